/** Renews what makes a mailbox tell of new mail by itself. Whatever goes wrong here, the regular looks go on. */
import { z } from "zod";
import type { Instant } from "../../engine/types.ts";
import type { Mailbox, PushTarget } from "../../hosts/mailbox.ts";
import type { AccountId, Store } from "../store/store.ts";
import { renewAt } from "./push.ts";

const watchJson = z.object({ id: z.string(), renewAt: z.number() });
/** After a refusal, the next attempt. */
const AGAIN_MS = 6 * 3_600_000;

export const watchKind = (mailbox: Mailbox["kind"]): string => `${mailbox}.watch`;

/** `target`: of this account. */
export async function keepWatching(store: Store, account: AccountId, mailbox: Mailbox, target: PushTarget, now: Instant): Promise<void> {
  if (mailbox.watch === undefined) return;
  const kind = watchKind(mailbox.kind);
  const kept = keptWatch(await store.accounts.cursor(account, kind));
  // A clock that was set back would leave it unrenewed for long.
  if (kept !== null && kept.renewAt > now && kept.renewAt < now + 30 * 86_400_000) return;
  const watching = await mailbox.watch(target, kept === null || kept.id === "" ? null : kept.id);
  if (watching === null) return;
  const next =
    watching.kind === "watching"
      ? { id: watching.id, renewAt: renewAt(now, watching.until) }
      : { id: kept?.id ?? "", renewAt: now + AGAIN_MS };
  await store.accounts.keepCursor(account, kind, JSON.stringify(next), now);
}

function keptWatch(kept: string | null): z.infer<typeof watchJson> | null {
  if (kept === null) return null;
  try {
    return watchJson.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
