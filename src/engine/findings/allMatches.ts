/** All places where a compiled pattern matches, without a position kept between calls. */

const globals = new WeakMap<RegExp, RegExp>();

/** The matches of a pattern in a text, at most `most`. */
export function allMatches(expression: RegExp, text: string, most: number): readonly RegExpExecArray[] {
  let global = globals.get(expression);
  if (global === undefined) {
    global = expression.global ? expression : new RegExp(expression.source, "gu");
    globals.set(expression, global);
  }
  // String.matchAll makes a copy of the expression every time, which takes longer than the search.
  global.lastIndex = 0;
  let found: RegExpExecArray[] | null = null;
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    found ??= [];
    found.push(match);
    if (found.length >= most) break;
    if (match[0] === "") global.lastIndex += (text.codePointAt(global.lastIndex) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  global.lastIndex = 0;
  return found ?? NONE;
}

const NONE: readonly RegExpExecArray[] = [];
const LAST_OF_ONE_UNIT = 0xffff;
