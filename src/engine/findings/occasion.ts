/** Which of several a sentence speaks of: "the first vessel", "lot 2", "last year". */
import { allMatches } from "./allMatches.ts";
import type { CompiledTables } from "./compiledTables.ts";

const MOST = 6;

/** Words that tell one of several; "" when there are none. */
export interface Occasion {
  /** "first", "lot 2". */
  readonly which: string;
  /** "last year", "the remaining". */
  readonly elsewhere: string;
  /** Words of two languages cannot be held against each other. */
  readonly tables: CompiledTables;
}

export function occasionOf(folded: string, tables: CompiledTables): Occasion {
  return { which: words(tables.facts.occasions, folded), elsewhere: words(tables.facts.elsewhere, folded), tables };
}

function words(expression: RegExp, folded: string): string {
  return allMatches(expression, folded, MOST)
    .map((found) => found[0].replace(/\s+/g, " ").trim())
    .toSorted()
    .join("|");
}

/** Statements of different ones do not contradict each other. One that names none speaks of any, but not of last year's. */
export function areApart(a: Occasion, b: Occasion): boolean {
  if (a.tables !== b.tables) return (a.elsewhere === "") !== (b.elsewhere === "");
  return a.elsewhere !== b.elsewhere || (a.which !== "" && b.which !== "" && a.which !== b.which);
}
