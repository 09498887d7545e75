/** What words may tell about a step of an order, and how the steps differ in that. */
import type { CalendarDay, Language, Person } from "../types.ts";
import type { ProgressTables } from "./progressTables.ts";
import type { OrderStep, Told } from "./progressTypes.ts";

export type Tells =
  | { readonly kind: "done"; readonly day: CalendarDay | null }
  | { readonly kind: "inWork"; readonly since: CalendarDay | null }
  | { readonly kind: "planned"; readonly first: CalendarDay; readonly last: CalendarDay; readonly notStarted: boolean }
  | { readonly kind: "waiting"; readonly on: readonly Person[]; readonly waitsFor: OrderStep | null }
  /** A day on which it begins; when it ends is not said. */
  | { readonly kind: "toBegin" }
  | { readonly kind: "notYet" }
  /** It is made or here, but whether it is agreed to is not said: whoever makes it is waited for no longer. */
  | { readonly kind: "handedOver" }
  /** What was asked for has come or is no longer wanted; whether the step is through is not said. */
  | { readonly kind: "answered" }
  | {
      readonly kind: "unclear";
      readonly readings: readonly [CalendarDay, CalendarDay] | null;
      /** The longest wait in days and the step it counts from; null when the words do not say. */
      readonly wait: { readonly days: number; readonly after: OrderStep } | null;
    };

export interface EventContext {
  readonly thread: Told["thread"];
  readonly tables: Readonly<Record<Language, ProgressTables>>;
  /** True for people who act for each other. */
  readonly isSameParty: (a: Person, b: Person) => boolean;
}

/** Steps that only their own words complete: "the order is complete" says more than that it was placed. */
export const OWN_WORDS_ONLY: ReadonlySet<OrderStep> = new Set<OrderStep>(["order"]);
/** Steps that a mail completes by saying so: the consent itself. */
export const CONSENTS: ReadonlySet<OrderStep> = new Set<OrderStep>(["order", "artwork", "sample"]);
/** Steps that are through when the thing has come with a mail. */
export const ENCLOSED: ReadonlySet<OrderStep> = new Set<OrderStep>(["artwork", "documents"]);
/** Steps that the buyer owes: who misses the money waits for the other side. */
export const PAYMENTS: ReadonlySet<OrderStep> = new Set<OrderStep>(["deposit", "payment"]);
/** Steps that take a moment: planned means not started. */
export const MOMENTS: ReadonlySet<OrderStep> = new Set<OrderStep>([
  "order",
  "deposit",
  "inspection",
  "booking",
  "payment",
  "release",
  "shipment",
  "delivery",
]);
/** Steps for which a day in the clause is the day of something else: "booked the vessel of the 9th". */
export const UNDATED: ReadonlySet<OrderStep> = new Set<OrderStep>(["booking"]);
/** Steps that a sentence may go on about without naming them. */
export const CARRIED: ReadonlySet<OrderStep> = new Set<OrderStep>(["production", "sample", "materials"]);
/** Steps for which mail gives a length of time. */
export const COUNTED: ReadonlySet<OrderStep> = new Set<OrderStep>(["production", "shipment", "delivery", "sample", "materials"]);
