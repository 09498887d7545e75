/** Turns a language's date tables into regular expressions once, and keeps them. */
import { type NeededParts, neededParts } from "../neededParts.ts";
import { type PatternReach, patternReach } from "../patternReach.ts";
import { type PlaceSieve, placeSieve } from "../patternSieve.ts";
import { stickyMatcher } from "../readyPattern.ts";
import { BEGINNING_LENGTH, beginningAt, beginningsReader, LIKE_ANY_DIGIT, LIKE_ANY_NUMERAL } from "./beginnings.ts";
import type { AtomKind, AtomValues, DateTables, Surrounding, SurroundingPhrase, Words } from "./dateTables.ts";
import { type NumberReader, numberReader } from "./numberWords.ts";
import { BLANK, fillSlots, mapNumberBlanks, NEVER, patternOfSlot, withBlanks, withFragments } from "./slotPatterns.ts";
import { type TitlePattern, titlePattern } from "./titlePattern.ts";

/** The part of a language pack that dates need. */
export interface DatePack {
  readonly wordsHaveSpaces: boolean;
  readonly dates: DateTables;
}

export interface CompiledPhrase {
  /** Place in the table, counted from 0. */
  readonly place: number;
  /** What the phrase matches at one place of a folded text. */
  readonly matchAt: (folded: string, at: number) => RegExpExecArray | null;
  /** No match of it is longer, in UTF-16 units. */
  readonly longest: number;
  /** What each capturing group is: "month", "day2", ... */
  readonly slots: readonly string[];
  readonly means: AtomKind;
  readonly set: AtomValues;
}
export interface CompiledSurrounding {
  /** Place among all words around, before and after. */
  readonly place: number;
  /** Tried at one place of a folded text. */
  readonly matchAt: (folded: string, at: number) => RegExpExecArray | null;
  readonly means: Surrounding;
  readonly on: SurroundingPhrase["on"];
}
export interface CompiledTables {
  readonly spaced: boolean;
  /** Part of a number word in a language without spaces; a number is read from its first character only. */
  readonly isNumeral: (code: number) => boolean;
  /** Some phrase can begin with this UTF-16 code. */
  readonly beginsAny: (code: number) => boolean;
  /** Phrases that may match a folded text at a place by how it goes on there, in the order of the table. */
  readonly phrasesAt: (folded: string, at: number) => readonly CompiledPhrase[];
  /** For a text: which phrases may begin at one place of it. */
  readonly sieve: PlaceSieve;
  readonly before: readonly CompiledSurrounding[];
  readonly after: readonly CompiledSurrounding[];
  /** For a text: which words around may stand beside one place of it. */
  readonly around: PlaceSieve;
  /** Whole text between two neighbours. */
  readonly to: RegExp;
  readonly toAfterOpening: RegExp;
  readonly between: RegExp;
  readonly list: RegExp;
  /** What stands behind a weekday, from its end on. */
  readonly newClause: RegExp;
  /** Sticky at the start of the first end of a range. */
  readonly rangeOpening: RegExp;
  readonly rangeClosing: RegExp;
  readonly moveSigns: RegExp;
  /** On the text as it was written: names and titles; null when the language tells none. */
  readonly titles: TitlePattern | null;
  /** Global: every sign of the past (group 1) or of what is to come. */
  readonly tenseSigns: RegExp;
  readonly numbers: NumberReader;
  readonly words: { readonly [Name in keyof DateTables["words"]]: (text: string) => WordValue<Name> | null };
}
type WordValue<Name extends keyof DateTables["words"]> = DateTables["words"][Name] extends Words<infer Value> ? Value : never;

/** Letters and digits that make a word longer; Chinese and Japanese characters do not. */
const WORD = "0-9a-z\\u00c0-\\u024f\\u0400-\\u052f";

/** Blanks and a quotation mark between a date and the words around it, and a letter more; in UTF-16 units. */
const BESIDE = 8;

const compiled = new WeakMap<DateTables, CompiledTables>();

/** The compiled form of a pack's date tables; made at the first call. Throws when a table names an unknown slot. */
export function compileTables(pack: DatePack): CompiledTables {
  const known = compiled.get(pack.dates);
  if (known !== undefined) return known;
  const made = compile(pack);
  compiled.set(pack.dates, made);
  return made;
}

