/** Numbers in digits and in words: twenty-five, 二十五, двадцать пять. */
import type { NumberWords, Words } from "./dateTables.ts";

/** Reads matched text to a whole number; null when the words are no number. */
export interface NumberReader {
  readonly cardinalPattern: string;
  /** At most two words: a day of the month. */
  readonly shortCardinalPattern: string;
  /** Three to five words or two that make a year: "two thousand and five", "nineteen eighty-six". */
  readonly yearPattern: string;
  readonly ordinalPattern: string;
  readonly digitWordsPattern: string;
  /** The words are an ordinal ("twenty-first"). */
  isOrdinal(text: string): boolean;
  /** -1 for the word "last". */
  read(text: string): number | null;
}

/** Makes the patterns of a language's number words and the function that reads what they match. Empty patterns: no words. */
export function numberReader(numbers: NumberWords): NumberReader {
  const pieces = [...numbers.cardinals, ...numbers.multipliers].map(([pattern]) => pattern);
  const ordinals = numbers.ordinals.map(([pattern]) => pattern);
  const cardinal = pieces.length === 0 ? "" : `(?:${pieces.join("|")})`;
  const row = cardinal === "" ? "" : `${cardinal}(?:${numbers.between}${cardinal}){0,5}`;
  const ordinal =
    ordinals.length === 0 ? "" : `(?:${cardinal === "" ? "" : `(?:${cardinal}${numbers.between}){0,2}`}(?:${ordinals.join("|")}))`;
  const digits = numbers.cardinals.filter(([, value]) => value < 10).map(([pattern]) => pattern);
  const token = new RegExp(`(?:${[...ordinals, ...pieces].sort((a, b) => b.length - a.length).join("|") || "(?!)"})`, "gu");
  const last = new RegExp(numbers.last === "" ? "(?!)" : `^(?:${numbers.last})$`, "u");
  const ordinalWords = new RegExp(ordinals.length === 0 ? "(?!)" : `(?:${ordinals.join("|")})$`, "u");
  const tables = { cardinals: exact(numbers.cardinals), multipliers: exact(numbers.multipliers), ordinals: exact(numbers.ordinals) };
  return {
    cardinalPattern: row,
    shortCardinalPattern: cardinal === "" ? "" : `${cardinal}(?:${numbers.between}${cardinal})?`,
    yearPattern: yearWords(numbers),
    ordinalPattern: ordinal,
    digitWordsPattern: digits.length === 0 ? "" : `(?:${digits.join("|")})`,
    isOrdinal: (text) => ordinalWords.test(text),
    read: remembered((text) => (last.test(text) ? -1 : readNumber(text, token, tables))),
  };
}

/** More spellings than this are written by nobody; the memory stays small on hostile mail. */
const MOST_KEPT_NUMBERS = 2000;

function remembered(read: NumberReader["read"]): NumberReader["read"] {
  const kept = new Map<string, number | null>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (kept.size < MOST_KEPT_NUMBERS) kept.set(text, value);
    return value;
  };
}

/** "Nineteen eighty-six", "two thousand and five". */
function yearWords({ cardinals, multipliers, between }: NumberWords): string {
  const patternOf = (words: Words<number>, fits: (value: number) => boolean): string =>
    words
      .filter(([, value]) => fits(value))
      .map(([pattern]) => `(?:${pattern})`)
      .join("|") || "(?!)";
  const small = `(?:${patternOf(cardinals, (value) => value < 100)})`;
  const century = `(?:${patternOf(cardinals, (value) => value === 19 || value === 20)})`;
  const thousand = `(?:${patternOf(cardinals, (value) => value === 2)})${between}(?:${patternOf(multipliers, (value) => value === 1000)})`;
  return `(?:${century}${between}${small}|${thousand})(?:${between}${small}){0,2}`;
}

type ExactWords = readonly (readonly [RegExp, number])[];
interface NumberTables {
  readonly cardinals: ExactWords;
  readonly multipliers: ExactWords;
  readonly ordinals: ExactWords;
}

const exact = (words: Words<number>): ExactWords => words.map(([pattern, value]) => [new RegExp(`^(?:${pattern})$`, "u"), value]);
const valueAmong = (words: ExactWords, text: string): number | null => words.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** "Nineteen", "twenty": with another number of ten or more behind them they count hundreds. */
const FIRST_CENTURY_WORD = 19;

function readNumber(text: string, token: RegExp, tables: NumberTables): number | null {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const words = Array.from(text.matchAll(token), ([word]) => ({
    times: valueAmong(tables.multipliers, word),
    value: valueAmong(tables.cardinals, word) ?? valueAmong(tables.ordinals, word),
  }));
  if (words.length === 0) return null;
  const [first, second] = words;
  // "Nineteen eighty-six": the century and the year of it.
  if ((first?.value ?? 0) >= FIRST_CENTURY_WORD && first?.times === null && (second?.value ?? 0) >= 10) {
    return words.reduce((sum, { value }) => sum + (value ?? 0), 99 * (first.value ?? 0));
  }
  // 二〇二六: digits in a row are read as written.
  if (words.length > 1 && words.every(({ times, value }) => times === null && value !== null && value < 10)) {
    return words.reduce((sum, { value }) => sum * 10 + (value ?? 0), 0);
  }
  let sum = 0;
  let pending: number | null = null;
  for (const { times, value } of words) {
    if (times !== null) {
      sum += (pending ?? 1) * times;
      pending = null;
    } else pending = (pending ?? 0) + (value ?? 0);
  }
  return sum + (pending ?? 0);
}
