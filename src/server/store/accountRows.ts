/** Accounts between their rows and their types, and where their texts belong. */
import { address, instant } from "../../engine/brands.ts";
import { type Keyring, open, openJson } from "./keyring.ts";
import type { Account, AccountId } from "./store.ts";
import type { AccountTable } from "./tables.ts";

// Every text opens for its account and its column only.
export const addressPlace = (account: AccountId): string => `account.address ${account}`;
export const accountSettingsPlace = (account: AccountId): string => `account.settings ${account}`;
export const secretPlace = (account: AccountId): string => `credential.secret ${account}`;
export const cursorPlace = (account: AccountId): string => `sync_cursor.value ${account}`;
/** Marks are compared between accounts, so no account is part of them. */
export const addressMarkPlace = "account.address";

export function accountOf(keyring: Keyring, row: AccountTable): Account {
  return {
    id: row.id,
    provider: row.provider,
    subject: row.subject,
    address: row.sealed_address === null ? null : address(open(keyring, addressPlace(row.id), row.sealed_address)),
    settings: openJson(keyring, accountSettingsPlace(row.id), row.sealed_settings),
    createdAt: instant(row.created_at),
  };
}
