/** The line between an answer and the mail it quotes: "On 16 Nov 2026, at 09:14, Li <li@example.com> wrote:". */
import type { BodyLine } from "./bodyLines.ts";
import type { QuotedHeader } from "./headerBlock.ts";
import { type FoundHeaderDate, findHeaderDate } from "./headerDate.ts";
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
const ENDS_WITH_BRACKET = /[>)\]][\s:]*$/u;
const STARTS_WITH_ADDRESS = /^\s*(?:<|mailto:|\S{1,80}@)/u;
const STARTS_WITH_DATE = /^\s*\d{4}[-/.年]\s?\d{1,2}[-/.月]/u;
const LONGEST_PLAIN_NAME = 60;
const MOST_PLAIN_NAME_WORDS = 6;
/** "On Monday, " and the like before the date. */
const LONGEST_OPENER = 14;
const PROSE = /[!?;。！？；]|[.,:]\s.*[.,:]\s.*[.,:]\s/u;

/** Reads an attribution that begins at this line; null when these lines are something else. */
export function readAttribution(lines: readonly BodyLine[], first: number, words: QuoteWords): Attribution | null {
  const line = lines[first];
  if (line === undefined || line.text.length > LONGEST || line.text.trim() === "") return null;
  let joined = "";
  let next = first;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const current = lines[next];
    if (current === undefined) return null;
    const text = textOfPiece(current, line.depth, joined);
    if (text === null) {
      // Some programs leave blank lines between the name and its address.
      if (count === 1 || current.text !== "" || !STARTS_WITH_ADDRESS.test(lines[next + 1]?.text ?? "") || !mayBegin(line.text, words))
        return null;
      count -= 1;
      next += 1;
      continue;
    }
    joined = count === 1 ? text : `${joined} ${text}`;
    next += 1;
    if (joined.length > LONGEST) return null;
    if (!mayEnd(joined, words)) continue;
    if (count > 1 && !mayBegin(line.text, words)) return null;
    // Between blank lines it stands like a heading; inside a paragraph the same words may be reported speech.
    const standsAlone = isBlank(lines[first - 1]) && isBlank(lines[next]);
    const isQuoteNext = depthAfter(lines, next) > line.depth;
    const header =
      parse(joined, { isQuoteNext, standsAlone }, words) ?? (isQuoteNext && lines[next]?.text !== "" ? parseBareName(joined, words) : null);
    if (header === null) continue;
    if (count > 1 && header.date !== null && !/<\s*$/u.test(line.text) && beginsLater(lines, first, next, words)) return null;
    return { ...header, next };
  }
  return null;
}

/** The text of one more line of an attribution; null when the line is none of it. */
function textOfPiece(line: BodyLine, depth: number, joined: string): string | null {
  const text = line.text.trim();
  if (text === "") return null;
  if (line.depth === depth) return text;
  // "<ann@example.com" and, wrapped to the next line, "> wrote:": the mark closes the address.
  return line.depth === depth + 1 && joined.split("<").length > joined.split(">").length ? `> ${text}` : null;
}

function isBlank(line: BodyLine | undefined): boolean {
  return line === undefined || line.text.trim() === "";
}

/** Told from the last characters alone, because every line of a mail is asked. */
function mayEnd(text: string, words: QuoteWords): boolean {
  const folded = words.fold(text.slice(-60)).trimEnd();
  if (ENDS_WITH_COLON.test(folded) || folded.endsWith(">")) return true;
  if (STARTS_WITH_DATE.test(text)) return true;
  const closing = folded.replace(CLOSING_SIGNS, "");
  return endsWithVerb(closing, words);
}

function endsWithVerb(folded: string, words: QuoteWords): boolean {
  return words.verbEnds.has(folded.charAt(folded.length - 1)) && words.verbs.some((verb) => endsWithWord(folded, verb));
}

