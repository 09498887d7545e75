/** One mailbox of the stand-in: messages, drafts, history. */
import type { RawMessage } from "../../engine/types.ts";
import { groupThreads } from "../../hosts/files/groupThreads.ts";
import { field, type MailHeaders, messageIds, readHeaders } from "../../hosts/files/mailHeaders.ts";
import { splitHeader } from "../../hosts/files/mimeParts.ts";
import { readEml } from "../../hosts/files/readEml.ts";
import { threadSubject } from "../../hosts/files/threadSubject.ts";
import { draftId, hexId } from "./gmailIds.ts";
import { gmailPayload, type MailPayload } from "./gmailPayload.ts";
import { type MailHistory, mailHistory } from "./mailHistory.ts";
import { type BrokenRule, brokenRule } from "./replyRules.ts";

export interface StoredMessage {
  readonly id: string;
  readonly threadId: string;
  labelIds: readonly string[];
  historyId: bigint;
  /** Milliseconds since 1970. */
  readonly internalDate: number;
  readonly source: Uint8Array;
  readonly message: RawMessage;
  readonly payload: () => Promise<MailPayload>;
}

export interface StoredDraft {
  readonly id: string;
  /** Its message; another one after each update. */
  messageId: string;
  /** Why it does not stand in the thread it was meant for; null: it does, or was meant for none. */
  ghost: BrokenRule | null;
}

export interface GmailMailbox {
  readonly owner: string;
  readonly history: MailHistory;
  readonly message: (hex: string) => StoredMessage | null;
  /** Oldest first, drafts among them; empty: there is no such thread. */
  readonly thread: (hex: string) => readonly StoredMessage[];
  readonly messages: () => readonly StoredMessage[];
  readonly drafts: () => readonly StoredDraft[];
  readonly draft: (id: string) => StoredDraft | null;
  /** A mail arrives, or goes out where the owner wrote it. Into the thread it answers. */
  readonly deliver: (source: Uint8Array) => Promise<StoredMessage>;
  /** Saves a draft; `before`: the one it replaces. null: there is no such thread. */
  readonly saveDraft: (source: Uint8Array, threadId: string | null, before: StoredDraft | null) => Promise<StoredDraft | null>;
  readonly deleteDraft: (id: string) => boolean;
  /** The owner presses Send. */
  readonly sendDraft: (id: string) => StoredMessage | null;
  readonly deleteThread: (hex: string) => void;
  readonly label: (hex: string, added: readonly string[], removed: readonly string[]) => void;
}

interface Read {
  readonly source: Uint8Array;
  readonly message: RawMessage;
  readonly headers: MailHeaders;
}

async function read(source: Uint8Array): Promise<Read | null> {
  const found = await readEml(source);
  return found.kind === "mail" ? { source, message: found.message, headers: readHeaders(splitHeader(source).header) } : null;
}

