/** All that is stored about one account, for its owner. */
import { accountOf } from "./accountRows.ts";
import { addonSettingsPlace, editsPlace, lastThreadPlace } from "./addonJson.ts";
import type { Database } from "./database.ts";
import { isUuid } from "./isUuid.ts";
import { type Keyring, openJson } from "./keyring.ts";
import { nudgeOf } from "./nudgeRows.ts";
import { payloadPlace } from "./outbox.ts";
import type { AccountId } from "./store.ts";

const written = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Plain data with moments as ISO texts; null: no such account. The credential is named, its secret is not. */
export async function exportAccount(database: Database, keyring: Keyring, account: AccountId): Promise<unknown> {
  if (!isUuid(account)) return null;
  const row = await database.run((queries) => queries.selectFrom("account").selectAll().where("id", "=", account).executeTakeFirst());
  if (row === undefined) return null;
  const nudges = await database.run((queries) =>
    queries.selectFrom("nudge").selectAll().where("account_id", "=", account).orderBy("created_at").orderBy("id").execute(),
  );
  const effects = await database.run((queries) =>
    queries.selectFrom("effect").selectAll().where("account_id", "=", account).orderBy("created_at").orderBy("id").execute(),
  );
  const cursors = await database.run((queries) =>
    queries.selectFrom("sync_cursor").selectAll().where("account_id", "=", account).execute(),
  );
  const credential = await database.run((queries) =>
    queries.selectFrom("credential").select(["state", "updated_at"]).where("account_id", "=", account).executeTakeFirst(),
  );
  const settings = await database.run((queries) =>
    queries.selectFrom("addon_settings").selectAll().where("account_id", "=", account).executeTakeFirst(),
  );
  const edits = await database.run((queries) => queries.selectFrom("addon_edits").selectAll().where("account_id", "=", account).execute());
  const drafts = await database.run((queries) => queries.selectFrom("addon_draft").selectAll().where("account_id", "=", account).execute());
  const last = await database.run((queries) =>
    queries.selectFrom("addon_last_thread").selectAll().where("account_id", "=", account).executeTakeFirst(),
  );
  const { createdAt, ...identity } = accountOf(keyring, row);
  return {
    account: { ...identity, createdAt: written(createdAt) },
    credential: credential === undefined ? null : { state: credential.state, updatedAt: written(credential.updated_at) },
    readTo: cursors.map(({ kind, updated_at }) => ({ kind, updatedAt: written(updated_at) })),
    nudges: nudges.map((nudge) => {
      const { mailbox, thread, rule, state, wakeAt, decision, createdAt, updatedAt } = nudgeOf(keyring, nudge);
      const moments = { wakeAt: wakeAt === null ? null : written(wakeAt), createdAt: written(createdAt), updatedAt: written(updatedAt) };
      return { id: nudge.id, mailbox, thread, rule, state, decision, ...moments };
    }),
    effects: effects.map(({ nudge_id, kind, state, problem, sealed_payload, created_at, updated_at }) => ({
      nudge: nudge_id,
      kind,
      state,
      problem,
      payload: sealed_payload === "" ? null : openJson(keyring, payloadPlace(account), sealed_payload),
      createdAt: written(created_at),
      updatedAt: written(updated_at),
    })),
    addon: {
      settings: settings === undefined ? null : openJson(keyring, addonSettingsPlace(account), settings.sealed_settings),
      edits: edits.map(({ thread, sealed_steps }) => ({ thread, steps: openJson(keyring, editsPlace(account), sealed_steps) })),
      drafts: drafts.map(({ thread, last_message, locale, draft }) => ({ thread, lastMessage: last_message, locale, draft })),
      lastThread: last === undefined ? null : openJson(keyring, lastThreadPlace(account), last.sealed_last),
    },
  };
}
