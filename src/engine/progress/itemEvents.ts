/** What the ledger of a thread tells about steps: who was asked to complete one, by when, and when it was done. */

import { foldText } from "../message/foldText.ts";
import { covers, type TextRange } from "../textRanges.ts";
import type { Commitment, DueDate, Evidence, Flag, Message, MessageId, ReaderContext, ThreadReading } from "../types.ts";
import { type CompiledProgress, compiledProgress } from "./compiledProgress.ts";
import type { OrderStep, Told } from "./progressTypes.ts";
import type { StepEvent } from "./stepEvents.ts";
import { SENT_THINGS, type StepMention, stepMentions, stepNames, withoutGeneralWords } from "./stepMentions.ts";
import { CONSENTS, COUNTED, ENCLOSED, type EventContext, type Tells } from "./tells.ts";

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

/** Tells the step that an item of the ledger is about; null when its words name none. */
export function itemSteps({ thread }: ThreadReading, context: EventContext, reader: ReaderContext): (item: Commitment) => OrderStep | null {
  const messages = new Map(thread.messages.map((message) => [message.id, message]));
  return ({ evidence }) => {
    for (const one of evidence) {
      const [found] = stepsAskedFor(one, messages, context, reader);
      if (found !== undefined) return found.step;
    }
    return null;
  };
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
  const read = item.evidence.map((evidence) => stepsAskedFor(evidence, messages, context, reader));
  const all = read.find((found) => found.length > 0) ?? [];
  return all.flatMap((asked) => eventsOfStep(item, asked, read, { messages, context, reader }));
}

interface ItemSurroundings {
  readonly messages: Messages;
  readonly context: EventContext;
  readonly reader: ReaderContext;
}

function eventsOfStep(
  item: Commitment,
  asked: Asked,
  read: readonly (readonly Asked[])[],
  { messages, context, reader }: ItemSurroundings,
): readonly StepEvent[] {
  const { step } = asked;
  const make: Made = (evidence, tells, id) => eventAt(step, evidence, tells, { messages, context, id });
  // A promise that is asked for later is waited for from then on.
  const raised = item.evidence.find(
    (evidence, index) => (index === 0 || (read[index] ?? []).length > 0) && isAskedOf(item, evidence, messages, context),
  );
  return [
    ...(raised === undefined || item.condition !== null ? [] : make(raised, { kind: "waiting", on: item.owners, waitsFor: null }, item.id)),
    ...(isDateOf(step, item.due, messages, context, reader) ? plannedOf(item, make).filter(isToCome) : []),
    ...(item.status === "open" || item.closedBy === null || speaksOfAnother(step, item.closedBy, messages, context, reader)
      ? []
      : make(item.closedBy, closingOf(item, item.closedBy, asked, messages, context, reader), item.id)),
  ];
}

function isAskedOf({ owners }: Commitment, evidence: Evidence, messages: Messages, context: EventContext): boolean {
  const author = messages.get(evidence.span.message)?.from;
  return author !== undefined && owners.length > 0 && !owners.some((owner) => context.isSameParty(owner, author));
}

function closingOf(
  { status }: Commitment,
  closedBy: Evidence,
  { step, isSupply }: Asked,
  messages: Messages,
  context: EventContext,
  reader: ReaderContext,
): Tells {
  if (status !== "done") return ANSWERED;
  if (isSupply && ENCLOSED.has(step)) return DONE;
  return CONSENTS.has(step) && isConsent(closedBy, messages, context, reader) ? DONE : ANSWERED;
}

/** The words that seem to close it name other steps and not this one. */
function speaksOfAnother(step: OrderStep, closedBy: Evidence, messages: Messages, context: EventContext, reader: ReaderContext): boolean {
  const read = folded(sentenceOf(closedBy, messages), messages, context, reader);
  if (read === null) return false;
  const named = stepMentions(read.text, read.tables);
  const isMeant = (mention: StepMention): boolean => mention.step === step || (mention.step === "shipment" && SENT_THINGS.includes(step));
  return named.length > 0 && !named.some(isMeant);
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
  if (standsApart(read.text, at, until, mentions, read.tables)) return false;
  const apart = ({ start, end }: StepMention): number => Math.max(start - until, at - end, 0);
  const hasCut = ({ start, end }: StepMention): number =>
    Number(read.tables.cuts.test(start >= until ? read.text.slice(until, start) : read.text.slice(end, Math.max(end, at))));
  const nearest = mentions.toSorted((a, b) => hasCut(a) - hasCut(b) || apart(a) - apart(b))[0];
  return nearest === undefined || nearest.step === step;
}

/** A comma between the day and every step, and more than a bare date behind it: "send the files, on Monday we print". */
function standsApart(text: string, at: number, until: number, mentions: readonly StepMention[], { cuts }: CompiledProgress): boolean {
  const hasCut = ({ start, end }: StepMention): boolean =>
    cuts.test(start >= until ? text.slice(until, start) : text.slice(end, Math.max(end, at)));
  const next = cuts.exec(text.slice(until))?.index ?? text.length - until;
  return mentions.length > 0 && mentions.every(hasCut) && next > MOST_OF_BARE_DATE;
}
/** Letters behind a date that only say "before": 前, "at the latest". */
const MOST_OF_BARE_DATE = 3;

