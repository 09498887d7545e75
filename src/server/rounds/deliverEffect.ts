/** What a due nudge does outside the panel, each effect once: a task in the user's own list, the morning digest. */
import { instant } from "../../engine/brands.ts";
import { fillPhrase } from "../../engine/summary/fillPhrase.ts";
import type { Instant } from "../../engine/types.ts";
import type { MailboxProblem } from "../../hosts/mailbox.ts";
import { loadNoticeTexts } from "../../languages/texts.ts";
import type { ClaimedEffect, Store } from "../store/store.ts";
import type { Delivery } from "../wakeUps/wakeUps.ts";
import { accountSettings } from "./accountSettings.ts";
import { deliverDigest, type SendDigest } from "./deliverDigest.ts";
import { DIGEST, TASK, taskPayload } from "./effectPayloads.ts";
import type { OpenMailbox } from "./mailboxes.ts";

export interface EffectSurroundings {
  readonly store: Store;
  readonly openMailbox: OpenMailbox;
  /** null: no mail server is set, so no digest is sent. */
  readonly sendDigest: SendDigest | null;
  /** Where the user's list of nudges is; null: nowhere. */
  readonly panelUrl: string | null;
  readonly now: () => Instant;
}

/** A reminder a minute ahead rings at once and is not already past when the task is saved. */
const AHEAD_MS = 60_000;

/** For the alarm clock. Safe to repeat with the same key. */
export async function deliverEffect(surroundings: EffectSurroundings, effect: ClaimedEffect): Promise<Delivery> {
  if (!effect.isWanted) return { kind: "done" };
  const account = await surroundings.store.accounts.find(effect.account);
  if (account === null) return { kind: "done" };
  switch (effect.kind) {
    case DIGEST:
      return deliverDigest(surroundings, account, effect);
    case TASK: {
      const payload = taskPayload.safeParse(effect.payload);
      if (!payload.success) return { kind: "never", problem: "odd" };
      const { mailbox: name, subject, people, quote, link } = payload.data;
      const access = await surroundings.openMailbox(account, name);
      if (access.kind !== "mailbox" || access.mailbox.addTask === undefined) return { kind: "never", problem: "noMailbox" };
      const texts = await loadNoticeTexts(accountSettings(account.settings).locale);
      const added = await access.mailbox.addTask({
        title: fillPhrase(texts.remind, { people: people.join(texts.between), subject: subject || texts.noSubject }),
        body: quote ?? "",
        remindAt: instant(surroundings.now() + AHEAD_MS),
        link: link ?? surroundings.panelUrl,
        idempotencyKey: effect.idempotencyKey,
        isRepeated: effect.attempts > 1,
      });
      return added.kind === "added" ? { kind: "done" } : afterProblem(added);
    }
    default:
      return { kind: "never", problem: "unknownEffect" };
  }
}

function afterProblem(problem: MailboxProblem): Delivery {
  switch (problem.kind) {
    case "busy":
      return { kind: "later", problem: "busy", waitMs: problem.retryAfterMs };
    case "gone":
    case "revoked":
      // The row in the panel is there all the same.
      return { kind: "done" };
    case "failing":
    case "tooSlow":
      return { kind: "later", problem: problem.kind, waitMs: null };
  }
}
