import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  lastDayOfMonth,
  parseDay,
  partsOf,
  weekdayOf,
} from "../../../src/engine/time/calendarDay.ts";
import type { CalendarDay } from "../../../src/engine/types.ts";

/** A day for a test; throws when the test names a day that does not exist. */
function day(text: string): CalendarDay {
  const read = parseDay(text);
  if (read === null) throw new Error(`no such day: ${text}`);
  return read;
}

describe("calendarDay", () => {
  it.each([
    ["an ordinary day", 2026, 11, 27, "2026-11-27"],
    ["a leap day", 2028, 2, 29, "2028-02-29"],
    ["no leap day in 2100", 2100, 2, 29, null],
    ["no 31 April", 2026, 4, 31, null],
    ["no month 13", 2026, 13, 1, null],
    ["no day 0", 2026, 1, 0, null],
    ["no half days", 2026, 1, 1.5, null],
    ["an early year keeps four digits", 115, 12, 1, "0115-12-01"],
  ])("%s", (_name, year, month, dayOfMonth, expected) => {
    expect(calendarDay(year, month, dayOfMonth)).toBe(expected);
  });

  it.each(["2026-2-3", "2026-02-30", "2026-11-27T09:00", "", "20261127"])("parseDay refuses %s", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("arithmetic on wall days", () => {
  it.each([
    ["2026-11-18", 1, "2026-11-19"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-03-01", -1, "2027-02-28"],
    ["2026-11-18", 50, "2027-01-07"],
    ["9999-12-31", 5, "9999-12-31"],
    ["0001-01-01", -5, "0001-01-01"],
  ])("%s plus %i days is %s", (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-18", 14, "2028-01-18"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s plus %i months is %s", (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  it.each([
    ["2026-11-18", 3],
    ["2026-11-22", 7],
    ["1969-12-31", 3],
    ["2000-02-29", 2],
    ["1900-01-01", 1],
  ])("%s is weekday %i of ISO 8601", (text, expected) => {
    expect(weekdayOf(day(text))).toBe(expected);
  });

  it("agrees with the platform's calendar on every day of 1999 to 2041", () => {
    let at = day("1999-01-01");
    for (let ms = Date.UTC(1999, 0, 1); ms < Date.UTC(2041, 0, 1); ms += 86_400_000) {
      const date = new Date(ms);
      if (at !== date.toISOString().slice(0, 10) || weekdayOf(at) !== (date.getUTCDay() || 7)) throw new Error(`differs on ${at}`);
      at = addDays(at, 1);
    }
    expect(at).toBe("2041-01-01");
  });

  it("counts the days between two days in both directions", () => {
    expect(daysBetween(day("2026-11-18"), day("2026-12-01"))).toBe(13);
    expect(daysBetween(day("2026-12-01"), day("2026-11-18"))).toBe(-13);
  });

  it("takes a day apart and knows the length of months", () => {
    expect(partsOf(day("2026-11-27"))).toEqual({ year: 2026, month: 11, day: 27 });
    expect([2, 4, 12, 13].map((month) => lastDayOfMonth(2028, month))).toEqual([29, 30, 31, 0]);
  });
});
