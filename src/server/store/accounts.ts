/** Accounts, their credentials and how far their mailboxes were read. */
import { randomUUID } from "node:crypto";
import type { Address } from "../../engine/types.ts";
import { accountOf, accountSettingsPlace, addressMarkPlace, addressPlace, cursorPlace, secretPlace } from "./accountRows.ts";
import type { Database } from "./database.ts";
import { exportAccount } from "./exportAccount.ts";
import { isUuid } from "./isUuid.ts";
import { type Keyring, marksOf, open, seal, sealJson } from "./keyring.ts";
import type { AccountId, Accounts } from "./store.ts";

export function accounts(database: Database, keyring: Keyring): Accounts {
  const addressColumns = (account: AccountId, written: Address | null) =>
    written === null
      ? {}
      : { sealed_address: seal(keyring, addressPlace(account), written), address_mark: marksOf(keyring, addressMarkPlace, written)[0] };

  return {
    async signIn({ provider, subject, address: written }, now) {
      const known = await database.run((queries) =>
        queries.selectFrom("account").selectAll().where("provider", "=", provider).where("subject", "=", subject).executeTakeFirst(),
      );
      if (known !== undefined) {
        const account = accountOf(keyring, known);
        if (written === null || account.address === written) return account;
      }
      const row = await database.write(async (queries) => {
        const id = known?.id ?? randomUUID();
        const inserted = await queries
          .insertInto("account")
          .values({
            id,
            provider,
            subject,
            sealed_settings: sealJson(keyring, accountSettingsPlace(id), {}),
            created_at: now,
            ...addressColumns(id, written),
          })
          // Two first clicks at once: one makes the account, the other finds it.
          .onConflict((conflict) => conflict.columns(["provider", "subject"]).doNothing())
          .returningAll()
          .executeTakeFirst();
        if (inserted !== undefined) return inserted;
        const found = queries.selectFrom("account").selectAll().where("provider", "=", provider).where("subject", "=", subject);
        const existing = await found.executeTakeFirstOrThrow();
        if (written === null) return existing;
        return queries
          .updateTable("account")
          .set(addressColumns(existing.id, written))
          .where("id", "=", existing.id)
          .returningAll()
          .executeTakeFirstOrThrow();
      });
      return accountOf(keyring, row);
    },

    async find(account) {
      if (!isUuid(account)) return null;
      const row = await database.run((queries) => queries.selectFrom("account").selectAll().where("id", "=", account).executeTakeFirst());
      return row === undefined ? null : accountOf(keyring, row);
    },

    async known(provider, subject) {
      const row = await database.run((queries) =>
        queries.selectFrom("account").select("id").where("provider", "=", provider).where("subject", "=", subject).executeTakeFirst(),
      );
      return row?.id ?? null;
    },

    async withAddress(provider, wanted) {
      const rows = await database.run((queries) =>
        queries
          .selectFrom("account")
          .select("id")
          .where("provider", "=", provider)
          .where("address_mark", "in", marksOf(keyring, addressMarkPlace, wanted))
          .execute(),
      );
      return rows.map(({ id }) => id);
    },

    async keepSettings(account, settings) {
      await database.write((queries) =>
        queries
          .updateTable("account")
          .set({ sealed_settings: sealJson(keyring, accountSettingsPlace(account), settings) })
          .where("id", "=", account)
          .execute(),
      );
    },

    async keepCredential(account, secret, now) {
      const columns = { state: "ok" as const, sealed_secret: seal(keyring, secretPlace(account), secret), updated_at: now };
      await database.write((queries) =>
        queries
          .insertInto("credential")
          .values({ account_id: account, ...columns })
          .onConflict((conflict) => conflict.column("account_id").doUpdateSet(columns))
          .execute(),
      );
    },

    async credential(account) {
      const row = await database.run((queries) =>
        queries.selectFrom("credential").selectAll().where("account_id", "=", account).executeTakeFirst(),
      );
      if (row === undefined) return null;
      if (row.sealed_secret === null) return { state: "needsSignIn" };
      return { state: "ok", secret: open(keyring, secretPlace(account), row.sealed_secret) };
    },

    async needsSignIn(account, now) {
      await database.write((queries) =>
        queries
          .updateTable("credential")
          .set({ state: "needsSignIn", sealed_secret: null, updated_at: now })
          .where("account_id", "=", account)
          .execute(),
      );
    },

    async forgetCredential(account) {
      await database.write((queries) => queries.deleteFrom("credential").where("account_id", "=", account).execute());
    },

    async cursor(account, kind) {
      const row = await database.run((queries) =>
        queries
          .selectFrom("sync_cursor")
          .select("sealed_value")
          .where("account_id", "=", account)
          .where("kind", "=", kind)
          .executeTakeFirst(),
      );
      return row === undefined ? null : open(keyring, cursorPlace(account), row.sealed_value);
    },

    async keepCursor(account, kind, value, now) {
      await database.write(async (queries) => {
        if (value === null) {
          await queries.deleteFrom("sync_cursor").where("account_id", "=", account).where("kind", "=", kind).execute();
          return;
        }
        const columns = { sealed_value: seal(keyring, cursorPlace(account), value), updated_at: now };
        await queries
          .insertInto("sync_cursor")
          .values({ account_id: account, kind, ...columns })
          .onConflict((conflict) => conflict.columns(["account_id", "kind"]).doUpdateSet(columns))
          .execute();
      });
    },

    exported: (account) => exportAccount(database, keyring, account),

    async forget(account) {
      if (!isUuid(account)) return;
      // Every other table hangs on this row.
      await database.write((queries) => queries.deleteFrom("account").where("id", "=", account).execute());
    },
  };
}
