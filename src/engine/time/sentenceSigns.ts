/** Whether a sentence speaks of the past or of a move; asked for many places of one text, in order. */
import type { CompiledTables } from "./compileTables.ts";

export interface SentenceSigns {
  /** A word of the past stands in the sentence around this place. */
  readonly isPast: (at: number) => boolean;
  /** A word of moving stands in the sentence before this place. */
  readonly isMoved: (at: number) => boolean;
}

/** A sentence longer than this is looked at in pieces, so that one endless line costs no time. */
const LONGEST_SENTENCE = 400;
const SENTENCE_END = /[.!?](?=\s)|[。!?\n]/g;

/** Signs of a folded text. A line end always counts as the end of a sentence. */
export function sentenceSigns(folded: string, tables: CompiledTables): SentenceSigns {
  let from = 0;
  let to = -1;
  let past: boolean | null = null;
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
    past = null;
  };
  return {
    isPast: (at) => {
      moveTo(at);
      past ??= tables.pastSigns.test(folded.slice(from, to));
      return past;
    },
    isMoved: (at) => {
      moveTo(at);
      return tables.moveSigns.test(folded.slice(from, at));
    },
  };
}
