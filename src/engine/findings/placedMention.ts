/** Acts that no words tell but the place of a line: under a heading, in a list of things wanted. */
import type { TextRange } from "../textRanges.ts";
import type { ActMention } from "../types.ts";

export const LISTED = "section";

/** A point of a list of things wanted, without a word of its own that asks. */
export function isPlaced({ rule }: { readonly rule: string }): boolean {
  return rule === LISTED;
}

/** What stands there is asked of whoever reads it, or was decided by whoever wrote it. `rule`: which place tells. */
export function placedMention(kind: "request" | "question" | "decision", { start, end }: TextRange, rule: string): ActMention {
  return { kind, start, end, actor: kind === "decision" ? "author" : "reader", name: null, condition: null, sure: true, rule };
}
