/** The first working day after a holiday. */
import { addWorkingDays, isWorkingDay } from "./businessDays.ts";
import { addDays } from "./calendarDay.ts";
import { FEAST_RULE } from "./conventions.ts";
import { type DaySpan, oneDay } from "./daySpan.ts";
import type { CapturedValues } from "./findAtoms.ts";
import { namedDay } from "./namedDays.ts";
import { nearest, type Reading } from "./nearest.ts";

/** Three free days in a row are more than a weekend. */
const LEAST_FREE_DAYS = 3;
const FARTHEST_HOLIDAYS_DAYS = 120;
const DAYS_HOLIDAYS_ARE_REMEMBERED = 7;

/** The first working day after a feast, or after the next long weekend; null when no country's holidays are known to find one. */
export function backAtWork({ holiday }: CapturedValues, { writing, near }: Reading): DaySpan | null {
  const { day: today, calendar } = writing;
  if (holiday !== undefined) {
    const last = nearest({ from: near.from, direction: "ahead" }, (year) => {
      const day = namedDay(holiday, year, calendar?.country ?? null);
      return day === null ? null : oneDay(day, FEAST_RULE);
    });
    return last === null ? null : oneDay(addWorkingDays(last.last, 1, calendar), FEAST_RULE);
  }
  // Just after a holiday the words mean that one, and its first working day is past.
  let free = 0;
  for (let passed = -DAYS_HOLIDAYS_ARE_REMEMBERED; passed < FARTHEST_HOLIDAYS_DAYS; passed += 1) {
    const day = addDays(today, passed);
    if (!isWorkingDay(day, calendar)) free += 1;
    else if (free >= LEAST_FREE_DAYS) return day > today ? oneDay(day, FEAST_RULE) : null;
    else free = 0;
  }
  return null;
}
