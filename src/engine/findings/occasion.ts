/** Which of several a sentence speaks of: "the first vessel", "lot 2", "order A-4411", "last year". */
import { allMatches } from "./allMatches.ts";
import type { CompiledTables } from "./compiledTables.ts";

const MOST = 6;
/** A sentence of a hostile mail may be as long as the mail. */
const MOST_CHARACTERS = 500;
/** "a-4411": letters that tell the kind of code, and its number. */
const CODE = /(?<![\p{L}\p{N}])[\p{L}]{1,4}-\d{2,}/u;

/** Words that tell one of several; "" when there are none. */
export interface Occasion {
  /** "first", "lot 2". */
  readonly which: string;
  /** "last year", "the remaining". */
  readonly elsewhere: string;
  readonly codes: readonly string[];
  /** Words of two languages cannot be held against each other. */
  readonly tables: CompiledTables;
}

export function occasionOf(sentence: string, tables: CompiledTables): Occasion {
  const folded = sentence.slice(0, MOST_CHARACTERS);
  return {
    which: words(tables.facts.occasions, folded).join("|"),
    elsewhere: words(tables.facts.elsewhere, folded).join("|"),
    codes: words(CODE, folded),
    tables,
  };
}

function words(expression: RegExp, folded: string): readonly string[] {
  return allMatches(expression, folded, MOST)
    .map((found) => found[0].replace(/\s+/g, " ").trim())
    .toSorted();
}

/** Statements of different ones do not contradict each other. One that names none speaks of any, but not of last year's. */
export function areApart(a: Occasion, b: Occasion): boolean {
  if (haveOtherCodes(a.codes, b.codes)) return true;
  if (a.tables !== b.tables) return (a.elsewhere === "") !== (b.elsewhere === "");
  return a.elsewhere !== b.elsewhere || (a.which !== "" && b.which !== "" && a.which !== b.which);
}

/** Codes of one kind, none of them the same. */
function haveOtherCodes(a: readonly string[], b: readonly string[]): boolean {
  const kindOf = (code: string): string => code.slice(0, code.indexOf("-"));
  return a.some((code) => b.some((other) => kindOf(other) === kindOf(code))) && !a.some((code) => b.includes(code));
}
