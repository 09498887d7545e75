/** Nudges of a mailbox that cannot be read at the moment: nothing is lost, and what lasts is seen by the user. */
import { instant } from "../../engine/brands.ts";
import type { Mailbox, MailboxProblem } from "../../hosts/mailbox.ts";
import { backOffMs } from "../store/backOff.ts";
import type { Settlement } from "../store/store.ts";
import { momentOf, type NudgeLook, settlement } from "./settlements.ts";
import { storedDecision, type Trouble } from "./storedDecision.ts";
import { decideByTime } from "./timeOnly.ts";

/** A mailbox that fails longer than this is shown as failed where something is due; it goes on being asked. */
const SHOWN_AS_FAILED_MS = 4 * 3_600_000;

/** The mailbox could not be read: nothing is decided, nothing is lost, and after some hours the user sees it. */
export function afterTrouble(look: NudgeLook, mailbox: Mailbox, problem: MailboxProblem): Settlement {
  if (problem.kind === "revoked") return needsSignIn(look);
  const { claim, now, chance } = look;
  const before = storedDecision(claim.nudge.decision);
  if (problem.kind === "gone") {
    return settlement(look, { state: "done", outcome: { kind: "over", because: "threadGone", people: [], quote: null }, until: null });
  }
  const known = before?.trouble ?? null;
  const trouble: Trouble = { problem: problem.kind, since: known?.since ?? now, times: (known?.times ?? 0) + 1 };
  const waitMs =
    problem.kind === "busy" ? Math.max(problem.retryAfterMs ?? 0, look.laterMs(mailbox.kind)) : backOffMs(trouble.times, chance);
  const moment = momentOf(look, before);
  // A budget of our own that is used up is no failure.
  const isFailing = problem.kind !== "busy" && now - trouble.since >= SHOWN_AS_FAILED_MS && moment <= now;
  const outcome = before?.outcome ?? {
    kind: "timeOnly",
    people: claim.nudge.rule.waitingFor ?? [],
    known: [],
    until: moment,
    notLookedSince: claim.nudge.rule.setAt,
    toldAt: null,
  };
  const wakeAt = instant(now + Math.max(1_000, Math.round(waitMs)));
  const kept = settlement(look, { state: isFailing ? "failed" : claim.nudge.state, outcome, until: null, trouble, wakeAt });
  // Nothing was decided: what arrived meanwhile is still to be looked at.
  return before === null ? kept : { ...kept, decision: { ...before, trouble, wakeAt } };
}

/** The user has to sign in before replies are seen again; the nudge's moment comes all the same, by time. */
export function needsSignIn(look: NudgeLook): Settlement {
  const before = storedDecision(look.claim.nudge.decision);
  const known = before?.trouble ?? null;
  const trouble: Trouble = {
    problem: "needsSignIn",
    since: known?.problem === "needsSignIn" ? known.since : look.now,
    times: (known?.times ?? 0) + 1,
  };
  return decideByTime(look, trouble);
}
