/** An undo that travels to the panel and back: encrypted for its account, so that nobody reads, changes or uses it for another. */
import { z } from "zod";
import { instant } from "../../engine/brands.ts";
import { type Keyring, openJson, sealJson } from "../store/keyring.ts";
import { nudgeRuleJson } from "../store/nudgeRuleJson.ts";
import type { AccountId, NudgeUndo } from "../store/store.ts";

const place = (account: AccountId): string => `undo ${account}`;
const undoJson: z.ZodType<NudgeUndo> = z.object({
  nudge: z.string(),
  version: z.number().int(),
  before: z
    .object({
      rule: nudgeRuleJson,
      state: z.enum(["pending", "due", "done", "off", "failed", "needsSignIn"]),
      wakeAt: z.number().int().transform(instant).nullable(),
    })
    .nullable(),
});

export const undoToken = (keyring: Keyring, account: AccountId, undo: NudgeUndo): string => sealJson(keyring, place(account), undo);

/** null: not one of ours, or somebody else's. */
export function undoOf(keyring: Keyring, account: AccountId, token: string): NudgeUndo | null {
  try {
    return undoJson.parse(openJson(keyring, place(account), token));
  } catch {
    return null;
  }
}
