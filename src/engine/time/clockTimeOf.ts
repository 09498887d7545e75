/** Clock times that stand beside a day. */
import type { ClockTime } from "../types.ts";
import type { CapturedValues } from "./findAtoms.ts";
import { parseClockTime } from "./zonedTime.ts";

const EVENING = "18:00";

/** The time on the wall clock, or null when the words name only a part of the day without an hour of its own. */
export function clockTimeOf({ hour, minute = 0, dayPart }: CapturedValues): ClockTime | null {
  const [sense = "", alone = ""] = (dayPart ?? "").split(" ");
  if (hour === undefined) return parseClockTime(alone === "" ? sense : alone);
  // 12 am is midnight, 12 pm noon; "night" is the evening up to midnight and the hours after it.
  if (hour === 12 && minute === 0 && (sense === "night" || alone >= EVENING)) return parseClockTime("23:59");
  const isPm = sense === "pm" || (sense === "noon" && hour < 6) || (sense === "night" && hour >= 6);
  // The end of a day is no moment before it.
  if (hour === 24 && minute === 0) return parseClockTime("23:59");
  const hours = isPm && hour < 12 ? hour + 12 : sense === "am" && hour === 12 ? 0 : hour % 24;
  return parseClockTime(`${String(hours).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}
