/** Many yes-or-no questions about the same texts: one walk over a text tells which of them can be answered with yes at all. */
import { neededSets } from "./neededParts.ts";
import { alternativesOf, holdsAny, latePattern, type PlacedPatterns } from "./patternAlternatives.ts";
import { type ChoiceSieve, choiceSieve } from "./patternSieve.ts";
import { readyPattern } from "./readyPattern.ts";

/** Asked like a regular expression without a position of its own. */
export interface SievedPattern {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** Texts whose answers are remembered: a sentence is asked about again beside every later one. */
const MOST_TEXTS = 128;
/** A longer text is not worth remembering. */
const LONGEST = 1_000;
const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** What is known of one text. */
interface Told {
  readonly may: readonly number[];
  /** Per pattern: UNKNOWN, NO or YES. */
  readonly answers: Uint8Array;
}

/** Patterns of a language with the flag "u" and without groups that refer to each other; throws on a broken one. */
export function sievedPatterns<Name extends string>(sources: readonly (readonly [Name, string])[]): ReadonlyMap<Name, SievedPattern> {
  const choices = sources.map(([, source]) => alternativesOf(source));
  const sieve = choiceSieve(choices.flatMap((alternatives) => alternatives.map((one) => [neededSets(one, () => [])])));
  const tell = remembering(sieve, sources.length);
  let first = 0;
  const made = new Map<Name, SievedPattern>();
  for (const [place, [name, source]] of sources.entries()) {
    const patterns = (choices[place] ?? []).map((one) => latePattern(one, "u"));
    made.set(name, sievedPattern(new RegExp(source, "u"), { first, patterns }, place, tell));
    first += patterns.length;
  }
  return made;
}

function remembering(sieve: ChoiceSieve, patterns: number): (text: string) => Told {
  const known = new Map<string, Told>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const told = { may: sieve(text), answers: new Uint8Array(patterns) };
    if (known.size >= MOST_TEXTS) known.clear();
    if (text.length <= LONGEST) known.set(text, told);
    return told;
  };
}

function sievedPattern(whole: RegExp, alternatives: PlacedPatterns, place: number, tell: (text: string) => Told): SievedPattern {
  const test = (text: string): boolean => {
    const { may, answers } = tell(text);
    if (answers[place] === UNKNOWN) answers[place] = holdsAny(alternatives, may, text) ? YES : NO;
    return answers[place] === YES;
  };
  return { test, exec: (text) => (test(text) ? readyPattern(whole, text).exec(text) : null) };
}
