/** Working days of one country. A null calendar: weekends are Saturday and Sunday, and no holiday is known. */
import type { CalendarDay, CalendarOf, CountedDays, Message, Weekday, WorkCalendar } from "../types.ts";
import { addDays, daysBetween, partsOf, weekdayOf } from "./calendarDay.ts";

const USUAL_WEEKEND: readonly Weekday[] = [6, 7];
/** "100000 business days" is nonsense, not a plan; counting stops here so that no mail costs time. */
const MOST_DAYS_COUNTED = 20_000;

/** True on a day people work: not a weekend or holiday, or a weekend day worked in exchange. */
export function isWorkingDay(day: CalendarDay, calendar: WorkCalendar | null): boolean {
  if (calendar?.madeUpWorkdays.has(day)) return true;
  if (calendar?.holidays.has(day)) return false;
  return !(calendar?.weekend ?? USUAL_WEEKEND).includes(weekdayOf(day));
}

/** The n-th working day after `day` (day 1 is the day after); before it when negative; `day` itself for 0. */
export function addWorkingDays(day: CalendarDay, count: number, calendar: WorkCalendar | null): CalendarDay {
  const step = count < 0 ? -1 : 1;
  let left = Math.min(Math.abs(Math.trunc(count)), MOST_DAYS_COUNTED);
  let at = day;
  // A calendar whose whole week is weekend would never let go.
  for (let walked = 0; left > 0 && walked < MOST_DAYS_COUNTED * 2; walked += 1) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** Working days after `first` up to and including `second`; negative when `second` is earlier. */
export function workingDaysBetween(first: CalendarDay, second: CalendarDay, calendar: WorkCalendar | null): number {
  if (second < first) return -workingDaysBetween(second, first, calendar);
  const length = Math.min(daysBetween(first, second), MOST_DAYS_COUNTED);
  let count = 0;
  for (let passed = 1; passed <= length; passed += 1) if (isWorkingDay(addDays(first, passed), calendar)) count += 1;
  return count;
}

/** The holiday's local name, or null on any other day. */
export function holidayName(day: CalendarDay, calendar: WorkCalendar | null): string | null {
  return calendar?.holidays.get(day) ?? null;
}

/** The calendar that the writer of a message works by: of their part of the country, where their address names it. */
export function calendarOfWriter({ country, region }: Pick<Message, "country" | "region">, calendarOf: CalendarOf): WorkCalendar | null {
  const place = region ?? country;
  return place === null ? null : calendarOf(place);
}

/** To spread into what was counted from `first` to `last`: the years of a known country whose holidays are not announced. */
export function countedDays(first: CalendarDay, last: CalendarDay, calendar: WorkCalendar | null): CountedDays {
  if (calendar === null) return {};
  const [from, count] = [partsOf(first).year, partsOf(last).year - partsOf(first).year + 1];
  const years = Array.from({ length: Math.min(Math.max(count, 0), MOST_YEARS_NAMED) }, (_, passed) => from + passed);
  const yearsUnannounced = years.filter((year) => year < calendar.years[0] || year > calendar.years[1]);
  return yearsUnannounced.length === 0 ? {} : { yearsUnannounced };
}
const MOST_YEARS_NAMED = 3;

/** True when the calendar's holidays of that year are published; false also when there is no calendar. */
export function isAnnounced(day: CalendarDay, calendar: WorkCalendar | null): boolean {
  if (calendar === null) return false;
  const { year } = partsOf(day);
  return year >= calendar.years[0] && year <= calendar.years[1];
}
