/** What is said again in other words: the learned weights look at each new item beside each older one, and at what the rules would join. */
import { type KnownSign, type LinearScorer, linearScorer } from "../learned/linearWeights.ts";
import { type JoinPair, type JoinRule, keysOfJoinSign, olderGroups, openPairs, rulePair, saidGroups } from "./joinSigns.ts";
import { knownSums } from "./knownSums.ts";
import type { Item } from "./ledger.ts";
import { absorb } from "./pairings.ts";
import type { ReadAct } from "./sentenceReading.ts";
import type { Turn } from "./turn.ts";

/** Above an even chance: two things taken for one hide one of them. */
export const LIKELY_JOIN = 0.6;
/** Below it: a rule has its reasons. */
const UNLIKELY_JOIN = -0.1;

/** "The crate leaves on Monday" keeps "could you send us the pump?": one item, though the words differ. The likeliest pairs first. */
export function takeLearnedJoins(turn: Turn): void {
  const likely = openPairs(turn)
    .flatMap((pair) => {
      const score = scoreOf(pair) ?? Number.NEGATIVE_INFINITY;
      return score >= LIKELY_JOIN ? [{ ...pair, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  for (const { older, newer } of likely) if (!older.isAbsorbed && !newer.isAbsorbed) absorb(turn, older, newer);
}

/** False where a rule would add the act to an item that is another matter. */
export function mayBeSame(turn: Turn, older: Item, read: ReadAct, rule: JoinRule): boolean {
  const score = scoreOf(rulePair(turn, older, read, rule));
  return score === null || score >= (IS_GUESS[rule] ? LIKELY_JOIN : UNLIKELY_JOIN);
}

/** Rules that only see that nothing else is left; three in five are right. */
const IS_GUESS: Readonly<Partial<Record<JoinRule, true>>> = { "one left": true, "one answer": true };

/** Null where no weights are loaded. */
function scoreOf(pair: JoinPair): number | null {
  const { older, said, signs } = pair;
  const weights = said.read.sentence.pack.joinWeights;
  if (weights === undefined) return null;
  const scorer = linearScorer(weights);
  // As it is now: a wish becomes a promise, and the book is asked again long after.
  const { kind } = older;
  const book = scorer.signBook(`${kind} ${said.kind}`, (sign) => keysOfJoinSign(sign, kind, said.kind));
  return wordsOf(pair, scorer) + scorer.ofSigns(signs, book, NONE);
}

const NONE: readonly KnownSign[] = [];

const saidSum = knownSums();
const olderSum = knownSums();

function wordsOf(pair: JoinPair, scorer: LinearScorer): number {
  const said = saidSum(scorer, pair.said.read.sentence, () => saidGroups(pair));
  return scorer.ofSums(
    said,
    olderSum(scorer, pair.older.acts[0]?.sentence, () => olderGroups(pair)),
  );
}
