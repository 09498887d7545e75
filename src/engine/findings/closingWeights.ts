/** Learned weights of one language: whether a later sentence closes something owed. Made by scripts/train-closings.ts. */
import { SIGN_VALUE } from "../acts/actWeights.ts";
import { type PackedTable, type SumKeys, unpackTable } from "../learned/packedTable.ts";

/** As stored in languages/<id>/closingWeights.ts. */
export interface ClosingWeights extends PackedTable {
  /** SHA-256 of the pairs learned from, in hexadecimal: a test compares it with the files. */
  readonly learnedFrom: string;
  /** A score from here on closes. */
  readonly cut: number;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
}

/** 0 is undecided, more is likelier. */
export interface ClosingScorer {
  /** What the words of a sentence alone say; made once, used for every item. */
  readonly ofPieces: (pieces: readonly number[]) => number;
  /** What the signs of a sentence beside an item add. */
  readonly ofSigns: (signs: readonly number[]) => number;
}

const known = new WeakMap<ClosingWeights, ClosingScorer>();

/** The scoring of these weights, unpacked once. The same numbers on every machine. */
export function closingScorer(weights: ClosingWeights): ClosingScorer {
  const made = known.get(weights) ?? scorer(weights, unpackTable(weights, 1));
  known.set(weights, made);
  return made;
}

function scorer({ scale }: ClosingWeights, sum: SumKeys): ClosingScorer {
  const total = (keys: readonly number[]): number => sum([keys])[0]?.[0] ?? 0;
  return {
    ofPieces: (pieces) => (total(pieces) * scale) / Math.sqrt(Math.max(1, pieces.length)),
    ofSigns: (signs) => total(signs) * SIGN_VALUE * scale,
  };
}