/** A day that had passed when it was written is no plan. */
const isToCome = ({ tells, told }: StepEvent): boolean => tells.kind !== "planned" || tells.last >= told.on;

function plannedOf({ due, id }: Commitment, make: Made): readonly StepEvent[] {
  if (due.kind === "day" && due.bound !== "after")
    return make(due.evidence, { kind: "planned", first: due.day, last: due.day, notStarted: false }, id);
  return due.kind === "window" ? make(due.evidence, { kind: "planned", first: due.first, last: due.last, notStarted: false }, id) : [];
}

interface Asked {
  readonly step: OrderStep;
  /** It is done when the thing has come: "send us the artwork". */
  readonly isSupply: boolean;
}

/** The steps that the words ask somebody to complete: the first, and those behind a comma with a deed of their own. Words that name none speak of what stands before them. */
function stepsAskedFor(evidence: Evidence, messages: Messages, context: EventContext, reader: ReaderContext): readonly Asked[] {
  const read = folded(evidence, messages, context, reader);
  if (read === null) return [];
  const { text, tables, deedReach } = read;
  const found = withoutGeneralWords(stepMentions(text, tables));
  // What is said to be done is not what is asked for, where another step is named.
  const open = found.filter(({ saysDone }) => !saysDone);
  const mentions = open.length > 0 ? open : found;
  const asked = (step: OrderStep, deed: RegExpExecArray): Asked => ({ step, isSupply: tables.is.supplies.test(deed[0]) });
  const list: Asked[] = [];
  for (const mention of mentions) {
    const last = mentions[mentions.indexOf(mention) - 1];
    const from = list.length > 0 && last !== undefined && tables.cuts.test(text.slice(last.end, mention.start)) ? last.end : 0;
    // A second step has a deed of its own behind the comma.
    if (list.length > 0 && (from === 0 || tables.is.soThat.test(text.slice(from)))) continue;
    const found = tables.steps.find(({ step }) => step === mention.step)?.deeds.exec(text.slice(from)) ?? null;
    if (found === null || isDayOf(mention, text, tables)) continue;
    const deed = { start: from + found.index, end: from + found.index + found[0].length };
    if (isPartOf(deed, mention)) continue;
    if (Math.max(mention.start - deed.end, deed.start - mention.end) <= deedReach) list.push(asked(mention.step, found));
  }
  if (list.length > 0 || text.length > MOST_OF_POINTING || stepNames(text, tables).length > 0) return list;
  const before = wordsBefore(evidence, messages);
  const earlier = before === null ? null : folded(before, messages, context, reader);
  if (earlier === null) return [];
  const last = withoutGeneralWords(stepMentions(earlier.text, earlier.tables)).at(-1);
  const deed = tables.steps.find(({ step }) => step === last?.step)?.deeds.exec(text) ?? null;
  return last === undefined || deed === null ? [] : [asked(last.step, deed)];
}

/** "Please send it by Friday": longer words name what they speak of. */
const MOST_OF_POINTING = 48;

/** What stands before the words in their sentence, else the sentence before it in the same mail. */
function wordsBefore({ span }: Evidence, messages: Messages): Evidence | null {
  const message = messages.get(span.message);
  const at = message?.sentences.findIndex((one) => one.span.start <= span.start && span.start < one.span.end) ?? -1;
  const whole = message?.sentences[at];
  if (message === undefined || whole === undefined) return null;
  if (span.start > whole.span.start) {
    const start = whole.span.start;
    return { span: { message: span.message, start, end: span.start }, quote: message.ownText.slice(start, span.start) };
  }
  const before = message.sentences[at - 1];
  return before === undefined ? null : { span: before.span, quote: before.text };
}

/** "Confirm the shipment date" asks for a day, not for the shipment. */
function isDayOf({ start, end }: StepMention, text: string, { is }: CompiledProgress): boolean {
  return is.dayAhead.test(text.slice(Math.max(0, start - BESIDE), start)) || is.dayBehind.test(text.slice(end, end + BESIDE));
}
const BESIDE = 16;

/** The deed within the name, "ship" in "shipment", is none; "ship" itself is one. */
function isPartOf(deed: TextRange, name: StepMention): boolean {
  return !name.saysDone && covers(name, deed) && deed.end - deed.start < name.end - name.start;
}

/** Letters between a deed and its thing: "confirm the corrected front and back artwork". */
const DEED_REACH = { spaced: 36, unspaced: 18 } as const;

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
  // The term itself: a whole sentence would hide it.
  const made = eventAt(step, evidence, { kind: "unclear", readings, wait: null }, { messages, context, id: null });
  return made.map((event) => ({ ...event, told: { ...event.told, evidence } }));
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
