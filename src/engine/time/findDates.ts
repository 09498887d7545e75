/** Date expressions of a text, before the calendar is consulted. */
import type { CompiledTables } from "./compileTables.ts";
import { findAtoms } from "./findAtoms.ts";
import { joinNeighbours, joinRanges } from "./joinMentions.ts";
import { type Mention, mentionOf, shapeOf } from "./mention.ts";
import type { SentenceSigns } from "./sentenceSigns.ts";
import { shareInList } from "./shareInList.ts";
import { type Asked, type KnownPlaces, withSurroundings } from "./surroundings.ts";

/** Every date expression of a folded text, in order, without overlap. */
export function findDates(folded: string, tables: CompiledTables, signs: SentenceSigns): readonly Mention[] {
  const atoms = findAtoms(folded, tables);
  // Clock times are bounded before they are joined: "tomorrow by 5 pm" is a bound on the day too.
  const known: KnownPlaces = { before: new Map(), after: new Map() };
  const inner = widened(folded, atoms.map(mentionOf), tables, known, (mention) => (shapeOf(mention) === "time" ? "clock" : "inner"));
  const joined = joinNeighbours(folded, inner, tables);
  const ranges = joinRanges(folded, joined, tables, (mention) => signs.isMoved(mention.start));
  return widened(folded, shareInList(folded, ranges, tables), tables, known, () => "all");
}

function widened(
  folded: string,
  mentions: readonly Mention[],
  tables: CompiledTables,
  known: KnownPlaces,
  which: (mention: Mention) => Asked,
): readonly Mention[] {
  const result: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const room = { from: result.at(-1)?.end ?? 0, to: mentions[index + 1]?.start ?? folded.length };
    const one = withSurroundings(folded, mention, room, tables, which(mention), known);
    if (one !== null) result.push(one);
  }
  return result;
}
