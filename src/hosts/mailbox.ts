/** All that the server may ask of a mailbox while its owner is away. Gmail, Graph and a folder of files each implement it. */
import type { Address, Instant, MessageId, Person, RawMessage, RawThread, ThreadId } from "../engine/types.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";

/** What can go wrong that the server can act on. Never holds tokens or words of a mail. */
export type MailboxProblem =
  /** The thread is not there (any more). */
  | { readonly kind: "gone" }
  /** The owner has to sign in again: the token was withdrawn, or does not reach this far. */
  | { readonly kind: "revoked" }
  /** The provider, or our own budget, asks to wait; null: it did not say how long. */
  | { readonly kind: "busy"; readonly retryAfterMs: number | null }
  /** The provider's own trouble, or no way to it. */
  | { readonly kind: "failing" }
  | { readonly kind: "tooSlow" };

/** A message that came into the mailbox, or went out of it. */
export interface Arrived {
  readonly thread: ThreadId;
  /** The mailbox's own name of the message, for `glance`. */
  readonly message: string;
  /** Its owner wrote it. */
  readonly isMine: boolean;
}

export type Changes =
  /** In the order of their arrival; `cursor` is where the next look begins. */
  | { readonly kind: "changes"; readonly arrived: readonly Arrived[]; readonly cursor: string }
  /** A first look, or one after a time that the mailbox does not remember: anything may have happened before `cursor`. */
  | { readonly kind: "begun"; readonly cursor: string };

export interface FetchedThread {
  readonly kind: "thread";
  readonly raw: RawThread;
  /** Messages known to exist that could not be loaded. */
  readonly missing: number;
}

export interface SiblingQuery {
  /** The one whose siblings are looked for. */
  readonly thread: ThreadId;
  readonly people: readonly Address[];
  readonly since: Instant;
  /** At most so many threads, the newest first. */
  readonly most: number;
}

export interface ReplyToSave {
  readonly thread: ThreadId;
  readonly me: Person;
  readonly draft: RenderedDraft;
  /** The same for every attempt: a mailbox that can look for it saves the draft once. */
  readonly idempotencyKey: string;
  /** What an earlier attempt answered; null: none did. */
  readonly before: string | null;
}

/** A task with a reminder in the mailbox's own list. */
export interface TaskToAdd {
  readonly title: string;
  readonly body: string;
  readonly remindAt: Instant;
  /** The nudge in the panel or the mail itself; null: nowhere. */
  readonly link: string | null;
  readonly idempotencyKey: string;
  /** An earlier attempt may have added it: it is looked for first. */
  readonly isRepeated: boolean;
}

/** Where the mailbox tells of new mail by itself. Each mailbox takes what is its own. */
export interface PushTarget {
  /** Pub/Sub topic of Gmail, "projects/x/topics/y"; null: none. */
  readonly gmailTopic: string | null;
  /** Where Graph posts notices, and what it sends along so that they are known as ours; null: nowhere. */
  readonly graph: { readonly url: string; readonly clientState: string } | null;
}
export interface Watching {
  readonly kind: "watching";
  /** For renewing it; "" where it needs no name. */
  readonly id: string;
  readonly until: Instant;
}

export interface Mailbox {
  readonly kind: "gmail" | "graph" | "folder";
  /** null: from now on. */
  changesSince(cursor: string | null): Promise<Changes | MailboxProblem>;
  /** One message without its body: who wrote it, and whether a person did. Absent where reading the thread costs no more. */
  readonly glance?: (message: string) => Promise<{ readonly kind: "message"; readonly message: RawMessage } | MailboxProblem>;
  /** Drafts and deleted messages are left out. */
  fetchThread(thread: ThreadId): Promise<FetchedThread | MailboxProblem>;
  /** Other threads of late with these people. */
  siblings(query: SiblingQuery): Promise<{ readonly kind: "threads"; readonly threads: readonly RawThread[] } | MailboxProblem>;
  /** Saves an unsent reply to whom the draft names. Never sends. */
  saveReplyDraft(reply: ReplyToSave): Promise<{ readonly kind: "draft"; readonly draft: string } | MailboxProblem>;
  /** Absent where the mailbox has no list of tasks. */
  readonly addTask?: (task: TaskToAdd) => Promise<{ readonly kind: "added" } | MailboxProblem>;
  /** Asks for push messages, or for more of them; `before`: what is to be renewed. null: there is nowhere to send them to. Absent where there are none. */
  readonly watch?: (target: PushTarget, before: string | null) => Promise<Watching | MailboxProblem | null>;
  /** Where a browser shows the thread; null: nowhere. */
  linkTo(thread: ThreadId): string | null;
}

/** What the newest message of a thread is called, for whoever remembers drafts by it; null: the thread is empty. */
export const newestMessage = ({ messages }: RawThread): MessageId | null => messages.at(-1)?.id ?? null;
