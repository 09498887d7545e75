/** The folded words around a date, for tables that ask what the date is one of. */
import type { TextRange } from "../textRanges.ts";

/** Characters on each side; farther words belong to something else. */
const REACH = 24;
const CLAUSE_END = /[,、;。!?\n]/u;

/** The words of a range with those beside it, up to the next sign that ends a clause. */
export function wordsAround(folded: string, { start, end }: TextRange): string {
  const before =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? "";
  const after = folded.slice(end, end + REACH).split(CLAUSE_END)[0] ?? "";
  return `${before}${folded.slice(start, end)}${after}`;
}
