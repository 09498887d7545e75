/** "Again tomorrow": moments on the user's own wall. The engine moves them into the working time of whoever is waited for. */
import { addDays } from "../../engine/time/calendarDay.ts";
import { parseClockTime, zonedDayAndTime, zonedInstantOf } from "../../engine/time/zonedTime.ts";
import type { Instant, TimeZone } from "../../engine/types.ts";

export const SNOOZES = [
  { name: "tomorrow", days: 1 },
  { name: "threeDays", days: 3 },
  { name: "week", days: 7 },
] as const;

const MORNING = parseClockTime("09:00");

/** In the morning so many calendar days from now; null: the zone does not exist. */
export function snoozeUntil(days: number, now: Instant, zone: TimeZone): Instant | null {
  const today = zonedDayAndTime(now, zone)?.day;
  return today === undefined || MORNING === null ? null : zonedInstantOf(addDays(today, days), MORNING, zone);
}
