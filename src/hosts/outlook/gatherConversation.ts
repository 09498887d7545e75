/** Collects from Graph whatever may belong to the open message; joinConversation decides what does. */
import type { MessageId, RawMessage } from "../../engine/types.ts";
import { threadSubject } from "../files/threadSubject.ts";
import type { GraphClient, GraphFailure } from "./graphClient.ts";
import { type Found, fetchByMessageId, fetchBySubject, fetchConversation, type GraphMessage, type MailboxPath } from "./graphMessages.ts";
import { joinConversation } from "./joinConversation.ts";

/** Lookups of single messages that others name; a thread that needs more is complete enough. */
const MOST_LOOKUPS = 20;
const MOST_CONVERSATIONS = 5;
/** How far back a reply that lost its ids is looked for by its subject. */
const SUBJECT_SEARCH_MS = 45 * 24 * 60 * 60 * 1000;
/** A shorter subject ("Hi") would find half the mailbox. */
const SHORTEST_SUBJECT = 4;

export interface Gathered {
  readonly messages: readonly GraphMessage[];
  /** Whether this mailbox knows the open message, or at least its conversation. */
  readonly isKnown: boolean;
  readonly failure: GraphFailure | null;
}

const newestFirst = (ids: readonly MessageId[]): readonly MessageId[] => ids.toReversed();

/** `hint`: Exchange's id of the conversation in the form Graph uses, "" when Outlook gave none. It is used only where the message id finds nothing: for mail being written, mostly. */
export async function gatherConversation(client: GraphClient, mailbox: MailboxPath, open: RawMessage, hint: string): Promise<Gathered> {
  const messages = new Map<string, GraphMessage>();
  const conversations = new Set<string>();
  const asked = new Set<MessageId>();
  let failure: GraphFailure | null = null;
  const keep = (found: Found): void => {
    failure ??= found.failure;
    for (const message of found.messages) messages.set(message.graphId, message);
  };
  const known = (id: MessageId): boolean => [...messages.values()].some(({ message }) => message.id === id);

  async function lookUp(ids: readonly MessageId[]): Promise<void> {
    const missing = newestFirst(ids).filter((id) => !asked.has(id) && !known(id));
    const next = [...new Set(missing)].slice(0, MOST_LOOKUPS - asked.size);
    for (const id of next) asked.add(id);
    for (const found of await Promise.all(next.map((id) => fetchByMessageId(client, mailbox, id)))) keep(found);
  }

  async function fetchNewConversations(): Promise<void> {
    // Only of messages that belong to the thread: the search by subject finds others, too.
    const own = new Set(joinConversation(open, [...messages.values()], hint).map(({ id }) => id));
    const ids = [...messages.values()].flatMap(({ message, conversationId }) => (own.has(message.id) ? [conversationId] : []));
    const fresh = [...new Set(ids)].filter((id) => id !== "" && !conversations.has(id));
    const next = fresh.slice(0, MOST_CONVERSATIONS - conversations.size);
    for (const id of next) conversations.add(id);
    for (const found of await Promise.all(next.map((id) => fetchConversation(client, mailbox, id)))) keep(found);
  }

  // 1. The open message by its own id, which no client gets wrong; Exchange's conversation id only where that finds nothing.
  await lookUp([open.id]);
  if (!known(open.id) && hint !== "" && failure === null) {
    conversations.add(hint);
    keep(await fetchConversation(client, mailbox, hint));
  }
  const isKnown = messages.size > 0;
  if (!isKnown || failure !== null) return { messages: [...messages.values()], isKnown, failure };

  // 2. Its conversation and, beside it, replies that lost every id on their way through another company.
  const { plain } = threadSubject(open.subject);
  const since = new Date((open.sentAt ?? Date.now()) - SUBJECT_SEARCH_MS).toISOString();
  const bySubject = plain.length < SHORTEST_SUBJECT ? null : fetchBySubject(client, mailbox, plain, since);
  await fetchNewConversations();
  // A search that fails takes nothing away from the thread: its failure is not told.
  keep({ messages: (await bySubject)?.messages ?? [], failure: null });

  // 3. What these name and nobody gave: a reply from outside often begins a conversation of its own in Exchange.
  await lookUp([open, ...[...messages.values()].map(({ message }) => message)].flatMap(({ answers }) => answers));
  await fetchNewConversations();
  return { messages: [...messages.values()], isKnown, failure };
}
