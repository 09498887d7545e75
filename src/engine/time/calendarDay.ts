/** Arithmetic on wall days with whole numbers only; no time zone, no clock. Gregorian calendar, years 1 to 9999. */
import type { CalendarDay, Weekday } from "../types.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { floor, max, min, trunc } = Math;

const FIRST_DAY = daysSinceEpoch(1, 1, 1);
const LAST_DAY = daysSinceEpoch(9999, 12, 31);
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The year, month (1-12) and day of month of a wall day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Last day of a month (28-31); 0 when the month is not 1-12. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The wall day of these numbers, or null when there is no such day ("31 April"). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return brandedDay(year, month, day);
}

/** Reads "2026-11-27"; null for anything else. */
export function parseDay(text: string): CalendarDay | null {
  const found = DAY_FORM.exec(text);
  return found === null ? null : calendarDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Year, month and day of month. */
export function partsOf(day: CalendarDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later, earlier when negative. Stops at the years 1 and 9999. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOfNumber(numberOfDay(day) + trunc(count));
}

/** The same day `count` months later; the last day of the month when that month is shorter. Stops at the years 1 and 9999. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = min(max(year * 12 + month - 1 + trunc(count), 12), 9999 * 12 + 11);
  const newYear = floor(months / 12);
  const newMonth = (months % 12) + 1;
  return brandedDay(newYear, newMonth, min(dayOfMonth, lastDayOfMonth(newYear, newMonth)));
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(day: CalendarDay): Weekday {
  // 1970-01-01 was a Thursday, index 3.
  const index = (((numberOfDay(day) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 1;
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return numberOfDay(second) - numberOfDay(first);
}

/** Days since 1970-01-01. */
export function numberOfDay(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return daysSinceEpoch(year, month, dayOfMonth);
}

/** The day so many days after 1970-01-01. Stops at the years 1 and 9999. */
export function dayOfNumber(number: number): CalendarDay {
  const { year, month, day } = civilOf(min(max(number, FIRST_DAY), LAST_DAY));
  return brandedDay(year, month, day);
}

// Both directions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year starts in March, so that the leap day comes last.
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear - 719468;
}

function civilOf(number: number): DayParts {
  const shifted = number + 719468;
  const era = floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floor((dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const marchMonth = floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function brandedDay(year: number, month: number, day: number): CalendarDay {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text as CalendarDay;
}
