/** Requests to Microsoft Graph that wait when told to wait, are repeated only where that is safe, and never run more than four at once. */
import ky, { isHTTPError, isNetworkError, isTimeoutError, type KyInstance } from "ky";
import pLimit from "p-limit";

/** Graph allows four requests at once for one app and mailbox (Microsoft's throttling limits of 2026). */
const REQUESTS_AT_ONCE = 4;
/** A pane cannot wait longer than a person does: a longer Retry-After is given up and told. */
const LONGEST_WAIT_MS = 20_000;
const TIMEOUT_MS = 15_000;
/** With all repetitions. */
const TOTAL_TIMEOUT_MS = 45_000;
const REPETITIONS = 3;
/** "Wait", and the passing troubles of a large service. */
const PASSING = [429, 500, 502, 503, 504];

export type GraphFailure = "signedOut" | "noPermission" | "gone" | "throttled" | "offline" | "notAsDocumented";
export type GraphAnswer<T> = { readonly kind: "value"; readonly value: T } | { readonly kind: "failed"; readonly failure: GraphFailure };

/** Proves the shape of an answer; null: not as documented. */
export type Check<T> = (answer: unknown) => T | null;

/** "immutable" ids outlive a move to another folder; "outlook": as Outlook itself has them. */
export type IdKind = "immutable" | "outlook";

export interface GraphClient {
  /** `path` is relative to the root, or the absolute address of a next page. */
  readonly get: <T>(path: string, check: Check<T>, ids?: IdKind) => Promise<GraphAnswer<T>>;
  /** POST is repeated only when Graph refused to begin (429): a repeated createReplyAll would leave a second draft. */
  readonly send: <T>(method: "post" | "patch", path: string, body: unknown, check: Check<T>) => Promise<GraphAnswer<T>>;
}

export interface GraphClientParts {
  /** "https://graph.microsoft.com/v1.0". */
  readonly root: string;
  /** An access token, asked for before each request; null: signed out. `fresh`: the one given before was refused. */
  readonly token: (fresh: boolean) => Promise<string | null>;
  /** The browser's own where it is left out. */
  readonly fetch?: typeof fetch;
  /** Milliseconds before repetition `count` (from 1) where Graph does not say how long; grows with the count where it is left out. */
  readonly delay?: (count: number) => number;
  /** For one answer; 15 s where it is left out. */
  readonly timeoutMs?: number;
}

interface Request {
  readonly method: "get" | "post" | "patch";
  readonly path: string;
  readonly body: unknown;
  readonly ids: IdKind;
}

const failed = (failure: GraphFailure): { readonly kind: "failed"; readonly failure: GraphFailure } => ({ kind: "failed", failure });

function failureOf(error: unknown): GraphFailure {
  if (isHTTPError(error)) {
    const { status } = error.response;
    if (status === 401) return "signedOut";
    if (status === 403) return "noPermission";
    if (status === 404 || status === 410) return "gone";
    if (PASSING.includes(status)) return "throttled";
    return "notAsDocumented";
  }
  return isTimeoutError(error) || isNetworkError(error) ? "offline" : "notAsDocumented";
}

export function graphClient({ root, token, fetch: given, delay, timeoutMs = TIMEOUT_MS }: GraphClientParts): GraphClient {
  const limit = pLimit(REQUESTS_AT_ONCE);
  const { origin } = new URL(root);
  const client: KyInstance = ky.create({
    timeout: timeoutMs,
    totalTimeout: TOTAL_TIMEOUT_MS,
    ...(given === undefined ? {} : { fetch: given }),
  });

  function fetched(address: URL, { method, body, ids }: Request, bearer: string): Promise<Response> {
    const statusCodes = method === "post" ? [429] : PASSING;
    return client(address, {
      method,
      headers: { Authorization: `Bearer ${bearer}`, ...(ids === "immutable" ? { Prefer: 'IdType="ImmutableId"' } : {}) },
      ...(body === null ? {} : { json: body }),
      retry: {
        limit: REPETITIONS,
        methods: [method],
        statusCodes,
        afterStatusCodes: statusCodes,
        maxRetryAfter: LONGEST_WAIT_MS,
        backoffLimit: 5_000,
        ...(delay === undefined ? { jitter: true } : { delay }),
        // A POST whose answer was lost may have been carried out; a wait beyond patience is no wait.
        shouldRetry: ({ error }) => {
          if (isHTTPError(error))
            return Number(error.response.headers.get("Retry-After") ?? 0) * 1000 > LONGEST_WAIT_MS ? false : undefined;
          return method === "post" ? false : undefined;
        },
      },
    });
  }

  /** Once more with a fresh token: the one in the cache may have been withdrawn. */
  async function authorised(address: URL, request: Request): Promise<Response | null> {
    const bearer = await token(false);
    if (bearer === null) return null;
    try {
      return await fetched(address, request, bearer);
    } catch (error) {
      if (!isHTTPError(error) || error.response.status !== 401) throw error;
      const fresh = await token(true);
      return fresh === null ? null : await fetched(address, request, fresh);
    }
  }

  async function answerTo<T>(request: Request, check: Check<T>): Promise<GraphAnswer<T>> {
    const { path } = request;
    const address = URL.canParse(path) ? new URL(path) : new URL(`${root}${path}`);
    // A next page is followed only on Graph itself: the token goes nowhere else.
    if (address.origin !== origin) return failed("notAsDocumented");
    try {
      const response = await authorised(address, request);
      if (response === null) return failed("signedOut");
      const value = check(await response.json());
      return value === null ? failed("notAsDocumented") : { kind: "value", value };
    } catch (error) {
      return failed(failureOf(error));
    }
  }

  return {
    get: (path, check, ids = "immutable") => limit(() => answerTo({ method: "get", path, body: null, ids }, check)),
    send: (method, path, body, check) => limit(() => answerTo({ method, path, body, ids: "immutable" }, check)),
  };
}
