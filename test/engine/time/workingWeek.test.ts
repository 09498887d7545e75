import { country, timeZone } from "../../../src/engine/brands.ts";
import { nextWorkingMoment } from "../../../src/engine/time/workingWeek.ts";
import { instantOfMs, parseClockTime } from "../../../src/engine/time/zonedTime.ts";
import type { ClockTime, Instant, Weekday, WorkingWeek } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";

function at(iso: string): Instant {
  const read = instantOfMs(Date.parse(iso));
  if (read === null) throw new Error(`no such moment: ${iso}`);
  return read;
}
function time(text: string): ClockTime {
  const read = parseClockTime(text);
  if (read === null) throw new Error(`no such time: ${text}`);
  return read;
}
function weekIn(zone: string, code: string, days: readonly Weekday[] = [1, 2, 3, 4, 5]): WorkingWeek {
  return { zone: timeZone(zone), country: country(code), days, from: time("09:00"), until: time("18:00") };
}

describe("nextWorkingMoment", () => {
  it.each([
    ["is now during working hours", weekIn("Asia/Taipei", "TW"), "2026-11-18T10:00+08:00", "2026-11-18T10:00+08:00"],
    ["waits for the morning", weekIn("Asia/Taipei", "TW"), "2026-11-18T07:00+08:00", "2026-11-18T09:00+08:00"],
    ["waits for the next day after hours", weekIn("Asia/Taipei", "TW"), "2026-11-18T18:00+08:00", "2026-11-19T09:00+08:00"],
    ["waits over a weekend", weekIn("Europe/Berlin", "DE"), "2026-11-20T19:00+01:00", "2026-11-23T09:00+01:00"],
    ["waits over Golden Week", weekIn("Asia/Tokyo", "JP"), "2026-05-02T09:00+09:00", "2026-05-07T09:00+09:00"],
    [
      "waits over Spring Festival up to the worked Saturday",
      weekIn("Asia/Shanghai", "CN"),
      "2026-02-13T20:00+08:00",
      "2026-02-14T09:00+08:00",
    ],
    ["writes on Sunday to Riyadh", weekIn("Asia/Riyadh", "SA", [7, 1, 2, 3, 4]), "2026-11-20T09:00+03:00", "2026-11-22T09:00+03:00"],
    ["keeps nine o'clock over the change of the clock", weekIn("Europe/Berlin", "DE"), "2026-03-27T19:00+01:00", "2026-03-30T09:00+02:00"],
    ["does nothing in an unknown zone", weekIn("Nowhere/Land", "DE"), "2026-11-21T03:00Z", "2026-11-21T03:00Z"],
    ["does nothing in a week without working days", weekIn("Europe/Berlin", "DE", []), "2026-11-21T03:00Z", "2026-11-21T03:00Z"],
  ])("%s", (_name, week, now, expected) => {
    expect(new Date(nextWorkingMoment(at(now), week, week.country === null ? null : calendarOf(week.country))).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });
});
