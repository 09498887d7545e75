/** Days that a mail names, and what each looks like in its sentence to the learned weights of due days. */
import { textFeatures } from "../acts/sentenceFeatures.ts";
import { daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay, DatePhraseReading, When } from "../types.ts";
import { isNoDeadline } from "./dayOfThing.ts";
import { deedsOfSentence } from "./deeds.ts";
import type { DeedName } from "./deedTables.ts";
import { mayBeDue } from "./dueDate.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { kindsOf, tellingSigns } from "./tellingSigns.ts";

/** A day or window that is not over when it is named. */
export interface NamedDay {
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
  /** Of the sentence in its message. */
  readonly place: number;
  readonly date: DatePhraseReading;
  /** What the sentence speaks of doing. */
  readonly deeds: ReadonlySet<DeedName>;
  /** Signs of the day in its sentence. */
  readonly signs: readonly string[];
}

/** Of one sentence and of one message; more is a hostile mail. */
const MOST_IN_SENTENCE = 8;
const MOST_IN_MAIL = 40;

/** The days of a message that may be a due date. */
export function namedDays(reading: MessageReading): readonly NamedDay[] {
  const { sentOn } = reading.message;
  const days = reading.sentences.flatMap((sentence, place) => {
    const dates = sentence.dates.filter((date) => mayBeDue(date, sentOn) && !isSince(sentence, date)).slice(0, MOST_IN_SENTENCE);
    if (dates.length === 0) return [];
    const ofSentence = signsOfSentence(sentence, kindsOf(sentence));
    const deeds = deedsOfSentence(sentence);
    return dates.map((date, nth): NamedDay => {
      const signs = [`nth ${Math.min(3, nth)} of ${Math.min(4, dates.length)}`, ...ofSentence, ...signsOfDay(sentence, date, sentOn)];
      return { reading, sentence, place, date, deeds, signs };
    });
  });
  return days.slice(0, MOST_IN_MAIL);
}

function isSince({ folded, tables, sentence: { span } }: SentenceReading, { start, end }: DatePhraseReading): boolean {
  return isNoDeadline(folded, { start: start - span.start, end: end - span.start }, tables);
}

/** By the tables that tell how a sentence reports or asks. */
const signsOfSentence = tellingSigns([
  "happened",
  "notYet",
  "missing",
  "received",
  "handsOver",
  "chases",
  "awaitsEvent",
  "pointsBack",
  "another",
  "changed",
  "willAnswer",
  "asksWhen",
  "asksChoice",
]);

function signsOfDay({ folded, sentence, acts }: SentenceReading, date: DatePhraseReading, sentOn: CalendarDay | null): readonly string[] {
  const { when, rule, doubt } = date;
  const signs = [`rule ${rule}`, ...whenSigns(when, sentOn)];
  if (doubt !== null) signs.push(`doubt ${doubt.kind}`);
  const holders = acts.filter((act) => act.dates.includes(date));
  const kinds = new Set(holders.map(({ kind }) => kind));
  signs.push(holders.length === 0 ? "of no act" : `of ${[...kinds].sort().join(" ")}`);
  for (const act of holders) signs.push(`of rule ${act.rule}`);
  if (date.start === sentence.span.start) signs.push("begins sentence");
  if (date.end - sentence.span.start >= folded.trimEnd().length - 1) signs.push("ends sentence");
  return signs;
}

function whenSigns(when: When, sentOn: CalendarDay | null): readonly string[] {
  if (when.kind === "day")
    return [`bound ${when.bound}`, `${when.time === null ? "no time" : "time"} ${when.bound}`, `ahead ${ahead(sentOn, when.day)}`];
  if (when.kind !== "window") return [];
  return ["window", `window of ${step(daysBetween(when.first, when.last))}`, `ahead ${ahead(sentOn, when.last)}`];
}

function ahead(sentOn: CalendarDay | null, day: CalendarDay): string {
  return sentOn === null ? "unknown" : step(daysBetween(sentOn, day));
}

function step(days: number): string {
  if (days < 0) return "past";
  for (const most of [0, 1, 3, 7, 14, 31, 92]) if (days <= most) return `${most}`;
  return "far";
}

const CLAUSE_MARK = /[,;:.!?、，。；：！？()（）–—]/u;
/** In UTF-16 units on either side. */
const CLAUSE_REACH = 100;
const MARK = "¤";
const known = new WeakMap<DatePhraseReading, readonly number[]>();

/** Pieces of the text of the clause around the day, with a mark in its place. */
export function clausePieces({ sentence: { folded, sentence, pack }, date }: NamedDay): readonly number[] {
  const before = known.get(date);
  if (before !== undefined) return before;
  const [start, end] = [date.start - sentence.span.start, date.end - sentence.span.start];
  let first = start;
  while (first > 0 && start - first < CLAUSE_REACH && !CLAUSE_MARK.test(folded.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < folded.length && last - end < CLAUSE_REACH && !CLAUSE_MARK.test(folded.charAt(last))) last += 1;
  const { pieces } = textFeatures(`${folded.slice(first, start)}${MARK}${folded.slice(end, last)}`, pack.wordsHaveSpaces);
  known.set(date, pieces);
  return pieces;
}
