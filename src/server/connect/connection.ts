/** The user lets the server read the mailbox, or takes that back. What is kept is one refresh token, sealed by the store. */
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Instant } from "../../engine/types.ts";
import { type Keyring, openJson, sealJson } from "../store/keyring.ts";
import type { AccountId, Accounts, Identity, Nudges } from "../store/store.ts";
import type { OAuthProvider } from "./oauthProvider.ts";

export interface ConnectionSurroundings {
  readonly store: {
    readonly accounts: Pick<Accounts, "find" | "credential" | "keepCredential" | "forgetCredential">;
    readonly nudges: Pick<Nudges, "signedInAgain" | "lookNow">;
  };
  readonly keyring: Keyring;
  readonly providers: readonly OAuthProvider[];
  /** Where the provider sends the user back to, registered there as it is. */
  readonly callbackUrl: () => string;
  readonly now: () => Instant;
  readonly fetch?: typeof fetch;
}

/** How the visit at the provider ended, as the page says it. "otherAccount": signed in there as somebody else. */
export type Connected = "connected" | "declined" | "expired" | "otherAccount" | "failed";

export interface Connection {
  offeredTo(identity: Pick<Identity, "provider">): boolean;
  /** Where the provider asks the user. Good for an hour. */
  begin(account: AccountId, identity: Identity): Promise<string>;
  /** Reads the query the provider sent the user back with. */
  finish(query: Readonly<Record<string, string>>): Promise<Connected>;
  /** Given back to the provider, as far as it can be reached, and forgotten here in any case. */
  end(account: AccountId, identity: Pick<Identity, "provider">): Promise<void>;
}

const LIFETIME_MS = 3_600_000;
const TIMEOUT_MS = 8_000;
const PLACE = "oauth state";
/** The verifier lies in the state, encrypted: no memory of the server, any process can finish. */
const stateJson = z.object({ provider: z.string(), account: z.string(), verifier: z.string(), at: z.number() });
const answerJson = z.object({ refresh_token: z.string().min(1), id_token: z.string().min(1), scope: z.string() });

export function connection({ store, keyring, providers, callbackUrl, now, fetch: ask = fetch }: ConnectionSurroundings): Connection {
  const providerOf = (name: string): OAuthProvider | undefined => providers.find(({ provider }) => provider === name);

  async function post(url: string, fields: Readonly<Record<string, string>>): Promise<Response | null> {
    try {
      return await ask(url, {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch {
      return null;
    }
  }

  function stateOf(text: string | undefined): z.infer<typeof stateJson> | null {
    try {
      return stateJson.parse(openJson(keyring, PLACE, text ?? ""));
    } catch {
      return null;
    }
  }

  return {
    offeredTo: ({ provider }) => providerOf(provider) !== undefined,

    async begin(account, identity) {
      const provider = providerOf(identity.provider);
      if (provider === undefined) throw new Error("connection.ts: begun without asking offeredTo");
      const verifier = randomBytes(32).toString("base64url");
      const url = new URL(provider.authorizeUrl);
      const parameters = {
        ...provider.parameters,
        client_id: provider.clientId,
        redirect_uri: callbackUrl(),
        response_type: "code",
        scope: provider.scopes.join(" "),
        state: sealJson(keyring, PLACE, { provider: provider.provider, account, verifier, at: now() }),
        code_challenge: createHash("sha256").update(verifier).digest("base64url"),
        code_challenge_method: "S256",
        ...(identity.address === null ? {} : { login_hint: identity.address }),
      };
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return url.href;
    },

    async finish({ code, state: sealed, error }) {
      const state = stateOf(sealed);
      if (state === null || now() - state.at > LIFETIME_MS || now() < state.at - LIFETIME_MS) return "expired";
      if (error !== undefined || code === undefined) return "declined";
      const provider = providerOf(state.provider);
      const account = await store.accounts.find(state.account);
      if (provider === undefined || account === null) return "expired";
      const { clientId, clientSecret, tokenUrl } = provider;
      const response = await post(tokenUrl, {
        grant_type: "authorization_code",
        code,
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: callbackUrl(),
        code_verifier: state.verifier,
      });
      const answer = answerJson.safeParse(response?.ok === true ? await response.json().catch(() => null) : null);
      if (!answer.success) return "failed";
      const { refresh_token: token, id_token: idToken, scope } = answer.data;
      // Whoever was lured here with somebody else's link must not hand over their mailbox.
      if ((await provider.subjectOf(idToken, now())) !== account.subject) return "otherAccount";
      const granted = scope.split(" ").map(lastPart);
      if (!provider.needed.every((needed) => granted.includes(lastPart(needed)))) return "declined";
      await store.accounts.keepCredential(account.id, token, now());
      await store.nudges.signedInAgain(account.id, now());
      await store.nudges.lookNow(account.id, null, now());
      return "connected";
    },

    async end(account, identity) {
      const credential = await store.accounts.credential(account);
      const revokeUrl = providerOf(identity.provider)?.revokeUrl ?? null;
      if (credential?.state === "ok" && revokeUrl !== null) await post(revokeUrl, { token: credential.secret });
      await store.accounts.forgetCredential(account);
    },
  };
}

/** Microsoft answers "https://graph.microsoft.com/Mail.ReadWrite" for "Mail.ReadWrite". */
const lastPart = (scope: string): string => scope.slice(scope.lastIndexOf("/") + 1).toLowerCase();
