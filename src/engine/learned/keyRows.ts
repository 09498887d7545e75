/** Which row of a table each of many keys has. */
import { KEY_SPACE } from "../acts/sentenceFeatures.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { imul } = Math;

const WORD_BITS = 5;
const WORD_MASK = 31;

/** Keys in rising order, whole numbers below `KEY_SPACE`, and their places in that order. */
export class KeyRows {
  /**
   * A bit for every number that may be a key, a word of them at each even place; behind a word with a key in it how many keys stand
   * before. Side by side, since most of the time goes into fetching from memory.
   */
  private readonly words = new Int32Array((KEY_SPACE >> WORD_BITS) * 2);

  constructor(keys: Int32Array) {
    const { words } = this;
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      const word = wordOf(key);
      const others = words[word] ?? 0;
      if (others === 0) words[word + 1] = row;
      words[word] = others | (1 << (key & WORD_MASK));
    }
  }

  /** -1: no such key. */
  rowOf(key: number): number {
    const bits = this.words[wordOf(key)] ?? 0;
    return ((bits >>> (key & WORD_MASK)) & 1) === 0 ? -1 : (this.words[wordOf(key) + 1] ?? 0) + bitsIn(bits & belowBit(key));
  }

  /** Puts the rows of the first `count` keys in place of the keys, those without one left out; how many have one. */
  takeRows(keys: Int32Array, count: number): number {
    const { words } = this;
    // Without a choice in it: a third of the keys have no row, and a processor that guesses wrong waits longer than for the memory.
    let known = 0;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] ?? 0;
      keys[known] = key;
      known += ((words[wordOf(key)] ?? 0) >>> (key & WORD_MASK)) & 1;
    }
    for (let at = 0; at < known; at += 1) {
      const key = keys[at] ?? 0;
      const word = wordOf(key);
      keys[at] = (words[word + 1] ?? 0) + bitsIn((words[word] ?? 0) & belowBit(key));
    }
    return known;
  }
}

const wordOf = (key: number): number => (key >> WORD_BITS) << 1;
const belowBit = (key: number): number => (1 << (key & WORD_MASK)) - 1;

/** How many bits of a word are set. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
