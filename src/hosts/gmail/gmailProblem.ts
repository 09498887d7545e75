/** What can go wrong with Gmail that somebody can act on. Never holds tokens or words of a mail. */
import { isFields } from "../jsonFields.ts";

export type GmailProblem =
  /** The thread, message or draft is not there (any more). */
  | { readonly kind: "gone" }
  /** The token is refused, or does not reach this thread. */
  | { readonly kind: "noRight" }
  /** Gmail asks to wait; null: it did not say how long. */
  | { readonly kind: "busy"; readonly retryAfterMs: number | null }
  /** Gmail's own trouble, or no way to it. */
  | { readonly kind: "failing" }
  /** The deadline of the call came first. */
  | { readonly kind: "tooSlow" }
  /** The answer is not what its documentation says. */
  | { readonly kind: "oddAnswer" };

/** Says "slower" where 403 elsewhere says "no". */
const RATE_REASONS = new Set(["rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "RATE_LIMIT_EXCEEDED"]);

/** `error`: what the client library threw; read for its status and reason alone, since the rest of it repeats the request with its tokens. */
export function gmailProblem(error: unknown, now: number): GmailProblem {
  const response = isFields(error) && isFields(error.response) ? error.response : null;
  if (response === null || typeof response.status !== "number") return { kind: "failing" };
  const { status } = response;
  if (status === 429 || (status === 403 && reasonsOf(response.data).some((reason) => RATE_REASONS.has(reason)))) {
    return { kind: "busy", retryAfterMs: retryAfterMs(response.headers, now) };
  }
  if (status === 401 || status === 403) return { kind: "noRight" };
  if (status === 404 || status === 410) return { kind: "gone" };
  return { kind: status >= 500 || status === 408 ? "failing" : "oddAnswer" };
}

/** Google's old and new way to name a reason. */
function reasonsOf(data: unknown): readonly string[] {
  const error = isFields(data) && isFields(data.error) ? data.error : {};
  const entries = [error.errors, error.details].flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  return entries.flatMap((entry) => (isFields(entry) && typeof entry.reason === "string" ? [entry.reason] : []));
}

/** Seconds or a date, as HTTP allows both. */
function retryAfterMs(headers: unknown, now: number): number | null {
  const written = headers instanceof Headers ? headers.get("retry-after") : null;
  if (written === null) return null;
  const seconds = Number(written);
  if (written.trim() !== "" && Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const moment = Date.parse(written);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
