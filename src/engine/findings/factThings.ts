/** Which thing a stated fact is of: the price of the lid and the price of the pot are two facts. */
import { allMatches } from "./allMatches.ts";
import type { CompiledFacts } from "./compiledTables.ts";

const MOST = 4;
const BEFORE = 14;
/** "a", "x": what is left of a word tells nothing. */
const LEAST_LETTERS = 3;
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The words for the thing, sorted; empty when none is named. `start`: where the words for the matter begin. */
export function thingsOf(folded: string, start: number, { ofWhat, ofWhatBefore, notWhat }: CompiledFacts): readonly string[] {
  const before = ofWhatBefore.exec(folded.slice(Math.max(0, start - BEFORE), start))?.[0] ?? "";
  return [...allMatches(ofWhat, folded, MOST).map((found) => found[0]), before]
    .map((words) => withoutAll(words, notWhat).trim())
    .filter((words) => words.length >= (LETTERS.test(words) ? LEAST_LETTERS : 1))
    .toSorted();
}

function withoutAll(words: string, expression: RegExp): string {
  let rest = words;
  for (const found of allMatches(expression, words, MOST * MOST)) rest = rest.replace(found[0], " ");
  return rest.replace(/\s+/g, " ");
}

/** True when both name a thing, and not the same. */
export function areOtherThings(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));
}
