/** The schema, step by step. A step that was released is never changed: a change is a new step. */
import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

const first: Migration = {
  async up(db) {
    const statements = [
      `create table account (
        id uuid primary key,
        provider text not null check (provider in ('google', 'entra', 'local')),
        subject text not null,
        sealed_address text,
        address_mark text,
        sealed_settings text not null,
        created_at bigint not null,
        unique (provider, subject))`,
      "create index account_address on account (address_mark) where address_mark is not null",
      `create table credential (
        account_id uuid primary key references account on delete cascade,
        state text not null check (state in ('ok', 'needsSignIn')),
        sealed_secret text,
        updated_at bigint not null,
        check ((state = 'ok') = (sealed_secret is not null)))`,
      `create table sync_cursor (
        account_id uuid not null references account on delete cascade,
        kind text not null,
        sealed_value text not null,
        updated_at bigint not null,
        primary key (account_id, kind))`,
      `create table nudge (
        id uuid primary key,
        account_id uuid not null references account on delete cascade,
        mailbox text not null,
        thread text not null,
        sealed_rule text not null,
        state text not null check (state in ('pending', 'due', 'done', 'off', 'failed', 'needsSignIn')),
        wake_at bigint,
        claim_at bigint,
        leased boolean not null,
        sealed_decision text,
        cycle integer not null,
        version integer not null,
        created_at bigint not null,
        updated_at bigint not null,
        check ((wake_at is null) = (claim_at is null)),
        check (state not in ('done', 'off') or wake_at is null))`,
      // The alarm clock: the next due row is the first entry, however many wait behind it.
      "create index nudge_claim on nudge (claim_at) where claim_at is not null",
      "create index nudge_leased on nudge (claim_at) where leased",
      "create unique index nudge_active on nudge (account_id, thread) where state not in ('done', 'off')",
      "create index nudge_account on nudge (account_id)",
      "create index nudge_over on nudge (updated_at) where state in ('done', 'off')",
      "create index nudge_trouble on nudge (state) where state in ('due', 'failed', 'needsSignIn')",
      `create table effect (
        id uuid primary key,
        account_id uuid not null references account on delete cascade,
        nudge_id uuid not null references nudge on delete cascade,
        kind text not null,
        idempotency_key text not null unique,
        sealed_payload text not null,
        state text not null check (state in ('waiting', 'done', 'failed')),
        attempts integer not null,
        claim_at bigint,
        problem text,
        created_at bigint not null,
        updated_at bigint not null,
        check ((state = 'waiting') = (claim_at is not null)))`,
      "create index effect_claim on effect (claim_at) where claim_at is not null",
      "create index effect_over on effect (updated_at) where claim_at is null",
      "create index effect_nudge on effect (nudge_id)",
      "create index effect_account on effect (account_id)",
      `create table addon_settings (
        account_id uuid primary key references account on delete cascade,
        sealed_settings text not null)`,
      `create table addon_edits (
        account_id uuid not null references account on delete cascade,
        thread text not null,
        sealed_steps text not null,
        updated_at bigint not null,
        primary key (account_id, thread))`,
      `create table addon_draft (
        account_id uuid not null references account on delete cascade,
        thread text not null,
        last_message text not null,
        locale text not null,
        draft text,
        holder text,
        lease_until bigint not null,
        updated_at bigint not null,
        primary key (account_id, thread, last_message, locale))`,
      `create table addon_last_thread (
        account_id uuid primary key references account on delete cascade,
        sealed_last text not null,
        expires_at bigint not null)`,
      "create index addon_last_thread_expiry on addon_last_thread (expires_at)",
      // Rows of these two change several times each and die: tidied long before a fifth of the table is waste.
      "alter table nudge set (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 90)",
      "alter table effect set (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 90)",
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const failures: Migration = {
  up: (db) => sql`alter table effect add column failures integer not null default 0`.execute(db).then(() => {}),
};

/** For the numbers of /metrics: these states are few among many that wait. */
const rareStates: Migration = {
  up: (db) =>
    sql`create index nudge_rare_state on nudge (state) where state in ('due', 'failed', 'needsSignIn')`.execute(db).then(() => {}),
};

const steps: Readonly<Record<string, Migration>> = {
  "2026-11-22 accounts, nudges, effects, add-on": first,
  "2026-11-22 failures of effects": failures,
  "2026-11-22 states that are few": rareStates,
};

/** Brings the schema up to date. Several processes may call it at once: one works, the others wait for it (an advisory lock). */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...steps }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
