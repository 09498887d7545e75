/** A sentence in pieces that each tell one thing about one or more steps. */

import { allMatches } from "../findings/allMatches.ts";
import { LEADS_IN } from "../findings/leadIns.ts";
import { covers, overlap, type TextRange } from "../textRanges.ts";
import type { CompiledProgress } from "./compiledProgress.ts";
import { type StepMention, stepMentions, withoutGeneralWords } from "./stepMentions.ts";

export interface Piece {
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** The folded words. */
  readonly text: string;
  /** Offsets into `text`. */
  readonly mentions: readonly StepMention[];
  /** Offsets into `text`: what stands between two cuts. */
  readonly parts: readonly TextRange[];
}

const MOST_CUTS = 60;
/** A longer sentence is a pasted log or an attack. */
const MOST_LETTERS = 3_000;

/** `dates`: offsets into the sentence. Cuts at signs and joining words, but keeps together what only makes sense together. */
export function clausePieces(folded: string, dates: readonly TextRange[], tables: CompiledProgress): readonly Piece[] {
  if (folded.length > MOST_LETTERS) return [];
  const all = stepMentions(folded, tables);
  if (all.length === 0) return [];
  const isInside = (at: number): boolean =>
    dates.some(({ start, end }) => at > start && at < end) || all.some(({ start, end }) => at > start && at < end);
  const cuts = allMatches(tables.cuts, folded, MOST_CUTS).flatMap((match) => {
    const at = match.index + (/^[\s\p{P}]/u.test(match[0]) ? match[0].length : 0);
    return isInside(at) ? [] : [at];
  });
  const parts = [...cuts, folded.length].map((end, index) => ({ start: index === 0 ? 0 : (cuts[index - 1] ?? 0), end }));
  const pieces: { start: number; end: number; parts: TextRange[] }[] = [];
  for (const part of parts) {
    const before = pieces.at(-1);
    const closes =
      before !== undefined &&
      (isLeadIn(before, folded) || (namesStep(before, all) && hasSign(before, folded, dates, tables) && namesStep(part, all)));
    if (before === undefined || closes) pieces.push({ ...part, parts: [part] });
    else {
      before.end = part.end;
      before.parts.push(part);
    }
  }
  return pieces.map(({ start, end, parts: own }) => ({
    start,
    end,
    parts: own.map((part) => ({ start: part.start - start, end: part.end - start })),
    text: folded.slice(start, end),
    mentions: withoutGeneralWords(all.filter((one) => covers({ start, end }, one))).map((one) => ({
      ...one,
      start: one.start - start,
      end: one.end - start,
    })),
  }));
}

/** "This week's progress:" speaks for what follows and tells nothing itself. */
const isLeadIn = ({ start, end }: TextRange, folded: string): boolean => LEADS_IN.test(folded.slice(start, end));

const namesStep = (part: TextRange, mentions: readonly StepMention[]): boolean => mentions.some((one) => covers(part, one));

/** It says something of its step: a state, a day or a deed. */
function hasSign(part: TextRange, folded: string, dates: readonly TextRange[], { is, steps }: CompiledProgress): boolean {
  const text = folded.slice(part.start, part.end);
  return (
    dates.some((date) => overlap(date, part)) ||
    [is.done, is.inWork, is.begins, is.begun, is.waits, is.notYet, is.toCome].some((pattern) => pattern.test(text)) ||
    steps.some(({ done, deeds }) => done.test(text) || deeds.test(text))
  );
}
