/** Which of many patterns may match a text at all, or near a place of it, told by one walk over it. */
import { LONGEST_PART, type NeededParts, type NeededSets } from "./neededParts.ts";
import type { PatternReach } from "./patternReach.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { clz32, imul, max, min } = Math;

/** For a text: 1 at the place of every pattern that may match it. */
export type PatternSieve = (text: string) => Uint8Array;
/** For a text: the places of the patterns that may match it, in rising order. */
export type ChoiceSieve = (text: string) => readonly number[];
/** For a text: whether the pattern at `place` in the list may match from `at` on. */
export type PlaceSieve = (text: string) => (place: number, at: number) => boolean;

const MOST_HASHES = 0x10000;
/** Units of a text that are told apart: 16. */
const BLOCK_BITS = 4;

/** A sieve for patterns that need these parts, in the order of the patterns. */
export function patternSieve(needed: readonly NeededParts[]): PatternSieve {
  const always = Uint8Array.from(needed, (parts) => (parts === null ? 1 : 0));
  const walk = partsWalk(needed);
  return (text) => {
    const may = always.slice();
    walk(text, (_start, places) => {
      for (const place of places) may[place] = 1;
      return true;
    });
    return may;
  };
}

/** The same for patterns that are tried at one place after another; each looks no further from it than its reach. */
export function placeSieve(needed: readonly NeededParts[], reaches: readonly PatternReach[]): PlaceSieve {
  // Dozens of patterns need the same: these are told once.
  const kinds = new Map<string, number>();
  const parts: NeededParts[] = [];
  const kindOf = needed.map((one) => {
    if (one === null) return -1;
    const key = one.toSorted().join("\n");
    const known = kinds.get(key) ?? kinds.size;
    if (known === kinds.size) parts.push(one);
    kinds.set(key, known);
    return known;
  });
  const walk = partsWalk(parts);
  const { length } = parts;
  return (text) => {
    const seen = new Uint8Array(((text.length >> BLOCK_BITS) + 1) * length);
    walk(text, (start, its) => {
      const row = (start >> BLOCK_BITS) * length;
      for (const kind of its) seen[row + kind] = 1;
      return true;
    });
    return (place, at) => {
      const kind = kindOf[place] ?? -1;
      const reach = reaches[place];
      if (kind === -1 || reach === undefined) return true;
      const last = min(text.length, at + reach.ahead) >> BLOCK_BITS;
      for (let block = max(0, at - reach.behind) >> BLOCK_BITS; block <= last; block += 1)
        if (seen[block * length + kind] === 1) return true;
      return false;
    };
  };
}

/**
 * The same for patterns of several alternatives, each with all the sets that it needs: tells more, since an alternative counts only
 * where every set has a part. `alternatives`: per pattern, of each alternative what it needs.
 */
export function choiceSieve(alternatives: readonly (readonly NeededSets[])[]): ChoiceSieve {
  const sets = new Map<string, number>();
  const parts: (readonly string[])[] = [];
  /** Per set the patterns of the alternatives that need nothing else, and the alternatives that do. */
  const aloneFor: number[][] = [];
  const sharedBy: number[][] = [];
  /** Per alternative of several sets its pattern, and how many sets it needs. */
  const patternOf: number[] = [];
  const countOf: number[] = [];
  const always: number[] = [];
  for (const [pattern, choices] of alternatives.entries()) {
    for (const choice of choices) {
      const distinct = new Map(choice.map((set): [string, readonly string[]] => [set.toSorted().join("\n"), set]));
      if (distinct.size === 0) always.push(pattern);
      for (const [key, set] of distinct) {
        const known = sets.get(key) ?? sets.size;
        if (known === sets.size) {
          sets.set(key, known);
          parts.push(set);
          aloneFor.push([]);
          sharedBy.push([]);
        }
        if (distinct.size === 1) aloneFor[known]?.push(pattern);
        else sharedBy[known]?.push(patternOf.length);
      }
      if (distinct.size < 2) continue;
      patternOf.push(pattern);
      countOf.push(distinct.size);
    }
  }
  const walk = partsWalk(parts);
  const alone = aloneFor.map((its) => Int32Array.from(its));
  const shared = sharedBy.map((its) => Int32Array.from(its));
  const patterns = Int32Array.from(patternOf);
  const counts = Uint8Array.from(countOf);
  // Kept from text to text and tidied up behind each: making them anew would take longer than the walk.
  const may = new PlaceSet(alternatives.length);
  const missing = counts.slice();
  const isSeen = new Uint8Array(parts.length);
  const seen = new Int32Array(parts.length);
  let seenCount = 0;
  const found = (_start: number, its: Int32Array): boolean => {
    for (let at = 0; at < its.length; at += 1) {
      const set = its[at] ?? 0;
      if (isSeen[set] === 1) continue;
      isSeen[set] = 1;
      seen[seenCount] = set;
      seenCount += 1;
      for (const pattern of alone[set] ?? NONE) may.add(pattern);
      for (const alternative of shared[set] ?? NONE) {
        const left = (missing[alternative] ?? 0) - 1;
        missing[alternative] = left;
        if (left === 0) may.add(patterns[alternative] ?? 0);
      }
    }
    return true;
  };
  return (text) => {
    for (const pattern of always) may.add(pattern);
    walk(text, found);
    for (let at = 0; at < seenCount; at += 1) {
      const set = seen[at] ?? 0;
      isSeen[set] = 0;
      for (const alternative of shared[set] ?? NONE) missing[alternative] = counts[alternative] ?? 0;
    }
    seenCount = 0;
    return may.takeAll();
  };
}

