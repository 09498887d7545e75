/** Days and numbers that sentences name, and which side named them. */
import type { SentenceReading } from "./sentenceReading.ts";

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const HAS_NUMBER = /\p{Nd}/u;
const SIGNS = /[.,]/g;
/** A hostile line may hold thousands. */
const MOST_NUMBERS = 12;

/** "number 4200" for each number of at least so many digits that is no part of a day. */
export function numbersOf({ folded, dates, sentence }: SentenceReading, leastDigits: number): readonly string[] {
  if (!HAS_NUMBER.test(folded)) return [];
  const isInDate = (at: number): boolean => dates.some(({ start, end }) => at >= start && at < end);
  const numbers: string[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    if (numbers.length >= MOST_NUMBERS) break;
    const digits = match[0].replace(SIGNS, "");
    if (digits.length >= leastDigits && !isInDate(match.index + sentence.span.start)) numbers.push(`number ${digits}`);
  }
  return numbers;
}

/** A digit alone is a list's or a count's. */
const SAYS_SOMETHING = 2;

/** Days, and numbers of two digits and more that are no part of a day. */
export function valuesOf(sentence: SentenceReading): readonly string[] {
  const days = sentence.dates.flatMap(({ when }) => (when.kind === "day" ? [`day ${when.day}`] : []));
  return [...days, ...numbersOf(sentence, SAYS_SOMETHING)];
}

/** Which sides have named which values so far. */
export class NamedValues {
  private readonly sides = new Map<string, Set<string>>();

  add(values: readonly string[], side: string): void {
    for (const value of values) this.sides.set(value, (this.sides.get(value) ?? new Set()).add(side));
  }

  /** Another side than this one has named one of the values. */
  hasOfAnother(values: readonly string[], side: string): boolean {
    return values.some((value) => [...(this.sides.get(value) ?? [])].some((by) => by !== side));
  }
}
