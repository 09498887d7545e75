/** Threads with acts made by hand, so that the findings stage is tested without the stages before it. */

import { address, instant, messageId } from "../../../src/engine/brands.ts";
import { type Kept, keepLedger } from "../../../src/engine/findings/commitments.ts";
import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import { evidenceAt } from "../../../src/engine/findings/evidence.ts";
import { numberAt } from "../../../src/engine/findings/listPoints.ts";
import type { MessageReading } from "../../../src/engine/findings/sentenceReading.ts";
import { sidesOf } from "../../../src/engine/findings/sides.ts";
import { Topics } from "../../../src/engine/findings/topic.ts";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { foldText } from "../../../src/engine/message/foldText.ts";
import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import type { Act, ActKind, CalendarDay, DatePhraseReading, Language, Message, Person, Sentence, When } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

export function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

export const by = (text: string): When => ({ kind: "day", day: day(text), time: null, bound: "by" });
export const on = (text: string): When => ({ kind: "day", day: day(text), time: null, bound: "on" });

export const anna: Person = { address: address("anna@harbour.example"), name: "Anna Berg" };
export const li: Person = { address: address("li@lantern.example"), name: "Li Wei" };
export const wu: Person = { address: address("wu@lantern.example"), name: "Wu Min" };
export const kim: Person = { address: address("kim@quay.example"), name: "Kim Sunho" };

/** One sentence: its text, what it does, and the date phrases in it. */
export interface MadeSentence {
  readonly text: string;
  readonly acts?: readonly (ActKind | { readonly kind: ActKind; readonly clause: string; readonly owner?: Person })[];
  readonly dates?: Readonly<Record<string, When>>;
}
export interface MadeMessage {
  readonly from: Person;
  readonly to: Person;
  readonly on?: string;
  readonly language?: Language;
  readonly attachments?: readonly string[];
  readonly automatic?: boolean;
  readonly says: readonly MadeSentence[];
}

function packFor(language: Language): LanguagePack {
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return pack;
}

/** The messages as the earlier stages would hand them over. */
export function readingsOf(made: readonly MadeMessage[]): { readonly readings: readonly MessageReading[]; readonly topics: Topics } {
  const topics = new Topics(
    packs,
    made.flatMap((one) => [one.from, one.to]),
  );
  const raw = made.map((one, index) => madeReading(one, index, topics));
  for (const reading of raw) for (const sentence of reading.sentences) topics.count(sentence.topic);
  const readings = raw.map((reading) => ({
    ...reading,
    sentences: reading.sentences.map((sentence) => ({
      ...sentence,
      topic: topics.weigh(sentence.topic),
      toldTopic: topics.weigh(sentence.toldTopic),
      reportedTopic: topics.weigh(sentence.reportedTopic),
    })),
  }));
  return { readings, topics };
}

/** The ledger of such a thread as its reader, Anna, sees it. */
export function ledgerOf(made: readonly MadeMessage[], me: Person = anna): Kept {
  const { readings, topics } = readingsOf(made);
  const sides = sidesOf(
    readings.map((reading) => reading.message),
    address(me.address ?? ""),
  );
  return keepLedger(readings, sides, topics);
}

function madeReading(made: MadeMessage, index: number, topics: Topics): MessageReading {
  const language = made.language ?? "en";
  const pack = packFor(language);
  const id = messageId(`m${index}@test.example`);
  const ownText = made.says.map((sentence) => sentence.text).join("\n");
  const sentences: Sentence[] = [];
  let at = 0;
  for (const { text } of made.says) {
    sentences.push({ span: { message: id, start: at, end: at + text.length }, text, language });
    at += text.length + 1;
  }
  const sentOn = day(made.on ?? `2026-11-${String(9 + index).padStart(2, "0")}`);
  const message: Message = {
    id,
    from: made.from,
    to: [made.to],
    cc: [],
    sentAt: instant(Date.parse(`${sentOn}T09:00:00Z`)),
    sentOffset: 0,
    sentOn,
    sentTime: null,
    subject: "",
    ownText,
    signature: "",
    attachmentNames: made.attachments ?? [],
    locale: language === "zh" ? "zh-Hans" : language,
    sentences,
    automatic: made.automatic === true ? "outOfOffice" : null,
    origin: "mail",
    country: null,
    region: null,
  };
  if (made.automatic === true) return { message, index, sentences: [] };
  return {
    message,
    index,
    sentences: made.says.map((one, i) => {
      const sentence = sentences[i];
      if (sentence === undefined) throw new Error("sentence lost");
      const dates = datesOf(one, sentence.span.start);
      const topic = topics.read(
        one.text,
        dates.map((date) => ({ start: date.start - sentence.span.start, end: date.end - sentence.span.start })),
        language,
      );
      const acts = (one.acts ?? []).map((act) => actOf(act, made, index, message, sentence, dates));
      const folded = foldText(one.text, pack);
      const clauses = acts
        .filter(({ kind }) => kind === "promise" || kind === "request" || kind === "question")
        .map(({ evidence }) => ({ start: evidence.span.start - sentence.span.start, end: evidence.span.end - sentence.span.start }));
      return {
        sentence,
        folded,
        point: numberAt(folded),
        tables: compiledTables(pack),
        pack,
        topic,
        toldTopic: topic,
        reported: clauses.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), folded),
        reportedTopic: clauses.length === 0 ? topic : topics.read(one.text, clauses, language),
        acts,
        dates,
      };
    }),
  };
}

function datesOf(one: MadeSentence, offset: number): readonly DatePhraseReading[] {
  return Object.entries(one.dates ?? {}).map(([text, when]) => {
    const start = one.text.indexOf(text);
    if (start < 0) throw new Error(`no "${text}" in "${one.text}"`);
    return { start: start + offset, end: start + offset + text.length, text, when, doubt: null, rule: "D1" };
  });
}

function actOf(
  made: NonNullable<MadeSentence["acts"]>[number],
  message: MadeMessage,
  messageIndex: number,
  read: Message,
  sentence: Sentence,
  dates: readonly DatePhraseReading[],
): Act {
  const kind = typeof made === "string" ? made : made.kind;
  const clause = typeof made === "string" ? sentence.text : made.clause;
  const start = sentence.span.start + sentence.text.indexOf(clause);
  const end = start + clause.length;
  const asks = kind === "request" || kind === "question";
  const owner = (typeof made === "string" ? undefined : made.owner) ?? (asks ? message.to : message.from);
  return {
    kind,
    message: read.id,
    messageIndex,
    by: message.from,
    owners: [owner],
    toward: [asks ? message.from : message.to],
    sentence,
    evidence: evidenceAt(read, start, end),
    dates: dates.filter((date) => date.start >= start && date.end <= end),
    condition: null,
    sure: true,
    rule: "test",
  };
}
