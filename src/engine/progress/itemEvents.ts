/** What the ledger of a thread tells about steps: who was asked to complete one, by when, and when it was done. */
import { foldText } from "../message/foldText.ts";
import type { Commitment, DueDate, Evidence, Flag, Message, MessageId, ReaderContext, ThreadReading } from "../types.ts";
import { type CompiledProgress, compiledProgress } from "./compiledProgress.ts";
import type { OrderStep, Told } from "./progressTypes.ts";
import { CONSENTS, COUNTED, type EventContext, type StepEvent, type Tells } from "./stepEvents.ts";
import { type StepMention, stepMentions, withoutGeneralWords } from "./stepMentions.ts";

/** An event with the place of the words that tell it. */
type Made = (evidence: Evidence, tells: Tells, item: string | null) => readonly StepEvent[];

/** Events of the items and date doubts of one thread. */
export function itemEvents(reading: ThreadReading, context: EventContext, reader: ReaderContext): readonly StepEvent[] {
  const messages = new Map(reading.thread.messages.map((message) => [message.id, message]));
  return [
    ...reading.commitments.flatMap((item) => eventsOfItem(item, messages, context, reader)),
    ...reading.flags.flatMap((flag) => eventsOfFlag(flag, messages, context, reader)),
  ];
}

const DONE: Tells = { kind: "done", day: null };
const ANSWERED: Tells = { kind: "answered" };
/** "Confirmed, thank you": longer sentences say in their own words what they complete. */
const MOST_OF_CONSENT = 48;

/** A short yes that names no step, puts nothing off and denies nothing. */
function isConsent(closedBy: Evidence, messages: Messages, context: EventContext, reader: ReaderContext): boolean {
  const whole = sentenceOf(closedBy, messages);
  const read = folded(whole, messages, context, reader);
  if (read === null || whole.quote === "" || whole.quote.length > MOST_OF_CONSENT) return false;
  const { is } = read.tables;
  return stepMentions(read.text, read.tables).length === 0 && ![is.toCome, is.notYet, is.onlyIf].some((pattern) => pattern.test(read.text));
}

type Messages = ReadonlyMap<MessageId, Message>;

function eventsOfItem(item: Commitment, messages: Messages, context: EventContext, reader: ReaderContext): readonly StepEvent[] {
  if (item.kind === "question" || !item.sure) return [];
  const [raised] = item.evidence;
  const message = raised === undefined ? undefined : messages.get(raised.span.message);
  if (raised === undefined || message === undefined) return [];
  const step = item.evidence.map((evidence) => stepAskedFor(evidence, messages, context, reader)).find((found) => found !== null);
  if (step === undefined || step === null) return [];
  const make: Made = (evidence, tells, id) => eventAt(step, evidence, tells, { messages, context, id });
  const wasAsked = item.owners.length > 0 && !item.owners.some((owner) => context.isSameParty(owner, message.from));
  return [
    ...(wasAsked && item.condition === null ? make(raised, { kind: "waiting", on: item.owners, waitsFor: null }, item.id) : []),
    ...(isDateOf(step, item.due, messages, context, reader) ? plannedOf(item, make) : []),
    ...(item.status === "open" || item.closedBy === null
      ? []
      : make(
          item.closedBy,
          item.status === "done" && CONSENTS.has(step) && isConsent(item.closedBy, messages, context, reader) ? DONE : ANSWERED,
          item.id,
        )),
  ];
}

/** False when the date stands nearer to another step: "please pay the balance so that we can ship on the 16th". */
function isDateOf(step: OrderStep, due: DueDate, messages: Messages, context: EventContext, reader: ReaderContext): boolean {
  if (due.kind === "none") return false;
  const whole = sentenceOf(due.evidence, messages);
  const read = folded(whole, messages, context, reader);
  if (read === null) return false;
  const at = due.evidence.span.start - whole.span.start;
  const mentions = withoutGeneralWords(stepMentions(read.text, read.tables));
  const until = at + due.evidence.quote.length;
  const apart = ({ start, end }: StepMention): number => Math.max(start - until, at - end, 0);
  const nearest = mentions.toSorted((a, b) => apart(a) - apart(b))[0];
  return nearest === undefined || nearest.step === step;
}

