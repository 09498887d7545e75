/** The open mail's whole conversation and a saved reply, through Graph. A chunk of its own: most users never load it. */
import type { RawMessage, RawThread } from "../../engine/types.ts";
import type { OpenThread, Problem, RenderedDraft } from "../../panel/mailHost.ts";
import { gatherConversation } from "./gatherConversation.ts";
import { type GraphAnswer, type GraphClient, type GraphFailure, graphClient } from "./graphClient.ts";
import { hasItem, type MailboxPath, saveReplyToAll } from "./graphMessages.ts";
import type { GraphSettings } from "./graphSettings.ts";
import { graphSignIn, type TokenBroker, type TokenFailure, type TokenResult } from "./graphSignIn.ts";
import { joinConversation } from "./joinConversation.ts";
import { nestedBroker } from "./nestedBroker.ts";
import { tokenFromDialog } from "./signInDialog.ts";

/** A broker answers in a second or two; one that does not is none. */
const BROKER_TIMEOUT_MS = 8_000;

/** What is asked of Graph about one item. */
export interface GraphItem {
  readonly message: RawMessage;
  /** Exchange's id of the conversation in the form Graph uses; "" where Outlook gives none. */
  readonly conversationHint: string;
  /** The item's id in the form Graph uses; "" for a mail being written. */
  readonly restId: string;
  /** Address of the shared mailbox it lies in; null: the user's own, as far as anybody knows. */
  readonly sharedBy: string | null;
}

export interface GraphMail {
  /** Call from a click only. null: the permission to read is there. */
  readonly signIn: (item: GraphItem | null) => Promise<Problem | null>;
  /** Never opens a window. Whatever goes wrong, the mail at hand stays. */
  readonly wholeThread: (thread: RawThread, item: GraphItem) => Promise<OpenThread>;
  /** Call from a click only: asks for the permission to write drafts. */
  readonly saveReply: (item: GraphItem, draft: RenderedDraft) => Promise<boolean>;
  /** For our own server. Never opens a window. `fresh`: the last one was refused. */
  readonly tokenFor: (scope: string, fresh: boolean) => Promise<string | null>;
  /** Call from a click only. */
  readonly signInFor: (scope: string) => Promise<boolean>;
}

export interface GraphMailParts {
  readonly root: string;
  /** Address of the mailbox on screen. */
  readonly mailbox: string;
  readonly broker: TokenBroker;
  readonly fetch?: typeof fetch;
  readonly delay?: (count: number) => number;
}

/** The least that reads, or writes a draft, there. */
function scopesFor(task: "read" | "write", { sharedBy }: Pick<GraphItem, "sharedBy">): readonly string[] {
  const scope = task === "read" ? "Mail.Read" : "Mail.ReadWrite";
  return [sharedBy === null ? scope : `${scope}.Shared`];
}

const problemOfToken: Readonly<Record<TokenFailure, Problem>> = {
  needsUser: "signedOut",
  cancelled: "signInUnfinished",
  offline: "offline",
  noPermission: "noPermission",
  unavailable: "signInUnfinished",
};

const problemOfGraph: Readonly<Record<GraphFailure, Problem>> = {
  signedOut: "signedOut",
  noPermission: "noPermission",
  gone: "notInMailbox",
  throttled: "serverBusy",
  offline: "offline",
  notAsDocumented: "oddAnswer",
};

const mailboxOf = ({ sharedBy }: GraphItem): MailboxPath => (sharedBy === null ? "/me" : `/users/${encodeURIComponent(sharedBy)}`);

export function graphMail({ root, mailbox, broker, ...transport }: GraphMailParts): GraphMail {
  const clientFor = (scopes: readonly string[]): GraphClient =>
    graphClient({
      root,
      token: async (fresh) => {
        const result = await broker.silent(scopes, fresh);
        return result.kind === "token" ? result.token : null;
      },
      ...transport,
    });

  /** Silently, else in a window. */
  async function permission(scopes: readonly string[]): Promise<TokenResult> {
    const silent = await broker.silent(scopes, false);
    return silent.kind === "token" ? silent : broker.interactive(scopes);
  }

  /** Accounts whose sign-in name is not the mailbox's address and which own it all the same. */
  const proved = new Set([mailbox.trim().toLowerCase()]);

  /**
   * Whether the account owns the mailbox on screen. Names and addresses differ in many companies, and two profiles in one Outlook give each
   * other's tokens (msal-browser issue 7356): where they differ, an item's id proves it, because no other mailbox has it.
   */
  async function isOwner(client: GraphClient, account: string, item: GraphItem): Promise<Problem | null> {
    const name = account.trim().toLowerCase();
    if (item.sharedBy !== null || proved.has(name)) return null;
    const unknown: GraphAnswer<string> = { kind: "failed", failure: "gone" };
    const found = item.restId === "" ? unknown : await hasItem(client, mailboxOf(item), item.restId);
    if (found.kind === "value") {
      proved.add(name);
      return null;
    }
    const { failure } = found;
    // Another mailbox's id is no id at all (400), or one that is not there (404).
    return failure === "gone" || failure === "notAsDocumented" ? "otherAccount" : problemOfGraph[failure];
  }

  return {
    tokenFor: async (scope, fresh) => {
      const result = await broker.silent([scope], fresh);
      return result.kind === "token" ? result.token : null;
    },
    signInFor: async (scope) => (await permission([scope])).kind === "token",
    signIn: async (item) => {
      const result = await permission(scopesFor("read", item ?? { sharedBy: null }));
      return result.kind === "token" ? null : problemOfToken[result.failure];
    },
    wholeThread: async (thread, item) => {
      const openMail = (problem: Problem): OpenThread => ({ kind: "thread", thread, missing: 0, coverage: { part: "openMail", problem } });
      const scopes = scopesFor("read", item);
      const result = await broker.silent(scopes, false);
      if (result.kind === "failed") return openMail(problemOfToken[result.failure]);
      const client = clientFor(scopes);
      const wrongAccount = await isOwner(client, result.account, item);
      if (wrongAccount !== null) return openMail(wrongAccount);
      const { message, conversationHint } = item;
      const { messages, isKnown, failure } = await gatherConversation(client, mailboxOf(item), message, conversationHint);
      if (!isKnown) return openMail(failure === null ? "notInMailbox" : problemOfGraph[failure]);
      const joined = joinConversation(message, messages, conversationHint);
      const coverage = { part: "whole", problem: failure === null ? null : problemOfGraph[failure] } as const;
      return { kind: "thread", thread: { id: thread.id, messages: joined }, missing: 0, coverage };
    },
    saveReply: async (item, draft) => {
      const scopes = scopesFor("write", item);
      const result = await permission(scopes);
      if (result.kind === "failed") return false;
      const client = clientFor(scopes);
      return (await isOwner(client, result.account, item)) === null && saveReplyToAll(client, mailboxOf(item), item.message.id, draft);
    },
  };
}

/** Joined with Outlook's broker and the dialog page. */
export function outlookGraphMail(settings: GraphSettings, mailbox: string): GraphMail {
  const broker = graphSignIn({
    nested: () => nestedBroker(settings, mailbox),
    dialog: (scopes) => tokenFromDialog(mailbox, scopes),
    now: () => Date.now(),
    brokerTimeoutMs: BROKER_TIMEOUT_MS,
  });
  return graphMail({ root: settings.root, mailbox, broker });
}
