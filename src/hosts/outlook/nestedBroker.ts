/** Outlook's own token broker (nested app authentication) through Microsoft's library. */
import {
  AuthError,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  PublicClientApplication,
} from "@azure/msal-browser";
import type { GraphSettings } from "./graphSettings.ts";
import type { TokenBroker, TokenFailure, TokenResult } from "./graphSignIn.ts";

/** Microsoft's codes, in msal-common 16. */
const CANCELLED = /cancel/iu;
const OFFLINE = /network/iu;
/** The organisation does not let this user consent (AADSTS65001, 90094, 900941). */
const NOT_ALLOWED = /AADSTS(?:65001|90094|900941)|access_denied/u;

function failureOf(error: unknown): TokenFailure {
  if (!(error instanceof AuthError)) return "unavailable";
  if (CANCELLED.test(error.errorCode)) return "cancelled";
  if (OFFLINE.test(error.errorCode)) return "offline";
  if (NOT_ALLOWED.test(`${error.errorCode} ${error.errorMessage}`)) return "noPermission";
  return error instanceof InteractionRequiredAuthError ? "needsUser" : "unavailable";
}

async function tokenOf(asked: Promise<AuthenticationResult>): Promise<TokenResult> {
  try {
    const { accessToken, account } = await asked;
    return { kind: "token", token: accessToken, account: account.username, expiresAt: null };
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}

/** The library falls back to windows of its own where Outlook has no broker; those do not work inside Outlook, so that is null here. */
async function nestedClient({ clientId, authority }: GraphSettings): Promise<IPublicClientApplication | null> {
  if (!("nestedAppAuthBridge" in window) && !("__initializeNestedAppAuth" in window)) return null;
  let isNested = false;
  const client = await createNestablePublicClientApplication(
    { auth: { clientId, authority }, cache: { cacheLocation: "sessionStorage" } },
    undefined,
    (configuration, controller) => {
      isNested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return isNested ? client : null;
}

/** null: Outlook has no broker. `mailbox`: the address on screen, so that Outlook takes the right one of several accounts. */
export async function nestedBroker(settings: GraphSettings, mailbox: string): Promise<TokenBroker | null> {
  const client = await nestedClient(settings);
  if (client === null) return null;
  return {
    silent: (scopes, fresh) => tokenOf(client.acquireTokenSilent({ scopes: [...scopes], forceRefresh: fresh })),
    interactive: (scopes) => tokenOf(client.acquireTokenPopup({ scopes: [...scopes], loginHint: mailbox })),
  };
}
