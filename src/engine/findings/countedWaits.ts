/** Waits counted in days that do not say which: "within 10 days", "tooling takes 20 days". */

import { overlap } from "../textRanges.ts";
import { addWorkingDays, countedDays } from "../time/businessDays.ts";
import { addDays, daysBetween } from "../time/calendarDay.ts";
import { LEAST_DAYS_IN_DOUBT, RELATIVE_DAY_RULE, WITHIN_RULE } from "../time/conventions.ts";
import type { CalendarDay, DatePhraseReading, Evidence, Flag, Message } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import { evidenceAt } from "./evidence.ts";
import type { FlagContext } from "./flagContext.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { lastDayOf } from "./tenses.ts";

/** Waits told in one sentence; a hostile one may hold thousands. */
const MOST_WAITS = 4;

/** The last day of a wait, counted in calendar days and in working days. */
export type BothDays = Pick<Flag & { readonly kind: "calendarOrWorkingDays" }, "readings" | "yearsUnannounced">;

/** "Within 10 days", "in 10 days": days counted from the day of writing that do not say which; null for any other date. */
export function countedWait(
  { start, end, when, doubt, rule }: DatePhraseReading,
  { sentence, folded, tables }: SentenceReading,
  message: Message,
  context: FlagContext,
): { readonly last: CalendarDay; readonly both: BothDays } | null {
  const last = lastDayOf(when);
  if (last === null) return null;
  if (doubt?.kind === "calendarOrWorkingDays") {
    const { kind: _kind, ...both } = doubt;
    return { last, both };
  }
  if (doubt !== null || (rule !== RELATIVE_DAY_RULE && rule !== WITHIN_RULE) || message.sentOn === null) return null;
  const days = daysBetween(message.sentOn, last);
  const said = folded.slice(start - sentence.span.start, end - sentence.span.start);
  if (days < LEAST_DAYS_IN_DOUBT || !tables.is.bareDays.test(said)) return null;
  const both = bothDays(message.sentOn, days, message, context);
  const [calendarDay, workingDay] = both.readings ?? [];
  return { last, both: calendarDay === workingDay ? { readings: null } : both };
}

/** "Tooling takes 20 days", outside the phrases asked about already. A day of the month in such words is no day: 25日かかります. */
export function bareWaits(
  { sentence, folded, tables }: SentenceReading,
  message: Message,
  asked: readonly DatePhraseReading[],
): readonly Evidence[] {
  return allMatches(tables.is.bareWaits, folded, MOST_WAITS).flatMap((found): readonly Evidence[] => {
    const start = sentence.span.start + found.index;
    const end = start + found[0].length;
    return asked.some((date) => overlap(date, { start, end })) ? [] : [evidenceAt(message, start, end)];
  });
}

/** The end of a wait in calendar and in working days; null without a day to count from. */
export function bothDays(start: CalendarDay | null, days: number, message: Message, { countryOf, calendarOf }: FlagContext): BothDays {
  if (start === null) return { readings: null };
  const place = countryOf(message.from);
  const calendar = place === null ? null : calendarOf(place);
  const working = addWorkingDays(start, days, calendar);
  return { readings: [addDays(start, days), working], ...countedDays(start, working, calendar) };
}
