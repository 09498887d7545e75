/** Stage dates: a sentence and the local moment of writing in, calendar days out. */

import { country } from "../../src/engine/brands.ts";
import { parseDay } from "../../src/engine/time/calendarDay.ts";
import { numericOrderOf } from "../../src/engine/time/countryOf.ts";
import { readDates } from "../../src/engine/time/readDates.ts";
import { parseClockTime } from "../../src/engine/time/zonedTime.ts";
import type { WritingDay } from "../../src/engine/types.ts";
import { calendarOf } from "../../src/holidays/index.ts";
import { packs } from "../../src/languages/index.ts";
import { textField } from "./fields.ts";

/** The country whose calendar an author of that language label most likely lives by; English stands for no country. */
const countries: Readonly<Record<string, string>> = { "zh-Hant": "TW", "zh-Hans": "CN", zh: "CN", ja: "JP", ru: "RU" };

function writingDay(lang: string, reference: string): WritingDay {
  const day = parseDay(reference.slice(0, 10));
  if (day === null) throw new Error(`"reference" has no date: ${reference}`);
  const code = countries[lang];
  if (code === undefined) return { day, time: parseClockTime(reference.slice(11, 16)), numericOrder: "monthFirst", calendar: null };
  const home = country(code);
  return { day, time: parseClockTime(reference.slice(11, 16)), numericOrder: numericOrderOf(home), calendar: calendarOf(home) };
}

interface FoundDate {
  readonly start: string;
  /** Last day, included; null for a single day. */
  readonly end: string | null;
  readonly text: string;
}

export function evaluateDates(given: Readonly<Record<string, unknown>>): object {
  const lang = textField(given, "lang");
  const pack = packs.find((one) => lang.startsWith(one.language));
  if (pack === undefined) throw new Error(`no pack reads "${lang}"`);
  const found = readDates(textField(given, "text"), pack, writingDay(lang, textField(given, "reference")));
  return {
    dates: found.flatMap(({ when, text }): FoundDate[] => {
      if (when.kind === "day") return [{ start: when.day, end: null, text }];
      if (when.kind === "window") return [{ start: when.first, end: when.last, text }];
      return [];
    }),
  };
}
