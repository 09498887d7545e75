import { matchesOfAny } from "../patternAlternatives.ts";
import type { CompiledActs } from "./compileActTables.ts";

/** A piece of a sentence: `start`, `end` are UTF-16 offsets without outer white space; `folded` is that slice of the folded text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Real clauses are shorter; the rules look at no more of a hostile line than this, in UTF-16 units. */
const longestClause = 1000;

/** Cuts a folded sentence where the language says a new clause begins. Empty pieces are left out. `may`: what the sieve of the tables tells of it. */
export function splitClauses(folded: string, may: readonly number[], { clauseCuts }: CompiledActs): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const cut of matchesOfAny(clauseCuts, may, folded)) {
    if (cut.index === 0 && cut.end === 0) continue;
    addClause(clauses, folded, start, cut.index);
    start = cut.end;
  }
  addClause(clauses, folded, start, folded.length);
  return clauses;
}

function addClause(clauses: Clause[], folded: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && (isBlank(folded.charCodeAt(start)) || isComma(folded.charCodeAt(start)))) start++;
  while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
  if (start < end) clauses.push({ start, end, folded: folded.slice(start, Math.min(end, start + longestClause)) });
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x3000 || code === 0xa0;
}

/** Commas are left over where courtesy was blotted out. */
function isComma(code: number): boolean {
  return code === 0x2c || code === 0x3001;
}
