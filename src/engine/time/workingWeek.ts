/** When a person is at work: their own days and hours, in their own zone, less their country's holidays. */
import type { CalendarDay, Instant, WorkCalendar, WorkingWeek } from "../types.ts";
import { addDays, weekdayOf } from "./calendarDay.ts";
import { zonedDayAndTime, zonedInstantOf } from "./zonedTime.ts";

/** No country closes longer; past this the week itself has no working day. */
const LONGEST_PAUSE_DAYS = 60;

/** True on a day this person works. A weekend day worked in exchange counts for people whose week leaves out weekends. */
export function worksOn(day: CalendarDay, week: WorkingWeek, calendar: WorkCalendar | null): boolean {
  if (calendar?.madeUpWorkdays.has(day)) return true;
  return !calendar?.holidays.has(day) && week.days.includes(weekdayOf(day));
}

/** The first moment not before `instant` when this person is at work; `instant` itself when the zone is unknown or the week has no working day. */
export function nextWorkingMoment(instant: Instant, week: WorkingWeek, calendar: WorkCalendar | null): Instant {
  const now = zonedDayAndTime(instant, week.zone);
  if (now === null) return instant;
  if (worksOn(now.day, week, calendar)) {
    if (now.time >= week.from && now.time < week.until) return instant;
    if (now.time < week.from) return zonedInstantOf(now.day, week.from, week.zone) ?? instant;
  }
  for (let later = 1; later <= LONGEST_PAUSE_DAYS; later += 1) {
    const day = addDays(now.day, later);
    if (worksOn(day, week, calendar)) return zonedInstantOf(day, week.from, week.zone) ?? instant;
  }
  return instant;
}
