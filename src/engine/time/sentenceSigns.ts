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
const WHITE = /\s/;
const CLAUSE_MARK = /[,;]/;

interface Sign {
  readonly at: number;
  readonly past: boolean;
}

/** A full stop before a blank, or a sign that ends a sentence wherever it stands. */
function endsSentence(folded: string, at: number, far: number): boolean {
  const code = folded.charCodeAt(at);
  if (code === LINE_END || code === EXCLAMATION || code === QUESTION || code === WIDE_STOP) return true;
  return code === STOP && at + 1 < far && WHITE.test(folded.charAt(at + 1));
}
const [LINE_END, EXCLAMATION, STOP, QUESTION, WIDE_STOP] = [0x0a, 0x21, 0x2e, 0x3f, 0x3002];

/** `from`: where the sentence begins in its text; `pattern` is global. */
function signsIn(sentence: string, from: number, pattern: RegExp): readonly Sign[] {
  const signs: Sign[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(sentence); found !== null; found = pattern.exec(sentence)) {
    signs.push({ at: from + found.index, past: found[1] !== undefined });
    if (found[0] === "") pattern.lastIndex += 1;
  }
  return signs;
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
    // The letter behind the piece is not looked at.
    const far = to;
    for (let end = at; end > near; end -= 1) {
      if (!endsSentence(folded, end - 1, far)) continue;
      from = end;
      break;
    }
    for (let end = at + 1; end < to; end += 1) if (endsSentence(folded, end - 1, far)) to = end;
    signs = null;
  };
  return {
    isPast: (start, end) => {
      moveTo(start);
      signs ??= signsIn(folded.slice(from, to), from, readyPattern(tables.tenseSigns, folded));
      const before = signs.findLast(({ at }) => at < start);
      const after = signs.find(({ at }) => at >= end);
      const inClause = (from: number, to: number): boolean => !CLAUSE_MARK.test(folded.slice(from, to));
      const beforeHere = before !== undefined && inClause(before.at, start) ? before : undefined;
      const afterHere = after !== undefined && inClause(end, after.at) ? after : undefined;
      // With spaces (English, Russian) the verb comes first as a rule, in Japanese always last; a verb of the same clause before others.
      const nearest = tables.spaced ? (beforeHere ?? afterHere ?? before ?? after) : (after ?? beforeHere);
      return (nearest ?? signs.find(({ at }) => at >= start))?.past ?? false;
    },
    isMoved: (at) => {
      moveTo(at);
      return tables.moveSigns.test(folded.slice(from, at));
    },
  };
}
