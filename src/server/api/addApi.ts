/** Mounts the API: table of routes on one side, handlers on the other. */
import type { Context, Hono } from "hono";
import { Hono as HonoApp } from "hono";
import type { z } from "zod";
import { threadId } from "../../engine/brands.ts";
import type { Locale } from "../../engine/types.ts";
import { DraftBusy } from "../../hosts/gmail/addonMemory.ts";
import { accountSettings } from "../rounds/accountSettings.ts";
import type { SavedReminder } from "../rounds/saveReminder.ts";
import type { AccountId, Identity, Nudge, NudgeId } from "../store/store.ts";
import { StoreProblem } from "../store/storeProblem.ts";
import { type ApiEnvironment, bodyGuard, type GuardSurroundings, originGuard, signInGuard } from "./guard.ts";
import { type Answer, type DeskSurroundings, nudgeDesk } from "./nudgeDesk.ts";
import { seenBy } from "./nudgeView.ts";
import { openApiDocument } from "./openApi.ts";
import { problem } from "./problem.ts";
import { rateLimiter, USUAL_LIMIT } from "./rateLimit.ts";
import { apiRoutes, type BodyRoute, type PlainRoute } from "./routeTable.ts";
import { type ApiMe, type ApiSavedReminder, type ApiSignInWays, LONGEST_THREAD_ID } from "./shapes.ts";

/** One line of the log: what was called and how it ended. Holds nothing of mail, people or tokens. */
export interface ApiCall {
  readonly method: string;
  /** As the table writes it, without ids. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** A refusal, or the name of an error; null: answered. */
  readonly because: string | null;
}

/** Lets the server read the mailbox while the user is away. null answers: not offered to this user. */
export interface MailboxConnection {
  offeredTo(identity: Identity): boolean;
  /** Where the provider asks the user. */
  begin(account: AccountId, identity: Identity): Promise<string>;
  /** The right is given back to the provider and forgotten here. */
  end(account: AccountId, identity: Identity): Promise<void>;
}

export interface ApiDeps extends DeskSurroundings, Pick<GuardSurroundings, "signIn" | "ownOrigin"> {
  readonly signInWays: ApiSignInWays;
  readonly connection: MailboxConnection;
  /** `locale` null: the language they last wrote in. */
  readonly saveReminder: (account: AccountId, nudge: NudgeId, locale: Locale | null) => Promise<SavedReminder>;
  /** The nudges of one user as an .ics file. */
  readonly calendarFile: (nudges: readonly Nudge[], settings: unknown) => Promise<string>;
  readonly log: (call: ApiCall) => void;
  readonly take?: GuardSurroundings["take"];
}

interface Asked {
  readonly context: Context<ApiEnvironment>;
  readonly identity: Identity;
  /** null: this user has never set anything. */
  readonly account: () => Promise<AccountId | null>;
  /** Made at the first need. */
  readonly ownAccount: () => Promise<AccountId>;
}
type Answering = Response | Promise<Response>;

const MOST_FAULTS = 10;
const USUAL_LIST = 100;
const LONGEST_LIST = 200;
const CALENDAR_LIST = 1_000;
const RETRY_SECONDS = 5;

