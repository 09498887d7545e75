import { plainWords } from "./plainWords.ts";
import type { WritingPhrases } from "./writingPhrases.ts";

/** A quote is there to be recognised, not to be read again. */
const QUOTE_COLUMNS = 100;
const ANY_MARK = '"“”„«»「」『』';
const BOTH_ENDS = new RegExp(`^[${ANY_MARK}]([^${ANY_MARK}]*)[${ANY_MARK}]$`, "u");
const OPEN_END = new RegExp(`^[${ANY_MARK}](?=[^${ANY_MARK}]*$)|(?<=^[^${ANY_MARK}]*)[${ANY_MARK}]$`, "u");
/** One stop; three are an ellipsis and stay. */
const FULL_STOP = /(?<![.。])[.。]$/u;

/** Words without the quotation marks that already stand around them, or at one end where a clause was cut out of a quote. */
export function withoutOuterMarks(words: string): string {
  return words.replace(BOTH_ENDS, "$1").replace(OPEN_END, "").trim();
}

/** Words of the mail in the locale's quotation marks, on one line, without their full stop; marks inside become the locale's inner ones. */
export function quoted(words: string, { quoteMarks, innerQuoteMarks }: WritingPhrases, columns = QUOTE_COLUMNS): string {
  const [open, close] = quoteMarks;
  const [innerOpen, innerClose] = innerQuoteMarks;
  const bare = withoutOuterMarks(plainWords(words, columns).replace(FULL_STOP, ""));
  return `${open}${bare.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}
