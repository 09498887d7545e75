/** The Gmail add-on's memory in the store: hosts/gmail/addonMemory.ts over SQL. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Instant } from "../../engine/types.ts";
import { type AddonMemory, DraftBusy, type DraftKey, defaultSettings, type GoogleUser } from "../../hosts/gmail/addonMemory.ts";
import type { EditStep } from "../../panel/edits.ts";
import { addonSettings, addonSettingsPlace, editSteps, editsPlace, lastThread, lastThreadPlace } from "./addonJson.ts";
import type { Database } from "./database.ts";
import { type Keyring, openJson, sealJson } from "./keyring.ts";
import type { AccountId, Accounts } from "./store.ts";
import { StoreProblem } from "./storeProblem.ts";

/** Longer than an add-on's request may take (30 s), so a lease ends only with a process that died. */
const DRAFT_LEASE_MS = 60_000;
/** Google gives up on the add-on after 30 s; the user must hear before. */
const DRAFT_WAIT_MS = 20_000;
const DRAFT_LOOK_MS = 200;
/** The draft exists in the mailbox by then; forgetting its id would make a second one. */
const TRIES_TO_REMEMBER = 10;
/** A compose window stays open over a night, hardly over two. */
const LAST_THREAD_MS = 2 * 86_400_000;

/** The outside the memory needs. */
export interface AddonMemorySurroundings {
  readonly now: () => Instant;
  readonly pause: (ms: number) => Promise<void>;
}

