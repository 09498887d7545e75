/** Days that only tell which thing is meant, or since when. */
import type { TextRange } from "../textRanges.ts";
import type { CompiledTables } from "./compiledTables.ts";

/** Letters behind a date that tell whether it only says which thing is meant. */
const BEHIND_DATE = 24;
/** Likewise before it. */
const BEFORE_DATE = 48;

/** "The invoice of 20 November": words behind the date. `start` and `end` into the folded sentence. */
export function tellsWhichThing(folded: string, { start, end }: TextRange, tables: CompiledTables): boolean {
  return tables.is.whichOne.test(folded.slice(end, end + BEHIND_DATE)) || isNoDeadline(folded, { start, end }, tables);
}

/** «сегодняшний акт», «жду с понедельника»: the phrase itself or the words before it. */
export function isNoDeadline(folded: string, { start, end }: TextRange, tables: CompiledTables): boolean {
  return tables.is.noDeadline.test(folded.slice(Math.max(0, start - BEFORE_DATE), end));
}
