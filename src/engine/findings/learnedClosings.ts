/** Closings that no rule names: the learned weights look at each open item beside each sentence that nothing else has used. */

import { type KnownSign, linearScorer, type SignBook } from "../learned/linearWeights.ts";
import { fitting } from "./answers.ts";
import { type ClosingPair, closingPairs } from "./closingPairs.ts";
import { closingGroups, keysOfSign, type LaterSentence, type OwedThing, type Speaker } from "./closingSigns.ts";
import { pairedSigns } from "./comparedSigns.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { likeness } from "./topic.ts";
import { answer, close, type Turn } from "./turn.ts";

/**
 * "Notes from Tuesday below": closes what was promised, though no rule knows the words; "the shop printed its own" drops it. The likeliest
 * pairs first; a sentence closes one item.
 */
export function takeLearnedClosings(turn: Turn): void {
  if (turn.reading.sentences.every(({ pack }) => pack.closingWeights === undefined)) return;
  const scoreOf = pairScorer("closingWeights");
  const droppedScoreOf = pairScorer("dropWeights");
  const closings = closingPairs(turn)
    .flatMap((pair) => {
      const score = scoreOf(pair);
      return score >= leastFor(pair) ? [{ ...pair, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  for (const pair of closings) {
    const { item, sentence } = pair;
    if (item.status !== "open" || turn.spoken.has(sentence)) continue;
    const evidence = evidenceOf(turn.message, sentence.sentence);
    if (droppedScoreOf(pair) >= LIKELY_DROP) close(turn, item, "dropped", evidence);
    else if (item.kind === "question") answer(turn, item, evidence);
    else close(turn, item, "done", evidence);
    turn.spoken.add(sentence);
  }
}

/** An even chance. */
export const LIKELY_CLOSING = 0;
/** Of what is closed. A refused wish that counts as done is forgotten: a little below an even chance. */
export const LIKELY_DROP = -0.3;
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

const NONE: readonly KnownSign[] = [];

const kindOfPair = pairedSigns<Speaker, Item["kind"]>("", " ");

/** The score of a pair, least where no weights are loaded; what the sentence alone says is summed once, the signs of the item are looked up once. */
function pairScorer(name: "closingWeights" | "dropWeights"): (pair: ClosingPair) => number {
  const known = new Map<LaterSentence, Map<string, number>>();
  const knownThings = new Map<SignBook, Map<OwedThing, readonly KnownSign[]>>();
  return ({ item, speaker, later, owed, signs }) => {
    const weights = later.sentence.pack[name];
    if (weights === undefined) return Number.NEGATIVE_INFINITY;
    const scorer = linearScorer(weights);
    const kind = kindOfPair(speaker, item.kind);
    const book = scorer.signBook(kind, (sign) => keysOfSign(sign, speaker, item.kind));
    const ofSentence = known.get(later) ?? new Map<string, number>();
    known.set(later, ofSentence);
    const words = ofSentence.get(speaker) ?? scorer.ofPieces(closingGroups(later.sentence, speaker));
    ofSentence.set(speaker, words);
    const alone = ofSentence.get(kind) ?? scorer.ofSigns(later.signs, book, NONE);
    ofSentence.set(kind, alone);
    const ofThings = knownThings.get(book) ?? new Map<OwedThing, readonly KnownSign[]>();
    knownThings.set(book, ofThings);
    const ofThing = ofThings.get(owed) ?? owed.signs.map(book);
    ofThings.set(owed, ofThing);
    return words + alone + scorer.ofSigns(signs, book, ofThing);
  };
}
