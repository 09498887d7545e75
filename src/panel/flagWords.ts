import type { Country, Flag, Locale } from "../engine/types.ts";
import { fill, type PanelWords } from "./panelWords.ts";

/** Flags of one kind of trouble are counted together in the strip. */
export type FlagFamily = "disagree" | "twoReadings" | "noDate" | "dayOff";

export function familyOf(flag: Flag): FlagFamily {
  switch (flag.kind) {
    case "conflict":
      return "disagree";
    case "calendarOrWorkingDays":
    case "dayOrMonthFirst":
    case "whichWeek":
      return "twoReadings";
    case "vagueDeadline":
    case "noDeadline":
      return "noDate";
    case "weekend":
    case "holiday":
      return "dayOff";
  }
}

const FAMILIES: readonly FlagFamily[] = ["disagree", "twoReadings", "dayOff", "noDate"];

/** Most serious first: contradictions, two readings, days off, missing dates. */
export function bySeriousness(flags: readonly Flag[]): readonly Flag[] {
  return FAMILIES.flatMap((family) => flags.filter((flag) => familyOf(flag) === family));
}

/** "2 facts disagree", "1 date has two readings": one part per family that occurs. */
export function flagCounts(flags: readonly Flag[], words: PanelWords): readonly string[] {
  return FAMILIES.flatMap((family) => {
    const count = flags.filter((flag) => familyOf(flag) === family).length;
    return count === 0 ? [] : [words.plural(words.texts.flags[family], count)];
  });
}

function countryName(country: Country, locale: Locale): string {
  // Intl throws on a code that is none; a flag must be shown all the same.
  return /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country) : country;
}

/** What is doubtful, in one line. */
export function flagTitle(flag: Flag, words: PanelWords): string {
  const { title, conflict } = words.texts.flags;
  switch (flag.kind) {
    case "conflict":
      return conflict[flag.about];
    case "weekend":
      return fill(title.weekend, { day: words.day(flag.day) });
    case "holiday":
      return fill(title.holiday, { day: words.day(flag.day), country: countryName(flag.country, words.locale), name: flag.name });
    case "calendarOrWorkingDays":
    case "dayOrMonthFirst":
    case "whichWeek":
    case "vagueDeadline":
    case "noDeadline":
      return title[flag.kind];
  }
}

/** The line above each quote of a flag: earlier and later value of a contradiction; null: the quote needs none. */
export function quoteLabel(flag: Flag, place: number, words: PanelWords): string | null {
  if (flag.kind !== "conflict") return null;
  const { earlier, later } = words.texts.flags;
  return fill(place === 0 ? earlier : later, { value: flag.values[place] ?? "" });
}

/** "Read as Fri 27 Nov", "Could also be Fri 11 Dec"; empty when the flag has no second date. */
export function flagReadings(flag: Flag, words: PanelWords): readonly string[] {
  if (!("readings" in flag) || flag.readings === null) return [];
  const { taken, other } = words.texts.flags;
  const [first, second] = flag.readings;
  const unannounced = flag.kind === "calendarOrWorkingDays" ? words.unannounced(flag) : null;
  const lines = [fill(taken, { day: words.day(first) }), fill(other, { day: words.day(second) })];
  return unannounced === null ? lines : [...lines, unannounced];
}
