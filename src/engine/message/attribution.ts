/** The line between an answer and the mail it quotes: "On 16 Nov 2026, at 09:14, Li <li@example.com> wrote:". */
import type { BodyLine } from "./bodyLines.ts";
import type { QuotedHeader } from "./headerBlock.ts";
import { findHeaderDate } from "./headerDate.ts";
import { bareName, findAddress, readMailbox } from "./mailbox.ts";
import type { QuoteWords } from "./quoteWords.ts";

export interface Attribution extends QuotedHeader {
  /** Index of the first line after it. */
  readonly next: number;
}

/** Mail programs wrap it at a column: an address, a name and a date fill at most so many lines. */
const MOST_LINES = 4;
const LONGEST = 500;
const LONGEST_NAME = 90;
const MOST_NAME_WORDS = 12;
const LONGEST_BARE_NAME = 40;
const DASHES_AROUND = /^[\s*_=-]+|[\s*_=-]+$/gu;
const CLOSING_SIGNS = /[\s:.*_>-]+$/u;
const ENDS_WITH_COLON = /:[\s*_>-]*$/u;
const PROSE = /[!?;。！？；]|[.,:]\s.*[.,:]\s.*[.,:]\s/u;

/** Reads an attribution that begins at this line; null when these lines are something else. */
export function readAttribution(lines: readonly BodyLine[], first: number, words: QuoteWords): Attribution | null {
  const line = lines[first];
  if (line === undefined || line.text.length > LONGEST || line.text.trim() === "") return null;
  let joined = "";
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const current = lines[first + count - 1];
    if (current === undefined || current.depth !== line.depth || current.text.trim() === "") return null;
    joined = count === 1 ? current.text.trim() : `${joined} ${current.text.trim()}`;
    if (joined.length > LONGEST) return null;
    if (!mayEnd(current.text, words)) continue;
    if (count > 1 && !mayBegin(line.text, words)) return null;
    const isQuoteNext = depthAfter(lines, first + count) > line.depth;
    const header =
      parse(joined, isQuoteNext, words) ?? (isQuoteNext && lines[first + count]?.text !== "" ? parseBareName(joined, words) : null);
    if (header === null) continue;
    if (count > 1 && header.date !== null && !/<\s*$/u.test(line.text) && beginsLater(lines, first, count, isQuoteNext, words)) return null;
    return { ...header, next: first + count };
  }
  return null;
}

/** Told from the last characters alone, because every line of a mail is asked. */
function mayEnd(text: string, words: QuoteWords): boolean {
  const folded = words.fold(text.slice(-60)).trimEnd();
  if (ENDS_WITH_COLON.test(folded)) return true;
  const closing = folded.replace(CLOSING_SIGNS, "");
  return words.verbs.some((verb) => endsWithWord(closing, verb));
}

/** A window is too wide when a narrower one below it says the same. */
function beginsLater(lines: readonly BodyLine[], first: number, count: number, isQuoteNext: boolean, words: QuoteWords): boolean {
  const narrower = lines
    .slice(first + 1, first + count)
    .map((line) => line.text.trim())
    .join(" ");
  const header = parse(narrower, isQuoteNext, words);
  return header !== null && header.date !== null;
}

/** The first of several lines holds the date, the address or the word that opens the phrase. */
function mayBegin(text: string, words: QuoteWords): boolean {
  if (findAddress(text) !== null || findHeaderDate(text, words) !== null) return true;
  const folded = words.fold(text.trim());
  if (/<\s*$/u.test(folded)) return true;
  return (
    /\d/u.test(folded) && words.openers.some((opener) => folded.startsWith(`${opener} `) || (isWide(opener) && folded.startsWith(opener)))
  );
}

/** "鈴木様：" right above the quoted lines. */
function parseBareName(joined: string, words: QuoteWords): QuotedHeader | null {
  if (joined.length > LONGEST_BARE_NAME || !ENDS_WITH_COLON.test(words.fold(joined))) return null;
  const folded = words.fold(joined).replace(/[\s:]+$/u, "");
  return words.verbs.some((verb) => endsWithWord(folded, verb)) ? headerOf(nameIn(joined, words), null, null) : null;
}

