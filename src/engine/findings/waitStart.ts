/** The day a wait of "30 days" counts from, where the thread tells it. */
import { onlyOf } from "../onlyOf.ts";
import type { CalendarDay } from "../types.ts";
import type { MessageReading } from "./sentenceReading.ts";
import { wordsAround } from "./wordsAround.ts";

/** The one day on which the thread says that something was ordered, paid or settled; null: none, or they differ. */
export function waitStart(readings: readonly MessageReading[]): CalendarDay | null {
  const days = new Set<CalendarDay>();
  for (const { message, sentences } of readings) {
    if (message.sentOn === null) continue;
    for (const sentence of sentences) {
      for (const date of sentence.dates) {
        if (date.when.kind !== "day" || date.when.bound === "by" || date.when.day > message.sentOn) continue;
        const offset = sentence.sentence.span.start;
        const place = { start: date.start - offset, end: date.end - offset };
        if (sentence.tables.is.waitStarts.test(wordsAround(sentence.folded, place))) days.add(date.when.day);
      }
    }
  }
  return onlyOf([...days]);
}
