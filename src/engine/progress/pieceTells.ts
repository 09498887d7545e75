/** What one piece of a sentence tells about the steps it names. */

import type { SentenceReading } from "../findings/sentenceReading.ts";
import { overlap, type TextRange } from "../textRanges.ts";
import type { CalendarDay, DatePhraseReading, Message, Person } from "../types.ts";
import type { Piece } from "./clausePieces.ts";
import type { CompiledProgress } from "./compiledProgress.ts";
import type { OrderStep } from "./progressTypes.ts";
import type { StepMention } from "./stepMentions.ts";
import { CONSENTS, COUNTED, ENCLOSED, type EventContext, MOMENTS, OWN_WORDS_ONLY, PAYMENTS, type Tells, UNDATED } from "./tells.ts";

/** Letters between "not" and what is not so. */
const NOT_REACH = 16;
/** Letters between "will" and the deed, and between the deed and 予定. */
const TO_COME_BEFORE = 24;
const TO_COME_AFTER = 8;
export interface PieceTell {
  readonly step: OrderStep;
  readonly tells: Tells;
  readonly isAwaited: boolean;
  /** "Production follows once it is approved": told only beside what is waited for. */
  readonly isConditional?: boolean;
}

/** The piece and what it is read with. */
export interface Read {
  readonly piece: Piece;
  readonly dates: readonly DatePhraseReading[];
  readonly sentOn: CalendarDay;
  readonly sentence: SentenceReading;
  readonly message: Message;
  readonly tables: CompiledProgress;
  readonly context: EventContext;
  readonly complains: boolean;
}

/** What the piece tells; nothing where it asks. */
export function tellsOf(read: Read): readonly PieceTell[] {
  const { piece, sentence, tables } = read;
  if (piece.mentions.length === 0 || isAsked(piece, sentence, ["question", "proposal"])) return [];
  const wait = read.dates.find(({ doubt }) => doubt?.kind === "calendarOrWorkingDays");
  if (wait !== undefined) return unclearTells(piece, wait);
  const waits = tables.is.waits.exec(piece.text);
  if (waits !== null) return waitingTells(read, waits.index, waits.index + waits[0].length);
  const isPurpose = tables.is.soThat.test(piece.text);
  // "The fabric has not come yet" asks and tells.
  const tellsAnyway = isPurpose || read.complains || tables.is.notYet.test(piece.text);
  if (!tellsAnyway && isAsked(piece, sentence, ["request", "withdrawal", "refusal"])) return [];
  const named = namedPart(piece);
  if (tables.is.onlyIf.test(piece.text.slice(named.start, named.end)))
    return piece.mentions.map(({ step }) => ({ step, isAwaited: false, isConditional: true, tells: { kind: "notYet" } }));
  const tells: PieceTell[] = [];
  for (const mention of piece.mentions) {
    for (const told of tellsOfMention(mention, read)) tells.push({ step: mention.step, tells: told, isAwaited: false });
    tells.push(...sailing(mention, read, tells));
  }
  return tells;
}

