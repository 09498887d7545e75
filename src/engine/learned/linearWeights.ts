/** Learned weights for one yes-or-no question about pieces of text and signs beside them. Made by scripts/train-ledger.ts. */
import { SIGN_VALUE } from "../acts/actWeights.ts";
import { mixedKey } from "../acts/sentenceFeatures.ts";
import { type PackedColumn, type PackedTable, Scratch, unpackColumn } from "./packedTable.ts";

/** As stored in languages/<id>/. */
export interface LinearWeights extends PackedTable {
  /** SHA-256 of the threads learned from, in hexadecimal: a test compares it with the files. */
  readonly learnedFrom: string;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
}

/** Keys of pieces of one text. `role`: what the text is there, mixed into every key; null: the keys as they are. */
export interface PieceGroup {
  readonly pieces: readonly number[];
  readonly role: number | null;
}

/** All keys of the groups. */
export function keysOfGroups(groups: readonly PieceGroup[]): readonly number[] {
  return groups.flatMap(({ pieces, role }) => (role === null ? pieces : pieces.map((piece) => mixedKey(piece, role))));
}

/** Signs as a table knows them, see `signBook`. */
export type KnownSigns = readonly (readonly number[])[];

/** From a sign in words to the sign as a table knows it. */
export type SignBook = (sign: string) => readonly number[];

const NONE: KnownSigns = [];

/** Both parts are added; 0 is an even chance. */
export interface LinearScorer {
  /** What the words say. */
  readonly ofPieces: (groups: readonly PieceGroup[]) => number;
  /** What the signs add, those of two lists. */
  readonly ofSigns: (signs: KnownSigns, more?: KnownSigns) => number;
  /** From the keys of a sign. */
  readonly known: (keys: readonly number[]) => readonly number[];
  /** From signs in words; each is looked up once. `keysOf` is always the same function for one `name`. */
  readonly signBook: (name: string, keysOf: (sign: string) => readonly number[]) => SignBook;
}

const scorers = new WeakMap<LinearWeights, LinearScorer>();

/** The scoring of these weights, unpacked once. The same numbers on every machine. */
export function linearScorer(weights: LinearWeights): LinearScorer {
  const made = scorers.get(weights) ?? scorer(weights, unpackColumn(weights));
  scorers.set(weights, made);
  return made;
}

function scorer({ scale }: LinearWeights, { begin, placeOf, take, takeKeys }: PackedColumn): LinearScorer {
  const scratch = new Scratch();
  const books = new Map<string, SignBook>();
  const known = (keys: readonly number[]): readonly number[] => keys.map(placeOf).filter((place) => place >= 0);
  return {
    ofPieces: (groups) => {
      begin();
      let sum = 0;
      let count = 0;
      for (const { pieces, role } of groups) {
        const { length } = pieces;
        count += length;
        const keys = scratch.of(length);
        if (role === null) keys.set(pieces);
        else for (let at = 0; at < length; at += 1) keys[at] = mixedKey(pieces[at] ?? 0, role);
        sum += takeKeys(keys, length);
      }
      return (sum * scale) / Math.sqrt(Math.max(1, count));
    },
    ofSigns: (signs, more = NONE) => {
      begin();
      let sum = 0;
      for (const places of signs) for (const place of places) sum += take(place);
      for (const places of more) for (const place of places) sum += take(place);
      return sum * SIGN_VALUE * scale;
    },
    known,
    signBook: (name, keysOf) => {
      const book = books.get(name) ?? bookOf(keysOf, known);
      books.set(name, book);
      return book;
    },
  };
}

/** Signs come from a small vocabulary: names of tables, rules and kinds, and numbers in few steps. */
function bookOf(keysOf: (sign: string) => readonly number[], known: (keys: readonly number[]) => readonly number[]): SignBook {
  const places = new Map<string, readonly number[]>();
  return (sign) => {
    const before = places.get(sign);
    if (before !== undefined) return before;
    const found = known(keysOf(sign));
    places.set(sign, found);
    return found;
  };
}
