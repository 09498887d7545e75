/** A Gmail mailbox while its owner is away: the history tells what arrived, a thread is read once it matters. */
import { instant, threadId } from "../../engine/brands.ts";
import type { Address, RawThread, ThreadId } from "../../engine/types.ts";
import { isFields, list, text } from "../jsonFields.ts";
import type { Arrived, Changes, Mailbox, MailboxProblem } from "../mailbox.ts";
import type { TokenSource } from "../tokenSource.ts";
import { type GmailClient, type GmailClientOptions, gmailClient } from "./gmailClient.ts";
import { putDraft, replyBytes } from "./gmailDraft.ts";
import { gmailMessage } from "./gmailMessage.ts";
import type { GmailProblem } from "./gmailProblem.ts";
import { type GmailMethod, QUOTA_UNITS } from "./gmailQuota.ts";
import { threadOfAnswer } from "./gmailThreadById.ts";

export interface GmailMailboxParts extends Pick<GmailClientOptions, "rootUrl" | "fetch" | "pause" | "chance"> {
  readonly me: Address;
  readonly tokens: TokenSource;
  /** Takes the units of a call; answers 0, or the milliseconds until there is room for it. */
  readonly budget: (units: number) => number;
}

const CALL_MS = 20_000;
/** Pages of 500 records; more arrived than anybody reads, so each nudged thread is looked at instead. */
const MOST_PAGES = 20;
const PAGE = 500;
const DAY_MS = 86_400_000;
const MOST_PEOPLE = 10;

type Asked<T> = { readonly kind: "value"; readonly value: T } | MailboxProblem;

/** Drafts change with every word typed; what lies in these is no mail of anybody's to the owner. */
const NO_MAIL = ["DRAFT", "SPAM", "TRASH", "CHAT"];

export function gmailMailbox({ me, tokens, budget, ...transport }: GmailMailboxParts): Mailbox {
  async function ask<T>(
    method: GmailMethod,
    call: (client: GmailClient) => ReturnType<GmailClient["ask"]>,
    check: (value: unknown) => T | null,
  ): Promise<Asked<T>> {
    const waitMs = budget(QUOTA_UNITS[method]);
    if (waitMs > 0) return { kind: "busy", retryAfterMs: waitMs };
    for (const fresh of [false, true]) {
      const access = await tokens(fresh);
      if (access.kind !== "token") return access;
      const client = gmailClient({ ...transport, accessToken: access.token, messageToken: null, deadline: AbortSignal.timeout(CALL_MS) });
      const answer = await call(client);
      if (answer.kind === "noRight" && !fresh) continue;
      if (answer.kind !== "value") return mailboxProblem(answer);
      const value = check(answer.value);
      return value === null ? { kind: "failing" } : { kind: "value", value };
    }
    return { kind: "revoked" };
  }

  const begin = async (): Promise<Changes | MailboxProblem> => {
    const profile = await ask(
      "getProfile",
      (client) => client.ask("safe", ({ users }, options) => users.getProfile({ userId: "me" }, options)),
      historyIdOf,
    );
    return profile.kind === "value" ? { kind: "begun", cursor: profile.value } : profile;
  };

  const fetchBody = async (message: string, attachment: string): Promise<string | null> => {
    const answer = await ask(
      "messages.attachments.get",
      (client) =>
        client.ask("safe", ({ users }, options) =>
          users.messages.attachments.get({ userId: "me", messageId: message, id: attachment }, options),
        ),
      (value) => (isFields(value) && typeof value.data === "string" ? value.data : null),
    );
    return answer.kind === "value" ? answer.value : null;
  };

  const fetchGmailThread = async (thread: ThreadId) => {
    const answer = await ask(
      "threads.get",
      (client) =>
        client.ask("safe", ({ users }, options) =>
          users.threads.get({ userId: "me", id: thread, format: "full", fields: "id,messages(id,labelIds,internalDate,payload)" }, options),
        ),
      (value) => value,
    );
    return answer.kind === "value" ? threadOfAnswer(thread, answer.value, fetchBody) : answer;
  };

  return {
    kind: "gmail",

    async changesSince(cursor) {
      if (cursor === null || !/^\d{1,40}$/.test(cursor)) return begin();
      const arrived: Arrived[] = [];
      let newest = cursor;
      let pageToken: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const from = pageToken;
        const answer = await ask(
          "history.list",
          (client) =>
            client.ask("safe", ({ users }, options) =>
              users.history.list(
                {
                  userId: "me",
                  startHistoryId: cursor,
                  historyTypes: ["messageAdded"],
                  maxResults: PAGE,
                  ...(from === undefined ? {} : { pageToken: from }),
                },
                options,
              ),
            ),
          historyPage,
        );
        // 404: the history does not reach back that far.
        if (answer.kind === "gone") return begin();
        if (answer.kind !== "value") return answer;
        arrived.push(...answer.value.arrived);
        newest = laterHistoryId(newest, answer.value.historyId);
        if (answer.value.next === null) return { kind: "changes", arrived, cursor: newest };
        pageToken = answer.value.next;
      }
      return begin();
    },

    async glance(message) {
      const answer = await ask(
        "messages.get",
        (client) =>
          client.ask("safe", ({ users }, options) =>
            users.messages.get(
              { userId: "me", id: message, format: "metadata", fields: "id,labelIds,internalDate,payload(headers,mimeType)" },
              options,
            ),
          ),
        (value) => value,
      );
      if (answer.kind !== "value") return answer;
      const read = await gmailMessage(answer.value, async () => null);
      return read === null ? { kind: "gone" } : { kind: "message", message: read.message };
    },

    async fetchThread(thread) {
      const found = await fetchGmailThread(thread);
      return found.kind === "gmailThread" ? { kind: "thread", raw: found.raw, missing: found.missing } : found;
    },

    async siblings({ thread, people, since, most }) {
      const senders = people.slice(0, MOST_PEOPLE).filter((one) => /^[\w.+-]+@[\w.-]+$/.test(one));
      if (senders.length === 0) return { kind: "threads", threads: [] };
      // Gmail's search counts days by the user's clock: one more, so that none is missed.
      const after = Math.floor((since - DAY_MS) / 1000);
      const q = `from:{${senders.join(" ")}} after:${after}`;
      const listed = await ask(
        "threads.list",
        (client) => client.ask("safe", ({ users }, options) => users.threads.list({ userId: "me", q, maxResults: most + 1 }, options)),
        threadIds,
      );
      if (listed.kind !== "value") return listed;
      const threads: RawThread[] = [];
      for (const id of listed.value.filter((one) => one !== thread).slice(0, most)) {
        const found = await fetchGmailThread(id);
        if (found.kind === "gmailThread") threads.push(found.raw);
        else if (found.kind !== "gone") return found;
      }
      return { kind: "threads", threads };
    },

    async saveReplyDraft({ thread, me: author, draft, before }) {
      const found = await fetchGmailThread(thread);
      if (found.kind !== "gmailThread") return found;
      const own = author.address ?? me;
      const mail = await replyBytes({
        thread: { ...found, threadId: thread, mine: [own] },
        draft: { ...draft, isForFew: true },
        me: author,
        before,
      });
      return savedDraft(await putDraft({ mail, thread, before }, (method, call) => ask(method, call, draftIdOf)));
    },

    async watch({ gmailTopic }) {
      if (gmailTopic === null) return null;
      const requestBody = { topicName: gmailTopic, labelIds: ["INBOX"], labelFilterBehavior: "include" };
      const until = await ask(
        "watch",
        (client) => client.ask("safe", ({ users }, options) => users.watch({ userId: "me", requestBody }, options)),
        (value) => (isFields(value) && Number(value.expiration) > 0 ? Number(value.expiration) : null),
      );
      return until.kind === "value" ? { kind: "watching", id: "", until: instant(until.value) } : until;
    },

    linkTo: (thread) => `https://mail.google.com/mail/?authuser=${encodeURIComponent(me)}#all/${thread}`,
  };
}

