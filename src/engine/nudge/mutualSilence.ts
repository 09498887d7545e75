/** Both sides owe something and nobody writes: "they say nothing, so I take it that it is off". */
import { workingDaysBetween } from "../time/businessDays.ts";
import type { CalendarDay, Commitment, ThreadReading, WorkCalendar } from "../types.ts";

export interface MutualSilence {
  /** The day of the last mail that a person wrote. */
  readonly since: CalendarDay;
  readonly workingDays: number;
  /** The oldest open item of each side. */
  readonly ours: Commitment;
  readonly theirs: Commitment;
}

/** Working days without a mail after which silence is no pause. */
const LEAST_WORKING_DAYS = 5;

/** null while somebody still writes, or one side owes nothing. */
export function mutualSilence(
  { thread, commitments }: Pick<ThreadReading, "thread" | "commitments">,
  today: CalendarDay,
  calendar: WorkCalendar | null,
): MutualSilence | null {
  const since = thread.messages.findLast(({ automatic }) => automatic === null)?.sentOn ?? null;
  const open = commitments.filter(({ status, sure }) => status === "open" && sure);
  const ours = open.find(({ side }) => side === "me");
  const theirs = open.find(({ side }) => side === "them");
  if (since === null || ours === undefined || theirs === undefined) return null;
  const workingDays = workingDaysBetween(since, today, calendar);
  return workingDays >= LEAST_WORKING_DAYS ? { since, workingDays, ours, theirs } : null;
}
