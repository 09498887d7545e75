import { address } from "../brands.ts";
import { sidesOf } from "../findings/sides.ts";
import { addWorkingDays } from "../time/businessDays.ts";
import { addDays } from "../time/calendarDay.ts";
import { nextWorkingMoment, worksOn } from "../time/workingWeek.ts";
import { zonedDayAndTime, zonedInstantOf } from "../time/zonedTime.ts";
import type {
  CalendarDay,
  Commitment,
  Country,
  Instant,
  Message,
  Person,
  ThreadReading,
  TimeZone,
  WorkCalendar,
  WorkingWeek,
} from "../types.ts";
import { theirWeek } from "./theirWeek.ts";

/** Why a thread needs no nudge. */
export type NoNudge = "nobodyIsWaitedFor" | "itIsMyTurn" | "noDateKnown" | "nobodyToAsk";
/** Where the due moment comes from. "silence": working days without an answer to my mail; "promiseRunsOut": the day they named themselves. */
export type SilenceReason = "silence" | "promiseRunsOut";

export type SilenceDecision =
  | { readonly kind: "stop"; readonly because: NoNudge }
  | {
      readonly kind: "nudge";
      readonly waitingFor: Person;
      /** When the last mail of a person was sent. */
      readonly since: Instant;
      /** The day it was sent on their wall. */
      readonly sinceDay: CalendarDay;
      readonly reason: SilenceReason;
      /** Working days of theirs that pass in silence before the nudge; 0 for promiseRunsOut. */
      readonly quietDays: number;
      /** The first working moment of theirs at which a nudge is in place. */
      readonly due: Instant;
      /** Now, or their next working moment: when a nudge that is due should go. Not before `due`. */
      readonly sendAt: Instant;
      readonly isDue: boolean;
      readonly theirWeek: WorkingWeek;
      readonly zoneKnown: boolean;
      /** Weekdays between `sinceDay` and the due day on which their country rests: day and local name. */
      readonly holidays: readonly { readonly day: CalendarDay; readonly name: string }[];
    };

export interface SilenceSettings {
  /** Working days of theirs without an answer. */
  readonly quietDays: number;
  /** The reader's zone, used where nothing tells theirs. */
  readonly zone: TimeZone;
  readonly calendarOf: (country: Country) => WorkCalendar | null;
  readonly now: Instant;
}

/** A silence longer than this is not counted day by day. */
const MOST_QUIET_DAYS = 250;
/** Holidays further off than this are not named: a promise may be for the year 9999. */
const LONGEST_WALK_DAYS = 500;

/**
 * When to remind whom. Silence counts from my last mail, in the working days of their country; a date they named themselves is waited out first.
 * Automatic replies neither answer nor start the count.
 */
export function decideSilence(reading: ThreadReading, settings: SilenceSettings): SilenceDecision {
  const { thread, waiting } = reading;
  if (waiting.on === "nobody") return { kind: "stop", because: "nobodyIsWaitedFor" };
  if (waiting.on === "me") return { kind: "stop", because: "itIsMyTurn" };
  const sides = sidesOf(thread.messages, reading.me.address ?? address(""));
  const human = thread.messages.filter((message) => message.automatic === null);
  const last = human.at(-1);
  if (last === undefined || last.sentAt === null) return { kind: "stop", because: "noDateKnown" };
  const theirs = reading.commitments.filter(
    ({ status, side, owners }) => status === "open" && (side === "them" || !owners.some(sides.isMe)),
  );
  const waitingFor = personToAsk(theirs, human, sides);
  if (waitingFor === null) return { kind: "stop", because: "nobodyToAsk" };

  const { week, zoneKnown } = theirWeek(waitingFor, thread, settings.zone, settings.calendarOf);
  const calendar = week.country === null ? null : settings.calendarOf(week.country);
  const sinceDay = zonedDayAndTime(last.sentAt, week.zone)?.day;
  if (sinceDay === undefined) return { kind: "stop", because: "noDateKnown" };
  const promised = sides.isMine(last.from) ? null : firstPromisedDay(theirs);
  const quietDays = Math.min(Math.max(Math.trunc(settings.quietDays), 1), MOST_QUIET_DAYS);
  const silent = addWorkingDays(sinceDay, quietDays, calendar);
  const reason: SilenceReason = promised !== null && promised >= silent ? "promiseRunsOut" : "silence";
  const dueDay = reason === "silence" ? silent : addWorkingDays(promised ?? silent, 1, calendar);
  const due = zonedInstantOf(dueDay, week.from, week.zone) ?? last.sentAt;
  const isDue = settings.now >= due;
  return {
    kind: "nudge",
    waitingFor,
    since: last.sentAt,
    sinceDay,
    reason,
    quietDays: reason === "silence" ? quietDays : 0,
    due,
    sendAt: isDue ? nextWorkingMoment(settings.now, week, calendar) : due,
    isDue,
    theirWeek: week,
    zoneKnown,
    holidays: holidaysBetween(sinceDay, dueDay, week, calendar),
  };
}

/** Who owes the item due first; when nobody is named, the last of them who wrote, else the first my mail went to. */
function personToAsk(theirs: readonly Commitment[], human: readonly Message[], sides: ReturnType<typeof sidesOf>): Person | null {
  const mayBeAsked = (person: Person): boolean => person.address !== null && !sides.isMe(person);
  const owner = theirs
    .toSorted((a, b) => compareDays(dueDayOf(a), dueDayOf(b)))
    .flatMap(({ owners }) => owners)
    .find(mayBeAsked);
  if (owner !== undefined) return owner;
  const author = human.findLast((message) => !sides.isMine(message.from) && mayBeAsked(message.from))?.from;
  return author ?? human.at(-1)?.to.find(mayBeAsked) ?? null;
}

function dueDayOf({ due }: Commitment): CalendarDay | null {
  if (due.kind === "day") return due.day;
  return due.kind === "window" ? due.last : null;
}

function compareDays(a: CalendarDay | null, b: CalendarDay | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** The earliest day that they named for something they still owe. */
function firstPromisedDay(theirs: readonly Commitment[]): CalendarDay | null {
  const days = theirs.map(dueDayOf).filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

function holidaysBetween(
  first: CalendarDay,
  last: CalendarDay,
  week: WorkingWeek,
  calendar: WorkCalendar | null,
): readonly { day: CalendarDay; name: string }[] {
  if (calendar === null) return [];
  const found: { day: CalendarDay; name: string }[] = [];
  const withoutHolidays: WorkCalendar = { ...calendar, holidays: new Map() };
  for (let day = addDays(first, 1), walked = 0; day < last && walked < LONGEST_WALK_DAYS; day = addDays(day, 1), walked += 1) {
    const name = calendar.holidays.get(day);
    if (name !== undefined && worksOn(day, week, withoutHolidays)) found.push({ day, name });
  }
  return found;
}
