/** The dialog page of signInDialog.ts: goes to Microsoft's sign-in page, comes back, hands the token to the pane and is closed. */
import { createStandardPublicClientApplication } from "@azure/msal-browser";
import { readGraphSettings } from "./graphSettings.ts";
import type { DialogAnswer } from "./signInDialog.ts";

/** What was asked stands in the address only before the detour to Microsoft. */
const ASKED = "followthrough-sign-in";

const answer = (message: DialogAnswer): void => Office.context.ui.messageParent(JSON.stringify(message));

async function signIn(): Promise<void> {
  const search = window.location.search.includes("scopes=") ? window.location.search : (window.sessionStorage.getItem(ASKED) ?? "");
  window.sessionStorage.setItem(ASKED, search);
  const asked = new URLSearchParams(search);
  // From the page, never from its address: a link must not send anybody to another sign-in page.
  const settings = readGraphSettings(document);
  if (settings === null) throw new Error("signin.html: no application is registered");
  const app = await createStandardPublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: `${window.location.origin}${window.location.pathname}`,
    },
    cache: { cacheLocation: "sessionStorage" },
  });
  const result = await app.handleRedirectPromise();
  if (result === null) {
    await app.loginRedirect({ scopes: (asked.get("scopes") ?? "").split(" "), loginHint: asked.get("hint") ?? "" });
    return;
  }
  window.sessionStorage.removeItem(ASKED);
  const { accessToken, account, expiresOn } = result;
  answer({ kind: "token", token: accessToken, account: account.username, expiresAt: expiresOn?.getTime() ?? 0 });
}

void Office.onReady().then(() => signIn().catch(() => answer({ kind: "refused", failure: "cancelled" })));
