/** The date phrase of a clause that says when the deed is due. */

import { addDays, daysBetween } from "../time/calendarDay.ts";
import { BARE_WEEKDAY_RULE, PART_OF_DAY_RULE, WITHIN_RULE } from "../time/conventions.ts";
import type { Act, CalendarDay, DatePhraseReading, DueDate, Message, When } from "../types.ts";
import { evidenceAt } from "./evidence.ts";
import { TASK_LINE } from "./taskLines.ts";

/** Due date of an act: a deadline first, else the first day or window that is not over when the mail is sent; "none" when no words give one. */
export function dueOf(act: Act, message: Message): DueDate {
  // "Will it be ready by Friday?" asks about a day, and sets none for the answer.
  if (act.kind === "question" && wishesAreNoQuestions(act) && !act.dates.some((date) => isOfList(date, act))) return { kind: "none" };
  // A list of tasks says what is late, too.
  const ahead = act.rule === TASK_LINE ? act.dates : act.dates.filter((date) => isAhead(date, message.sentOn));
  const dayLike = act.kind === "request" ? ahead.filter(isDayLike) : ahead.filter((date) => lengthOf(date) < YEAR);
  const meant = isInvitation(act) ? dayLike.filter((date) => !isAppointment(date)) : dayLike;
  const own = ownDates(meant, act, message.sentOn);
  const usable = own.filter((date) => !isLengthOfWork(date, own) && !(act.kind === "promise" && isHourOf(date, own, message.sentOn)));
  const deadline = usable.filter(isDeadline).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))[0];
  // Who asks "how about the 8th?" names a value, not a deadline.
  const near = deadline ?? (act.kind === "question" ? undefined : (nearVerb(usable.filter(isDated), act) ?? usable.find(isAfterEvent)));
  const chosen = near === undefined ? undefined : (dayInside(near, usable) ?? dayBefore(near, usable, act) ?? near);
  if (chosen === undefined) return { kind: "none" };
  return bothDays(chosen, usable, act, message) ?? asDue(chosen, message);
}

/** "Our bank sleeps in August, the rest goes out on the 24th of August": the day, not the month around it. */
function dayInside({ when, end }: DatePhraseReading, dates: readonly DatePhraseReading[]): DatePhraseReading | undefined {
  if (when.kind !== "window") return undefined;
  return dates.find((date) => date.start > end && date.when.kind === "day" && date.when.day >= when.first && date.when.day <= when.last);
}

/** "We finish it before the holidays and send it on the 29th": a promise's exact day behind the deadline that it keeps. */
function dayBefore({ when, end }: DatePhraseReading, dates: readonly DatePhraseReading[], { kind }: Act): DatePhraseReading | undefined {
  if (kind !== "promise" || when.kind !== "day" || when.bound !== "by") return undefined;
  return dates.find((date) => date.start > end && date.when.kind === "day" && date.when.bound === "on" && date.when.day <= when.day);
}

/** "On the 30th our van comes round before ten": the hour is of that day, not of today. Of promises: who wishes may name the day of something else. */
function isHourOf(date: DatePhraseReading, others: readonly DatePhraseReading[], sentOn: CalendarDay | null): boolean {
  if (date.rule !== PART_OF_DAY_RULE || date.when.kind !== "day" || date.when.day !== sentOn) return false;
  return others.some(({ when, rule, end }) => rule !== PART_OF_DAY_RULE && when.kind === "day" && when.day > sentOn && end < date.start);
}

/** "In two days, on the 24th and 25th": days are named, the count only says how long the work takes. */
function isLengthOfWork({ rule }: DatePhraseReading, others: readonly DatePhraseReading[]): boolean {
  return rule === WITHIN_RULE && others.some((other) => other.rule !== WITHIN_RULE && other.when.kind === "day");
}

/** "On the 24th and 25th of November": two days in a row with no more than an "and" between them are one window. */
function bothDays(chosen: DatePhraseReading, dates: readonly DatePhraseReading[], act: Act, message: Message): DueDate | null {
  if (chosen.when.kind !== "day" || chosen.when.bound !== "on" || chosen.when.time !== null) return null;
  const last = addDays(chosen.when.day, 1);
  const next = dates.find(
    ({ start, when }) =>
      start > chosen.end && start - chosen.end <= LONGEST_AND && when.kind === "day" && when.bound === "on" && when.day === last,
  );
  if (next === undefined || STOPS.test(textBetween(chosen.end, next.start, act))) return null;
  return { kind: "window", first: chosen.when.day, last, evidence: evidenceAt(message, chosen.start, next.end) };
}

