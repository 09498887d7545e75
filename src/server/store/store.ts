/** What the server remembers, and all that the rest of the server may ask of the store. Made by openStore.ts. */
import type { NudgeRule } from "../../engine/nudge/nudgeRule.ts";
import type { Address, Instant, ThreadId } from "../../engine/types.ts";
import type { AddonMemory } from "../../hosts/gmail/addonMemory.ts";

// What is `unknown` below is plain data that JSON holds unchanged; whoever wrote it checks its shape when reading. Kept encrypted.

// ---- Accounts -----------------------------------------------------------------------------
/** A UUID. Every read and write names the account it is for; a row of somebody else is like a row that does not exist. */
export type AccountId = string;
export type Provider = "google" | "entra" | "local";

/** Who somebody is, as the token says. */
export interface Identity {
  readonly provider: Provider;
  /** Google: `sub`. Entra: `tid` and `oid` joined by a dot. Local: any name. */
  readonly subject: string;
  /** null: the token does not tell. Kept encrypted. */
  readonly address: Address | null;
}
export interface Account extends Identity {
  readonly id: AccountId;
  readonly settings: unknown;
  readonly createdAt: Instant;
}
/** A refresh token for work while the user is away. `secret` is null once the provider refused it. */
export type Credential = { readonly state: "ok"; readonly secret: string } | { readonly state: "needsSignIn" };

export interface Accounts {
  /** Finds the account or makes it, and keeps the newest address. */
  signIn(identity: Identity, now: Instant): Promise<Account>;
  find(account: AccountId): Promise<Account | null>;
  /** The account of an identity that signed in before; null: never seen. */
  known(provider: Provider, subject: string): Promise<AccountId | null>;
  /** Every account that signed in with this address, for a push message that names nothing else. */
  withAddress(provider: Provider, address: Address): Promise<readonly AccountId[]>;
  keepSettings(account: AccountId, settings: unknown): Promise<void>;
  keepCredential(account: AccountId, secret: string, now: Instant): Promise<void>;
  /** null: none was ever given. */
  credential(account: AccountId): Promise<Credential | null>;
  /** The provider refused the refresh token: it is deleted, the account stays. */
  needsSignIn(account: AccountId, now: Instant): Promise<void>;
  /** The user took the right back: as if none had ever been given. */
  forgetCredential(account: AccountId): Promise<void>;
  /** How far the mailbox was read: a Gmail history id, a Graph delta link. `kind` names which. null: never. */
  cursor(account: AccountId, kind: string): Promise<string | null>;
  /** null forgets it: the next read starts anew. */
  keepCursor(account: AccountId, kind: string, value: string | null, now: Instant): Promise<void>;
  /** All that is stored about the account, decrypted, except its credential. null: no such account. */
  exported(account: AccountId): Promise<unknown>;
  /** Deletes the account and everything of it, effects that wait included. */
  forget(account: AccountId): Promise<void>;
}

// ---- Nudges -------------------------------------------------------------------------------
export type NudgeId = string;
/**
 * pending: waits for its moment · due: the user was told and has not acted · done, off: over · failed: an effect could not be delivered ·
 * needsSignIn: the mailbox cannot be read until the user signs in. At most one nudge of a thread is neither done nor off.
 */
export type NudgeState = "pending" | "due" | "done" | "off" | "failed" | "needsSignIn";

export interface Nudge {
  readonly id: NudgeId;
  readonly account: AccountId;
  /** Which mailbox of the account holds the thread: "gmail", "graph", "folder". */
  readonly mailbox: string;
  readonly thread: ThreadId;
  readonly rule: NudgeRule;
  readonly state: NudgeState;
  /** When it is looked at again; null: never. */
  readonly wakeAt: Instant | null;
  /** The last decision with its reason and clocks; null: none yet. */
  readonly decision: unknown;
  /** Grows with every change. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
export interface NudgeToSet {
  readonly mailbox: string;
  readonly thread: ThreadId;
  readonly rule: NudgeRule;
  readonly wakeAt: Instant;
  /** What was decided while the mail was on screen; null or left out: nothing yet. */
  readonly decision?: unknown;
}
/** Takes one change of the user back, as long as nothing else happened since. Plain data: may travel to the panel and back. */
export interface NudgeUndo {
  readonly nudge: NudgeId;
  /** The version the change made. */
  readonly version: number;
  /** null: there was no nudge before. */
  readonly before: { readonly rule: NudgeRule; readonly state: NudgeState; readonly wakeAt: Instant | null } | null;
}
export type NudgeChange =
  | { readonly kind: "snooze"; readonly until: Instant }
  | { readonly kind: "done" }
  | { readonly kind: "off" }
  /** `decision` left out: the one kept stays. */
  | { readonly kind: "rule"; readonly rule: NudgeRule; readonly wakeAt: Instant; readonly decision?: unknown }
  /** The mail was looked at and nothing moves: only what is known of it is renewed. */
  | { readonly kind: "looked"; readonly decision: unknown };

export type NudgeChanged = { readonly kind: "changed"; readonly nudge: Nudge; readonly undo: NudgeUndo } | { readonly kind: "missing" };