/** A window is too wide when a narrower one below it says the same. */
function beginsLater(lines: readonly BodyLine[], first: number, next: number, words: QuoteWords): boolean {
  const narrower = lines
    .slice(first + 1, next)
    .map((line) => line.text.trim())
    .join(" ");
  const header = parse(narrower, { isQuoteNext: true, standsAlone: false }, words);
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

/** What surrounds the lines in question. */
interface Setting {
  /** The next text is quoted more deeply. */
  readonly isQuoteNext: boolean;
  readonly standsAlone: boolean;
}

function parse(joined: string, { isQuoteNext, standsAlone }: Setting, words: QuoteWords): QuotedHeader | null {
  const folded = words.fold(joined);
  const bare = folded.replace(DASHES_AROUND, "");
  const colon = ENDS_WITH_COLON.test(folded);
  const closing = bare.replace(CLOSING_SIGNS, "");
  const verbAtEnd = endsWithVerb(closing, words);
  const date = findHeaderDate(joined, words);
  const found = findAddress(joined);
  if (!colon && !verbAtEnd) return parseWithoutEnd(joined, date, found?.text ?? null, isQuoteNext, words);
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
  if (found !== null) {
    if (isQuoteNext) return name.length <= LONGEST_NAME * 2 ? read : null;
    const isPlain = name.length <= LONGEST_PLAIN_NAME && name.split(" ").length <= MOST_PLAIN_NAME_WORDS;
    // In prose an address stands bare: "sent on 16 November to li@example.com:".
    const isBare = !/[<([:]\s*$/u.test(joined.slice(0, found.start)) && !words.verbs.some((verb) => folded.startsWith(verb));
    const isProgramDate = date.offset !== null && date.start <= LONGEST_OPENER;
    const isFramed =
      verbAtEnd ||
      isProgramDate ||
      (!isBare && (date.start <= LONGEST_OPENER || joined.length - date.end <= 3 || ENDS_WITH_BRACKET.test(folded)));
    return isPlain && isFramed && (verbInside || date.time !== null) ? read : null;
  }
  if (name.length > LONGEST_NAME || name.split(" ").length > MOST_NAME_WORDS || PROSE.test(name)) return null;
  if (verbInside && colon)
    return (isQuoteNext || date.time !== null || (standsAlone && verbAtEnd && date.start <= LONGEST_OPENER)) &&
      (name !== "" || verbAtEnd || isQuoteNext)
      ? read
      : null;
  if (verbAtEnd && (isQuoteNext || DASH_END.test(folded))) return read;
  return colon && name !== "" && isQuoteNext && date.time !== null ? read : null;
}

/** "2026-11-17 15:05 GMT+08:00 Ann Lee <ann@example.com>": old Gmail writes neither verb nor colon. */
function parseWithoutEnd(
  joined: string,
  date: FoundHeaderDate | null,
  found: string | null,
  isQuoteNext: boolean,
  words: QuoteWords,
): QuotedHeader | null {
  if (date === null || date.start > 0) return null;
  const name = nameIn(joined.slice(date.end), words);
  if (name === "" || name.length > LONGEST_BARE_NAME || /\d/u.test(name) || name.split(" ").length > MOST_PLAIN_NAME_WORDS) return null;
  const isSure =
    found !== null ? isQuoteNext || (date.time !== null && ENDS_WITH_BRACKET.test(joined)) : date.time !== null && date.offset !== null;
  const { text, day, readings, time, offset } = date;
  return isSure ? headerOf(name, found, { text, day, readings, time, offset }) : null;
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
  // The verb goes first: "написал(а)" ends with a bracket that a name would lose.
  let rest = tidy(withoutWordAtEnds(withoutAddress.replace(/mailto:/giu, " ").replace(CLOSING_SIGNS, ""), words));
  for (let round = 0; round < 6; round += 1) {
    const before = rest;
    rest = tidy(withoutWordAtEnds(rest, words));
    if (rest === before) break;
  }
  return rest;
}

function withoutWordAtEnds(text: string, words: QuoteWords): string {
  const folded = words.fold(text);
  const [first, last] = [folded.charAt(0), folded.charAt(folded.length - 1)];
  for (const word of words.verbsAndOpeners) {
    if (word.endsWith(last) && endsWithWord(folded, word)) {
      const mayTouch = words.verbs.includes(word) || standsApart(folded.charAt(folded.length - word.length - 1), word);
      if (mayTouch) return text.slice(0, text.length - word.length);
    }
    if (
      word.startsWith(first) &&
      folded.startsWith(word) &&
      !isLetter(folded.charAt(word.length), word) &&
      standsApart(folded.charAt(word.length), word)
    )
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
