/** How a claimed nudge goes on: the one place where its row is written by a round. */
import type { NudgeOutcome } from "../../engine/nudge/nudgeOutcome.ts";
import type { NudgeRule } from "../../engine/nudge/nudgeRule.ts";
import type { Instant } from "../../engine/types.ts";
import type { Mailbox } from "../../hosts/mailbox.ts";
import type { Account, Claim, Effect, NudgeState, Settlement } from "../store/store.ts";
import type { AccountSettings } from "./accountSettings.ts";
import { type StoredDecision, storedDecision, type Trouble } from "./storedDecision.ts";
import { nextWake } from "./wakes.ts";

/** One claimed nudge at one moment. */
export interface NudgeLook {
  readonly account: Account;
  readonly settings: AccountSettings;
  readonly claim: Claim;
  readonly now: Instant;
  /** 0 to 1, spreads what would come together. */
  readonly chance: number;
  readonly laterMs: (mailbox: Mailbox["kind"]) => number;
}

/** What changes; everything left out stays as it was. */
export interface Change {
  readonly state: NudgeState;
  readonly outcome: NudgeOutcome;
  /** When the outcome asks to be decided again; null: never by itself. */
  readonly until: Instant | null;
  readonly rule?: NudgeRule;
  readonly effects?: (decision: StoredDecision) => readonly Effect[];
  readonly subject?: string;
  readonly link?: string | null;
  readonly lookedAt?: Instant;
  readonly answerSeen?: StoredDecision["answerSeen"];
  readonly trouble?: Trouble | null;
  /** Instead of the next regular check. */
  readonly wakeAt?: Instant | null;
}

export function settlement({ claim, now, chance }: NudgeLook, change: Change): Settlement {
  const before = storedDecision(claim.nudge.decision);
  // No answer ends a check-in, so nobody need look for one every other hour.
  const pace = change.state === "due" && claim.nudge.rule.checkIn !== null ? "pending" : change.state;
  const wakeAt = change.wakeAt === undefined ? nextWake(pace, change.until, now, chance) : change.wakeAt;
  const decision: StoredDecision = {
    format: 1,
    subject: change.subject ?? before?.subject ?? "",
    link: change.link === undefined ? (before?.link ?? null) : change.link,
    decidedAt: now,
    lookedAt: change.lookedAt ?? before?.lookedAt ?? null,
    wakeAt,
    outcome: change.outcome,
    answerSeen: change.answerSeen === undefined ? (before?.answerSeen ?? null) : change.answerSeen,
    trouble: change.trouble ?? null,
  };
  return { claim, state: change.state, wakeAt, rule: change.rule ?? claim.nudge.rule, decision, effects: change.effects?.(decision) ?? [] };
}

/** When the nudge's moment comes, as far as is known. */
export function momentOf({ claim: { nudge } }: NudgeLook, before: StoredDecision | null): Instant {
  const outcome = before?.outcome;
  if (outcome?.kind === "waiting" || outcome?.kind === "timeOnly") return outcome.until;
  return nudge.wakeAt ?? nudge.createdAt;
}
