/** "117, please." - "117 it is.": one decision, said twice. */
import type { Decision } from "../types.ts";
import { valuesOf } from "./namedValues.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { weightBeside } from "./topic.ts";

/** A decision, the sentence that takes it, and the place of its message in the thread. */
export interface TakenDecision {
  readonly sentence: SentenceReading;
  readonly index: number;
  readonly decision: Decision;
}

/** What a repetition may say beside what was said before, in words. */
const MOST_BESIDE = 1.7;

/** Each decision once, in the order taken: a later message that only says the same day or number again is one more evidence. */
export function withoutRepeats(taken: readonly TakenDecision[]): readonly Decision[] {
  const kept: TakenDecision[] = [];
  for (const later of taken) {
    const at = kept.findIndex((earlier) => earlier.index < later.index && saysAgain(earlier.sentence, later.sentence));
    const earlier = kept[at];
    if (earlier === undefined) kept.push(later);
    else kept[at] = { ...earlier, decision: joined(earlier, later) };
  }
  return kept.map(({ decision }) => decision);
}

/** Told in the words that decide: "29 would do" - "the 29th, then." */
function joined(earlier: TakenDecision, later: TakenDecision): Decision {
  const { what } = !decides(earlier) && decides(later) ? later.decision : earlier.decision;
  return { what, evidence: [...earlier.decision.evidence, ...later.decision.evidence] };
}

function decides({ sentence: { acts } }: TakenDecision): boolean {
  return acts.some(({ kind }) => kind === "decision");
}

function saysAgain(earlier: SentenceReading, later: SentenceReading): boolean {
  const known = new Set(valuesOf(earlier));
  const values = valuesOf(later);
  if (values.length === 0 || values.some((value) => !known.has(value))) return false;
  return weightBeside(later.topic, earlier.topic) <= MOST_BESIDE;
}