export function addonMemory(
  database: Database,
  keyring: Keyring,
  accounts: Accounts,
  { now, pause }: AddonMemorySurroundings,
): AddonMemory {
  const known = (user: GoogleUser): Promise<AccountId | null> => accounts.known("google", user);
  const accountFor = async (user: GoogleUser): Promise<AccountId> =>
    (await known(user)) ?? (await accounts.signIn({ provider: "google", subject: user, address: null }, now())).id;

  const rowOf = (account: AccountId, { thread, lastMessage, locale }: DraftKey) => ({
    account_id: account,
    thread,
    last_message: lastMessage,
    locale,
  });

  /** A lease in the table instead of a transaction kept open while Google is asked: a connection is not blocked and a dead process blocks nobody. */
  async function takeLease(account: AccountId, key: DraftKey, holder: string): Promise<{ readonly before: string | null } | null> {
    const at = now();
    const lease = { holder, lease_until: at + DRAFT_LEASE_MS, updated_at: at };
    const row = await database.run((queries) =>
      queries
        .insertInto("addon_draft")
        .values({ ...rowOf(account, key), draft: null, ...lease })
        .onConflict((conflict) =>
          conflict
            .columns(["account_id", "thread", "last_message", "locale"])
            .doUpdateSet(lease)
            .where((where) => where.or([where("addon_draft.holder", "is", null), where("addon_draft.lease_until", "<=", at)])),
        )
        .returning("draft")
        .executeTakeFirst(),
    );
    return row === undefined ? null : { before: row.draft };
  }

  async function endLease(account: AccountId, key: DraftKey, holder: string, draft: { readonly id: string } | null): Promise<void> {
    const { thread, last_message, locale } = rowOf(account, key);
    await database.write((queries) =>
      queries
        .updateTable("addon_draft")
        .set({ holder: null, updated_at: now(), ...(draft === null ? {} : { draft: draft.id }) })
        .where("account_id", "=", account)
        .where("thread", "=", thread)
        .where("last_message", "=", last_message)
        .where("locale", "=", locale)
        .where("holder", "=", holder)
        .execute(),
    );
  }

  async function remember(account: AccountId, key: DraftKey, holder: string, id: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await endLease(account, key, holder, { id });
        return;
      } catch (error) {
        if (!(error instanceof StoreProblem) || !error.passes || attempt === TRIES_TO_REMEMBER) throw error;
        await pause(DRAFT_LOOK_MS);
      }
    }
  }

  return {
    async settingsOf(user) {
      const account = await known(user);
      if (account === null) return defaultSettings;
      const row = await database.run((queries) =>
        queries.selectFrom("addon_settings").selectAll().where("account_id", "=", account).executeTakeFirst(),
      );
      if (row === undefined) return defaultSettings;
      return addonSettings.parse(openJson(keyring, addonSettingsPlace(account), row.sealed_settings));
    },

    async keepSettings(user, settings) {
      const account = await accountFor(user);
      const columns = { sealed_settings: sealJson(keyring, addonSettingsPlace(account), settings) };
      await database.write((queries) =>
        queries
          .insertInto("addon_settings")
          .values({ account_id: account, ...columns })
          .onConflict((conflict) => conflict.column("account_id").doUpdateSet(columns))
          .execute(),
      );
    },

    async editsOf(user, thread) {
      const account = await known(user);
      if (account === null) return [];
      const row = await database.run((queries) =>
        queries.selectFrom("addon_edits").selectAll().where("account_id", "=", account).where("thread", "=", thread).executeTakeFirst(),
      );
      return row === undefined ? [] : editSteps.parse(openJson(keyring, editsPlace(account), row.sealed_steps));
    },

    async addEdits(user, thread, step) {
      const account = await accountFor(user);
      const sealed = (steps: readonly EditStep[]): string => sealJson(keyring, editsPlace(account), steps);
      await database.write(async (queries) => {
        // The row must exist to be locked: two first edits of a thread would both read "none yet".
        await queries
          .insertInto("addon_edits")
          .values({ account_id: account, thread, sealed_steps: sealed([]), updated_at: now() })
          .onConflict((conflict) => conflict.columns(["account_id", "thread"]).doNothing())
          .execute();
        const row = await queries
          .selectFrom("addon_edits")
          .select("sealed_steps")
          .where("account_id", "=", account)
          .where("thread", "=", thread)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const steps = editSteps.parse(openJson(keyring, editsPlace(account), row.sealed_steps));
        if (isDeepStrictEqual(steps.at(-1), step)) return;
        await queries
          .updateTable("addon_edits")
          .set({ sealed_steps: sealed([...steps, step]), updated_at: now() })
          .where("account_id", "=", account)
          .where("thread", "=", thread)
          .execute();
      });
    },

    async oneDraft(key, make) {
      const account = await accountFor(key.user);
      const holder = randomUUID();
      const until = now() + DRAFT_WAIT_MS;
      for (;;) {
        const lease = await takeLease(account, key, holder);
        if (lease !== null) {
          const id = await make(lease.before).catch(async (error: unknown) => {
            // Should this fail too, the lease ends by itself; what went wrong first is what counts.
            await endLease(account, key, holder, null).catch(() => {});
            throw error;
          });
          await remember(account, key, holder, id);
          return id;
        }
        if (now() >= until) throw new DraftBusy();
        await pause(DRAFT_LOOK_MS);
      }
    },

    async lastThread(user) {
      const account = await known(user);
      if (account === null) return null;
      const row = await database.run((queries) =>
        queries
          .selectFrom("addon_last_thread")
          .selectAll()
          .where("account_id", "=", account)
          .where("expires_at", ">", now())
          .executeTakeFirst(),
      );
      return row === undefined ? null : lastThread.parse(openJson(keyring, lastThreadPlace(account), row.sealed_last));
    },

    async keepLastThread(user, last) {
      const account = await accountFor(user);
      const columns = { sealed_last: sealJson(keyring, lastThreadPlace(account), last), expires_at: now() + LAST_THREAD_MS };
      await database.write((queries) =>
        queries
          .insertInto("addon_last_thread")
          .values({ account_id: account, ...columns })
          .onConflict((conflict) => conflict.column("account_id").doUpdateSet(columns))
          .execute(),
      );
    },

    async forget(user) {
      const account = await known(user);
      if (account !== null) await accounts.forget(account);
    },
  };
}
