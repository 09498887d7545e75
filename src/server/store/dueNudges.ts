/** Nudges as the alarm clock sees them: claimed when due, settled once. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { instant } from "../../engine/brands.ts";
import type { Database } from "./database.ts";
import type { Earlier } from "./earlier.ts";
import type { Keyring } from "./keyring.ts";
import { sealJson } from "./keyring.ts";
import { columnOf, nudgeOf, readable, sealDecision, sealRule, UNREADABLE_AGAIN_MS } from "./nudgeRows.ts";
import { payloadPlace } from "./outbox.ts";
import type { Nudges, Settlement } from "./store.ts";

type DueNudges = Pick<Nudges, "claimDue" | "settle" | "release" | "nextDue">;

/** One settlement as a row of a JSON table: any number of them travel as one parameter. */
function settledRow(keyring: Keyring, { claim, state, wakeAt, rule, decision, effects }: Settlement) {
  const { account, id, version } = claim.nudge;
  return {
    id,
    version,
    state,
    wake_at: columnOf(wakeAt),
    sealed_rule: sealRule(keyring, account, rule),
    sealed_decision: sealDecision(keyring, account, decision),
    cycles: effects.length > 0 ? 1 : 0,
  };
}

export function dueNudges(database: Database, keyring: Keyring, earlier: Earlier): DueNudges {
  return {
    async claimDue({ now, limit, leaseMs }) {
      const leaseUntil = instant(now + leaseMs);
      const rows = await database.run((queries) =>
        queries
          .with("next", (query) =>
            query
              .selectFrom("nudge")
              .select("id")
              .where("claim_at", "<=", now)
              .orderBy("claim_at")
              .limit(limit)
              // Another process's rows are passed over, not waited for: no leader, no queue at the door.
              .forUpdate()
              .skipLocked(),
          )
          .updateTable("nudge")
          .from("next")
          .set({ claim_at: leaseUntil, leased: true, version: sql<number>`nudge.version + 1` })
          .whereRef("nudge.id", "=", "next.id")
          .returningAll("nudge")
          .execute(),
      );
      const { read, unreadable } = readable(rows, (row) => ({ nudge: nudgeOf(keyring, row), leaseUntil }));
      if (unreadable.length > 0) {
        await database.run((queries) =>
          queries
            .updateTable("nudge")
            .set({ claim_at: now + UNREADABLE_AGAIN_MS })
            .where("id", "in", unreadable)
            .execute(),
        );
      }
      return read.toSorted((a, b) => (a.nudge.wakeAt ?? 0) - (b.nudge.wakeAt ?? 0));
    },

    async settle(settlements, now) {
      if (settlements.length === 0) return [];
      // One nudge moves on once: of two settlements of one claim the first counts.
      const first = new Map(settlements.toReversed().map((settlement) => [settlement.claim.nudge.id, settlement]));
      const rows = JSON.stringify([...first.values()].map((settlement) => settledRow(keyring, settlement)));
      const counted = await database.write(async (queries) => {
        const moved = await sql<{ id: string; cycle: number }>`
          update nudge set
            state = next.state, wake_at = next.wake_at, claim_at = next.wake_at, leased = false, sealed_rule = next.sealed_rule,
            sealed_decision = next.sealed_decision, cycle = nudge.cycle + next.cycles, version = nudge.version + 1, updated_at = ${now}
          from json_to_recordset(${rows}::json) as next
            (id uuid, version integer, state text, wake_at bigint, sealed_rule text, sealed_decision text, cycles integer)
          where nudge.id = next.id and nudge.version = next.version
          returning nudge.id, nudge.cycle`.execute(queries);
        const cycles = new Map(moved.rows.map(({ id, cycle }) => [id, cycle]));
        const effects = [...first.values()].flatMap(({ claim: { nudge }, effects }) => {
          const cycle = cycles.get(nudge.id);
          return cycle === undefined
            ? []
            : effects.map(({ kind, payload }) => ({
                id: randomUUID(),
                account_id: nudge.account,
                nudge_id: nudge.id,
                kind,
                idempotency_key: `${nudge.id}/${cycle}/${kind}`,
                sealed_payload: sealJson(keyring, payloadPlace(nudge.account), payload),
              }));
        });
        if (effects.length > 0) {
          await sql`
            insert into effect (id, account_id, nudge_id, kind, idempotency_key, sealed_payload, state, attempts, claim_at, created_at, updated_at)
            select id, account_id, nudge_id, kind, idempotency_key, sealed_payload, 'waiting', 0, ${now}::bigint, ${now}::bigint, ${now}::bigint
            from json_to_recordset(${JSON.stringify(effects)}::json) as made
              (id uuid, account_id uuid, nudge_id uuid, kind text, idempotency_key text, sealed_payload text)`.execute(queries);
        }
        return { ids: new Set(cycles.keys()), effects: effects.length };
      });
      if (counted.effects > 0) earlier.tell(now);
      return settlements.map((settlement) => {
        const { id } = settlement.claim.nudge;
        return first.get(id) === settlement && counted.ids.has(id);
      });
    },

    async release(claims, at) {
      if (claims.length === 0) return;
      const rows = JSON.stringify(claims.map(({ nudge: { id, version } }) => ({ id, version })));
      await database.run((queries) =>
        sql`update nudge set claim_at = ${columnOf(at)}, leased = false, version = nudge.version + 1
          from json_to_recordset(${rows}::json) as given (id uuid, version integer)
          where nudge.id = given.id and nudge.version = given.version`.execute(queries),
      );
    },

    async nextDue() {
      const row = await database.run((queries) =>
        queries.selectFrom("nudge").select("claim_at").where("claim_at", "is not", null).orderBy("claim_at").limit(1).executeTakeFirst(),
      );
      return row === undefined || row.claim_at === null ? null : instant(row.claim_at);
    },
  };
}