/** Whose path matches none of the routes is told so only after signing in. */
export function addApi(app: Hono, deps: ApiDeps): void {
  const { store, now, log } = deps;
  const api = new HonoApp<ApiEnvironment>();
  const desk = nudgeDesk(deps);
  const reasons = new WeakMap<Request, string>();
  const guards: GuardSurroundings = {
    ...deps,
    take: deps.take ?? rateLimiter(USUAL_LIMIT),
    refused: (context, because) => reasons.set(context.req.raw, because),
  };

  api.use("/api/*", async (context, next) => {
    const began = performance.now();
    await next();
    const { status } = context.res;
    log({
      method: context.req.method,
      route: routeOf(context.req.path),
      status,
      ms: Math.round(performance.now() - began),
      because: reasons.get(context.req.raw) ?? null,
    });
  });
  api.use("/api/*", originGuard(guards));
  api.use("/api/*", signInGuard(guards));
  api.use("/api/*", bodyGuard());
  api.onError((error, context) => {
    // Somebody else's press of the same button is still being worked on.
    if (error instanceof DraftBusy) return problem("mailboxAway", { retryAfter: RETRY_SECONDS });
    reasons.set(context.req.raw, error instanceof StoreProblem ? `store ${error.kind}` : error.name);
    if (!(error instanceof StoreProblem)) return problem("unexpected");
    return error.kind === "forgotten" ? problem("notFound") : problem("storeAway", { retryAfter: RETRY_SECONDS });
  });

  const askedIn = (context: Context<ApiEnvironment>): Asked => {
    const identity = context.get("identity");
    return {
      context,
      identity,
      account: () => store.accounts.known(identity.provider, identity.subject),
      ownAccount: async () => (await store.accounts.signIn(identity, now())).id,
    };
  };
  const on = ({ method, path }: PlainRoute, handler: (asked: Asked) => Answering): void => {
    api.on(method.toUpperCase(), path, (context) => handler(askedIn(context)));
  };
  const onBody = <Body>({ method, path, body: shape }: BodyRoute<Body>, handler: (asked: Asked, body: Body) => Answering): void => {
    api.on(method.toUpperCase(), path, async (context) => {
      const parsed = await readBody(context, shape);
      return parsed.kind === "body" ? handler(askedIn(context), parsed.body) : parsed.answer;
    });
  };

  on(apiRoutes.describe, ({ context }) => context.json(openApiDocument()));
  on(apiRoutes.signInWays, ({ context }) => context.json(deps.signInWays));
  on(apiRoutes.listNudges, async ({ context, account }) => {
    const { thread, limit } = context.req.query();
    if (thread !== undefined && thread.length <= LONGEST_THREAD_ID)
      return context.json(await desk.ofThread(await account(), threadId(thread)));
    const wanted = limit === undefined ? USUAL_LIST : /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
    if (thread !== undefined || wanted < 1 || wanted > LONGEST_LIST) {
      return problem("badRequest", { faults: [{ at: thread === undefined ? "limit" : "thread", message: "out of range" }] });
    }
    return context.json(await desk.list(await account(), wanted));
  });
  onBody(apiRoutes.setNudge, async ({ context, ownAccount }, body) => {
    const made = await desk.set(await ownAccount(), body);
    return made.kind === "refused" ? problem(made.because) : context.json(made.answer, 201);
  });
  onBody(apiRoutes.planNudge, async ({ account }, body) => answerOf(await desk.plan(await account(), body)));
  onBody(apiRoutes.undo, async ({ account }, body) => answerOf(await desk.undo(await account(), body.undo)));
  on(apiRoutes.calendar, async ({ account }) => {
    const id = await account();
    const found = id === null ? null : await store.accounts.find(id);
    const nudges = id === null ? [] : await store.nudges.list(id, CALENDAR_LIST);
    return new Response(await deps.calendarFile(nudges, found?.settings ?? null), {
      headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="nudges.ics"' },
    });
  });
  on(apiRoutes.getNudge, async ({ context, account }) => answerOf(await desk.get(await account(), context.req.param("id") ?? "")));
  onBody(apiRoutes.changeNudge, async ({ context, account }, body) =>
    answerOf(await desk.change(await account(), context.req.param("id") ?? "", body)),
  );
  on(apiRoutes.removeNudge, async ({ context, account }) =>
    answerOf(await desk.change(await account(), context.req.param("id") ?? "", { change: "off" })),
  );
  onBody(apiRoutes.saveReminder, async ({ context, account }, { locale }) => {
    const id = await account();
    return id === null ? problem("notFound") : reminderAnswer(await deps.saveReminder(id, context.req.param("id") ?? "", locale));
  });
  on(apiRoutes.me, async ({ context, identity, account }) => context.json(await me(deps, identity, await account())));
  onBody(apiRoutes.changeSettings, async ({ context, identity, ownAccount }, body) => {
    const id = await ownAccount();
    const found = await store.accounts.find(id);
    const kept = typeof found?.settings === "object" ? found.settings : {};
    await store.accounts.keepSettings(id, { ...kept, ...body });
    return context.json(await me(deps, identity, id));
  });
  on(apiRoutes.forgetMe, async ({ context, identity, account }) => {
    const id = await account();
    if (id !== null) {
      await deps.connection.end(id, identity);
      await store.accounts.forget(id);
    }
    return context.body(null, 204);
  });
  on(apiRoutes.exportMe, async ({ context, account }) => {
    const id = await account();
    const exported = id === null ? null : await store.accounts.exported(id);
    context.header("Content-Disposition", 'attachment; filename="followthrough.json"');
    return context.body(JSON.stringify(exported ?? { account: null, nudges: [] }, null, 2), 200, { "Content-Type": "application/json" });
  });
  on(apiRoutes.connectMailbox, async ({ context, identity, ownAccount }) => {
    if (!deps.connection.offeredTo(identity)) return problem("notOffered");
    return context.json({ url: await deps.connection.begin(await ownAccount(), identity) });
  });
  on(apiRoutes.disconnectMailbox, async ({ context, identity, account }) => {
    const id = await account();
    if (id !== null) await deps.connection.end(id, identity);
    return context.body(null, 204);
  });

  for (const path of new Set(Object.values(apiRoutes).map((route) => route.path))) api.all(path, () => problem("methodNotAllowed"));
  api.all("/api/*", () => problem("notFound"));
  app.route("/", api);
}

