/** A text cut into sentences, list items and table rows, as trimmed slices. */
import { type FoldingPack, foldText } from "./foldText.ts";
import type { QuotePhrases } from "./quotePhrases.ts";

/** The part of a language pack that cutting needs; a whole pack fits. */
export interface SentencePack extends FoldingPack {
  readonly wordsHaveSpaces: boolean;
  readonly quotes: Pick<
    QuotePhrases,
    "variants" | "abbreviations" | "greetings" | "closings" | "continuedLineEnds" | "continuedLineStarts"
  >;
}

/** UTF-16 offsets into the text, end not included. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** No person writes such a sentence; longer ones are cut at a blank, so that work within one sentence has an end. */
const LONGEST_SENTENCE = 1_200;
/** How far back a blank is looked for. */
const ROOM_FOR_A_WORD = 80;
/** Mail programs that wrap do so between these columns; shorter lines were ended by their author. */
const NARROWEST_WRAP = 58;
const WIDEST_WRAP = 100;
const NARROWEST_WIDE_WRAP = 30;
const WIDEST_WIDE_WRAP = 45;
/** A line shorter than this with a comma at its end greets or closes. */
const LONGEST_GREETING = 40;
/** A line that goes on in small letters was broken inside a sentence, if it is at least so long. */
const SHORTEST_BROKEN_LINE = 30;
/** In a text that nothing wrapped, people end short lines of small letters on purpose. */
const SHORTEST_BROKEN_LINE_ALONE = 50;
const ENDS_WITH_COMMA = /[,，、]$/u;

/** A line that would have had room for so little more was wrapped all the same. */
const RAGGED_EDGE = 8;
/** Shorter lines of Chinese and Japanese are names and greetings, whatever they end with. */
const SHORTEST_WIDE_LINE = 8;

const LIST_ITEM =
  /^\s*(?:[-*+•‣▪●○◦■□◆◇★☆※・·–—►▶➢✓→](?!\d*[.,]?\d+%)|\(?\d{1,2}[.)、．）:](?!\d)|[①-⑳❶-❿⑴-⒇]|\([a-z]\)|[A-Za-z][.)]\s|[a-zа-е]\)|[QA]\d{0,2}[.:：]|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))/u;
