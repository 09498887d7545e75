/** "I finish tomorrow, on Wednesday I send it": a day and a weekday that only stand side by side. */
import type { CompiledTables } from "./compileTables.ts";
import type { DaySpan } from "./daySpan.ts";
import { type Mention, shapeOf } from "./mention.ts";

/** The days a mention names on the author's calendar; null: none. */
export type DaysOf = (mention: Mention) => DaySpan | null;

interface Neighbours {
  readonly left: Mention;
  readonly right: Mention;
  /** Both as one expression. */
  readonly joined: Mention;
  /** What comes after them in the text. */
  readonly next: Mention | undefined;
}

/** A comma, a stroke or a semicolon may part two clauses; brackets never do. */
const PARTING = /[,;/]/;
const LISTING = /[;/]/;
/** What closes an apposition, "tomorrow, Friday, we ship". */
const CLOSING = /^[ \n]{0,2}(?:$|[.,;:!?)\]\n-])/;
/** Where a clause begins, looking back from a place. */
const CLAUSE_MARKS = ".,;:!?()\n";
/** Before the first day of a clause stands at most a preposition. */
const LONGEST_PREPOSITION = 4;
/** A clause longer than this has words of its own. */
const FAR_BACK = 40;

/** Whether two neighbours that name different days belong to two clauses. Two that agree are one, and so is a slip of the pen in apposition: "see you tomorrow, Friday." */
export function areTwoClauses(folded: string, neighbours: Neighbours, tables: CompiledTables, daysOf: DaysOf): boolean {
  const { left, right, next } = neighbours;
  const gap = folded.slice(left.end, right.start);
  if (!PARTING.test(gap) || !nameDifferentDays(neighbours, daysOf)) return false;
  if (LISTING.test(gap)) return true;
  const gapToNext = next === undefined ? "" : folded.slice(right.end, next.start);
  if (next !== undefined && shapeOf(next) === "day" && gapToNext.length <= LONGEST_LIST_WORD && tables.list.test(gapToNext)) return true;
  const isTimed = next !== undefined && shapeOf(next) === "time" && tables.between.test(gapToNext);
  const behind = folded.slice(isTimed ? next.end : right.end, (isTimed ? next.end : right.end) + BEHIND);
  return !CLOSING.test(behind) && !opensItsClause(folded, left.start) && tables.newClause.test(behind);
}

const LONGEST_LIST_WORD = 12;
/** Enough for the first word behind. */
const BEHIND = 24;

function nameDifferentDays({ left, right, joined }: Neighbours, daysOf: DaysOf): boolean {
  if (joined.weekday !== null && joined.weekday !== left.weekday && joined.weekday !== right.weekday)
    return daysOf(joined)?.doubt?.kind === "weekdayDisagrees";
  const isRelative = left.atom.kind === "relativeDay" || right.atom.kind === "relativeDay";
  if (!isRelative || shapeOf(left) !== "day" || shapeOf(right) !== "day") return false;
  const [one, other] = [daysOf(left), daysOf(right)];
  return one !== null && other !== null && one.first !== other.first;
}

/** Nothing but a preposition stands between the last mark and this place. */
function opensItsClause(folded: string, at: number): boolean {
  const near = Math.max(0, at - FAR_BACK);
  let from = at;
  while (from > near && !CLAUSE_MARKS.includes(folded.charAt(from - 1))) from -= 1;
  return folded.slice(from, at).trim().length <= LONGEST_PREPOSITION;
}
