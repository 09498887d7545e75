/** Acts and dates of every sentence of a thread, with the people and the days they mean. */
import { companyOf } from "../acts/addressees.ts";
import { findActs, readActs } from "../acts/findActs.ts";
import { withGivenTasks } from "../acts/givenTasks.ts";
import { isOnly, whoOwesWhom } from "../acts/whoOwesWhom.ts";
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import { calendarOfWriter } from "../time/businessDays.ts";
import { numericOrderOf } from "../time/countryOf.ts";
import { readDates } from "../time/readDates.ts";
import { dayAndTimeAt } from "../time/zonedTime.ts";
import type { Act, ActMention, CalendarDay, DatePhraseReading, Message, ReaderContext, Sentence, Thread, WritingDay } from "../types.ts";
import { datesOfClause } from "./clauseDates.ts";
import { type CompiledTables, compiledTables } from "./compiledTables.ts";
import { isDeadline } from "./dueDate.ts";
import { dayToPointAt, eventDates, lastAppointment } from "./eventDays.ts";
import { evidenceAt } from "./evidence.ts";
import { datesOfLastDeed } from "./laterDeed.ts";
import { withListedWishes } from "./listedWishes.ts";
import { mentionsInSection, type Section, sectionAfter } from "./sections.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { datesOfTask, mayBeReport, type TaskLine, taskLineAt } from "./taskLines.ts";
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
  const raw = thread.messages.map((message, index) => ({
    message,
    index,
    sentences: message.automatic === null ? readMessage(message, index, { thread, context, topics, calendar }) : [],
  }));
  for (const { sentences } of raw) for (const sentence of sentences) topics.count(sentence.topic);
  const readings = raw.map((reading) => ({
    ...reading,
    sentences: reading.sentences.map((sentence) => {
      const topic = topics.weigh(sentence.topic);
      const toldTopic = sentence.toldTopic === sentence.topic ? topic : topics.weigh(sentence.toldTopic);
      const reportedTopic = sentence.reportedTopic === sentence.toldTopic ? toldTopic : topics.weigh(sentence.reportedTopic);
      return { ...sentence, topic, toldTopic, reportedTopic };
    }),
  }));
  return { readings, topics };
}

function readMessage(message: Message, index: number, given: Given): readonly SentenceReading[] {
  const writing = writingDayOf(message, given.context);
  given.calendar.dayBefore = null;
  const read: SentenceReading[] = [];
  let leadIn: readonly DatePhraseReading[] = [];
  let before: Sentence | null = null;
  let section: Section = null;
  let taskEnd = 0;
  let isToPrograms = false;
  for (const sentence of message.sentences) {
    // The rest of a line that is one task.
    if (sentence.span.start < taskEnd) continue;
    const isNewParagraph = before !== null && startsParagraph(message, before, sentence);
    if (isNewParagraph) leadIn = [];
    const pack = packOf(sentence, given.context.packs);
    const folded = pack === null ? "" : foldText(sentence.text, pack);
    if (isNewParagraph) isToPrograms = false;
    isToPrograms ||= pack !== null && compiledTables(pack).is.toPrograms.test(folded);
    if (isToPrograms) {
      before = sentence;
      continue;
    }
    if (pack !== null) section = sectionAfter(section, folded, isNewParagraph, pack);
    const task = taskOf(sentence, message, pack, writing, given);
    if (task !== null) taskEnd = task.line.span.end;
    const one = readSentence({ ...given, message, index, sentence: task?.line ?? sentence, writing, leadIn, section, task });
    if (one !== null) {
      read.push(one);
      if (LEADS_IN.test(sentence.text)) leadIn = leadInOf(one, message.sentOn);
    }
    before = sentence;
  }
  return read;
}

/** A comma behind more words than the date itself. */
const STARTS_ANEW = /^[^,，;；]*[\p{L}\p{N}][^,，;；]*[,，;；]/u;
/** In UTF-16 units. */
const LONGEST_LEAD_IN = 200;

