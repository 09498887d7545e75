/** Which of many patterns may match a text at all, told by one walk over it. */
import { LONGEST_PART, type NeededParts } from "./neededParts.ts";

/** For a text: 1 at the place of every pattern that may match it. */
export type PatternSieve = (text: string) => Uint8Array;

const MOST_HASHES = 0x10000;

/** A sieve for patterns that need these parts, in the order of the patterns. */
export function patternSieve(needed: readonly NeededParts[]): PatternSieve {
  const always = Uint8Array.from(needed, (parts) => (parts === null ? 1 : 0));
  const places = new Map<string, number[]>();
  // At most places of a text no part begins: a look into this table spares cutting the text there.
  const begins = new Uint8Array(MOST_HASHES);
  for (const [place, parts] of needed.entries()) {
    for (const part of parts ?? []) {
      const known = places.get(part);
      if (known === undefined) places.set(part, [place]);
      else known.push(place);
      let hash = 0;
      for (let at = 0; at < part.length; at += 1) hash = withLetter(hash, part.charCodeAt(at));
      begins[hash] = 1;
    }
  }
  return (text) => {
    const may = always.slice();
    for (let start = 0; start < text.length; start += 1) {
      const last = Math.min(text.length, start + LONGEST_PART);
      let hash = 0;
      for (let at = start; at < last; at += 1) {
        hash = withLetter(hash, text.charCodeAt(at));
        if (begins[hash] === 1) for (const place of places.get(text.slice(start, at + 1)) ?? []) may[place] = 1;
      }
    }
    return may;
  };
}

const withLetter = (hash: number, code: number): number => (hash * 31 + code) % MOST_HASHES;
