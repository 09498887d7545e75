/** The open mail's whole conversation and a saved reply, through Graph. A chunk of its own: most users never load it. */
import type { MessageId, RawMessage, RawThread } from "../../engine/types.ts";
import type { OpenThread, Problem, RenderedDraft } from "../../panel/mailHost.ts";
import { gatherConversation } from "./gatherConversation.ts";
import { type GraphClient, type GraphFailure, graphClient } from "./graphClient.ts";
import { type MailboxPath, saveReplyToAll } from "./graphMessages.ts";
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
  cancelled: "signedOut",
  offline: "offline",
  noPermission: "noPermission",
  unavailable: "signedOut",
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
const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

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

  return {
    signIn: async (item) => {
      const result = await permission(scopesFor("read", item ?? { sharedBy: null }));
      return result.kind === "token" ? null : problemOfToken[result.failure];
    },
    wholeThread: async (thread, item) => {
      const openMail = (problem: Problem): OpenThread => ({ kind: "thread", thread, missing: 0, coverage: { part: "openMail", problem } });
      const scopes = scopesFor("read", item);
      const result = await broker.silent(scopes, false);
      if (result.kind === "failed") return openMail(problemOfToken[result.failure]);
      const { message, conversationHint } = item;
      const { messages, isKnown, failure } = await gatherConversation(clientFor(scopes), mailboxOf(item), message, conversationHint);
      if (!isKnown) {
        if (failure !== null) return openMail(problemOfGraph[failure]);
        // Sign-in names and addresses differ in many companies; only a mailbox without the open mail proves a wrong account.
        return openMail(sameAddress(result.account, mailbox) ? "notInMailbox" : "otherAccount");
      }
      const joined = joinConversation(message, messages, conversationHint);
      const coverage = { part: "whole", problem: failure === null ? null : problemOfGraph[failure] } as const;
      return { kind: "thread", thread: { id: thread.id, messages: joined }, missing: 0, coverage };
    },
    saveReply: async (item, draft) => {
      const scopes = scopesFor("write", item);
      if ((await permission(scopes)).kind === "failed") return false;
      const answered: MessageId = item.message.id;
      return saveReplyToAll(clientFor(scopes), mailboxOf(item), answered, draft);
    },
  };
}

/** Joined with Outlook's broker and the dialog page. */
export function outlookGraphMail(settings: GraphSettings, mailbox: string): GraphMail {
  const broker = graphSignIn({
    nested: () => nestedBroker(settings, mailbox),
    dialog: (scopes) => tokenFromDialog(settings, mailbox, scopes),
    now: () => Date.now(),
    brokerTimeoutMs: BROKER_TIMEOUT_MS,
  });
  return graphMail({ root: settings.root, mailbox, broker });
}
