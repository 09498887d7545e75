/** Where a text names a step of an order. */
import { allMatches } from "../findings/allMatches.ts";
import type { CompiledProgress } from "./compiledProgress.ts";
import type { OrderStep } from "./progressTypes.ts";

export interface StepMention {
  readonly step: OrderStep;
  readonly start: number;
  readonly end: number;
  /** The words themselves say that it is done. */
  readonly saysDone: boolean;
}

/** No clause names more; what does is a pasted list or an attack. */
const MOST_MENTIONS = 12;

/** The steps named in a folded text, left to right. Where two overlap the one that begins first stands, then the longer. */
export function stepMentions(text: string, tables: CompiledProgress): readonly StepMention[] {
  const found = tables.steps.flatMap(({ step, words, done }) => [
    ...allMatches(done, text, MOST_MENTIONS).map((match) => mention(step, match, true)),
    ...allMatches(words, text, MOST_MENTIONS).map((match) => mention(step, match, false)),
  ]);
  const kept: StepMention[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.end > one.start && !kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept;
}

/** "The deposit will be paid": words for any payment mean the deposit when a clause names it. */
export function withoutGeneralPayment(mentions: readonly StepMention[]): readonly StepMention[] {
  return mentions.some(({ step }) => step === "deposit") ? mentions.filter(({ step }) => step !== "payment") : mentions;
}

function mention(step: OrderStep, match: RegExpExecArray, saysDone: boolean): StepMention {
  return { step, start: match.index, end: match.index + match[0].length, saysDone };
}
