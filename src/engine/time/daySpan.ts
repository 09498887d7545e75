/** Days on the calendar that an expression names, and the calendar units they are cut from. */
import type { CalendarDay, Doubt, WorkCalendar } from "../types.ts";
import { isWorkingDay } from "./businessDays.ts";
import { addDays, addMonths, calendarDay, lastDayOfMonth, partsOf, weekdayOf } from "./calendarDay.ts";
import {
  END_OF_PERIOD_RULE,
  END_OF_WEEK_RULE,
  MONTH_PART_RULE,
  MONTH_PARTS,
  WEEK_PART_RULE,
  WEEK_PARTS,
  YEAR_PARTS,
} from "./conventions.ts";
import type { DatePart, DateUnit } from "./dateTables.ts";

/** First and last day, both included, and the unit they make up ("day" for one day). */
export interface DaySpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly unit: DateUnit;
  /** The words make it a deadline ("within 3 days", EOD). */
  readonly isDeadline: boolean;
  readonly rule: string;
  readonly doubt: Doubt | null;
}

export const span = (first: CalendarDay, last: CalendarDay, unit: DateUnit, rule: string): DaySpan => ({
  first,
  last,
  unit,
  isDeadline: false,
  rule,
  doubt: null,
});
export const oneDay = (day: CalendarDay, rule: string): DaySpan => span(day, day, "day", rule);

/** The calendar unit that holds `day`, moved by `count` units. Weeks begin on Monday, fiscal years on 1 April. */
export function unitAround(day: CalendarDay, unit: DateUnit, count: number, rule: string): DaySpan | null {
  const { year, month } = partsOf(day);
  switch (unit) {
    case "week":
    case "workingWeek":
    case "weekend": {
      const monday = addDays(day, 1 - weekdayOf(day) + count * 7);
      if (unit === "weekend") return span(addDays(monday, 5), addDays(monday, 6), unit, rule);
      return span(monday, addDays(monday, unit === "week" ? 6 : 4), unit, rule);
    }
    case "month":
      return months(addMonths(firstOf(year, month) ?? day, count), 1, unit, rule);
    case "quarter":
      return months(addMonths(firstOf(year, month - ((month - 1) % 3)) ?? day, count * 3), 3, unit, rule);
    case "halfYear":
      return months(addMonths(firstOf(year, month <= 6 ? 1 : 7) ?? day, count * 6), 6, unit, rule);
    case "year":
      return months(addMonths(firstOf(year, 1) ?? day, count * 12), 12, unit, rule);
    case "fiscalYear":
      return months(addMonths(firstOf(month >= 4 ? year : year - 1, 4) ?? day, count * 12), 12, unit, rule);
    case "decade":
      return months(addMonths(firstOf(year - (year % 10), 1) ?? day, count * 120), 120, unit, rule);
    case "day":
    case "calendarDay":
      return oneDay(addDays(day, count), rule);
    case "workingDay":
    case "hour":
    case "minute":
      return null;
    default:
      return unreachable(unit);
  }
}

const firstOf = (year: number, month: number): CalendarDay | null => calendarDay(year, month, 1);

/** Whole months from the first day of one. */
export function months(first: CalendarDay, count: number, unit: DateUnit, rule: string): DaySpan {
  return span(first, addDays(addMonths(first, count), -1), unit, rule);
}

/** The Monday-to-Sunday week with that ISO number, null when the year has no such week. */
export function isoWeek(year: number, number: number, rule: string): DaySpan | null {
  const inFirst = calendarDay(year, 1, 4);
  if (inFirst === null || number < 1 || number > 53) return null;
  return unitAround(inFirst, "week", number - 1, rule);
}

/** The last working day of a span; its last day when nobody works in it. */
export function lastWorkingDay(days: DaySpan, calendar: WorkCalendar | null): CalendarDay {
  for (let day = days.last; day >= days.first; day = addDays(day, -1)) if (isWorkingDay(day, calendar)) return day;
  return days.last;
}

const ANY_DAY_OF: readonly DateUnit[] = ["week", "workingWeek", "weekend", "month"];

/** A part of a span: "early next week", 12月上旬, "end of the year". `today` cuts "rest of the week" and "later this month". */
export function partOfSpan(days: DaySpan, part: DatePart, today: CalendarDay, calendar: WorkCalendar | null): DaySpan {
  // "This week" is a window of days, 今週中 as well; 本日中 and 年内 name their end.
  if (part === "within") return ANY_DAY_OF.includes(days.unit) ? days : { ...days, isDeadline: true };
  if (part === "whole" || days.unit === "day") return days;
  if (part === "rest") return { ...days, first: later(days.first, today) };
  if (part === "later") {
    if (days.unit === "week") return partOfSpan(days, "late", today, calendar);
    const first = later(days.first, addDays(today, 1));
    return first > days.last ? days : { ...days, first };
  }
  if (part === "earlier") {
    const half = partOfSpan(days, "firstHalf", today, calendar);
    const yesterday = addDays(today, -1);
    return half.first <= yesterday ? { ...half, last: earlier(half.last, yesterday) } : half;
  }
  if (part === "toDate") return { ...days, last: earlier(days.last, today) };
  const week = days.unit === "week" || days.unit === "workingWeek";
  if (part === "end") {
    const last = week ? lastWorkingDay(days, calendar) : days.last;
    return { ...days, first: last, last, unit: "day", rule: week ? END_OF_WEEK_RULE : END_OF_PERIOD_RULE };
  }
  if (week) {
    const [from, to] = WEEK_PARTS[part];
    const first = addDays(days.first, from - 1);
    const last = addDays(days.first, to - 1);
    // "Later this week", said on Wednesday, begins tomorrow; said on Friday only the weekend is left.
    if (part === "late" && today >= days.first && today < days.last) {
      const tomorrow = addDays(today, 1);
      return { ...days, first: tomorrow, last: tomorrow > last ? days.last : last, rule: WEEK_PART_RULE };
    }
    return { ...days, first, last, rule: WEEK_PART_RULE };
  }
  if (days.unit === "month") {
    const [from, to] = MONTH_PARTS[part];
    const { year, month } = partsOf(days.first);
    const last = Math.min(to, lastDayOfMonth(year, month));
    return { ...days, first: addDays(days.first, from - 1), last: addDays(days.first, last - 1), rule: MONTH_PART_RULE };
  }
  if (days.unit === "year" || days.unit === "fiscalYear" || days.unit === "decade") {
    const [from, to] = YEAR_PARTS[part];
    const scale = days.unit === "decade" ? 10 : 1;
    return {
      ...months(addMonths(days.first, (from - 1) * scale), (to - from + 1) * scale, days.unit, MONTH_PART_RULE),
      isDeadline: days.isDeadline,
    };
  }
  if (days.unit === "quarter" || days.unit === "halfYear") {
    const third = days.unit === "quarter" ? 1 : 2;
    if (part === "earlyToMiddle" || part === "middleToLate") {
      const first = addMonths(days.first, part === "earlyToMiddle" ? 0 : third);
      return months(first, third * 2, days.unit, MONTH_PART_RULE);
    }
    const index = part === "early" || part === "start" || part === "firstHalf" ? 0 : part === "middle" ? 1 : 2;
    return months(addMonths(days.first, index * third), third, days.unit, MONTH_PART_RULE);
  }
  return days;
}

const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);
const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);

/** For the last line of a switch: the compiler proves that nothing comes here. */
export function unreachable(never: never): never {
  throw new Error(`unexpected value ${String(never)}`);
}
