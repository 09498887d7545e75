/** Due nudges of one account: the mailbox is asked once for all of them, a thread is read only where something may have changed or is about to be said. */
import pLimit from "p-limit";
import type { Instant } from "../../engine/types.ts";
import type { Mailbox, PushTarget } from "../../hosts/mailbox.ts";
import type { Account, AccountId, Claim, Settlement, Store } from "../store/store.ts";
import { accountSettings } from "./accountSettings.ts";
import { keepWatching } from "./keepWatching.ts";
import { lookAtThread } from "./lookAtThread.ts";
import type { OpenMailbox } from "./mailboxes.ts";
import { type Synced, type SyncNotes, syncMailbox } from "./mailboxSync.ts";
import { oneAtATime } from "./oneAtATime.ts";
import { withRememberedSiblings } from "./rememberedSiblings.ts";
import type { NudgeLook } from "./settlements.ts";
import { decideByTime } from "./timeOnly.ts";
import { afterTrouble, needsSignIn } from "./trouble.ts";

export interface RoundSurroundings {
  readonly store: Store;
  readonly openMailbox: OpenMailbox;
  readonly now: () => Instant;
  /** 0 to 1. */
  readonly chance: () => number;
  /** When the account's turn comes again to have a thread read, where its budget is used up: later for each that asks. */
  readonly laterMs: (account: AccountId, mailbox: Mailbox["kind"]) => number;
  /** Where this account's mailbox tells of new mail by itself; left out: nowhere, and only the regular looks find it. */
  readonly pushTarget?: (account: AccountId) => PushTarget;
}

const THREADS_AT_ONCE = 4;
/** Two looks at once would each forget what the other noticed; two processes at once look again before anything is said. */
const inTurn = oneAtATime();

/** For the alarm clock: one settlement for every claim; none where the account was deleted meanwhile. */
export async function decideDue(
  surroundings: RoundSurroundings,
  accountId: AccountId,
  claims: readonly Claim[],
): Promise<readonly Settlement[]> {
  const account = await surroundings.store.accounts.find(accountId);
  if (account === null) return [];
  const settlements: Settlement[] = [];
  for (const name of new Set(claims.map(({ nudge }) => nudge.mailbox))) {
    const group = claims.filter(({ nudge }) => nudge.mailbox === name);
    const access = await surroundings.openMailbox(account, name);
    const now = surroundings.now();
    const looks = group.map((claim) => nudgeLook(surroundings, account, claim, now));
    if (access.kind === "mailbox") settlements.push(...(await withMailbox(access.mailbox, looks, surroundings, now)));
    else settlements.push(...looks.map((look) => (access.kind === "timeOnly" ? decideByTime(look, null) : needsSignIn(look))));
  }
  return settlements;
}

const nudgeLook = ({ chance, laterMs }: RoundSurroundings, account: Account, claim: Claim, now: Instant): NudgeLook => ({
  account,
  settings: accountSettings(account.settings),
  claim,
  now,
  chance: chance(),
  laterMs: (mailbox) => laterMs(account.id, mailbox),
});

/** `now` is both when it was noticed what arrived and when it was decided: nothing falls between, nothing is looked at twice. */
async function withMailbox(
  mailbox: Mailbox,
  looks: readonly NudgeLook[],
  surroundings: RoundSurroundings,
  now: Instant,
): Promise<readonly Settlement[]> {
  const [first] = looks;
  if (first === undefined) return [];
  const { store } = surroundings;
  const synced = await syncAndTell(store, first.account.id, mailbox, now, looks);
  if (synced.kind === "revoked") await store.accounts.needsSignIn(first.account.id, now);
  if (synced.kind !== "notes") return looks.map((look) => afterTrouble(look, mailbox, synced));
  let isRevoked = false;
  if (surroundings.pushTarget !== undefined) {
    await keepWatching(store, first.account.id, mailbox, surroundings.pushTarget(first.account.id), now);
  }
  const remembering = withRememberedSiblings(mailbox);
  const settle = async (look: NudgeLook): Promise<Settlement> => {
    if (isRevoked) return needsSignIn(look);
    const looked = await lookAtThread(look, remembering, synced.notes);
    if (looked.kind === "settled") return looked.settlement;
    if (looked.kind === "revoked" && !isRevoked) {
      isRevoked = true;
      await store.accounts.needsSignIn(look.account.id, now);
    }
    return afterTrouble(look, mailbox, looked);
  };
  return pLimit(THREADS_AT_ONCE).map(looks, settle);
}

/** Nudges of threads that got mail and are not in this round are woken for a look of their own. */
async function syncAndTell(store: Store, account: AccountId, mailbox: Mailbox, now: Instant, looks: readonly NudgeLook[]): Promise<Synced> {
  const synced = await inTurn(`${mailbox.kind} ${account}`, () => syncMailbox(store, account, mailbox, now));
  if (synced.kind !== "notes" || synced.arrived?.length === 0) return synced;
  const here = new Set<string>(looks.map(({ claim }) => claim.nudge.thread));
  const elsewhere = synced.arrived === null ? null : synced.arrived.filter((thread) => !here.has(thread));
  await store.nudges.lookNow(account, elsewhere, now);
  return synced;
}

/** Asks the mailbox of an account what arrived, and wakes the nudges concerned. For push messages; what they claim is looked up, not believed. */
export async function lookForMail(surroundings: RoundSurroundings, accountId: AccountId, name: string): Promise<SyncNotes | null> {
  const { store, openMailbox, now } = surroundings;
  const account = await store.accounts.find(accountId);
  if (account === null) return null;
  const access = await openMailbox(account, name);
  if (access.kind !== "mailbox") return null;
  const synced = await syncAndTell(store, account.id, access.mailbox, now(), []);
  if (synced.kind === "revoked") await store.accounts.needsSignIn(account.id, now());
  return synced.kind === "notes" ? synced.notes : null;
}
