/** The second Wednesday, the last day, the first two weeks of a period. */
import type { WritingDay } from "../types.ts";
import { addWorkingDays } from "./businessDays.ts";
import { addDays, weekdayOf } from "./calendarDay.ts";
import { FULL_DATE_RULE, WEEK_RULE, WEEKEND_RULE, WORKING_DAYS_RULE } from "./conventions.ts";
import type { DateUnit } from "./dateTables.ts";
import { type DaySpan, oneDay, span, unitAround } from "./daySpan.ts";
import { moved } from "./movedDay.ts";

export interface Wanted {
  /** -1: the last; -2: the last but one. */
  readonly nth: number;
  /** null: a weekday is wanted. */
  readonly unit: DateUnit | null;
  readonly weekday: number | null;
  /** "The first two weeks". */
  readonly count?: number | undefined;
}

/** What is wanted of a container; null when it has no such thing. */
export function nthIn(container: DaySpan, wanted: Wanted, writing: WritingDay): DaySpan | null {
  const { nth, unit, weekday, count } = wanted;
  const { first, last } = container;
  if (count !== undefined && count > 1 && unit !== null) return firstOrLastUnits(container, nth, unit, count, writing);
  if (unit === "day" || unit === "calendarDay") {
    const found = nth < 0 ? addDays(last, nth + 1) : addDays(first, nth - 1);
    return found > last || found < first ? null : oneDay(found, FULL_DATE_RULE);
  }
  if (unit === "workingDay") {
    const found =
      nth < 0 ? addWorkingDays(addDays(last, 1), nth, writing.calendar) : addWorkingDays(addDays(first, -1), nth, writing.calendar);
    return found > last || found < first ? null : oneDay(found, WORKING_DAYS_RULE);
  }
  if (unit === "month" || unit === "quarter") {
    const found = unitAround(nth < 0 ? last : first, unit, nth < 0 ? nth + 1 : nth - 1, FULL_DATE_RULE);
    return found === null || found.first > last || found.last < first ? null : found;
  }
  if (unit === "weekend") return weekendOf(nthIn(container, { nth, unit: null, weekday: 6 }, writing));
  // A week belongs to the month or year that holds its Thursday (ISO 8601).
  const named = weekday ?? 4;
  const firstSuch = addDays(first, (named - weekdayOf(first) + 7) % 7);
  const lastSuch = addDays(last, -((weekdayOf(last) - named + 7) % 7));
  const found = nth < 0 ? addDays(lastSuch, (nth + 1) * 7) : addDays(firstSuch, (nth - 1) * 7);
  if (found > last || found < first) return null;
  return weekday === null ? unitAround(found, "week", 0, WEEK_RULE) : oneDay(found, WEEK_RULE);
}

/** "The first two weeks of March", 本月最后五天. */
function firstOrLastUnits(container: DaySpan, nth: number, unit: DateUnit, count: number, writing: WritingDay): DaySpan | null {
  const near = nthIn(container, { nth: nth < 0 ? -1 : 1, unit, weekday: null }, writing);
  const far = near === null ? null : moved(nth < 0 ? near.first : near.last, nth < 0 ? 1 - count : count - 1, unit, writing);
  if (near === null || far === null) return null;
  if (nth < 0) return far < container.first ? null : span(far, near.last, "calendarDay", FULL_DATE_RULE);
  const whole = unit === "month" || unit === "quarter" ? (unitAround(far, unit, 0, FULL_DATE_RULE)?.last ?? far) : far;
  return whole > addDays(container.last, 6) ? null : span(near.first, whole, "calendarDay", FULL_DATE_RULE);
}

const weekendOf = (saturday: DaySpan | null): DaySpan | null =>
  saturday === null ? null : span(saturday.first, addDays(saturday.first, 1), "weekend", WEEKEND_RULE);
