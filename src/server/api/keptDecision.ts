/** Between a decision as the panel sends it and one as the rounds keep it. */

import type { KnownPeople } from "../../engine/nudge/decideByTime.ts";
import type { DecisionSummary } from "../../engine/nudge/decisionSummary.ts";
import type { NudgeOutcome } from "../../engine/nudge/nudgeOutcome.ts";
import type { Instant } from "../../engine/types.ts";
import { keptSubject, type StoredDecision, storedDecision } from "../rounds/storedDecision.ts";
import type { Nudge } from "../store/store.ts";

/** One that says "now" is kept as waiting for now: telling the user is the round's, so that it happens once. */
function outcomeOf(decision: DecisionSummary, now: Instant): NudgeOutcome {
  switch (decision.kind) {
    case "wait":
      return { ...decision, kind: "waiting" };
    case "nudge": {
      const { people, later, freed, isMutualSilence } = decision;
      return {
        kind: "waiting",
        because: people[0]?.reason ?? "silence",
        until: now,
        people: [...people, ...later],
        freed,
        isMutualSilence,
      };
    }
    case "stop": {
      const { because, people, quote } = decision;
      return { kind: "over", because, people, quote };
    }
  }
}

export interface Decided {
  readonly decision: DecisionSummary;
  readonly wakeAt: Instant | null;
  readonly now: Instant;
  readonly subject: string;
  readonly link: string | null;
  /** When the mail was looked at; now, or as it was where only the rule changed. */
  readonly lookedAt: Instant | null;
}

export function keptDecision({ decision, wakeAt, now, subject, link, lookedAt }: Decided): StoredDecision {
  const outcome = outcomeOf(decision, now);
  return { format: 1, subject: keptSubject(subject), link, decidedAt: now, lookedAt, wakeAt, outcome, answerSeen: null, trouble: null };
}

/** The people a nudge waits for, as they were known at the last look; null: nobody knows. */
export function knownPeople(nudge: Nudge): KnownPeople | null {
  const outcome = storedDecision(nudge.decision)?.outcome;
  switch (outcome?.kind) {
    case "waiting":
      return outcome;
    case "due":
      return { ...outcome, people: [...outcome.people, ...outcome.later] };
    case "timeOnly":
      return outcome.known.length === 0 ? null : { people: outcome.known, freed: [], isMutualSilence: false };
    default:
      return null;
  }
}
