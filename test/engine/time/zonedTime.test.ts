import { timeZone } from "../../../src/engine/brands.ts";
import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import {
  clockTime,
  dayAndTimeAt,
  instantOf,
  instantOfMs,
  isoWithOffset,
  offsetOf,
  parseClockTime,
  zonedDayAndTime,
  zonedInstantOf,
} from "../../../src/engine/time/zonedTime.ts";
import type { CalendarDay, ClockTime, Instant } from "../../../src/engine/types.ts";

function day(text: string): CalendarDay {
  const read = parseDay(text);
  if (read === null) throw new Error(`no such day: ${text}`);
  return read;
}
function time(text: string): ClockTime {
  const read = parseClockTime(text);
  if (read === null) throw new Error(`no such time: ${text}`);
  return read;
}
function at(iso: string): Instant {
  const read = instantOfMs(Date.parse(iso));
  if (read === null) throw new Error(`no such moment: ${iso}`);
  return read;
}

describe("the author's wall clock", () => {
  it.each([
    ["late evening in London is the next morning in Taipei", "2026-11-18T23:30:00Z", 480, "2026-11-19", "07:30"],
    ["early morning in London is the evening before in New York", "2026-11-18T02:00:00Z", -300, "2026-11-17", "21:00"],
    ["India is half an hour off", "2026-11-18T20:00:00Z", 330, "2026-11-19", "01:30"],
    ["before 1970", "1969-12-31T23:59:00Z", 0, "1969-12-31", "23:59"],
  ])("%s", (_name, iso, offset, wallDay, wallTime) => {
    expect(dayAndTimeAt(at(iso), offset)).toEqual({ day: wallDay, time: wallTime });
    expect(instantOf(day(wallDay), time(wallTime), offset)).toBe(at(iso));
  });

  it("writes a moment with its offset", () => {
    expect(isoWithOffset(at("2026-11-18T01:02:03Z"), 480)).toBe("2026-11-18T09:02:03+08:00");
    expect(isoWithOffset(at("2026-11-18T01:02:03Z"), -210)).toBe("2026-11-17T21:32:03-03:30");
  });

  it.each([
    ["24:00", null],
    ["9:00", null],
    ["09:60", null],
    ["09:05", "09:05"],
  ])("reads %s as %s", (text, expected) => {
    expect(parseClockTime(text)).toBe(expected);
  });

  it("refuses clocks and moments that do not exist", () => {
    expect(clockTime(24, 0)).toBeNull();
    expect(instantOfMs(Number.NaN)).toBeNull();
    expect(instantOfMs(1e300)).toBeNull();
  });
});

describe("time zones", () => {
  it.each([
    ["Asia/Taipei", "2026-07-01T00:00:00Z", 480],
    ["Europe/Berlin", "2026-07-01T00:00:00Z", 120],
    ["Europe/Berlin", "2026-12-01T00:00:00Z", 60],
    ["Asia/Kolkata", "2026-12-01T00:00:00Z", 330],
    ["America/New_York", "2026-12-01T00:00:00Z", -300],
    ["Nowhere/Land", "2026-12-01T00:00:00Z", null],
    ["", "2026-12-01T00:00:00Z", null],
  ])("%s at %s is %s minutes east", (name, iso, expected) => {
    expect(offsetOf(at(iso), timeZone(name))).toBe(expected);
  });

  it("shows the wall of a zone", () => {
    expect(zonedDayAndTime(at("2026-11-18T16:30:00Z"), timeZone("Asia/Tokyo"))).toEqual({ day: "2026-11-19", time: "01:30" });
    expect(zonedDayAndTime(at("2026-11-18T16:30:00Z"), timeZone("Nowhere/Land"))).toBeNull();
  });

  it.each([
    ["an ordinary morning", "2026-11-18", "09:00", "Europe/Berlin", "2026-11-18T08:00:00.000Z"],
    ["the morning of the spring change", "2026-03-29", "09:00", "Europe/Berlin", "2026-03-29T07:00:00.000Z"],
    ["an hour that the spring change skips", "2026-03-08", "02:30", "America/New_York", "2026-03-08T07:30:00.000Z"],
    ["the evening before the autumn change", "2026-10-31", "23:00", "America/New_York", "2026-11-01T03:00:00.000Z"],
  ])("finds the moment of %s", (_name, wallDay, wallTime, name, expected) => {
    const found = zonedInstantOf(day(wallDay), time(wallTime), timeZone(name));
    expect(found === null ? null : new Date(found).toISOString()).toBe(expected);
  });
});