function compile({ dates, wordsHaveSpaces: spaced }: DatePack): CompiledTables {
  const numbers = numberReader(mapNumberBlanks(dates, spaced));
  const fill = (source: string): ReturnType<typeof fillSlots> => fillSlots(source, dates, numbers, spaced);
  const slotPattern = (slot: string): string | null => patternOfSlot(slot, dates, numbers, spaced);
  const plain = (source: string): string => fill(source).source.replace(/\((?!\?)/g, "(?:");
  const startsWord = spaced ? `(?<![${WORD}])` : "";
  const endsWord = spaced ? `(?![${WORD}])` : "";
  const byBeginning = new Map<string, CompiledPhrase[]>();
  const firsts = new Set<string>();
  const needed: NeededParts[] = [];
  const reaches: PatternReach[] = [];
  const needs = bySlots<NeededParts>(slotPattern, neededParts);
  const reach = bySlots<PatternReach>(slotPattern, patternReach);
  const numerals = new Set(
    spaced || numbers.cardinalPattern === ""
      ? []
      : [...beginningsReader((character) => character)(numbers.cardinalPattern)].map((one) => one.charCodeAt(0)),
  );
  const likened = (code: number): string =>
    code >= 48 && code <= 57 ? LIKE_ANY_DIGIT : numerals.has(code) ? LIKE_ANY_NUMERAL : String.fromCharCode(code);
  const beginnings = beginningsReader((character) => (character.length === 1 ? likened(character.charCodeAt(0)) : character), slotPattern);
  for (const [place, phrase] of dates.phrases.entries()) {
    const { source, open, slots } = fill(phrase.match);
    // Without word boundaries a number or a Latin word must still be whole: "12月5" is not the beginning of "12月55".
    const end = spaced ? endsWord : "(?!(?<=[0-9])[0-9])(?!(?<=[a-z])[a-z])";
    const pattern = new RegExp(`(?:${source})${end}`, "yu");
    const reaching = reach(open);
    const row: CompiledPhrase = {
      place,
      matchAt: stickyMatcher(pattern),
      longest: reaching.ahead,
      slots,
      means: phrase.means,
      set: phrase.set ?? {},
    };
    for (const beginning of beginnings(open)) {
      const rows = byBeginning.get(beginning);
      if (rows === undefined) byBeginning.set(beginning, [row]);
      else rows.push(row);
      firsts.add(beginning.charAt(0));
    }
    needed.push(needs(open));
    reaches.push(reaching);
  }
  const reader = <Value>(words: Words<Value>): ((text: string) => Value | null) =>
    wordReader(words.map(([pattern, value]) => [withBlanks(withFragments(pattern, dates), spaced), value]));
  const firstCodes = new Set([...firsts].map((first) => first.charCodeAt(0)));
  if (firsts.has(LIKE_ANY_DIGIT)) for (const digit of "0123456789") firstCodes.add(digit.charCodeAt(0));
  if (firsts.has(LIKE_ANY_NUMERAL)) for (const code of numerals) firstCodes.add(code);
  const gap = spaced ? `${BLANK}{0,2}` : `${BLANK}?`;
  const quote = `["'(\\[«]?`;
  const beforeSource = (match: string): string => `(?<=(${startsWord}(?:${plain(match)})${gap}${quote}))`;
  const afterSource = (match: string): string => `${gap}(?:${plain(match)})${endsWord}`;
  const side = (rows: readonly SurroundingPhrase[], sourceOf: (match: string) => string, first: number): CompiledSurrounding[] =>
    rows.map(({ match, means, on }, index) => ({
      place: first + index,
      matchAt: stickyMatcher(new RegExp(sourceOf(match), "yu")),
      means,
      on,
    }));
  const opened = [...dates.before, ...dates.after].map(({ match }) => fill(match).open);
  const reachOf = (open: string, index: number): PatternReach => {
    const inside = reach(open);
    const isBefore = index < dates.before.length;
    return { ahead: inside.ahead + BESIDE, behind: (isBefore ? inside.ahead : 0) + inside.behind + BESIDE };
  };
  const whole = (source: string): RegExp => new RegExp(source === "" ? NEVER : `^${BLANK}{0,3}(?:${plain(source)})${BLANK}{0,3}$`, "u");
  return {
    spaced,
    isNumeral: (code) => numerals.has(code),
    beginsAny: (code) => firstCodes.has(code),
    phrasesAt: phraseFinder(byBeginning, likened),
    sieve: placeSieve(needed, reaches),
    before: side(dates.before, beforeSource, 0),
    after: side(dates.after, afterSource, dates.before.length),
    around: placeSieve(opened.map(needs), opened.map(reachOf)),
    to: whole(dates.to),
    list: whole(dates.list ?? ""),
    toAfterOpening: whole(dates.toAfterOpening),
    between: new RegExp(`^${BLANK}{0,3}[,;(\\[/]?${BLANK}{0,2}(?:${plain(dates.between) || NEVER})?${BLANK}{0,3}$`, "u"),
    newClause: new RegExp(dates.newClause === undefined ? NEVER : `^${gap}(?:${plain(dates.newClause)})${endsWord}`, "u"),
    rangeOpening: new RegExp(dates.rangeOpening === "" ? NEVER : beforeSource(dates.rangeOpening), "yu"),
    rangeClosing: new RegExp(dates.rangeClosing === "" ? NEVER : afterSource(dates.rangeClosing), "yu"),
    moveSigns: new RegExp(dates.moveSigns === "" ? NEVER : `${startsWord}(?:${plain(dates.moveSigns)})${endsWord}`, "u"),
    titles: dates.titles === undefined ? null : titlePattern(dates.titles.map((one) => withBlanks(withFragments(one, dates), spaced))),
    tenseSigns: new RegExp(
      `${startsWord}(?:(?:${plain(dates.futureSigns ?? "") || NEVER})|(${plain(dates.pastSigns) || NEVER}))${endsWord}`,
      "gu",
    ),
    numbers,
    words: {
      weekday: reader(dates.words.weekday),
      month: reader(dates.words.month),
      which: reader(dates.words.which),
      whichYear: reader(dates.words.whichYear),
      unit: reader(dates.words.unit),
      relativeDay: reader(dates.words.relativeDay),
      part: reader(dates.words.part),
      dayPart: reader(dates.words.dayPart),
      holiday: reader(dates.words.holiday),
      era: reader(dates.words.era),
    },
  };
}

/** Reads something of a phrase, say what it needs; of a slot that is read once. */
function bySlots<Told>(
  slotPattern: (slot: string) => string | null,
  read: (pattern: string, slots: (slot: string) => Told) => Told,
): (open: string) => Told {
  const slots = new Map<string, Told>();
  const ofSlot = (slot: string): Told => {
    const known = slots.get(slot);
    if (known !== undefined) return known;
    const found = read(slotPattern(slot) ?? "", ofSlot);
    slots.set(slot, found);
    return found;
  };
  return (open) => read(open, ofSlot);
}

/** More different beginnings than this are hostile mail; the memory stays small. */
const MOST_KEPT_BEGINNINGS = 20_000;

function phraseFinder(
  byBeginning: ReadonlyMap<string, readonly CompiledPhrase[]>,
  likened: (code: number) => string,
): CompiledTables["phrasesAt"] {
  const kept = new Map<string, readonly CompiledPhrase[]>();
  return (folded, at) => {
    const beginning = beginningAt(folded, at, likened);
    const known = kept.get(beginning);
    if (known !== undefined) return known;
    const rows = new Set<CompiledPhrase>();
    for (let length = 1; length <= BEGINNING_LENGTH; length += 1)
      for (const row of byBeginning.get(beginning.slice(0, length)) ?? []) rows.add(row);
    const found = [...rows].toSorted((a, b) => a.place - b.place);
    if (kept.size < MOST_KEPT_BEGINNINGS) kept.set(beginning, found);
    return found;
  };
}

/** More spellings than this of one table are typed by nobody; the memory stays small on hostile mail. */
const MOST_KEPT_WORDS = 2000;

function wordReader<Value>(words: Words<Value>): (text: string) => Value | null {
  const rows = words.map(([pattern, value]) => ({ pattern: new RegExp(`^(?:${pattern})$`, "u"), value }));
  const seen = new Map<string, Value | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const value = rows.find(({ pattern }) => pattern.test(text))?.value ?? null;
    if (seen.size < MOST_KEPT_WORDS) seen.set(text, value);
    return value;
  };
}
