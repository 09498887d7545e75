/** Which order every told event belongs to: by the numbers of the mail, else by the subject. */
import { sentencesOf } from "../findings/keptSentences.ts";
import type { MessageReading } from "../findings/sentenceReading.ts";
import { sidesOf } from "../findings/sides.ts";
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import { plainWords } from "../summary/plainWords.ts";
import type { Language, Message, ReaderContext, Thread, ThreadId, ThreadReading } from "../types.ts";
import { compiledProgress } from "./compiledProgress.ts";
import { itemEvents } from "./itemEvents.ts";
import { type OrderNumber, orderNumbers } from "./orderNumbers.ts";
import type { ProgressTables } from "./progressTables.ts";
import type { OrderStep } from "./progressTypes.ts";
import { type StepEvent, sentenceEvents } from "./stepEvents.ts";
import type { EventContext } from "./tells.ts";

export interface FoundOrder {
  readonly key: string;
  readonly numbers: readonly string[];
  readonly subject: string;
  readonly threads: readonly ThreadId[];
  readonly messages: readonly Message[];
  /** Oldest first. */
  readonly events: readonly StepEvent[];
}

export interface GroupContext {
  readonly reader: ReaderContext;
  readonly tables: Readonly<Record<Language, ProgressTables>>;
}

const SUBJECT_COLUMNS = 200;
/** A number at the head of a line speaks for the lines under it. */
const HEAD = 12;
const MOST_PREFIXES = 10;

/** The orders of some threads, first told of first. Threads that name the same number, or bear the same subject, are one order. */
export function groupOrders(readings: readonly ThreadReading[], context: GroupContext): readonly FoundOrder[] {
  const groups = new Groups();
  const placed = readings.flatMap((reading) => eventsWithKeys(reading, context, groups));
  const orders = new Map<string, { events: StepEvent[]; threads: Set<Thread> }>();
  for (const { event, key, thread } of placed) {
    const root = groups.rootOf(key);
    const order = orders.get(root) ?? { events: [], threads: new Set() };
    order.events.push(event);
    order.threads.add(thread);
    orders.set(root, order);
  }
  return [...orders].map(([key, { events, threads }]) => ({
    key,
    numbers: groups.numbersOf(key),
    subject: plainWords([...threads][0]?.subject ?? "", SUBJECT_COLUMNS),
    threads: [...threads].map(({ id }) => id),
    messages: [...threads].flatMap(({ messages }) => messages),
    events: inOrder(events),
  }));
}

interface Placed {
  readonly event: StepEvent;
  readonly key: string;
  readonly thread: Thread;
}

function eventsWithKeys(reading: ThreadReading, { reader, tables }: GroupContext, groups: Groups): readonly Placed[] {
  const { thread } = reading;
  const { partyOf } = sidesOf(thread.messages, reader.me);
  const context: EventContext = { thread: thread.id, tables, isSameParty: (a, b) => partyOf(a) === partyOf(b) };
  const readings = sentencesOf(thread, reader);
  const keys = keysOfThread(thread, readings, { reader, tables }, groups);
  const told = readings.flatMap((message) => {
    let line: string | null = null;
    let before: readonly OrderStep[] = [];
    return message.sentences.flatMap((sentence) => {
      const numbers = numbersIn(sentence.sentence.text, sentence.sentence.language, { reader, tables });
      groups.join(numbers);
      const [first] = numbers;
      const only = first !== undefined && new Set(numbers.map(({ key }) => groups.rootOf(key))).size === 1 ? first.key : null;
      if (keys.isMixed && first !== undefined && first.start <= HEAD) line = only;
      const read = sentenceEvents(message, sentence, before, context);
      before = read.flatMap(({ piece }) => piece.mentions.map(({ step }) => step));
      return read.flatMap(({ piece, events }) => {
        const own = numbers.findLast(({ start }) => start < piece.end && (start >= piece.start || only === null));
        const key = own?.key ?? only ?? line ?? keys.usual;
        return events.map((event): Placed => ({ event, key, thread }));
      });
    });
  });
  const keyAt = new Map(told.map(({ event, key }) => [`${event.told.message} ${event.step}`, key]));
  const items = itemEvents(reading, context, reader).map((event): Placed => {
    const language = languageAt(event, thread);
    const [own] = numbersIn(event.told.evidence.quote, language, { reader, tables });
    return { event, key: own?.key ?? keyAt.get(`${event.told.message} ${event.step}`) ?? keys.usual, thread };
  });
  return [...told, ...items];
}

