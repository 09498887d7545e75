/** Access tokens for Graph: silently where Outlook brokers them, by its pop-up when the user asks, by a dialog page where Outlook has no broker. */

/** A token and whose it is. */
export interface AccountToken {
  readonly token: string;
  /** The name the account signs in with; mostly its address. */
  readonly account: string;
  /** Milliseconds since 1970; null: the broker keeps count itself. */
  readonly expiresAt: number | null;
}

export type TokenFailure = "needsUser" | "cancelled" | "offline" | "noPermission" | "unavailable";
export type TokenResult =
  | ({ readonly kind: "token" } & AccountToken)
  /** "needsUser": only a click of the user may open a window. "unavailable": there is no broker, or it is broken. */
  | { readonly kind: "failed"; readonly failure: TokenFailure };

/** One way to a token. */
export interface TokenBroker {
  /** Never opens a window. `fresh`: not from the cache. */
  readonly silent: (scopes: readonly string[], fresh: boolean) => Promise<TokenResult>;
  /** Opens a window. */
  readonly interactive: (scopes: readonly string[]) => Promise<TokenResult>;
}

export interface SignInParts {
  /** Outlook's own broker; rejects or resolves to null where there is none. */
  readonly nested: () => Promise<TokenBroker | null>;
  /** The dialog page. */
  readonly dialog: (scopes: readonly string[]) => Promise<TokenResult>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A broker that says it is there and never answers is not waited for any longer (msal-browser issue 7723). */
  readonly brokerTimeoutMs: number;
}

const failed = (failure: TokenFailure): TokenResult => ({ kind: "failed", failure });

/** The result, or `late` when it does not come in time or the way to it breaks. */
function within<T>(milliseconds: number, result: Promise<T>, late: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(late), milliseconds);
    const settle = (value: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    result.then(settle, () => settle(late));
  });
}

/** Silent first, a window only by `interactive`. The broker is looked for when first needed. */
export function graphSignIn({ nested, dialog, now, brokerTimeoutMs }: SignInParts): TokenBroker {
  let broker: Promise<TokenBroker | null> | null = null;
  /** From the dialog, which cannot be asked again without a window; by scopes, only in this page's memory. */
  const held = new Map<string, AccountToken>();
  const brokerOnce = (): Promise<TokenBroker | null> => {
    broker ??= within(brokerTimeoutMs, nested(), null);
    return broker;
  };

  return {
    silent: async (scopes, fresh) => {
      const kept = held.get(scopes.join(" "));
      if (kept !== undefined && !fresh && (kept.expiresAt ?? 0) > now()) return { kind: "token", ...kept };
      const found = await brokerOnce();
      return found === null ? failed("needsUser") : within(brokerTimeoutMs, found.silent(scopes, fresh), failed("needsUser"));
    },
    interactive: async (scopes) => {
      const found = await brokerOnce();
      const result = found === null ? failed("unavailable") : await found.interactive(scopes).catch(() => failed("unavailable"));
      if (result.kind === "token" || result.failure !== "unavailable") return result;
      const fromDialog = await dialog(scopes);
      if (fromDialog.kind === "token") held.set(scopes.join(" "), fromDialog);
      return fromDialog;
    },
  };
}
