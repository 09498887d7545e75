import type { CompiledActs } from "./compileActTables.ts";

/** A piece of a sentence: `start`, `end` are UTF-16 offsets without outer white space; `folded` is that slice of the folded text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Real clauses are shorter; the rules look at no more of a hostile line than this, in UTF-16 units. */
const longestClause = 1000;

/** Cuts a folded sentence where the language says a new clause begins. Empty pieces are left out. */
export function splitClauses(folded: string, acts: CompiledActs): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const cut of cutsOf(folded, acts)) {
    if (cut.index === 0 && cut.end === 0) continue;
    addClause(clauses, folded, start, cut.index);
    start = cut.end;
  }
  addClause(clauses, folded, start, folded.length);
  return clauses;
}

interface Cut {
  readonly index: number;
  readonly end: number;
}

/** As one expression of all alternatives would find them: the first place, there the first alternative, and on behind it. */
function cutsOf(folded: string, { clauseCuts, cutSieve }: CompiledActs): readonly Cut[] {
  const may = cutSieve(folded);
  const cuts: Cut[] = [];
  const live: { readonly pattern: RegExp; next: Cut | null }[] = [];
  for (const [place, late] of clauseCuts.entries()) {
    if (may[place] === 0) continue;
    const pattern = late(folded);
    const next = cutFrom(0, pattern, folded);
    if (next !== null) live.push({ pattern, next });
  }
  for (;;) {
    let first: Cut | null = null;
    for (const { next } of live) if (next !== null && (first === null || next.index < first.index)) first = next;
    if (first === null) return cuts;
    cuts.push(first);
    const { index, end } = first;
    const from = end > index ? end : end + ((folded.codePointAt(end) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1);
    for (const one of live) if (one.next !== null && one.next.index < from) one.next = cutFrom(from, one.pattern, folded);
  }
}

const LAST_OF_ONE_UNIT = 0xffff;

function cutFrom(from: number, pattern: RegExp, folded: string): Cut | null {
  if (from > folded.length) return null;
  pattern.lastIndex = from;
  const found = pattern.exec(folded);
  return found === null ? null : { index: found.index, end: found.index + found[0].length };
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
