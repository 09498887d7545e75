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

/** The steps named in a folded text, left to right; names that only tell a time left out. */
export function stepMentions(text: string, tables: CompiledProgress): readonly StepMention[] {
  return stepNames(text, tables).filter(({ start, end }) => !isOnlyTime(text, start, end, tables));
}

/** Every name of a step in a folded text, "before shipment" too. Where two overlap the one that begins first stands, then the longer. */
export function stepNames(text: string, tables: CompiledProgress): readonly StepMention[] {
  const may = tables.sieve(text);
  const found = tables.steps.flatMap(({ step, words, done }, place) => [
    ...(may[2 * place + 1] === 1 ? allMatches(done, text, MOST_MENTIONS).map((match) => mention(step, match, true)) : []),
    ...(may[2 * place] === 1 ? allMatches(words, text, MOST_MENTIONS).map((match) => mention(step, match, false)) : []),
  ]);
  const kept: StepMention[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (one.end <= one.start) continue;
    if (last === undefined || one.start >= last.end) kept.push(one);
    // The name of the step and what is said of it: "the shipping documents were sent".
    else if (one.step === last.step && one.saysDone) kept[kept.length - 1] = { ...last, end: Math.max(last.end, one.end), saysDone: true };
  }
  return kept;
}

/** Letters beside a name that may hold "before the". */
const BESIDE = 16;

/** "Before shipment" tells when, not where the shipment stands. */
function isOnlyTime(text: string, start: number, end: number, { is }: CompiledProgress): boolean {
  return is.earlierAhead.test(text.slice(Math.max(0, start - BESIDE), start)) || is.earlierBehind.test(text.slice(end, end + BESIDE));
}

/** General words mean the thing named beside them: "the deposit will be paid", "the samples were shipped". */
export function withoutGeneralWords(mentions: readonly StepMention[]): readonly StepMention[] {
  const names = (steps: readonly OrderStep[]): boolean => mentions.some(({ step }) => steps.includes(step));
  const isGeneral = ({ step, start }: StepMention): boolean =>
    (step === "payment" && names(["deposit"])) ||
    (step === "shipment" && names(SENT_THINGS)) ||
    // "Artwork files", 唛头资料: papers of the thing named right before.
    (step === "documents" && mentions.some((other) => other.step !== "documents" && other.end <= start && start - other.end <= 1));
  return mentions.filter((mention) => !isGeneral(mention));
}

/** Things that are sent and are not the goods. */
export const SENT_THINGS: readonly OrderStep[] = ["sample", "documents", "artwork"];

function mention(step: OrderStep, match: RegExpExecArray, saysDone: boolean): StepMention {
  return { step, start: match.index, end: match.index + match[0].length, saysDone };
}
