import type { Country, Person, Thread, TimeZone } from "../types.ts";
import type { ClockKnown } from "./nudgeDecision.ts";
import type { ChosenClock } from "./nudgeRule.ts";

/** Somebody's clock and calendar, and how they are known. */
export interface Whereabouts {
  readonly zone: TimeZone;
  readonly country: Country | null;
  readonly known: ClockKnown;
}

export interface WhereaboutsContext {
  /** The user's zone, taken where nothing tells theirs. */
  readonly myZone: TimeZone;
  readonly chosen: ChosenClock | null;
}

export function whereabouts(_person: Person, _thread: Thread, { myZone }: WhereaboutsContext): Whereabouts {
  return { zone: myZone, country: null, known: { from: "assumedYours", confidence: "assumed", isChoiceUnusable: false } };
}
