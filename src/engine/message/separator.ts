/** The line that mail programs draw between two mails: "-----Original Message-----". */
import type { QuoteWords } from "./quoteWords.ts";

const LONGEST = 160;
const DRAWING = "[\\s*_=>~.·:<─━—–|#-]";
const LEFT = new RegExp(`^${DRAWING}*`, "u");
const RIGHT = new RegExp(`${DRAWING}*$`, "u");

/** "certain": stands alone; "possible": only with a header below it; "end": closes a forwarded mail; null: no separator. */
export function readSeparator(text: string, words: QuoteWords): "certain" | "possible" | "end" | null {
  if (text.length > LONGEST) return null;
  const folded = words.fold(text.trim());
  const left = LEFT.exec(folded)?.[0] ?? "";
  const core = folded.slice(left.length).replace(RIGHT, "");
  if (core === "" || core.length > 60) return null;
  if (words.separatorEnds.has(core)) return "end";
  if (!words.separators.has(core)) return null;
  const drawn = /[-_=*─━—–]{2}/u.test(left) && /[-_=*─━—–]{2}/u.test(folded.slice(left.length + core.length));
  return drawn ? "certain" : "possible";
}
