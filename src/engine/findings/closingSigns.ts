/** What a later sentence looks like beside something owed: signs for the learned weights that tell whether it closes it. */
import { keyOfText, mixedKey } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type PieceGroup } from "../learned/linearWeights.ts";
import type { ActKind } from "../types.ts";
import {
  type Asks,
  addDeedSigns,
  alikeSigns,
  asked,
  askedAnd,
  asksOf,
  LIKE,
  likenessStep,
  MOST_ACTS,
  namedSigns,
  numberedSigns,
  pairedSigns,
  rankSigns,
} from "./comparedSigns.ts";
import { deedsOf, deedsOfSentence } from "./deeds.ts";
import type { DeedName } from "./deedTables.ts";
import type { Item } from "./ledger.ts";
import { likelyActs } from "./likelyActs.ts";
import { numbersOf } from "./namedNumbers.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { kindsOf, tellingSigns } from "./tellingSigns.ts";
import { type Tense, tenseOf } from "./tenses.ts";
import { likeness } from "./topic.ts";
import type { Turn } from "./turn.ts";

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

const OWED: Readonly<Record<Speaker, number>> = { owner: 331, other: 337 };

/** The words that first stated what is owed, with who speaks later. */
export function owedGroups(item: Item, speaker: Speaker): readonly PieceGroup[] {
  const first = item.acts[0]?.sentence;
  return first === undefined ? [] : [{ pieces: featuresOf(first).pieces, role: OWED[speaker] }];
}

