/** A store, the Gmail stand-in and the rounds between them, with a clock that a test moves. */
import { Hono } from "hono";
import { address, instant, threadId } from "../../../src/engine/brands.ts";
import { type NudgeRule, newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import type { Instant } from "../../../src/engine/types.ts";
import { addGmailStandIn, type GmailStandIn } from "../../../src/server/gmailStandIn/addGmailStandIn.ts";
import { standInToken } from "../../../src/server/gmailStandIn/standInTokens.ts";
import { decideDue, lookForMail, type RoundSurroundings } from "../../../src/server/rounds/decideDue.ts";
import { type MailboxPlaces, openMailboxes } from "../../../src/server/rounds/openMailboxes.ts";
import { type StoredDecision, storedDecision } from "../../../src/server/rounds/storedDecision.ts";
import type { Account, Nudge, Settlement, Store } from "../../../src/server/store/store.ts";
import { type TestTime, testStores } from "../store/stores.ts";
import { eml, HOUR_MS, ME, START, type Written } from "./mailsOfTests.ts";

const SCOPES = ["gmail.readonly", "gmail.compose"];

export interface RoundScene {
  readonly store: Store;
  readonly standIn: GmailStandIn;
  readonly time: TestTime;
  readonly account: Account;
  readonly surroundings: RoundSurroundings;
  /** How often the token endpoint was asked, and what it answers next. */
  readonly tokens: { refused: boolean; asked: number };
  /** Gmail's id of the thread that holds this Message-ID. */
  threadOf(id: string): Promise<string>;
  /** A mail arrives now, or goes out where the owner wrote it. */
  deliver(written: Omit<Written, "at"> & { readonly at?: number }): Promise<void>;
  nudge(thread: string, wakeAt: Instant, rule?: Partial<NudgeRule>): Promise<Nudge>;
  /** Everything that is due now is decided and settled; answers the settlements that counted. */
  round(): Promise<readonly Settlement[]>;
  /** Moves the clock to each wake until `until`, running a round at each. */
  runUntil(until: number): Promise<readonly Settlement[]>;
  nudgeNow(nudge: Nudge): Promise<Nudge>;
  decisionOf(nudge: Nudge): Promise<StoredDecision>;
  push(): Promise<void>;
  units(): number;
  end(): Promise<void>;
}

/** Opening a database takes seconds: the tests of a file share one, each with an account of its own. */
let shared: Promise<{ readonly store: Store; readonly time: TestTime; readonly end: () => Promise<void> }> | null = null;
let accounts = 0;

async function openOnce() {
  const stores = await testStores("PGlite");
  const time: TestTime = { now: instant(START) };
  const store = await stores.open(undefined, time);
  const end = async (): Promise<void> => {
    await store.close();
    await stores.end();
  };
  return { store, time, end };
}

afterAll(async () => {
  await (await shared)?.end();
  shared = null;
});

export async function roundScene(
  mails: readonly Written[],
  places: Partial<MailboxPlaces> = {},
  settings: object = {},
): Promise<RoundScene> {
  shared ??= openOnce();
  const { store, time } = await shared;
  time.now = instant(START);
  accounts += 1;
  const app = new Hono();
  const sources = mails.map(eml);
  const standIn = addGmailStandIn(app, async () => ({ owner: ME, sources }), { root: "/gmail-api", now: () => time.now });
  const tokens = { refused: false, asked: 0 };
  app.post("/token", (context) => {
    tokens.asked += 1;
    if (tokens.refused) return context.json({ error: "invalid_grant" }, 400);
    return context.json({ access_token: standInToken({ account: ME, scopes: SCOPES, expiresAt: time.now + HOUR_MS }), expires_in: 3600 });
  });
  const account = await store.accounts.signIn({ provider: "google", subject: String(accounts), address: address(ME) }, time.now);
  await store.accounts.keepSettings(account.id, { zone: "Europe/Berlin", country: "DE", locale: "en", ...settings });
  await store.accounts.keepCredential(account.id, "refresh", time.now);
  const client = { clientId: "client", clientSecret: "secret", tokenUrl: "http://gmail.example/token" };
  const mailboxes = openMailboxes({
    store,
    places: {
      gmailRootUrl: "http://gmail.example/gmail-api",
      google: client,
      graphRootUrl: "http://graph.example",
      microsoft: null,
      folder: null,
      ...places,
    },
    now: () => time.now,
    fetch: async (input, init) => app.request(new Request(input, init)),
    pause: async () => undefined,
  });
  const surroundings: RoundSurroundings = { store, ...mailboxes, now: () => time.now, chance: () => 0 };

  async function round(): Promise<readonly Settlement[]> {
    const counted: Settlement[] = [];
    for (;;) {
      const claims = await store.nudges.claimDue({ now: time.now, limit: 400, leaseMs: 120_000 });
      if (claims.length === 0) return counted;
      const settlements = await decideDue(surroundings, account.id, claims);
      const results = await store.nudges.settle(settlements, time.now);
      counted.push(...settlements.filter((_, index) => results[index]));
    }
  }
  const nudgeNow = async (nudge: Nudge): Promise<Nudge> => {
    const found = await store.nudges.get(account.id, nudge.id);
    if (found === null) throw new Error("the nudge is not there");
    return found;
  };
  return {
    store,
    standIn,
    time,
    account,
    surroundings,
    tokens,
    round,
    nudgeNow,
    threadOf: async (id) => (await standIn.mailbox(ME)).messages().find(({ message }) => message.id === id)?.threadId ?? "",
    deliver: async (written) => {
      await standIn.deliver(ME, eml({ at: time.now, ...written }));
    },
    nudge: async (thread, wakeAt, rule = {}) =>
      (
        await store.nudges.set(
          account.id,
          { mailbox: "gmail", thread: threadId(thread), rule: newNudgeRule(time.now, rule), wakeAt },
          time.now,
        )
      ).nudge,
    runUntil: async (until) => {
      const counted: Settlement[] = [];
      for (;;) {
        const next = await store.nudges.nextDue();
        if (next === null || next > until) break;
        time.now = instant(Math.max(next, time.now));
        counted.push(...(await round()));
      }
      time.now = instant(until);
      return counted;
    },
    decisionOf: async (nudge) => {
      const decision = storedDecision((await nudgeNow(nudge)).decision);
      if (decision === null) throw new Error("nothing was decided");
      return decision;
    },
    push: async () => {
      await lookForMail(surroundings, account.id, "gmail");
    },
    units: () => standIn.quota.used(),
    end: () => store.accounts.forget(account.id),
  };
}
