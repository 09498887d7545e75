/** What two things owed look like side by side: signs for the learned weights that tell whether they are one. */
import { keyOfText, mixedKey, type SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { keysOfGroups, type PieceGroup } from "../learned/linearWeights.ts";
import { personKey, shareSomebody } from "../message/organisation.ts";
import type { DueDate, Person } from "../types.ts";
import {
  addDeedSigns,
  alikeSigns,
  asked,
  askedAnd,
  asksOf,
  LIKE,
  likenessStep,
  namedSigns,
  numberedSigns,
  pairedSigns,
} from "./comparedSigns.ts";
import { deedsOf } from "./deeds.ts";
import { dueOf } from "./dueDate.ts";
import type { Item } from "./ledger.ts";
import { likelyActs } from "./likelyActs.ts";
import { isSameNumber } from "./listPoints.ts";
import { numbersOf } from "./namedNumbers.ts";
import { featuresOf } from "./sentencePieces.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { likeness, nameTwoThings, type Topic } from "./topic.ts";
import type { Turn } from "./turn.ts";

const SIGN = 227;
const NEWER = 229;
const OLDER = 231;
const KIND: Readonly<Record<Item["kind"], number>> = { promise: 233, request: 239, question: 241 };

/** What a message says is owed, whether it became an item of its own or not. */
export interface Said {
  readonly kind: Item["kind"];
  readonly owners: readonly Person[];
  readonly by: Person;
  readonly due: DueDate;
  readonly isConditional: boolean;
  readonly topic: Topic;
  readonly read: ReadAct;
}

/** Something owed beside what is said later, or further down. */
export interface JoinPair {
  readonly older: Item;
  readonly said: Said;
  readonly signs: readonly string[];
}

/** A pair that no rule has joined: both are open items. */
export interface OpenPair extends JoinPair {
  readonly newer: Item;
}

/** The rule that would take both for one thing. */
export type JoinRule = "promise" | "wish" | "question before" | "date of wish" | "wish before" | "one left" | "one answer";

/** An act beside the item that a rule would add it to. */
export function rulePair(turn: Turn, older: Item, read: ReadAct, rule: JoinRule): JoinPair {
  const { act, topic } = read;
  const kind = act.kind === "question" || act.kind === "request" ? act.kind : "promise";
  const due = dueOf(act, turn.message);
  const said = { kind, owners: act.owners, by: turn.author, due, isConditional: act.condition !== null, topic, read } as const;
  const like = likeness(topic, older.topic);
  const others = turn.ledger.openItems((item) => item !== older && item.raisedIn < turn.reading.index).slice(-MOST_OLDER);
  const likes = others.map((item) => likeness(topic, item.topic));
  const among = [
    byRule(rule),
    byRuleOf(rule, older.kind),
    ...closerSigns(rule, like, likes),
    RIVALS[Math.min(MOST_BESIDE, others.length)] ?? "",
  ];
  return pairOf(turn, older, said, like, among);
}

/** How many other things are more like what is said. */
function closerSigns(rule: JoinRule | "none", like: number, likes: readonly number[]): readonly string[] {
  const closer = Math.min(MOST_CLOSER, likes.filter((other) => other > like).length);
  const alike = likenessStep(like);
  return [CLOSER[closer] ?? "", ruleAlike(rule, alike), ...(rule === "none" ? [] : [ruleCloser(rule, closer)]), closerAlike(closer, alike)];
}
const MOST_CLOSER = 3;
const CLOSER = numberedSigns("closer", MOST_CLOSER);
const ruleAlike = pairedSigns<JoinRule | "none", number>("rule ", " like ");
const ruleCloser = pairedSigns<JoinRule, number>("rule ", " closer ");
const closerAlike = pairedSigns<number, number>("closer ", " like ");

/** What an item said first; null for one without an act. */
function saidBy({ kind, owners, raisedBy, due, condition, topic, acts }: Item): Said | null {
  const [read] = acts;
  return read === undefined ? null : { kind, owners, by: raisedBy, due, isConditional: condition !== null, topic, read };
}

/** Items looked at on either side; more is a hostile mail. */
const MOST_NEWER = 24;
const MOST_OLDER = 24;

/** Every pair of an item of this message with an older open one that may be the same. */
export function openPairs(turn: Turn): readonly OpenPair[] {
  const { ledger, reading } = turn;
  const open = ledger.openItems((item) => item.acts.length > 0);
  const newer = open.filter((item) => item.raisedIn === reading.index).slice(0, MOST_NEWER);
  const older = open.filter((item) => item.raisedIn < reading.index).slice(-MOST_OLDER);
  const likes = newer.map((one) => older.map((other) => likeness(one.topic, other.topic)));
  const mostOf = older.map((_, index) => Math.max(0, ...likes.map((row) => row[index] ?? 0)));
  return newer.flatMap((one, place) => {
    const own = likes[place] ?? [];
    const most = Math.max(0, ...own);
    const said = saidBy(one);
    if (said === null) return [];
    return older.flatMap((other, index): readonly OpenPair[] => {
      if (!mayBeOne(turn, other, one)) return [];
      const like = own[index] ?? 0;
      const among = [
        "rule none",
        ...closerSigns("none", like, own),
        like >= most ? "closest true" : "closest false",
        like >= (mostOf[index] ?? 0) ? "closest of older true" : "closest of older false",
        placeAmong(older, other) === place ? "place true" : "place false",
        RIVALS[Math.min(MOST_BESIDE, older.length - 1)] ?? "",
        FELLOWS[Math.min(MOST_BESIDE, newer.length - 1)] ?? "",
      ];
      return [{ ...pairOf(turn, other, said, like, among), newer: one }];
    });
  });
}

/** The same side owes both; nobody's promise becomes a wish. */
function mayBeOne(turn: Turn, older: Item, newer: Item): boolean {
  if (older.isAbsorbed || newer.isAbsorbed) return false;
  const said = newer.acts[0]?.sentence;
  if (said !== undefined && !isSameNumber(turn, older, said)) return false;
  const { ledger } = turn;
  const [owner] = newer.owners;
  return owner === undefined || older.owners.length === 0 || ledger.isOwnedBy(older, owner);
}

/** Among the things of its own message, counted from the first. */
function placeAmong(older: readonly Item[], item: Item): number {
  return older.filter(({ raisedIn }) => raisedIn === item.raisedIn).indexOf(item);
}

const TELLS = ["chases", "another", "pointsBack", "changed", "willAnswer", "notYet", "missing", "handsOver"] as const;
/** Above these numbers more tells nothing. */
const MOST_BESIDE = 4;
const MOST_AGE = 3;
const MOST_WEIGHT = 5;
const MOST_SAID = 3;
const RIVALS = numberedSigns("rivals", MOST_BESIDE);
const FELLOWS = numberedSigns("fellows", MOST_BESIDE);
const AGE = numberedSigns("age", MOST_AGE);
const WEIGHT = numberedSigns("weight", MOST_WEIGHT);
const SAID = numberedSigns("said", MOST_SAID);
const kinds = pairedSigns<Item["kind"], Item["kind"]>("kinds ", " ");
const kindsAlike = pairedSigns<string, number>("", " like ");
const byRule = namedSigns<JoinRule>("rule ");
const byRuleOf = pairedSigns<JoinRule, Item["kind"]>("rule ", " ");
const dues = namedSigns("dues ");
const is = namedSigns<(typeof TELLS)[number]>("is ");
const OWN = alikeSigns("own");
const isAlike = pairedSigns<(typeof TELLS)[number], number>("is ", " like ");

function pairOf(turn: Turn, older: Item, said: Said, like: number, among: readonly string[]): JoinPair {
  const asked = older.acts[0];
  const signs = asked === undefined ? among : [...among, ...signsOf(turn, older, asked, said, like)];
  return { older, said, signs };
}

function signsOf(turn: Turn, older: Item, asked: ReadAct, said: Said, like: number): readonly string[] {
  const { read } = said;
  const { sentence } = read;
  const alike = likenessStep(like);
  const age = turn.reading.index - older.raisedIn;
  const signs = [
    "any",
    LIKE[alike] ?? "",
    OWN[likenessStep(likeness(read.ownTopic, asked.ownTopic))] ?? "",
    nameTwoThings(read.ownTopic, asked.ownTopic) ? "two things true" : "two things false",
    kinds(older.kind, said.kind),
    kindsAlike(kinds(older.kind, said.kind), alike),
    AGE[Math.min(MOST_AGE, age)] ?? "",
    shareSomebody(older.owners, said.owners) ? "same owner" : "same side",
    personKey(older.raisedBy) === personKey(said.by) ? "same voice" : "other voice",
    older.firstReply === null ? "no reply yet" : "replied to",
    dues(duesOf(older.due, said.due)),
    WEIGHT[Math.round(Math.min(MOST_WEIGHT, read.weight))] ?? "",
    SAID[Math.min(MOST_SAID, older.acts.length)] ?? "",
    turn.touched.has(older) ? "touched" : "untouched",
  ];
  if (older.wantsWords) signs.push("wants words", `wants words ${said.kind}`);
  if (older.condition !== null || said.isConditional) signs.push("conditional");
  if (older.acts.some((other) => other.sentence === sentence)) signs.push("same sentence");
  for (const table of TELLS) if (sentence.tables.is[table].test(sentence.folded)) signs.push(is(table), isAlike(table, alike));
  signs.push(...askedSigns(asked.sentence, sentence));
  signs.push(...likelyActs(sentence), ...placeSigns(turn, older, sentence));
  addDeedSigns(signs, deedsOf(asked), deedsOf(read), alike);
  signs.push(...numberSigns(asked, read));
  return signs;
}

/** "When?" and a day, "how many?" and a number. */
function askedSigns(question: SentenceReading, said: SentenceReading): readonly string[] {
  const isDated = said.dates.length > 0;
  const isNumbered = numbersOf(said).length > 0;
  return asksOf(question).flatMap((table) => [
    asked(table),
    ...(isDated ? [askedAnd(table, "date")] : []),
    ...(isNumbered ? [askedAnd(table, "number")] : []),
  ]);
}

/** Where it stands in its message, and whether the sentences beside it speak of the older thing. */
function placeSigns({ reading }: Turn, older: Item, sentence: SentenceReading): readonly string[] {
  const { sentences } = reading;
  const at = sentences.indexOf(sentence);
  const beside = (other: SentenceReading | undefined, names: readonly string[]): string =>
    names[other === undefined ? 0 : likenessStep(likeness(other.topic, older.topic))] ?? "";
  return [
    FROM_START[Math.min(3, at)] ?? "",
    TO_END[Math.min(3, sentences.length - 1 - at)] ?? "",
    beside(sentences[at - 1], BEFORE),
    beside(sentences[at + 1], AFTER),
  ];
}
const FROM_START = numberedSigns("from start", 3);
const TO_END = numberedSigns("to end", 3);
const BEFORE = alikeSigns("before like");
const AFTER = alikeSigns("after like");

function duesOf(older: DueDate, newer: DueDate): string {
  if (older.kind === "none" || newer.kind === "none")
    return `${older.kind === "none" ? "none" : "some"} ${newer.kind === "none" ? "none" : "some"}`;
  if (older.kind === "day" && newer.kind === "day")
    return older.day === newer.day ? "same day" : newer.day < older.day ? "earlier day" : "later day";
  return `${older.kind} ${newer.kind}`;
}

function numberSigns(asked: ReadAct, said: ReadAct): readonly string[] {
  const owed = new Set(numbersOf(asked.sentence));
  const told = numbersOf(said.sentence);
  if (owed.size === 0 || told.length === 0) return [];
  return [told.some((one) => owed.has(one)) ? "same number" : "other number"];
}

/** The words of what is said. */
export function saidGroups({ said }: JoinPair): readonly PieceGroup[] {
  return [{ pieces: featuresOf(said.read.sentence).pieces, role: NEWER }];
}

/** The words that first stated the older thing. */
export function olderGroups({ older }: JoinPair): readonly PieceGroup[] {
  const first = older.acts[0]?.sentence;
  return first === undefined ? [] : [{ pieces: featuresOf(first).pieces, role: OLDER }];
}

/** The keys of a sign: alone, with what is said, and with what both are. */
export function keysOfJoinSign(sign: string, older: Item["kind"], said: Item["kind"]): readonly number[] {
  const alone = keyOfText(SIGN, sign);
  const ofSaid = mixedKey(alone, KIND[said]);
  return [alone, ofSaid, mixedKey(ofSaid, KIND[older])];
}

/** What the weights look at, to learn from. */
export function joinFeatures(pair: JoinPair): SentenceFeatures {
  const { older, said, signs } = pair;
  return {
    pieces: keysOfGroups([...saidGroups(pair), ...olderGroups(pair)]),
    signs: signs.flatMap((sign) => keysOfJoinSign(sign, older.kind, said.kind)),
  };
}
