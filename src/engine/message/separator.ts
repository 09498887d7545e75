/** The line that mail programs draw between two mails: "-----Original Message-----". */
import type { QuoteWords } from "./quoteWords.ts";

const DRAWN = /[-_=*─━—–]{2}/u;
/** Asked first, because it is cheap and true of most lines. */
const NEVER_IN_A_SEPARATOR = /[\d@,;!?，。；！？]/u;
const LONGEST = 160;
const DRAWING = "[\\s*_=>~.·:<─━—–|#-]";
const SHARED_LINE = /^(\s*[-_=*]{2,}\s?[^-_=*\d]{3,60}[-_=*]{2,})\s*[^\s\p{Pd}_=*]/u;
const LEFT = new RegExp(`^${DRAWING}*`, "u");
const RIGHT = new RegExp(`${DRAWING}*$`, "u");

/** "begin forwarded message:" stands alone only in forwarded mail; "original:" does not. */
function isPhrase(core: string): boolean {
  return core.split(" ").length >= 3 || /[\u3040-\u30ff\u3400-\u9fff]{6}/u.test(core);
}

/** The text after a separator that shares its line with a header ("----- Forwarded Message ----- From: ..."); null when nothing follows. */
export function textAfterSeparator(text: string, words: QuoteWords): string | null {
  const found = SHARED_LINE.exec(text.slice(0, LONGEST));
  return found !== null && readSeparator(found[1] ?? "", words) !== null ? text.slice((found[1] ?? "").length).trim() : null;
}

/** "certain": stands alone; "possible": only with a header below it; "end": closes a forwarded mail; null: no separator. */
export function readSeparator(text: string, words: QuoteWords): "certain" | "possible" | "end" | null {
  if (text.length > LONGEST || NEVER_IN_A_SEPARATOR.test(text)) return null;
  const folded = words.fold(text.trim());
  const left = LEFT.exec(folded)?.[0] ?? "";
  const core = folded.slice(left.length).replace(RIGHT, "");
  if (core === "" || core.length > 60) return null;
  if (words.separatorEnds.has(core)) return "end";
  const right = folded.slice(left.length + core.length);
  const drawn = DRAWN.test(left) && DRAWN.test(right);
  // Dashes around a few unknown words announce a mail only where a header follows.
  if (!words.separators.has(core)) return drawn && !/\d/u.test(core) ? "possible" : null;
  return drawn || (right.startsWith(":") && isPhrase(core)) ? "certain" : "possible";
}
