/** Turns a language's date tables into regular expressions once, and keeps them. */
import { type NeededParts, neededParts } from "../neededParts.ts";
import { type PatternReach, patternReach } from "../patternReach.ts";
import { type PlaceSieve, placeSieve } from "../patternSieve.ts";
import { stickyMatcher } from "../readyPattern.ts";
import { LIKE_ANY_BLANK, LIKE_ANY_DIGIT, LIKE_ANY_NUMERAL } from "./beginnings.ts";
import type { AtomKind, AtomValues, DateTables, Surrounding, SurroundingPhrase, Words } from "./dateTables.ts";
import { type NumberReader, numberReader } from "./numberWords.ts";
import { beginningsReader, type PatternBeginnings } from "./patternBeginnings.ts";
import { type PhraseFinder, phraseFinder } from "./phraseFinder.ts";
import { BLANK, fillSlots, mapNumberBlanks, NEVER, patternOfSlot, withBlanks, withFragments } from "./slotPatterns.ts";
import { type TitlePattern, titlePattern } from "./titlePattern.ts";

/** The part of a language pack that dates need. */
export interface DatePack {
  readonly wordsHaveSpaces: boolean;
  readonly dates: DateTables;
}

export interface CompiledPhrase {
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
  /** In the order of the table. */
  readonly phrases: readonly CompiledPhrase[];
  readonly phrasesAt: PhraseFinder;
  /** For a text: which phrases may begin at one place of it. */
  readonly sieve: PlaceSieve;
  readonly before: readonly CompiledSurrounding[];
  readonly after: readonly CompiledSurrounding[];
  /** Which of them may stand before a place, and behind one. */
  readonly beforeAt: PhraseFinder;
  readonly afterAt: PhraseFinder;
  /** Whole text between two neighbours. */
  readonly to: RegExp;
  readonly toAfterOpening: RegExp;
  readonly between: RegExp;
  readonly list: RegExp;
  /** What parts two days of one phrase, anywhere in it. */
  readonly parting: RegExp;
  /** What stands behind a weekday, from its end on. */
  readonly newClause: RegExp;
  /** Anywhere in a text. */
  readonly asks: RegExp;
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
  const phrases: CompiledPhrase[] = [];
  const begun: PatternBeginnings[] = [];
  const needed: NeededParts[] = [];
  const reaches: PatternReach[] = [];
  const needs = bySlots<NeededParts>(slotPattern, neededParts);
  const reach = bySlots<PatternReach>(slotPattern, patternReach);
  const numerals = new Set(
    spaced || numbers.cardinalPattern === ""
      ? []
      : [...beginningsReader({ likened: letterOf, patternOfSlot: () => null, isBackward: false })(numbers.cardinalPattern).plain].map(
          (one) => one.charCodeAt(0),
        ),
  );
  const likened = (code: number): string => {
    if (code >= FIRST_DIGIT && code <= LAST_DIGIT) return LIKE_ANY_DIGIT;
    if (code === LINE_END) return LIKE_ANY_BLANK;
    return numerals.has(code) ? LIKE_ANY_NUMERAL : letterOf(code);
  };
  const beginnings = beginningsReader({ likened, patternOfSlot: slotPattern, isBackward: false });
  const endings = beginningsReader({ likened, patternOfSlot: slotPattern, isBackward: true });
  for (const phrase of dates.phrases) {
    const { source, open, slots } = fill(phrase.match);
    // Without word boundaries a number or a Latin word must still be whole: "12月5" is not the beginning of "12月55".
    const end = spaced ? endsWord : "(?!(?<=[0-9])[0-9])(?!(?<=[a-z])[a-z])";
    const pattern = new RegExp(`(?:${source})${end}`, "yu");
    const reaching = reach(open);
    phrases.push({ matchAt: stickyMatcher(pattern), longest: reaching.ahead, slots, means: phrase.means, set: phrase.set ?? {} });
    begun.push(withBeginning(beginnings(open), phrase.match));
    needed.push(needs(open));
    reaches.push(reaching);
  }
  const reader = <Value>(words: Words<Value>): ((text: string) => Value | null) =>
    wordReader(words.map(([pattern, value]) => [withBlanks(withFragments(pattern, dates), spaced), value]));
  const begins = firstCodes(begun, numerals);
  const gap = spaced ? `${BLANK}{0,2}` : `${BLANK}?`;
  const quote = `["'(\\[«]?`;
  const beforeSource = (match: string): string => `(?<=(${startsWord}(?:${plain(match)})${gap}${quote}))`;
  const afterSource = (match: string): string => `${gap}(?:${plain(match)})${endsWord}`;
  const side = (rows: readonly SurroundingPhrase[], sourceOf: (match: string) => string): CompiledSurrounding[] =>
    rows.map(({ match, means, on }) => ({
      matchAt: stickyMatcher(new RegExp(sourceOf(match), "yu")),
      means,
      on,
    }));
  const endingsBefore = dates.before.map(({ match }) => endings(`(?:${fill(match).open})${gap}${quote}`));
  const beginningsAfter = dates.after.map(({ match }) => beginnings(`${gap}(?:${fill(match).open})`));
  const whole = (source: string): RegExp => new RegExp(source === "" ? NEVER : `^${BLANK}{0,3}(?:${plain(source)})${BLANK}{0,3}$`, "u");
  return {
    spaced,
    isNumeral: (code) => numerals.has(code),
    beginsAny: (code) => begins[code] === 1,
    phrases,
    phrasesAt: phraseFinder(begun, likened),
    sieve: placeSieve(needed, reaches),
    before: side(dates.before, beforeSource),
    after: side(dates.after, afterSource),
    beforeAt: phraseFinder(endingsBefore, likened, true),
    afterAt: phraseFinder(beginningsAfter, likened),
    to: whole(dates.to),
    list: whole(dates.list ?? ""),
    parting: new RegExp(`/|${plain(dates.to)}|${plain(dates.list ?? "") || NEVER}`, "u"),
    toAfterOpening: whole(dates.toAfterOpening),
    between: new RegExp(`^${BLANK}{0,3}[,;(\\[/]?${BLANK}{0,2}(?:${plain(dates.between) || NEVER})?${BLANK}{0,3}$`, "u"),
    newClause: new RegExp(dates.newClause === undefined ? NEVER : `^${gap}(?:${plain(dates.newClause)})${endsWord}`, "u"),
    asks: new RegExp(dates.asks === undefined ? NEVER : `${startsWord}(?:${plain(dates.asks)})${endsWord}`, "u"),
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

const letterOf = (code: number): string => String.fromCharCode(code);

/** Throws on a phrase that may match nothing or begin with anything: our own mistake in a table. */
function withBeginning(beginnings: PatternBeginnings, phrase: string): PatternBeginnings {
  if (!beginnings.plain.has("") && !beginnings.blank.has("")) return beginnings;
  throw new Error(`date table: the phrase ${phrase} can match nothing or begin with anything`);
}

/** 1 for each UTF-16 code that a phrase can begin with. */
function firstCodes(begun: readonly PatternBeginnings[], numerals: ReadonlySet<number>): Uint8Array {
  const begins = new Uint8Array(0x10000);
  for (const { plain, blank } of begun) for (const one of [...plain, ...blank]) begins[one.charCodeAt(0)] = 1;
  if (begins[LIKE_ANY_NUMERAL.charCodeAt(0)] === 1) for (const code of numerals) begins[code] = 1;
  if (begins[LIKE_ANY_BLANK.charCodeAt(0)] === 1) begins[LINE_END] = 1;
  return begins[LIKE_ANY_DIGIT.charCodeAt(0)] === 1 ? begins.fill(1, FIRST_DIGIT, LAST_DIGIT + 1) : begins;
}
const [LINE_END, FIRST_DIGIT, LAST_DIGIT] = [0x0a, 0x30, 0x39];

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
