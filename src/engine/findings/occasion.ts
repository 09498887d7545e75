/** Which of several a sentence speaks of: "the first vessel", "lot 2", "last year". */
import { allMatches } from "./allMatches.ts";
import type { CompiledTables } from "./compiledTables.ts";

const MOST = 6;

/** The words that tell one of several, sorted; "" when there are none. Statements of different ones do not contradict each other. */
export function occasionOf(folded: string, { facts }: CompiledTables): string {
  return allMatches(facts.occasions, folded, MOST)
    .map((found) => found[0].replace(/\s+/g, " ").trim())
    .toSorted()
    .join("|");
}
