/** The dialog page of signInDialog.ts: goes to Microsoft's sign-in page, comes back, hands the token to the pane and is closed. */
import { createStandardPublicClientApplication } from "@azure/msal-browser";
import type { DialogAnswer } from "./signInDialog.ts";

/** What was asked stands in the address only before the detour to Microsoft. */
const ASKED = "followthrough-sign-in";

const answer = (message: DialogAnswer): void => Office.context.ui.messageParent(JSON.stringify(message));

async function signIn(): Promise<void> {
  const search = window.location.search.includes("client=") ? window.location.search : (window.sessionStorage.getItem(ASKED) ?? "");
  window.sessionStorage.setItem(ASKED, search);
  const asked = new URLSearchParams(search);
  const app = await createStandardPublicClientApplication({
    auth: {
      clientId: asked.get("client") ?? "",
      authority: asked.get("authority") ?? "",
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
