/** The vocabulary of order progress. Pure types, no code. */
import type { CalendarDay, Evidence, MessageId, Person, ThreadId } from "../types.ts";

/** The steps of an order, in the order of trade. */
export const ORDER_STEPS = [
  "order",
  "deposit",
  "artwork",
  "sample",
  "materials",
  "production",
  "inspection",
  "booking",
  "payment",
  "release",
  "shipment",
  "documents",
  "delivery",
] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

export type StepState = "notStarted" | "inWork" | "waiting" | "done";

/** Words of a mail with who wrote them on which day. */
export interface Told {
  readonly evidence: Evidence;
  readonly thread: ThreadId;
  readonly message: MessageId;
  readonly by: Person;
  /** The author's wall day of sending. */
  readonly on: CalendarDay;
}

/** People of one organisation, who wait and are waited for together. */
export interface Party {
  /** Domain of the organisation, or the person's address. */
  readonly key: string;
  readonly isMine: boolean;
  /** Those of them who were named, first named first. */
  readonly people: readonly Person[];
}

/** Days between two days: the first is not counted, the last is. */
export interface DayCount {
  readonly calendarDays: number;
  /** In the working week and holidays of the party that is counted for. */
  readonly workingDays: number;
}

/** One stretch of time in which a step could not go on. */
export interface Stretch {
  readonly step: OrderStep;
  /** null: the mail does not say whom it waits for. */
  readonly party: Party | null;
  readonly from: CalendarDay;
  /** null: it still waits. */
  readonly until: CalendarDay | null;
  /** The step that is waited for, when it is another one. */
  readonly waitsFor: OrderStep | null;
  readonly because: Told;
  /** What ended it; null while it waits. */
  readonly endedBy: Told | null;
  /** Up to `until`, or up to the day of the table. */
  readonly days: DayCount;
}

export interface PlannedDay {
  /** Both the same for a single day. */
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly told: Told;
}

/** A date term with two readings: both days, and how late each makes the step (0: in time). */
export interface UnclearPlan {
  readonly told: Told;
  readonly readings: readonly [CalendarDay, CalendarDay] | null;
  /** Calendar days after each reading; null without readings or while nothing is late. */
  readonly late: readonly [number, number] | null;
}

/** One row of the table. What no mail says is null. */
export interface StepProgress {
  readonly step: OrderStep;
  readonly state: StepState | null;
  /** What gave the state. */
  readonly told: Told | null;
  /** Since when it is in work or waits. */
  readonly since: CalendarDay | null;
  /** The day first named, and the day last named. The same when it never moved. */
  readonly firstPlanned: PlannedDay | null;
  readonly planned: PlannedDay | null;
  readonly actual: { readonly day: CalendarDay; readonly told: Told } | null;
  /** The stretch that lasts; the oldest when several do. */
  readonly blocked: Stretch | null;
  /** All stretches, ended ones too, oldest first. */
  readonly stretches: readonly Stretch[];
  /** After the day first named; null: in time, or no day named. Working days of whoever named the day. */
  readonly late: DayCount | null;
  readonly unclear: UnclearPlan | null;
}

/** How long an order waited for one party. Days on which several of its steps waited count once. */
export interface PartyDelay {
  readonly party: Party;
  readonly days: DayCount;
  readonly stretches: readonly Stretch[];
}

export interface OrderProgress {
  /** Stable for one set of threads: the number, else the subject. */
  readonly key: string;
  /** Numbers as the mail writes them ("PO 4411"); empty: only the subject tells which order it is. */
  readonly numbers: readonly string[];
  readonly subject: string;
  readonly threads: readonly ThreadId[];
  /** Every step of ORDER_STEPS, in that order. */
  readonly steps: readonly StepProgress[];
  readonly delays: readonly PartyDelay[];
}

/** What became different in one step. */
export interface StepChange {
  readonly order: OrderProgress;
  readonly before: StepProgress;
  readonly after: StepProgress;
}
