/** Many small learned numbers in one string, as scripts/learn packs them. */
import { SeenPlaces } from "../placeSet.ts";
import { KeyRows } from "./keyRows.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { floor } = Math;

export interface PackedTable {
  /** How many keys. */
  readonly count: number;
  /**
   * Base64 of: the keys in rising order, each as its distance from the one before in bytes of seven bits, high bit set on all but the
   * last; then for each column one signed byte a key.
   */
  readonly packed: string;
}

/** For each group of keys the sum of their rows, one number a column. A key counts once however often the groups name it. */
export type SumKeys = (groups: readonly (readonly number[])[]) => readonly Int32Array[];

/** `width`: the columns of the table. */
export function unpackTable(packed: PackedTable, width: number): SumKeys {
  const { keys, columns } = unpacked(packed, width);
  const rowsOf = new KeyRows(keys);
  const taken = new SeenPlaces(keys.length);
  const table = new Int8Array(keys.length * width);
  // Counted loops: at the first mail this runs before anything is optimised.
  for (const [column, values] of columns.entries())
    for (let row = 0; row < values.length; row += 1) table[row * width + column] = values[row] ?? 0;
  const scratch = new Scratch();
  return (groups) => {
    taken.forget();
    return groups.map((group) => {
      const sums = new Int32Array(width);
      const rows = scratch.of(group.length);
      rows.set(group);
      const known = rowsOf.takeRows(rows, group.length);
      for (let at = 0; at < known; at += 1) {
        const row = rows[at] ?? 0;
        if (!taken.isNew(row)) continue;
        const first = row * width;
        for (let column = 0; column < width; column += 1) sums[column] = (sums[column] ?? 0) + (table[first + column] ?? 0);
      }
      return sums;
    });
  };
}

/** A table of one column: sums over many keys without a list of them. A key counts once between two calls of `begin`. */
export interface PackedColumn {
  readonly begin: () => void;
  /** Where the key stands, for `take`; -1: the table lacks it. */
  readonly placeOf: (key: number) => number;
  /** The value at a place of a key, 0 when it was taken since `begin`. */
  readonly take: (place: number) => number;
  /** The values of the first `count` keys, each as `take` gives it; the keys are lost. */
  readonly takeKeys: (keys: Int32Array, count: number) => number;
}

export function unpackColumn(packed: PackedTable): PackedColumn {
  const { keys, columns } = unpacked(packed, 1);
  const rows = new KeyRows(keys);
  // In the low byte the value, above it in which round it was taken last: side by side, since most of the time goes into fetching from memory.
  const cells = new Int32Array(keys.length);
  for (const values of columns) for (let row = 0; row < values.length; row += 1) cells[row] = (values[row] ?? 0) & VALUE;
  let round = 0;
  const take = (row: number): number => {
    const cell = cells[row] ?? 0;
    if (cell >> VALUE_BITS === round) return 0;
    cells[row] = (round << VALUE_BITS) | (cell & VALUE);
    return (cell << (32 - VALUE_BITS)) >> (32 - VALUE_BITS);
  };
  return {
    begin: () => {
      round += 1;
      if (round <= MOST_ROUNDS) return;
      for (let row = 0; row < cells.length; row += 1) cells[row] = (cells[row] ?? 0) & VALUE;
      round = 1;
    },
    placeOf: (key) => rows.rowOf(key),
    take,
    takeKeys: (its, count) => {
      const known = rows.takeRows(its, count);
      let sum = 0;
      for (let at = 0; at < known; at += 1) sum += take(its[at] ?? 0);
      return sum;
    },
  };
}

const VALUE_BITS = 8;
const VALUE = 0xff;
const MOST_ROUNDS = 0x7fffff;

/** Room for numbers that nobody keeps. */
export class Scratch {
  private room = new Int32Array(256);

  /** At least so many; what stood there is lost. */
  of(count: number): Int32Array {
    if (this.room.length < count) this.room = new Int32Array(count * 2);
    return this.room;
  }
}

interface Unpacked {
  readonly keys: Int32Array;
  readonly columns: readonly Int8Array[];
}

function unpacked({ count, packed }: PackedTable, width: number): Unpacked {
  const bytes = fromBase64(packed);
  const keys = new Int32Array(count);
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
    keys[row] = key;
  }
  const columns: Int8Array[] = [];
  for (let column = 0; column < width; column += 1) columns.push(new Int8Array(bytes.buffer, at + column * count, count));
  return { keys, columns };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The engine has no host to ask for this. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(floor((text.length * 3) / 4));
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
