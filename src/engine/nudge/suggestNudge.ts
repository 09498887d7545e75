import type { Address, Instant, ThreadReading } from "../types.ts";
import type { NudgeSurroundings, PersonNudge } from "./nudgeDecision.ts";
import { type NudgeRule, newNudgeRule } from "./nudgeRule.ts";

/** What the panel and the card propose after a draft was inserted; nothing is set before the user says so. */
export interface SuggestedNudge {
  readonly rule: NudgeRule;
  /** Whom it would wait for and when it would speak, on both clocks; the first due first. Empty: there is nobody to wait for. */
  readonly people: readonly PersonNudge[];
}

/** What is proposed. `sentAt`: when the draft is taken to be sent, mostly now. `to`: whom the draft goes to; empty: whoever the thread waits for. */
export interface DraftInserted {
  readonly sentAt: Instant;
  readonly to: readonly Address[];
  readonly quietDays?: number;
}

export function suggestNudge(_reading: ThreadReading, draft: DraftInserted, _surroundings: NudgeSurroundings): SuggestedNudge {
  return { rule: newNudgeRule(draft.sentAt), people: [] };
}
