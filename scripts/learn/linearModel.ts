/** A linear model over sparse signs: support vectors with squared hinge loss, by dual coordinate descent (as LIBLINEAR does). */
import { SIGN_VALUE } from "../../src/engine/acts/actWeights.ts";
import { KEY_SPACE, type SentenceFeatures } from "../../src/engine/acts/sentenceFeatures.ts";
import type { Language } from "../../src/engine/types.ts";

/** A sentence as column numbers and their values. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** How hard the model is held to each example; pairs of sentences want less than sentences, the signs of a whole thread still less. */
export const COST = { sentence: 0.5, pair: 0.2, item: 0.1 };
/** A sentence that does it counts for so many that do not: most sentences do not. */
const POSITIVE_COST = 3;
const ROUNDS = 20;
/** A sign in fewer texts than this tells about the text, not about the language. */
const FEWEST_TEXTS = 3;

/** Column number of every key that stands in enough texts; `textOf`: by index, each its own when left out; the features of one text follow each other. */
export function columnsOf(features: readonly SentenceFeatures[], textOf: (index: number) => string = String): ReadonlyMap<number, number> {
  const texts = new Map<number, number>();
  const last = new Map<number, string>();
  for (const [index, { pieces, signs }] of features.entries()) {
    const text = textOf(index);
    for (const key of new Set([...pieces, ...signs])) {
      if (last.get(key) === text) continue;
      last.set(key, text);
      texts.set(key, (texts.get(key) ?? 0) + 1);
    }
  }
  const columns = new Map<number, number>();
  for (const [key, count] of [...texts].sort(([a], [b]) => a - b)) if (count >= FEWEST_TEXTS) columns.set(key, columns.size);
  return columns;
}

const LANGUAGES: readonly Language[] = ["en", "zh", "ja", "ru"];

/** Pieces of text get keys of their language, above all keys of signs, which mean the same in every language. */
export function inLanguage({ pieces, signs }: SentenceFeatures, language: Language): SentenceFeatures {
  const above = KEY_SPACE * (1 + LANGUAGES.indexOf(language));
  return { pieces: pieces.map((piece) => above + piece), signs };
}

/** The columns of one language by its own keys; where a piece shares its key with a sign by chance the sign stays. */
export function columnsIn(language: Language, columns: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const own = new Map<number, number>();
  const place = 1 + LANGUAGES.indexOf(language);
  // In the order of the keys: signs come first.
  for (const [key, column] of columns) {
    const from = Math.floor(key / KEY_SPACE);
    if ((from === 0 || from === place) && !own.has(key % KEY_SPACE)) own.set(key % KEY_SPACE, column);
  }
  return own;
}

export function sparseRow({ pieces, signs }: SentenceFeatures, columns: ReadonlyMap<number, number>): SparseRow {
  const share = 1 / Math.sqrt(Math.max(1, pieces.length));
  const row = new Map<number, number>();
  const add = (key: number, value: number): void => {
    const column = columns.get(key);
    if (column !== undefined && !row.has(column)) row.set(column, value);
  };
  for (const piece of pieces) add(piece, share);
  for (const sign of signs) add(sign, SIGN_VALUE);
  return { columns: Int32Array.from(row.keys()), values: Float64Array.from(row.values()) };
}

/** Weights per column; `cost`: one of COST; `isPositive` speaks of the row of the same index. The same weights every time. */
export function learn(rows: readonly SparseRow[], isPositive: readonly boolean[], width: number, cost: number): Float64Array {
  const weights = new Float64Array(width);
  const duals = new Float64Array(rows.length);
  const squares = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  const order = rows.map((_, index) => index);
  let seed = 20_261_122;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const side = isPositive[index] === true ? 1 : -1;
      const slack = 1 / (2 * cost * (side > 0 ? POSITIVE_COST : 1));
      const dual = duals[index] ?? 0;
      const slope = side * dot(row, weights) - 1 + slack * dual;
      const next = Math.max(0, dual - slope / ((squares[index] ?? 0) + slack));
      duals[index] = next;
      if (next !== dual) move(row, weights, (next - dual) * side);
    }
  }
  return weights;
}

export function dot({ columns, values }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i += 1) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

function move({ columns, values }: SparseRow, weights: Float64Array, by: number): void {
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i] ?? 0;
    weights[column] = (weights[column] ?? 0) + by * (values[i] ?? 0);
  }
}

function shuffle(order: number[], random: (below: number) => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [a = 0, b = 0] = [order[last], order[other]];
    order[last] = b;
    order[other] = a;
  }
}
