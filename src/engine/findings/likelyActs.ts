/** How likely each act is to the learned weights of acts: signs for the other learned questions. */
import { pairedSigns } from "./comparedSigns.ts";
import type { SentenceReading } from "./sentenceReading.ts";

/** What the weights of acts think of the sentence, in steps of a quarter. */
export function likelyActs({ scores, pack }: SentenceReading): readonly string[] {
  const kinds = pack.actWeights?.kinds ?? [];
  return (scores ?? []).map((score, index) => likely(kinds[index]?.kind ?? "", Math.round(Math.max(-1.5, Math.min(1.5, score)) * 4)));
}

const likely = pairedSigns<string, number>("", " likely ");