/** A due nudge that one process holds for a while. Its `nudge.version` is the fence: any other change makes the claim worthless. */
export interface Claim {
  readonly nudge: Nudge;
  readonly leaseUntil: Instant;
}
/** Something to do in the outside world: save a draft, mark a thread, add a task, send the digest. The same moment of a nudge never writes two effects of one kind. */
export interface Effect {
  readonly kind: string;
  readonly payload: unknown;
}
/** How a claimed nudge goes on. */
export interface Settlement {
  readonly claim: Claim;
  readonly state: NudgeState;
  /** null: never looked at again. */
  readonly wakeAt: Instant | null;
  /** The rule from now on: with what was told appended (afterTelling), else the claim's own. */
  readonly rule: NudgeRule;
  readonly decision: unknown;
  readonly effects: readonly Effect[];
}

export interface ClaimRequest {
  readonly now: Instant;
  readonly limit: number;
  readonly leaseMs: number;
}

export interface Nudges {
  /** Sets or replaces the nudge of a thread. Once this resolves it survives a crash and a power cut. */
  set(account: AccountId, wanted: NudgeToSet, now: Instant): Promise<{ readonly nudge: Nudge; readonly undo: NudgeUndo }>;
  get(account: AccountId, nudge: NudgeId): Promise<Nudge | null>;
  /** The nudge of a thread that is neither done nor off. */
  ofThread(account: AccountId, thread: ThreadId): Promise<Nudge | null>;
  /** Neither done nor off: due first (longest due first), then failed and needsSignIn, then by wakeAt. */
  list(account: AccountId, limit: number): Promise<readonly Nudge[]>;
  change(account: AccountId, nudge: NudgeId, change: NudgeChange, now: Instant): Promise<NudgeChanged>;
  /** false: something else happened since, nothing was changed. */
  undo(account: AccountId, undo: NudgeUndo, now: Instant): Promise<boolean>;
  /** Makes every nudge of the account that waits for a sign-in due for a look at `now`; answers how many. */
  signedInAgain(account: AccountId, now: Instant): Promise<number>;
  /** Looks at the account's active nudges now, because something arrived (push, delta); null: all of them. Answers how many. */
  lookNow(account: AccountId, threads: readonly ThreadId[] | null, now: Instant): Promise<number>;

  /** Nudges whose moment has come, longest due first, each to one caller only until its lease ends. Any number of processes may ask at once. */
  claimDue(request: ClaimRequest): Promise<readonly Claim[]>;
  /**
   * Moves claimed nudges on and writes their effects to the outbox, all in one transaction. Answers for each settlement in order whether it
   * counted; false: the lease was lost or the user changed the nudge, and nothing of that settlement was written.
   */
  settle(settlements: readonly Settlement[], now: Instant): Promise<readonly boolean[]>;
  /** Gives claims back unsettled, to be claimed again from `at` on. */
  release(claims: readonly Claim[], at: Instant): Promise<void>;
  /** When the next nudge or lease comes due; null: none waits. */
  nextDue(): Promise<Instant | null>;
}

// ---- Outbox -------------------------------------------------------------------------------
/** An effect that one process is delivering. */
export interface ClaimedEffect extends Effect {
  readonly id: string;
  readonly account: AccountId;
  readonly nudge: NudgeId;
  /** false: the user has ended the nudge since. Whoever delivers may leave it out and call it done. */
  readonly isWanted: boolean;
  /** The same for every attempt: whoever receives the effect tells a repetition by it. */
  readonly idempotencyKey: string;
  /** How often it was taken up, this time included: from the second time on the mailbox may have it already. */
  readonly attempts: number;
  /** How many of those ended with `failed`; the others with a server that died. */
  readonly failures: number;
  readonly leaseUntil: Instant;
}
export interface Outbox {
  claim(request: ClaimRequest): Promise<readonly ClaimedEffect[]>;
  /** The mailbox confirmed them: never delivered again. */
  done(effects: readonly ClaimedEffect[], now: Instant): Promise<void>;
  /**
   * Not delivered. Comes again after `waitMs` (null: the back-off of its attempt). After the last attempt, or with `final`, the effect is given up
   * and its nudge shows as failed. `problem`: a kind for the log and the panel, never a text from outside.
   */
  failed(
    effect: ClaimedEffect,
    why: { readonly problem: string; readonly waitMs: number | null; readonly final: boolean },
    now: Instant,
  ): Promise<"waits" | "givenUp" | "lost">;
  /** Gives effects back untried; the attempt does not count. */
  release(effects: readonly ClaimedEffect[], at: Instant): Promise<void>;
  nextDue(): Promise<Instant | null>;
}

/** For /metrics. `late`: due for more than a minute and still unclaimed. */
export interface Counts {
  readonly pending: number;
  readonly due: number;
  readonly late: number;
  readonly failed: number;
  readonly needsSignIn: number;
  readonly effectsWaiting: number;
  readonly effectsFailed: number;
}

/** What a sweep mended. */
export interface Swept {
  /** Leases that end further ahead than any lease can: a clock was wrong when they were taken. */
  readonly leasesMended: number;
  /** Delivered effects old enough to forget, expired rows. */
  readonly rowsPurged: number;
  /** Rows encrypted anew with the newest key. */
  readonly rowsResealed: number;
}

export interface Store {
  readonly kind: "pglite" | "postgres";
  readonly accounts: Accounts;
  readonly nudges: Nudges;
  readonly outbox: Outbox;
  readonly addonMemory: AddonMemory;
  counts(now: Instant): Promise<Counts>;
  /** Regular upkeep; any process, any time, several at once. */
  sweep(now: Instant): Promise<Swept>;
  /** Resolves when the database answers and can be written; rejects with a StoreProblem. */
  ready(): Promise<void>;
  /** Calls back whenever this process made something due earlier than before. Answers how to stop. */
  onEarlier(listener: (at: Instant) => void): () => void;
  close(): Promise<void>;
}
