/** Days that two messages give in nearly the same words: "the machine arrives on the 8th" and "the machine arrives on the 15th". */
import { daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay, ClockTime, DatePhraseReading, Evidence, Flag } from "../types.ts";
import { clauseAround } from "./clauseAround.ts";
import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { likeness, nameTwoThings, type Topic, type Topics, weightOf } from "./topic.ts";

interface Saying {
  readonly first: CalendarDay;
  /** The last day of a period, else null. */
  readonly last: CalendarDay | null;
  readonly time: ClockTime | null;
  readonly text: string;
  readonly topic: Topic;
  readonly evidence: Evidence;
  readonly isPromise: boolean;
  readonly occasion: Occasion;
}

const SAME_WORDS = 0.6;
/** Two words at least must be the same. */
const LEAST_WEIGHT = 0.9;
/** Farther apart it is another delivery, another meeting. */
const MOST_DAYS_APART = 31;
/** A period of more days is a month or a season, not an event. */
const MOST_DAYS_OF_EVENT = 24;
/** No thread states more days that are worth comparing. */
const MOST_SAYINGS = 60;

/** One flag for each pair of messages that say the same of two days, or of two periods with one beginning, without a word that it moved. */
export function sayingConflicts(readings: readonly MessageReading[], topics: Topics): readonly Flag[] {
  const told: Saying[] = [];
  const flags: Flag[] = [];
  for (const reading of readings) {
    const own = sayingsOf(reading, topics);
    for (const saying of own) {
      if (told.some((one) => isSameDay(one, saying) && saysTheSame(one, saying))) continue;
      const earlier = told.find((one) => differs(one, saying) && saysTheSame(one, saying));
      if (earlier === undefined || own.some((one) => one !== saying && saysTheSame(one, saying))) continue;
      flags.push({
        kind: "conflict",
        about: "date",
        evidence: [earlier.evidence, saying.evidence],
        values: [earlier.text, saying.text],
      });
    }
    told.push(...own);
    if (told.length > MOST_SAYINGS) break;
  }
  return flags;
}

function isSameDay(a: Saying, b: Saying): boolean {
  return a.first === b.first && a.last === b.last && (a.time === b.time || a.time === null || b.time === null);
}

function differs(a: Saying, b: Saying): boolean {
  if ((a.last === null) !== (b.last === null)) return false;
  if (a.last !== null) return a.first === b.first && a.last !== b.last && !isRough(a) && !isRough(b);
  if (a.first === b.first) return a.time !== null && b.time !== null && a.time !== b.time;
  return Math.abs(daysBetween(a.first, b.first)) <= MOST_DAYS_APART;
}

/** "In July" beside "in early July" contradicts nothing. */
function isRough({ first, last }: Saying): boolean {
  return last !== null && daysBetween(first, last) > MOST_DAYS_OF_EVENT;
}

function saysTheSame(a: Saying, b: Saying): boolean {
  // What two people will do are two deeds, and what one person promises is compared where promises are kept.
  if (a.isPromise && b.isPromise) return false;
  if (areApart(a.occasion, b.occasion)) return false;
  if (a.last !== null && b.last !== null && a.first === b.first) return true;
  return (
    weightOf(a.topic) >= LEAST_WEIGHT &&
    weightOf(b.topic) >= LEAST_WEIGHT &&
    likeness(a.topic, b.topic) >= SAME_WORDS &&
    !nameTwoThings(a.topic, b.topic)
  );
}

function sayingsOf(reading: MessageReading, topics: Topics): readonly Saying[] {
  const told: Saying[] = [];
  for (const [at, sentence] of reading.sentences.entries()) {
    if (told.length > MOST_SAYINGS) break;
    if (sentence.dates.length === 0 || isAsked(sentence) || tellsOfPast(sentence)) continue;
    const isPromise = sentence.acts.some(({ kind }) => kind === "promise");
    const occasion = occasionOf(sentence.folded, sentence.tables);
    for (const date of sentence.dates) {
      const days = daysOf(date, reading.message.sentOn);
      if (days === null) continue;
      const offset = sentence.sentence.span.start;
      const evidence = clauseAround(reading, sentence, date.start - offset, date.end - offset);
      if (saysMoved(reading, at, evidence)) continue;
      const blank = { start: date.start - evidence.span.start, end: date.end - evidence.span.start };
      const topic = topics.read(evidence.quote, [blank], sentence.sentence.language);
      told.push({ ...days, text: date.text, topic, evidence, isPromise, occasion });
    }
  }
  return told;
}

function daysOf({ when }: DatePhraseReading, sentOn: CalendarDay | null): Pick<Saying, "first" | "last" | "time"> | null {
  if (when.kind === "window") return { first: when.first, last: when.last, time: null };
  if (when.kind !== "day" || when.bound !== "on" || (sentOn !== null && (when.time === null ? when.day <= sentOn : when.day < sentOn)))
    return null;
  return { first: when.day, last: null, time: when.time };
}

/** A day that is asked for, offered, agreed, declined, or on which something was done is no statement of what is to come. */
function isAsked({ acts }: SentenceReading): boolean {
  return acts.some(({ kind }) => kind !== "promise" && kind !== "formula");
}

/** "They were handed over this morning": nothing that is to come. */
function tellsOfPast({ acts, folded, tables }: SentenceReading): boolean {
  return acts.length === 0 && tables.is.happened.test(folded);
}

/** The clause itself or the sentence before it speaks of a change. */
function saysMoved({ sentences }: MessageReading, at: number, { span }: Evidence): boolean {
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  const start = span.start - sentence.sentence.span.start;
  const clause = sentence.folded.slice(start, start + span.end - span.start);
  const before = sentences[at - 1];
  return sentence.tables.is.changed.test(clause) || (before?.tables.is.changed.test(before.folded) ?? false);
}
