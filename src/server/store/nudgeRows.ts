/** Nudges between their rows and their types. */
import { instant, threadId } from "../../engine/brands.ts";
import type { NudgeRule } from "../../engine/nudge/nudgeRule.ts";
import type { Instant } from "../../engine/types.ts";
import { type Keyring, openJson, sealJson } from "./keyring.ts";
import { nudgeRuleJson } from "./nudgeRuleJson.ts";
import type { AccountId, Nudge } from "./store.ts";
import type { NudgeTable } from "./tables.ts";

/** A nudge's texts open for its account only. */
export const rulePlace = (account: AccountId): string => `nudge.rule ${account}`;
export const decisionPlace = (account: AccountId): string => `nudge.decision ${account}`;

export const sealRule = (keyring: Keyring, account: AccountId, rule: NudgeRule): string => sealJson(keyring, rulePlace(account), rule);
export const openRule = (keyring: Keyring, account: AccountId, sealed: string): NudgeRule =>
  nudgeRuleJson.parse(openJson(keyring, rulePlace(account), sealed));
export const sealDecision = (keyring: Keyring, account: AccountId, decision: unknown): string | null =>
  decision === null || decision === undefined ? null : sealJson(keyring, decisionPlace(account), decision);
const openDecision = (keyring: Keyring, account: AccountId, sealed: string | null): unknown =>
  sealed === null ? null : openJson(keyring, decisionPlace(account), sealed);

/** Whole milliseconds for a bigint column, never earlier than asked. */
export const columnOf = (moment: number | null): number | null => (moment === null ? null : Math.ceil(moment));
const momentOf = (milliseconds: number | null): Instant | null => (milliseconds === null ? null : instant(milliseconds));

/** `row`: as `returningAll` or `selectAll` gives it. */
export function nudgeOf(keyring: Keyring, row: NudgeTable): Nudge {
  return {
    id: row.id,
    account: row.account_id,
    mailbox: row.mailbox,
    thread: threadId(row.thread),
    rule: openRule(keyring, row.account_id, row.sealed_rule),
    state: row.state,
    wakeAt: momentOf(row.wake_at),
    decision: openDecision(keyring, row.account_id, row.sealed_decision),
    version: row.version,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
  };
}

/** How long a row that cannot be read (its key is missing, its text damaged) is left alone: the others must not wait for it. */
export const UNREADABLE_AGAIN_MS = 3_600_000;

/** Parts what opens from what does not. */
export function readable<Row extends { readonly id: string }, Read>(
  rows: readonly Row[],
  read: (row: Row) => Read,
): { readonly read: readonly Read[]; readonly unreadable: readonly string[] } {
  const opened: Read[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    try {
      opened.push(read(row));
    } catch {
      unreadable.push(row.id);
    }
  }
  return { read: opened, unreadable };
}