/** "The vessel of the 9th is booked": the goods leave on the 9th. */
function sailing({ step, end }: StepMention, { piece, dates, sentOn }: Read, tells: readonly PieceTell[]): readonly PieceTell[] {
  if (step !== "booking" || !tells.some((one) => one.step === step && one.tells.kind === "done")) return [];
  const part = piece.parts.find((one) => end > one.start && end <= one.end);
  const isIn = (at: number): boolean => part !== undefined && at >= part.start && at < part.end;
  const days = dates.filter(({ start }) => isIn(start - piece.start)).flatMap(daysOf);
  const [only, another] = days.filter(({ first }) => first > sentOn);
  if (only === undefined || another !== undefined || only.first !== only.last) return [];
  return [{ step: "shipment", isAwaited: false, tells: { kind: "planned", first: only.first, last: only.last, notStarted: true } }];
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

/** More than half of what names a step is asked, not told. What is done within a longer request is told: "the materials are here, please confirm the artwork". */
function isAsked(piece: Piece, { acts, sentence }: SentenceReading, kinds: readonly string[]): boolean {
  const offset = sentence.span.start;
  const { mentions } = piece;
  const named = namedPart(piece);
  const [start, end] = [piece.start + named.start, piece.start + named.end];
  const isDone = mentions.every(({ saysDone }) => saysDone);
  return acts.some(({ kind, evidence: { span } }) => {
    const shared = Math.min(span.end - offset, end) - Math.max(span.start - offset, start);
    const goesOn = span.end - offset > end;
    return kinds.includes(kind) && shared * 2 > end - start && !(isDone && goesOn && kind === "request");
  });
}

/** From the first part that names a step to the last one. */
function namedPart({ parts, mentions }: Piece): TextRange {
  const named = parts.filter((part) => mentions.some((mention) => overlap(mention, part)));
  return { start: named[0]?.start ?? 0, end: named.at(-1)?.end ?? 0 };
}

function waitingTells(read: Read, start: number, end: number): readonly PieceTell[] {
  const { piece, tables } = read;
  const isAwaited = (mention: StepMention): boolean =>
    tables.awaitedStands === "after" ? mention.end > start : mention.start < end && mention.start <= start;
  // "The deposit has not arrived": what is missed stands before the word.
  const first =
    tables.awaitedStands === "after" ? (piece.mentions.find(isAwaited) ?? piece.mentions.at(-1)) : piece.mentions.findLast(isAwaited);
  const steps = new Set(piece.mentions.map(({ step }) => step));
  const on = awaitedPeople(read, start, first !== undefined && PAYMENTS.has(first.step));
  return [...steps].map((step) => ({
    step,
    isAwaited: step === first?.step,
    tells: { kind: "waiting", on, waitsFor: first === undefined || step === first.step ? null : first.step },
  }));
}

/** The reader's people for "your", the author for "our"; nobody when the words do not say. */
function awaitedPeople({ piece, message, tables, context }: Read, start: number, isPayment: boolean): readonly Person[] {
  const words = tables.awaitedStands === "after" ? piece.text.slice(start) : piece.text;
  const isOurs = tables.is.ours.test(words);
  if (tables.is.yours.test(words) || (isPayment && !isOurs))
    return message.to.filter((person) => !context.isSameParty(person, message.from));
  return isOurs ? [message.from] : [];
}

/** The part that names the step speaks first; what follows it may add the day, and speaks where the first says nothing. */
function tellsOfMention(mention: StepMention, read: Read): readonly Tells[] {
  const { parts, start: offset, mentions } = read.piece;
  const at = parts.findIndex(({ start, end }) => mention.start >= start && mention.start < end);
  const own = parts[at];
  if (own === undefined) return [];
  const isFree = (part: TextRange): boolean => !mentions.some((other) => overlap(other, part));
  const next = parts.slice(at + 1);
  const stop = next.findIndex((part) => !isFree(part));
  const following = stop < 0 ? next : next.slice(0, stop);
  const leading = parts.slice(0, at).filter(isFree).at(-1);
  const datesIn = (part: TextRange): readonly DatePhraseReading[] =>
    read.dates.filter(({ start, end }) => start - offset >= part.start && end - offset <= part.end + 1);
  const ownDates = datesIn(own);
  const dates = ownDates.length > 0 || leading === undefined ? ownDates : datesIn(leading);
  const whole = mention.end > own.end ? { start: own.start, end: mention.end } : own;
  let told = tellsOfPart(mention, { part: whole, dates, isOwn: true }, read);
  const { is, steps } = read.tables;
  const deeds = steps.find(({ step }) => step === mention.step)?.deeds;
  for (const part of following) {
    // A day behind the comma is the step's only where something of the step is said there.
    const text = read.piece.text.slice(part.start, part.end);
    if (![is.toCome, is.done, is.begins].some((sign) => sign.test(text)) && deeds?.test(text) !== true) continue;
    const more = tellsOfPart(mention, { part, dates: datesIn(part), isOwn: false }, read);
    if (told.length === 0) told = more;
    else if (!told.some(({ kind }) => kind === "planned" || kind === "done"))
      told = [...told, ...more.filter(({ kind }) => kind === "planned")];
  }
  return told;
}

interface ReadPart {
  readonly part: TextRange;
  readonly dates: readonly DatePhraseReading[];
  /** It names the step itself. */
  readonly isOwn: boolean;
}

function tellsOfPart(mention: StepMention, { part, dates, isOwn }: ReadPart, { piece, sentOn, tables }: Read): readonly Tells[] {
  const { is } = tables;
  const text = piece.text.slice(part.start, part.end);
  const said = isOwn && mention.saysDone ? { start: mention.start - part.start, end: mention.end - part.start } : null;
  const generalDone = OWN_WORDS_ONLY.has(mention.step) ? null : placeOf(is.done, text);
  const done = said ?? generalDone;
  const begun = is.begun.test(text);
  const begins = begun || is.begins.test(text);
  const inWork = is.inWork.test(text);
  const days = UNDATED.has(mention.step) ? [] : dates.flatMap(daysOf);
  const ahead = days.filter(({ last }) => last > sentOn);
  const isPerformed = (CONSENTS.has(mention.step) && is.performs.test(text)) || (ENCLOSED.has(mention.step) && is.enclosed.test(text));
  const today = days.find(({ first }) => first === sentOn && !begun && done === null && !isPerformed && is.toCome.test(text));
  // Of two days to come the first is when it begins.
  const toCome = (begins ? ahead.at(-1) : ahead[0]) ?? today;
  const past = days.find(({ first, last, isDeadline }) => first === last && last <= sentOn && !isDeadline)?.first ?? null;
  const isStart = begins && toCome !== undefined && days.length === 1;
  const planned: readonly Tells[] =
    toCome === undefined || isStart
      ? []
      : [{ kind: "planned", first: toCome.first, last: toCome.last, notStarted: (begins && !begun) || MOMENTS.has(mention.step) }];
  // A "not" that stands elsewhere in the clause may turn anything around: then nothing is told.
  if (is.notYet.test(text))
    return isDenied(text, [done, placeOf(is.begins, text), placeOf(is.inWork, text)], tables) ? [{ kind: "notYet" }, ...planned] : [];
  if (isStart) return [{ kind: "toBegin" }];
  if (begun) return [{ kind: "inWork", since: past }, ...planned];
  if (isPerformed && (done !== null || !OWN_WORDS_ONLY.has(mention.step))) return [{ kind: "done", day: past ?? sentOn }];
  if (done !== null && !isToCome(done, text, tables) && toCome === undefined && !inWork)
    return isOwn && said === null && mention.step === "sample" ? [{ kind: "handedOver" }] : [{ kind: "done", day: past }];
  return inWork ? [{ kind: "inWork", since: null }, ...planned] : planned;
}

/** "Not yet finished", 完了しておりません: the negation belongs to the sign. */
function isDenied(text: string, signs: readonly (TextRange | null)[], { is, awaitedStands }: CompiledProgress): boolean {
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

function placeOf(pattern: RegExp, text: string): TextRange | null {
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** "Will be shipped", 完了予定: the deed is named as to come. */
function isToCome({ start, end }: TextRange, text: string, { is, awaitedStands }: CompiledProgress): boolean {
  return awaitedStands === "after"
    ? is.toCome.test(text.slice(Math.max(0, start - TO_COME_BEFORE), end))
    : is.toCome.test(text.slice(end, end + TO_COME_AFTER));
}
