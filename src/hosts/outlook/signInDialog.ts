/** Sign-in for Outlooks without a broker: a dialog page of our own origin signs in and hands the token to the pane. */
import type { TokenResult } from "./graphSignIn.ts";

/** Percent of the screen. */
const SIZE = { height: 60, width: 30 } as const;

/** What signin.html sends back; anything else is refused. */
export type DialogAnswer =
  | { readonly kind: "token"; readonly token: string; readonly account: string; readonly expiresAt: number }
  | { readonly kind: "refused"; readonly failure: "cancelled" | "offline" | "noPermission" };

export function readAnswer(message: unknown): DialogAnswer | null {
  if (typeof message !== "string") return null;
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { kind, token, account, expiresAt, failure }: Readonly<Record<string, unknown>> = { ...value };
  if (kind === "token" && typeof token === "string" && typeof account === "string" && typeof expiresAt === "number") {
    return { kind, token, account, expiresAt };
  }
  return kind === "refused" && (failure === "cancelled" || failure === "offline" || failure === "noPermission") ? { kind, failure } : null;
}

function resultOf(message: unknown): TokenResult {
  const answer = readAnswer(message);
  if (answer === null) return { kind: "failed", failure: "cancelled" };
  return answer.kind === "token" ? answer : { kind: "failed", failure: answer.failure };
}

/** Opens the dialog; settles when it answers or is closed. The client asks the user itself where it blocks windows. */
export function tokenFromDialog(mailbox: string, scopes: readonly string[]): Promise<TokenResult> {
  const page = new URL("signin.html", window.location.href);
  page.search = new URLSearchParams({ scopes: scopes.join(" "), hint: mailbox }).toString();
  return new Promise((resolve) => {
    const cancel = (): void => resolve({ kind: "failed", failure: "cancelled" });
    try {
      Office.context.ui.displayDialogAsync(page.href, SIZE, (opened) => {
        if (String(opened.status) !== "succeeded") {
          cancel();
          return;
        }
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogEventReceived, cancel);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
          dialog.close();
          resolve(resultOf("message" in event ? event.message : null));
        });
      });
    } catch {
      resolve({ kind: "failed", failure: "unavailable" });
    }
  });
}
