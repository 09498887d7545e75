/** Who said what when: every sentence of some threads that promises, asks, settles or reports, oldest first. */
import { evidenceOfSentence } from "../findings/evidence.ts";
import { readSentences } from "../findings/readSentences.ts";
import { organisationOf } from "../message/organisation.ts";
import type { Commitment, Evidence, Message, MessageId, Person, ThreadReading } from "../types.ts";
import { groupOrders } from "./groupOrders.ts";
import type { ProgressContext } from "./orderProgress.ts";
import { TIMELINE_TAGS, type TimelineTag } from "./progressPhrases.ts";

export interface TimelineEntry {
  readonly message: Message;
  readonly by: Person;
  /** Without repetition, in the order of TIMELINE_TAGS. */
  readonly tags: readonly TimelineTag[];
  /** The whole sentence. Its quote is empty when an attachment alone speaks. */
  readonly evidence: Evidence;
}

interface Marked {
  readonly evidence: Evidence;
  readonly tag: TimelineTag;
}

/** One entry per sentence. Messages without a date come where the thread has them. */
export function evidenceTimeline(readings: readonly ThreadReading[], context: ProgressContext): readonly TimelineEntry[] {
  const messages = new Map<MessageId, Message>();
  for (const { thread } of readings) for (const message of thread.messages) messages.set(message.id, message);
  const order = new Map(inTime([...messages.values()]).map(({ id }, index) => [id, index]));
  const entries = new Map<string, { message: Message; evidence: Evidence; tags: Set<TimelineTag> }>();
  const marks = [
    ...readings.flatMap((reading) => [...marksOf(reading, messages), ...datedMarks(reading, context)]),
    ...progressMarks(readings, context),
  ];
  for (const { evidence, tag } of marks) {
    const message = messages.get(evidence.span.message);
    if (message === undefined) continue;
    const whole = sentenceAround(evidence, message);
    const key = `${message.id} ${whole.span.start} ${whole.span.end}`;
    const entry = entries.get(key) ?? { message, evidence: whole, tags: new Set<TimelineTag>() };
    entry.tags.add(tag);
    entries.set(key, entry);
  }
  return [...entries.values()]
    .toSorted((a, b) => (order.get(a.message.id) ?? 0) - (order.get(b.message.id) ?? 0) || a.evidence.span.start - b.evidence.span.start)
    .map(({ message, evidence, tags }) => ({
      message,
      by: message.from,
      evidence,
      tags: TIMELINE_TAGS.filter((tag) => tags.has(tag) && (!PLAIN.has(tag) || only(tags) === tag)),
    }));
}

/** What is said of a sentence that does nothing else. */
const PLAIN: ReadonlySet<TimelineTag> = new Set<TimelineTag>(["progress", "stated"]);

/** The tag of a sentence that only tells. */
function only(tags: ReadonlySet<TimelineTag>): TimelineTag | null {
  if ([...tags].some((tag) => !PLAIN.has(tag))) return null;
  return tags.has("progress") ? "progress" : "stated";
}

/** Dated messages by their moment; one without a date stays behind the message it followed. */
function inTime(messages: readonly Message[]): readonly Message[] {
  let last = Number.MIN_SAFE_INTEGER;
  return messages
    .map((message) => {
      last = message.sentAt ?? last;
      return { message, at: last };
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ message }) => message);
}

function marksOf({ commitments, decisions, flags }: ThreadReading, messages: ReadonlyMap<MessageId, Message>): readonly Marked[] {
  return [
    ...commitments.flatMap((item) => marksOfItem(item, messages)),
    ...decisions.flatMap(({ evidence }) => evidence.map((one): Marked => ({ evidence: one, tag: "agreed" }))),
    ...flags.flatMap((flag): readonly Marked[] =>
      flag.kind === "noDeadline" || flag.kind === "weekend" || flag.kind === "holiday"
        ? []
        : flag.evidence.map((one) => ({ evidence: one, tag: "doubt" })),
    ),
  ];
}

function marksOfItem(
  { kind, owners, evidence, closedBy, status }: Commitment,
  messages: ReadonlyMap<MessageId, Message>,
): readonly Marked[] {
  const organisations = new Set(owners.map(organisationOf));
  return [
    ...evidence.map((one): Marked => {
      const author = messages.get(one.span.message)?.from;
      const isOwner =
        author !== undefined &&
        (owners.some(({ address, name }) => address === author.address && (address !== null || name === author.name)) ||
          organisations.has(organisationOf(author)));
      return { evidence: one, tag: kind === "question" ? (isOwner ? "promised" : "question") : isOwner ? "promised" : "asked" };
    }),
    ...(closedBy === null ? [] : [{ evidence: closedBy, tag: status === "dropped" ? ("dropped" as const) : ("delivered" as const) }]),
  ];
}

function progressMarks(readings: readonly ThreadReading[], { reader, tables }: ProgressContext): readonly Marked[] {
  return groupOrders(readings, { reader, tables }).flatMap(({ events }) =>
    events.filter(({ item }) => item === null).map(({ told }): Marked => ({ evidence: told.evidence, tag: "progress" })),
  );
}

/** Whatever names a day or a length of time is a statement that may matter later. */
function datedMarks({ thread }: ThreadReading, { reader }: ProgressContext): readonly Marked[] {
  return readSentences(thread, reader).readings.flatMap(({ sentences }) =>
    sentences
      .filter(({ dates }) => dates.some(({ when }) => when.kind !== "vague"))
      .map(({ sentence }): Marked => ({ evidence: evidenceOfSentence(sentence), tag: "stated" })),
  );
}

function sentenceAround(evidence: Evidence, message: Message): Evidence {
  if (evidence.quote === "") return evidence;
  const { start } = evidence.span;
  const found = message.sentences.find(({ span }) => span.start <= start && start < span.end);
  return found === undefined ? evidence : { span: found.span, quote: found.text };
}
