/** Sign-in for Outlooks without a broker: a dialog page of our own origin signs in and hands the token to the pane. */
import type { EntraApp, SignInResult } from "./graphSignIn.ts";

/** Percent of the screen. */
const SIZE = { height: 60, width: 30 } as const;

/** What signin.html sends back; anything else is refused. */
export interface DialogAnswer {
  readonly kind: "token" | "refused";
  readonly token: string;
  readonly account: string;
}

export function readAnswer(message: unknown): DialogAnswer | null {
  if (typeof message !== "string") return null;
  try {
    const value: unknown = JSON.parse(message);
    if (typeof value !== "object" || value === null) return null;
    const { kind, token, account } = { kind: "", token: "", account: "", ...value };
    if ((kind !== "token" && kind !== "refused") || typeof token !== "string" || typeof account !== "string") return null;
    return { kind, token, account };
  } catch {
    return null;
  }
}

/** Opens the dialog; settles when it answers or is closed. */
export function tokenFromDialog(app: EntraApp, scopes: readonly string[], mailbox: string): Promise<SignInResult> {
  const page = new URL("signin.html", window.location.href);
  page.search = new URLSearchParams({ client: app.clientId, authority: app.authority, scopes: scopes.join(" "), hint: mailbox }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, SIZE, (opened) => {
      if (String(opened.status) !== "succeeded") {
        resolve({ kind: "refused" });
        return;
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve({ kind: "refused" }));
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        dialog.close();
        const answer = readAnswer("message" in event ? event.message : null);
        if (answer === null || answer.kind === "refused") resolve({ kind: "refused" });
        else if (answer.account.toLowerCase() !== mailbox.toLowerCase()) resolve({ kind: "otherAccount" });
        else resolve({ kind: "token", token: answer.token });
      });
    });
  });
}