function mailboxProblem(problem: GmailProblem): MailboxProblem {
  if (problem.kind === "noRight") return { kind: "revoked" };
  return problem.kind === "oddAnswer" ? { kind: "failing" } : problem;
}

const historyIdOf = (value: unknown): string | null =>
  isFields(value) && /^\d{1,40}$/.test(text(value.historyId)) ? text(value.historyId) : null;

/** Ids exceed what a number holds. */
const laterHistoryId = (one: string, other: string): string => (BigInt(other) > BigInt(one) ? other : one);

interface HistoryPage {
  readonly arrived: readonly Arrived[];
  readonly historyId: string;
  readonly next: string | null;
}

function historyPage(value: unknown): HistoryPage | null {
  const historyId = historyIdOf(value);
  if (!isFields(value) || historyId === null) return null;
  const added = list(value.history).flatMap((one) => (isFields(one) ? list(one.messagesAdded) : []));
  const next = text(value.nextPageToken);
  return { arrived: added.flatMap(arrivedOf), historyId, next: next === "" ? null : next };
}

function arrivedOf(added: unknown): readonly Arrived[] {
  const message = isFields(added) && isFields(added.message) ? added.message : {};
  const labels = list(message.labelIds).map(text);
  const [id, thread] = [text(message.id), text(message.threadId)];
  if (id === "" || thread === "" || NO_MAIL.some((label) => labels.includes(label))) return [];
  return [{ thread: threadId(thread), message: id, isMine: labels.includes("SENT") }];
}

const threadIds = (value: unknown): readonly ThreadId[] | null =>
  isFields(value) ? list(value.threads).flatMap((one) => (isFields(one) && text(one.id) !== "" ? [threadId(text(one.id))] : [])) : null;

const draftIdOf = (value: unknown): string | null => (isFields(value) && text(value.id) !== "" ? text(value.id) : null);
const savedDraft = (answer: Asked<string>): { readonly kind: "draft"; readonly draft: string } | MailboxProblem =>
  answer.kind === "value" ? { kind: "draft", draft: answer.value } : answer;