/** The dates that a line with a colon gives the lines under it. "What we agreed today:" over a list says when it was agreed. */
function leadInOf({ dates: all, acts, sentence }: SentenceReading, sentOn: CalendarDay | null): readonly DatePhraseReading[] {
  // "The press lands on the 25th, tasks as follows:": told of something else, not of the lines.
  const dates = all.filter(
    (date) => isDeadline(date) || !STARTS_ANEW.test(sentence.text.slice(date.end - sentence.span.start, -1).slice(0, LONGEST_LEAD_IN)),
  );
  if (dates.some(isDeadline)) return dates.filter(isDeadline);
  const isAsked = acts.some(({ kind }) => kind === "request" || kind === "promise");
  return dates.filter(({ when }) => when.kind !== "vague" && (isAsked || when.kind !== "day" || when.day !== sentOn));
}

function taskOf(
  sentence: Sentence,
  message: Message,
  pack: LanguagePack | null,
  writing: WritingDay | null,
  { thread, context }: Given,
): TaskLine | null {
  const task = taskLineAt(sentence, message, thread, context.packs);
  if (task === null || pack === null || !mayBeReport(task)) return task;
  const isTask =
    findActs(task.line.text, pack).length > 0 || (writing !== null && readDates(task.line.text, pack, writing).some(isDeadline));
  return isTask ? task : null;
}

/** Dates and acts each; a row of a table has fewer, and what has more was not written to be read. */
const MOST_OF_A_SENTENCE = 40;
/** A line that ends in a colon speaks for the lines under it. */
const LEADS_IN = /[:：]\s*$/u;
const BLANK_LINE = /\n[^\S\n]*\n/u;

function startsParagraph(message: Message, before: Sentence, sentence: Sentence): boolean {
  return !LEADS_IN.test(before.text) && BLANK_LINE.test(message.ownText.slice(before.span.end, sentence.span.start));
}

/** What "the day before" and "that day" count from. */
interface Calendar {
  /** The last one named so far. */
  appointment: CalendarDay | null;
  /** Named by the sentence before in the same mail. */
  dayBefore: CalendarDay | null;
}

interface Given {
  readonly calendar: Calendar;
  readonly thread: Thread;
  readonly context: ReaderContext;
  readonly topics: Topics;
}

interface Place extends Given {
  readonly message: Message;
  readonly index: number;
  readonly sentence: Sentence;
  readonly writing: WritingDay | null;
  readonly leadIn: readonly DatePhraseReading[];
  readonly section: Section;
  readonly task: TaskLine | null;
}

function readSentence(place: Place): SentenceReading | null {
  const { sentence, context, writing } = place;
  const own = packOf(sentence, context.packs);
  const pack = place.task === null || writing === null ? own : packOfDetails(place.task, place.message, writing, context.packs);
  if (pack === null) return null;
  const { calendar, message } = place;
  const folded = foldText(sentence.text, pack);
  const tables = compiledTables(pack);
  const read = writing === null ? [] : readDates(sentence.text, pack, writing).slice(0, MOST_OF_A_SENTENCE);
  const counted = eventDates(sentence.text, folded, tables, calendar.appointment, read, calendar.dayBefore);
  const dates = [...read.filter(({ start, end }) => counted.every((event) => end <= event.start || start >= event.end)), ...counted];
  const { task } = place;
  const found = task === null ? readActs(sentence.text, pack) : { mentions: [task.mention], features: null, scores: [] };
  const mentions = task === null ? mentionsInPlace(found.mentions, dates, folded, place, pack) : found.mentions;
  calendar.appointment = lastAppointment(read, calendar.appointment, message.sentOn);
  calendar.dayBefore = dayToPointAt(dates, message.sentOn);
  const inMail = dates.map((date) => ({ ...date, start: date.start + sentence.span.start, end: date.end + sentence.span.start }));
  const tellsWhichOne = ({ end }: DatePhraseReading): boolean => tables.is.whichOne.test(folded.slice(end, end + BEHIND_DATE));
  const awaits = ({ kind, condition }: ActMention): boolean =>
    kind === "promise" && condition !== null && tables.is.awaitsEvent.test(folded.slice(condition.start, condition.end));
  const topic = place.topics.read(sentence.text, dates, sentence.language);
  const asking = mentions.filter((mention) => mention.kind === "question" || mention.kind === "request");
  const toCome = mentions.filter((mention) => mention.kind === "promise");
  const told = asking.length === 0 ? topic : place.topics.read(sentence.text, [...dates, ...asking], sentence.language);
  return {
    sentence,
    toldTopic: told,
    reported: withoutClauses(folded, [...asking, ...toCome]),
    reportedTopic: toCome.length === 0 ? told : place.topics.read(sentence.text, [...dates, ...asking, ...toCome], sentence.language),
    folded,
    features: found.features,
    scores: found.scores,
    tables,
    pack,
    topic,
    acts: mentions.map((mention) => actOf(mention, mentions, dates, { ...place, folded, tables, tellsWhichOne, awaits })),
    dates: inMail,
  };
}

