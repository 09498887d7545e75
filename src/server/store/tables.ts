/** The tables as Kysely sees them. Moments are milliseconds in bigint columns; texts named sealed* are encrypted (keyring.ts). */
import type { NudgeState, Provider } from "./store.ts";

export interface AccountTable {
  id: string;
  provider: Provider;
  subject: string;
  sealed_address: string | null;
  /** The address's mark under the key that was newest when it was written. */
  address_mark: string | null;
  sealed_settings: string;
  created_at: number;
}
export interface CredentialTable {
  account_id: string;
  state: "ok" | "needsSignIn";
  sealed_secret: string | null;
  updated_at: number;
}
export interface CursorTable {
  account_id: string;
  kind: string;
  sealed_value: string;
  updated_at: number;
}
export interface NudgeTable {
  id: string;
  account_id: string;
  mailbox: string;
  thread: string;
  sealed_rule: string;
  state: NudgeState;
  wake_at: number | null;
  /** When it may be claimed: wake_at, or the end of the lease while somebody holds it. The one column the alarm clock looks at. */
  claim_at: number | null;
  leased: boolean;
  sealed_decision: string | null;
  /** Settlements with effects so far; part of every idempotency key, so it never starts again. */
  cycle: number;
  version: number;
  created_at: number;
  updated_at: number;
}
export interface EffectTable {
  id: string;
  account_id: string;
  nudge_id: string;
  kind: string;
  idempotency_key: string;
  sealed_payload: string;
  state: "waiting" | "done" | "failed";
  attempts: number;
  failures: number;
  /** When it may be claimed: the next attempt, or the end of the lease. null: over. */
  claim_at: number | null;
  problem: string | null;
  created_at: number;
  updated_at: number;
}
export interface AddonSettingsTable {
  account_id: string;
  sealed_settings: string;
}
export interface AddonEditsTable {
  account_id: string;
  thread: string;
  sealed_steps: string;
  updated_at: number;
}
export interface AddonDraftTable {
  account_id: string;
  thread: string;
  last_message: string;
  locale: string;
  draft: string | null;
  /** Who makes it at the moment, until when. */
  holder: string | null;
  lease_until: number;
  updated_at: number;
}
export interface AddonLastThreadTable {
  account_id: string;
  sealed_last: string;
  expires_at: number;
}

export interface Tables {
  account: AccountTable;
  credential: CredentialTable;
  sync_cursor: CursorTable;
  nudge: NudgeTable;
  effect: EffectTable;
  addon_settings: AddonSettingsTable;
  addon_edits: AddonEditsTable;
  addon_draft: AddonDraftTable;
  addon_last_thread: AddonLastThreadTable;
}
