/** One line per reading, short enough to stand in a table of tests. */
import { country } from "../../../src/engine/brands.ts";
import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import { readDates } from "../../../src/engine/time/readDates.ts";
import { parseClockTime } from "../../../src/engine/time/zonedTime.ts";
import type { DatePhraseReading, Language, WorkCalendar, WritingDay } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";

/** The holidays of a country; fails the test when there are none. */
export function calendarFor(code: string): WorkCalendar {
  const calendar = calendarOf(country(code));
  if (calendar === null) throw new Error(`no holidays for ${code}`);
  return calendar;
}

/** Wednesday 18 November 2026, nine in the morning, holidays unknown, month first; `changed` replaces fields. */
export function writtenOn(changed: Partial<WritingDay> & { readonly on?: string } = {}): WritingDay {
  const { on = "2026-11-18", ...rest } = changed;
  const day = parseDay(on);
  if (day === null) throw new Error(`${on} is no day`);
  return { day, time: parseClockTime("09:00"), numericOrder: "monthFirst", calendar: null, ...rest };
}

/** The readings of a sentence as "by 2026-11-20", "2026-12-03..2026-12-05", "50-80 day after (unstated)", "vague". */
export function datesIn(text: string, language: Language, writing: WritingDay = writtenOn()): readonly string[] {
  return readingsOf(text, language, writing).map(shown);
}

export function readingsOf(text: string, language: Language, writing: WritingDay = writtenOn()): readonly DatePhraseReading[] {
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined) throw new Error(`no pack reads ${language}`);
  return readDates(text, pack, writing);
}

function shown({ when }: DatePhraseReading): string {
  switch (when.kind) {
    case "day":
      return `${when.bound === "on" ? "" : `${when.bound} `}${when.day}${when.time === null ? "" : ` ${when.time}`}`;
    case "window":
      return `${when.first}..${when.last}`;
    case "afterEvent":
      return `${when.wait.least === when.wait.most ? when.wait.least : `${when.wait.least}-${when.wait.most}`} ${when.unit} after (${when.dayKind})`;
    case "vague":
      return "vague";
  }
}
