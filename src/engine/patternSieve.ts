/** Which of many patterns may match a text at all, or near a place of it, told by one walk over it. */
import { LONGEST_PART, type NeededParts, type NeededSets } from "./neededParts.ts";
import type { PatternReach } from "./patternReach.ts";
import { PlaceMask, PlaceSet, SeenPlaces } from "./placeSet.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { imul, max, min } = Math;

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
  const { walk, neededBy } = partsWalk(needed);
  return (text) => {
    const may = always.slice();
    walk(text, (_start, part) => {
      for (const place of neededBy[part] ?? NONE) may[place] = 1;
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
  const { walk, neededBy } = partsWalk(parts);
  const { length } = parts;
  return (text) => {
    const seen = new Uint8Array(((text.length >> BLOCK_BITS) + 1) * length);
    walk(text, (start, part) => {
      const row = (start >> BLOCK_BITS) * length;
      for (const kind of neededBy[part] ?? NONE) seen[row + kind] = 1;
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
  const frequencies: number[] = [];
  const always: number[] = [];
  /** Of each alternative, under the set of it that the fewest texts have: its pattern, and its other sets. */
  const alone: number[][] = [];
  const withOthers: { readonly pattern: number; readonly others: Int32Array }[][] = [];
  const numberOf = (set: readonly string[]): number => {
    const key = set.toSorted().join("\n");
    const known = sets.get(key);
    if (known !== undefined) return known;
    sets.set(key, parts.length);
    frequencies.push(frequency(set));
    alone.push([]);
    withOthers.push([]);
    return parts.push(set) - 1;
  };
  for (const [pattern, choices] of alternatives.entries()) {
    for (const choice of choices) {
      const [rarest, ...others] = [...new Set(choice.map(numberOf))].sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0));
      if (rarest === undefined) always.push(pattern);
      else if (others.length === 0) alone[rarest]?.push(pattern);
      else withOthers[rarest]?.push({ pattern, others: Int32Array.from(others) });
    }
  }
  const { walk, neededBy } = partsWalk(parts);
  const isTrigger = (set: number): boolean => (alone[set] ?? []).length + (withOthers[set] ?? []).length > 0;
  const triggersOf = neededBy.map((its) => its.filter(isTrigger));
  const othersOf = neededBy.map((its) => its.filter((set) => !isTrigger(set)));
  const masks = alone.map((patterns) => new PlaceMask(patterns));
  // Kept from text to text: making them anew would take longer than the walk.
  const may = new PlaceSet(alternatives.length);
  const seenParts = new SeenPlaces(neededBy.length);
  const seenSets = new SeenPlaces(parts.length);
  const triggers = new Int32Array(parts.length);
  let count = 0;
  const found = (_start: number, part: number): void => {
    if (!seenParts.isNew(part)) return;
    seenSets.addAll(othersOf[part] ?? NONE);
    const its = triggersOf[part] ?? NONE;
    for (let at = 0; at < its.length; at += 1) {
      const set = its[at] ?? 0;
      if (!seenSets.isNew(set)) continue;
      triggers[count] = set;
      count += 1;
    }
  };
  return (text) => {
    seenParts.forget();
    seenSets.forget();
    count = 0;
    for (const pattern of always) may.add(pattern);
    walk(text, found);
    for (let at = 0; at < count; at += 1) {
      const set = triggers[at] ?? 0;
      may.addAll(masks[set]);
      for (const { pattern, others } of withOthers[set] ?? []) if (seenSets.hasAll(others)) may.add(pattern);
    }
    return may.takeAll();
  };
}

/** How often a text has one of the parts, roughly: shorter ones are commoner. */
function frequency(parts: readonly string[]): number {
  let sum = 0;
  for (const part of parts) sum += LETTERS ** -part.length;
  return sum;
}
const LETTERS = 20;

const NONE = new Int32Array(0);

/** Called with a place where a part begins, and the number of the part. */
type Found = (start: number, part: number) => void;

interface PartsWalk {
  readonly walk: (text: string, found: Found) => void;
  /** Per part the places in the list of those that need it. */
  readonly neededBy: readonly Int32Array[];
}

/** Calls back with every place of a text where a part begins; now and then with one where another of the same hash does. */
function partsWalk(needed: readonly NeededParts[]): PartsWalk {
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
  const walk = (text: string, found: Found): void => {
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
        for (let one = begins[short] ?? 0; one !== 0; one = next[one - 1] ?? 0) if (hashes[one - 1] === hash) found(start, one - 1);
      }
    }
  };
  return { walk, neededBy: places };
}

const GOES_ON = 1;
const ENDS = 2;

const withLetter = (hash: number, code: number): number => (imul(hash, 0x01000193) + code + 1) | 0;
const shortened = (hash: number): number => (hash ^ (hash >>> 16)) & (MOST_HASHES - 1);
