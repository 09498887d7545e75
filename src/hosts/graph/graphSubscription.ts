/** A subscription to new mail in the Inbox: Graph posts a notice, and again when the subscription is about to end. */
import { instant } from "../../engine/brands.ts";
import { isFields, text } from "../jsonFields.ts";
import type { MailboxProblem, PushTarget, Watching } from "../mailbox.ts";
import type { GraphRequests } from "./graphMailbox.ts";

/** Less than three days for messages (Microsoft's table of 2026). */
const LIFE_MS = 4_230 * 60_000;
/** Graph's clock is not ours. */
const MARGIN_MS = 10 * 60_000;

const subscription = (value: unknown): { readonly id: string; readonly until: number } | null => {
  if (!isFields(value) || text(value.id) === "") return null;
  const until = Date.parse(text(value.expirationDateTime));
  return Number.isNaN(until) ? null : { id: text(value.id), until };
};

/** `before`: renewed where it still lives, made anew where not. */
export async function watchGraph(
  { send }: GraphRequests,
  { url, clientState }: NonNullable<PushTarget["graph"]>,
  before: string | null,
  now: number,
): Promise<Watching | MailboxProblem> {
  const expirationDateTime = new Date(now + LIFE_MS - MARGIN_MS).toISOString();
  const renewed =
    before === null ? null : await send("patch", `/subscriptions/${encodeURIComponent(before)}`, { expirationDateTime }, subscription);
  const answer =
    renewed !== null && renewed.kind !== "gone"
      ? renewed
      : await send(
          "post",
          "/subscriptions",
          {
            changeType: "created",
            resource: "me/mailFolders('inbox')/messages",
            notificationUrl: url,
            lifecycleNotificationUrl: url,
            clientState,
            expirationDateTime,
          },
          subscription,
        );
  return answer.kind === "value" ? { kind: "watching", id: answer.value.id, until: instant(answer.value.until) } : answer;
}
