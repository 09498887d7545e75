/** The thread and its people, as the flags of days look at them. */
import type { CalendarOf, Country, Message, Person, Region } from "../types.ts";
import type { LikelyHomes } from "./daysOff.ts";
import type { MessageReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";

/** What the flags need to know beside the items. */
export interface FlagContext {
  readonly messages: readonly Message[];
  readonly readings: readonly MessageReading[];
  readonly sides: Sides;
  readonly homes: LikelyHomes;
  readonly countryOf: (person: Person) => Country | Region | null;
  readonly calendarOf: CalendarOf;
}
