import { country } from "../../src/engine/brands.ts";
import { isWorkingDay } from "../../src/engine/time/businessDays.ts";
import { parseDay, weekdayOf } from "../../src/engine/time/calendarDay.ts";
import type { CalendarDay } from "../../src/engine/types.ts";
import { COUNTRIES_WITH_CALENDAR, calendarOf } from "../../src/holidays/index.ts";

function day(text: string): CalendarDay {
  const read = parseDay(text);
  if (read === null) throw new Error(`no such day: ${text}`);
  return read;
}

describe("calendarOf", () => {
  it.each([
    ["CN", "2026-02-14", true, "a Saturday worked for Spring Festival"],
    ["CN", "2026-02-23", false, "the last day of Spring Festival"],
    ["CN", "2025-10-11", true, "a Saturday worked for National Day"],
    ["CN", "2026-10-08", true, "the first day after National Day"],
    ["TW", "2026-02-20", false, "made up for the eve's eve on a Sunday"],
    ["TW", "2026-02-27", false, "made up for 28 February on a Saturday"],
    ["TW", "2026-10-09", false, "made up for National Day on a Saturday"],
    ["TW", "2026-12-25", false, "Constitution Day under the act of 2025"],
    ["TW", "2024-12-25", true, "Constitution Day before that act"],
    ["TW", "2025-02-08", true, "the last Saturday worked in exchange"],
    ["HK", "2026-04-07", false, "the day after Easter Monday"],
    ["JP", "2026-11-23", false, "Labour Thanksgiving Day"],
    ["JP", "2026-05-06", false, "a substitute holiday"],
    ["JP", "2026-09-22", false, "a day between two holidays"],
    ["JP", "2026-12-31", false, "banks are closed"],
    ["KR", "2026-02-16", false, "the day before Seollal"],
    ["KR", "2025-06-03", false, "an election"],
    ["RU", "2025-05-02", false, "moved by decree"],
    ["RU", "2025-11-01", true, "a Saturday worked in exchange"],
    ["RU", "2026-01-09", false, "moved by decree"],
    ["RU", "2026-12-31", false, "moved by decree"],
    ["US", "2026-11-26", false, "Thanksgiving"],
    ["US", "2026-07-03", false, "Independence Day observed"],
    ["CA", "2026-10-12", false, "Thanksgiving in Canada"],
    ["GB", "2026-08-31", false, "the summer bank holiday"],
    ["DE", "2026-10-02", true, "an ordinary Friday"],
    ["SE", "2026-06-19", false, "Midsummer Eve"],
    ["SA", "2026-11-20", false, "Friday is weekend"],
    ["SA", "2026-11-22", true, "Sunday is not"],
    ["IL", "2026-11-22", true, "Sunday is a working day"],
    ["AE", "2026-11-22", false, "Sunday is weekend"],
    ["VN", "2026-04-27", false, "Hung Kings' day moved from Sunday"],
    ["IN", "2026-08-17", true, "the Monday after Independence Day"],
  ])("%s %s works: %s (%s)", (code, text, works) => {
    expect(isWorkingDay(day(text), calendarOf(country(code)))).toBe(works);
  });

  it("says which years are published", () => {
    expect(calendarOf(country("CN"))?.years).toEqual([2024, 2026]);
    expect(calendarOf(country("DE"))?.years).toEqual([2024, 2028]);
  });

  it("knows the Lunar New Year beyond the published years", () => {
    expect(calendarOf(country("CN"))?.holidays.get(day("2027-02-06"))).toBe("春节");
  });

  it("has no table for a country it does not know", () => {
    expect(calendarOf(country("XX"))).toBeNull();
    expect(calendarOf(country("constructor"))).toBeNull();
  });

  it("never works on a made-up day that is a weekday anyway, nor lists it as a holiday", () => {
    for (const code of COUNTRIES_WITH_CALENDAR) {
      const calendar = calendarOf(country(code));
      for (const worked of calendar?.madeUpWorkdays ?? []) {
        expect([code, worked, calendar?.weekend.includes(weekdayOf(worked)), calendar?.holidays.has(worked)]).toEqual([
          code,
          worked,
          true,
          false,
        ]);
      }
    }
  });

  it("has days that exist and at least four holidays a year everywhere", () => {
    for (const code of COUNTRIES_WITH_CALENDAR) {
      const days = [...(calendarOf(country(code))?.holidays.keys() ?? [])];
      expect(days.filter((one) => parseDay(one) === null)).toEqual([]);
      for (const year of ["2024", "2025", "2026"]) {
        expect([code, year, days.filter((one) => one.startsWith(year)).length >= 4]).toEqual([code, year, true]);
      }
    }
  });
});
