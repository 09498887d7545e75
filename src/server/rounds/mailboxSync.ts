/** What arrived in a mailbox since the last look, remembered until every nudge it concerns was looked at. */
import { z } from "zod";
import { instant } from "../../engine/brands.ts";
import type { Instant, ThreadId } from "../../engine/types.ts";
import type { Mailbox, MailboxProblem } from "../../hosts/mailbox.ts";
import type { AccountId, Store } from "../store/store.ts";

/** The newest mail of others in a thread that nobody may have looked at yet. */
export interface Touched {
  /** The mailbox's own name of it. */
  readonly message: string;
  /** When it was noticed. */
  readonly at: Instant;
}
export interface SyncNotes {
  readonly touched: Readonly<Record<string, Touched>>;
  /** Before this moment anything may have happened unseen: a decision older than it says nothing. */
  readonly unseenUntil: Instant | null;
}
export type Synced =
  | {
      readonly kind: "notes";
      readonly notes: SyncNotes;
      /** Threads that got mail since the last look; null: nobody knows which. */
      readonly arrived: readonly ThreadId[] | null;
    }
  | MailboxProblem;

/** Whoever nudges more threads than this in three days is helped by reading them all. */
const MOST_TOUCHED = 2_000;
/** Every nudge is looked at within a day or so; what is older was looked at. */
const KEEP_MS = 3 * 86_400_000;

const notesJson = z.object({
  touched: z.record(z.string(), z.object({ message: z.string(), at: z.number().transform(instant) })),
  unseenUntil: z.number().transform(instant).nullable(),
});
const NONE: SyncNotes = { touched: {}, unseenUntil: null };

function keptNotes(kept: string | null): SyncNotes {
  if (kept === null) return NONE;
  try {
    return notesJson.parse(JSON.parse(kept));
  } catch {
    return NONE;
  }
}

/** Names of the rows in which an account's place in its mailbox is kept. */
export const cursorKind = (mailbox: Mailbox["kind"]): string => `${mailbox}.cursor`;
const notesKind = (mailbox: Mailbox["kind"]): string => `${mailbox}.arrived`;

/**
 * Asks the mailbox what arrived. The notes are written before the cursor moves on: a crash between them looks twice, never past anything.
 */
export async function syncMailbox(store: Store, account: AccountId, mailbox: Mailbox, now: Instant): Promise<Synced> {
  const cursor = await store.accounts.cursor(account, cursorKind(mailbox.kind));
  const before = keptNotes(await store.accounts.cursor(account, notesKind(mailbox.kind)));
  const changes = await mailbox.changesSince(cursor);
  if (changes.kind === "begun") {
    // On the very first look every nudge was set after its thread was read, or is read at its moment; after a lost history nobody knows.
    const notes: SyncNotes = { touched: {}, unseenUntil: cursor === null ? before.unseenUntil : now };
    await store.accounts.keepCursor(account, notesKind(mailbox.kind), JSON.stringify(notes), now);
    await store.accounts.keepCursor(account, cursorKind(mailbox.kind), changes.cursor, now);
    return { kind: "notes", notes, arrived: cursor === null ? [] : null };
  }
  if (changes.kind !== "changes") return changes;
  const theirs = changes.arrived.filter(({ isMine }) => !isMine);
  if (theirs.length === 0 && changes.cursor === cursor) return { kind: "notes", notes: before, arrived: [] };
  const added = theirs.map(({ thread, message }) => [thread, { message, at: now }] as const);
  const kept = Object.entries(before.touched).filter(([, { at }]) => at > now - KEEP_MS);
  const touched = Object.fromEntries([...kept, ...added].slice(-MOST_TOUCHED));
  const notes: SyncNotes = { touched, unseenUntil: kept.length + added.length > MOST_TOUCHED ? now : before.unseenUntil };
  if (theirs.length > 0) await store.accounts.keepCursor(account, notesKind(mailbox.kind), JSON.stringify(notes), now);
  await store.accounts.keepCursor(account, cursorKind(mailbox.kind), changes.cursor, now);
  return { kind: "notes", notes, arrived: [...new Set(theirs.map(({ thread }) => thread))] };
}

/** Whether the thread may hold mail that a decision of `decidedAt` does not know. */
export function arrivedSince({ touched, unseenUntil }: SyncNotes, thread: ThreadId, decidedAt: Instant): Touched | "anything" | null {
  if (unseenUntil !== null && unseenUntil > decidedAt) return "anything";
  const found = Object.hasOwn(touched, thread) ? touched[thread] : undefined;
  return found !== undefined && found.at > decidedAt ? found : null;
}
