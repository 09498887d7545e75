/** The names and titles of a language as one pattern, and a quick look whether a text can hold any. */
import { neededSets } from "../neededParts.ts";
import { alternativesOf, holdsAny, latePattern } from "../patternAlternatives.ts";
import { choiceSieve } from "../patternSieve.ts";

/** Names and titles of a language. */
export interface TitlePattern {
  /** Global. */
  readonly pattern: RegExp;
  /** Whether it matches anywhere: most texts lack what a title needs. */
  readonly isIn: (text: string) => boolean;
}

/** Any of the sources, in their order. */
export function titlePattern(sources: readonly string[]): TitlePattern {
  const alternatives = sources.flatMap(alternativesOf);
  const sieve = choiceSieve(alternatives.map((one) => [neededSets(one, () => [])]));
  const patterns = alternatives.map((one) => latePattern(one, "u"));
  return {
    pattern: new RegExp(sources.join("|"), "gu"),
    isIn: (text) => holdsAny({ first: 0, patterns }, sieve(text), text),
  };
}
