/** Learned weights of one language: which acts a sentence holds, from many small signs. Made by scripts/train-acts.ts. */
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
export interface ActWeights {
  /** SHA-256 of the sentences learned from, in hexadecimal: a test compares it with the files. */
  readonly learnedFrom: string;
  readonly kinds: readonly { readonly kind: LearnedKind; readonly cuts: ActCuts; readonly scale: number }[];
  readonly count: number;
  /**
   * Base64 of: the keys in rising order, each as its distance from the one before in bytes of seven bits, high bit set on all but the
   * last; then for each kind one signed byte a key.
   */
  readonly packed: string;
}

/** A sentence's score per kind, in the order of `kinds`; 0 is undecided. */
export type ScoreActs = (features: SentenceFeatures) => readonly number[];

/** What a rule or the shape of the sentence weighs beside its pieces, which share 1 between them (by root mean square). */
export const SIGN_VALUE = 0.15;

const known = new WeakMap<ActWeights, ScoreActs>();

/** The scoring of these weights, unpacked once. The same numbers on every machine: whole sums, then one fixed order of products. */
export function actScorer(weights: ActWeights): ScoreActs {
  const made = known.get(weights) ?? unpack(weights);
  known.set(weights, made);
  return made;
}

function unpack({ packed, count, kinds }: ActWeights): ScoreActs {
  const bytes = fromBase64(packed);
  const rows = new Rows(count);
  let at = 0;
  let key = 0;
  for (let row = 0; row < count; row += 1) {
    let distance = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      distance |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    key += distance;
    rows.put(key, row);
  }
  const width = kinds.length;
  const table = new Int8Array(count * width);
  for (let kind = 0; kind < width; kind += 1) {
    for (let row = 0; row < count; row += 1) table[row * width + kind] = ((bytes[at + kind * count + row] ?? 0) << 24) >> 24;
  }
  // A piece counts once however often it stands there: the row remembers the sentence that took it last.
  const taken = new Uint32Array(count);
  let sentence = 0;
  const add = (sums: Int32Array, row: number): void => {
    if (row < 0 || taken[row] === sentence) return;
    taken[row] = sentence;
    for (let kind = 0; kind < width; kind += 1) sums[kind] = (sums[kind] ?? 0) + (table[row * width + kind] ?? 0);
  };
  return ({ pieces, signs }) => {
    sentence += 1;
    const pieceSums = new Int32Array(width);
    const signSums = new Int32Array(width);
    for (const piece of pieces) add(pieceSums, rows.at(piece));
    for (const sign of signs) add(signSums, rows.at(sign));
    const share = 1 / Math.sqrt(Math.max(1, pieces.length));
    return kinds.map(({ scale }, kind) => ((pieceSums[kind] ?? 0) * share + (signSums[kind] ?? 0) * SIGN_VALUE) * scale);
  };
}

/** From keys to row numbers; open addressing in one flat array, since a Map of so many numbers is slow to fill. */
class Rows {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    const size = 2 ** (32 - Math.clz32(count * 2));
    this.slots = new Int32Array(size * 2).fill(-1);
    this.mask = size - 1;
  }

  put(key: number, row: number): void {
    let slot = spread(key) & this.mask;
    while ((this.slots[slot * 2] ?? -1) >= 0) slot = (slot + 1) & this.mask;
    this.slots[slot * 2] = key;
    this.slots[slot * 2 + 1] = row;
  }

  /** -1: no such key. */
  at(key: number): number {
    let slot = spread(key) & this.mask;
    for (;;) {
      const found = this.slots[slot * 2] ?? -1;
      if (found === key) return this.slots[slot * 2 + 1] ?? -1;
      if (found < 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 8;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The engine has no host to ask for this. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let out = 0;
  for (let i = 0; i < text.length; i += 4) {
    const four =
      ((values[text.charCodeAt(i)] ?? 0) << 18) |
      ((values[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3)] ?? 0);
    bytes[out] = four >> 16;
    bytes[out + 1] = (four >> 8) & 0xff;
    bytes[out + 2] = four & 0xff;
    out += 3;
  }
  return bytes;
}
