/** Effects that wait for the outside world: delivered until confirmed, each known by one key for ever. */
import { sql } from "kysely";
import { instant } from "../../engine/brands.ts";
import type { Instant } from "../../engine/types.ts";
import { backOffMs, MOST_ATTEMPTS } from "./backOff.ts";
import type { Database } from "./database.ts";
import type { Earlier } from "./earlier.ts";
import { type Keyring, openJson } from "./keyring.ts";
import { readable, UNREADABLE_AGAIN_MS } from "./nudgeRows.ts";
import type { AccountId, Outbox } from "./store.ts";

/** An effect's payload opens for its account only. */
export const payloadPlace = (account: AccountId): string => `effect.payload ${account}`;
/** Whatever a Retry-After asks for; a mistaken one must not silence a nudge for a month. */
export const LONGEST_WAIT_MS = 86_400_000;
/** What remains of a payload once it is delivered: nothing. */
const EMPTIED = "";

/** `chance`: 0 to 1, spreads attempts that failed together. */
export function outbox(database: Database, keyring: Keyring, earlier: Earlier, chance: () => number): Outbox {
  return {
    async claim({ now, limit, leaseMs }) {
      const leaseUntil = instant(now + leaseMs);
      const rows = await database.run((queries) =>
        queries
          .with("next", (query) =>
            query.selectFrom("effect").select("id").where("claim_at", "<=", now).orderBy("claim_at").limit(limit).forUpdate().skipLocked(),
          )
          .updateTable("effect")
          .from("next")
          .set({ claim_at: leaseUntil, attempts: sql<number>`effect.attempts + 1` })
          .whereRef("effect.id", "=", "next.id")
          .returningAll("effect")
          .returning(sql<boolean>`(select state not in ('done', 'off') from nudge where nudge.id = effect.nudge_id)`.as("wanted"))
          .execute(),
      );
      const { read, unreadable } = readable(rows, (row) => ({
        id: row.id,
        account: row.account_id,
        nudge: row.nudge_id,
        kind: row.kind,
        payload: openJson(keyring, payloadPlace(row.account_id), row.sealed_payload),
        isWanted: row.wanted,
        idempotencyKey: row.idempotency_key,
        attempts: row.attempts,
        failures: row.failures,
        leaseUntil,
      }));
      if (unreadable.length > 0) {
        await database.run((queries) =>
          queries
            .updateTable("effect")
            .set({ claim_at: now + UNREADABLE_AGAIN_MS })
            .where("id", "in", unreadable)
            .execute(),
        );
      }
      return read;
    },

    async done(effects, now) {
      if (effects.length === 0) return;
      // Whoever holds the lease by now: the mailbox has the effect, and that is all that counts.
      await database.write((queries) =>
        queries
          .updateTable("effect")
          .set({ state: "done", claim_at: null, sealed_payload: EMPTIED, problem: null, updated_at: now })
          .where(
            "id",
            "in",
            effects.map(({ id }) => id),
          )
          .where("state", "!=", "done")
          .execute(),
      );
    },

    async failed(effect, { problem, waitMs, final }, now) {
      // Failures, not attempts: a server that is killed again and again proves nothing against the mailbox.
      const failures = effect.failures + 1;
      const givesUp = final || failures >= MOST_ATTEMPTS;
      const again: Instant = instant(now + Math.ceil(Math.min(waitMs ?? backOffMs(failures, chance()), LONGEST_WAIT_MS)));
      const outcome = await database.write(async (queries) => {
        const changed = await queries
          .updateTable("effect")
          .set(
            givesUp
              ? { state: "failed", claim_at: null, failures, problem, updated_at: now }
              : { state: "waiting", claim_at: again, failures, problem, updated_at: now },
          )
          .where("id", "=", effect.id)
          // The attempt is the fence: after a lost lease somebody else's attempt counts.
          .where("attempts", "=", effect.attempts)
          .where("state", "=", "waiting")
          .executeTakeFirst();
        if (changed.numUpdatedRows === 0n) return "lost";
        if (!givesUp) return "waits";
        await queries
          .updateTable("nudge")
          .set({ state: "failed", wake_at: null, claim_at: null, leased: false, version: sql<number>`version + 1`, updated_at: now })
          .where("id", "=", effect.nudge)
          .where("state", "in", ["pending", "due"])
          .execute();
        return "givenUp";
      });
      if (outcome === "waits") earlier.tell(again);
      return outcome;
    },

    async release(effects, at) {
      const rows = JSON.stringify(effects.map(({ id, attempts }) => ({ id, attempts })));
      await database.run((queries) =>
        sql`update effect set claim_at = ${at}, attempts = effect.attempts - 1
          from json_to_recordset(${rows}::json) as given (id uuid, attempts integer)
          where effect.id = given.id and effect.attempts = given.attempts and effect.state = 'waiting'`.execute(queries),
      );
    },

    async nextDue() {
      const row = await database.run((queries) =>
        queries.selectFrom("effect").select("claim_at").where("claim_at", "is not", null).orderBy("claim_at").limit(1).executeTakeFirst(),
      );
      return row === undefined || row.claim_at === null ? null : instant(row.claim_at);
    },
  };
}
