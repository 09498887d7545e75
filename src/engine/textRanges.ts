/** Where words stand beside each other in one text. */
import type { Span } from "./types.ts";

/** From `start` to `end`, end not included, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** True when both hold the same character of one text. */
export function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True when nothing of the inner one stands outside the outer one. */
export function covers(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when both hold the same character of one message. */
export function shareWords(one: Span, other: Span): boolean {
  return one.message === other.message && overlap(one, other);
}
