/** Days counted from a day: calendar, working, weeks, months. */
import type { CalendarDay, Doubt, WritingDay } from "../types.ts";
import { addWorkingDays, countedDays, isWorkingDay } from "./businessDays.ts";
import { addDays, addMonths } from "./calendarDay.ts";
import { LEAST_DAYS_IN_DOUBT, RELATIVE_DAY_RULE } from "./conventions.ts";
import type { AtomValues, DateUnit } from "./dateTables.ts";
import { type DaySpan, oneDay, span, unreachable } from "./daySpan.ts";
import type { Mention } from "./mention.ts";

/** `day` moved by so many units; hours and minutes by whole days, begun days counting ahead. */
export function moved(day: CalendarDay, count: number, unit: DateUnit, writing: WritingDay | null): CalendarDay | null {
  switch (unit) {
    case "day":
    case "calendarDay":
    case "weekend":
      return addDays(day, count);
    case "workingDay":
      return addWorkingDays(day, count, writing?.calendar ?? null);
    case "week":
    case "workingWeek":
      return addDays(day, count * 7);
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, count * 3);
    case "halfYear":
      return addMonths(day, count * 6);
    case "year":
    case "fiscalYear":
      return addMonths(day, count * 12);
    case "decade":
      return addMonths(day, count * 120);
    case "hour":
      return addDays(day, wholeDays(count, 24, writing));
    case "minute":
      return addDays(day, wholeDays(count, 24 * 60, writing));
    default:
      return unreachable(unit);
  }
}

function wholeDays(count: number, perDay: number, writing: WritingDay | null): number {
  const minutes = (count * 24 * 60) / perDay;
  const [hour, minute] = (writing?.time ?? "00:00").split(":");
  return Math.floor((minutes + Number(hour) * 60 + Number(minute)) / (24 * 60));
}

/** What "and a half" adds to a unit, in whole smaller ones. */
const HALVES: Partial<Record<DateUnit, readonly [count: number, unit: DateUnit]>> = {
  decade: [5, "year"],
  year: [6, "month"],
  month: [15, "calendarDay"],
  week: [3, "calendarDay"],
  day: [12, "hour"],
  hour: [30, "minute"],
};

/** The half of "a year and a half". */
function movedByHalf(
  { andHalf, unit = "day" }: AtomValues,
  start: CalendarDay | null,
  sign: number,
  writing: WritingDay,
): CalendarDay | null {
  const half = andHalf === true ? HALVES[unit] : undefined;
  return start === null || half === undefined ? start : moved(start, half[0] * sign, half[1], writing);
}

/** The half and the further lengths of "1 month and 21 days", one after the other. */
export function movedAlong(mention: Mention, start: CalendarDay | null, sign: number, writing: WritingDay): CalendarDay | null {
  let at = movedByHalf(mention.atom.values, start, sign, writing);
  for (const { values } of mention.plus) at = at === null ? null : moved(at, (values.count ?? 1) * sign, values.unit ?? "day", writing);
  return at;
}

/** "Within 10 days": calendar or working days? Asked from three days up and when it makes a difference. */
export function daysInDoubt(today: CalendarDay, count: number, unit: DateUnit, { calendar }: WritingDay): Doubt | null {
  if (unit !== "day" || count < LEAST_DAYS_IN_DOUBT) return null;
  const calendarReading = addDays(today, count);
  const workingReading = addWorkingDays(today, count, calendar);
  return calendarReading === workingReading
    ? null
    : { kind: "calendarOrWorkingDays", readings: [calendarReading, workingReading], ...countedDays(today, workingReading, calendar) };
}

/** Tomorrow to the last day; today when that is no later. */
export function windowAhead(today: CalendarDay, last: CalendarDay | null, unit: DateUnit): DaySpan | null {
  if (last === null) return null;
  return last <= today ? oneDay(today, RELATIVE_DAY_RULE) : span(addDays(today, 1), last, unit, RELATIVE_DAY_RULE);
}

/** The first day to yesterday. */
export function windowBack(today: CalendarDay, first: CalendarDay | null, unit: DateUnit): DaySpan | null {
  if (first === null) return null;
  return first >= today ? oneDay(today, RELATIVE_DAY_RULE) : span(first, addDays(today, -1), unit, RELATIVE_DAY_RULE);
}

/** The working day at or before a day. */
export function workingDayUpTo(day: CalendarDay, { calendar }: WritingDay): CalendarDay {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, -1, calendar);
}
