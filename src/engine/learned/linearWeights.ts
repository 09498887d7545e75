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

/** A sign as a table knows it. */
export interface KnownSign {
  /** What its keys add, each once. */
  readonly value: number;
  /** Where they stand in the table. */
  readonly places: readonly number[];
  /** Whose book it stands in; null: it goes with those of every book. */
  readonly book: string | null;
  /** Another sign that may stand beside it has one of its keys, too: that one counts once. */
  isShared: boolean;
  /** The last sum that it was added to. */
  round: number;
}

/** From a sign in words to the sign as a table knows it. */
export type SignBook = (sign: string) => KnownSign;

/** What the pieces of a text add, before it is shared among them. */
export interface PieceSum {
  readonly sum: number;
  readonly count: number;
}

/** Both parts are added; 0 is an even chance. */
export interface LinearScorer {
  /** What the words say. */
  readonly ofPieces: (groups: readonly PieceGroup[]) => number;
  /** The same in two steps, where one text stands beside many: the sum of each, and what both say. Their roles have to differ. */
  readonly sumOf: (groups: readonly PieceGroup[]) => PieceSum;
  readonly ofSums: (one: PieceSum, other: PieceSum) => number;
  /** What the signs add, each once: those in words, and others that are known already. */
  readonly ofSigns: (signs: readonly string[], book: SignBook, more: readonly KnownSign[]) => number;
  /** From the key of a sign that goes with those of every book. */
  readonly knownKey: (key: number) => KnownSign;
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
  const byKey = new Map<number, KnownSign>();
  const newSign = signMaker({ placeOf, begin, take });
  const signs: KnownSign[] = [];
  let round = 0;
  const sumOf = (groups: readonly PieceGroup[]): PieceSum => {
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
    return { sum, count };
  };
  const shared = (sum: number, count: number): number => (sum * scale) / Math.sqrt(Math.max(1, count));
  return {
    sumOf,
    ofPieces: (groups) => {
      const { sum, count } = sumOf(groups);
      return shared(sum, count);
    },
    ofSums: (one, other) => shared(one.sum + other.sum, one.count + other.count),
    ofSigns: (words, book, more) => {
      // All before the first is added: a new one may share a key with another.
      for (let at = 0; at < words.length; at += 1) signs[at] = book(words[at] ?? "");
      round += 1;
      let sum = 0;
      let isBegun = false;
      const add = (sign: KnownSign | undefined): void => {
        if (sign === undefined || sign.round === round) return;
        sign.round = round;
        if (!sign.isShared) {
          sum += sign.value;
          return;
        }
        if (!isBegun) begin();
        isBegun = true;
        for (const place of sign.places) sum += take(place);
      };
      for (let at = 0; at < words.length; at += 1) add(signs[at]);
      for (let at = 0; at < more.length; at += 1) add(more[at]);
      return sum * SIGN_VALUE * scale;
    },
    knownKey: (key) => {
      const before = byKey.get(key);
      if (before !== undefined) return before;
      const sign = newSign([key], null);
      byKey.set(key, sign);
      return sign;
    },
    signBook: (name, keysOf) => {
      const book = books.get(name) ?? bookOf((sign) => newSign(keysOf(sign), name));
      books.set(name, book);
      return book;
    },
  };
}

/** Signs come from a small vocabulary: names of tables, rules and kinds, and numbers in few steps. */
function bookOf(newSign: (sign: string) => KnownSign): SignBook {
  const known = new Map<string, KnownSign>();
  return (sign) => {
    const before = known.get(sign);
    if (before !== undefined) return before;
    const made = newSign(sign);
    known.set(sign, made);
    return made;
  };
}

/** Makes signs, and tells those that share a key with another of the same book. */
function signMaker({ placeOf, begin, take }: Omit<PackedColumn, "takeKeys">): (keys: readonly number[], book: string | null) => KnownSign {
  const ofPlace = new Map<number, KnownSign[]>();
  return (keys, book) => {
    const places = keys.map(placeOf).filter((place) => place >= 0);
    begin();
    const value = places.reduce((sum, place) => sum + take(place), 0);
    const sign: KnownSign = { value, places, book, isShared: false, round: 0 };
    for (const place of places) {
      const others = ofPlace.get(place) ?? [];
      ofPlace.set(place, others);
      for (const other of others) {
        if (other === sign || (other.book !== book && other.book !== null && book !== null)) continue;
        other.isShared = true;
        sign.isShared = true;
      }
      others.push(sign);
    }
    return sign;
  };
}
