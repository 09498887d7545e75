/** The smallest pieces of date expressions: one scan over the folded text. */
import type { PlaceSieve } from "../patternSieve.ts";
import type { CompiledPhrase, CompiledTables } from "./compileTables.ts";
import type { AtomKind, AtomValues } from "./dateTables.ts";
import { FIRST_ERA_YEAR } from "./slotPatterns.ts";

/** Values of one atom as captured; `hour` and `minute` for clock times, n1-n3 for bare digits. */
export interface CapturedValues extends AtomValues {
  readonly hour?: number;
  readonly minute?: number;
  readonly n1?: string;
  readonly n2?: string;
  readonly n3?: string;
  readonly era?: number;
  readonly eraYear?: number;
}

export interface Atom {
  /** Offsets into the text, end not included. */
  readonly start: number;
  readonly end: number;
  readonly kind: AtomKind;
  readonly values: CapturedValues;
  /** The second end of a range inside one atom ("10-22 August"), else null. */
  readonly second: CapturedValues | null;
}

/** 25時 in Japan is one o'clock of the night after. */
const LATEST_HOUR = 29;
/** A mail with more date expressions than this is a log file; the rest is left unread so that memory stays small. */
const MOST_ATOMS = 20_000;

/** Atoms of a folded text, in order, without overlap. At each place the longest match stands, among equals the phrase listed first. */
export function findAtoms(folded: string, tables: CompiledTables): readonly Atom[] {
  const atoms: Atom[] = [];
  const { beginsAny, isNumeral, phrasesAt, spaced } = tables;
  const may = tables.sieve(folded);
  let lastEnd = 0;
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    if (
      !beginsAny(code) ||
      !startsHere(folded, at, code, spaced) ||
      (at > lastEnd && isNumeral(code) && isNumeral(folded.charCodeAt(at - 1)))
    ) {
      at += 1;
      continue;
    }
    const places = phrasesAt(folded, at);
    const atom = places.length === 0 ? null : longestAt(folded, at, places, may, tables);
    if (atom === null) {
      at += 1;
      continue;
    }
    if (atom.kind !== "nothing") atoms.push(atom);
    if (atoms.length >= MOST_ATOMS) break;
    at = atom.end;
    lastEnd = at;
  }
  return atoms;
}

function longestAt(
  folded: string,
  at: number,
  places: readonly number[],
  may: ReturnType<PlaceSieve>,
  tables: CompiledTables,
): Atom | null {
  let best: Atom | null = null;
  let length = 0;
  for (const place of places) {
    const phrase = tables.phrases[place];
    if (phrase === undefined || phrase.longest <= length || !may(place, at)) continue;
    const found = phrase.matchAt(folded, at);
    if (found === null || found[0].length <= length) continue;
    const atom = readAtom(found, at, phrase, tables);
    if (atom === null) continue;
    best = atom;
    length = found[0].length;
  }
  return best;
}

const THOUSANDS = /^\d{3}(?!\d)|^\d{1,2}(?![\d/.月年日:-])/;

/** A word or number begins here and is not the tail of a longer one. */
function startsHere(folded: string, at: number, code: number, spaced: boolean): boolean {
  if (at === 0) return true;
  const before = folded.charCodeAt(at - 1);
  if (isDigit(code)) {
    // 1.10.30, 80-32-89, #11, $10, 10:30 are one thing; a price or a part number has no date inside.
    if (isDigit(before) || isLatin(before)) return false;
    if ("#$€£¥₽°+=_\\".includes(folded.charAt(at - 1))) return false;
    const mark = folded.charAt(at - 1);
    // HT-2025-11-30 is the number of a contract; "mid-2026" is written where words have spaces.
    if (!spaced && mark === "-" && at >= 2 && isLatin(folded.charCodeAt(at - 2))) return false;
    if (at < 2 || !isDigit(folded.charCodeAt(at - 2))) return true;
    // After a comma three digits are thousands; others begin something new where nobody writes blanks.
    return mark === "," ? !THOUSANDS.test(folded.slice(at, at + 4)) : !".:".includes(mark);
  }
  if (spaced) return !isWordCode(before);
  return !(isLatin(code) && (isLatin(before) || isDigit(before)));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLatin = (code: number): boolean => code >= 97 && code <= 122;
const isWordCode = (code: number): boolean =>
  isDigit(code) || isLatin(code) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x52f);

