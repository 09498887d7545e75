/** A nudge as its owner's panel sees it. */
import type { NudgeOutcome } from "../../engine/nudge/nudgeOutcome.ts";
import { storedDecision } from "../rounds/storedDecision.ts";
import type { Credential, Nudge } from "../store/store.ts";
import type { ApiNudge } from "./shapes.ts";

export type SeenBy = ApiNudge["replies"]["seenBy"];

/** Who looks for replies while the user is away. `credential`: null where the user never gave the right to. */
export function seenBy(mailbox: string, credential: Credential | null): SeenBy {
  if (mailbox === "folder") return "server";
  if (credential === null) return "panelOnly";
  return credential.state === "ok" ? "server" : "afterSignIn";
}

export function nudgeView(nudge: Nudge, credential: Credential | null): ApiNudge {
  const { id, mailbox, thread, state, wakeAt, rule, version, createdAt, updatedAt } = nudge;
  const kept = storedDecision(nudge.decision);
  const reader = state === "needsSignIn" ? "afterSignIn" : seenBy(mailbox, credential);
  return {
    id,
    mailbox,
    thread,
    subject: kept?.subject ?? "",
    link: kept?.link ?? null,
    state,
    wakeAt,
    rule,
    outcome: kept === null ? null : outcomeView(kept.outcome),
    trouble: kept?.trouble ?? null,
    replies: { seenBy: reader, lookedAt: kept?.lookedAt ?? null },
    version,
    createdAt,
    updatedAt,
  };
}

/** The store's own shape and the API's are the same today; the compiler says when they part. */
export const outcomeView = (outcome: NudgeOutcome): NonNullable<ApiNudge["outcome"]> => outcome;
