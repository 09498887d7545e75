import { parseDay } from "../time/calendarDay.ts";
import type { CalendarDay, Country, Evidence, Flag } from "../types.ts";
import { fillPhrase } from "./fillPhrase.ts";
import { plainWords } from "./plainWords.ts";
import { quoted } from "./quoteWords.ts";
import type { WritingPhrases } from "./writingPhrases.ts";
import { writtenDay } from "./writtenTime.ts";

const NAME_COLUMNS = 100;
const COUNTRY_FORM = /^[A-Z]{2}$/;

/** The ready clarifying sentence, with the doubtful words quoted and every reading as a date with its weekday. */
export function askAbout(flag: Flag, writing: WritingPhrases): string {
  const { ask } = writing;
  const quote = quoted(firstQuote(flag.evidence), writing);
  switch (flag.kind) {
    case "calendarOrWorkingDays":
      return flag.readings === null
        ? fillPhrase(ask.calendarOrWorkingDaysUndated, { quote })
        : // Working days never end before calendar days, whichever reading was taken first.
          fillPhrase(ask.calendarOrWorkingDays, { quote, ...bothDays(flag.readings.toSorted(), writing) });
    case "dayOrMonthFirst":
      return fillPhrase(ask.dayOrMonthFirst, { quote, ...bothDays(flag.readings, writing) });
    case "whichWeek":
      return fillPhrase(ask.whichWeek, { quote, ...bothDays(flag.readings, writing) });
    case "vagueDeadline":
      return fillPhrase(ask.vagueDeadline, { quote });
    case "noDeadline":
      return fillPhrase(ask.noDeadline, { quote });
    case "weekend":
      return fillPhrase(ask.weekend, { quote, day: writtenDay(flag.day, writing) });
    case "holiday":
      return fillPhrase(ask.holiday, {
        quote,
        day: writtenDay(flag.day, writing),
        name: plainWords(flag.name, NAME_COLUMNS),
        country: countryName(flag.country, writing),
      });
    case "conflict": {
      const [first, second] = flag.values;
      return fillPhrase(ask.conflict[flag.about], { first: writtenValue(first, writing), second: writtenValue(second, writing) });
    }
  }
}

function firstQuote(evidence: readonly Evidence[]): string {
  return evidence[0]?.quote ?? "";
}

function bothDays([first, second]: readonly CalendarDay[], writing: WritingPhrases): { first: string; second: string } {
  return { first: first === undefined ? "" : writtenDay(first, writing), second: second === undefined ? "" : writtenDay(second, writing) };
}

function countryName(country: Country, { locale }: WritingPhrases): string {
  // Intl throws on anything that is not two letters.
  return COUNTRY_FORM.test(country) ? (new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country) : country;
}

function writtenValue(value: string, writing: WritingPhrases): string {
  const day = parseDay(value);
  return day === null ? quoted(value, writing) : writtenDay(day, writing);
}
