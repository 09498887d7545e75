/** An Exchange mailbox through Microsoft Graph while its owner is away: delta tells what arrived, one query reads the conversation before anything is said. */
import { messageId, threadId } from "../../engine/brands.ts";
import type { Address, RawThread, ThreadId } from "../../engine/types.ts";
import { isFields, text } from "../jsonFields.ts";
import type { Mailbox, MailboxProblem } from "../mailbox.ts";
import { gatherConversation } from "../outlook/gatherConversation.ts";
import { type Check, type GraphAnswer, type GraphFailure, graphClient } from "../outlook/graphClient.ts";
import { type Found, fetchByMessageId, fetchConversation, type GraphMessage } from "../outlook/graphMessages.ts";
import { joinConversation } from "../outlook/joinConversation.ts";
import type { TokenSource } from "../tokenSource.ts";
import { type DeltaEntry, type DeltaPage, deltaPage, sendersPage } from "./graphAnswers.ts";
import { saveGraphDraft } from "./graphDraft.ts";
import { watchGraph } from "./graphSubscription.ts";
import { addGraphTask } from "./graphTask.ts";

export interface GraphMailboxParts {
  /** "https://graph.microsoft.com/v1.0". */
  readonly root: string;
  readonly me: Address;
  readonly tokens: TokenSource;
  /** Takes so many requests; answers 0, or the milliseconds until there is room for them. */
  readonly budget: (requests: number) => number;
  readonly now: () => number;
  readonly fetch?: typeof fetch;
  /** Milliseconds before a repetition where Graph does not say how long. */
  readonly delay?: (count: number) => number;
}

/** What the server asks of Graph, in the words of the mailbox. */
export interface GraphRequests {
  readonly get: <T>(path: string, check: Check<T>) => Promise<{ readonly kind: "value"; readonly value: T } | MailboxProblem>;
  readonly send: <T>(
    method: "post" | "patch",
    path: string,
    body: unknown,
    check: Check<T>,
  ) => Promise<{ readonly kind: "value"; readonly value: T } | MailboxProblem>;
}

/** How many requests each step takes at most in the usual case; the budget is asked before it begins. */
const COST = { changes: 2, thread: 6, siblings: 4, draft: 4, task: 3, watch: 2 };
const FOLDERS = ["inbox", "sentitems"] as const;
/** Pages of one folder; more arrived than anybody reads, so each nudged thread is looked at instead. */
const MOST_PAGES = 20;
const MOST_PEOPLE = 5;

