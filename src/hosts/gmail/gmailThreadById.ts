/** A whole thread as threads.get answers it, for a host that knows its id. */
import pLimit from "p-limit";
import type { Address, RawThread, ThreadId } from "../../engine/types.ts";
import type { MailboxProblem } from "../mailbox.ts";
import { type FetchBody, gmailMessage, listedMessage } from "./gmailMessage.ts";
import type { ReplyParent } from "./replyParent.ts";

export interface GmailThreadById {
  readonly kind: "gmailThread";
  readonly raw: RawThread;
  readonly threadId: ThreadId;
  readonly missing: number;
  readonly parent: ReplyParent;
  readonly mine: readonly Address[];
}

const LEFT_OUT = ["DRAFT", "TRASH", "SPAM"];
const BODIES_AT_ONCE = 4;

/** "gone" where nothing but drafts and deleted mail is left of it. */
export async function threadOfAnswer(id: ThreadId, answer: unknown, fetchBody: FetchBody): Promise<GmailThreadById | MailboxProblem> {
  if (typeof answer !== "object" || answer === null || !("messages" in answer) || !Array.isArray(answer.messages)) return { kind: "gone" };
  const values: readonly unknown[] = answer.messages;
  const shown = values.filter((value) => !LEFT_OUT.some((label) => listedMessage(value)?.labels.includes(label)));
  const limit = pLimit(BODIES_AT_ONCE);
  const read = (await Promise.all(shown.map((value) => limit(gmailMessage, value, fetchBody)))).flatMap((one) => one ?? []);
  const oldestFirst = read.toSorted((a, b) => a.receivedAt - b.receivedAt);
  const newest = oldestFirst.at(-1);
  if (newest === undefined) return { kind: shown.length === 0 ? "gone" : "failing" };
  // A mail to a list of which one is a member lies in the thread twice.
  const messages = [...new Map(oldestFirst.toReversed().map(({ message }) => [message.id, message])).values()].toReversed();
  const mine = oldestFirst.flatMap(({ parent }) => (parent.isMine && parent.from.address !== null ? [parent.from.address] : []));
  return {
    kind: "gmailThread",
    raw: { id, messages },
    threadId: id,
    missing: shown.length - read.length,
    parent: newest.parent,
    mine: [...new Set(mine)],
  };
}
