/** The day a wait of "30 days" counts from, where the thread tells it. */
import type { CalendarDay, DatePhraseReading } from "../types.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";

/** Characters beside the date that are looked at; farther words belong to something else. */
const REACH = 24;
const CLAUSE_END = /[,、;。!?\n]/u;

/** The one day on which the thread says that something was ordered, paid or settled; null: none, or they differ. */
export function waitStart(readings: readonly MessageReading[]): CalendarDay | null {
  const days = new Set<CalendarDay>();
  for (const { message, sentences } of readings) {
    if (message.sentOn === null) continue;
    for (const sentence of sentences) {
      for (const date of sentence.dates) {
        if (date.when.kind !== "day" || date.when.bound === "by" || date.when.day > message.sentOn) continue;
        if (sentence.tables.is.waitStarts.test(clauseAround(sentence, date))) days.add(date.when.day);
      }
    }
  }
  const [only, ...others] = days;
  return others.length > 0 ? null : (only ?? null);
}

function clauseAround({ folded, sentence }: SentenceReading, date: DatePhraseReading): string {
  const start = date.start - sentence.span.start;
  const end = date.end - sentence.span.start;
  const before =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? "";
  const after = folded.slice(end, end + REACH).split(CLAUSE_END)[0] ?? "";
  return `${before}${folded.slice(start, end)}${after}`;
}
