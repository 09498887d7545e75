/** What the sentences of a mail tell about the steps of an order, in the order in which they tell it. */
import { clauseAround } from "../findings/clauseAround.ts";
import type { MessageReading, SentenceReading } from "../findings/sentenceReading.ts";
import type { CalendarDay, DatePhraseReading, Language, Message, Person } from "../types.ts";
import { clausePieces, type Piece } from "./clausePieces.ts";
import { type CompiledProgress, compiledProgress } from "./compiledProgress.ts";
import type { ProgressTables } from "./progressTables.ts";
import type { OrderStep, Told } from "./progressTypes.ts";
import type { StepMention } from "./stepMentions.ts";

export type Tells =
  | { readonly kind: "done"; readonly day: CalendarDay | null }
  | { readonly kind: "inWork"; readonly since: CalendarDay | null }
  | { readonly kind: "planned"; readonly first: CalendarDay; readonly last: CalendarDay; readonly notStarted: boolean }
  | { readonly kind: "waiting"; readonly on: readonly Person[]; readonly waitsFor: OrderStep | null }
  | { readonly kind: "notYet" }
  /** What was asked for has come or is no longer wanted; whether the step is through is not said. */
  | { readonly kind: "answered" }
  | {
      readonly kind: "unclear";
      readonly readings: readonly [CalendarDay, CalendarDay] | null;
      /** The longest wait in days and the step it counts from; null when the words do not say. */
      readonly wait: { readonly days: number; readonly after: OrderStep } | null;
    };

export interface StepEvent {
  readonly step: OrderStep;
  readonly tells: Tells;
  readonly told: Told;
  /** For the order of events: moment of sending, then place in the mail. */
  readonly at: number;
  readonly place: number;
  /** The item of the ledger it came from, when it was asked for or promised. */
  readonly item: string | null;
}

/** The event and the words that tell it, as offsets into the sentence. */
export interface PieceEvents {
  readonly piece: Piece;
  readonly events: readonly StepEvent[];
}

/** Steps that only their own words complete: "the order is complete" says more than that it was placed. */
const OWN_WORDS_ONLY: ReadonlySet<OrderStep> = new Set<OrderStep>(["order"]);
/** Steps that a mail completes by saying so: the consent itself. */
export const CONSENTS: ReadonlySet<OrderStep> = new Set<OrderStep>(["order", "artwork", "sample"]);
/** Steps that take a moment: planned means not started. */
const MOMENTS: ReadonlySet<OrderStep> = new Set<OrderStep>([
  "order",
  "deposit",
  "inspection",
  "booking",
  "payment",
  "release",
  "shipment",
  "delivery",
]);
/** Steps for which a day in the clause is the day of something else: "booked the vessel of the 9th". */
const UNDATED: ReadonlySet<OrderStep> = new Set<OrderStep>(["booking"]);
/** Steps for which mail gives a length of time. */
export const COUNTED: ReadonlySet<OrderStep> = new Set<OrderStep>(["production", "shipment", "delivery", "sample", "materials"]);
/** Letters between "not" and what is not so. */
const NOT_REACH = 16;
/** Letters between "will" and the deed, and between the deed and 予定. */
const TO_COME_BEFORE = 24;
const TO_COME_AFTER = 8;
/** A cut stands behind its sign. */
const TRAILING_SIGNS = /[\s,，、;；:：|-]{1,4}$/u;

export interface EventContext {
  readonly thread: Told["thread"];
  readonly tables: Readonly<Record<Language, ProgressTables>>;
  /** True for people who act for each other. */
  readonly isSameParty: (a: Person, b: Person) => boolean;
}

