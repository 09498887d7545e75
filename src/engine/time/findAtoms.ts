/** The smallest pieces of date expressions: one scan over the folded text. */
import { readyPattern } from "../readyPattern.ts";
import { BEGINNING_LENGTH } from "./beginnings.ts";
import type { CompiledPhrase, CompiledTables } from "./compileTables.ts";
import type { AtomKind, AtomValues } from "./dateTables.ts";

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
  const { beginsAny, isNumeral, phrasesFor, spaced } = tables;
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
    const phrases = phrasesFor(folded.slice(at, at + BEGINNING_LENGTH));
    const atom = phrases.length === 0 ? null : longestAt(folded, at, phrases, may, tables);
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

function longestAt(folded: string, at: number, phrases: readonly CompiledPhrase[], may: Uint8Array, tables: CompiledTables): Atom | null {
  let best: Atom | null = null;
  for (const phrase of phrases) {
    if (may[phrase.place] === 0) continue;
    phrase.pattern.lastIndex = at;
    const found = readyPattern(phrase.pattern, folded).exec(folded);
    if (found === null || found[0].length <= (best === null ? 0 : best.end - best.start)) continue;
    const atom = readAtom(found, at, phrase, tables);
    if (atom !== null) best = atom;
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
  let first: CapturedValues = phrase.set;
  let second: CapturedValues | null = null;
  for (let index = 0; index < phrase.slots.length; index += 1) {
    const slot = phrase.slots[index] ?? "";
    const text = found[index + 1];
    if (text === undefined) continue;
    if (slot.endsWith("2") && slot !== "n2") {
      second = withSlot(second ?? {}, slot.slice(0, -1), text, tables);
      if (second === null) return null;
    } else {
      const next = withSlot(first, slot, text, tables);
      if (next === null) return null;
      first = next;
    }
  }
  return {
    start,
    end: start + found[0].length,
    kind: phrase.means,
    values: withEra(first),
    second: second === null ? null : withEra(second),
  };
}

function withEra(values: CapturedValues): CapturedValues {
  const { era, eraYear, ...rest } = values;
  return era === undefined || eraYear === undefined ? values : { ...rest, year: era + eraYear };
}

/** The values with one more slot read, or null when the words mean nothing possible there. */
function withSlot(values: CapturedValues, slot: string, text: string, { words, numbers, spaced }: CompiledTables): CapturedValues | null {
  switch (slot) {
    case "weekday":
      return merged(values, words.weekday(text), (weekday) => ({ weekday }));
    case "month":
      return merged(values, words.month(text), (month) => ({ month }));
    case "which":
      return merged(values, words.which(text), (which) => ({ which }));
    case "whichYear":
      return merged(values, words.whichYear(text), (whichYear) => ({ whichYear }));
    case "unit":
      return merged(values, words.unit(text), (unit) => ({ unit }));
    case "relativeDay":
      return merged(values, words.relativeDay(text), (relativeDay) => ({ relativeDay }));
    case "part":
      return merged(values, words.part(text), (part) => ({ part }));
    case "dayPart":
      return merged(values, words.dayPart(text), (dayPart) => ({ dayPart }));
    case "holiday":
      return merged(values, words.holiday(text), (holiday) => ({ holiday }));
    case "era":
      return merged(values, words.era(text), (era) => ({ era }));
    case "year":
      return merged(values, numberBetween(numbers.read(text), 1900, 2199), (year) => ({ year }));
    case "shortYear":
      return merged(values, numbers.read(text.replace("'", "")), (short) => ({ year: fullYear(short) }));
    case "eraYear":
      return merged(values, numberBetween(numbers.read(text), 1, 300), (eraYear) => ({ eraYear }));
    case "monthNumber":
      return merged(values, numberBetween(numbers.read(text), 1, 12), (month) => ({ month }));
    case "day":
      return merged(values, dayNumber(text, numbers, spaced), (day) => ({ day }));
    case "count":
      return merged(values, numberBetween(numbers.read(text), 0, 9999), (count) => ({ count }));
    case "nth":
      return merged(values, numberBetween(numbers.read(text), -1, 5), (nth) => ({ nth }));
    case "quarter":
      return merged(values, numberBetween(numbers.read(text), 1, 4), (quarter) => ({ quarter }));
    case "hour":
      return merged(values, numberBetween(numbers.read(text), 0, LATEST_HOUR), (hour) => ({ hour }));
    case "minute":
      return merged(values, numberBetween(numbers.read(text), 0, 59), (minute) => ({ minute }));
    case "n1":
      return { ...values, n1: text };
    case "n2":
      return { ...values, n2: text };
    case "n3":
      return { ...values, n3: text };
    default:
      throw new Error(`date table: nothing reads the slot {${slot}}`);
  }
}

function merged<Value>(values: CapturedValues, value: Value | null, asSlot: (value: Value) => CapturedValues): CapturedValues | null {
  return value === null ? null : { ...values, ...asSlot(value) };
}

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