/** The acts of a sentence with those that only its names, its list or the heading above it tell. */
function mentionsInPlace(
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  folded: string,
  { sentence, message, thread, context, section }: Place,
  pack: LanguagePack,
): readonly ActMention[] {
  const { names } = companyOf(message, thread, context.packs);
  const given = withGivenTasks({ text: sentence.text, folded }, mentions.slice(0, MOST_OF_A_SENTENCE), dates, message, names, pack);
  return mentionsInSection(withListedWishes(given, dates, folded, pack), dates, section, folded);
}

/** What is quoted in a task may be in another language than when it is due: the pack that finds a date there, the mail's own first. */
function packOfDetails(
  { line, details }: TaskLine,
  message: Message,
  writing: WritingDay,
  packs: readonly LanguagePack[],
): LanguagePack | null {
  const isOwn = ({ language }: LanguagePack): boolean => message.locale.startsWith(language);
  const inOrder = [...packs.filter(isOwn), ...packs.filter((pack) => !isOwn(pack))];
  const words = line.text.slice(details);
  const dated = words === "" ? undefined : inOrder.find((pack) => readDates(words, pack, writing).length > 0);
  return dated ?? inOrder[0] ?? null;
}

function withoutClauses(folded: string, clauses: readonly ActMention[]): string {
  let rest = folded;
  for (const { start, end } of clauses) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest;
}

/** Letters behind a date that tell whether it only says which thing is meant. */
const BEHIND_DATE = 24;

interface Clausal extends Place {
  readonly folded: string;
  readonly tables: CompiledTables;
  /** "As soon as she is back on Friday": the deed follows on that day. */
  readonly awaits: (mention: ActMention) => boolean;
  /** "The invoice of 20 November": no day for the deed. */
  readonly tellsWhichOne: (date: DatePhraseReading) => boolean;
}

function actOf(mention: ActMention, mentions: readonly ActMention[], dates: readonly DatePhraseReading[], place: Clausal): Act {
  const { message, index, sentence, thread, context, leadIn, task } = place;
  const offset = sentence.span.start;
  const isAsked = mention.kind === "question" || mention.kind === "proposal";
  const meant = isAsked ? dates : dates.filter((date) => !place.tellsWhichOne(date));
  const clausal = task === null ? datesOfClause(mention, mentions, meant, sentence.text, place.awaits(mention)) : datesOfTask(task, dates);
  const own = (mention.kind === "promise" ? datesOfLastDeed(clausal, place.folded, place.tables) : clausal).map((date) => ({
    ...date,
    start: date.start + offset,
    end: date.end + offset,
  }));
  const people =
    task === null ? whoOwesWhom(mention, message, thread, context.packs, sentence) : { owners: task.people, toward: task.toward };
  // Minutes that give their writer a task: the writer's own word.
  const kind = mention.kind === "request" && isOnly(message.from, people.owners) ? "promise" : mention.kind;
  return {
    kind,
    message: message.id,
    messageIndex: index,
    by: message.from,
    owners: people.owners,
    toward: people.toward,
    sentence,
    evidence: evidenceAt(message, mention.start + offset, mention.end + offset),
    dates: own.some(isDeadline) ? own : [...own, ...leadIn],
    condition: mention.condition === null ? null : evidenceAt(message, mention.condition.start + offset, mention.condition.end + offset),
    sure: mention.sure,
    rule: mention.rule,
  };
}

function packOf(sentence: Sentence, packs: readonly LanguagePack[]): LanguagePack | null {
  return packs.find((pack) => pack.language === sentence.language) ?? packs[0] ?? null;
}

/** null when the message has no day of sending: then nothing relative is resolved. */
function writingDayOf(message: Message, context: ReaderContext): WritingDay | null {
  if (message.sentOn === null) return null;
  return {
    day: message.sentOn,
    time: message.sentAt === null || message.sentOffset === null ? null : dayAndTimeAt(message.sentAt, message.sentOffset).time,
    numericOrder: numericOrderOf(message.country),
    calendar: calendarOfWriter(message, context.calendarOf),
  };
}