/** All keys of both. */
export function closingPieces(sentence: SentenceReading, speaker: Speaker, item: Item): readonly number[] {
  return keysOfGroups([...closingGroups(sentence, speaker), ...owedGroups(item, speaker)]);
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

/** By the tables that tell how a sentence reports. */
const signsOfSentence = tellingSigns([
  "happened",
  "notYet",
  "stalled",
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
]);

/** A later sentence by itself. */
export interface LaterSentence {
  readonly sentence: SentenceReading;
  readonly signs: readonly string[];
  readonly numbers: readonly string[];
  readonly deeds: ReadonlySet<DeedName>;
  /** Of its acts, each once. */
  readonly kinds: readonly ActKind[];
}

/** Something owed by itself. */
export interface OwedThing {
  readonly item: Item;
  readonly signs: readonly string[];
  readonly said: OwedWords;
  /** Where the day lies on which it is due. */
  readonly dueTense: Tense;
}

/** What the acts of an item say. */
interface OwedWords {
  /** How many there were. */
  readonly acts: number;
  /** What the first asks for: names of tables. */
  readonly asks: readonly Asks[];
  readonly numbers: ReadonlySet<string>;
  readonly deeds: ReadonlySet<DeedName>;
}

/** `place`: from the start of the message and to its end, in sentences; `hasFile`: the message brings attachments. */
export function laterSentence(sentence: SentenceReading, hasFile: boolean, place: readonly [number, number]): LaterSentence {
  const { folded, dates } = sentence;
  const numbers = numbersOf(sentence);
  const kinds = kindsOf(sentence);
  const signs = [
    ...signsOfSentence(sentence, kinds),
    FROM_START[Math.min(place[0], MOST_PLACE)] ?? "",
    TO_END[Math.min(place[1], MOST_PLACE)] ?? "",
    LENGTH[Math.min(MOST_LENGTH, 31 - Math.clz32(folded.length + 1))] ?? "",
    ...likelyActs(sentence),
    ...actSigns(sentence),
  ];
  if (dates.length > 0) signs.push("dates");
  if (numbers.length > 0) signs.push("number");
  if (hasFile) signs.push("file");
  return { sentence, signs, numbers, deeds: deedsOfSentence(sentence), kinds };
}

/** Which rules found its acts, and which acts wait for something. */
function actSigns({ acts }: SentenceReading): readonly string[] {
  const signs = acts.map(({ kind, rule, sure }) => surely(ofRule(kind, rule), sure ? "true" : "false"));
  const waits = acts.map(({ kind, condition }) => waiting(kind, condition === null ? "plain" : "conditional"));
  return [...new Set([...signs, ...waits])];
}
const ofRule = pairedSigns<ActKind, string>("acts ", " ");
const surely = pairedSigns<string, string>("", " ");
const waiting = pairedSigns<ActKind, string>("", " ");

/** What the sentences around do. */
export function besideKinds(before: LaterSentence | undefined, after: LaterSentence | undefined): readonly string[] {
  return [...(before?.kinds ?? NOTHING).map(kindBefore), ...(after?.kinds ?? NOTHING).map(kindAfter)];
}
const NOTHING = ["nothing"] as const;
const kindBefore = namedSigns<ActKind | "nothing">("before act ");
const kindAfter = namedSigns<ActKind | "nothing">("after act ");

const MOST_PLACE = 3;
const MOST_LENGTH = 8;
const FROM_START = numberedSigns("from start", MOST_PLACE);
const TO_END = numberedSigns("to end", MOST_PLACE);
const LENGTH = numberedSigns("length", MOST_LENGTH);

/** `turn`: of the later message. `rivals`: how many other things the same side owes. `isOwn`: its author owes it in person. */
export function owedThing(item: Item, { reading, message }: Turn, rivals: number, isOwn: boolean): OwedThing {
  const signs = [
    AGE[Math.min(MOST_AGE, reading.index - item.raisedIn)] ?? "",
    RIVALS[Math.min(MOST_RIVALS, rivals)] ?? "",
    SAID[Math.min(MOST_SAID, item.acts.length)] ?? "",
    isOwn ? "own" : "of another",
  ];
  if (item.wantsWords) signs.push("wants words");
  if (item.firstReply === null) signs.push("no reply yet");
  signs.push(owedDue(item.due.kind));
  const said = wordsOf(item);
  if (said.numbers.size > 0) signs.push("owed number");
  for (const table of said.asks) signs.push(asked(table));
  const rule = item.acts[0]?.act.rule;
  if (rule !== undefined) signs.push(owedRule(rule));
  return { item, signs, said, dueTense: tenseOf(item.due.kind === "day" ? item.due.day : null, message.sentOn) };
}

const MOST_AGE = 3;
const MOST_RIVALS = 4;
const MOST_SAID = 3;
const owedRule = namedSigns("owed rule ");
const owedDue = namedSigns<Item["due"]["kind"]>("owed ");
const AGE = numberedSigns("age", MOST_AGE);
const RIVALS = numberedSigns("rivals", MOST_RIVALS);
const SAID = numberedSigns("said", MOST_SAID);

const known = new WeakMap<Item, OwedWords>();

/** The words of an item that is owed for long are read once. */
function wordsOf(item: Item): OwedWords {
  const before = known.get(item);
  if (before?.acts === item.acts.length) return before;
  const question = item.acts[0]?.sentence;
  const first = item.acts.slice(0, MOST_ACTS);
  const words = {
    acts: item.acts.length,
    asks: question === undefined ? [] : asksOf(question),
    numbers: new Set(first.flatMap(({ sentence }) => numbersOf(sentence))),
    deeds: new Set(first.flatMap((read) => [...deedsOf(read)])),
  };
  known.set(item, words);
  return words;
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

const TOLD = alikeSigns("told");
const REPORTED = alikeSigns("reported");
const actAlike = pairedSigns<ActKind, number>("act ", " like ");

/** `isClosest`: no other thing owed is more like the sentence; `isFirst`: no other sentence of the message is more like the thing. */
export function pairSigns(later: LaterSentence, { said }: OwedThing, like: Likeness, isClosest: boolean, isFirst: boolean): string[] {
  const alike = likenessStep(like.told);
  const signs = [
    LIKE[likenessStep(like.all)] ?? "",
    TOLD[alike] ?? "",
    REPORTED[likenessStep(like.reported)] ?? "",
    ...rankSigns(isClosest, isFirst, alike),
  ];
  for (const kind of later.kinds) signs.push(actAlike(kind, alike));
  const isDated = later.sentence.dates.length > 0;
  const isNumbered = later.numbers.length > 0;
  for (const table of said.asks) {
    if (isDated) signs.push(askedAnd(table, "date"));
    if (isNumbered) signs.push(askedAnd(table, "number"));
  }
  addDeedSigns(signs, said.deeds, later.deeds, alike);
  if (isNumbered && said.numbers.size > 0) {
    const shared = later.numbers.some((one) => said.numbers.has(one));
    if (shared) signs.push("same number");
    if (later.numbers.some((one) => !said.numbers.has(one))) signs.push(shared ? "more numbers" : "other number");
  }
  return signs;
}
