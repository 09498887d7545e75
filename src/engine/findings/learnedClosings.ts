/** Closings that no rule names: the learned weights look at each open item beside each sentence that nothing else has used. */

import { type KnownSign, type LinearScorer, linearScorer, type PieceSum, type SignBook } from "../learned/linearWeights.ts";
import type { ActKind } from "../types.ts";
import { fitting, isStalled } from "./answers.ts";
import { type ClosingPair, closingPairs } from "./closingPairs.ts";
import { closingGroups, keysOfSign, type LaterSentence, type OwedThing, owedGroups, type Speaker } from "./closingSigns.ts";
import { pairedSigns } from "./comparedSigns.ts";
import { evidenceOf } from "./evidence.ts";
import { knownSums } from "./knownSums.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { likeness } from "./topic.ts";
import { answer, close, isToCome, type Turn } from "./turn.ts";

/**
 * "Notes from Tuesday below": closes what was promised, though no rule knows the words; "the shop printed its own" drops it. The likeliest
 * pairs first; a sentence closes one item.
 */
export function takeLearnedClosings(turn: Turn): void {
  if (turn.reading.sentences.every(({ pack }) => pack.closingWeights === undefined)) return;
  const scoreOf = pairScorer("closingWeights");
  const droppedScoreOf = pairScorer("dropWeights");
  const pairs = closingPairs(turn);
  markUnfinished(pairs);
  const isOneDeed = new Set(pairs.flatMap(({ item }) => (item.kind === "question" ? [] : [item]))).size === 1;
  const closings = pairs
    .flatMap((pair) => {
      const score = scoreOf(pair);
      pair.item.likeliestClosing = Math.max(score, pair.item.likeliestClosing ?? score);
      return score >= LIKELY_OF_ONLY && score >= leastFor(pair, turn, isOneDeed) ? [{ ...pair, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  for (const pair of closings) {
    const { item, sentence } = pair;
    if (item.status !== "open" || turn.spoken.has(sentence)) continue;
    const isDropped = droppedScoreOf(pair) >= (item.kind === "promise" ? LIKELY_DROP_OF_PROMISE : LIKELY_DROP);
    if (wantsDeed(item) && isStalled(sentence)) continue;
    const evidence = evidenceOf(turn.message, sentence.sentence);
    if (isDropped) close(turn, item, "dropped", evidence);
    else if (item.kind === "question") answer(turn, item, evidence);
    else close(turn, item, "done", evidence);
    turn.spoken.add(sentence);
  }
}

/** An even chance. */
export const LIKELY_CLOSING = 0;
/** Of what is closed. A refused wish that counts as done is forgotten: a little below an even chance. */
export const LIKELY_DROP = -0.42;
/** Who takes a promise back mostly says it in words that a rule knows. */
const LIKELY_DROP_OF_PROMISE = 0.3;
/** The first reply to a question answers it somewhere: the likeliest sentence need not be likely by itself. */
const LIKELY_ANSWER = -0.15;

/** "Took them both on my way in", where one thing alone is owed and nothing speaks of delay: words of a deed can hardly mean another. The lowest bar of all. */
const LIKELY_OF_ONLY = -0.35;

/** "When?" and "which of the two?" are seldom answered without a day or one of the two. */
const UNFIT_ANSWER = 0.4;

/** The weather fulfils no promise. */
const WITHOUT_DEED = 0.1;

/** "Your driver has the crates", four days before they are due, may speak of the last lot: what is done early is mostly told in words that a rule knows. */
const PROMISED_AHEAD = 1.5;
const ASKED_AHEAD = 0.25;

/** "The roofer: the 27th, in the morning.": a promise spoken of beside a day to come is told anew and not kept. */
const PROMISED_AGAIN = 0.5;

/** `isOneDeed`: of all things that the message may close, questions aside, there is but one. */
function leastFor({ item, speaker, sentence, later }: ClosingPair, turn: Turn, isOneDeed: boolean): number {
  if (item.kind !== "question") {
    if (endsOnCondition(sentence) || hasNotCome(sentence) || isUnfinished(sentence)) return Number.POSITIVE_INFINITY;
    const least = leastByDays(item, sentence, turn);
    if (least === LIKELY_CLOSING && isOneDeed && tellsOfDeed(sentence)) return LIKELY_OF_ONLY;
    return Math.max(least, saysNothingOf(item, later) ? WITHOUT_DEED : LIKELY_CLOSING);
  }
  if (fitting(item, sentence) < 0) return UNFIT_ANSWER;
  return speaker === "owner" && item.firstReply === null ? LIKELY_ANSWER : LIKELY_CLOSING;
}

function tellsOfDeed({ folded, tables: { is }, acts }: SentenceReading): boolean {
  return is.happened.test(folded) && acts.every(({ kind }) => kind === "formula" || kind === "delivery");
}

function leastByDays(item: Item, { acts, dates }: SentenceReading, turn: Turn): number {
  const { kind, wantsWords } = item;
  const { sentOn } = turn.message;
  // What is called off is called off before its day.
  if (sentOn === null || acts.some((act) => act.kind === "withdrawal" || act.kind === "refusal")) return LIKELY_CLOSING;
  const isAhead = isToCome(item, turn);
  if (kind === "request") return isAhead ? ASKED_AHEAD : LIKELY_CLOSING;
  // Words are given at any time.
  if (wantsWords) return LIKELY_CLOSING;
  if (isAhead) return PROMISED_AHEAD;
  return dates.some(({ when }) => when.kind === "day" && when.day > sentOn) ? PROMISED_AGAIN : LIKELY_CLOSING;
}

/** "The crates have still not arrived": asks for what is owed once more. */
function hasNotCome({ folded, tables: { is } }: SentenceReading): boolean {
  return is.received.test(folded) && (is.missing.test(folded) || is.notYet.test(folded));
}

/** What is called off may be unfinished; "is it still warm over there?" tells of nothing. */
const SAYS_MORE: ReadonlySet<ActKind> = new Set(["withdrawal", "refusal", "question"]);

/** "The pump is still not repaired": closes nothing, whatever else it says. */
function isUnfinished({ folded, tables: { is }, acts }: SentenceReading): boolean {
  return is.notYet.test(folded) && acts.every(({ kind }) => !SAYS_MORE.has(kind));
}

/** Who owes something and says that it is not done yet owes it still, until the next word of theirs. */
function markUnfinished(pairs: readonly ClosingPair[]): void {
  const said = pairs.filter(({ speaker, item }) => speaker === "owner" && item.kind !== "question");
  const owed = new Set(said.map(({ item }) => item));
  for (const item of owed) item.isUnfinished = false;
  for (const { item, sentence } of said)
    if (isUnfinished(sentence) && (owed.size === 1 || likeness(sentence.topic, item.topic) > 0)) item.isUnfinished = true;
}

/** "If that costs extra, leave it": what would end it has not happened. */
function endsOnCondition({ acts }: SentenceReading): boolean {
  return acts.some(({ kind, condition }) => (kind === "withdrawal" || kind === "refusal") && condition !== null);
}

/** Words alone are an answer to "tell me", none to "I will ask". */
function wantsDeed({ kind, wantsWords }: Item): boolean {
  return kind === "promise" || (kind === "request" && !wantsWords);
}

/** No deed, no act and no word of the matter. */
function saysNothingOf(item: Item, { sentence, deeds }: LaterSentence): boolean {
  return deeds.size === 0 && sentence.acts.every(({ kind }) => kind === "formula") && likeness(sentence.topic, item.topic) === 0;
}

const NONE: readonly KnownSign[] = [];

const kindOfPair = pairedSigns<Speaker, Item["kind"]>("", " ");

const laterSums = { owner: knownSums(), other: knownSums() };
const owedSums = { owner: knownSums(), other: knownSums() };

/** What a sentence says of things of one kind, whatever they are. */
interface SaidOfKind {
  readonly words: PieceSum;
  /** What its signs add. */
  readonly alone: number;
  readonly book: SignBook;
  /** Signs of the things, for all sentences with the same book. */
  readonly things: Map<OwedThing, readonly KnownSign[]>;
}

/** The score of a pair, least where no weights are loaded; what the sentence alone says is summed once, the signs of the item are looked up once. */
function pairScorer(name: "closingWeights" | "dropWeights"): (pair: ClosingPair) => number {
  const said = new Map<LaterSentence, Map<string, SaidOfKind>>();
  const knownThings = new Map<SignBook, Map<OwedThing, readonly KnownSign[]>>();
  const sayingOf = (later: LaterSentence, speaker: Speaker, kind: Item["kind"], scorer: LinearScorer): SaidOfKind => {
    const book = scorer.signBook(kindOfPair(speaker, kind), (sign) => keysOfSign(sign, speaker, kind));
    const things = knownThings.get(book) ?? new Map<OwedThing, readonly KnownSign[]>();
    knownThings.set(book, things);
    const words = laterSums[speaker](scorer, later.sentence, () => closingGroups(later.sentence, speaker));
    return { words, alone: scorer.ofSigns(later.signs, book, NONE), book, things };
  };
  return ({ item, speaker, later, owed, signs }) => {
    const weights = later.sentence.pack[name];
    if (weights === undefined) return Number.NEGATIVE_INFINITY;
    const scorer = linearScorer(weights);
    const kind = kindOfPair(speaker, item.kind);
    const ofSentence = said.get(later) ?? new Map<string, SaidOfKind>();
    if (ofSentence.size === 0) said.set(later, ofSentence);
    const saying = ofSentence.get(kind) ?? sayingOf(later, speaker, item.kind, scorer);
    ofSentence.set(kind, saying);
    const { words, alone, book, things } = saying;
    const ofThing = things.get(owed) ?? owed.signs.map(book);
    things.set(owed, ofThing);
    const owedWords = owedSums[speaker](scorer, item.acts[0]?.sentence, () => owedGroups(item, speaker));
    return scorer.ofSums(words, owedWords) + alone + scorer.ofSigns(signs, book, ofThing);
  };
}
