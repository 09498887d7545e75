/** A question or report that comes back by itself, as it is proposed: how far the order is every week, how the goods do after delivery. */
import { zonedDayAndTime } from "../time/zonedTime.ts";
import type { Address, CalendarDay, ThreadReading } from "../types.ts";
import { usualCheckIn } from "./checkIns.ts";
import { decideNudge } from "./decideNudge.ts";
import type { NudgeSurroundings } from "./nudgeDecision.ts";
import { type CheckIn, type NudgeRule, newNudgeRule } from "./nudgeRule.ts";
import type { SuggestedNudge } from "./suggestNudge.ts";

/** What the user wants to come back. */
export interface CheckInWanted {
  readonly kind: CheckIn["kind"];
  /** null: whoever wrote last for the other side. */
  readonly waitingFor: readonly Address[] | null;
  /** The day it counts from, the delivery say; null: today. */
  readonly from: CalendarDay | null;
}

/** The rule, whom it asks and when it comes first; `people` empty: nobody of the other side can be asked, or nothing of it is to come. */
export function suggestCheckIn(
  reading: ThreadReading,
  { kind, waitingFor, from }: CheckInWanted,
  given: NudgeSurroundings,
): SuggestedNudge {
  const today = zonedDayAndTime(given.now, given.zone)?.day ?? null;
  const anchor = from ?? today;
  const rule: NudgeRule = newNudgeRule(given.now, { waitingFor, checkIn: anchor === null ? null : usualCheckIn(kind, anchor) });
  if (rule.checkIn === null) return { rule, people: [] };
  const decision = decideNudge(reading, rule, given);
  if (decision.kind === "stop") return { rule, people: [] };
  return { rule, people: decision.kind === "nudge" ? [...decision.people, ...decision.later] : decision.people };
}