const answerOf = <T>(result: Answer<T>): Response => (result.kind === "refused" ? problem(result.because) : Response.json(result.answer));

function reminderAnswer(saved: SavedReminder): Response {
  switch (saved.kind) {
    case "saved": {
      const { locale, people, link } = saved;
      return Response.json({ locale, people, link } satisfies ApiSavedReminder);
    }
    case "missing":
    case "gone":
      return problem("notFound");
    case "notReadable":
    case "revoked":
      return problem("notReadable");
    case "nobody":
      return problem("nothingToWaitFor");
    case "busy":
      return problem("mailboxAway", { retryAfter: Math.max(1, Math.ceil((saved.retryAfterMs ?? 5_000) / 1000)) });
    case "failing":
    case "tooSlow":
      return problem("mailboxAway", { retryAfter: RETRY_SECONDS });
  }
}

async function me({ store, connection }: ApiDeps, identity: Identity, account: AccountId | null): Promise<ApiMe> {
  const found = account === null ? null : await store.accounts.find(account);
  const credential = account === null ? null : await store.accounts.credential(account);
  return {
    provider: identity.provider,
    address: identity.address,
    createdAt: found?.createdAt ?? null,
    settings: accountSettings(found?.settings ?? null),
    replies: identity.provider === "local" ? "server" : seenBy("", credential),
    canConnect: connection.offeredTo(identity),
  };
}

type ReadBody<Body> = { readonly kind: "body"; readonly body: Body } | { readonly kind: "wrong"; readonly answer: Response };

async function readBody<Body>(context: Context, shape: z.ZodType<Body>): Promise<ReadBody<Body>> {
  let given: unknown;
  try {
    given = await context.req.json();
  } catch {
    return { kind: "wrong", answer: problem("badRequest", { faults: [{ at: "", message: "not JSON" }] }) };
  }
  const parsed = shape.safeParse(given);
  if (parsed.success) return { kind: "body", body: parsed.data };
  // A message of the check names what was expected, never what was sent.
  const faults = parsed.error.issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => ({ at: path.map(String).join(".").slice(0, 200), message: message.slice(0, 300) }));
  return { kind: "wrong", answer: problem("badRequest", { faults }) };
}

const patterns = [...new Set(Object.values(apiRoutes).map(({ path }) => path))].map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(":id", "[^/]+")}$`),
}));

/** The route a path belongs to: what a caller wrote into it is not for the log. */
function routeOf(path: string): string {
  return (patterns.find((one) => one.path === path) ?? patterns.find(({ pattern }) => pattern.test(path)))?.path ?? "/api/?";
}
