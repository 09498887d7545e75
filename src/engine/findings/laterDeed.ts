/** "I will look at it tomorrow and report on Friday": what is owed comes with the last deed of the clause. */
import type { DatePhraseReading } from "../types.ts";
import type { CompiledTables } from "./compiledTables.ts";

/** The dates behind the last word that adds a deed, in the order of the text; all of them when there is none. Offsets into the folded sentence. */
export function datesOfLastDeed(dates: readonly DatePhraseReading[], folded: string, { is }: CompiledTables): readonly DatePhraseReading[] {
  const inOrder = dates.toSorted((a, b) => a.start - b.start);
  const last = inOrder.findLastIndex(({ start, when }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && when.kind !== "vague" && is.thenDoes.test(folded.slice(before.end, start));
  });
  return last < 0 ? dates : inOrder.slice(last);
}
