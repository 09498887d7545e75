/** Large patterns at their first use. */

/** V8 runs a pattern in machine code at once on a text of this length. */
const LONG = 1_000;
/** Signs that no pattern of ours asks for; texts of one byte a letter and of two have code of their own. */
const longNarrow = "\u0001".repeat(LONG);
const longWide = "\ue000".repeat(LONG);
const WIDE = /[^\0-\u00ff]/;
const ready = new WeakSet<RegExp>();

/**
 * The same pattern, its code made. V8 first turns a pattern into bytecode, and tidying that takes time with the square of its
 * size: 50 ms and more for one of 1,500 characters, most of the first reading of a mail. Machine code takes a tenth of it, and
 * is made at the first use when that is on a long text.
 */
export function readyPattern(pattern: RegExp, text: string): RegExp {
  if (ready.has(pattern)) return pattern;
  ready.add(pattern);
  const { lastIndex } = pattern;
  pattern.lastIndex = 0;
  pattern.test(WIDE.test(text) ? longWide : longNarrow);
  pattern.lastIndex = lastIndex;
  return pattern;
}

/** A sticky pattern as a function that tries it at one place of a text; made ready at the first call. */
export function stickyMatcher(pattern: RegExp): (text: string, at: number) => RegExpExecArray | null {
  let isReady = false;
  return (text, at) => {
    if (!isReady) readyPattern(pattern, text);
    isReady = true;
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
}
