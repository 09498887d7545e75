/** What a user can do with nudges, for the API and for the Gmail cards alike. Every function names the account; a nudge of somebody else is a missing one. */
import { threadId } from "../../engine/brands.ts";
import type { CalendarOf, Instant, ThreadId, TimeZone } from "../../engine/types.ts";
import { accountSettings } from "../rounds/accountSettings.ts";
import type { Keyring } from "../store/keyring.ts";
import type { AccountId, Credential, Nudge, NudgeUndo, Store } from "../store/store.ts";
import { nudgeView, outcomeView, seenBy } from "./nudgeView.ts";
import { type PlanSurroundings, planChange, planNudge } from "./planNudge.ts";
import type { ProblemKind } from "./problem.ts";
import type { ApiNudge, ApiNudgeChanged, ApiNudgeList, ApiPlannedNudge, NudgeChangeAsked, NudgeToSetAsked } from "./shapes.ts";
import { undoOf, undoToken } from "./undoToken.ts";

export interface DeskSurroundings {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly calendarOf: CalendarOf;
  readonly now: () => Instant;
}
/** The answer, or why there is none. */
export type Answer<T> = { readonly kind: "answer"; readonly answer: T } | { readonly kind: "refused"; readonly because: ProblemKind };

export interface NudgeDesk {
  /** `account` null: the user has never set anything. */
  list(account: AccountId | null, limit: number): Promise<ApiNudgeList>;
  ofThread(account: AccountId | null, thread: ThreadId): Promise<ApiNudgeList>;
  get(account: AccountId | null, id: string): Promise<Answer<ApiNudge>>;
  plan(account: AccountId | null, asked: NudgeToSetAsked): Promise<Answer<ApiPlannedNudge>>;
  set(account: AccountId, asked: NudgeToSetAsked): Promise<Answer<ApiNudgeChanged>>;
  change(account: AccountId | null, id: string, asked: NudgeChangeAsked): Promise<Answer<ApiNudgeChanged>>;
  undo(account: AccountId | null, token: string): Promise<Answer<{ readonly nudge: ApiNudge }>>;
}

const answered = <T>(answer: T): Answer<T> => ({ kind: "answer", answer });
const refused = (because: ProblemKind): { readonly kind: "refused"; readonly because: ProblemKind } => ({ kind: "refused", because });

export function nudgeDesk({ store, keyring, calendarOf, now }: DeskSurroundings): NudgeDesk {
  const surroundingsFor = (mailbox: string, credential: Credential | null): PlanSurroundings => ({
    calendarOf,
    now: now(),
    isReadByServer: seenBy(mailbox, credential) === "server",
  });

  async function zoneOf(account: AccountId): Promise<TimeZone> {
    const found = await store.accounts.find(account);
    return accountSettings(found?.settings ?? null).zone;
  }

  /** A first nudge tells the user's zone; whoever chose one keeps it. */
  async function rememberZone(account: AccountId, zone: TimeZone): Promise<void> {
    const found = await store.accounts.find(account);
    const kept = found?.settings;
    const hasZone = typeof kept === "object" && kept !== null && "zone" in kept;
    if (found !== null && !hasZone) await store.accounts.keepSettings(account, { ...(typeof kept === "object" ? kept : {}), zone });
  }

  const changed = (account: AccountId, nudge: Nudge, undo: NudgeUndo, credential: Credential | null): Answer<ApiNudgeChanged> =>
    answered({ nudge: nudgeView(nudge, credential), undo: undoToken(keyring, account, undo) });

  return {
    async list(account, limit) {
      if (account === null) return { nudges: [], hasMore: false };
      const credential = await store.accounts.credential(account);
      const found = await store.nudges.list(account, limit + 1);
      return { nudges: found.slice(0, limit).map((nudge) => nudgeView(nudge, credential)), hasMore: found.length > limit };
    },

    async ofThread(account, thread) {
      const found = account === null ? null : await store.nudges.ofThread(account, thread);
      if (account === null || found === null) return { nudges: [], hasMore: false };
      return { nudges: [nudgeView(found, await store.accounts.credential(account))], hasMore: false };
    },

    async get(account, id) {
      const found = account === null ? null : await store.nudges.get(account, id);
      if (account === null || found === null) return refused("notFound");
      return answered(nudgeView(found, await store.accounts.credential(account)));
    },

    async plan(account, asked) {
      const before = account === null ? null : await store.nudges.ofThread(account, threadId(asked.thread));
      const credential = account === null ? null : await store.accounts.credential(account);
      const planned = planNudge(asked, before, surroundingsFor(asked.mailbox, credential));
      if (planned.kind === "refused") return planned;
      const { rule, wakeAt, decision } = planned;
      return answered({ rule, wakeAt, outcome: outcomeView(decision.outcome), replaces: before?.id ?? null });
    },

    async set(account, asked) {
      const thread = threadId(asked.thread);
      const before = await store.nudges.ofThread(account, thread);
      const credential = await store.accounts.credential(account);
      const planned = planNudge(asked, before, surroundingsFor(asked.mailbox, credential));
      if (planned.kind === "refused") return planned;
      await rememberZone(account, asked.zone);
      const { rule, wakeAt, decision } = planned;
      const { nudge, undo } = await store.nudges.set(account, { mailbox: asked.mailbox, thread, rule, wakeAt, decision }, now());
      return changed(account, nudge, undo, credential);
    },

    async change(account, id, asked) {
      const before = account === null ? null : await store.nudges.get(account, id);
      if (account === null || before === null) return refused("notFound");
      const credential = await store.accounts.credential(account);
      const planned = planChange(before, asked, await zoneOf(account), surroundingsFor(before.mailbox, credential));
      if (planned.kind === "refused") return planned;
      const made = await store.nudges.change(account, id, planned.change, now());
      return made.kind === "missing" ? refused("notFound") : changed(account, made.nudge, made.undo, credential);
    },

    async undo(account, token) {
      const undo = account === null ? null : undoOf(keyring, account, token);
      if (account === null || undo === null) return refused("notFound");
      if (!(await store.nudges.undo(account, undo, now()))) return refused("changedSince");
      const nudge = await store.nudges.get(account, undo.nudge);
      return nudge === null ? refused("notFound") : answered({ nudge: nudgeView(nudge, await store.accounts.credential(account)) });
    },
  };
}