const NONE = new Int32Array(0);

/** A few of the numbers below `size`. */
class PlaceSet {
  private readonly words: Int32Array;

  constructor(size: number) {
    this.words = new Int32Array((size >> WORD_BITS) + 1);
  }

  add(place: number): void {
    this.words[place >> WORD_BITS] = (this.words[place >> WORD_BITS] ?? 0) | (1 << (place & WORD_MASK));
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
const WORD_BITS = 5;
const WORD_MASK = 31;

/** Called with a place where a part begins, and the patterns that need it; false: no more is wanted. */
type Found = (start: number, places: Int32Array) => boolean;

/** Calls back with every place of a text where a part begins; now and then with one where another of the same hash does. */
function partsWalk(needed: readonly NeededParts[]): (text: string, found: Found) => void {
  const placesOf = new Map<string, number[]>();
  for (const [place, its] of needed.entries()) {
    for (const part of its ?? []) {
      const known = placesOf.get(part);
      if (known === undefined) placesOf.set(part, [place]);
      else known.push(place);
    }
  }
  // At most places of a text no part begins: a look into this table tells, and how far it may go on.
  const leads = new Uint8Array(MOST_HASHES);
  // Parts of one short hash follow each other; 0 is none, others are the number of the part and 1.
  const begins = new Uint16Array(MOST_HASHES);
  const next = new Uint16Array(placesOf.size);
  const hashes = new Int32Array(placesOf.size);
  const places: Int32Array[] = [];
  for (const [part, its] of placesOf) {
    const number = places.length;
    let hash = 0;
    for (let at = 0; at < part.length; at += 1) {
      hash = withLetter(hash, part.charCodeAt(at));
      const short = shortened(hash);
      leads[short] = max(leads[short] ?? 0, at === part.length - 1 ? ENDS : GOES_ON);
    }
    const short = shortened(hash);
    // A part may end where a longer one goes on.
    leads[short] = ENDS;
    next[number] = begins[short] ?? 0;
    begins[short] = number + 1;
    hashes[number] = hash;
    places.push(Int32Array.from(its));
  }
  return (text, found) => {
    const { length } = text;
    for (let start = 0; start < length; start += 1) {
      const last = min(length, start + LONGEST_PART);
      let hash = 0;
      for (let at = start; at < last; at += 1) {
        hash = withLetter(hash, text.charCodeAt(at));
        const short = shortened(hash);
        const lead = leads[short];
        if (lead === 0) break;
        if (lead === GOES_ON) continue;
        for (let one = begins[short] ?? 0; one !== 0; one = next[one - 1] ?? 0)
          if (hashes[one - 1] === hash && !found(start, places[one - 1] ?? NONE)) return;
      }
    }
  };
}

const GOES_ON = 1;
const ENDS = 2;

const withLetter = (hash: number, code: number): number => (imul(hash, 0x01000193) + code + 1) | 0;
const shortened = (hash: number): number => (hash ^ (hash >>> 16)) & (MOST_HASHES - 1);
