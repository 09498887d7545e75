/** What a careful colleague would note about a case beside its items: goal, roles, contact, who is stuck inside, silence, consent. */
import type { ThreadGoal } from "../goal/threadGoal.ts";
import type { Consent } from "../nudge/nudgeRule.ts";
import type { CalendarDay, Commitment, Evidence, Person } from "../types.ts";

export interface GoalNote {
  readonly kind: "goal";
  readonly goal: ThreadGoal;
}
export interface OffGoalNote {
  readonly kind: "offGoal";
  readonly question: Commitment;
}
/** Why somebody should write the follow-up of a meeting, the surest reason first. */
export type WriterReason = "tookItOn" | "facilitator" | "organiser" | "delegate" | "wantsMost";
export interface WriterNote {
  readonly kind: "whoWrites";
  readonly person: Person;
  readonly isMine: boolean;
  readonly reason: WriterReason;
  /** true: somebody has said so, no sentence is needed. */
  readonly isSettled: boolean;
  /** By when the recap goes out: the next working day. */
  readonly by: CalendarDay;
  /** Empty for "wantsMost". */
  readonly evidence: readonly Evidence[];
}
export interface ContactNote {
  readonly kind: "contact";
  /** null: asked, and nobody has answered. */
  readonly person: Person | null;
  /** Half-way to the day on which the other side's part ends; null when the thread names no such day. */
  readonly checkInOn: CalendarDay | null;
  readonly evidence: readonly Evidence[];
}
export interface InsideNote {
  readonly kind: "waitsInside";
  readonly isMine: boolean;
  /** The words for those who are waited for. */
  readonly who: string;
  readonly since: CalendarDay | null;
  /** The item that is held up; null when the sentence belongs to none. */
  readonly item: Commitment | null;
  readonly evidence: Evidence;
}
export interface SilenceNote {
  readonly kind: "mutualSilence";
  readonly since: CalendarDay;
  readonly workingDays: number;
  readonly ours: Commitment;
  readonly theirs: Commitment;
}
export interface RemindNote {
  readonly kind: "remindMe";
  readonly person: Person;
  readonly consent: Consent;
}
/** The other side waits for a delivery of ours and has heard nothing of late. */
export interface DeliveryNote {
  readonly kind: "deliveryNear";
  readonly day: CalendarDay;
  readonly workingDays: number;
  /** The day of our last mail. */
  readonly since: CalendarDay;
  readonly evidence: Evidence;
}
export type CaseNote = DeliveryNote | GoalNote | OffGoalNote | WriterNote | ContactNote | InsideNote | SilenceNote | RemindNote;
