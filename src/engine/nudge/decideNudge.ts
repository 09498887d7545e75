import type { ThreadReading } from "../types.ts";
import type { NudgeDecision, NudgeSurroundings } from "./nudgeDecision.ts";
import type { NudgeRule } from "./nudgeRule.ts";

/** When to remind whom, and why then. */
export function decideNudge(_reading: ThreadReading, _rule: NudgeRule, _surroundings: NudgeSurroundings): NudgeDecision {
  return { kind: "stop", because: "nobodyIsWaitedFor", people: [], item: null, evidence: null, isMutualSilence: false };
}
