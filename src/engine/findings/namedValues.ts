/** Days and numbers that sentences name, and which side named them. */
import type { DatePhraseReading } from "../types.ts";
import type { SentenceReading } from "./sentenceReading.ts";

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const HAS_NUMBER = /\p{Nd}/u;
const SIGNS = /[.,]/g;
/** Offsets into the message, end not included. */
type Stretch = Pick<DatePhraseReading, "start" | "end">;

/** What the name of a day begins with. */
export const DAY = "day ";
/** A hostile line may hold thousands. */
const MOST_NUMBERS = 12;

/** "number 4200" for each number of at least so many digits that is no part of a day. */
export function numbersOf(
  { folded, dates, sentence }: SentenceReading,
  leastDigits: number,
  within: Stretch = sentence.span,
): readonly string[] {
  if (!HAS_NUMBER.test(folded)) return [];
  const isInDate = (at: number): boolean => dates.some(({ start, end }) => at >= start && at < end);
  const numbers: string[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    if (numbers.length >= MOST_NUMBERS) break;
    const digits = match[0].replace(SIGNS, "");
    const at = match.index + sentence.span.start;
    if (digits.length >= leastDigits && isWithin({ start: at, end: at + 1 }, within) && !isInDate(at)) numbers.push(`number ${digits}`);
  }
  return numbers;
}

/** A digit alone is a list's or a count's. */
const SAYS_SOMETHING = 2;

/** Days, and numbers of two digits and more that are no part of a day; `within`: those of a part of the sentence. */
export function valuesOf(sentence: SentenceReading, within: Stretch = sentence.sentence.span): readonly string[] {
  const days = sentence.dates.flatMap((date) => (date.when.kind === "day" && isWithin(date, within) ? [`${DAY}${date.when.day}`] : []));
  return [...days, ...numbersOf(sentence, SAYS_SOMETHING, within)];
}

function isWithin({ start, end }: Stretch, within: Stretch): boolean {
  return start < within.end && end > within.start;
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