function parse(joined: string, isQuoteNext: boolean, words: QuoteWords): QuotedHeader | null {
  const folded = words.fold(joined);
  const bare = folded.replace(DASHES_AROUND, "");
  const colon = ENDS_WITH_COLON.test(folded);
  const closing = bare.replace(CLOSING_SIGNS, "");
  const verbAtEnd = words.verbs.some((verb) => endsWithWord(closing, verb));
  if (!colon && !verbAtEnd) return null;
  const date = findHeaderDate(joined, words);
  const found = findAddress(joined);
  const verbInside = verbAtEnd || words.verbs.some((verb) => containsWord(folded, verb));
  if (date === null) {
    if (found === null) return null;
    if (!verbInside || !(colon || isQuoteNext)) return null;
    return headerOf(nameIn(joined, words), found.text, null);
  }
  const outside = `${joined.slice(0, date.start)} ${joined.slice(date.end)}`;
  const name = nameIn(outside, words);
  const { text, day, readings, time, offset } = date;
  const read = headerOf(name, found?.text ?? null, { text, day, readings, time, offset });
  if (found !== null) return (colon || isQuoteNext || date.time !== null) && name.length <= LONGEST_NAME * 2 ? read : null;
  if (name.length > LONGEST_NAME || name.split(" ").length > MOST_NAME_WORDS || PROSE.test(name)) return null;
  if (verbInside && colon) return (isQuoteNext || date.time !== null) && (name !== "" || verbAtEnd || isQuoteNext) ? read : null;
  if (verbAtEnd && (isQuoteNext || DASH_END.test(folded))) return read;
  return colon && name !== "" && isQuoteNext && date.time !== null ? read : null;
}

const DASH_END = /-{3,}\s*$/u;

function headerOf(name: string, address: string | null, date: QuotedHeader["date"]): QuotedHeader {
  const from = readMailbox(address === null ? name : `${name} <${address}>`);
  return { from, to: null, date, subject: null };
}

/** What is left of an attribution without date, address, verbs and the words that join them. */
function nameIn(text: string, words: QuoteWords): string {
  const found = findAddress(text);
  const withoutAddress = found === null ? text : `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  let rest = tidy(withoutAddress.replace(/mailto:/giu, " "));
  for (let round = 0; round < 6; round += 1) {
    const before = rest;
    rest = tidy(withoutWordAtEnds(rest, words));
    if (rest === before) break;
  }
  return rest;
}

function withoutWordAtEnds(text: string, words: QuoteWords): string {
  const folded = words.fold(text);
  for (const word of [...words.verbs, ...words.openers]) {
    const mayTouch = words.verbs.includes(word);
    if (endsWithWord(folded, word) && (mayTouch || standsApart(folded.charAt(folded.length - word.length - 1), word)))
      return text.slice(0, text.length - word.length);
    if (folded.startsWith(word) && !isLetter(folded.charAt(word.length), word) && standsApart(folded.charAt(word.length), word))
      return text.slice(word.length);
  }
  return text;
}

/** A single character may be part of a name (于娜) unless a blank parts it from the name. */
function standsApart(neighbour: string, word: string): boolean {
  return word.length > 1 || !isWide(word) || neighbour === "" || neighbour === " ";
}

function tidy(text: string): string {
  return bareName(text.replace(/[<([]\s*[>)\]]/gu, " ").replace(/^[\s:：,，、.*_=>-]+|[\s:：,，、*_=<-]+$/gu, ""));
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !isLetter(text.charAt(text.length - word.length - 1), word);
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1), word) && !isLetter(text.charAt(at + word.length), word)) return true;
  }
  return false;
}

/** Whether this neighbour makes a longer word of it; Chinese and Japanese words have no such neighbours. */
function isLetter(character: string, word: string): boolean {
  return !isWide(word) && /\p{L}/u.test(character) && !/[\u3040-\u30ff\u3400-\u9fff]/u.test(character);
}

function isWide(word: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/u.test(word);
}

function depthAfter(lines: readonly BodyLine[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + 4); i += 1) {
    const line = lines[i];
    if (line !== undefined && line.text.trim() !== "") return line.depth;
  }
  return -1;
}
