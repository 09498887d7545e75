/** Learned weights of one language: what a later sentence makes of something owed. Made by scripts/train-closings.ts. */
import { type PackedTable, type SumKeys, unpackTable } from "../learned/packedTable.ts";

/** What weights are learned for. "spoken of": the sentence is about this item at all. */
export type ClosingKind = "done" | "dropped" | "spokenOf";

/** As stored in languages/<id>/closingWeights.ts. */
export interface ClosingWeights extends PackedTable {
  /** SHA-256 of the pairs learned from, in hexadecimal: a test compares it with the files. */
  readonly learnedFrom: string;
  /** A score from `cut` on counts. `scale`: what one step of a stored weight is worth. */
  readonly kinds: readonly { readonly kind: ClosingKind; readonly cut: number; readonly scale: number }[];
}

/** What a sign of the pair weighs beside the words, which share 1 between them (by root mean square). */
export const PAIR_SIGN_VALUE = 0.15;

/** Sums of one sentence's words; made once per sentence and speaker, used for every item. */
export interface ClosingScorer {
  readonly ofPieces: (pieces: readonly number[]) => readonly number[];
  /** `ofWords`: from ofPieces. 0 is undecided, more is likelier, in the order of `kinds`. */
  readonly withSigns: (ofWords: readonly number[], signs: readonly number[]) => readonly number[];
}

const known = new WeakMap<ClosingWeights, ClosingScorer>();

/** The scoring of these weights, unpacked once. The same numbers on every machine. */
export function closingScorer(weights: ClosingWeights): ClosingScorer {
  const made = known.get(weights) ?? scorer(weights, unpackTable(weights, weights.kinds.length));
  known.set(weights, made);
  return made;
}

function scorer({ kinds }: ClosingWeights, sum: SumKeys): ClosingScorer {
  return {
    ofPieces: (pieces) => {
      const [sums] = sum([pieces]);
      const share = 1 / Math.sqrt(Math.max(1, pieces.length));
      return kinds.map(({ scale }, kind) => (sums?.[kind] ?? 0) * share * scale);
    },
    withSigns: (ofWords, signs) => {
      const [sums] = sum([signs]);
      return kinds.map(({ scale }, kind) => (ofWords[kind] ?? 0) + (sums?.[kind] ?? 0) * PAIR_SIGN_VALUE * scale);
    },
  };
}
