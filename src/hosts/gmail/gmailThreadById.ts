/** A whole thread as threads.get answers it, for a host that knows its id. */
import pLimit from "p-limit";
import type { ThreadId } from "../../engine/types.ts";
import type { MailboxProblem } from "../mailbox.ts";
import { type FetchBody, gmailMessage, listedMessage } from "./gmailMessage.ts";
import type { GmailThread } from "./readGmailThread.ts";
import { threadOfMessages } from "./threadOfMessages.ts";

export interface GmailThreadById extends Omit<GmailThread, "kind"> {
  readonly kind: "gmailThread";
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
  const thread = threadOfMessages(id, read, shown.length);
  return thread === null ? { kind: shown.length === 0 ? "gone" : "failing" } : { ...thread, kind: "gmailThread" };
}
