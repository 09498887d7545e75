/** How many nudges and effects stand where, for /metrics. */
import { sql } from "kysely";
import type { Instant } from "../../engine/types.ts";
import type { Database } from "./database.ts";
import type { Counts } from "./store.ts";

const LATE_MS = 60_000;

/** Reads every waiting row of an index (about a tenth of a second for a million), so ask every quarter of a minute, not at every request. */
export async function countAll(database: Database, now: Instant): Promise<Counts> {
  const row = await database.run((queries) =>
    queries
      .selectNoFrom((from) => [
        // Counted by the index of wakes: whatever waits to be looked at and is in none of the states below.
        from.selectFrom("nudge").select(sql<number>`count(*)`.as("n")).where("claim_at", "is not", null).as("waking"),
        from.selectFrom("nudge").select(sql<number>`count(*)`.as("n")).where("state", "=", "due").as("due"),
        from
          .selectFrom("nudge")
          .select(sql<number>`count(*)`.as("n"))
          .where("state", "=", "due")
          .where("claim_at", "is not", null)
          .as("dueWaking"),
        from.selectFrom("nudge").select(sql<number>`count(*)`.as("n")).where("state", "=", "failed").as("failed"),
        from.selectFrom("nudge").select(sql<number>`count(*)`.as("n")).where("state", "=", "needsSignIn").as("needsSignIn"),
        from
          .selectFrom("nudge")
          .select(sql<number>`count(*)`.as("n"))
          .where("state", "=", "needsSignIn")
          .where("claim_at", "is not", null)
          .as("signInWaking"),
        from
          .selectFrom("nudge")
          .select(sql<number>`count(*)`.as("n"))
          .where("claim_at", "<=", now - LATE_MS)
          .where("leased", "=", false)
          .as("late"),
        from.selectFrom("effect").select(sql<number>`count(*)`.as("n")).where("claim_at", "is not", null).as("effectsWaiting"),
        from
          .selectFrom("effect")
          .select(sql<number>`count(*)`.as("n"))
          .where("state", "=", "failed")
          .where("claim_at", "is", null)
          .as("effectsFailed"),
      ])
      .executeTakeFirstOrThrow(),
  );
  const count = (value: number | null): number => value ?? 0;
  return {
    pending: count(row.waking) - count(row.dueWaking) - count(row.signInWaking),
    due: count(row.due),
    late: count(row.late),
    failed: count(row.failed),
    needsSignIn: count(row.needsSignIn),
    effectsWaiting: count(row.effectsWaiting),
    effectsFailed: count(row.effectsFailed),
  };
}
