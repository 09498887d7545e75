import { country, regionFrom } from "../../src/engine/brands.ts";
import { isWorkingDay } from "../../src/engine/time/businessDays.ts";
import { parseDay, weekdayOf } from "../../src/engine/time/calendarDay.ts";
import type { CalendarDay } from "../../src/engine/types.ts";
import { COUNTRIES_WITH_CALENDAR, calendarOf, REGIONS_WITH_CALENDAR } from "../../src/holidays/index.ts";

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
    ["IE", "2026-10-26", false, "the October bank holiday"],
    ["IE", "2026-08-31", true, "no bank holiday in Ireland"],
    ["BY", "2026-07-03", false, "Independence Day of Belarus"],
    ["CZ", "2026-11-17", false, "the Velvet Revolution"],
    ["PT", "2026-12-01", false, "the restoration of independence"],
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

  it.each([
    ["DE-BY", "2026-06-04", false, "Corpus Christi"],
    ["DE-BE", "2026-06-04", true, "none in Berlin"],
    ["DE-NI", "2025-10-31", false, "Reformation Day"],
    ["DE-BY", "2025-10-31", true, "none in Bavaria"],
    ["DE-SN", "2026-11-18", false, "Day of Prayer and Repentance"],
    ["DE-BE", "2027-03-08", false, "Women's Day"],
    ["DE-BW", "2026-01-06", false, "Epiphany"],
    ["DE-HH", "2026-12-25", false, "a day of the whole country"],
    ["CA-ON", "2026-02-16", false, "Family Day"],
    ["CA-QC", "2026-02-16", true, "no Family Day in Quebec"],
    ["CA-QC", "2026-06-24", false, "Saint-Jean-Baptiste"],
    ["CA-ON", "2026-06-24", true, "an ordinary Wednesday in Ontario"],
    ["CA-ON", "2026-05-18", false, "Victoria Day"],
    ["CA-QC", "2026-05-18", false, "the same day in Quebec"],
    ["CA-ON", "2026-04-06", true, "Easter Monday is the civil service's"],
    ["CA-BC", "2026-09-30", false, "Truth and Reconciliation"],
    ["CA-ON", "2026-09-30", true, "not kept in Ontario"],
    ["AU-NSW", "2026-06-08", false, "King's Birthday"],
    ["AU-QLD", "2026-06-08", true, "in October there"],
    ["AU-QLD", "2026-10-05", false, "King's Birthday"],
    ["AU-VIC", "2026-11-03", false, "Melbourne Cup"],
    ["GB-SCT", "2026-04-06", true, "no Easter Monday"],
    ["GB-SCT", "2026-08-31", true, "the late bank holiday is England's"],
    ["GB-SCT", "2026-08-03", false, "the early one is Scotland's"],
    ["GB-NIR", "2026-03-17", false, "St Patrick's Day"],
    ["GB-EAW", "2026-08-31", false, "England and Wales"],
    ["ES-MD", "2025-05-02", false, "Madrid's day"],
    ["ES-CT", "2026-09-11", false, "Catalonia's day"],
    ["ES-MD", "2026-09-11", true, "not Madrid's"],
    ["FR-67", "2025-12-26", false, "the day after Christmas in Alsace"],
    ["FR-rest", "2025-12-26", true, "not in Paris"],
  ])("the part %s on %s works: %s (%s)", (code, text, works) => {
    expect(isWorkingDay(day(text), calendarOf(regionFrom(code)))).toBe(works);
  });

  it("a part keeps its country's days but those it is known not to keep", () => {
    for (const code of REGIONS_WITH_CALENDAR) {
      const [whole, part] = [calendarOf(country(code.slice(0, 2))), calendarOf(code)];
      const missing = [...(whole?.holidays.keys() ?? [])].filter((one) => part?.holidays.has(one) !== true);
      expect([code, part?.country, code === "GB-SCT" || missing.length === 0]).toEqual([code, code.slice(0, 2), true]);
    }
  });

  it("a part without a table has its country's days, of an unknown country none", () => {
    expect(calendarOf(regionFrom("DE-XX"))?.holidays).toEqual(calendarOf(country("DE"))?.holidays);
    expect(calendarOf(regionFrom("XX-YY"))).toBeNull();
  });

  it("says which years are published", () => {
    expect(calendarOf(regionFrom("AU-VIC"))?.years).toEqual([2024, 2026]);
    expect(calendarOf(regionFrom("AU-NSW"))?.years).toEqual([2024, 2028]);
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
    for (const code of [...COUNTRIES_WITH_CALENDAR.map(country), ...REGIONS_WITH_CALENDAR]) {
      const days = [...(calendarOf(code)?.holidays.keys() ?? [])];
      expect(days.filter((one) => parseDay(one) === null)).toEqual([]);
      for (const year of ["2024", "2025", "2026"]) {
        expect([code, year, days.filter((one) => one.startsWith(year)).length >= 4]).toEqual([code, year, true]);
      }
    }
  });
});
