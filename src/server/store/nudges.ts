/** Nudges as their owner sees them: set, read, changed, taken back. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Instant } from "../../engine/types.ts";
import type { Database, Queries } from "./database.ts";
import type { Earlier } from "./earlier.ts";
import { isUuid } from "./isUuid.ts";
import type { Keyring } from "./keyring.ts";
import { columnOf, nudgeOf, openRule, sealDecision, sealRule } from "./nudgeRows.ts";
import type { AccountId, NudgeChange, Nudges, NudgeUndo } from "./store.ts";
import type { NudgeTable } from "./tables.ts";

type OwnNudges = Pick<Nudges, "set" | "get" | "ofThread" | "list" | "change" | "undo" | "signedInAgain" | "lookNow">;

const activeStates = ["pending", "due", "failed", "needsSignIn"] as const;

/** Whoever sets, changes or looks at a nudge makes every claim on it worthless: the version moves on and the lease ends. */
const handedBack = (wakeAt: number | null, now: number) => ({
  wake_at: columnOf(wakeAt),
  claim_at: columnOf(wakeAt),
  leased: false,
  version: sql<number>`version + 1`,
  updated_at: now,
});

export function ownNudges(database: Database, keyring: Keyring, earlier: Earlier): OwnNudges {
  /** Locked until the transaction ends; null: none, or somebody else's. */
  async function lockedRow(queries: Queries, account: AccountId, nudge: string): Promise<NudgeTable | null> {
    if (!isUuid(nudge)) return null;
    const row = await queries
      .selectFrom("nudge")
      .selectAll()
      .where("id", "=", nudge)
      .where("account_id", "=", account)
      .forUpdate()
      .executeTakeFirst();
    return row ?? null;
  }

  function undoOf(id: string, version: number, before: NudgeTable | null): NudgeUndo {
    if (before === null) return { nudge: id, version, before: null };
    const { rule, state, wakeAt } = nudgeOf(keyring, before);
    return { nudge: id, version, before: { rule, state, wakeAt } };
  }

  function columnsOf(account: AccountId, change: NudgeChange, now: Instant, row: NudgeTable) {
    switch (change.kind) {
      case "snooze": {
        // The decision knows of the snooze by the rule; without it the nudge would be due again at once.
        const rule = { ...openRule(keyring, account, row.sealed_rule), snoozedUntil: change.until };
        return { ...handedBack(change.until, now), state: "pending" as const, sealed_rule: sealRule(keyring, account, rule) };
      }
      case "done":
        return { ...handedBack(null, now), state: "done" as const };
      case "off":
        return { ...handedBack(null, now), state: "off" as const };
      case "rule": {
        const decided = change.decision === undefined ? {} : { sealed_decision: sealDecision(keyring, account, change.decision) };
        return {
          ...handedBack(change.wakeAt, now),
          state: "pending" as const,
          sealed_rule: sealRule(keyring, account, change.rule),
          ...decided,
        };
      }
      case "looked":
        // updated_at stays: it tells since when the nudge is due.
        return { ...handedBack(row.wake_at, row.updated_at), sealed_decision: sealDecision(keyring, account, change.decision) };
    }
  }

  return {
    async set(account, { mailbox, thread, rule, wakeAt, decision }, now) {
      const made = await database.write(async (queries) => {
        const before = await queries
          .selectFrom("nudge")
          .selectAll()
          .where("account_id", "=", account)
          .where("thread", "=", thread)
          .where("state", "in", activeStates)
          .forUpdate()
          .executeTakeFirst();
        const sealed = sealRule(keyring, account, rule);
        const sealedDecision = sealDecision(keyring, account, decision);
        const row = await queries
          .insertInto("nudge")
          .values({
            id: randomUUID(),
            account_id: account,
            mailbox,
            thread,
            sealed_rule: sealed,
            state: "pending",
            wake_at: columnOf(wakeAt),
            claim_at: columnOf(wakeAt),
            leased: false,
            sealed_decision: sealedDecision,
            cycle: 0,
            version: 1,
            created_at: now,
            updated_at: now,
          })
          // Also when another request set it since the look above.
          .onConflict((conflict) =>
            conflict
              .columns(["account_id", "thread"])
              .where("state", "not in", ["done", "off"])
              .doUpdateSet({
                mailbox,
                sealed_rule: sealed,
                state: "pending",
                wake_at: columnOf(wakeAt),
                claim_at: columnOf(wakeAt),
                leased: false,
                sealed_decision: sealedDecision,
                version: sql<number>`nudge.version + 1`,
                updated_at: now,
              }),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        return { nudge: nudgeOf(keyring, row), undo: undoOf(row.id, row.version, before ?? null) };
      });
      earlier.tell(wakeAt);
      return made;
    },

    async get(account, nudge) {
      if (!isUuid(nudge)) return null;
      const row = await database.run((queries) =>
        queries.selectFrom("nudge").selectAll().where("id", "=", nudge).where("account_id", "=", account).executeTakeFirst(),
      );
      return row === undefined ? null : nudgeOf(keyring, row);
    },

    async ofThread(account, thread) {
      const row = await database.run((queries) =>
        queries
          .selectFrom("nudge")
          .selectAll()
          .where("account_id", "=", account)
          .where("thread", "=", thread)
          .where("state", "in", activeStates)
          .executeTakeFirst(),
      );
      return row === undefined ? null : nudgeOf(keyring, row);
    },

    async list(account, limit) {
      const rows = await database.run((queries) =>
        queries
          .selectFrom("nudge")
          .selectAll()
          .where("account_id", "=", account)
          .where("state", "in", activeStates)
          .orderBy(sql`array_position(array['due', 'failed', 'needsSignIn', 'pending'], state)`)
          .orderBy(sql`case when state = 'due' then updated_at else wake_at end`)
          .orderBy("id")
          .limit(limit)
          .execute(),
      );
      return rows.map((row) => nudgeOf(keyring, row));
    },

    async change(account, nudge, change, now) {
      const changed = await database.write(async (queries) => {
        const before = await lockedRow(queries, account, nudge);
        // One that is over is set anew, not changed: another may have taken its place in the thread.
        if (before === null || before.state === "done" || before.state === "off") return null;
        const row = await queries
          .updateTable("nudge")
          .set(columnsOf(account, change, now, before))
          .where("id", "=", nudge)
          .returningAll()
          .executeTakeFirstOrThrow();
        return { nudge: nudgeOf(keyring, row), undo: undoOf(nudge, row.version, before) };
      });
      if (changed === null) return { kind: "missing" };
      if (changed.nudge.wakeAt !== null) earlier.tell(changed.nudge.wakeAt);
      return { kind: "changed", ...changed };
    },

    async undo(account, { nudge, version, before }, now) {
      const undone = await database.write(async (queries) => {
        const row = await lockedRow(queries, account, nudge);
        if (row === null || row.version !== version) return false;
        if (before === null) {
          await queries
            .updateTable("nudge")
            .set({ ...handedBack(null, now), state: "off" })
            .where("id", "=", nudge)
            .execute();
          return true;
        }
        const taken = await queries
          .selectFrom("nudge")
          .select("id")
          .where("account_id", "=", account)
          .where("thread", "=", row.thread)
          .where("state", "in", activeStates)
          .where("id", "!=", nudge)
          .executeTakeFirst();
        if (taken !== undefined) return false;
        await queries
          .updateTable("nudge")
          .set({ ...handedBack(before.wakeAt, now), state: before.state, sealed_rule: sealRule(keyring, account, before.rule) })
          .where("id", "=", nudge)
          .execute();
        return true;
      });
      if (undone && before !== null && before.wakeAt !== null) earlier.tell(before.wakeAt);
      return undone;
    },

    async signedInAgain(account, now) {
      const changed = await database.write((queries) =>
        queries
          .updateTable("nudge")
          .set({ ...handedBack(now, now), state: "pending" })
          .where("account_id", "=", account)
          .where("state", "=", "needsSignIn")
          .executeTakeFirst(),
      );
      earlier.tell(now);
      return Number(changed.numUpdatedRows);
    },

    async lookNow(account, threads, now) {
      if (threads !== null && threads.length === 0) return 0;
      const changed = await database.write((queries) =>
        queries
          .updateTable("nudge")
          .set(handedBack(now, now))
          .where("account_id", "=", account)
          .where("state", "in", ["pending", "due"])
          // One that is being decided this moment is decided without the news: taken back and decided anew.
          .where((where) => where.or([where("wake_at", "is", null), where("wake_at", ">", now), where("leased", "=", true)]))
          .$if(threads !== null, (query) => query.where("thread", "in", threads ?? []))
          .executeTakeFirst(),
      );
      if (changed.numUpdatedRows > 0n) earlier.tell(now);
      return Number(changed.numUpdatedRows);
    },
  };
}
