/** Requests to Microsoft Graph that wait when told to wait, are repeated only where that is safe, and never run more than four at once. */
import ky, { HTTPError, type KyInstance, TimeoutError } from "ky";
import pLimit from "p-limit";

/** Graph allows four requests at once for one app and mailbox (Microsoft's throttling limits of 2026). */
const REQUESTS_AT_ONCE = 4;
/** A pane cannot wait longer than a person does. */
const LONGEST_WAIT_MS = 20_000;
const TIMEOUT_MS = 15_000;

export type GraphFailure = "signedOut" | "noPermission" | "gone" | "throttled" | "offline" | "notAsDocumented";
export type GraphAnswer<T> = { readonly kind: "value"; readonly value: T } | { readonly kind: "failed"; readonly failure: GraphFailure };

export interface GraphClient {
  /** `path` is relative to the root, or the absolute address of a next page. `check` proves the shape of the answer; null: not as documented. */
  readonly get: <T>(path: string, check: (answer: unknown) => T | null) => Promise<GraphAnswer<T>>;
  /** POST is repeated only when Graph refused to begin (429): a repeated createReplyAll would leave a second draft. */
  readonly send: <T>(
    method: "post" | "patch",
    path: string,
    body: unknown,
    check: (answer: unknown) => T | null,
  ) => Promise<GraphAnswer<T>>;
}

function failureOf(error: unknown): GraphFailure {
  if (error instanceof HTTPError) {
    const { status } = error.response;
    if (status === 401) return "signedOut";
    if (status === 403) return "noPermission";
    if (status === 404 || status === 410) return "gone";
    if (status === 429 || status === 503) return "throttled";
    return "notAsDocumented";
  }
  if (error instanceof TimeoutError || error instanceof TypeError) return "offline";
  return "notAsDocumented";
}

/** `root`: "https://graph.microsoft.com/v1.0". `token` gives an access token, asked for anew before each request. */
export function graphClient(root: string, token: () => Promise<string>): GraphClient {
  const limit = pLimit(REQUESTS_AT_ONCE);
  const origin = new URL(root).origin;
  const client: KyInstance = ky.create({
    timeout: TIMEOUT_MS,
    headers: { Prefer: 'IdType="ImmutableId"' },
    retry: {
      limit: 3,
      methods: ["get", "patch", "post"],
      statusCodes: [429, 503],
      afterStatusCodes: [429, 503],
      maxRetryAfter: LONGEST_WAIT_MS,
      backoffLimit: 5_000,
      jitter: true,
    },
  });

  async function request<T>(
    method: "get" | "post" | "patch",
    path: string,
    body: unknown,
    check: (answer: unknown) => T | null,
  ): Promise<GraphAnswer<T>> {
    const address = new URL(path.startsWith("http") ? path : `${root}${path}`);
    // A next page is followed only on Graph itself: the token goes nowhere else.
    if (address.origin !== origin) return { kind: "failed", failure: "notAsDocumented" };
    try {
      const authorised = { headers: { Authorization: `Bearer ${await token()}` } };
      const response = await client(address, {
        method,
        ...authorised,
        ...(body === null ? {} : { json: body }),
        ...(method === "post"
          ? { retry: { limit: 3, methods: ["post"], statusCodes: [429], afterStatusCodes: [429], maxRetryAfter: LONGEST_WAIT_MS } }
          : {}),
      });
      const value = check(await response.json());
      return value === null ? { kind: "failed", failure: "notAsDocumented" } : { kind: "value", value };
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    }
  }

  return {
    get: (path, check) => limit(() => request("get", path, null, check)),
    send: (method, path, body, check) => limit(() => request(method, path, body, check)),
  };
}