function readAtom(found: RegExpExecArray, start: number, phrase: CompiledPhrase, tables: CompiledTables): Atom | null {
  let first: Writable<CapturedValues> = { ...phrase.set };
  let second: Writable<CapturedValues> | null = null;
  for (let index = 0; index < phrase.slots.length; index += 1) {
    const slot = phrase.slots[index] ?? "";
    const text = found[index + 1];
    if (text === undefined) continue;
    if (slot.endsWith("2") && slot !== "n2") {
      second ??= {};
      if (!putSlot(second, slot.slice(0, -1), text, tables)) return null;
    } else if (!putSlot(first, slot, text, tables)) return null;
  }
  if (second !== null && isOfTwoMonths(first, second, phrase.slots)) {
    const { month, year, ...bare } = first;
    second = { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...second };
    first = bare;
  }
  // 28日から3日間 is no length of 28 to 3 days.
  if (phrase.means === "duration" && (second?.count ?? Number.POSITIVE_INFINITY) < (first.count ?? 0)) return null;
  return {
    start,
    end: start + found[0].length,
    kind: phrase.means,
    values: withEra(first),
    second: second === null ? null : withEra(second),
  };
}

/** "The 28th to 5 December": the month behind both is that of the second alone. */
function isOfTwoMonths(first: CapturedValues, second: CapturedValues, slots: readonly string[]): boolean {
  const isMonthLast = slots.indexOf("month") > slots.indexOf("day2");
  return isMonthLast && second.month === undefined && first.month !== undefined && (first.day ?? 0) > (second.day ?? 0);
}

function withEra(values: CapturedValues): CapturedValues {
  const { era, eraYear, ...rest } = values;
  return era === undefined || eraYear === undefined ? values : { ...rest, year: era + eraYear };
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** Reads one more slot into the values; false when the words mean nothing possible there. */
function putSlot(values: Writable<CapturedValues>, slot: string, text: string, { words, numbers, spaced }: CompiledTables): boolean {
  switch (slot) {
    case "weekday":
      return put(values, "weekday", words.weekday(text));
    case "month":
      return put(values, "month", words.month(text));
    case "which":
      return put(values, "which", words.which(text));
    case "whichYear":
      return put(values, "whichYear", words.whichYear(text));
    case "unit":
      return put(values, "unit", words.unit(text));
    case "relativeDay":
      return put(values, "relativeDay", words.relativeDay(text));
    case "part":
      return put(values, "part", words.part(text));
    case "dayPart":
      return put(values, "dayPart", words.dayPart(text));
    case "holiday":
      return put(values, "holiday", words.holiday(text));
    case "era":
      return put(values, "era", words.era(text));
    case "year":
      return put(values, "year", numberBetween(numbers.read(text), 1900, 2199));
    case "shortYear":
      return put(values, "year", shortYear(numbers.read(text.replace("'", ""))));
    case "eraYear":
      return put(values, "eraYear", text === FIRST_ERA_YEAR ? 1 : numberBetween(numbers.read(text), 1, 300));
    case "monthNumber":
      return put(values, "month", numberBetween(numbers.read(text), 1, 12));
    case "day":
      return put(values, "day", dayNumber(text, numbers, spaced));
    case "count":
      return put(values, "count", numberBetween(numbers.read(text), 0, 9999));
    case "nth":
      return put(values, "nth", numberBetween(numbers.read(text), -1, 5));
    case "quarter":
      return put(values, "quarter", numberBetween(numbers.read(text), 1, 4));
    case "hour":
      return put(values, "hour", numberBetween(numbers.read(text), 0, LATEST_HOUR));
    case "minute":
      return put(values, "minute", numberBetween(numbers.read(text), 0, 59));
    case "n1":
      return put(values, "n1", text);
    case "n2":
      return put(values, "n2", text);
    case "n3":
      return put(values, "n3", text);
    default:
      throw new Error(`date table: nothing reads the slot {${slot}}`);
  }
}

function put<Key extends keyof CapturedValues>(values: Writable<CapturedValues>, key: Key, value: CapturedValues[Key] | null): boolean {
  if (value === null || value === undefined) return false;
  values[key] = value;
  return true;
}

const shortYear = (short: number | null): number | null => (short === null ? null : fullYear(short));

/** "One may" and "in march two" are no days; "may twenty-nine", "the first" and 五 are. */
function dayNumber(text: string, numbers: CompiledTables["numbers"], spaced: boolean): number | null {
  const day = numberBetween(numbers.read(text), 1, 31);
  return day === null || !spaced || day >= LEAST_DAY_IN_CARDINALS || /^\d/.test(text) || numbers.isOrdinal(text) ? day : null;
}
const LEAST_DAY_IN_CARDINALS = 10;

const numberBetween = (value: number | null, least: number, most: number): number | null =>
  value !== null && value >= least && value <= most ? value : null;

/** Two digits: 1951 to 2050, as office programs read them. */
export const fullYear = (short: number): number => (short >= 100 ? short : short <= 50 ? 2000 + short : 1900 + short);
