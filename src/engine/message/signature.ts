/** Parts the text of one mail from what stands below it in every mail: closing words, name, telephone, disclaimer. */
import type { QuoteWords } from "./quoteWords.ts";

export interface WrittenLine {
  readonly text: string;
  readonly inSignature: boolean;
}
export interface TextAndSignature {
  readonly text: string;
  /** "" when there is none. */
  readonly signature: string;
}

const MARK = /^(?:--|—|–)\s?$/u;
const DECORATION = /^[\s\p{Pd}_=*+~・･…#━─═▬＿★☆◆◇□■○●◎┏┓┗┛┳┻|]{5,}$/u;
const CONTACT = /@|\btel\b|\bfax\b|\bphone\b|\bmob|www\.|https?:|〒|\+\d{1,3}[\s(-]?\d|\d{2,4}-\d{3,4}-?\d*/iu;
/** Below a closing word stand a name, a post, a company, numbers and an address; prose is longer. */
const MOST_LINES_BELOW_CLOSING = 14;
const LONGEST_LINE_BELOW_CLOSING = 110;
const MOST_LINES_BELOW_MARK = 40;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/u;
const HAN_OR_KANA_RUN = /[\u3040-\u30ff\u3400-\u9fff]+/gu;
const FEWEST_WIDE_CHARACTERS = 6;
const SMALL_WORD = /(?<![\p{L}\p{N}.@/-])\p{Ll}\p{L}*/gu;
const MANY_SMALL_WORDS = 7;
const FEW_SMALL_WORDS = 3;
const LONGEST_CLOSING = 60;
const CLOSING_STOPS = /[\s,.!~:;。、！，…)]+$/u;

/** `lines` in the order of the mail; text and signature come back without blank lines at their ends. */
export function splitSignature(lines: readonly WrittenLine[], words: QuoteWords): TextAndSignature {
  const start = signatureStart(lines, words);
  const text = joined(lines.slice(0, start));
  if (text === "") return { text: joined(lines), signature: "" };
  return { text, signature: joined(lines.slice(start)) };
}

function signatureStart(lines: readonly WrittenLine[], words: QuoteWords): number {
  let start = lines.length;
  let below = 0;
  let longestBelow = 0;
  let hasContactBelow = false;
  let hasProseBelow = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (line === undefined || below > MOST_LINES_BELOW_MARK) break;
    const text = line.text.trim();
    if (text === "") continue;
    const folded = words.fold(text.slice(0, 160));
    const closesHere = below <= MOST_LINES_BELOW_CLOSING && longestBelow <= LONGEST_LINE_BELOW_CLOSING && !hasProseBelow;
    const begins =
      line.inSignature ||
      MARK.test(text) ||
      words.disclaimers.some((words_) => folded.startsWith(words_)) ||
      (closesHere && isDeviceLine(folded, words)) ||
      (closesHere && isClosing(folded, text, words)) ||
      (closesHere && hasContactBelow && DECORATION.test(text));
    if (begins) {
      start = i;
      // What stood below is part of the signature; go on upwards as if nothing did.
      below = 0;
      longestBelow = 0;
      hasProseBelow = false;
      continue;
    }
    below += 1;
    longestBelow = Math.max(longestBelow, text.length);
    hasProseBelow ||= isProse(text.slice(0, 300));
    hasContactBelow ||= CONTACT.test(text.slice(0, 300));
  }
  return start;
}

/** A sentence, not a name, a post or an address: "Thanks!" above it closes nothing. */
function isProse(text: string): boolean {
  if (/[?？]$/u.test(text)) return true;
  if (HAN_OR_KANA.test(text))
    return (text.match(HAN_OR_KANA_RUN)?.join("").length ?? 0) >= FEWEST_WIDE_CHARACTERS && /[。！!，,、]/u.test(text);
  const smallWords = text.match(SMALL_WORD)?.length ?? 0;
  return smallWords >= MANY_SMALL_WORDS || (smallWords >= FEW_SMALL_WORDS && /[.!…:]$/u.test(text));
}

function isDeviceLine(folded: string, words: QuoteWords): boolean {
  return folded.length < 140 && words.deviceLines.some((start) => folded.startsWith(start));
}

function isClosing(folded: string, text: string, words: QuoteWords): boolean {
  if (text.length > LONGEST_CLOSING) return false;
  const bare = folded.replace(CLOSING_STOPS, "");
  if (words.closings.has(bare)) return true;
  // "Mit freundlichen Grüßen / Kind regards"; "敬祝 商祺".
  const pieces = bare.split(/\s*[/|]\s*|\s{2,}/u).filter((piece) => piece !== "");
  return pieces.length > 1 && pieces.every((piece) => words.closings.has(piece));
}

function joined(lines: readonly WrittenLine[]): string {
  return lines
    .map((line) => line.text)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "")
    .trimEnd();
}
