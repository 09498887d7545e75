/** Where Gmail and Graph tell of new mail. Answered at once; the look at the mailbox follows, once for all that came meanwhile. */
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AccountId } from "../store/store.ts";
import { lookForMail, type RoundSurroundings } from "./decideDue.ts";
import { keepWatching, watchKind } from "./keepWatching.ts";
import { cursorKind } from "./mailboxSync.ts";
import { accountOfGraphState, gmailPush, graphNotices, isFromPubSub, isNews, type PubSubChecks, validationAnswer } from "./push.ts";

export interface PushParts {
  readonly surroundings: RoundSurroundings;
  /** null: Gmail's pushes are refused. */
  readonly gmail: PubSubChecks | null;
  /** Signs what Graph sends along; null: its notices are refused. */
  readonly graphSecret: string | null;
  readonly report: (error: unknown) => void;
}
export interface PushRoutes {
  /** Resolves when the looks under way have ended. */
  readonly idle: () => Promise<void>;
}

/** Graph sends up to a thousand notices at once. */
const MOST_BYTES = 1024 * 1024;
export const GMAIL_PUSH_PATH = "/push/gmail";
export const GRAPH_PUSH_PATH = "/push/graph";

export function addPushRoutes(app: Hono, { surroundings, gmail, graphSecret, report }: PushParts): PushRoutes {
  const { store, now, openMailbox, pushTarget } = surroundings;
  const waiting = new Map<string, { readonly account: AccountId; readonly mailbox: "gmail" | "graph" }>();
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;

  async function lookAtAll(): Promise<void> {
    for (let next = waiting.entries().next(); next.done !== true; next = waiting.entries().next()) {
      const [key, { account, mailbox }] = next.value;
      waiting.delete(key);
      await lookForMail(surroundings, account, mailbox).catch(report);
    }
    isRunning = false;
  }
  function look(account: AccountId, mailbox: "gmail" | "graph"): void {
    waiting.set(`${mailbox} ${account}`, { account, mailbox });
    if (isRunning) return;
    isRunning = true;
    running = lookAtAll();
  }

  async function renew(accountId: AccountId, isAnew: boolean): Promise<void> {
    const account = await store.accounts.find(accountId);
    if (account === null || pushTarget === undefined) return;
    const access = await openMailbox(account, "graph");
    if (access.kind !== "mailbox") return;
    const kept = await store.accounts.cursor(accountId, watchKind("graph"));
    const id = isAnew || kept === null ? "" : (/"id":"([^"]*)"/.exec(kept)?.[1] ?? "");
    await store.accounts.keepCursor(accountId, watchKind("graph"), JSON.stringify({ id, renewAt: 0 }), now());
    await keepWatching(store, accountId, access.mailbox, pushTarget(accountId), now());
  }

  const limit = bodyLimit({ maxSize: MOST_BYTES });
  app.post(GMAIL_PUSH_PATH, limit, async (context) => {
    if (gmail === null || !(await isFromPubSub(context.req.header("Authorization"), gmail))) return context.body(null, 401);
    const push = gmailPush(await context.req.json().catch(() => null));
    // Whatever is not understood is not sent again either: Pub/Sub would repeat it for days.
    if (push === null) return context.body(null, 204);
    for (const account of await store.accounts.withAddress("google", push.address)) {
      if (isNews(push, await store.accounts.cursor(account, cursorKind("gmail")))) look(account, "gmail");
    }
    return context.body(null, 204);
  });
  app.post(GRAPH_PUSH_PATH, limit, async (context) => {
    const validation = validationAnswer(context.req.query("validationToken"));
    if (validation !== null) return context.text(validation, 200);
    const notices = graphNotices(await context.req.json().catch(() => null));
    if (graphSecret === null || notices === null) return context.body(null, 202);
    for (const { clientState, what } of notices) {
      const account = accountOfGraphState(graphSecret, clientState);
      if (account === null) continue;
      look(account, "graph");
      if (what === "renew" || what === "anew") running = running.then(() => renew(account, what === "anew").catch(report));
    }
    return context.body(null, 202);
  });
  return { idle: () => running };
}
