/**
 * A strict stand-in for the Gmail API, for the preview and for tests: tokens and scopes, the token of the open message, ids of events, the
 * three threading rules, cursors that grow old, quota units. Our own, because the emulators at hand let all of these pass.
 */
import type { Hono } from "hono";
import { addDraftRoutes } from "./draftRoutes.ts";
import { type GmailMailbox, gmailMailbox, type StoredDraft, type StoredMessage } from "./gmailMailbox.ts";
import { addMailboxRoutes } from "./mailboxRoutes.ts";
import { addMessageRoutes } from "./messageRoutes.ts";
import { type PushOptions, pushSender } from "./pubSubPush.ts";
import { type QuotaMeter, quotaMeter } from "./quotaMeter.ts";
import type { Gate } from "./standInCall.ts";
import { type StandInFaults, standInFaults } from "./standInFaults.ts";

/** A mailbox as it came over the wire. */
export interface MailSources {
  /** Whose mailbox it is; anybody else has an empty one. */
  readonly owner: string;
  /** Whole mails, RFC 5322. */
  readonly sources: readonly Uint8Array[];
}

export interface GmailStandInOptions {
  /** "/gmail-api": the API lies below `${root}/gmail/v1/`. */
  readonly root: string;
  /** Milliseconds since 1970; the present when left out. */
  readonly now?: () => number;
  /** How a call over the quota is refused; 429 where it is left out. */
  readonly overQuota?: 403 | 429;
  readonly unitsPerMinute?: number;
  /** Where changes of watched mailboxes are told; nowhere where it is left out. */
  readonly push?: PushOptions;
}

/** What tests and the preview do to it beside the API. Accounts are addresses. */
export interface GmailStandIn {
  readonly mailbox: (account: string) => Promise<GmailMailbox>;
  /** A mail arrives, or goes out where the owner wrote it. */
  readonly deliver: (account: string, source: Uint8Array) => Promise<StoredMessage>;
  readonly deleteThread: (account: string, threadId: string) => Promise<void>;
  readonly drafts: (account: string) => Promise<readonly StoredDraft[]>;
  readonly faults: StandInFaults;
  readonly quota: QuotaMeter;
  /** How often each method was called, refused calls counted. */
  readonly calls: () => Readonly<Record<string, number>>;
  /** The last push once more. */
  readonly repeatPush: () => Promise<void>;
}

/** Mounts it. `mail` is asked once for each account, when first needed. */
export function addGmailStandIn(app: Hono, mail: (account: string) => Promise<MailSources>, options: GmailStandInOptions): GmailStandIn {
  const { root, now = Date.now, overQuota = 429, unitsPerMinute, push = null } = options;
  const mailboxes = new Map<string, Promise<GmailMailbox>>();
  const calls: Record<string, number> = {};
  const pushes = pushSender(push, now);
  const open = async (account: string): Promise<GmailMailbox> => {
    const { owner, sources } = await mail(account);
    return gmailMailbox(account, owner.toLowerCase() === account ? sources : [], now);
  };
  const mailboxOf = (account: string): Promise<GmailMailbox> => {
    const name = account.toLowerCase();
    const mailbox = mailboxes.get(name) ?? open(name);
    mailboxes.set(name, mailbox);
    return mailbox;
  };
  const gate: Gate = {
    faults: standInFaults(),
    meter: quotaMeter(unitsPerMinute),
    now,
    mailboxOf,
    overQuota,
    seen: (method) => {
      calls[method] = (calls[method] ?? 0) + 1;
    },
  };
  addMessageRoutes(app, root, gate);
  addDraftRoutes(app, root, gate);
  addMailboxRoutes(app, root, gate, pushes);
  return {
    mailbox: mailboxOf,
    deliver: async (account, source) => {
      const mailbox = await mailboxOf(account);
      const message = await mailbox.deliver(source);
      await pushes.changed(mailbox.owner, mailbox.history.current());
      return message;
    },
    deleteThread: async (account, threadId) => {
      const mailbox = await mailboxOf(account);
      mailbox.deleteThread(threadId);
      await pushes.changed(mailbox.owner, mailbox.history.current());
    },
    drafts: async (account) => (await mailboxOf(account)).drafts(),
    faults: gate.faults,
    quota: gate.meter,
    calls: () => ({ ...calls }),
    repeatPush: pushes.repeat,
  };
}
