/** All places where a compiled pattern matches, without a position kept between calls. */

const globals = new WeakMap<RegExp, RegExp>();

/** The matches of a pattern in a text, at most `most`. */
export function allMatches(expression: RegExp, text: string, most: number): readonly RegExpExecArray[] {
  let global = globals.get(expression);
  if (global === undefined) {
    global = new RegExp(expression.source, "gu");
    globals.set(expression, global);
  }
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(global)) {
    found.push(match);
    if (found.length >= most) break;
  }
  return found;
}
