/** Many small learned numbers in one string, as scripts/learn packs them. */

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { clz32, floor, imul } = Math;

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
  const rows = new Rows(keys.length);
  const table = new Int8Array(keys.length * width);
  // Counted loops: at the first mail this runs before anything is optimised.
  for (let row = 0; row < keys.length; row += 1) rows.put(keys[row] ?? 0, row);
  for (const [column, values] of columns.entries())
    for (let row = 0; row < values.length; row += 1) table[row * width + column] = values[row] ?? 0;
  // The row remembers the call that took it last.
  const taken = new Uint32Array(keys.length);
  let call = 0;
  return (groups) => {
    call += 1;
    return groups.map((group) => {
      const sums = new Int32Array(width);
      for (const key of group) {
        const row = rows.at(key);
        if (row < 0 || taken[row] === call) continue;
        taken[row] = call;
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
  /** The value at a place, 0 when it was taken since `begin`. */
  readonly take: (place: number) => number;
}

export function unpackColumn(packed: PackedTable): PackedColumn {
  const { keys, columns } = unpacked(packed, 1);
  const values = columns[0] ?? new Int8Array(0);
  const size = sizeFor(keys.length);
  const mask = size - 1;
  // Key and value in one number, since most of the time goes into fetching them from memory.
  const slots = new Int32Array(size).fill(-1);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    let slot = spread(key) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = (key << VALUE_BITS) | ((values[row] ?? 0) & VALUE_MASK);
  }
  // The slot remembers the call that took it last.
  const taken = new Uint32Array(size);
  let call = 0;
  return {
    begin: () => {
      call += 1;
    },
    placeOf: (key) => {
      let slot = spread(key) & mask;
      for (;;) {
        const found = slots[slot] ?? -1;
        if (found < 0) return -1;
        if (found >> VALUE_BITS === key) return slot;
        slot = (slot + 1) & mask;
      }
    },
    take: (place) => {
      if (place < 0 || taken[place] === call) return 0;
      taken[place] = call;
      return ((slots[place] ?? 0) << SIGN_BITS) >> SIGN_BITS;
    },
  };
}

/** Keys are below 2 ** 22: with a value they fit into 31 bits. */
const VALUE_BITS = 8;
const VALUE_MASK = 0xff;
const SIGN_BITS = 24;

/** Slots for open addressing: a power of two, at most half of them taken. */
function sizeFor(count: number): number {
  return 2 ** (32 - clz32(count * 2));
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

/** From keys to row numbers; open addressing in one flat array, since a Map of so many numbers is slow to fill. */
class Rows {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    const size = sizeFor(count);
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
  return imul(key, 0x9e3779b1) >>> 8;
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
