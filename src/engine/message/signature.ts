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
const CONTACT = /@|www\.|https?:|〒/iu;
/** Below a closing word stand a name, a post, a company, numbers and an address; prose is longer. */
const MOST_LINES_BELOW_CLOSING = 14;
const LONGEST_LINE_BELOW_CLOSING = 110;
const MOST_LINES_BELOW_MARK = 40;
const ENDS_WITH_COLON = /[:：]$/u;
/** An order number may look like a telephone number; beside one of these it does not. */
const INTERNATIONAL_OR_ADDRESS = /@|www\.|https?:|\+\d{1,3}[\s(.-]{0,2}\d/u;
const PHONE = /\+\d{1,3}[\s(.-]{0,2}\d[\d\s().-]{6}|(?<!\d)\(?0?\d{2,4}\)?[-\s]\d{3,4}[-\s]?\d{4}(?!\d)/u;
const MOST_LINES_OF_CONTACT = 8;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/u;
const HAN_OR_KANA_RUN = /[\u3040-\u30ff\u3400-\u9fff]+/gu;
const ONLY_HAN_OR_KANA = /^[\u3040-\u30ff\u3400-\u9fff]+$/u;
const HIRAGANA = /[\u3041-\u3096]/gu;
/** Names of people and departments hardly ever hold so many. */
const FEW_HIRAGANA = 6;
const FEWEST_WIDE_CHARACTERS = 6;
const SMALL_WORD = /(?<![\p{L}\p{N}.@/-])\p{Ll}\p{L}*/gu;
const MANY_SMALL_WORDS = 7;
const FEW_SMALL_WORDS = 3;
const ENDS_SENTENCE = /[。!！?？:：,，、]$/u;
const MOST_COMPANY_LINES = 3;
/** "Ann Lee | Sales", "Ann Lee, Lee Pumps". */
const NAME_END = /[|,，/·]/u;
const SIGNS_BEFORE_NOTICE = /^[\s※*＊#=_!-]{1,20}/u;
const NOT_PART_OF_A_NAME = /[^\p{L}\p{M}]+/u;
const MOST_LINES_BELOW_NAME = 6;
const LONGEST_NAME_LINE = 40;
const LONGEST_CLOSING = 60;
const CLOSING_STOPS = /[\s,.!~:;。、！，…)]+$/u;

/** Mails of one thread, by their lines: each comes back as the quote of the next ones. */
export type SplitTexts = Map<string, TextAndSignature>;

/** `lines` in the order of the mail; text and signature come back without blank lines at their ends. */
export function splitSignature(lines: readonly WrittenLine[], words: QuoteWords, known: SplitTexts): TextAndSignature {
  if (lines.some((line) => line.inSignature)) return readSignature(lines, words);
  const written = lines.slice(0, lines.findLastIndex((line) => line.text !== "") + 1);
  const whole = written.map((line) => line.text).join("\n");
  const split = known.get(whole) ?? readSignature(written, words);
  known.set(whole, split);
  return split;
}

function readSignature(lines: readonly WrittenLine[], words: QuoteWords): TextAndSignature {
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
  let hasLooseLineBelow = false;
  let isLoose = false;
  let hasPhoneBelow = false;
  let hasWordsBelow = false;
  let hasAddressBelow = false;
  let isContactParagraph = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (line === undefined || below > MOST_LINES_BELOW_MARK) break;
    const text = line.text.trim();
    if (text === "") {
      hasLooseLineBelow ||= isLoose;
      isLoose = false;
      if (isContactParagraph) {
        start = i + 1;
        below = 0;
        longestBelow = 0;
        hasContactBelow = false;
      }
      isContactParagraph = false;
      hasPhoneBelow = false;
      hasWordsBelow = false;
      hasAddressBelow = false;
      continue;
    }
    const folded = words.fold(text.slice(0, 160));
    const closesHere =
      below <= MOST_LINES_BELOW_CLOSING && longestBelow <= LONGEST_LINE_BELOW_CLOSING && !hasProseBelow && !hasLooseLineBelow;
    const begins =
      line.inSignature ||
      MARK.test(text) ||
      isDisclaimer(folded, words) ||
      (closesHere && isDeviceLine(folded, words)) ||
      (closesHere && isClosing(folded, text, words)) ||
      (closesHere && hasContactBelow && DECORATION.test(text));
    if (begins) {
      start = i;
      // What stood below is part of the signature; go on upwards as if nothing did.
      below = 0;
      longestBelow = 0;
      hasProseBelow = false;
      hasLooseLineBelow = false;
      isLoose = false;
      continue;
    }
    below += 1;
    longestBelow = Math.max(longestBelow, text.length);
    isLoose = isLooseLine(text, folded, words);
    hasProseBelow ||= isProse(text.slice(0, 300));
    const hasPhone = PHONE.test(text.slice(0, 300));
    hasPhoneBelow ||= hasPhone;
    hasAddressBelow ||= INTERNATIONAL_OR_ADDRESS.test(text.slice(0, 300));
    hasWordsBelow ||= (text.slice(0, 300).match(SMALL_WORD)?.length ?? 0) > FEW_SMALL_WORDS;
    isContactParagraph =
      hasPhoneBelow &&
      hasAddressBelow &&
      !hasProseBelow &&
      !hasWordsBelow &&
      below >= 2 &&
      below <= MOST_LINES_OF_CONTACT &&
      !ENDS_WITH_COLON.test(lineAbove(lines, i));
    hasContactBelow ||= hasPhone || CONTACT.test(text.slice(0, 300));
  }
  return start;
}

/** A sentence, not a name, a post or an address: "Thanks!" above it closes nothing. */
/** "请于周五前付款" in a paragraph of its own is no name: those are shorter, or parted by a blank, or a company's. */
function isLooseLine(text: string, folded: string, words: QuoteWords): boolean {
  if (text.length < FEWEST_WIDE_CHARACTERS || !ONLY_HAN_OR_KANA.test(text)) return false;
  return !words.companyWords.some((word) => folded.includes(word));
}

/** The last words above a paragraph: a colon there announces an address that belongs to the text. */
function lineAbove(lines: readonly WrittenLine[], from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
    const text = lines[i]?.text.trim() ?? "";
    if (text !== "") return text.slice(-20);
  }
  return "";
}

