/** Learned weights for one yes-or-no question about pieces of text and signs beside them. Made by scripts/train-ledger.ts. */
import { SIGN_VALUE } from "../acts/actWeights.ts";
import type { SentenceFeatures } from "../acts/sentenceFeatures.ts";
import { type PackedTable, type SumKeys, unpackTable } from "./packedTable.ts";

/** As stored in languages/<id>/. */
export interface LinearWeights extends PackedTable {
  /** SHA-256 of the threads learned from, in hexadecimal: a test compares it with the files. */
  readonly learnedFrom: string;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
}

/** Both parts are added; 0 is an even chance. */
export interface LinearScorer {
  /** What the words say; keys of pieces of text. */
  readonly ofPieces: (pieces: readonly number[]) => number;
  /** What the signs add. */
  readonly ofSigns: (signs: readonly number[]) => number;
  readonly of: (features: SentenceFeatures) => number;
}

const known = new WeakMap<LinearWeights, LinearScorer>();

/** The scoring of these weights, unpacked once. The same numbers on every machine. */
export function linearScorer(weights: LinearWeights): LinearScorer {
  const made = known.get(weights) ?? scorer(weights, unpackTable(weights, 1));
  known.set(weights, made);
  return made;
}

function scorer({ scale }: LinearWeights, sum: SumKeys): LinearScorer {
  const total = (keys: readonly number[]): number => sum([keys])[0]?.[0] ?? 0;
  const ofPieces = (pieces: readonly number[]): number => (total(pieces) * scale) / Math.sqrt(Math.max(1, pieces.length));
  const ofSigns = (signs: readonly number[]): number => total(signs) * SIGN_VALUE * scale;
  return { ofPieces, ofSigns, of: ({ pieces, signs }) => ofPieces(pieces) + ofSigns(signs) };
}
