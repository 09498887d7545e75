/** Acts and dates of every sentence of a thread, with the people and the days they mean. */

import { findActs } from "../acts/findActs.ts";
import type { LanguagePack } from "../languagePack.ts";
import { calendarOfWriter } from "../time/businessDays.ts";
import { numericOrderOf } from "../time/countryOf.ts";
import { readDates } from "../time/readDates.ts";
import type { DatePhraseReading, Message, ReaderContext, Sentence, Thread, WritingDay } from "../types.ts";
import { answeredPoints } from "./answeredPoints.ts";
import { compiledTables } from "./compiledTables.ts";
import { isDeadline, mayBeDue } from "./dueDate.ts";
import { LEADS_IN, leadInOf } from "./leadIns.ts";
import { numberAt } from "./listPoints.ts";
import { areParted } from "./paragraphs.ts";
import { type HeardSentence, readSentence } from "./readSentence.ts";
import { readTexts } from "./readTexts.ts";
import { type Section, sectionAfter } from "./sections.ts";
import { type Calendar, type Given, packOf } from "./sentencePlace.ts";
import type { MessageReading } from "./sentenceReading.ts";
import { withTopics } from "./sentenceTopics.ts";
import { mayBeReport, type TaskLine, taskLineAt } from "./taskLines.ts";
import { Topics } from "./topic.ts";

/** The readings of all messages, oldest first, and what was learned about the words of the thread. */
interface ReadSentences {
  readonly readings: readonly MessageReading[];
  readonly topics: Topics;
}

/** Reads every sentence of every message that a person wrote; automatic mail gets no sentences. */
export function readSentences(thread: Thread, context: ReaderContext): ReadSentences {
  const topics = new Topics(
    context.packs,
    thread.messages.flatMap((message) => [message.from, ...message.to, ...message.cc]),
  );
  const calendar: Calendar = { appointment: null, dayBefore: null };
  const writingOf = new Map(thread.messages.map((message) => [message, writingDayOf(message, context)]));
  const texts = readTexts(thread.messages, context.packs, writingOf);
  const answered = answeredPoints(thread.messages, texts);
  const raw = thread.messages.map((message, index) => ({
    message,
    index,
    sentences: message.automatic === null ? readMessage(message, index, { thread, context, calendar, texts, writingOf, answered }) : [],
  }));
  const read = withTopics(
    raw.flatMap(({ sentences }) => sentences),
    topics,
  );
  const readings = raw.map(({ message, index, sentences }) => ({
    message,
    index,
    sentences: sentences.flatMap((one) => read.get(one) ?? []),
  }));
  return { readings, topics };
}

function readMessage(message: Message, index: number, given: Given): readonly HeardSentence[] {
  const writing = given.writingOf.get(message) ?? null;
  given.calendar.dayBefore = null;
  const read: HeardSentence[] = [];
  let leadIn: readonly DatePhraseReading[] = [];
  let before: Sentence | null = null;
  let section: Section = null;
  let point: string | null = null;
  let taskEnd = 0;
  let isToPrograms = false;
  for (const [at, sentence] of message.sentences.entries()) {
    // The rest of a line that is one task.
    if (sentence.span.start < taskEnd) continue;
    const isNewParagraph = before !== null && startsParagraph(message, before, sentence);
    if (isNewParagraph) leadIn = [];
    const pack = packOf(sentence, given.context.packs);
    const folded = given.texts.get(sentence)?.folded ?? "";
    if (isNewParagraph) isToPrograms = false;
    isToPrograms ||= pack !== null && compiledTables(pack).is.toPrograms.test(folded);
    if (isToPrograms) {
      before = sentence;
      continue;
    }
    const next = message.sentences[at + 1];
    const line = {
      startsParagraph: isNewParagraph,
      goesOn: goesOnLine(message, message.sentences[at - 1], sentence),
      next: next === undefined ? null : (given.texts.get(next)?.folded ?? null),
    };
    point = numberAt(folded) ?? (line.goesOn ? point : namedPoint(folded, pack));
    if (pack !== null) section = sectionAfter(section, folded, line, pack);
    const task = taskOf(sentence, message, pack, writing, given);
    if (task !== null) taskEnd = task.line.span.end;
    const one = readSentence({
      ...given,
      message,
      index,
      sentence: task?.line ?? sentence,
      writing,
      leadIn,
      section: section ?? (given.answered.has(sentence) ? "answered" : null),
      point,
      task,
    });
    if (one !== null) {
      read.push(one);
      if (LEADS_IN.test(sentence.text)) leadIn = leadInOf(one.reading, message.sentOn);
    }
    before = sentence;
  }
  return read;
}

function taskOf(
  sentence: Sentence,
  message: Message,
  pack: LanguagePack | null,
  writing: WritingDay | null,
  { thread, context }: Given,
): TaskLine | null {
  const task = taskLineAt(sentence, message, thread, context.packs);
  if (task === null || pack === null || !(task.needsDay || mayBeReport(task))) return task;
  const days = writing === null ? [] : readDates(task.line.text, pack, writing);
  if (task.needsDay) return days.some((date) => date.start >= task.details && mayBeDue(date, message.sentOn)) ? task : null;
  return days.some(isDeadline) || findActs(task.line.text, pack).length > 0 ? task : null;
}

/** "2は進めてください": the point that the words name instead of the form. */
function namedPoint(folded: string, pack: LanguagePack | null): string | null {
  return pack === null ? null : (compiledTables(pack).namesPoint.exec(folded)?.groups?.point ?? null);
}

/** Words stand before it in the same line. `before`: the sentence before it; only what lies between is looked at, however long the line. */
function goesOnLine({ ownText }: Message, before: Sentence | undefined, { span: { start } }: Sentence): boolean {
  const between = ownText.slice(before?.span.end ?? 0, start);
  const lineEnd = between.lastIndexOf("\n");
  return (before !== undefined && lineEnd < 0) || between.slice(lineEnd + 1).trim() !== "";
}

function startsParagraph(message: Message, before: Sentence, sentence: Sentence): boolean {
  return !LEADS_IN.test(before.text) && areParted(message, before, sentence);
}

/** null when the message has no day of sending: then nothing relative is resolved. */
function writingDayOf(message: Message, context: ReaderContext): WritingDay | null {
  if (message.sentOn === null) return null;
  return {
    day: message.sentOn,
    time: message.sentTime,
    numericOrder: numericOrderOf(message.country),
    calendar: calendarOfWriter(message, context.calendarOf),
  };
}
