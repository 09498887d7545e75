/** Days that two messages give to one event: "the vessel sails on the 26th" and "ETD 28 November". */
import { daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay, Evidence, Flag } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import { clauseAround } from "./clauseAround.ts";
import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";

interface StatedDay {
  readonly event: string;
  readonly occasion: Occasion;
  readonly day: CalendarDay;
  readonly text: string;
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
  /** Place of the sentence in its message. */
  readonly at: number;
  /** Offsets into the sentence, from the label to the end of the date or the other way round. */
  readonly start: number;
  readonly end: number;
}

/** Between the name of the event and its day: "is planned for". */
const LABEL_REACH = 24;
/** Between a day and the name of the event after it: "26日 开船". */
const AFTER_REACH = 5;
const ENDS_CLAUSE = /[，、,;；。!！?？\n\d]/u;
/** Farther apart it is another shipment, another meeting. */
const MOST_DAYS_APART = 45;
const MOST_LABELS = 8;
/** No person states more in one mail. */
const MOST_IN_ONE_MAIL = 100;
const MOVE_REACH = 3;

/** One flag for each event that two messages put on different days without a word that it moved. */
export function dayConflicts(readings: readonly MessageReading[]): readonly Flag[] {
  const events = new Map<string, StatedDay[]>();
  for (const reading of readings) {
    const own = daysOf(reading).slice(0, MOST_IN_ONE_MAIL);
    for (const stated of own) {
      // Two days for one event in one mail: lots, options, or a comparison that is told apart elsewhere.
      if (own.some((other) => other.event === stated.event && other.day !== stated.day && !areApart(other.occasion, stated.occasion)))
        continue;
      const known = events.get(stated.event);
      if (known === undefined) events.set(stated.event, [stated]);
      else known.push(stated);
    }
  }
  return [...events.values()].flatMap(conflictOf);
}

function conflictOf(days: readonly StatedDay[]): readonly Flag[] {
  const [first] = days;
  if (first === undefined) return [];
  const later = days.find((one) => one.day !== first.day && !areApart(one.occasion, first.occasion));
  if (later === undefined || saysMoved(later) || saysMoved(first)) return [];
  if (Math.abs(daysBetween(first.day, later.day)) > MOST_DAYS_APART) return [];
  return [
    {
      kind: "conflict",
      about: "date",
      evidence: [evidenceOfDay(first), evidenceOfDay(later)],
      values: [first.text, later.text],
    },
  ];
}

function evidenceOfDay({ reading, sentence, start, end }: StatedDay): Evidence {
  return clauseAround(reading, sentence, start, end);
}

function saysMoved({ reading, at }: StatedDay): boolean {
  return reading.sentences.slice(Math.max(0, at - MOVE_REACH), at + 1).some((sentence) => sentence.tables.is.changed.test(sentence.folded));
}

function daysOf(reading: MessageReading): readonly StatedDay[] {
  return reading.sentences.flatMap((sentence, at) =>
    sentence.dates.length === 0 || asks(sentence) ? [] : daysInSentence(reading, sentence, at),
  );
}

/** A day that is asked for, offered or declined is no statement; "the booking says the 30th, is that a slip?" states it all the same. */
function asks(sentence: SentenceReading): boolean {
  const namesSource = (): boolean => sentence.tables.is.sources.test(sentence.folded);
  return sentence.acts.some(
    ({ kind }) => kind === "request" || kind === "proposal" || kind === "refusal" || (kind === "question" && !namesSource()),
  );
}

function daysInSentence(reading: MessageReading, sentence: SentenceReading, at: number): readonly StatedDay[] {
  const offset = sentence.sentence.span.start;
  const dates = sentence.dates.flatMap((date) =>
    date.when.kind === "day" && date.when.bound === "on"
      ? [{ day: date.when.day, text: date.text, start: date.start - offset, end: date.end - offset }]
      : [],
  );
  if (dates.length === 0) return [];
  const occasion = occasionOf(sentence.folded, sentence.tables);
  return sentence.tables.dateLabels.flatMap(({ expression, name }) =>
    allMatches(expression, sentence.folded, MOST_LABELS).flatMap((label): readonly StatedDay[] => {
      const from = label.index + label[0].length;
      const isNear = (start: number, end: number, reach: number): boolean =>
        start <= end && end - start <= reach && !ENDS_CLAUSE.test(sentence.folded.slice(start, end));
      const date =
        dates.find((one) => isNear(from, one.start, LABEL_REACH)) ?? dates.find((one) => isNear(one.end, label.index, AFTER_REACH));
      if (date === undefined) return [];
      const start = Math.min(label.index, date.start);
      return [
        {
          event: name === "" ? label[0] : name,
          occasion,
          day: date.day,
          text: date.text,
          reading,
          sentence,
          at,
          start,
          end: Math.max(from, date.end),
        },
      ];
    }),
  );
}
