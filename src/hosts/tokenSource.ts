/** Access tokens for work while the user is away, from a refresh token: RFC 6749, section 6. Google and Microsoft answer alike. */
import { type Fields, isFields } from "./jsonFields.ts";

/** `fresh`: the token given before was refused. */
export type TokenSource = (fresh: boolean) => Promise<Token>;
export type Token =
  | { readonly kind: "token"; readonly token: string }
  /** The refresh token is worth nothing any more: the user has to sign in. */
  | { readonly kind: "revoked" }
  | { readonly kind: "busy"; readonly retryAfterMs: number | null }
  | { readonly kind: "failing" };

export interface RefreshTokenParts {
  /** "https://oauth2.googleapis.com/token", "https://login.microsoftonline.com/common/oauth2/v2.0/token". */
  readonly endpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** Microsoft wants the scopes named again; null: those of the sign-in. */
  readonly scope: string | null;
  /** The provider gave another refresh token in place of this one (Microsoft does so each time). */
  readonly keep: (refreshToken: string) => Promise<void>;
  readonly now: () => number;
  readonly fetch?: typeof fetch;
}

const TIMEOUT_MS = 10_000;
/** A token that ends while it is used would look like one withdrawn. */
const EARLY_MS = 60_000;
const MOST_ANSWER_UNITS = 100_000;

function fieldsOf(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text.slice(0, MOST_ANSWER_UNITS));
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

/** Keeps the access token as long as it is good; requests that come together share one answer. */
export function refreshedTokens(parts: RefreshTokenParts): TokenSource {
  const { endpoint, clientId, clientSecret, scope, keep, now } = parts;
  const ask = parts.fetch ?? fetch;
  let { refreshToken } = parts;
  let kept: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<Token> | null = null;

  async function refresh(): Promise<Token> {
    const form = new URLSearchParams({ grant_type: "refresh_token", client_id: clientId, client_secret: clientSecret });
    form.set("refresh_token", refreshToken);
    if (scope !== null) form.set("scope", scope);
    let response: Response;
    let fields: Fields;
    try {
      response = await ask(endpoint, { method: "POST", body: form, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
      fields = fieldsOf(await response.text());
    } catch {
      return { kind: "failing" };
    }
    if (response.status === 429) {
      const seconds = Number(response.headers.get("Retry-After") ?? "");
      return { kind: "busy", retryAfterMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null };
    }
    // Microsoft calls a sign-in that needs the user again (a new password, a second factor) interaction_required.
    if (fields.error === "invalid_grant" || fields.error === "interaction_required") return { kind: "revoked" };
    if (!response.ok || typeof fields.access_token !== "string") return { kind: "failing" };
    const seconds = typeof fields.expires_in === "number" ? fields.expires_in : 0;
    kept = { token: fields.access_token, until: now() + seconds * 1000 - EARLY_MS };
    if (typeof fields.refresh_token === "string" && fields.refresh_token !== refreshToken) {
      refreshToken = fields.refresh_token;
      await keep(refreshToken);
    }
    return { kind: "token", token: fields.access_token };
  }

  return async (fresh) => {
    if (!fresh && kept !== null && kept.until > now()) return { kind: "token", token: kept.token };
    asking ??= refresh().finally(() => {
      asking = null;
    });
    return asking;
  };
}
