/** The open thread, fetched from Gmail. */
import pLimit from "p-limit";
import type { Address, MessageId, RawThread, ThreadId } from "../../engine/types.ts";
import type { GmailAnswer, GmailClient } from "./gmailClient.ts";
import { type FetchBody, type GmailMessage, gmailMessage, isGmailId, type ListedMessage, listedMessage } from "./gmailMessage.ts";
import type { GmailProblem } from "./gmailProblem.ts";
import { MOST_SINGLE_MESSAGES } from "./gmailQuota.ts";
import type { ReplyParent } from "./replyParent.ts";
import { threadOfMessages } from "./threadOfMessages.ts";

export interface GmailThread {
  readonly kind: "thread";
  /** Its id is the thread's in hex. Oldest message first by arrival; drafts and deleted messages are left out. */
  readonly raw: RawThread;
  /** Hex, as the Gmail API has it; never `thread-f:`. */
  readonly threadId: ThreadId;
  /** Gmail's own id in hex, not a Message-ID. */
  readonly newestMessageId: MessageId;
  readonly parent: ReplyParent;
  /** Messages that could not be loaded: the oldest, where time ran out; those that nobody but their reader's key opens. */
  readonly missing: number;
  /** Addresses that the user wrote with in this thread, the one used last at the end. */
  readonly mine: readonly Address[];
}

/** A thread that does not come whole by then is fetched message by message, newest first. */
const WHOLE_THREAD_MS = 3_500;
const MESSAGES_AT_ONCE = 6;
const HIDDEN_LABELS = ["TRASH", "SPAM"];

/** `id`: as the event gives it, `msg-f:1234` or hex. `wholeThreadMs`: how long the whole thread may take before it is fetched in pieces. */
export async function readGmailThread(
  client: GmailClient,
  id: string,
  wholeThreadMs = WHOLE_THREAD_MS,
): Promise<GmailThread | GmailProblem> {
  const opened = await client.ask("safe", ({ users }, options) =>
    users.messages.get({ userId: "me", id, format: "minimal", fields: "id,threadId,labelIds,internalDate" }, options),
  );
  if (opened.kind !== "value") return opened;
  const open = listedMessage(opened.value);
  const hex = opened.value.threadId;
  // From here on only hex ids: threads.get refuses the form of the event.
  if (open === null || !isGmailId(hex)) return { kind: "oddAnswer" };

  // A deleted message is shown in its own folder only.
  const isShown = ({ labels }: ListedMessage): boolean =>
    !labels.includes("DRAFT") && HIDDEN_LABELS.every((label) => !labels.includes(label) || open.labels.includes(label));
  const whole = await client.ask(
    "safe",
    ({ users }, options) =>
      users.threads.get({ userId: "me", id: hex, format: "full", fields: "id,messages(id,labelIds,internalDate,payload)" }, options),
    AbortSignal.timeout(wholeThreadMs),
  );
  const fetchBody = bodyFetcher(client);
  if (whole.kind === "value") {
    const listed = messagesOf(whole.value, isShown);
    if (listed === null) return { kind: "oddAnswer" };
    const limit = pLimit(MESSAGES_AT_ONCE);
    const read = await Promise.all(listed.map(({ value }) => limit(gmailMessage, value, fetchBody)));
    return (
      threadOfMessages(
        hex,
        read.flatMap((one) => one ?? []),
        listed.length,
      ) ?? { kind: listed.length === 0 ? "gone" : "oddAnswer" }
    );
  }
  return whole.kind === "tooSlow" ? newestFirst(client, hex, isShown, fetchBody) : whole;
}

/** A large body lies apart; only text is asked for. */
function bodyFetcher(client: GmailClient): FetchBody {
  return async (message, attachmentId) => {
    const answer = await client.ask("safe", ({ users }, options) =>
      users.messages.attachments.get({ userId: "me", messageId: message, id: attachmentId }, options),
    );
    return answer.kind === "value" && typeof answer.value.data === "string" ? answer.value.data : null;
  };
}

interface Listed {
  readonly value: unknown;
  readonly listed: ListedMessage;
}

/** null: not a thread as Gmail documents it. */
function messagesOf(thread: unknown, isShown: (message: ListedMessage) => boolean): readonly Listed[] | null {
  if (typeof thread !== "object" || thread === null || !("messages" in thread) || !Array.isArray(thread.messages)) return null;
  const messages: readonly unknown[] = thread.messages;
  const all = messages.map((value) => ({ value, listed: listedMessage(value) }));
  if (all.some(({ listed }) => listed === null)) return null;
  return all.flatMap(({ value, listed }) => (listed !== null && isShown(listed) ? [{ value, listed }] : []));
}

async function newestFirst(
  client: GmailClient,
  hex: string,
  isShown: (message: ListedMessage) => boolean,
  fetchBody: FetchBody,
): Promise<GmailThread | GmailProblem> {
  const list = await client.ask("safe", ({ users }, options) =>
    users.threads.get({ userId: "me", id: hex, format: "minimal", fields: "id,messages(id,labelIds,internalDate)" }, options),
  );
  if (list.kind !== "value") return list;
  const listed = messagesOf(list.value, isShown);
  if (listed === null) return { kind: "oddAnswer" };
  const waiting = listed
    .map((one) => one.listed)
    .toSorted((a, b) => b.receivedAt - a.receivedAt)
    .slice(0, MOST_SINGLE_MESSAGES);
  const read: GmailMessage[] = [];
  const stops: GmailProblem[] = [];
  const fetchOne = async ({ gmailId }: ListedMessage): Promise<void> => {
    if (stops.length > 0) return;
    const answer: GmailAnswer<unknown> = await client.ask("safe", ({ users }, options) =>
      users.messages.get({ userId: "me", id: gmailId, format: "full", fields: "id,labelIds,internalDate,payload" }, options),
    );
    if (answer.kind === "value") {
      const message = await gmailMessage(answer.value, fetchBody);
      if (message !== null) read.push(message);
      // One that was deleted meanwhile does not keep the others away.
    } else if (answer.kind !== "gone") stops.push(answer);
  };
  await pLimit(MESSAGES_AT_ONCE).map(waiting, fetchOne);
  return threadOfMessages(hex, read, listed.length) ?? stops[0] ?? { kind: listed.length === 0 ? "gone" : "oddAnswer" };
}