const LABELLED_LINE = /^\s*[^\s:：|\t][^:：|\t.。!?]{0,28}(?<!\d)[:：]\s*\S/u;
const ENDS_SENTENCE = /[.。!！?？;；:：…][)\]）」』”"'’】]*$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
const SMALL_LETTER = /^\s*[(“"'«]?\p{Ll}/u;
const FIRST_WORD = /^\s*(\S+)/u;
/** "the crate is late. call me": a word or a number at a stop that whoever writes no capitals ends a sentence with. */
const FULL_WORD_OR_NUMBER = /(?:\p{Ll}{3}|(?<!\.\d{0,3})\d|\d-\p{Ll}{1,3})$/u;

const WIDE_STOP = "。！？；｡";
const STOPS = ".!?…";
const CLOSERS = ")]）」』”\"'’】》»";
const BLANK = /\s/u;
const UPPER_CASE_OR_OTHER_SCRIPT = /[\p{Lu}\p{Lo}\p{Lt}\p{N}¿¡"“«'([-]/u;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/u;
/** What may stand before a full stop and still be a word. */
const LAST_WORD_WINDOW = 16;
/** "the label.Please send": typed in haste, a full stop without its blank; not "example.Com/Path". */
const STARTS_SENTENCE = /^\p{Lu}\p{Ll}{1,14}[\s,]/u;
const ENDS_WORD = /(?:^|[\s,(])\p{Ll}{3,}$/u;
const NUMBER_AT_END = /\d\s?$/;
const LAST_WORD = /[\p{L}\p{N}.&]+$/u;

/** Sentences in the order of the text, the first `most` of them. A hard-wrapped sentence is one slice with line breaks inside. */
export function splitSentences(text: string, pack: SentencePack, most = Number.POSITIVE_INFINITY): readonly Slice[] {
  const found: Slice[] = [];
  const lines = linesOf(text);
  const style: Style = { abbreviations: abbreviationsOf(pack.quotes.abbreviations), startsSmall: startsSmall(text, lines) };
  for (const block of blocksOf(text, lines, style, pack)) {
    for (const slice of cutBlock(text, block, style)) {
      if (found.length >= most) return found;
      for (const piece of piecesOf(text, slice)) {
        const trimmed = trim(text, piece);
        if (trimmed !== null) found.push(trimmed);
      }
    }
  }
  return found.slice(0, most);
}

function piecesOf(text: string, slice: Slice): readonly Slice[] {
  if (slice.end - slice.start <= LONGEST_SENTENCE) return [slice];
  const pieces: Slice[] = [];
  let { start } = slice;
  while (slice.end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(" ", start + LONGEST_SENTENCE);
    let end = blank > start + LONGEST_SENTENCE - ROOM_FOR_A_WORD ? blank : start + LONGEST_SENTENCE;
    // Never within a letter of two units.
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: slice.end }];
}

/** How the author of a text begins and ends sentences. */
interface Style {
  readonly abbreviations: ReadonlySet<string>;
  /** Sentences begin with small letters, so that such a letter at the head of a line tells nothing. */
  readonly startsSmall: boolean;
}

/** The same, and where the lines of this text were broken. */
interface Layout extends Style {
  /** As wrapOf tells. */
  readonly wrap: number;
}

/** The text begins with a small letter, or a line of small letters stands below a sentence that ended or a line that had room. */
function startsSmall(text: string, lines: readonly Slice[]): boolean {
  let before: string | null = null;
  for (const { start, end } of lines) {
    const line = text.slice(start, end).trimEnd();
    if (line.trim() === "") continue;
    const isApart = before === null || endsByItself(before) || before.length < SHORTEST_BROKEN_LINE;
    if (isApart && SMALL_LETTER.test(line.slice(0, 40)) && !LIST_ITEM.test(line.slice(0, 40)) && !ENDS_WITH_COMMA.test(before ?? ""))
      return true;
    before = line;
  }
  return false;
}

/** A full stop, or the bracket of a smile: "saw it myself)". */
function endsByItself(line: string): boolean {
  return ENDS_SENTENCE.test(line.slice(-8)) || (line.endsWith(")") && !line.includes("("));
}

/** Lines that belong to one sentence or one list item, joined. */
function blocksOf(text: string, lines: readonly Slice[], style: Style, pack: SentencePack): readonly Slice[] {
  const layout: Layout = { ...style, wrap: wrapOf(text, lines, style, pack.wordsHaveSpaces) };
  const blocks: Slice[] = [];
  let start = -1;
  let last: Slice | null = null;
  for (const line of lines) {
    const joins = last !== null && continues(text.slice(last.start, last.end), text.slice(line.start, line.end), layout, pack);
    if (!joins) {
      if (last !== null) blocks.push({ start, end: last.end });
      start = line.start;
    }
    last = line;
  }
  if (last !== null) blocks.push({ start, end: last.end });
  return blocks;
}

function continues(previous: string, line: string, { wrap, startsSmall: mayStartSmall }: Layout, pack: SentencePack): boolean {
  const before = previous.trimEnd();
  if (before.trim() === "" || line.trim() === "" || ENDS_SENTENCE.test(before.slice(-8))) return false;
  if (before.includes("\t") || line.includes("\t") || LIST_ITEM.test(line.slice(0, 40))) return false;
  if (isGreetingOrClosing(before, pack)) return false;
  const goesOn = wrap > 0 || ENDS_WITH_COMMA.test(before);
  if (
    SMALL_LETTER.test(line.slice(0, 40).trimStart().slice(0, 4)) &&
    (goesOn || !mayStartSmall) &&
    before.length >= (goesOn ? SHORTEST_BROKEN_LINE : SHORTEST_BROKEN_LINE_ALONE)
  )
    return true;
  if (LABELLED_LINE.test(line.slice(0, 60))) return false;
  // The second line of a list item is set in under its first words.
  if (LIST_ITEM.test(before.slice(0, 40)) && indent(line) > indent(before)) return true;
  if (before.length < LONGEST_GREETING && ENDS_WITH_COMMA.test(before) && pack.wordsHaveSpaces) return false;
  if (leadsIn(before, pack)) return true;
  if (before.length > SHORTEST_WIDE_LINE && pack.quotes.continuedLineEnds.some((suffix) => before.endsWith(suffix))) return true;
  if (wrap === 0) return false;
  const next = pack.wordsHaveSpaces ? (FIRST_WORD.exec(line.slice(0, 80))?.[1]?.length ?? 0) + 1 : 4;
  return before.length + next > wrap - (pack.wordsHaveSpaces ? RAGGED_EDGE : 0);
}

/** "As to the cost of the mould,": says of what, when or why, and leaves the rest to the next line. */
function leadsIn(line: string, { quotes }: SentencePack): boolean {
  if (quotes.continuedLineStarts === undefined || !ENDS_WITH_COMMA.test(line)) return false;
  const words = line.trimStart();
  return quotes.continuedLineStarts.some((prefix) => words.startsWith(prefix));
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function isGreetingOrClosing(line: string, pack: SentencePack): boolean {
  if (line.length > LONGEST_GREETING) return false;
  const folded = foldText(line.trim(), pack);
  const bare = folded.replace(/[\s,.!~:]{1,4}$/u, "");
  if (pack.quotes.closings.includes(bare)) return true;
  return /[,:!]$/u.test(folded) && pack.quotes.greetings.some((word) => folded.startsWith(word));
}

/** The column at which this text was wrapped; 0 when its lines are as long as their authors made them. */
function wrapOf(text: string, lines: readonly Slice[], { startsSmall: mayStartSmall }: Style, wordsHaveSpaces: boolean): number {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, text.slice(line.start, Math.min(line.end, line.start + 400)).trimEnd().length);
  const narrowest = wordsHaveSpaces ? NARROWEST_WRAP : NARROWEST_WIDE_WRAP;
  if (longest < narrowest || longest > (wordsHaveSpaces ? WIDEST_WRAP : WIDEST_WIDE_WRAP)) return 0;
  // One long line proves nothing: a wrapped text has several that reach its edge.
  const slack = wordsHaveSpaces ? 12 : 3;
  const full = lines.filter((line) => line.end - line.start >= longest - slack);
  // Who begins without a capital ends lines anywhere: what ended a sentence was not wrapped.
  const wrapped = mayStartSmall ? full.filter(({ start, end }) => !endsByItself(text.slice(start, end).trimEnd())) : full;
  return wrapped.length >= 2 ? longest : 0;
}

/** One after the other, so that whoever has enough of them stops. */
function* cutBlock(text: string, block: Slice, style: Style): Generator<Slice> {
  let start = block.start;
  let i = block.start;
  while (i < block.end) {
    const character = text.charAt(i);
    if (!WIDE_STOP.includes(character) && !STOPS.includes(character)) {
      i += 1;
      continue;
    }
    const first = i;
    while (i < block.end && (WIDE_STOP.includes(text.charAt(i)) || STOPS.includes(text.charAt(i)))) i += 1;
    while (i < block.end && CLOSERS.includes(text.charAt(i))) i += 1;
    if (endsSentence(text, { start, end: block.end }, first, i, style)) {
      yield { start, end: i };
      start = i;
    }
  }
  yield { start, end: block.end };
}

/** Whether the stops from `first` to `after` end a sentence that began at `sentence.start`. */
function endsSentence(text: string, sentence: Slice, first: number, after: number, style: Style): boolean {
  const stops = text.slice(first, after);
  const wide = [...stops].some((stop) => WIDE_STOP.includes(stop));
  if (wide) return true;
  const next = text
    .slice(after, after + 40)
    .trimStart()
    .charAt(0);
  if (after >= sentence.end || next === "") return true;
  const besideHan = HAN_OR_KANA.test(text.charAt(first - 1)) || HAN_OR_KANA.test(text.charAt(after));
  if (
    stops !== "..." &&
    STARTS_SENTENCE.test(text.slice(after, after + 24)) &&
    ENDS_WORD.test(text.slice(Math.max(sentence.start, first - LAST_WORD_WINDOW), first))
  ) {
    return true;
  }
  if (/[!?]/u.test(stops)) return BLANK.test(text.charAt(after)) ? !/^\p{Ll}/u.test(next) || stops.includes("?") : besideHan;
  if (!BLANK.test(text.charAt(after)))
    return stops === "." && besideHan && HAN_OR_KANA.test(text.charAt(first - 1)) && HAN_OR_KANA.test(text.charAt(after));
  const isSmall = !UPPER_CASE_OR_OTHER_SCRIPT.test(next);
  if (isSmall && !(style.startsSmall && stops === ".")) return false;
  if (stops.startsWith("..") || stops.startsWith("…")) return true;
  const said = text.slice(Math.max(sentence.start, first - LAST_WORD_WINDOW), first);
  const word = LAST_WORD.exec(said)?.[0] ?? "";
  // "50 шт. Отправим" are two sentences, "50 шт. по 20" is one.
  if (isSmall && (!FULL_WORD_OR_NUMBER.test(said) || style.abbreviations.has(word))) return false;
  return !isAbbreviated(word, text, sentence.start, first, style.abbreviations);
}

function isAbbreviated(word: string, text: string, start: number, stop: number, abbreviations: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  // Initials: "J. Reed", "И. Петров".
  if (/^\p{Lu}$/u.test(word)) return true;
  if (abbreviations.has(lower) || abbreviations.has(lower.split(".").at(-1) ?? "")) {
    // After a number it is a unit, and "50 шт. Отправим" are two sentences; "г. Москва" and "No. 5" are not.
    return !NUMBER_AT_END.test(text.slice(Math.max(start, stop - word.length - 4), stop - word.length));
  }
  // "1. text" at the head of an item; "25. November".
  if (/^\d{1,2}$/u.test(word)) return text.slice(start, stop - word.length).trim() === "";
  return false;
}

function trim(text: string, slice: Slice): Slice | null {
  let { start, end } = slice;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return HAS_WORD.test(text.slice(start, end)) ? { start, end } : null;
}

function linesOf(text: string): readonly Slice[] {
  const lines: Slice[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at === -1 ? text.length : at;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

const kept = new WeakMap<readonly string[], ReadonlySet<string>>();

function abbreviationsOf(words: readonly string[]): ReadonlySet<string> {
  const known = kept.get(words);
  if (known !== undefined) return known;
  const made = new Set(words);
  kept.set(words, made);
  return made;
}
