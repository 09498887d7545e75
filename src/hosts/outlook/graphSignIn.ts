/** Access tokens for Graph: silently where Outlook brokers them, by a pop-up when the user asks, by a dialog page where Outlook does neither. */
import {
  type AuthenticationResult,
  BrowserAuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import { tokenFromDialog } from "./signInDialog.ts";

export interface EntraApp {
  /** Application id of the registration; see the README. */
  readonly clientId: string;
  /** "https://login.microsoftonline.com/common". */
  readonly authority: string;
}

export type SignInResult =
  | { readonly kind: "token"; readonly token: string }
  /** Only a click of the user may open a window. */
  | { readonly kind: "needsUser" }
  /** The token belongs to somebody else than the mailbox: nothing is read with it. */
  | { readonly kind: "otherAccount" }
  | { readonly kind: "refused" };

export interface GraphSignIn {
  /** Never opens a window. */
  readonly silent: () => Promise<SignInResult>;
  /** Call from a click only. */
  readonly interactive: () => Promise<SignInResult>;
}

const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Two profiles in one Outlook give each other's tokens (msal-browser issue 7356). */
function checked(result: AuthenticationResult, mailbox: string): SignInResult {
  return sameAddress(result.account.username, mailbox) ? { kind: "token", token: result.accessToken } : { kind: "otherAccount" };
}

export function graphSignIn(app: EntraApp, scopes: readonly string[], mailbox: string): GraphSignIn {
  let client: Promise<IPublicClientApplication> | null = null;
  // Made when first needed: the library asks Outlook's broker as soon as it exists.
  const nested = (): Promise<IPublicClientApplication> => {
    client ??= createNestablePublicClientApplication({
      auth: { clientId: app.clientId, authority: app.authority },
      cache: { cacheLocation: "sessionStorage" },
    });
    return client;
  };
  const request = { scopes: [...scopes], loginHint: mailbox };
  return {
    silent: async () => {
      try {
        return checked(await (await nested()).acquireTokenSilent(request), mailbox);
      } catch {
        // Whatever the reason, the way on is the same: the user presses the button.
        return { kind: "needsUser" };
      }
    },
    interactive: async () => {
      try {
        return checked(await (await nested()).acquireTokenPopup(request), mailbox);
      } catch (error) {
        if (error instanceof BrowserAuthError && error.errorCode === "user_cancelled") return { kind: "refused" };
        if (error instanceof InteractionRequiredAuthError) return { kind: "refused" };
        // No broker, or one that says it is there and is not (msal-browser issue 7723).
        return tokenFromDialog(app, scopes, mailbox);
      }
    },
  };
}
