import { country } from "../../../src/engine/brands.ts";
import { addWorkingDays, holidayName, isAnnounced, isWorkingDay, workingDaysBetween } from "../../../src/engine/time/businessDays.ts";
import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import type { CalendarDay, WorkCalendar } from "../../../src/engine/types.ts";

function day(text: string): CalendarDay {
  const read = parseDay(text);
  if (read === null) throw new Error(`no such day: ${text}`);
  return read;
}

/** A country that rests on Monday 23 and works on Saturday 28 November 2026. */
const calendar: WorkCalendar = {
  country: country("JP"),
  years: [2026, 2026],
  holidays: new Map([[day("2026-11-23"), "勤労感謝の日"]]),
  madeUpWorkdays: new Set([day("2026-11-28")]),
  weekend: [6, 7],
};

describe("addWorkingDays", () => {
  it.each([
    ["five working days from a Wednesday", "2026-11-18", 5, null, "2026-11-25"],
    ["three over a weekend and a holiday", "2026-11-18", 3, calendar, "2026-11-24"],
    ["a Saturday worked in exchange counts", "2026-11-26", 2, calendar, "2026-11-28"],
    ["the next working day after a Friday", "2026-11-20", 1, null, "2026-11-23"],
    ["from a Saturday", "2026-11-21", 1, null, "2026-11-23"],
    ["none at all stays on the day", "2026-11-21", 0, null, "2026-11-21"],
    ["two back over a weekend", "2026-11-23", -2, null, "2026-11-19"],
  ])("%s", (_name, from, count, its, expected) => {
    expect(addWorkingDays(day(from), count, its)).toBe(expected);
  });

  it("stops counting where the number is nonsense", () => {
    expect(addWorkingDays(day("2026-11-18"), 1e12, null) > "2090").toBe(true);
  });

  it("comes back from a calendar without a single working day", () => {
    const never: WorkCalendar = { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7], madeUpWorkdays: new Set() };
    expect(addWorkingDays(day("2026-11-18"), 1, never) > "2026-11-18").toBe(true);
  });
});

describe("workingDaysBetween", () => {
  it.each([
    ["2026-11-18", "2026-11-25", null, 5],
    ["2026-11-18", "2026-11-25", calendar, 4],
    ["2026-11-25", "2026-11-18", null, -5],
    ["2026-11-20", "2026-11-22", null, 0],
    ["2026-11-18", "2026-11-18", null, 0],
  ])("%s to %s", (first, second, its, expected) => {
    expect(workingDaysBetween(day(first), day(second), its)).toBe(expected);
  });
});

describe("one day", () => {
  it("is a working day or not", () => {
    expect(isWorkingDay(day("2026-11-23"), calendar)).toBe(false);
    expect(isWorkingDay(day("2026-11-23"), null)).toBe(true);
    expect(isWorkingDay(day("2026-11-28"), calendar)).toBe(true);
  });
  it("has a holiday's name", () => {
    expect(holidayName(day("2026-11-23"), calendar)).toBe("勤労感謝の日");
    expect(holidayName(day("2026-11-24"), calendar)).toBeNull();
  });
  it("lies in a year whose holidays are published", () => {
    expect(isAnnounced(day("2026-11-24"), calendar)).toBe(true);
    expect(isAnnounced(day("2027-01-04"), calendar)).toBe(false);
    expect(isAnnounced(day("2026-11-24"), null)).toBe(false);
  });
});
