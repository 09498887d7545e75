/** What Google calls: verified, read, answered with a card. Every handler may be repeated and changes nothing twice. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Instant } from "../../engine/types.ts";
import { loadGmailTexts } from "../../languages/texts.ts";
import { actionHandlers } from "./addonActions.ts";
import { readAddonEvent } from "./addonEvent.ts";
import type { AddonMemory } from "./addonMemory.ts";
import type { AddonNudges } from "./addonNudges.ts";
import { composeTrigger, homeTrigger, settingsTrigger, threadTrigger } from "./addonTriggers.ts";
import { type AddonAnswer, problemAnswer, type Visit } from "./addonVisit.ts";
import { answerFaults } from "./answerFaults.ts";
import { isCardAction } from "./cards/cardActions.ts";
import { ACTIONS, TRIGGERS } from "./deployment.ts";
import { askForScopes } from "./respond.ts";
import { type CallerChecks, verifyCaller, verifyUser } from "./verifyCaller.ts";

/** Far above any event; a card's own inputs are small. */
const LARGEST_EVENT_BYTES = 128 * 1024;
/** Google waits about 30 s; a user looks away after much less. */
const DEADLINE_MS = 8_000;
const USER_EMAIL = "https://www.googleapis.com/auth/userinfo.email";

/** One line of the log: what was called and how it ended. Holds nothing of the mail, the user or a token. */
export interface AddonCall {
  readonly path: string;
  /** "card", a refusal, or the kind of the problem shown. */
  readonly outcome: string;
  readonly ms: number;
}

export interface AddonOptions {
  /** Where Google reaches this server, without a slash at the end. `origin`: of the request, all that a server on the user's own machine knows. */
  readonly baseUrl: (origin: string) => string;
  readonly checks: (baseUrl: string) => CallerChecks;
  readonly memory: AddonMemory;
  readonly gmailRootUrl: (baseUrl: string) => string;
  /** Left out: the server keeps no nudges. */
  readonly nudges?: AddonNudges;
  readonly log: (call: AddonCall) => void;
  readonly now: () => Instant;
  /** Milliseconds for one answer; 8,000 when left out. */
  readonly deadlineMs?: number;
}

type Handler = (visit: Visit) => Promise<AddonAnswer>;

function handlerOf(path: string): Handler | null {
  switch (path) {
    case TRIGGERS.home:
      return homeTrigger;
    case TRIGGERS.thread:
      return threadTrigger;
    case TRIGGERS.compose:
      return composeTrigger;
    case TRIGGERS.settings:
      return settingsTrigger;
    default: {
      const name = path.slice(ACTIONS.length);
      return path.startsWith(ACTIONS) && isCardAction(name) ? actionHandlers[name] : null;
    }
  }
}

/** Mounted at the root: the paths are those of the deployment. */
export function addonRoutes(options: AddonOptions): Hono {
  const app = new Hono();
  const { log, now, memory } = options;
  const baseUrlOf = (context: Context): string => options.baseUrl(new URL(context.req.url).origin);

  /** null: go on. */
  async function refused(context: Context): Promise<Response | null> {
    const call = await verifyCaller(context.req.header("authorization"), options.checks(baseUrlOf(context)));
    if (call.kind === "google") return null;
    log({ path: context.req.path, outcome: call.because, ms: 0 });
    // Keys that cannot be had are our trouble, not the caller's.
    return call.because === "keysUnreachable" ? context.json({ error: "unavailable" }, 503) : context.json({ error: "unauthorized" }, 401);
  }

  app.use("/gmail/addon/*", async (context, next) => (await refused(context)) ?? (await next()));
  app.use("/gmail/addon/*", bodyLimit({ maxSize: LARGEST_EVENT_BYTES, onError: (context) => context.json({ error: "too large" }, 413) }));
  app.post("/gmail/addon/*", async (context) => {
    const began = performance.now();
    const { path } = context.req;
    const done = (outcome: string): void => log({ path, outcome, ms: Math.round(performance.now() - began) });
    const handler = handlerOf(path);
    if (handler === null) {
      done("unknownPath");
      return context.json({ error: "unknown" }, 404);
    }
    const event = readAddonEvent(await context.req.json().catch(() => null));
    if (event === null) {
      done("notAnEvent");
      return context.json({ error: "not an event" }, 400);
    }
    const baseUrl = baseUrlOf(context);
    const user = await verifyUser(event.userIdToken, options.checks(baseUrl));
    if (user === null) {
      done("noUser");
      return context.json(askForScopes([USER_EMAIL]));
    }
    const visit: Visit = {
      event,
      user,
      texts: await loadGmailTexts(event.locale),
      baseUrl,
      memory,
      nudges: options.nudges ?? null,
      gmailRootUrl: options.gmailRootUrl(baseUrl),
      now: now(),
      deadline: AbortSignal.timeout(options.deadlineMs ?? DEADLINE_MS),
      isTrigger: !path.startsWith(ACTIONS),
    };
    const { answer, outcome } = await answered(handler, visit);
    // A card that Google would cut or refuse is still the best answer there is; the log tells whoever can mend it.
    const faults = answerFaults(answer, { baseUrl, openLinkUrlPrefixes: [`${baseUrl}/`] });
    if (faults.length > 0) log({ path, outcome: "invalidCard", ms: 0 });
    done(outcome);
    return context.json(answer);
  });
  app.all("/gmail/addon/*", (context) => context.json({ error: "method not allowed" }, 405));
  return app;
}

/** An error of ours is an honest card as well; its words may hold mail, so only its name is logged. */
async function answered(handler: Handler, visit: Visit): Promise<{ readonly answer: AddonAnswer; readonly outcome: string }> {
  if (visit.event.host !== "" && visit.event.host !== "GMAIL")
    return { answer: problemAnswer(visit, "notUnderstood"), outcome: "otherHost" };
  try {
    return { answer: await handler(visit), outcome: "card" };
  } catch (error) {
    const outcome = error instanceof Error ? error.name : "unknownError";
    const passes = outcome === "DraftBusy" ? "draftBusy" : "gmailFailing";
    return { answer: problemAnswer(visit, passes), outcome };
  }
}