export function graphMailbox({ root, me, tokens, budget, now, ...transport }: GraphMailboxParts): Mailbox {
  let tokenProblem: MailboxProblem | null = null;
  let retryAfterMs: number | null = null;
  const plain = transport.fetch ?? fetch;
  const client = graphClient({
    ...transport,
    root,
    token: async (fresh) => {
      const token = await tokens(fresh);
      tokenProblem = token.kind === "token" ? null : token;
      return token.kind === "token" ? token.token : null;
    },
    // What Graph asks to wait is lost on the way through the client's repetitions.
    fetch: async (input, init) => {
      const response = await plain(input, init);
      if (response.status === 429 || response.status === 503) {
        const seconds = Number(response.headers.get("Retry-After") ?? "");
        retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
      }
      return response;
    },
  });

  function problemOf(failure: GraphFailure): MailboxProblem {
    switch (failure) {
      case "signedOut":
        return tokenProblem ?? { kind: "revoked" };
      case "noPermission":
        return { kind: "revoked" };
      case "gone":
        return { kind: "gone" };
      case "throttled":
        return { kind: "busy", retryAfterMs };
      case "offline":
      case "notAsDocumented":
        return { kind: "failing" };
    }
  }
  const asked = <T>(answer: GraphAnswer<T>) => (answer.kind === "value" ? answer : problemOf(answer.failure));
  const requests: GraphRequests = {
    get: async (path, check) => asked(await client.get(path, check)),
    send: async (method, path, body, check) => asked(await client.send(method, path, body, check)),
  };
  /** null: go on. */
  const overBudget = (step: keyof typeof COST): MailboxProblem | null => {
    const waitMs = budget(COST[step]);
    return waitMs > 0 ? { kind: "busy", retryAfterMs: waitMs } : null;
  };

  /** From a delta link, or from now on. Answers the link for the next look. */
  async function folderDelta(
    folder: string,
    link: string | null,
  ): Promise<{ readonly kind: "delta"; readonly entries: readonly DeltaEntry[]; readonly link: string } | MailboxProblem> {
    const filter = encodeURIComponent(`receivedDateTime ge ${new Date(now()).toISOString()}`);
    let next = link ?? `/me/mailFolders/${folder}/messages/delta?changeType=created&$select=conversationId,from,isDraft&$filter=${filter}`;
    const entries: DeltaEntry[] = [];
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer: { readonly kind: "value"; readonly value: DeltaPage } | MailboxProblem = await requests.get(next, deltaPage);
      if (answer.kind !== "value") return answer;
      entries.push(...answer.value.entries);
      if (answer.value.isLast) return { kind: "delta", entries, link: answer.value.link };
      next = answer.value.link;
    }
    // As after a lost link: each nudged thread is looked at.
    return { kind: "gone" };
  }

  async function begin() {
    const links: Record<string, string> = {};
    for (const folder of FOLDERS) {
      const delta = await folderDelta(folder, null);
      if (delta.kind !== "delta") return delta.kind === "gone" ? ({ kind: "failing" } as const) : delta;
      links[folder] = delta.link;
    }
    return { kind: "begun", cursor: JSON.stringify(links) } as const;
  }

  /** The whole thread, replies that Exchange put elsewhere among it. */
  async function conversation(
    thread: ThreadId,
  ): Promise<{ readonly kind: "found"; readonly messages: RawThread["messages"]; readonly newest: GraphMessage } | MailboxProblem> {
    const id = restForm(thread);
    let found: Found = await fetchConversation(client, "/me", id);
    if (found.messages.length === 0 && found.failure === null) found = await fetchByMessageId(client, "/me", messageId(thread));
    const newest = found.messages.toSorted((a, b) => (b.message.sentAt ?? 0) - (a.message.sentAt ?? 0))[0];
    if (newest === undefined) return found.failure === null ? { kind: "gone" } : problemOf(found.failure);
    const gathered = await gatherConversation(client, "/me", newest.message, newest.conversationId);
    // Half a thread may lack the very answer.
    if (gathered.failure !== null) return problemOf(gathered.failure);
    return {
      kind: "found",
      messages: joinConversation(newest.message, [...found.messages, ...gathered.messages], newest.conversationId),
      newest,
    };
  }

  return {
    kind: "graph",

    async changesSince(cursor) {
      const wait = overBudget("changes");
      if (wait !== null) return wait;
      const links = cursor === null ? null : keptLinks(cursor);
      if (links === null) return begin();
      const next: Record<string, string> = {};
      const arrived: DeltaEntry[] = [];
      for (const folder of FOLDERS) {
        const delta = await folderDelta(folder, links[folder] ?? null);
        // 410: Graph forgot where we were.
        if (delta.kind === "gone") return begin();
        if (delta.kind !== "delta") return delta;
        arrived.push(...delta.entries.map((entry) => ({ ...entry, isSent: folder === "sentitems" })));
        next[folder] = delta.link;
      }
      return {
        kind: "changes",
        arrived: arrived.map(({ id, conversationId, from, isSent }) => ({
          thread: threadId(conversationId),
          message: id,
          isMine: isSent || from === me,
        })),
        cursor: JSON.stringify(next),
      };
    },

    async fetchThread(thread) {
      const wait = overBudget("thread");
      if (wait !== null) return wait;
      const found = await conversation(thread);
      return found.kind === "found" ? { kind: "thread", raw: { id: thread, messages: found.messages }, missing: 0 } : found;
    },

    async siblings({ thread, people, since, most }) {
      const wait = overBudget("siblings");
      if (wait !== null) return wait;
      const ids = new Set<string>();
      for (const person of people.slice(0, MOST_PEOPLE)) {
        const filter = `receivedDateTime ge ${new Date(since).toISOString()} and from/emailAddress/address eq '${person.replaceAll("'", "''")}'`;
        const page = await requests.get(`/me/messages?$filter=${encodeURIComponent(filter)}&$select=conversationId&$top=25`, sendersPage);
        if (page.kind !== "value") return page;
        for (const id of page.value) ids.add(id);
      }
      ids.delete(restForm(thread));
      const threads: RawThread[] = [];
      for (const id of [...ids].slice(0, most)) {
        const found = await fetchConversation(client, "/me", id);
        if (found.failure !== null) return problemOf(found.failure);
        const messages = found.messages.map(({ message }) => message).toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
        if (messages.length > 0) threads.push({ id: threadId(id), messages });
      }
      return { kind: "threads", threads };
    },

    async saveReplyDraft(reply) {
      const wait = overBudget("draft");
      if (wait !== null) return wait;
      const found = await conversation(reply.thread);
      return found.kind === "found" ? saveGraphDraft(requests, found.newest.graphId, reply) : found;
    },

    async addTask(task) {
      return overBudget("task") ?? addGraphTask(requests, task);
    },

    async watch({ graph }, before) {
      return graph === null ? null : (overBudget("watch") ?? watchGraph(requests, graph, before, now()));
    },

    // Outlook opens messages, not conversations, and only by ids of another kind.
    linkTo: () => null,
  };
}

/** Outlook writes the same id with other signs than Graph. */
const restForm = (thread: ThreadId): string => thread.replaceAll("/", "-").replaceAll("+", "_");

function keptLinks(cursor: string): Readonly<Record<string, string>> | null {
  try {
    const links: unknown = JSON.parse(cursor);
    if (!isFields(links)) return null;
    const kept = FOLDERS.map((folder) => [folder, text(links[folder])] as const);
    return kept.every(([, link]) => link !== "") ? Object.fromEntries(kept) : null;
  } catch {
    return null;
  }
}
