/** What is said again in other words: the learned weights look at each new item beside each older one that is still open. */
import { linearScorer } from "../learned/linearWeights.ts";
import { type JoinPair, joinGroups, joinPairs, keysOfJoinSign } from "./joinSigns.ts";
import { absorb } from "./openings.ts";
import type { Turn } from "./turn.ts";

/** Above an even chance: two things taken for one hide one of them. */
export const LIKELY_JOIN = 0.2;

/** "The crate leaves on Monday" keeps "could you send us the pump?": one item, though the words differ. The likeliest pairs first. */
export function takeLearnedJoins(turn: Turn): void {
  const likely = joinPairs(turn)
    .flatMap((pair) => {
      const score = scoreOf(pair);
      return score >= LIKELY_JOIN ? [{ ...pair, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  for (const { older, newer } of likely) if (!older.isAbsorbed && !newer.isAbsorbed) absorb(turn, older, newer);
}

function scoreOf(pair: JoinPair): number {
  const { older, newer, signs } = pair;
  const weights = newer.acts[0]?.sentence.pack.joinWeights;
  if (weights === undefined) return Number.NEGATIVE_INFINITY;
  const scorer = linearScorer(weights);
  const book = scorer.signBook(`${older.kind} ${newer.kind}`, (sign) => keysOfJoinSign(sign, older.kind, newer.kind));
  return scorer.ofPieces(joinGroups(pair)) + scorer.ofSigns(signs.map(book));
}
