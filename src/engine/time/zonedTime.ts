/** Moments to wall clocks and back. The only file of the engine that asks Intl about time zones. */
import { instant as toInstant } from "../brands.ts";
import type { CalendarDay, ClockTime, Instant, TimeZone } from "../types.ts";
import { calendarDay, dayOfNumber, numberOfDay } from "./calendarDay.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { abs, floor, min, trunc } = Math;

const MINUTE_MS = 60_000;
const MINUTES_OF_A_DAY = 1440;
/** The widest moment a JavaScript date can hold; beyond it Intl throws. */
const WIDEST_MS = 8.64e15;
/** A mail that names thousands of made-up zones must not fill the memory. */
const MOST_ZONES_KEPT = 200;
const CLOCK_FORM = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** What the wall shows at one moment. */
export interface DayAndTime {
  readonly day: CalendarDay;
  readonly time: ClockTime;
}

/** Milliseconds since 1970-01-01T00:00:00Z as a moment; null when no calendar reaches it. */
export function instantOfMs(ms: number): Instant | null {
  return Number.isFinite(ms) && abs(ms) <= WIDEST_MS ? toInstant(trunc(ms)) : null;
}

/** 17, 30 as "17:30"; null when no clock shows it. */
export function clockTime(hour: number, minute: number): ClockTime | null {
  if (!Number.isInteger(hour) || !Number.isInteger(minute)) return null;
  return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : brandedTime(hour * 60 + minute);
}

/** Reads "17:30"; null for anything else. */
export function parseClockTime(text: string): ClockTime | null {
  const found = CLOCK_FORM.exec(text);
  return found === null ? null : clockTime(Number(found[1]), Number(found[2]));
}

/** Minutes since midnight, 0-1439. */
export function minutesOfClock(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The wall day and clock `offsetMinutes` east of UTC. */
export function dayAndTimeAt(instant: Instant, offsetMinutes: number): DayAndTime {
  const minutes = floor(instant / MINUTE_MS) + offsetMinutes;
  const dayNumber = floor(minutes / MINUTES_OF_A_DAY);
  return { day: dayOfNumber(dayNumber), time: brandedTime(minutes - dayNumber * MINUTES_OF_A_DAY) };
}

/** The moment when a wall clock `offsetMinutes` east of UTC shows this. */
export function instantOf(day: CalendarDay, time: ClockTime, offsetMinutes: number): Instant {
  return toInstant((numberOfDay(day) * MINUTES_OF_A_DAY + minutesOfClock(time) - offsetMinutes) * MINUTE_MS);
}

/** Minutes east of UTC in that zone at that moment; null when the zone is unknown. */
export function offsetOf(instant: Instant, zone: TimeZone): number | null {
  const format = formatOf(zone);
  if (format === null || abs(instant) > WIDEST_MS) return null;
  const shown = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const day = calendarDay(shown.get("year") ?? 0, shown.get("month") ?? 0, shown.get("day") ?? 0);
  if (day === null) return null;
  const minutes = numberOfDay(day) * MINUTES_OF_A_DAY + (shown.get("hour") ?? 0) * 60 + (shown.get("minute") ?? 0);
  return minutes - floor(instant / MINUTE_MS);
}

/** The wall day and clock in that zone; null when the zone is unknown. */
export function zonedDayAndTime(instant: Instant, zone: TimeZone): DayAndTime | null {
  const offset = offsetOf(instant, zone);
  return offset === null ? null : dayAndTimeAt(instant, offset);
}

/** The moment when the wall in that zone shows this; in the hour that a summer-time change skips, the moment an hour later; null when the zone is unknown. */
export function zonedInstantOf(day: CalendarDay, time: ClockTime, zone: TimeZone): Instant | null {
  const guess = instantOf(day, time, 0);
  const first = offsetOf(guess, zone);
  if (first === null) return null;
  // The guess may lie on the other side of a change of the clock: look again from there.
  const second = offsetOf(instantOf(day, time, first), zone) ?? first;
  const third = offsetOf(instantOf(day, time, second), zone) ?? second;
  return instantOf(day, time, second === third ? second : min(second, third));
}

/** "2026-11-27T09:00:00+08:00". */
export function isoWithOffset(instant: Instant, offsetMinutes: number): string {
  const { day, time } = dayAndTimeAt(instant, offsetMinutes);
  const seconds = String(floor((((instant % MINUTE_MS) + MINUTE_MS) % MINUTE_MS) / 1000)).padStart(2, "0");
  const size = abs(offsetMinutes);
  const hours = String(floor(size / 60)).padStart(2, "0");
  return `${day}T${time}:${seconds}${offsetMinutes < 0 ? "-" : "+"}${hours}:${String(size % 60).padStart(2, "0")}`;
}

const formats = new Map<TimeZone, Intl.DateTimeFormat | null>();

function formatOf(zone: TimeZone): Intl.DateTimeFormat | null {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  if (formats.size >= MOST_ZONES_KEPT) formats.clear();
  const made = makeFormat(zone);
  formats.set(zone, made);
  return made;
}

function makeFormat(zone: TimeZone): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  } catch {
    // Intl answers an unknown zone with a RangeError and offers no other way to ask.
    return null;
  }
}

function brandedTime(minutesOfDay: number): ClockTime {
  const hour = String(floor(minutesOfDay / 60)).padStart(2, "0");
  return `${hour}:${String(minutesOfDay % 60).padStart(2, "0")}` as ClockTime;
}