/** `sources`: what lies in it at the beginning, put into threads as files are. `now`: milliseconds since 1970. */
export async function gmailMailbox(owner: string, sources: readonly Uint8Array[], now: () => number): Promise<GmailMailbox> {
  const history = mailHistory();
  const messages = new Map<string, StoredMessage>();
  const threads = new Map<string, StoredMessage[]>();
  const drafts = new Map<string, StoredDraft>();
  let messageCount = 0;
  let draftCount = 0;

  function store({ source, message }: Read, threadId: string | null, labelIds: readonly string[], internalDate: number): StoredMessage {
    const id = hexId(messageCount);
    messageCount += 1;
    let payload: Promise<MailPayload> | null = null;
    const stored: StoredMessage = {
      id,
      threadId: threadId ?? id,
      labelIds,
      historyId: history.current(),
      internalDate,
      source,
      message,
      payload: () => {
        payload ??= gmailPayload(source, id);
        return payload;
      },
    };
    messages.set(id, stored);
    const thread = threads.get(stored.threadId);
    if (thread === undefined) threads.set(stored.threadId, [stored]);
    else thread.push(stored);
    return stored;
  }

  function changed(kind: "messageAdded" | "messageDeleted", message: StoredMessage): void {
    message.historyId = history.add(kind, { id: message.id, threadId: message.threadId, labelIds: message.labelIds });
  }

  function remove(message: StoredMessage): void {
    messages.delete(message.id);
    const rest = (threads.get(message.threadId) ?? []).filter(({ id }) => id !== message.id);
    if (rest.length === 0) threads.delete(message.threadId);
    else threads.set(message.threadId, rest);
    changed("messageDeleted", message);
  }

  const isDraft = ({ labelIds }: StoredMessage): boolean => labelIds.includes("DRAFT");
  const labelsOf = ({ from }: RawMessage): readonly string[] => (from.address === owner ? ["SENT"] : ["INBOX", "UNREAD"]);

  /** Ids and subject both, as Google has it. */
  function threadFor({ message }: Read): string | null {
    const named = new Set(message.answers);
    const { plain } = threadSubject(message.subject);
    const found = [...messages.values()].find((one) => named.has(one.message.id) && threadSubject(one.message.subject).plain === plain);
    return found?.threadId ?? null;
  }

  const given = (await Promise.all(sources.map(read))).flatMap((one) => one ?? []);
  const byMessage = new Map(given.map((one) => [one.message, one]));
  for (const { messages: oldestFirst } of groupThreads(given.map(({ message }) => message))) {
    let threadId: string | null = null;
    for (const message of oldestFirst) {
      const one = byMessage.get(message);
      if (one !== undefined) threadId = store(one, threadId, labelsOf(message), message.sentAt ?? now()).threadId;
    }
  }

  return {
    owner,
    history,
    message: (hex) => messages.get(hex) ?? null,
    thread: (hex) => (threads.get(hex) ?? []).toSorted((a, b) => a.internalDate - b.internalDate),
    messages: () => [...messages.values()],
    drafts: () => [...drafts.values()],
    draft: (id) => drafts.get(id) ?? null,
    deliver: async (source) => {
      const one = await read(source);
      if (one === null) throw new Error("the stand-in was handed something that is no mail");
      const stored = store(one, threadFor(one), labelsOf(one.message), one.message.sentAt ?? now());
      changed("messageAdded", stored);
      return stored;
    },
    saveDraft: async (source, threadId, before) => {
      const one = await read(source);
      const thread = threadId === null ? [] : (threads.get(threadId) ?? []).filter((message) => !isDraft(message));
      if (one === null || (threadId !== null && thread.length === 0)) return null;
      const inReplyTo = messageIds(field(one.headers, "in-reply-to"));
      const references = messageIds(field(one.headers, "references"));
      const others = thread.map(({ message }) => message);
      const ghost = threadId !== null ? brokenRule(one.message, inReplyTo, references, others) : inReplyTo.length > 0 ? "noThreadId" : null;
      if (before !== null) {
        const old = messages.get(before.messageId);
        if (old !== undefined) remove(old);
      }
      const stored = store(one, ghost === null ? threadId : null, ["DRAFT"], now());
      changed("messageAdded", stored);
      const draft: StoredDraft = before ?? { id: draftId(draftCount), messageId: stored.id, ghost };
      if (before === null) draftCount += 1;
      draft.messageId = stored.id;
      draft.ghost = ghost;
      drafts.set(draft.id, draft);
      return draft;
    },
    deleteDraft: (id) => {
      const draft = drafts.get(id);
      const message = draft === undefined ? undefined : messages.get(draft.messageId);
      if (message !== undefined) remove(message);
      return drafts.delete(id);
    },
    sendDraft: (id) => {
      const draft = drafts.get(id);
      const message = draft === undefined ? undefined : messages.get(draft.messageId);
      if (message === undefined) return null;
      drafts.delete(id);
      remove(message);
      const { source } = message;
      const sent = store({ source, message: message.message, headers: new Map() }, message.threadId, ["SENT"], now());
      changed("messageAdded", sent);
      return sent;
    },
    deleteThread: (hex) => {
      for (const message of threads.get(hex) ?? []) {
        for (const draft of drafts.values()) if (draft.messageId === message.id) drafts.delete(draft.id);
        remove(message);
      }
    },
    label: (hex, added, removed) => {
      const message = messages.get(hex);
      if (message === undefined) return;
      message.labelIds = [...new Set([...message.labelIds.filter((label) => !removed.includes(label)), ...added])];
      const { id, threadId, labelIds } = message;
      if (added.length > 0) message.historyId = history.add("labelAdded", { id, threadId, labelIds }, added);
      if (removed.length > 0) message.historyId = history.add("labelRemoved", { id, threadId, labelIds }, removed);
    },
  };
}
