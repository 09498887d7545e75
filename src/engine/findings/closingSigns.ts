/** What a later sentence looks like beside something owed: signs for the learned weights that tell whether it closes it. */
import { keyOfText, mixedKey } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type PieceGroup } from "../learned/linearWeights.ts";
import { deedSigns, likenessStep } from "./comparedSigns.ts";
import { deedsIn, deedsOf } from "./deeds.ts";
import type { DeedName } from "./deedTables.ts";
import type { Item } from "./ledger.ts";
import { numbersOf } from "./namedNumbers.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { likeness } from "./topic.ts";

/** Who wrote the later sentence, seen from what is owed. */
export type Speaker = "owner" | "other";

const SIGN = 113;
const SIDE: Readonly<Record<Speaker, number>> = { owner: 131, other: 137 };

/** The words of the later sentence, each once by itself and once with who says them: "paid" of a debtor is not "paid" of a creditor. */
export function closingGroups(sentence: SentenceReading, speaker: Speaker): readonly PieceGroup[] {
  const { pieces } = featuresOf(sentence);
  return [
    { pieces, role: null },
    { pieces, role: SIDE[speaker] },
  ];
}

/** Their keys. */
export function closingPieces(sentence: SentenceReading, speaker: Speaker): readonly number[] {
  return keysOfGroups(closingGroups(sentence, speaker));
}

const KIND: Readonly<Record<Item["kind"], number>> = { promise: 139, request: 149, question: 223 };

/** The keys of a sign: alone, with who says it, and with what is owed as well. */
export function keysOfSign(sign: string, speaker: Speaker, kind: Item["kind"]): readonly number[] {
  const alone = keyOfText(SIGN, sign);
  const said = mixedKey(alone, SIDE[speaker]);
  return [alone, said, mixedKey(said, KIND[kind])];
}

/** The same of many. */
export function signKeys(signs: readonly string[], speaker: Speaker, kind: Item["kind"]): readonly number[] {
  return signs.flatMap((sign) => keysOfSign(sign, speaker, kind));
}

/** Tables that tell how a sentence reports. */
const TELLS = [
  "happened",
  "notYet",
  "missing",
  "received",
  "handsOver",
  "asksHow",
  "chases",
  "awaitsEvent",
  "pointsBack",
  "another",
  "changed",
  "willAnswer",
] as const;
/** Tables that tell what would settle a question. */
const ASKS = ["asksWhen", "asksNumber", "asksChoice", "asksHow", "asksToBeTold", "asksForFact"] as const;

/** A later sentence by itself. */
export interface LaterSentence {
  readonly sentence: SentenceReading;
  readonly signs: readonly string[];
  readonly numbers: readonly string[];
  readonly deeds: ReadonlySet<DeedName>;
}

/** Something owed by itself. */
export interface OwedThing {
  readonly item: Item;
  readonly signs: readonly string[];
  /** What it asks for: names of tables. */
  readonly asks: readonly string[];
  readonly numbers: ReadonlySet<string>;
  readonly deeds: ReadonlySet<DeedName>;
}

/** `place`: from the start of the message and to its end, in sentences; `hasFile`: the message brings attachments. */
export function laterSentence(sentence: SentenceReading, hasFile: boolean, place: readonly [number, number]): LaterSentence {
  const { folded, tables, acts, dates } = sentence;
  const numbers = numbersOf(sentence);
  const signs = ["any", `from start ${Math.min(place[0], MOST_PLACE)}`, `to end ${Math.min(place[1], MOST_PLACE)}`];
  for (const kind of new Set(acts.map((act) => act.kind))) signs.push(`act ${kind}`);
  if (acts.every((act) => act.kind === "formula")) signs.push("silent");
  for (const table of TELLS) if (tables.is[table].test(folded)) signs.push(`is ${table}`);
  if (dates.length > 0) signs.push("dates");
  if (numbers.length > 0) signs.push("number");
  if (hasFile) signs.push("file");
  signs.push(`length ${Math.min(8, 31 - Math.clz32(folded.length + 1))}`, ENDS_ASKING.test(folded) ? "ends asking" : "ends plainly");
  return { sentence, signs, numbers, deeds: deedsIn(folded, sentence.pack) };
}
const MOST_PLACE = 3;

/** `index`: of the later message. `rivals`: how many other things the same side owes. `isOwn`: its author owes it in person. */
export function owedThing(item: Item, index: number, rivals: number, isOwn: boolean): OwedThing {
  const signs = [`age ${Math.min(3, index - item.raisedIn)}`, `rivals ${Math.min(4, rivals)}`, `said ${Math.min(3, item.acts.length)}`];
  signs.push(isOwn ? "own" : "of another");
  if (item.wantsWords) signs.push("wants words");
  if (item.firstReply === null) signs.push("no reply yet");
  signs.push(`owed ${item.due.kind}`);
  const asked = item.acts[0]?.sentence;
  const asks = asked === undefined ? [] : ASKS.filter((table) => asked.tables.is[table].test(asked.folded));
  const numbers = new Set(item.acts.slice(0, MOST_ACTS).flatMap(({ sentence }) => numbersOf(sentence)));
  if (numbers.size > 0) signs.push("owed number");
  const deeds = new Set(item.acts.slice(0, MOST_ACTS).flatMap((read) => [...deedsOf(read)]));
  return { item, signs: [...signs, ...asks.map((table) => `asked ${table}`)], asks, numbers, deeds };
}

/** How alike they are, each as far as the sentence speaks of it. */
export interface Likeness {
  readonly all: number;
  readonly told: number;
  readonly reported: number;
}

export function likenessOf({ sentence }: LaterSentence, { item }: OwedThing): Likeness {
  const { topic, toldTopic, reportedTopic } = sentence;
  const all = likeness(topic, item.topic);
  // Most sentences neither ask nor promise.
  const told = toldTopic === topic ? all : likeness(toldTopic, item.topic);
  return { all, told, reported: reportedTopic === toldTopic ? told : likeness(reportedTopic, item.topic) };
}

/** `isClosest`: no other thing owed is more like the sentence; `isFirst`: no other sentence of the message is more like the thing. */
export function pairSigns(later: LaterSentence, owed: OwedThing, like: Likeness, isClosest: boolean, isFirst: boolean): readonly string[] {
  const alike = likenessStep(like.told);
  const signs = [`like ${likenessStep(like.all)}`, `told ${alike}`, `reported ${likenessStep(like.reported)}`];
  signs.push(`closest ${isClosest} ${alike}`, `first ${isFirst} ${alike}`);
  for (const kind of new Set(later.sentence.acts.map((act) => act.kind))) signs.push(`act ${kind} like ${alike}`);
  for (const table of owed.asks) {
    if (later.sentence.dates.length > 0) signs.push(`asked ${table} date`);
    if (later.numbers.length > 0) signs.push(`asked ${table} number`);
  }
  signs.push(...deedSigns(owed.deeds, later.deeds, alike));
  if (owed.numbers.size > 0 && later.numbers.length > 0) {
    const shared = later.numbers.some((one) => owed.numbers.has(one));
    if (shared) signs.push("same number");
    if (later.numbers.some((one) => !owed.numbers.has(one))) signs.push(shared ? "more numbers" : "other number");
  }
  return signs;
}

const ENDS_ASKING = /\?\s*$/u;
/** Acts of one item that are looked at. */
const MOST_ACTS = 12;
