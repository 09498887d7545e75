/** A store full of waiting nudges, for benchmarks. */
import { sql } from "kysely";
import { instant } from "../src/engine/brands.ts";
import { newNudgeRule } from "../src/engine/nudge/nudgeRule.ts";
import { accounts } from "../src/server/store/accounts.ts";
import { databaseOver, type Engine } from "../src/server/store/database.ts";
import { type Keyring, readKeyring } from "../src/server/store/keyring.ts";
import { migrate } from "../src/server/store/migrations.ts";
import { sealRule } from "../src/server/store/nudgeRows.ts";

const ACCOUNTS = 1_000;
const ROWS_AT_ONCE = 50_000;

export function benchKeyring(): Keyring {
  const result = readKeyring(Buffer.alloc(32, "k").toString("base64"));
  if (result.kind === "wrong") throw new Error(result.message);
  return result.keyring;
}

/** `pending` nudges from `first` on, one each `everyMs`, spread over a thousand users. Ends the engine. */
export async function seedNudges(
  engine: Engine,
  groups: readonly { readonly pending: number; readonly first: number; readonly everyMs: number }[],
): Promise<void> {
  await migrate(engine.queries);
  const keyring = benchKeyring();
  const users = accounts(databaseOver(engine), keyring);
  const now = instant(Date.now());
  const owners: { id: string; rule: string }[] = [];
  for (let index = 0; index < ACCOUNTS; index += 50) {
    const made = await Promise.all(
      Array.from({ length: 50 }, (_, offset) => users.signIn({ provider: "local", subject: `user ${index + offset}`, address: null }, now)),
    );
    owners.push(...made.map(({ id }) => ({ id, rule: sealRule(keyring, id, newNudgeRule(now)) })));
  }
  const people = JSON.stringify(owners.map((owner, place) => ({ ...owner, place })));
  for (const [group, { pending, first, everyMs }] of groups.entries()) {
    for (let from = 0; from < pending; from += ROWS_AT_ONCE) {
      const to = Math.min(pending, from + ROWS_AT_ONCE) - 1;
      await sql`
        insert into nudge (id, account_id, mailbox, thread, sealed_rule, state, wake_at, claim_at, leased, cycle, version, created_at, updated_at)
        select gen_random_uuid(), owner.id, 'folder', ${`g${group}-`} || number, owner.rule, 'pending', moment, moment, false, 0, 1, ${now}::bigint, ${now}::bigint
        from generate_series(${from}::int, ${to}::int) as number
        join json_to_recordset(${people}::json) as owner (id uuid, rule text, place int) on owner.place = number % ${ACCOUNTS}::int,
        lateral (select (${first}::float8 + number * ${everyMs}::float8)::bigint as moment) as clock`.execute(engine.queries);
    }
  }
  await sql`analyze`.execute(engine.queries);
  await engine.flush();
  await engine.close();
}

/** The nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}
