/** What the writers of all kinds share: the material of one letter and its lines. */

import type { ProgressPhrases } from "../../progress/progressPhrases.ts";
import { parseDay } from "../../time/calendarDay.ts";
import type { Commitment, DraftBlock, DraftSlot, Evidence, Flag, MessageId, ThreadReading } from "../../types.ts";
import { draftLayouts } from "../draftLayouts.ts";
import type { DraftSections, Section } from "../draftSections.ts";
import { listBlock, pointBlock, toConfirmBlock, toDoBlock, type Wording } from "../draftSummary.ts";
import { fillPhrase } from "../fillPhrase.ts";
import { plainWords } from "../plainWords.ts";
import { quoted } from "../quoteWords.ts";
import type { WritingPhrases } from "../writingPhrases.ts";
import { writtenDay } from "../writtenTime.ts";
import type { CueHit } from "./cueHits.ts";
import { type KindSurroundings, lastDay, type NamedDay } from "./kindFacts.ts";
import type { KindHeading, KindPhrases } from "./kindPhrases.ts";

/** A user's own words for a slot are as long as a sentence, not as a mail. */
const SLOT_COLUMNS = 300;
const QUOTE_COLUMNS = 140;

/** Everything one letter is written from. */
export interface Letter {
  readonly reading: ThreadReading;
  readonly hits: readonly CueHit[];
  readonly writing: WritingPhrases;
  readonly phrases: KindPhrases;
  readonly wording: Wording;
  readonly surroundings: KindSurroundings;
  /** What the steps of an order are called. */
  readonly steps?: ProgressPhrases["steps"];
  /** What the user has filled in. */
  readonly filled: Readonly<Partial<Record<DraftSlot, string>>>;
  /** By commitment. */
  readonly answers: Readonly<Partial<Record<string, string>>>;
}

/** What goes into a slot that the thread can fill. */
export interface SlotValue {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export const line = (text: string): DraftBlock => ({ kind: "line", text });

/** Paragraphs, without the empty ones. */
export const lines = (texts: readonly string[]): readonly DraftBlock[] => texts.filter((text) => text !== "").map(line);

/** The user's words in one line, a day written out; "" where there are none. */
export function ownWords(text: string | undefined, writing: WritingPhrases): string {
  const own = plainWords(text ?? "", SLOT_COLUMNS);
  const day = parseDay(own);
  return day === null ? own : writtenDay(day, writing);
}

/** The slot as the user filled it, else as the thread does, else left in the state `otherwise`. */
export function slot(
  name: DraftSlot,
  value: SlotValue | null,
  otherwise: "open" | "optional" | "asked",
  { phrases, filled, writing }: Letter,
): DraftBlock & { readonly kind: "slot" } {
  const own = ownWords(filled[name], writing);
  const label = phrases.slots[name];
  const given = own === "" ? value : { text: own, evidence: [] };
  if (given !== null) {
    const text = fillPhrase(phrases.filled, { slot: label, value: given.text });
    return { kind: "slot", slot: name, state: "filled", text, evidence: given.evidence };
  }
  const asked = otherwise === "asked" ? phrases.asked[name] : undefined;
  if (asked !== undefined) return { kind: "slot", slot: name, state: "asked", text: asked, evidence: [] };
  const isOptional = otherwise === "optional";
  const text = fillPhrase(isOptional ? phrases.optional : phrases.open, { slot: label });
  return { kind: "slot", slot: name, state: isOptional ? "optional" : "open", text, evidence: [] };
}

/** A sentence of the thread, quoted, with its author's side and day; null stays null. */
export function told(evidence: Evidence | null, letter: Letter): SlotValue | null {
  if (evidence === null) return null;
  const { phrases, writing, reading } = letter;
  const quote = quoted(evidence.quote, writing, QUOTE_COLUMNS);
  const message = reading.thread.messages.find(({ id }) => id === evidence.span.message);
  if (message === undefined || message.sentOn === null) return { text: quote, evidence: [evidence] };
  const isOurs = letter.hits.find((hit) => hit.message.id === message.id)?.isMine ?? message.from.address === reading.me.address;
  const day = writtenDay(message.sentOn, writing);
  return { text: fillPhrase(isOurs ? phrases.ourWords : phrases.yourWords, { quote, day }), evidence: [evidence] };
}

/** A day of the thread in words; null stays null. */
export function onDay(named: NamedDay | null, { writing }: Letter): SlotValue | null {
  return named === null ? null : { text: writtenDay(named.day, writing), evidence: [named.evidence] };
}

/** Both sides' to-dos, questions, agreements and doubts under the usual headings; `headings` replaces some. */
export function itemLists(
  { ours, theirs, questions, agreed, toConfirm }: DraftSections,
  { writing, wording }: Letter,
  headings: Partial<WritingPhrases["headings"]> = {},
): readonly DraftBlock[] {
  const heads = { ...writing.headings, ...headings };
  const toDo = (item: Commitment): DraftBlock => toDoBlock(item, wording);
  return [
    ...listBlock(heads.agreed, agreed, (decision) => pointBlock(decision, wording), writing),
    ...listBlock(heads.ours, ours, toDo, writing),
    ...listBlock(heads.theirs, theirs, toDo, writing),
    ...listBlock(heads.questions, questions, toDo, writing),
    ...listBlock(heads.toConfirm, toConfirm, (flag: Flag) => toConfirmBlock(flag, writing), writing),
  ];
}

/** Our own to-dos under a heading of this kind's own. A day that has passed asks for a new one. */
export function toDoList(
  heading: KindHeading,
  items: Section<Commitment>,
  { writing, wording, phrases, surroundings, answers }: Letter,
): readonly DraftBlock[] {
  const isOver = (item: Commitment): boolean => (lastDay(item) ?? surroundings.today) < surroundings.today;
  const toDo = (item: Commitment): DraftBlock => {
    const block = toDoBlock(item, wording);
    if (!isOver(item) || item.due.kind === "none") return block;
    const day = parseDay(answers[item.id] ?? "");
    if (day === null) return { ...block, due: fillPhrase(phrases.newDateFor, { details: block.due }), newDay: "open" };
    return { ...toDoBlock({ ...item, due: { ...item.due, kind: "day", day, time: null, bound: "by" } }, wording), newDay: "own" };
  };
  return listBlock(phrases.headings[heading], items, toDo, writing);
}

/** The first `room` of the items. */
export function firstOf<Item>(items: readonly Item[], room: number): Section<Item> {
  return { shown: items.slice(0, room), left: Math.max(0, items.length - room) };
}

/** Details of a to-do joined as the locale joins them. */
export function joinedDetails(parts: readonly string[], { writing }: Letter): string {
  return parts.filter((part) => part !== "").join(draftLayouts[writing.locale].betweenDetails);
}

/** The message of an evidence. */
export function messageOf(id: MessageId, { reading }: Letter): ThreadReading["thread"]["messages"][number] | null {
  return reading.thread.messages.find((message) => message.id === id) ?? null;
}