/** In UTF-16 units. */
const LONGEST_AND = 6;
const STOPS = /[.;:!?。；：！？]/u;

function textBetween(start: number, end: number, { sentence }: Act): string {
  return sentence.text.slice(start - sentence.span.start, end - sentence.span.start);
}

/** "Please quote 30 bags for January": so long a time says which, not until when. */
function isDayLike(date: DatePhraseReading): boolean {
  return lengthOf(date) < LONG_WINDOW;
}
const LONG_WINDOW = 27;
/** "The offer for 2027": nobody has a year to keep a promise. */
const YEAR = 300;

/** Days between the first and the last day of a window; 0 for anything else. */
function lengthOf({ when }: DatePhraseReading): number {
  return when.kind === "window" ? daysBetween(when.first, when.last) : 0;
}

/** "Could you see us on the 8th at ten?": the hour of a visit that is asked about, no deadline. */
function isInvitation(act: Act): boolean {
  return act.kind === "request" && ASKS.test(act.sentence.text);
}
const ASKS = /[?？]["”」»)）]?\s*$/u;

function isAppointment({ when }: DatePhraseReading): boolean {
  return when.kind === "day" && when.bound === "on" && when.time !== null;
}

/** "Decided today:" over a list: the day that a line names itself is the line's. */
function ownDates(dates: readonly DatePhraseReading[], act: Act, sentOn: CalendarDay | null): readonly DatePhraseReading[] {
  const own = dates.filter((date) => date.start >= act.sentence.span.start);
  return own.some((date) => isDated(date) && isDayLike(date) && isAhead(date, sentOn)) ? own : dates;
}

/** Named below the list that the question stands in. */
function isOfList(date: DatePhraseReading, { sentence: { span } }: Act): boolean {
  return date.start >= span.end && isDeadline(date);
}

/** English and Japanese tables read "could you send it by Friday?" as a request; in Chinese and Russian it may stay a question. */
function wishesAreNoQuestions({ sentence: { language } }: Act): boolean {
  return language === "en" || language === "ja";
}

/** "As soon as possible" and its like in the clause, or null. */
export function vagueDateOf(act: Act): DatePhraseReading | null {
  return act.dates.find((date) => date.when.kind === "vague") ?? null;
}

/** A day or a window shorter than a year that is not over when the mail is sent. */
export function mayBeDue(date: DatePhraseReading, sentOn: CalendarDay | null): boolean {
  return isDated(date) && isAhead(date, sentOn) && lengthOf(date) < YEAR;
}

/** The date is not over when the mail is sent; "as soon as possible" is no date. */
function isAhead(date: DatePhraseReading, sentOn: CalendarDay | null): boolean {
  if (date.when.kind === "day") return sentOn === null || date.when.day >= sentOn;
  if (date.when.kind === "window") return sentOn === null || date.when.last >= sentOn;
  return date.when.kind === "afterEvent";
}

/** "By Friday": the last day on which the deed may be done. */
export function isDeadline(date: DatePhraseReading): boolean {
  return date.when.kind === "day" && date.when.bound === "by";
}

function dayOf(date: DatePhraseReading): string {
  return date.when.kind === "day" ? date.when.day : "";
}

/** Where the verb ends the clause, the last date stands next to it; elsewhere the first. */
function nearVerb(dates: readonly DatePhraseReading[], act: Act): DatePhraseReading | undefined {
  const { language } = act.sentence;
  return language === "ja" || language === "zh" ? dates.at(-1) : dates[0];
}

function isDated(date: DatePhraseReading): boolean {
  return date.when.kind === "day" || date.when.kind === "window";
}

function isAfterEvent(date: DatePhraseReading): boolean {
  return date.when.kind === "afterEvent";
}

/** "You get it Monday", written on a Monday: whoever means today says so. */
function namesToday(
  date: DatePhraseReading,
  { sentOn }: Message,
): date is DatePhraseReading & { readonly when: Extract<When, { kind: "day" }> } {
  const { when, rule } = date;
  return rule === BARE_WEEKDAY_RULE && when.kind === "day" && when.bound === "on" && when.time === null && when.day === sentOn;
}
const WEEK = 7;

/** The day or window of a date phrase of the message, with its words as evidence. */
export function asDue(date: DatePhraseReading, message: Message): DueDate {
  const evidence = evidenceAt(message, date.start, date.end);
  if (date.when.kind === "vague") return { kind: "none" };
  return { ...(namesToday(date, message) ? { ...date.when, day: addDays(date.when.day, WEEK) } : date.when), evidence };
}
