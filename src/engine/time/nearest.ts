/** Dates that leave out their year or month: the nearest one ahead, or the last one back. */
import type { CalendarDay, WritingDay } from "../types.ts";
import { addMonths, calendarDay, daysBetween, partsOf } from "./calendarDay.ts";
import { BARE_DAY_RULE, RECENT_DAYS } from "./conventions.ts";
import { type DaySpan, oneDay } from "./daySpan.ts";
import type { CapturedValues } from "./findAtoms.ts";

/** Where a date without a year, month or week is looked for: the first one at or after `from`, or the last one at or before it. */
export interface Near {
  readonly from: CalendarDay;
  readonly direction: "ahead" | "back";
}

export interface Reading {
  readonly writing: WritingDay;
  readonly near: Near;
}

/** In the year the words name, else in the nearest one. */
export function inStatedYear(values: CapturedValues, { writing, near }: Reading, inYear: (year: number) => DaySpan | null): DaySpan | null {
  if (values.year !== undefined) return inYear(values.year);
  if (values.whichYear !== undefined) return inYear(partsOf(writing.day).year + values.whichYear);
  return nearest(near, inYear);
}

/** Years tried for a date without one: 29 February may be eight years away. */
const MOST_YEARS_TRIED = 9;

/** The nearest span in the direction asked for; a period that holds the day counts as near. */
export function nearest({ from, direction }: Near, inYear: (year: number) => DaySpan | null): DaySpan | null {
  const { year } = partsOf(from);
  const step = direction === "ahead" ? 1 : -1;
  for (let tried = 0; tried < MOST_YEARS_TRIED; tried += 1) {
    const found = inYear(year + tried * step);
    if (found !== null && (direction === "ahead" ? found.last >= from : found.first <= from)) return found;
  }
  return null;
}

/** "We settled on 5 December", written in November, is no year-old date. */
const LONG_AGO_DAYS = 300;
const SOON_DAYS = 45;

/** The span found, unless the one on the other side is near and this one lies a year away. */
export function soonRatherThanLongAgo(
  found: DaySpan | null,
  inYear: (year: number) => DaySpan | null,
  { writing, near }: Reading,
): DaySpan | null {
  const inOneYear = found !== null && (found.unit === "day" || found.unit === "month");
  if (inOneYear && near.direction === "ahead" && near.from === writing.day) {
    const back = nearest({ from: writing.day, direction: "back" }, inYear);
    return back !== null && back.last < writing.day && daysBetween(back.last, writing.day) <= RECENT_DAYS ? back : found;
  }
  if (found === null || near.direction === "ahead" || daysBetween(found.last, writing.day) < LONG_AGO_DAYS) return found;
  const next = nearest({ from: writing.day, direction: "ahead" }, inYear);
  return next !== null && daysBetween(writing.day, next.first) <= SOON_DAYS ? next : found;
}

/** "By the 25th": the nearest month that has this day. */
export function bareDay(day: number, { from, direction }: Near): DaySpan | null {
  const { year, month } = partsOf(from);
  const first = calendarDay(year, month, 1);
  if (first === null) return null;
  for (let tried = 0; tried < 4; tried += 1) {
    const at = partsOf(addMonths(first, direction === "ahead" ? tried : -tried));
    const found = calendarDay(at.year, at.month, day);
    if (found !== null && (direction === "ahead" ? found >= from : found <= from)) return oneDay(found, BARE_DAY_RULE);
  }
  return null;
}
