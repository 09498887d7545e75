/** Which phrases of the date tables may match at a place of a text, by how the text goes on there, or how it came there. */
import { BEGINNING_LENGTH, beginningAt, type Likened } from "./beginnings.ts";
import type { PatternBeginnings } from "./patternBeginnings.ts";

/** The numbers of the phrases that may match a folded text at a place, in rising order. */
export type PhraseFinder = (folded: string, at: number) => readonly number[];

/** More different beginnings than this are hostile mail; the memory stays small. */
const MOST_KEPT_BEGINNINGS = 20_000;
/** So few phrases are sooner tried than told by their second word. */
const FEW = 3;
/** Behind a longer first word the second is not looked for. */
const LONGEST_WORD = 40;
const [BLANK, LINE_END] = [0x20, 0x0a];

/**
 * Phrases are told by their first letters, and by those of their second word: in English a third of them may begin with "the".
 * Backward: by how they end, for those that stand before the place.
 */
export function phraseFinder(phrases: readonly PatternBeginnings[], likened: Likened, isBackward = false): PhraseFinder {
  const byPlain = byBeginning(phrases.map(({ plain, blank, second }) => (second === null ? [...plain, ...blank] : plain)));
  const byBlank = byBeginning(phrases.map(({ blank, second }) => (second === null ? [] : blank)));
  const bySecond = byBeginning(phrases.map(({ second }) => second ?? []));
  const startingWith = kept((beginning) => {
    const plain = placesOf(beginning, byPlain);
    const all = [...new Set([...plain, ...placesOf(beginning, byBlank)])].sort((a, b) => a - b);
    return { all, isPlain: flagged(plain, phrases.length), isTold: all.length > plain.length + FEW };
  });
  const goingOnWith = kept((beginning) => flagged(placesOf(beginning, bySecond), phrases.length));
  return (folded, at) => {
    const { all, isPlain, isTold } = startingWith(beginningAt(folded, at, likened, isBackward));
    if (!isTold) return all;
    const second = isBackward ? wordBefore(folded, at) : wordBehind(folded, at);
    if (second === null) return all;
    const goesOn = goingOnWith(beginningAt(folded, second, likened, isBackward));
    return all.filter((phrase) => isPlain[phrase] === 1 || goesOn[phrase] === 1);
  };
}

function flagged(places: readonly number[], length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (const place of places) flags[place] = 1;
  return flags;
}

/** Behind the first blanks from a place on; null: there are none near. */
function wordBehind(folded: string, at: number): number | null {
  const far = Math.min(folded.length, at + LONGEST_WORD);
  for (let next = at; next < far; next += 1) {
    if (!isBlank(folded.charCodeAt(next))) continue;
    while (next < far && isBlank(folded.charCodeAt(next))) next += 1;
    return next === far && far < folded.length ? null : next;
  }
  return far < folded.length ? null : far;
}

/** Before the last blanks before a place; null: there are none near. */
function wordBefore(folded: string, at: number): number | null {
  const far = Math.max(0, at - LONGEST_WORD);
  for (let next = at; next > far; next -= 1) {
    if (!isBlank(folded.charCodeAt(next - 1))) continue;
    while (next > far && isBlank(folded.charCodeAt(next - 1))) next -= 1;
    return next === far && far > 0 ? null : next;
  }
  return far > 0 ? null : far;
}

const isBlank = (code: number): boolean => code === BLANK || code === LINE_END;

function byBeginning(beginnings: readonly Iterable<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, its] of beginnings.entries()) {
    for (const beginning of its) {
      const known = places.get(beginning);
      if (known === undefined) places.set(beginning, [place]);
      else known.push(place);
    }
  }
  return places;
}

/** Those of the beginning, and of shorter ones that it begins with; each once. */
function placesOf(beginning: string, byBeginning: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const places = new Set<number>();
  for (let length = 0; length <= BEGINNING_LENGTH; length += 1)
    for (const place of byBeginning.get(beginning.slice(0, length)) ?? []) places.add(place);
  return [...places];
}

function kept<Found>(find: (beginning: string) => Found): (beginning: string) => Found {
  const seen = new Map<string, Found>();
  return (beginning) => {
    const known = seen.get(beginning);
    if (known !== undefined) return known;
    const found = find(beginning);
    if (seen.size < MOST_KEPT_BEGINNINGS) seen.set(beginning, found);
    return found;
  };
}