/** The events of one sentence, piece by piece; empty for questions and for sentences that name no step. */
export function sentenceEvents(reading: MessageReading, sentence: SentenceReading, context: EventContext): readonly PieceEvents[] {
  const { message } = reading;
  const { sentOn } = message;
  if (sentOn === null) return [];
  const tables = compiledProgress(context.tables[sentence.sentence.language]);
  const offset = sentence.sentence.span.start;
  const dates = sentence.dates.map((date) => ({ ...date, start: date.start - offset, end: date.end - offset }));
  const pieces = clausePieces(sentence.folded, dates, tables);
  const read = pieces.map((piece) => {
    const inPiece = dates.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    return { piece, tells: tellsOf({ piece, dates: inPiece, sentOn, sentence, message, tables, context }) };
  });
  const awaited = read.flatMap(({ tells }) => tells).find(({ tells, isAwaited }) => isAwaited && tells.kind === "waiting");
  return read.map(({ piece, tells }) => ({
    piece,
    events: tells.map(({ step, tells: told }): StepEvent => {
      const evidence = clauseAround(reading, sentence, piece.start, piece.start + piece.text.replace(TRAILING_SIGNS, "").length);
      return {
        step,
        tells: awaited === undefined || awaited.step === step ? told : joined(told, awaited),
        told: { evidence, thread: context.thread, message: message.id, by: message.from, on: sentOn },
        at: message.sentAt ?? 0,
        place: offset + piece.start,
        item: null,
      };
    }),
  }));
}

/** "As the artwork is not approved, we cannot start production": production waits for the artwork. */
function joined(tells: Tells, awaited: PieceTell): Tells {
  if (awaited.tells.kind !== "waiting") return tells;
  if (tells.kind === "notYet") return { kind: "waiting", on: awaited.tells.on, waitsFor: awaited.step };
  if (tells.kind !== "waiting" || tells.waitsFor !== null) return tells;
  return { kind: "waiting", on: tells.on.length > 0 ? tells.on : awaited.tells.on, waitsFor: awaited.step };
}

interface PieceTell {
  readonly step: OrderStep;
  readonly tells: Tells;
  readonly isAwaited: boolean;
}

interface Read {
  readonly piece: Piece;
  readonly dates: readonly DatePhraseReading[];
  readonly sentOn: CalendarDay;
  readonly sentence: SentenceReading;
  readonly message: Message;
  readonly tables: CompiledProgress;
  readonly context: EventContext;
}

function tellsOf(read: Read): readonly PieceTell[] {
  const { piece, sentence, tables } = read;
  if (piece.mentions.length === 0 || isAsked(piece, sentence, ["question", "proposal"])) return [];
  const wait = read.dates.find(({ doubt }) => doubt?.kind === "calendarOrWorkingDays");
  if (wait !== undefined) return unclearTells(piece, wait);
  const waits = tables.is.waits.exec(piece.text);
  if (waits !== null) return waitingTells(read, waits.index, waits.index + waits[0].length);
  if (isAsked(piece, sentence, ["request", "withdrawal", "refusal"]) || tables.is.onlyIf.test(piece.text)) return [];
  const tells: PieceTell[] = [];
  for (const mention of piece.mentions) {
    for (const told of tellsOfMention(mention, read)) tells.push({ step: mention.step, tells: told, isAwaited: false });
  }
  return tells;
}

/** "50-80 days after order confirmation": a length of time, no date. */
function unclearTells({ mentions }: Piece, { when, doubt }: DatePhraseReading): readonly PieceTell[] {
  const counted = mentions.find(({ step }) => COUNTED.has(step));
  if (counted === undefined || doubt?.kind !== "calendarOrWorkingDays") return [];
  const after = mentions.find(({ step }) => !COUNTED.has(step))?.step;
  const days = when.kind === "afterEvent" && when.unit === "day" ? when.wait.most : null;
  const wait = days === null || after === undefined ? null : { days, after };
  return [{ step: counted.step, isAwaited: false, tells: { kind: "unclear", readings: doubt.readings, wait } }];
}

/** More than half of the piece is asked, not told. */
function isAsked({ start, end }: Piece, { acts, sentence }: SentenceReading, kinds: readonly string[]): boolean {
  const offset = sentence.span.start;
  return acts.some(({ kind, evidence: { span } }) => {
    const shared = Math.min(span.end - offset, end) - Math.max(span.start - offset, start);
    return kinds.includes(kind) && shared * 2 > end - start;
  });
}

