/** Does a reply move its case on: an action, somebody who does it, a day, a question that needs an answer. */

import { instant, messageId, threadId } from "../brands.ts";
import { datedSentences } from "../nudge/sentenceDates.ts";
import { readThread } from "../readThread.ts";
import { overlap } from "../textRanges.ts";
import type {
  CalendarDay,
  Commitment,
  DueDate,
  Evidence,
  Instant,
  Message,
  Person,
  RawMessage,
  ReaderContext,
  Sentence,
  Span,
  ThreadReading,
} from "../types.ts";

/** A reply as it stands in the editor. */
export interface ReplyBeingWritten {
  /** With the history below it, as the editor holds it; the history counts for nothing. */
  readonly body: RawMessage["body"];
  readonly from: Person;
  readonly to: readonly Person[];
  readonly now: Instant;
  /** Minutes east of UTC on the writer's wall. */
  readonly offset: number;
}
export type NextStepPiece = "action" | "owner" | "date" | "question";

export interface NextStep {
  /** What is to be done, by whom, until when; the offsets are into the reply without quotes and signature. null: not told. */
  readonly action: Evidence | null;
  readonly owners: readonly Person[];
  /** "agreed": the other side has named the same day before; "proposed": only this reply names it. */
  readonly date: { readonly state: "proposed" | "agreed"; readonly evidence: Evidence } | null;
  readonly question: Evidence | null;
  /** In the order in which they are told of. A reply that only asks lacks no action of its own. */
  readonly missing: readonly NextStepPiece[];
}

/** The reply alone is read; the thread before it, when given, tells which days were named by the other side. */
export function nextStep(reply: ReplyBeingWritten, context: ReaderContext, thread: ThreadReading | null): NextStep {
  const reading = readAlone(reply, context);
  const isSaid = ({ sure, evidence }: Commitment): boolean => sure && evidence.some(({ span }) => span.message === REPLY);
  const said = reading.commitments.filter(isSaid);
  const deeds = said.filter(({ kind, status }) => kind !== "question" && status !== "dropped");
  const asked = said.filter(({ kind }) => kind === "question");
  const own = reading.thread.messages.find(({ id }) => id === REPLY);
  const asking = own?.sentences.filter(({ text }) => ASKS.test(text)) ?? [];
  const spans = [...asked.flatMap(({ evidence }) => evidence), ...asking].map(({ span }) => span);
  const due = [...deeds, ...asked].find((item) => hasDay(item.due))?.due ?? appointment(spans, own, context);
  const deed = deeds.find(({ due }) => hasDay(due)) ?? deeds[0];
  const asksFor = said.find(({ kind, side }) => kind === "question" || (kind === "request" && side === "them"));
  const owners = deed?.owners ?? [];
  const step = {
    action: evidenceOf(deed),
    owners,
    date: due === null || due.kind === "none" ? null : { state: stateOf(due, thread), evidence: due.evidence },
    question: evidenceOf(asksFor) ?? firstOf(asking),
  };
  const missing: NextStepPiece[] = [];
  if (step.action === null) missing.push("action");
  else if (owners.length === 0) missing.push("owner");
  if (step.date === null) missing.push("date");
  if (step.question === null) missing.push("question");
  return { ...step, missing };
}

/** "Does that work for you?" asks for nothing by name, and wants an answer all the same. */
const ASKS = /[?？]["”」』»)）]*\s*$/u;
const REPLY = messageId("reply-being-written");

function readAlone(reply: ReplyBeingWritten, context: ReaderContext): ThreadReading {
  const message = {
    id: REPLY,
    from: reply.from,
    to: reply.to,
    cc: [],
    sentAt: instant(reply.now),
    sentOffset: reply.offset,
    subject: "",
    body: reply.body,
    attachmentNames: [],
    answers: [],
    headers: {},
  };
  return readThread({ id: threadId("reply-being-written"), messages: [message] }, context);
}

/** "Can we meet on 9 December?": the day asked about is nobody's deadline, but a day all the same. */
function appointment(asked: readonly Span[], own: Message | undefined, context: ReaderContext): DueDate | null {
  if (own === undefined) return null;
  for (const { sentence, dates } of datedSentences(own, context.packs, context.calendarOf)) {
    if (!asked.some((span) => overlap(span, sentence.span))) continue;
    for (const { when, start, end, text } of dates()) {
      if (when.kind !== "day" || (own.sentOn !== null && when.day < own.sentOn)) continue;
      const span = { message: own.id, start: sentence.span.start + start, end: sentence.span.start + end };
      return { ...when, evidence: { span, quote: text } };
    }
  }
  return null;
}

function firstOf([first]: readonly Sentence[]): Evidence | null {
  return first === undefined ? null : { span: first.span, quote: first.text };
}

/** "As soon as possible" is no day, and days after something are none yet. */
function hasDay(due: DueDate): boolean {
  return due.kind === "day" || due.kind === "window";
}

function lastDay(due: DueDate): CalendarDay | null {
  if (due.kind === "day") return due.day;
  return due.kind === "window" ? due.last : null;
}

function stateOf(due: DueDate, thread: ThreadReading | null): "proposed" | "agreed" {
  const day = lastDay(due);
  const me = thread?.me.address;
  const theirs = new Set(thread?.thread.messages.filter(({ from }) => from.address !== me).map(({ id }) => id));
  const isNamed = thread?.commitments.some(
    (one) => day !== null && lastDay(one.due) === day && one.due.kind !== "none" && theirs.has(one.due.evidence.span.message),
  );
  return isNamed === true ? "agreed" : "proposed";
}

function evidenceOf(item: Commitment | undefined): Evidence | null {
  return item?.evidence[0] ?? null;
}
