/** Whether a sentence speaks of the past or of a move; asked for many places of one text, in order. */
import { readyPattern } from "../readyPattern.ts";
import type { CompiledTables } from "./compileTables.ts";

export interface SentenceSigns {
  /** What stands between these places belongs to a clause about the past. */
  readonly isPast: (start: number, end: number) => boolean;
  /** A word of moving stands in the sentence before this place. */
  readonly isMoved: (at: number) => boolean;
}

/** A sentence longer than this is looked at in pieces, so that one endless line costs no time. */
const LONGEST_SENTENCE = 400;
const SENTENCE_END = /[.!?](?=\s)|[。!?\n]/g;

interface Sign {
  readonly at: number;
  readonly past: boolean;
}

/** Signs of a folded text. A line end always counts as the end of a sentence. */
export function sentenceSigns(folded: string, tables: CompiledTables): SentenceSigns {
  let from = 0;
  let to = -1;
  let signs: readonly Sign[] | null = null;
  const moveTo = (at: number): void => {
    if (at >= from && at < to) return;
    const near = Math.max(0, at - LONGEST_SENTENCE);
    from = near;
    to = Math.min(folded.length, at + LONGEST_SENTENCE);
    for (const { index } of folded.slice(near, to).matchAll(SENTENCE_END)) {
      const end = near + index + 1;
      if (end > at) {
        to = end;
        break;
      }
      from = end;
    }
    signs = null;
  };
  return {
    isPast: (start, end) => {
      moveTo(start);
      signs ??= Array.from(folded.slice(from, to).matchAll(readyPattern(tables.tenseSigns, folded)), (found) => ({
        at: from + found.index,
        past: found[1] !== undefined,
      }));
      const before = signs.findLast(({ at }) => at < start);
      const after = signs.find(({ at }) => at >= end);
      // With spaces (English, Russian) the verb comes first as a rule, in Japanese always last.
      return ((tables.spaced ? (before ?? after) : (after ?? before)) ?? signs.find(({ at }) => at >= start))?.past ?? false;
    },
    isMoved: (at) => {
      moveTo(at);
      return tables.moveSigns.test(folded.slice(from, at));
    },
  };
}
