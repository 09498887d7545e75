/** A line with a colon speaks for the lines under it. */

import type { CalendarDay, DatePhraseReading } from "../types.ts";
import { isDeadline } from "./dueDate.ts";
import type { SentenceReading } from "./sentenceReading.ts";

/** A line that ends in a colon. */
export const LEADS_IN = /[:：]\s*$/u;
/** A comma behind more words than the date itself. */
const STARTS_ANEW = /^[^,，;；]*[\p{L}\p{N}][^,，;；]*[,，;；]/u;

/** In UTF-16 units. */
const LONGEST_LEAD_IN = 200;

/** The dates that a line with a colon gives the lines under it. "What we agreed today:" over a list says when it was agreed. */
export function leadInOf(
  { dates: all, acts, sentence }: Pick<SentenceReading, "dates" | "acts" | "sentence">,
  sentOn: CalendarDay | null,
): readonly DatePhraseReading[] {
  // "The press lands on the 25th, tasks as follows:": told of something else, not of the lines.
  const dates = all.filter(
    (date) => isDeadline(date) || !STARTS_ANEW.test(sentence.text.slice(date.end - sentence.span.start, -1).slice(0, LONGEST_LEAD_IN)),
  );
  if (dates.some(isDeadline)) return dates.filter(isDeadline);
  const isAsked = acts.some(({ kind }) => kind === "request" || kind === "promise");
  return dates.filter(({ when }) => when.kind !== "vague" && (isAsked || when.kind !== "day" || when.day !== sentOn));
}
