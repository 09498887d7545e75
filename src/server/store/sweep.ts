/** Regular upkeep: what a wrong clock left behind, what nobody needs any more, what an old key still protects. */
import { sql } from "kysely";
import type { Instant } from "../../engine/types.ts";
import { accountSettingsPlace, addressMarkPlace, addressPlace, cursorPlace, secretPlace } from "./accountRows.ts";
import { addonSettingsPlace, editsPlace, lastThreadPlace } from "./addonJson.ts";
import type { Database } from "./database.ts";
import { type Keyring, marksOf, newestPrefix, open, seal } from "./keyring.ts";
import { decisionPlace, rulePlace } from "./nudgeRows.ts";
import { LONGEST_WAIT_MS, payloadPlace } from "./outbox.ts";
import type { AccountId, Swept } from "./store.ts";

const DAY_MS = 86_400_000;
/** No lease is taken for as long; one that ends later was taken by a clock that ran ahead. */
const LONGEST_LEASE_MS = 15 * 60_000;
const KEEP_EFFECTS_MS = 30 * DAY_MS;
/** Long enough to look up why a nudge ended. */
const KEEP_ENDED_NUDGES_MS = 90 * DAY_MS;
const KEEP_DRAFT_IDS_MS = 90 * DAY_MS;
/** A sweep stays short; the next one goes on. */
const RESEALED_AT_ONCE = 500;

/** Every encrypted column, and the place its texts belong to. */
const sealedColumns: readonly {
  readonly table: string;
  readonly account: string;
  readonly column: string;
  readonly place: (account: AccountId) => string;
}[] = [
  { table: "account", account: "id", column: "sealed_address", place: addressPlace },
  { table: "account", account: "id", column: "sealed_settings", place: accountSettingsPlace },
  { table: "credential", account: "account_id", column: "sealed_secret", place: secretPlace },
  { table: "sync_cursor", account: "account_id", column: "sealed_value", place: cursorPlace },
  { table: "nudge", account: "account_id", column: "sealed_rule", place: rulePlace },
  { table: "nudge", account: "account_id", column: "sealed_decision", place: decisionPlace },
  { table: "effect", account: "account_id", column: "sealed_payload", place: payloadPlace },
  { table: "addon_settings", account: "account_id", column: "sealed_settings", place: addonSettingsPlace },
  { table: "addon_edits", account: "account_id", column: "sealed_steps", place: editsPlace },
  { table: "addon_last_thread", account: "account_id", column: "sealed_last", place: lastThreadPlace },
];

async function mendLeases(database: Database, now: Instant): Promise<number> {
  return database.write(async (queries) => {
    const nudges = await queries
      .updateTable("nudge")
      .set({ claim_at: sql<number>`wake_at`, leased: false, version: sql<number>`version + 1` })
      .where("leased", "=", true)
      .where("claim_at", ">", now + LONGEST_LEASE_MS)
      .executeTakeFirst();
    const effects = await queries
      .updateTable("effect")
      .set({ claim_at: now })
      .where("claim_at", ">", now + LONGEST_WAIT_MS + LONGEST_LEASE_MS)
      .executeTakeFirst();
    return Number(nudges.numUpdatedRows + effects.numUpdatedRows);
  });
}

async function purge(database: Database, now: Instant): Promise<number> {
  return database.write(async (queries) => {
    const deleted = [
      await queries
        .deleteFrom("effect")
        .where("claim_at", "is", null)
        .where("state", "=", "done")
        .where("updated_at", "<", now - KEEP_EFFECTS_MS)
        .executeTakeFirst(),
      await queries
        .deleteFrom("nudge")
        .where("state", "in", ["done", "off"])
        .where("updated_at", "<", now - KEEP_ENDED_NUDGES_MS)
        .executeTakeFirst(),
      await queries.deleteFrom("addon_last_thread").where("expires_at", "<=", now).executeTakeFirst(),
      await queries
        .deleteFrom("addon_draft")
        .where("updated_at", "<", now - KEEP_DRAFT_IDS_MS)
        .executeTakeFirst(),
    ];
    return deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
  });
}

/** Encrypts with the newest key what an older one wrote, so that the older one can be removed some day. */
async function reseal(database: Database, keyring: Keyring): Promise<number> {
  // With one key there is nothing older, and nothing to look for.
  if (keyring.length === 1) return 0;
  let resealed = 0;
  for (const { table, account, column, place } of sealedColumns) {
    const texts = sql.ref(column);
    const { rows } = await database.run((queries) =>
      sql<{ row: string; account: string; text: string }>`
        select ctid::text as row, ${sql.ref(account)} as account, ${texts} as text from ${sql.table(table)}
        where ${texts} <> '' and not starts_with(${texts}, ${newestPrefix(keyring)}) limit ${RESEALED_AT_ONCE}`.execute(queries),
    );
    await database.write(async (queries) => {
      for (const { row, account, text } of rows) {
        const written = open(keyring, place(account), text);
        // Compared with what was read: a row that changed meanwhile was written with the newest key anyway.
        await sql`update ${sql.table(table)} set ${texts} = ${seal(keyring, place(account), written)} where ctid = ${row}::tid and ${texts} = ${text}`.execute(
          queries,
        );
        if (column === "sealed_address") {
          const [mark] = marksOf(keyring, addressMarkPlace, written);
          await queries.updateTable("account").set({ address_mark: mark }).where("id", "=", account).execute();
        }
      }
    });
    resealed += rows.length;
  }
  return resealed;
}

export async function sweep(database: Database, keyring: Keyring, now: Instant): Promise<Swept> {
  return {
    leasesMended: await mendLeases(database, now),
    rowsPurged: await purge(database, now),
    rowsResealed: await reseal(database, keyring),
  };
}
