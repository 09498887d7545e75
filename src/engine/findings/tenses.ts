/** Where a day lies, seen from the day of the mail that names it. */
import type { CalendarDay, DueDate } from "../types.ts";
import type { SentenceReading } from "./sentenceReading.ts";

/** "none": no day is known, of the thing or of the mail. */
export type Tense = "ahead" | "today" | "past" | "none";

/** `sentOn`: day of the mail. */
export function tenseOf(day: CalendarDay | null, sentOn: CalendarDay | null): Tense {
  if (day === null || sentOn === null) return "none";
  return day > sentOn ? "ahead" : day === sentOn ? "today" : "past";
}

/** Of the days that a sentence names, each tense once; of a window its last day counts. */
export function tensesOf({ dates }: SentenceReading, sentOn: CalendarDay | null): readonly Tense[] {
  return [...new Set(dates.map(({ when }) => tenseOf(lastDayOf(when), sentOn)))];
}

/** Null where no day of the calendar is told. */
export function lastDayOf(when: SentenceReading["dates"][number]["when"] | DueDate): CalendarDay | null {
  return when.kind === "day" ? when.day : when.kind === "window" ? when.last : null;
}
