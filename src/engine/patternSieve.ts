/** Which of many patterns may match a text at all, or near a place of it, told by one walk over it. */
import { LONGEST_PART, type NeededParts } from "./neededParts.ts";
import type { PatternReach } from "./patternReach.ts";

/** For a text: 1 at the place of every pattern that may match it. */
export type PatternSieve = (text: string) => Uint8Array;
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
    });
    return (place, at) => {
      const kind = kindOf[place] ?? -1;
      const reach = reaches[place];
      if (kind === -1 || reach === undefined) return true;
      const last = Math.min(text.length, at + reach.ahead) >> BLOCK_BITS;
      for (let block = Math.max(0, at - reach.behind) >> BLOCK_BITS; block <= last; block += 1)
        if (seen[block * length + kind] === 1) return true;
      return false;
    };
  };
}

/** Calls back with every place of a text where a part begins, and the patterns that need it. */
function partsWalk(needed: readonly NeededParts[]): (text: string, found: (start: number, places: readonly number[]) => void) => void {
  const places = new Map<string, number[]>();
  // At most places of a text no part begins: a look into these tables spares cutting the text there.
  const firsts = new Uint8Array(MOST_HASHES);
  const begins = new Uint8Array(MOST_HASHES);
  for (const [place, parts] of needed.entries()) {
    for (const part of parts ?? []) {
      const known = places.get(part);
      if (known === undefined) places.set(part, [place]);
      else known.push(place);
      firsts[part.charCodeAt(0)] = 1;
      let hash = 0;
      for (let at = 0; at < part.length; at += 1) hash = withLetter(hash, part.charCodeAt(at));
      begins[hash] = 1;
    }
  }
  return (text, found) => {
    for (let start = 0; start < text.length; start += 1) {
      if (firsts[text.charCodeAt(start)] === 0) continue;
      const last = Math.min(text.length, start + LONGEST_PART);
      let hash = 0;
      for (let at = start; at < last; at += 1) {
        hash = withLetter(hash, text.charCodeAt(at));
        if (begins[hash] === 0) continue;
        const its = places.get(text.slice(start, at + 1));
        if (its !== undefined) found(start, its);
      }
    }
  };
}

const withLetter = (hash: number, code: number): number => (hash * 31 + code) & (MOST_HASHES - 1);