function plannedOf({ due, id }: Commitment, make: Made): readonly StepEvent[] {
  if (due.kind === "day" && due.bound !== "after")
    return make(due.evidence, { kind: "planned", first: due.day, last: due.day, notStarted: false }, id);
  return due.kind === "window" ? make(due.evidence, { kind: "planned", first: due.first, last: due.last, notStarted: false }, id) : [];
}

/** The step that the words ask somebody to complete, the first when they name several. */
function stepAskedFor(evidence: Evidence, messages: Messages, context: EventContext, reader: ReaderContext): OrderStep | null {
  const read = folded(evidence, messages, context, reader);
  if (read === null) return null;
  const { text, tables } = read;
  const asked = withoutGeneralWords(stepMentions(text, tables)).find((mention) => {
    const deed = tables.steps.find(({ step }) => step === mention.step)?.deeds.exec(text);
    if (deed === undefined || deed === null) return false;
    return Math.max(mention.start - deed.index - deed[0].length, deed.index - mention.end) <= read.deedReach;
  });
  return asked?.step ?? null;
}

/** Letters between a deed and its thing: "confirm the corrected front and back artwork". */
const DEED_REACH = { spaced: 36, unspaced: 10 } as const;

function eventsOfFlag(flag: Flag, messages: Messages, context: EventContext, reader: ReaderContext): readonly StepEvent[] {
  if (flag.kind !== "calendarOrWorkingDays") return [];
  const [evidence] = flag.evidence;
  const read = evidence === undefined ? null : folded(sentenceOf(evidence, messages), messages, context, reader);
  if (evidence === undefined || read === null) return [];
  const steps = new Set(stepMentions(read.text, read.tables).map(({ step }) => step));
  const [step] = [...steps].filter((one) => COUNTED.has(one));
  if (step === undefined) return [];
  const [first, second] = flag.readings?.toSorted() ?? [];
  const readings = first === undefined || second === undefined ? null : ([first, second] as const);
  return eventAt(step, evidence, { kind: "unclear", readings, wait: null }, { messages, context, id: null });
}

interface Place {
  readonly messages: Messages;
  readonly context: EventContext;
  readonly id: string | null;
}

function eventAt(step: OrderStep, evidence: Evidence, tells: Tells, { messages, context, id }: Place): readonly StepEvent[] {
  const message = messages.get(evidence.span.message);
  if (message === undefined || message.sentOn === null) return [];
  const whole = evidence.quote === "" ? evidence : sentenceOf(evidence, messages);
  const told: Told = { evidence: whole, thread: context.thread, message: message.id, by: message.from, on: message.sentOn };
  return [{ step, tells, told, at: message.sentAt ?? 0, place: evidence.span.start, item: id }];
}

function sentenceOf(evidence: Evidence, messages: Messages): Evidence {
  const message = messages.get(evidence.span.message);
  const found = message?.sentences.find(({ span }) => span.start <= evidence.span.start && evidence.span.end <= span.end);
  return found === undefined ? evidence : { span: found.span, quote: found.text };
}

function folded(
  evidence: Evidence,
  messages: Messages,
  context: EventContext,
  reader: ReaderContext,
): { readonly text: string; readonly tables: CompiledProgress; readonly deedReach: number } | null {
  const message = messages.get(evidence.span.message);
  const sentence = message?.sentences.find(({ span }) => span.start <= evidence.span.start && evidence.span.start < span.end);
  const language = sentence?.language ?? "en";
  const pack = reader.packs.find((one) => one.language === language);
  if (pack === undefined) return null;
  const deedReach = pack.wordsHaveSpaces ? DEED_REACH.spaced : DEED_REACH.unspaced;
  return { text: foldText(evidence.quote, pack), tables: compiledProgress(context.tables[language]), deedReach };
}
