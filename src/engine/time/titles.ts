/** Names and titles that hold the name of a day ("the Monday Club", "The Man Who Was Thursday"), told by capitals and quotation marks. */
import { readyPattern } from "../readyPattern.ts";
import type { CompiledTables } from "./compileTables.ts";
import type { Atom } from "./findAtoms.ts";

/** The atoms that lie outside names and titles; `text`: as it was written, as long as its folded form. */
export function outsideTitles(text: string, atoms: readonly Atom[], { titles }: CompiledTables): readonly Atom[] {
  if (titles === null || atoms.length === 0 || !titles.isIn(text)) return atoms;
  const pattern = readyPattern(titles.pattern, text);
  const found = Array.from(text.matchAll(pattern), ({ 0: title, index }) => ({ start: index, end: index + title.length }));
  if (found.length === 0) return atoms;
  const kept: Atom[] = [];
  let at = 0;
  for (const atom of atoms) {
    while (at < found.length && (found[at]?.end ?? 0) <= atom.start) at += 1;
    const title = found[at];
    if (title === undefined || title.start >= atom.end) kept.push(atom);
  }
  return kept;
}