function waitingTells(read: Read, start: number, end: number): readonly PieceTell[] {
  const { piece, tables } = read;
  const isAwaited = (mention: StepMention): boolean =>
    tables.awaitedStands === "after" ? mention.end > start : mention.start < end && mention.start <= start;
  const first = tables.awaitedStands === "after" ? piece.mentions.find(isAwaited) : piece.mentions.findLast(isAwaited);
  const on = awaitedPeople(read, start);
  const steps = new Set(piece.mentions.map(({ step }) => step));
  return [...steps].map((step) => ({
    step,
    isAwaited: step === first?.step,
    tells: { kind: "waiting", on, waitsFor: first === undefined || step === first.step ? null : first.step },
  }));
}

/** The reader's people for "your", the author for "our"; nobody when the words do not say. */
function awaitedPeople({ piece, message, tables, context }: Read, start: number): readonly Person[] {
  const words = tables.awaitedStands === "after" ? piece.text.slice(start) : piece.text;
  if (tables.is.yours.test(words)) return message.to.filter((person) => !context.isSameParty(person, message.from));
  return tables.is.ours.test(words) ? [message.from] : [];
}

function tellsOfMention(mention: StepMention, { piece, dates, sentOn, tables }: Read): readonly Tells[] {
  const { is } = tables;
  const text = piece.text;
  const done = mention.saysDone ? mention : OWN_WORDS_ONLY.has(mention.step) ? null : placeOf(is.done, text);
  const begins = is.begins.test(text);
  const begun = is.begun.test(text);
  const inWork = is.inWork.test(text);
  // A "not" that stands elsewhere in the clause may turn anything around: then nothing is told.
  if (is.notYet.test(text))
    return isDenied(text, [done, placeOf(is.begins, text), placeOf(is.inWork, text)], tables) ? [{ kind: "notYet" }] : [];
  const days = UNDATED.has(mention.step) ? [] : dates.flatMap(daysOf);
  const toCome = days.find(({ last }) => last > sentOn) ?? days.find(({ first }) => first === sentOn && !begun && is.toCome.test(text));
  const past = days.find(({ first, last, isDeadline }) => first === last && last <= sentOn && !isDeadline)?.first ?? null;
  const planned: readonly Tells[] =
    toCome === undefined
      ? []
      : [{ kind: "planned", first: toCome.first, last: toCome.last, notStarted: (begins && !begun) || MOMENTS.has(mention.step) }];
  if (begun) return [{ kind: "inWork", since: past }, ...planned];
  if (done !== null && !isToCome(done, text, tables) && toCome === undefined && !inWork) return [{ kind: "done", day: past }];
  return inWork ? [{ kind: "inWork", since: null }, ...planned] : planned;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "Not yet finished", 完了しておりません: the negation belongs to the sign. */
function isDenied(text: string, signs: readonly (Place | null)[], { is, awaitedStands }: CompiledProgress): boolean {
  return signs.some((sign) => {
    if (sign === null) return false;
    const beside =
      awaitedStands === "after" ? text.slice(Math.max(0, sign.start - NOT_REACH), sign.end) : text.slice(sign.start, sign.end + NOT_REACH);
    return is.notYet.test(beside);
  });
}

interface Days {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly isDeadline: boolean;
}

function daysOf({ when }: DatePhraseReading): readonly Days[] {
  if (when.kind === "day") return [{ first: when.day, last: when.day, isDeadline: when.bound === "by" }];
  return when.kind === "window" ? [{ first: when.first, last: when.last, isDeadline: false }] : [];
}

function placeOf(pattern: RegExp, text: string): Place | null {
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** "Will be shipped", 完了予定: the deed is named as to come. */
function isToCome({ start, end }: Place, text: string, { is, awaitedStands }: CompiledProgress): boolean {
  return awaitedStands === "after"
    ? is.toCome.test(text.slice(Math.max(0, start - TO_COME_BEFORE), start))
    : is.toCome.test(text.slice(end, end + TO_COME_AFTER));
}
