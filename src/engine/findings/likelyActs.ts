/** How likely each act is to the learned weights of acts: signs for the other learned questions. */
import type { SentenceReading } from "./sentenceReading.ts";

/** What the weights of acts think of the sentence, in steps of a quarter. */
export function likelyActs({ scores, pack }: SentenceReading): readonly string[] {
  const kinds = pack.actWeights?.kinds ?? [];
  return (scores ?? []).map((score, index) => `${kinds[index]?.kind ?? ""} likely ${Math.round(Math.max(-1.5, Math.min(1.5, score)) * 4)}`);
}