function isProse(text: string): boolean {
  if (/[?？]$/u.test(text)) return true;
  if ((text.match(HIRAGANA)?.length ?? 0) >= FEW_HIRAGANA) return true;
  if (HAN_OR_KANA.test(text))
    return (text.match(HAN_OR_KANA_RUN)?.join("").length ?? 0) >= FEWEST_WIDE_CHARACTERS && /[。！!，,、]/u.test(text);
  const smallWords = text.match(SMALL_WORD)?.length ?? 0;
  return smallWords >= MANY_SMALL_WORDS || (smallWords >= FEW_SMALL_WORDS && /[.!…:]$/u.test(text));
}

/** The sender's name at the foot of a text, and the post and company below it, move to the signature. */
export function withoutName(written: TextAndSignature, name: string, words: QuoteWords): TextAndSignature {
  const tokens = nameTokens(words.fold(name));
  if (tokens.length === 0) return written;
  const lines = written.text.split("\n");
  const last = Math.max(0, lines.length - MOST_LINES_BELOW_NAME);
  for (let i = lines.length - 1; i >= last; i -= 1) {
    const line = lines[i]?.trim() ?? "";
    if (line === "") continue;
    if (line.length <= LONGEST_NAME_LINE && isNameLine(words.fold(line), tokens))
      return cutAt(lines, withCompanyAbove(lines, i, words), written);
    if (line.length > LONGEST_CLOSING || isProse(line)) return written;
  }
  return written;
}

/** In Japan and China the company stands above the name. */
function withCompanyAbove(lines: readonly string[], name: number, words: QuoteWords): number {
  let at = name;
  for (let i = name - 1; i >= Math.max(0, name - MOST_COMPANY_LINES); i -= 1) {
    const line = lines[i]?.trim() ?? "";
    if (line === "" || line.length > LONGEST_CLOSING || isProse(line)) break;
    const folded = words.fold(line);
    if (words.companyWords.some((word) => folded.includes(word)) && !ENDS_SENTENCE.test(line)) at = i;
  }
  return at;
}

function cutAt(lines: readonly string[], at: number, written: TextAndSignature): TextAndSignature {
  const text = lines.slice(0, at).join("\n").trimEnd();
  if (text === "") return written;
  const signature = lines.slice(at).join("\n");
  return { text, signature: written.signature === "" ? signature : `${signature}\n\n${written.signature}` };
}

/** Every word of the line is one of the sender's names, whole or (Chinese, Japanese) in part, or an initial. */
function isNameLine(folded: string, tokens: readonly string[]): boolean {
  const found = nameTokens(folded.split(NAME_END)[0] ?? "");
  return (
    found.length > 0 &&
    found.every((word) =>
      tokens.some(
        (token) =>
          token === word ||
          (HAN_OR_KANA.test(word) ? token.includes(word) || word.includes(token) : word.length === 1 && token.startsWith(word)),
      ),
    )
  );
}

function nameTokens(folded: string): readonly string[] {
  return folded.split(NOT_PART_OF_A_NAME).filter((token) => token !== "");
}

function isDisclaimer(folded: string, words: QuoteWords): boolean {
  const bare = folded.replace(SIGNS_BEFORE_NOTICE, "");
  return words.beginsDisclaimer(bare);
}

function isDeviceLine(folded: string, words: QuoteWords): boolean {
  return folded.length < 140 && words.beginsDeviceLine(folded);
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
