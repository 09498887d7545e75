/** Acts and dates of one sentence in its place. */

import { companyOf } from "../acts/addressees.ts";
import { withGivenTasks } from "../acts/givenTasks.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { TextRange } from "../textRanges.ts";
import { readDates } from "../time/readDates.ts";
import type { ActMention, DatePhraseReading, Message, WritingDay } from "../types.ts";
import { actOf } from "./actOf.ts";
import { compiledTables } from "./compiledTables.ts";
import { dayToPointAt, eventDates, lastAppointment } from "./eventDays.ts";
import { withListedWishes } from "./listedWishes.ts";
import { readTaskText } from "./readTexts.ts";
import { mentionsInSection } from "./sections.ts";
import { type Place, packOf } from "./sentencePlace.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import type { TaskLine } from "./taskLines.ts";

/** Dates and acts each; a row of a table has fewer, and what has more was not written to be read. */
const MOST_OF_A_SENTENCE = 40;

/** A sentence whose topics are not read yet. */
export interface HeardSentence {
  readonly reading: Omit<SentenceReading, "topic" | "toldTopic" | "reportedTopic">;
  /** Its dates, and its clauses that ask and that promise: offsets into its text. */
  readonly dates: readonly TextRange[];
  readonly asking: readonly TextRange[];
  readonly toCome: readonly TextRange[];
}

/** Null where no pack reads its language. */
export function readSentence(place: Place): HeardSentence | null {
  const { sentence, context, writing } = place;
  const own = packOf(sentence, context.packs);
  const pack = place.task === null || writing === null ? own : packOfDetails(place.task, place.message, writing, context.packs);
  if (pack === null) return null;
  const { calendar, message } = place;
  const text = place.texts.get(sentence) ?? readTaskText(sentence, pack, writing);
  const { folded } = text;
  const tables = compiledTables(pack);
  const read = text.dates.slice(0, MOST_OF_A_SENTENCE);
  const counted = eventDates(sentence.text, folded, tables, calendar.appointment, read, calendar.dayBefore);
  const dates = [...read.filter(({ start, end }) => counted.every((event) => end <= event.start || start >= event.end)), ...counted];
  const { task } = place;
  const found = task === null ? text.acts : { mentions: [task.mention], features: null, scores: [] };
  const mentions = task === null ? mentionsInPlace(found.mentions, dates, folded, place, pack) : found.mentions;
  calendar.appointment = lastAppointment(read, calendar.appointment, message.sentOn);
  calendar.dayBefore = dayToPointAt(dates, message.sentOn);
  const inMail = dates.map((date) => ({ ...date, start: date.start + sentence.span.start, end: date.end + sentence.span.start }));
  const tellsWhichOne = ({ end }: DatePhraseReading): boolean => tables.is.whichOne.test(folded.slice(end, end + BEHIND_DATE));
  const awaits = ({ kind, condition }: ActMention): boolean =>
    kind === "promise" && condition !== null && tables.is.awaitsEvent.test(folded.slice(condition.start, condition.end));
  const asking = mentions.filter((mention) => mention.kind === "question" || mention.kind === "request");
  const toCome = mentions.filter((mention) => mention.kind === "promise");
  const reading = {
    sentence,
    reported: withoutClauses(folded, [...asking, ...toCome]),
    folded,
    point: place.point,
    features: found.features,
    scores: found.scores,
    tables,
    pack,
    acts: mentions.map((mention) => actOf(mention, mentions, dates, { ...place, folded, tables, tellsWhichOne, awaits })),
    dates: inMail,
  };
  return { reading, dates, asking, toCome };
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
  return mentionsInSection(withListedWishes(given, dates, folded, pack), dates, section, folded, pack);
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
