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

/** Signs of a folded text. A line end counts as the end of a sentence only when a blank line or a list follows is not known here: it always does. */
export function sentenceSigns(folded: string, tables: CompiledTables): SentenceSigns {
  let from = 0;
  let to = -1;
  let past: boolean | null = null;
  const moveTo = (at: number): void => {
    if (at >= from && at < to) return;
    const near = Math.max(0, at - LONGEST_SENTENCE);
    from = near;
    SENTENCE_END.lastIndex = near;
    to = Math.min(folded.length, at + LONGEST_SENTENCE);
    for (let found = SENTENCE_END.exec(folded); found !== null; found = SENTENCE_END.exec(folded)) {
      const end = found.index + 1;
      if (end > at) {
        to = Math.min(to, end);
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
