/** Where a user lets this server read the mailbox while they are away: Google's and Microsoft's code flow (RFC 6749, PKCE of RFC 7636). */
import type { Instant } from "../../engine/types.ts";
import { type EntraChecks, entraUser } from "../signIn/entraToken.ts";
import { type GoogleChecks, googleIdentity } from "../signIn/googleToken.ts";
import type { Provider } from "../store/store.ts";

export interface OAuthProvider {
  readonly provider: Provider;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  /** null: the provider has no such address; the user ends it in the account's own settings. */
  readonly revokeUrl: string | null;
  readonly scopes: readonly string[];
  /** Of these the user must have granted all. */
  readonly needed: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  /** Whom an ID token of the flow names; null: it is not one for us. */
  readonly subjectOf: (idToken: string, now: Instant) => Promise<string | null>;
}

/** Restricted scopes: asked for only here, never by the add-on itself. */
const GMAIL_READ = "https://www.googleapis.com/auth/gmail.readonly";
const GMAIL_DRAFT = "https://www.googleapis.com/auth/gmail.compose";

export function googleProvider(checks: GoogleChecks, clientSecret: string): OAuthProvider {
  return {
    provider: "google",
    clientId: checks.clientId,
    clientSecret,
    authorizeUrl: "https://accounts.google.com/o/oauth2/v2/auth",
    tokenUrl: "https://oauth2.googleapis.com/token",
    revokeUrl: "https://oauth2.googleapis.com/revoke",
    scopes: ["openid", "email", GMAIL_READ, GMAIL_DRAFT],
    needed: [GMAIL_READ],
    // Without "consent" a second time gives no refresh token.
    parameters: { access_type: "offline", prompt: "consent" },
    subjectOf: async (idToken, now) => {
      const identity = await googleIdentity(idToken, checks, now);
      return typeof identity === "string" ? null : identity.subject;
    },
  };
}

export function microsoftProvider(checks: EntraChecks, clientSecret: string): OAuthProvider {
  return {
    provider: "entra",
    clientId: checks.clientId,
    clientSecret,
    authorizeUrl: `${checks.authority}/oauth2/v2.0/authorize`,
    tokenUrl: `${checks.authority}/oauth2/v2.0/token`,
    revokeUrl: null,
    scopes: ["openid", "profile", "offline_access", "Mail.ReadWrite", "Tasks.ReadWrite"],
    needed: ["Mail.ReadWrite"],
    parameters: { response_mode: "query" },
    subjectOf: async (idToken, now) => {
      const user = await entraUser(idToken, checks, now);
      return typeof user === "string" ? null : user.subject;
    },
  };
}
