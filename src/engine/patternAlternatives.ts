/** Large choices "a|b|c" cut into their alternatives: most texts hold what few of them need. */
import { readyPattern } from "./readyPattern.ts";

/** A pattern that is made when a text is first tried with it: most alternatives never are. */
export type LatePattern = (text: string) => RegExp;

/** `flags`: without "d" such a pattern tells only whether it matches. */
export function latePattern(source: string, flags: string): LatePattern {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= readyPattern(new RegExp(source, flags), text);
    return pattern;
  };
}

/** Patterns one after the other in the list that a sieve was made of. */
export interface PlacedPatterns {
  /** The place of the first of them. */
  readonly first: number;
  readonly patterns: readonly LatePattern[];
}

/** One of the patterns matches. `may`: what the sieve tells of the text. */
export function holdsAny({ first, patterns }: PlacedPatterns, may: readonly number[], text: string): boolean {
  for (let at = indexFrom(first, may); at < may.length; at += 1) {
    const pattern = patterns[(may[at] ?? 0) - first];
    if (pattern === undefined) return false;
    if (pattern(text).test(text)) return true;
  }
  return false;
}

/** The index of the first place that is not below `first`. */
function indexFrom(first: number, places: readonly number[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A match of one of several patterns; `place`: of the pattern among them. */
export interface PlacedMatch {
  readonly index: number;
  readonly end: number;
  readonly place: number;
}

/**
 * All matches of several global patterns as one expression of all of them would find them: at the first place that any matches the
 * first of the patterns, and on behind it. `may`: what the sieve tells of the text.
 */
export function matchesOfAny({ first, patterns }: PlacedPatterns, may: readonly number[], text: string): readonly PlacedMatch[] {
  const live: { readonly pattern: RegExp; readonly place: number; next: PlacedMatch | null }[] = [];
  for (let at = indexFrom(first, may); at < may.length; at += 1) {
    const place = (may[at] ?? 0) - first;
    const pattern = patterns[place]?.(text);
    if (pattern === undefined) break;
    const next = matchFrom(0, pattern, place, text);
    if (next !== null) live.push({ pattern, place, next });
  }
  if (live.length === 0) return NONE;
  const found: PlacedMatch[] = [];
  while (live.length > 0) {
    let first: PlacedMatch | null = null;
    for (const { next } of live) if (next !== null && (first === null || next.index < first.index)) first = next;
    if (first === null) break;
    found.push(first);
    const { index, end } = first;
    const from = end > index ? end : end + ((text.codePointAt(end) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1);
    for (const one of live) if (one.next !== null && one.next.index < from) one.next = matchFrom(from, one.pattern, one.place, text);
  }
  return found;
}

const NONE: readonly PlacedMatch[] = [];
const LAST_OF_ONE_UNIT = 0xffff;

function matchFrom(from: number, pattern: RegExp, place: number, text: string): PlacedMatch | null {
  if (from > text.length) return null;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? null : { index: found.index, end: found.index + found[0].length, place };
}

const BACK_REFERENCE = /\\[1-9k]/;
const OPENS_PLAIN_GROUP = /^\((?:\?:)/;

/** The alternatives of a pattern at its top, or within one group around all of it; one, the pattern itself, where it has no choice. */
export function alternativesOf(pattern: string): readonly string[] {
  if (BACK_REFERENCE.test(pattern)) return [pattern];
  const all: string[] = [];
  const waiting = [pattern];
  // Patterns come from the tables, not from mails: what is cut again is always shorter.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const inner = withoutGroup(next);
    const parts = cut(inner ?? next);
    if (inner === null && parts.length === 1) all.push(next);
    else waiting.push(...parts.toReversed());
  }
  return all;
}

/** What stands in "(?:…)" when that is the whole pattern; null for any other. */
function withoutGroup(pattern: string): string | null {
  if (!OPENS_PLAIN_GROUP.test(pattern)) return null;
  const end = closingOf(pattern);
  return end === pattern.length - 1 ? pattern.slice(3, end) : null;
}

function closingOf(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at = after(pattern, at)) {
    if (pattern[at] === "(") depth += 1;
    if (pattern[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function cut(pattern: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at = after(pattern, at)) {
    if (pattern[at] === "(") depth += 1;
    if (pattern[at] === ")") depth -= 1;
    if (pattern[at] !== "|" || depth > 0) continue;
    parts.push(pattern.slice(start, at));
    start = at + 1;
  }
  return [...parts, pattern.slice(start)];
}

/** The place behind a letter, an escaped letter or a whole class. */
function after(pattern: string, at: number): number {
  if (pattern[at] === "\\") return at + 2;
  if (pattern[at] !== "[") return at + 1;
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== "]") end += pattern[end] === "\\" ? 2 : 1;
  return end + 1;
}