function languageAt({ told }: StepEvent, thread: Thread): Language {
  const message = thread.messages.find(({ id }) => id === told.message);
  return message?.sentences.find(({ span }) => span.start >= told.evidence.span.start)?.language ?? message?.sentences[0]?.language ?? "en";
}

/** The order of words without a number of their own, and whether the thread speaks of several orders. */
function keysOfThread(thread: Thread, readings: readonly MessageReading[], context: GroupContext, groups: Groups) {
  const prefixes = context.reader.packs.flatMap(({ automatic }) => automatic.replyPrefixes);
  const inSubject = new Map<string, OrderNumber>();
  for (const subject of new Set([thread.subject, ...thread.messages.map((message) => message.subject)])) {
    const numbers = context.reader.packs.flatMap(({ language }) => numbersIn(subject, language, context));
    groups.join(numbers);
    for (const number of numbers) inSubject.set(number.key, number);
  }
  const inText = new Set<string>();
  for (const { sentences } of readings)
    for (const { sentence } of sentences) {
      const numbers = numbersIn(sentence.text, sentence.language, context);
      groups.join(numbers);
      for (const { key } of numbers) inText.add(key);
    }
  const subjectRoots = new Set([...inSubject.keys()].map((key) => groups.rootOf(key)));
  const allRoots = new Set([...inSubject.keys(), ...inText].map((key) => groups.rootOf(key)));
  const [only, another] = subjectRoots.size > 0 ? subjectRoots : allRoots;
  const usual = only !== undefined && another === undefined ? only : `subject:${bareSubject(thread.subject, prefixes)}`;
  return { usual, isMixed: allRoots.size > 1 };
}

function numbersIn(text: string, language: Language, { reader, tables }: GroupContext): readonly OrderNumber[] {
  const pack = packOf(language, reader.packs);
  return pack === null ? [] : orderNumbers(text, foldText(text, pack), compiledProgress(tables[language]), pack);
}

const packOf = (language: Language, packs: readonly LanguagePack[]): LanguagePack | null =>
  packs.find((pack) => pack.language === language) ?? null;

const prefixPatterns = new Map<string, RegExp>();

function bareSubject(subject: string, prefixes: readonly string[]): string {
  const source = prefixes.join("|");
  const pattern = prefixPatterns.get(source) ?? new RegExp(`^(?:${source})\\s?(?:\\[\\d{1,3}\\])?\\s?[:：]\\s*`, "iu");
  prefixPatterns.set(source, pattern);
  let bare = plainWords(subject, SUBJECT_COLUMNS);
  for (let count = 0; count < MOST_PREFIXES && pattern.test(bare); count += 1) bare = bare.replace(pattern, "");
  return bare.toLowerCase();
}

function inOrder(events: readonly StepEvent[]): readonly StepEvent[] {
  const seen = new Set<string>();
  // The same words reach us twice when one thread quotes another.
  const once = events.filter(({ step, tells, told }) => {
    const key = JSON.stringify([step, tells.kind, told.on, told.by.address, told.evidence.quote]);
    return seen.has(key) ? false : seen.add(key) !== null;
  });
  return once.toSorted((a, b) => a.at - b.at || (a.told.message === b.told.message ? a.place - b.place : 0));
}

/** Names for one thing, joined as they are found. */
class Groups {
  readonly #parents = new Map<string, string>();
  readonly #shown = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }

  /** One order number and one invoice number side by side name one order; two order numbers name two. */
  join(numbers: readonly OrderNumber[]): void {
    for (const { key, shown } of numbers) if (!this.#shown.has(key)) this.#shown.set(key, shown);
    const keys = (kind: OrderNumber["kind"]): readonly string[] => [
      ...new Set(numbers.filter((number) => number.kind === kind).map(({ key }) => key)),
    ];
    const [order, anotherOrder] = keys("order");
    const [invoice, anotherInvoice] = keys("invoice");
    if (order === undefined || invoice === undefined || anotherOrder !== undefined || anotherInvoice !== undefined) return;
    const [a, b] = [this.rootOf(order), this.rootOf(invoice)];
    if (a !== b) this.#parents.set(b, a);
  }

  numbersOf(root: string): readonly string[] {
    return [...this.#shown].flatMap(([key, shown]) => (this.rootOf(key) === root ? [shown] : []));
  }
}
