/** Numbers, versions and places that a sentence states, in a form that can be compared across messages and languages. */
import { overlap, type TextRange } from "../textRanges.ts";
import { allMatches } from "./allMatches.ts";
import type { CompiledTables } from "./compiledTables.ts";

/** One value; `start`, `end` are offsets into the folded sentence. */
export interface StatedValue {
  readonly shape: "number" | "version" | "place";
  /** What must be alike before two values are compared: a currency, a unit, the role of a place; "" for a bare number. */
  readonly slot: string;
  readonly isMoney: boolean;
  /** "18420", "0.8", "2.3.1", "hamburg". */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g;
const HAS_DIGIT = /\d/;
const CODE_BEFORE = /[a-z0-9#/_-]$/;
/** "第4条", "No. 12": the number is a name. */
const NUMBERED = /[第№] ?$/u;
const CODE_AFTER = /^[-/:_]?[a-z0-9]/;
const VERSION = /^\d{1,3}(?:\.\d{1,3}){2,3}$/;
const DECIMAL = /[.,](\d{1,2})$/;
const SIGNS = /[ ,.']/g;
/** What may stand between a label and the name of a place. */
const PLACE_NAME =
  /^[\s:：为は:-]{0,4}(?:is |в |у )?([A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?|\p{Script=Han}{2,5}|[\p{Script=Katakana}ー]{2,12}|[А-ЯЁ][\p{L}-]+(?: [А-ЯЁ][\p{L}-]+)?)/u;
/** The name of a place right before its label. */
const NAME_BEFORE = /(?:[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?\s|\p{Script=Han}{2,4}|[\p{Script=Katakana}ー]{2,10})$/u;
const NAME_REACH = 24;
/** Labels of one kind in one sentence. */
const MOST_PLACES = 4;
const LEAST_NAME = 2;
/** Longer is no sentence that gives an address. */
const LONGEST_ADDRESSED = 500;
const CLOSE = 14;
/** A hostile sentence may hold thousands of numbers. */
const MOST_VALUES = 40;

/** All values of a sentence outside its dates. `text` is the sentence, `folded` its folded form; `dates` are offsets into both. */
export function statedValues(text: string, folded: string, dates: readonly TextRange[], tables: CompiledTables): readonly StatedValue[] {
  const values: StatedValue[] = [];
  for (const found of HAS_DIGIT.test(folded) ? folded.matchAll(NUMBER) : []) {
    if (values.length >= MOST_VALUES) break;
    const start = found.index;
    const end = start + found[0].length;
    if (dates.some((date) => overlap(date, { start, end }))) continue;
    const value = numberAt(found[0], folded, start, end, tables);
    if (value !== null) values.push(value);
  }
  return [...values, ...placesOf(text, folded, tables)];
}

function numberAt(digits: string, folded: string, start: number, end: number, tables: CompiledTables): StatedValue | null {
  const before = folded.slice(Math.max(0, start - CLOSE), start);
  const after = folded.slice(end, end + CLOSE);
  if (NUMBERED.test(before)) return null;
  if (VERSION.test(digits)) return { shape: "version", slot: "version", isMoney: false, value: digits, start, end };
  const unit = tables.units.find(({ expression }) => expression.test(after.trimStart()))?.name ?? null;
  if (unit === null && (CODE_BEFORE.test(before) || CODE_AFTER.test(after))) return null;
  const currency = currencyBeside(before, after, tables);
  const label = unit ?? currency ?? "";
  return { shape: "number", slot: label, isMoney: currency !== null && unit === null, value: plainNumber(digits), start, end };
}

function currencyBeside(before: string, after: string, tables: CompiledTables): string | null {
  const near = after.trimStart();
  for (const { expression, name } of tables.currencies) {
    const left = expression.exec(before.trimEnd().slice(-5));
    if (left !== null && left.index + left[0].length === before.trimEnd().slice(-5).length) return name;
    if (expression.exec(near.slice(0, 8))?.index === 0) return name;
  }
  return null;
}

/** "18.420,00", "18,420" and "18 420" are the same number. */
function plainNumber(digits: string): string {
  const decimal = DECIMAL.exec(digits);
  if (decimal === null) return digits.replace(SIGNS, "");
  const whole = digits.slice(0, decimal.index).replace(SIGNS, "");
  return /^0+$/.test(decimal[1] ?? "") ? whole : `${whole}.${decimal[1]}`;
}

function placesOf(text: string, folded: string, tables: CompiledTables): readonly StatedValue[] {
  const places: StatedValue[] = [];
  const { addresses, nameEnds, nameStarts } = tables.facts;
  let known: readonly RegExpExecArray[] | null = folded.length > LONGEST_ADDRESSED ? [] : null;
  const streets = (): readonly RegExpExecArray[] => {
    known ??= allMatches(addresses, folded, MOST_PLACES);
    return known;
  };
  const keep = (slot: string, written: string, at: number): void => {
    // A street is no place to hold against a town; addresses are compared as such.
    if (streets().some((street) => at < street.index + street[0].length && at + written.length > street.index)) return;
    const words = folded.slice(at, at + written.length);
    const lead = nameStarts.exec(words)?.[0].length ?? 0;
    const tail = nameEnds.exec(words.slice(lead));
    const name = written.slice(lead, tail === null ? undefined : lead + tail.index);
    if (name.length < LEAST_NAME) return;
    places.push({ shape: "place", slot, isMoney: false, value: name.toLowerCase(), start: at + lead, end: at + lead + name.length });
  };
  for (const { expression, name } of tables.placeLabels) {
    for (const label of allMatches(expression, folded, MOST_PLACES)) {
      const from = label.index + label[0].length;
      const found = PLACE_NAME.exec(text.slice(from, from + 60));
      if (found?.[1] !== undefined) keep(name, found[1], from + found[0].length - found[1].length);
    }
  }
  for (const { expression, name } of tables.placesBefore) {
    for (const label of allMatches(expression, folded, MOST_PLACES)) {
      const found = NAME_BEFORE.exec(text.slice(Math.max(0, label.index - NAME_REACH), label.index));
      if (found !== null) keep(name, found[0].trimEnd(), label.index - found[0].length);
    }
  }
  return places;
}
