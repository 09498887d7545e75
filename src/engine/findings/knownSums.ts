/** What the words of a sentence add, kept while the sentence is: it stands beside many others. */
import type { LinearScorer, PieceGroup, PieceSum } from "../learned/linearWeights.ts";
import type { SentenceReading } from "./sentenceReading.ts";

const NOTHING: PieceSum = { sum: 0, count: 0 };

/** Sums of one kind of groups, made once for each sentence and each language's weights. No sentence: nothing. */
export function knownSums(): (
  scorer: LinearScorer,
  sentence: SentenceReading | undefined,
  groups: () => readonly PieceGroup[],
) => PieceSum {
  const known = new WeakMap<LinearScorer, WeakMap<SentenceReading, PieceSum>>();
  return (scorer, sentence, groups) => {
    if (sentence === undefined) return NOTHING;
    const ofScorer = known.get(scorer) ?? new WeakMap<SentenceReading, PieceSum>();
    known.set(scorer, ofScorer);
    const sum = ofScorer.get(sentence) ?? scorer.sumOf(groups());
    ofScorer.set(sentence, sum);
    return sum;
  };
}
