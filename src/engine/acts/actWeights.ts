/** Learned weights of one language: which acts a sentence holds, from many small signs. Made by scripts/train-acts.ts. */
import { type PackedTable, type SumKeys, unpackTable } from "../learned/packedTable.ts";
import type { ActKind } from "../types.ts";
import type { SentenceFeatures } from "./sentenceFeatures.ts";

/** Acts that weights are learned for. */
export type LearnedKind = Exclude<ActKind, "formula">;

/** What a score means. All three are scores; more is likelier. */
export interface ActCuts {
  /** What the tables found counts from here on. */
  readonly keep: number;
  /** What the tables did not find counts from here on. */
  readonly add: number;
  /** What the tables did not find needs no second look from here on. */
  readonly sure: number;
}

/** As stored in languages/<id>/actWeights.ts. */
export interface ActWeights extends PackedTable {
  /** SHA-256 of the sentences learned from, in hexadecimal: a test compares it with the files. */
  readonly learnedFrom: string;
  readonly kinds: readonly { readonly kind: LearnedKind; readonly cuts: ActCuts; readonly scale: number }[];
}

/** A sentence's score per kind, in the order of `kinds`; 0 is undecided. */
export type ScoreActs = (features: SentenceFeatures) => readonly number[];

/** What a rule or the shape of the sentence weighs beside its pieces, which share 1 between them (by root mean square). */
export const SIGN_VALUE = 0.15;

const known = new WeakMap<ActWeights, ScoreActs>();

/** The scoring of these weights, unpacked once. The same numbers on every machine: whole sums, then one fixed order of products. */
export function actScorer(weights: ActWeights): ScoreActs {
  const made = known.get(weights) ?? scorer(weights, unpackTable(weights, weights.kinds.length));
  known.set(weights, made);
  return made;
}

function scorer({ kinds }: ActWeights, sum: SumKeys): ScoreActs {
  return ({ pieces, signs }) => {
    const [pieceSums, signSums] = sum([pieces, signs]);
    const share = 1 / Math.sqrt(Math.max(1, pieces.length));
    return kinds.map(({ scale }, kind) => ((pieceSums?.[kind] ?? 0) * share + (signSums?.[kind] ?? 0) * SIGN_VALUE) * scale);
  };
}
