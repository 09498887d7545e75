/** "Please answer by Friday." under a list of wishes: the day of all its points, and no wish of its own. */

import { findActs } from "../acts/findActs.ts";
import type { Act, DatePhraseReading, Message } from "../types.ts";
import { dueOf, isDeadline } from "./dueDate.ts";
import { beginsPoint } from "./sections.ts";
import type { MessageReading, ReadAct, SentenceReading } from "./sentenceReading.ts";
import { type Topics, weightOf } from "./topic.ts";
import { NO_DEED } from "./turn.ts";

/** One line with a dash is no list. */
const LEAST_POINTS = 2;

/** The acts of a message; those of a list have the deadline of the line below it, which asks for nothing else. */
export function withListDeadlines(acts: readonly ReadAct[], { message, sentences }: MessageReading, topics: Topics): readonly ReadAct[] {
  const deadlineOf = new Map<ReadAct, DatePhraseReading>();
  const spent = new Set<ReadAct>();
  const wishes = new Map<SentenceReading, ReadAct[]>();
  for (const read of acts.filter(({ act }) => isWish(act))) wishes.set(read.sentence, [...(wishes.get(read.sentence) ?? []), read]);
  let points: ReadAct[][] = [];
  let isInList = false;
  for (const sentence of sentences) {
    const own = wishes.get(sentence) ?? [];
    if (beginsPoint(sentence.folded)) {
      if (!isInList) points = [];
      isInList = true;
      if (own.length > 0) points.push(own);
      continue;
    }
    // The rest of the last point.
    if (isInList && (sentence.point ?? null) !== null) continue;
    const isBelowList = isInList && points.length >= LEAST_POINTS;
    isInList = false;
    const [said] = own;
    if (!isBelowList || said === undefined) continue;
    const only = deadlineOnly(said, topics);
    const deadline = sentence.dates.find(({ start }) => start === only?.start);
    if (deadline === undefined) continue;
    spent.add(said);
    for (const read of points.flat()) if (!isDueOnDay(read, message)) deadlineOf.set(read, deadline);
  }
  return acts
    .filter((read) => !spent.has(read))
    .map((read) => {
      const deadline = deadlineOf.get(read);
      return deadline === undefined ? read : dueOn(read, deadline);
    });
}

/** A request or a question. */
export function isWish({ kind }: Act): boolean {
  return kind === "request" || kind === "question";
}

/** A day of its own goes first; "within a month of …" in the line above the list says less than the line below. */
function isDueOnDay({ act }: ReadAct, message: Message): boolean {
  const { kind } = dueOf(act, message);
  return kind === "day" || kind === "window";
}

function dueOn(read: ReadAct, deadline: DatePhraseReading): ReadAct {
  return { ...read, act: { ...read.act, dates: [...read.act.dates, deadline] } };
}

/** The day of a wish that says no more than until when, in the whole of it or between the commas around the day. */
function deadlineOnly({ act, weight, sentence }: ReadAct, topics: Topics): DatePhraseReading | undefined {
  const deadline = act.kind === "request" ? act.dates.find(isDeadline) : undefined;
  if (deadline === undefined || weight < NO_DEED) return deadline;
  const { text, span, language } = sentence.sentence;
  const day = { start: deadline.start - span.start, end: deadline.end - span.start };
  if (day.start < 0 || day.end > text.length) return undefined;
  const before = text.slice(0, day.start).search(BEHIND_COMMA);
  const start = before < 0 ? 0 : before;
  const behind = text.slice(day.end).search(COMMA);
  const piece = text.slice(start, behind < 0 ? text.length : day.end + behind);
  const blanks = [{ start: day.start - start, end: day.end - start }];
  const asks = findActs(piece, sentence.pack).some(({ kind }) => kind === "request");
  return asks && weightOf(topics.read(piece, blanks, language)) < NO_DEED ? deadline : undefined;
}

/** What stands behind the last comma. */
const BEHIND_COMMA = /(?<=[,，、;；:：])[^,，、;；:：]*$/u;
const COMMA = /[,，、;；:：]/u;
