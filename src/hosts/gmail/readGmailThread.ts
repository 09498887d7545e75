/** The open thread, fetched from Gmail. */
import type { Address, MessageId, Person, RawThread, ThreadId } from "../../engine/types.ts";
import type { GmailClient } from "./gmailClient.ts";
import type { GmailProblem } from "./gmailProblem.ts";

/** What a reply needs of the message it answers: the last one of the thread that is no draft. */
export interface ReplyParent {
  /** null: the mail has no Message-ID. */
  readonly id: MessageId | null;
  /** What it answers itself, nearest last. */
  readonly answers: readonly MessageId[];
  readonly subject: string;
  readonly from: Person;
  readonly replyTo: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Only of the user's own mail. */
  readonly bcc: readonly Person[];
  /** The user wrote it. */
  readonly isMine: boolean;
}

export interface GmailThread {
  readonly kind: "thread";
  /** Its id is the thread's in hex. */
  readonly raw: RawThread;
  /** Hex, as the Gmail API has it; never `thread-f:`. */
  readonly threadId: ThreadId;
  /** Gmail's own id in hex, not a Message-ID. */
  readonly newestMessageId: MessageId;
  readonly parent: ReplyParent;
  /** Messages that could not be loaded in time; always the oldest ones. */
  readonly missing: number;
  /** Addresses that the user wrote with in this thread. */
  readonly mine: readonly Address[];
}

/** `messageId`: as the event gives it, `msg-f:1234` or hex. */
export async function readGmailThread(client: GmailClient, messageId: string): Promise<GmailThread | GmailProblem> {
  const opened = await client.ask("safe", (gmail, options) =>
    gmail.users.messages.get({ userId: "me", id: messageId, format: "minimal" }, options),
  );
  return opened.kind === "value" ? { kind: "oddAnswer" } : opened;
}
