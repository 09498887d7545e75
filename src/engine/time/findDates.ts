/** Date expressions of a text; the calendar is asked only whether a day and a weekday side by side agree. */
import type { CompiledTables } from "./compileTables.ts";
import { findAtoms } from "./findAtoms.ts";
import { joinNeighbours, joinRanges } from "./joinMentions.ts";
import { type Mention, mentionOf, shapeOf } from "./mention.ts";
import type { SentenceSigns } from "./sentenceSigns.ts";
import { shareInList } from "./shareInList.ts";
import { type Asked, withSurroundings } from "./surroundings.ts";
import { outsideTitles } from "./titles.ts";
import type { DaysOf } from "./twoClauses.ts";

/** Every date expression of a text and its folded form, in order, without overlap. `daysOf`: the days a mention names on the author's calendar. */
export function findDates(text: string, folded: string, tables: CompiledTables, signs: SentenceSigns, daysOf: DaysOf): readonly Mention[] {
  const atoms = outsideTitles(text, findAtoms(folded, tables), tables);
  if (atoms.length === 0) return [];
  // Clock times are bounded before they are joined: "tomorrow by 5 pm" is a bound on the day too.
  const inner = widened(folded, atoms.map(mentionOf), tables, (mention) => (shapeOf(mention) === "time" ? "clock" : "inner"));
  const joined = joinNeighbours(folded, inner, tables, daysOf);
  const ranges = joinRanges(folded, joined, tables, (mention) => signs.isMoved(mention.start));
  return widened(folded, shareInList(folded, ranges, tables), tables, () => "all");
}

function widened(
  folded: string,
  mentions: readonly Mention[],
  tables: CompiledTables,
  which: (mention: Mention) => Asked,
): readonly Mention[] {
  const result: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const room = { from: result.at(-1)?.end ?? 0, to: mentions[index + 1]?.start ?? folded.length };
    const one = withSurroundings(folded, mention, room, tables, which(mention));
    if (one !== null) result.push(one);
  }
  return result;
}
