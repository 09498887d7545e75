/** Numbers and codes as they stand in a sentence. */
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";

const NUMBER = /(?:[a-z]+-?)?\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu;
const DIGIT = /\p{Nd}/u;
/** A hostile line may hold thousands. */
const MOST_NUMBERS = 12;
const LONGEST = 400;

const known = new WeakMap<SentenceReading, readonly string[]>();

/** In the order of the folded text; an item is looked at once a message, its numbers are read once. */
export function numbersOf(sentence: SentenceReading): readonly string[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const numbers = namedIn(sentence.folded.slice(0, LONGEST));
  known.set(sentence, numbers);
  return numbers;
}

function namedIn(folded: string): readonly string[] {
  return DIGIT.test(folded) ? (folded.match(NUMBER) ?? []).slice(0, MOST_NUMBERS) : [];
}

/** "All 18 have come": a number of two digits or more that the item was asked for or promised with. */
export function namesNumberOf(sentence: SentenceReading, item: Item): boolean {
  const told = numbersOf(sentence).filter((number) => number.length > 1);
  return told.length > 0 && item.acts.some((read) => numbersOf(read.sentence).some((number) => told.includes(number)));
}
