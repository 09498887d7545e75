/** Numbers and codes as they stand in a sentence. */

const NUMBER = /(?:[a-z]+-?)?\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu;
/** A hostile line may hold thousands. */
const MOST_NUMBERS = 12;
const LONGEST = 400;

/** In the order of the folded text. */
export function namedNumbers(folded: string): readonly string[] {
  return (folded.slice(0, LONGEST).match(NUMBER) ?? []).slice(0, MOST_NUMBERS);
}
