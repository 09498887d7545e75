/** What I owe them: it comes before what they owe me. */
import type { CalendarDay, Commitment, Person } from "../types.ts";
import type { ThreadView } from "./standing.ts";

/** My side's open items toward this person's side, and what they mean for a nudge. */
export interface MyDebt {
  /** A day I named, or they did, has passed. */
  readonly overdue: Commitment | null;
  /** They wrote last and wait for me. */
  readonly theirTurnToWait: Commitment | null;
  /** Not due yet, but owed all the same. */
  readonly owed: Commitment | null;
}

/** `today`: the day on my wall. What hangs on a condition is not owed before it comes true. */
export function myDebt(person: Person, today: CalendarDay, view: ThreadView): MyDebt {
  const { reading, sides, human } = view;
  const party = sides.partyOf(person);
  const mine = reading.commitments.filter(
    ({ status, side, owners, toward, condition }) =>
      status === "open" &&
      condition === null &&
      (owners.length === 0 ? side === "me" : owners.some(sides.isMine)) &&
      (toward.length === 0 || toward.some((one) => sides.partyOf(one) === party)),
  );
  const overdue = mine.find((item) => isOver(item, today)) ?? null;
  const last = human.findLast(({ from }) => sides.isMine(from) || sides.partyOf(from) === party);
  const theyWroteLast = last !== undefined && !sides.isMine(last.from);
  const undated = mine.find(({ due }) => due.kind === "none" || due.kind === "afterEvent") ?? null;
  return { overdue, theirTurnToWait: theyWroteLast ? undated : null, owed: mine[0] ?? null };
}

function isOver({ due }: Commitment, today: CalendarDay): boolean {
  if (due.kind === "day") return due.bound !== "after" && due.day < today;
  return due.kind === "window" && due.last < today;
}
