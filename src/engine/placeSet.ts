/** Sets of places in a list that are filled and emptied again and again. */

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { clz32 } = Math;

const WORD_BITS = 5;
const WORD_MASK = 31;

/** A few places below `size`, a bit each. */
export class PlaceSet {
  private readonly words: Int32Array;

  constructor(size: number) {
    this.words = new Int32Array((size >> WORD_BITS) + 1);
  }

  add(place: number): void {
    const word = place >> WORD_BITS;
    this.words[word] = (this.words[word] ?? 0) | (1 << (place & WORD_MASK));
  }

  addAll(mask: PlaceMask | undefined): void {
    if (mask === undefined) return;
    const { words } = this;
    const { at, bits } = mask;
    for (let index = 0; index < at.length; index += 1) {
      const word = at[index] ?? 0;
      words[word] = (words[word] ?? 0) | (bits[index] ?? 0);
    }
  }

  /** In rising order; the set is empty then. */
  takeAll(): readonly number[] {
    const { words } = this;
    const places: number[] = [];
    for (let word = 0; word < words.length; word += 1) {
      let rest = words[word] ?? 0;
      if (rest === 0) continue;
      words[word] = 0;
      while (rest !== 0) {
        places.push((word << WORD_BITS) + WORD_MASK - clz32(rest & -rest));
        rest &= rest - 1;
      }
    }
    return places;
  }
}

/** Places that are always added together. */
export class PlaceMask {
  /** The words of the set that they stand in, and their bits of each. */
  readonly at: Int32Array;
  readonly bits: Int32Array;

  constructor(places: readonly number[]) {
    const words = new Map<number, number>();
    for (const place of places) words.set(place >> WORD_BITS, (words.get(place >> WORD_BITS) ?? 0) | (1 << (place & WORD_MASK)));
    this.at = Int32Array.from(words.keys());
    this.bits = Int32Array.from(words.values());
  }
}

/** Which of the places below `size` were seen since the last time all were forgotten. */
export class SeenPlaces {
  /** Per place in which round it was seen last; a byte each, since most of the time goes into fetching from memory. */
  private readonly rounds: Uint8Array;
  private round = 1;

  constructor(size: number) {
    this.rounds = new Uint8Array(size);
  }

  addAll(places: Int32Array): void {
    const { rounds, round } = this;
    for (let index = 0; index < places.length; index += 1) rounds[places[index] ?? 0] = round;
  }

  /** True when the place was not seen before; it is now. */
  isNew(place: number): boolean {
    if (this.rounds[place] === this.round) return false;
    this.rounds[place] = this.round;
    return true;
  }

  hasAll(places: Int32Array): boolean {
    for (let index = 0; index < places.length; index += 1) if (this.rounds[places[index] ?? 0] !== this.round) return false;
    return true;
  }

  forget(): void {
    this.round += 1;
    if (this.round <= MOST_ROUNDS) return;
    this.rounds.fill(0);
    this.round = 1;
  }
}
const MOST_ROUNDS = 0xff;
