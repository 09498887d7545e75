/** Joins accounts with their mailboxes: the one place where a kept refresh token becomes a mailbox. */
import type { Instant } from "../../engine/types.ts";
import { folderMailbox } from "../../hosts/folder/folderMailbox.ts";
import { gmailMailbox } from "../../hosts/gmail/gmailMailbox.ts";
import { QUOTA_UNITS } from "../../hosts/gmail/gmailQuota.ts";
import { graphMailbox } from "../../hosts/graph/graphMailbox.ts";
import type { Mailbox } from "../../hosts/mailbox.ts";
import { refreshedTokens, type TokenSource } from "../../hosts/tokenSource.ts";
import type { Account, AccountId, Store } from "../store/store.ts";
import { type BudgetLimits, budgets, GMAIL_BUDGET, GRAPH_BUDGET } from "./budgets.ts";
import type { MailboxAccess, OpenMailbox } from "./mailboxes.ts";

export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenUrl: string;
}
export interface MailboxPlaces {
  readonly gmailRootUrl: string;
  /** null: the server was given no right of its own, so Gmail accounts go by time alone. */
  readonly google: OAuthClient | null;
  readonly graphRootUrl: string;
  readonly microsoft: OAuthClient | null;
  /** The preview's mailbox; null: there is none. */
  readonly folder: string | null;
}
export interface OpenMailboxes {
  readonly openMailbox: OpenMailbox;
  readonly laterMs: (account: AccountId, mailbox: Mailbox["kind"]) => number;
}
export interface OpenMailboxesParts {
  readonly store: Store;
  readonly places: MailboxPlaces;
  readonly now: () => Instant;
  readonly gmailBudget?: BudgetLimits;
  readonly graphBudget?: BudgetLimits;
  readonly fetch?: typeof fetch;
  /** How to wait before a request is repeated; by a timer where it is left out. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What a delegated sign-in of a user gave; Microsoft wants it named again. */
const GRAPH_SCOPE = "offline_access Mail.ReadWrite Tasks.ReadWrite";
const GRAPH_THREAD_REQUESTS = 6;
const MOST_TOKENS_KEPT = 5_000;

export function openMailboxes({
  store,
  places,
  now,
  gmailBudget = GMAIL_BUDGET,
  graphBudget = GRAPH_BUDGET,
  pause,
  ...transport
}: OpenMailboxesParts): OpenMailboxes {
  const gmailUnits = budgets(gmailBudget, now);
  const graphRequests = budgets(graphBudget, now);
  const sources = new Map<AccountId, { secret: string; readonly tokens: TokenSource }>();
  const folders = new Map<string, Mailbox>();

  function tokensOf(account: AccountId, secret: string, client: OAuthClient, scope: string | null): TokenSource {
    const known = sources.get(account);
    if (known !== undefined && known.secret === secret) return known.tokens;
    if (sources.size >= MOST_TOKENS_KEPT) sources.clear();
    const { clientId, clientSecret, tokenUrl: endpoint } = client;
    const keep = async (refreshToken: string): Promise<void> => {
      await store.accounts.keepCredential(account, refreshToken, now());
      const source = sources.get(account);
      if (source !== undefined) source.secret = refreshToken;
    };
    const tokens = refreshedTokens({ endpoint, clientId, clientSecret, refreshToken: secret, scope, keep, now, ...transport });
    sources.set(account, { secret, tokens });
    return tokens;
  }

  async function open(
    account: Account,
    client: OAuthClient | null,
    scope: string | null,
    make: (tokens: TokenSource) => Mailbox,
  ): Promise<MailboxAccess> {
    if (client === null || account.address === null) return { kind: "timeOnly" };
    const credential = await store.accounts.credential(account.id);
    if (credential === null) return { kind: "timeOnly" };
    if (credential.state === "needsSignIn") return { kind: "needsSignIn" };
    return { kind: "mailbox", mailbox: make(tokensOf(account.id, credential.secret, client, scope)) };
  }

  return {
    async openMailbox(account, name) {
      const { id, provider, address: me } = account;
      if (name === "gmail" && provider === "google" && me !== null) {
        const budget = (units: number): number => gmailUnits.take(id, units);
        return open(account, places.google, null, (tokens) =>
          gmailMailbox({ rootUrl: `${places.gmailRootUrl}/`, me, tokens, budget, ...transport, ...(pause === undefined ? {} : { pause }) }),
        );
      }
      if (name === "graph" && provider === "entra" && me !== null) {
        const budget = (requests: number): number => graphRequests.take(id, requests);
        return open(account, places.microsoft, GRAPH_SCOPE, (tokens) =>
          graphMailbox({ root: places.graphRootUrl, me, tokens, budget, now, ...transport }),
        );
      }
      if (name === "folder" && provider === "local" && places.folder !== null && me !== null) {
        const known = folders.get(me) ?? folderMailbox(places.folder, me);
        folders.set(me, known);
        return { kind: "mailbox", mailbox: known };
      }
      return { kind: "timeOnly" };
    },
    laterMs(account, mailbox) {
      if (mailbox === "gmail") return gmailUnits.laterMs(account, QUOTA_UNITS["threads.get"]);
      return mailbox === "graph" ? graphRequests.laterMs(account, GRAPH_THREAD_REQUESTS) : 0;
    },
  };
}
