/** When somebody who is away is back: from an automatic reply, or from their own words. */
import type { LanguagePack } from "../languagePack.ts";
import { addWorkingDays, calendarOfWriter } from "../time/businessDays.ts";
import { addDays } from "../time/calendarDay.ts";
import type { CalendarDay, CalendarOf, Message, Person, WorkCalendar } from "../types.ts";
import { type DatedSentence, datedSentences, daysOf, subjectSentence } from "./sentenceDates.ts";

/** An absence that is named. */
export interface Absence {
  /** The first day on which they are away; an automatic reply speaks of an absence that has begun. */
  readonly from: CalendarDay;
  /** The first day on which they are at work again. */
  readonly backOn: CalendarDay;
  readonly message: Message;
}

/** Letters beside a date that are looked at for "back on". */
const REACH = 60;
/** Nobody's automatic reply speaks of a day further off; a longer parental leave is not waited out. */
const LONGEST_ABSENCE_DAYS = 400;

/** `messages`: oldest first. The last absence that the person, or their mail program, spoke of; null: none, or they have written since without naming one. */
export function absenceOf(
  person: Person,
  messages: readonly Message[],
  packs: readonly LanguagePack[],
  calendarOf: CalendarOf,
): Absence | null {
  for (const message of messages.toReversed()) {
    if (message.from.address !== person.address || message.sentOn === null) continue;
    const calendar = calendarOfWriter(message, calendarOf);
    if (message.automatic === "outOfOffice") {
      const found = daysAway(message, withSubject(message, packs, calendarOf), calendar);
      if (found !== null) return { from: message.sentOn, backOn: found.backOn, message };
    }
    if (message.automatic !== null) continue;
    const own = datedSentences(message, packs, calendarOf).filter(({ folded, words }) => words.absent.test(folded));
    const found = daysAway(message, own, calendar);
    return found === null ? null : { ...found, message };
  }
  return null;
}

function withSubject(message: Message, packs: readonly LanguagePack[], calendarOf: CalendarOf): readonly DatedSentence[] {
  return datedSentences({ ...message, sentences: [subjectSentence(message), ...message.sentences] }, packs, calendarOf);
}

/** From the first day away to the day that is called the return; else to the working day after the last day that is named. */
function daysAway(
  { sentOn }: Message,
  sentences: readonly DatedSentence[],
  calendar: WorkCalendar | null,
): Pick<Absence, "from" | "backOn"> | null {
  if (sentOn === null) return null;
  const farthest = addDays(sentOn, LONGEST_ABSENCE_DAYS);
  let from: CalendarDay | null = null;
  let back: CalendarDay | null = null;
  let lastAway: CalendarDay | null = null;
  for (const { folded, words, dates } of sentences) {
    for (const date of dates()) {
      const days = daysOf(date);
      if (days === null || days.last < sentOn || days.last > farthest) continue;
      const isBack =
        words.backBefore.test(folded.slice(Math.max(0, date.start - REACH), date.start)) ||
        words.backAfter.test(folded.slice(date.end, date.end + REACH));
      // "Back on Monday", written on a Monday, is the next one.
      const weekLater = days.last === sentOn && !DIGIT.test(date.text) ? WEEK_DAYS : 0;
      if (isBack) {
        back = later(back, addDays(days.first, weekLater));
        continue;
      }
      lastAway = later(lastAway, days.last);
      const isUntil = date.when.kind === "day" && date.when.bound === "by";
      const first = isUntil ? sentOn : days.first;
      if (from === null || first < from) from = first;
    }
  }
  const backOn = back ?? (lastAway === null ? null : addWorkingDays(lastAway, 1, calendar));
  return backOn === null ? null : { from: from ?? sentOn, backOn };
}

const DIGIT = /\p{N}/u;
const WEEK_DAYS = 7;

function later(known: CalendarDay | null, day: CalendarDay): CalendarDay {
  return known === null || day > known ? day : known;
}
