/** Closings that no rule names: the learned weights look at each open item beside each sentence that nothing else has used. */

import { type KnownSigns, linearScorer, type SignBook } from "../learned/linearWeights.ts";
import { fitting } from "./answers.ts";
import {
  closingGroups,
  keysOfSign,
  type LaterSentence,
  type Likeness,
  laterSentence,
  likenessOf,
  type OwedThing,
  owedThing,
  pairSigns,
  type Speaker,
} from "./closingSigns.ts";
import { pairedSigns } from "./comparedSigns.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { likeness } from "./topic.ts";
import { answer, close, isToward, reaches, type Turn } from "./turn.ts";

/** Items and sentences looked at in one message; more is a hostile mail. */
const MOST_ITEMS = 24;
const MOST_SENTENCES = 60;

/** An open item beside a sentence of a later message. */
export interface ClosingPair {
  readonly item: Item;
  readonly sentence: SentenceReading;
  readonly speaker: Speaker;
  /** The sentence alone. */
  readonly later: LaterSentence;
  /** The item alone. */
  readonly owed: OwedThing;
  /** Of both side by side. */
  readonly signs: readonly string[];
}

/** "Notes from Tuesday below": closes what was promised, though no rule knows the words. The likeliest pairs first; a sentence closes one item. */
export function takeLearnedClosings(turn: Turn): void {
  if (turn.reading.sentences.every(({ pack }) => pack.closingWeights === undefined)) return;
  const scoreOf = pairScorer();
  const closings = closingPairs(turn)
    .flatMap((pair) => {
      const score = scoreOf(pair);
      return score >= leastFor(pair) ? [{ ...pair, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  for (const { item, sentence } of closings) {
    if (item.status !== "open" || turn.spoken.has(sentence)) continue;
    if (item.kind === "question") answer(turn, item, evidenceOf(turn.message, sentence.sentence));
    else close(turn, item, "done", evidenceOf(turn.message, sentence.sentence));
    turn.spoken.add(sentence);
  }
}

/** An even chance. */
export const LIKELY_CLOSING = 0;
/** The first reply to a question answers it somewhere: the likeliest sentence need not be likely by itself. */
const LIKELY_ANSWER = -0.15;

/** "When?" and "which of the two?" are seldom answered without a day or one of the two. */
const UNFIT_ANSWER = 0.4;

/** The weather fulfils no promise. */
const WITHOUT_DEED = 0.1;

function leastFor({ item, speaker, sentence, later }: ClosingPair): number {
  if (item.kind !== "question") return saysNothingOf(item, later) ? WITHOUT_DEED : LIKELY_CLOSING;
  if (fitting(item, sentence) < 0) return UNFIT_ANSWER;
  return speaker === "owner" && item.firstReply === null ? LIKELY_ANSWER : LIKELY_CLOSING;
}

/** No deed, no act and no word of the matter. */
function saysNothingOf(item: Item, { sentence, deeds }: LaterSentence): boolean {
  return deeds.size === 0 && sentence.acts.every(({ kind }) => kind === "formula") && likeness(sentence.topic, item.topic) === 0;
}

const kindOfPair = pairedSigns<Speaker, Item["kind"]>("", " ");

/** The score of a pair; what the sentence alone says is summed once, the signs of the item are looked up once. */
function pairScorer(): (pair: ClosingPair) => number {
  const known = new Map<LaterSentence, Map<string, number>>();
  const knownThings = new Map<SignBook, Map<OwedThing, KnownSigns>>();
  return ({ item, speaker, later, owed, signs }) => {
    const { closingWeights } = later.sentence.pack;
    if (closingWeights === undefined) return Number.NEGATIVE_INFINITY;
    const scorer = linearScorer(closingWeights);
    const kind = kindOfPair(speaker, item.kind);
    const book = scorer.signBook(kind, (sign) => keysOfSign(sign, speaker, item.kind));
    const ofSentence = known.get(later) ?? new Map<string, number>();
    known.set(later, ofSentence);
    const words = ofSentence.get(speaker) ?? scorer.ofPieces(closingGroups(later.sentence, speaker));
    ofSentence.set(speaker, words);
    const alone = ofSentence.get(kind) ?? scorer.ofSigns(later.signs.map(book));
    ofSentence.set(kind, alone);
    const ofThings = knownThings.get(book) ?? new Map<OwedThing, KnownSigns>();
    knownThings.set(book, ofThings);
    const ofThing = ofThings.get(owed) ?? owed.signs.map(book);
    ofThings.set(owed, ofThing);
    return words + alone + scorer.ofSigns(ofThing, signs.map(book));
  };
}

/** Every pair that may be a closing, sentence by sentence. */
export function closingPairs(turn: Turn): readonly ClosingPair[] {
  const { ledger, author, reading } = turn;
  const items = ledger.openItems((item) => mayClose(turn, item)).slice(-MOST_ITEMS);
  if (items.length === 0) return [];
  const hasFile = turn.message.attachmentNames.length > 0;
  const { sentences } = reading;
  const speakers = new Map(items.map((item): [Item, Speaker] => [item, ledger.isOwnedBy(item, author) ? "owner" : "other"]));
  const rivals = { owner: 0, other: 0 };
  for (const speaker of speakers.values()) rivals[speaker] += 1;
  const owed = items.map((item) =>
    owedThing(item, reading.index, rivals[speakers.get(item) ?? "other"] - 1, ledger.isOwnedByPerson(item, author)),
  );
  const laters = sentences.slice(0, MOST_SENTENCES).flatMap((sentence, index) => {
    if (turn.spoken.has(sentence)) return [];
    const later = laterSentence(sentence, hasFile, [index, sentences.length - 1 - index]);
    return [{ later, likes: owed.map((thing) => likenessOf(later, thing)) }];
  });
  const mostOf = owed.map((_, index) => Math.max(0, ...laters.map(({ likes }) => likes[index]?.told ?? 0)));
  return laters.flatMap(({ later, likes }) => {
    const most = Math.max(0, ...likes.map(({ told }) => told));
    return owed.flatMap((thing, index) =>
      pairOf(later, thing, likes[index], most, mostOf[index] ?? 0, speakers.get(thing.item) ?? "other"),
    );
  });
}

function pairOf(
  later: LaterSentence,
  owed: OwedThing,
  like: Likeness | undefined,
  mostOfSentence: number,
  mostOfThing: number,
  speaker: Speaker,
): readonly ClosingPair[] {
  const { item } = owed;
  const { sentence } = later;
  // What the owner received is not what the owner owes: "we got your report" pays no invoice.
  if (like === undefined || (speaker === "owner" && item.kind !== "question" && sentence.tables.is.received.test(sentence.folded)))
    return [];
  const both = pairSigns(later, owed, like, like.told >= mostOfSentence, like.told >= mostOfThing);
  return [{ item, sentence, speaker, later, owed, signs: both }];
}

/** Owed by the author's side or to it, since an earlier message. */
function mayClose(turn: Turn, item: Item): boolean {
  const { ledger, author } = turn;
  if (item.raisedIn >= turn.reading.index || turn.touched.has(item)) return false;
  return ledger.isOwnedBy(item, author) ? reaches(turn, item) : ledger.isRaisedBy(item, author) || isToward(turn, item);
}
