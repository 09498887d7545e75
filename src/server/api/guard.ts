/** What every call of the API passes before its handler: origin, sign-in, rate, size. Nothing below /api is reached without it. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Instant } from "../../engine/types.ts";
import type { SignIn } from "../signIn/signIn.ts";
import type { Identity } from "../store/store.ts";
import { problem } from "./problem.ts";
import type { Take } from "./rateLimit.ts";
import { apiRoutes } from "./routeTable.ts";

const LARGEST_BODY_BYTES = 128 * 1024;

export interface ApiEnvironment {
  Variables: { identity: Identity };
}
export interface GuardSurroundings {
  readonly signIn: (authorization: string | undefined, now: Instant) => Promise<SignIn>;
  /** Addresses of this server's own pages, "https://followthrough.example"; null: this machine alone, by any port. */
  readonly ownOrigin: () => string | null;
  readonly now: () => Instant;
  readonly take: Take;
  /** Why a caller was turned away, for the log. */
  readonly refused: (context: Context, because: string) => void;
}

const openPaths: ReadonlySet<string> = new Set(
  Object.values(apiRoutes)
    .filter(({ access }) => access === "anyone")
    .map(({ path }) => path),
);
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
/** "Secure" in a browser's eyes; another program on this machine may use another port. */
const LOCAL_ORIGIN = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** A browser names the page that asks; a program names none. */
function isForeign(context: Context, ownOrigin: string | null): boolean {
  const origin = context.req.header("origin");
  if (ownOrigin !== null) return origin !== undefined && origin !== ownOrigin;
  // A name of somebody else's that was made to point at this machine arrives with its own Host.
  const host = context.req.header("host") ?? new URL(context.req.url).host;
  if (!LOCAL_HOST.test(host)) return true;
  return origin !== undefined && (!LOCAL_ORIGIN.test(origin) || origin !== `http://${host}`);
}

export function originGuard({ ownOrigin, refused }: GuardSurroundings): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    if (isForeign(context, ownOrigin())) {
      refused(context, "foreignOrigin");
      return problem("foreignOrigin");
    }
    const origin = context.req.header("origin");
    if (context.req.method === "OPTIONS") {
      const allowed = {
        "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE",
        "Access-Control-Allow-Headers": "Authorization, Content-Type",
      };
      return new Response(null, { status: 204, headers: { ...allowed, "Access-Control-Allow-Origin": origin ?? "null", Vary: "Origin" } });
    }
    await next();
    context.res.headers.set("Cache-Control", "no-store");
    context.res.headers.append("Vary", "Origin");
    if (origin !== undefined) context.res.headers.set("Access-Control-Allow-Origin", origin);
    return undefined;
  };
}

export function signInGuard({ signIn, now, take, refused }: GuardSurroundings): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    if (openPaths.has(context.req.path) && context.req.method === "GET") {
      await next();
      return undefined;
    }
    const who = await signIn(context.req.header("authorization"), now());
    if (who.kind === "refused") {
      refused(context, who.because);
      // Keys that cannot be had are our trouble, not the caller's.
      return who.because === "keysUnreachable" ? problem("keysUnreachable", { retryAfter: 10 }) : problem("unauthorized");
    }
    const wait = take(`${who.identity.provider} ${who.identity.subject}`, now());
    if (wait > 0) {
      refused(context, "tooManyRequests");
      return problem("tooManyRequests", { retryAfter: wait });
    }
    context.set("identity", who.identity);
    await next();
    return undefined;
  };
}

const limit = bodyLimit({ maxSize: LARGEST_BODY_BYTES, onError: () => problem("tooLarge") });

/** A page elsewhere can post a form, but not JSON, without asking first. */
export function bodyGuard(): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const hasBody = context.req.method === "POST" || context.req.method === "PATCH";
    const type = context.req.header("content-type");
    if (hasBody && type !== undefined && !/^application\/json(?:\s*;|$)/i.test(type)) return problem("notJson");
    return (await limit(context, next)) ?? undefined;
  };
}
