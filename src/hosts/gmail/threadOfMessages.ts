/** Gmail's messages as one thread. */
import { messageId, threadId } from "../../engine/brands.ts";
import type { RawMessage } from "../../engine/types.ts";
import type { GmailMessage } from "./gmailMessage.ts";
import type { GmailThread } from "./readGmailThread.ts";

/** `id`: hex. `known`: how many messages the thread has; those that are not among `read` are missing. null: nothing was read. */
export function threadOfMessages(id: string, read: readonly GmailMessage[], known: number): GmailThread | null {
  const oldestFirst = read.toSorted((a, b) => a.receivedAt - b.receivedAt);
  const newest = oldestFirst.at(-1);
  if (newest === undefined) return null;
  const mine = oldestFirst.flatMap(({ parent }) => (parent.isMine && parent.from.address !== null ? [parent.from.address] : []));
  return {
    kind: "thread",
    raw: { id: threadId(id), messages: withoutCopies(oldestFirst.map(({ message }) => message)) },
    threadId: threadId(id),
    newestMessageId: messageId(newest.gmailId),
    parent: newest.parent,
    missing: known - read.length,
    mine: [...new Set(mine.toReversed())].toReversed(),
  };
}

/** A mail to a list of which one is a member lies in the thread twice. */
function withoutCopies(messages: readonly RawMessage[]): readonly RawMessage[] {
  const ids = new Set<string>();
  return messages.filter(({ id }) => !ids.has(id) && ids.add(id));
}
