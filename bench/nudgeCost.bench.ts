/** What a day of looking for answers costs: Gmail units and Graph requests for 10,000 nudges of 1,000 users, 5 % of them answered. */
import { Hono } from "hono";
import { address, instant, threadId, timeZone } from "../src/engine/brands.ts";
import { decideNudge } from "../src/engine/nudge/decideNudge.ts";
import { newNudgeRule } from "../src/engine/nudge/nudgeRule.ts";
import type { Instant } from "../src/engine/types.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { readEml } from "../src/hosts/files/readEml.ts";
import { graphMailbox } from "../src/hosts/graph/graphMailbox.ts";
import { read } from "../src/hosts/localEngine.ts";
import { packs } from "../src/languages/index.ts";
import { addGmailStandIn } from "../src/server/gmailStandIn/addGmailStandIn.ts";
import { standInToken } from "../src/server/gmailStandIn/standInTokens.ts";
import { decideDue, lookForMail } from "../src/server/rounds/decideDue.ts";
import { openMailboxes } from "../src/server/rounds/openMailboxes.ts";
import { storedOutcome } from "../src/server/rounds/storedDecision.ts";
import type { Account, AccountId, Claim, Nudge, Settlement, Store } from "../src/server/store/store.ts";
import { conversationIdOf, graphScene } from "../test/hosts/graph/graphScene.ts";

const START = Date.parse("2026-11-18T08:00:00Z");
const MOST_MINUTES = 120;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ZONE = timeZone("Europe/Berlin");
const THEIRS = "li.wen@taipeitools.example";
const QUESTION = "Dear Mr. Li,\r\n\r\nCould you please send me the drawing of the M12 gasket by Friday?\r\n\r\nBest regards,\r\nAnna Weber";

const mineOf = (user: number): string => `user${user}@nordholz.example`;
function eml(id: string, from: string, to: string, at: number, answers: string | null, body: string, subject: string): Uint8Array {
  const reply = answers === null ? [] : [`In-Reply-To: <${answers}>`, `References: <${answers}>`];
  const date = new Date(at).toUTCString().replace("GMT", "+0000");
  const lines = [
    `Message-ID: <${id}>`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    ...reply,
    "Content-Type: text/plain",
    "",
    body,
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}

/** Accounts and cursors in memory: what is measured here is what is asked of the provider. */
function plainStore(accounts: ReadonlyMap<AccountId, Account>): Store {
  const cursors = new Map<string, string>();
  const none = (): never => {
    throw new Error("not part of this measurement");
  };
  return {
    kind: "pglite",
    accounts: {
      signIn: none,
      find: async (account) => accounts.get(account) ?? null,
      known: none,
      withAddress: none,
      keepSettings: none,
      keepCredential: async () => undefined,
      credential: async () => ({ state: "ok", secret: "refresh" }),
      needsSignIn: async () => undefined,
      forgetCredential: none,
      cursor: async (account, kind) => cursors.get(`${account} ${kind}`) ?? null,
      keepCursor: async (account, kind, value) => {
        if (value === null) cursors.delete(`${account} ${kind}`);
        else cursors.set(`${account} ${kind}`, value);
      },
      exported: none,
      forget: none,
    },
    nudges: {
      set: none,
      get: none,
      ofThread: none,
      list: none,
      change: none,
      undo: none,
      signedInAgain: none,
      lookNow: async () => 0,
      claimDue: none,
      settle: none,
      release: none,
      nextDue: none,
    },
    outbox: { claim: none, done: none, failed: none, release: none, nextDue: none },
    addonMemory: {
      settingsOf: none,
      keepSettings: none,
      editsOf: none,
      addEdits: none,
      oneDraft: none,
      lastThread: none,
      keepLastThread: none,
      forget: none,
    },
    counts: none,
    sweep: none,
    ready: async () => undefined,
    onEarlier: () => () => undefined,
    close: async () => undefined,
  };
}

interface Scene {
  readonly users: number;
  readonly each: number;
}

/** Nudges as they stand after the thread was read when they were set. */
async function measure({ users, each }: Scene): Promise<void> {
  let now: Instant = instant(START);
  const app = new Hono();
  const sourcesOf = (user: number): readonly Uint8Array[] =>
    Array.from({ length: each }, (_, index) =>
      eml(`${user}-${index}@nordholz.example`, mineOf(user), THEIRS, START - HOUR_MS, null, QUESTION, `Gasket order ${index}`),
    );
  const standIn = addGmailStandIn(app, async (account) => ({ owner: account, sources: sourcesOf(Number(/\d+/.exec(account)?.[0])) }), {
    root: "/gmail-api",
    now: () => now,
  });
  app.post("/token/:account", (context) =>
    context.json({
      access_token: standInToken({ account: context.req.param("account"), scopes: ["gmail.readonly"] }),
      expires_in: 86_400 * 30,
    }),
  );
  const accounts = new Map<AccountId, Account>();
  for (let user = 0; user < users; user += 1) {
    const id = `account-${user}`;
    accounts.set(id, {
      id,
      provider: "google",
      subject: id,
      address: address(mineOf(user)),
      settings: { zone: ZONE, country: "DE" },
      createdAt: now,
    });
  }
  const store = plainStore(accounts);
  const places = { gmailRootUrl: "http://gmail.example/gmail-api", graphRootUrl: "http://graph.example", microsoft: null, folder: null };
  let asking = "";
  const { openMailbox, laterMs } = openMailboxes({
    store,
    places: { ...places, google: { clientId: "c", clientSecret: "s", tokenUrl: "http://gmail.example/token" } },
    now: () => now,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return request.url.endsWith("/token") ? app.request(`/token/${asking}`, { method: "POST" }) : app.request(request);
    },
    pause: async () => undefined,
  });
  const surroundings = { store, openMailbox, laterMs, now: () => now, chance: () => 0.5 };

  const [first] = sourcesOf(0);
  const sample = first === undefined ? null : await readEml(first);
  if (sample?.kind !== "mail") throw new Error("the sample cannot be read");
  const rule = newNudgeRule(now);
  let nudges: Nudge[] = [];
  for (let user = 0; user < users; user += 1) {
    const mailbox = await standIn.mailbox(mineOf(user));
    for (const message of mailbox.messages()) {
      const id = `nudge-${nudges.length}`;
      nudges.push({
        id,
        account: `account-${user}`,
        mailbox: "gmail",
        thread: threadId(message.threadId),
        rule,
        state: "pending",
        wakeAt: now,
        decision: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
    }
  }
  const reading = await read({ id: threadId("sample"), messages: [sample.message] }, address(mineOf(0)), ZONE);
  const decided = decideNudge(reading, rule, { zone: ZONE, calendarOf, now, siblings: [], packs });
  const outcome = storedOutcome(decided, now);
  const wakeAt = instant(now + DAY_MS);
  const decision = {
    format: 1,
    subject: "Gasket order",
    link: null,
    decidedAt: now,
    lookedAt: now,
    wakeAt,
    outcome,
    answerSeen: null,
    trouble: null,
  };
  nudges = nudges.map((nudge) => ({ ...nudge, wakeAt, decision }));

  async function round(due: readonly Nudge[]): Promise<readonly Settlement[]> {
    const settlements: Settlement[] = [];
    for (const account of new Set(due.map((nudge) => nudge.account))) {
      asking = accounts.get(account)?.address ?? "";
      const claims: Claim[] = due
        .filter((nudge) => nudge.account === account)
        .map((nudge) => ({ nudge, leaseUntil: instant(now + 120_000) }));
      settlements.push(...(await decideDue(surroundings, account, claims)));
    }
    return settlements;
  }

  // The cursor is stored when a user's first nudge is set.
  const byAccount = new Map(nudges.map((nudge) => [nudge.account, nudge]));
  for (const nudge of byAccount.values()) {
    asking = accounts.get(nudge.account)?.address ?? "";
    await lookForMail(surroundings, nudge.account, "gmail");
  }
  const beginning = standIn.quota.used();
  now = instant(START + 2 * HOUR_MS);
  let answered = 0;
  for (const [index, nudge] of nudges.entries()) {
    if (index % 20 !== 7) continue;
    const user = Number(/\d+$/.exec(nudge.account)?.[0]);
    const place = index % each;
    const mail = eml(
      `r-${index}@taipeitools.example`,
      THEIRS,
      mineOf(user),
      now,
      `${user}-${place}@nordholz.example`,
      "Please find attached the drawing of the M12 gasket.",
      `Re: Gasket order ${place}`,
    );
    await standIn.deliver(mineOf(user), mail);
    answered += 1;
  }
  now = wakeAt;
  const began = performance.now();
  const checked = await round(nudges);
  const seconds = (performance.now() - began) / 1000;
  const seen = checked.filter(({ decision: kept }) => JSON.stringify(kept).includes('"answerSeen":{')).length;
  const checkUnits = standIn.quota.used() - beginning;
  console.log(
    `${nudges.length} nudges of ${users} users, ${answered} answered: one day's check ${checkUnits} units (${seen} answers seen), ${seconds.toFixed(1)} s; beginning of the histories ${beginning} units; most of one user in a minute ${standIn.quota.peak()}`,
  );
  {
    // Their moment: every thread is read before anything is said, and whoever is over the budget waits for a turn.
    let waiting = checked.map(({ claim, wakeAt: at, decision: kept, rule: next, state }) => ({
      ...claim.nudge,
      wakeAt: at,
      decision: kept,
      rule: next,
      state,
    }));
    const told: string[] = [];
    const over: string[] = [];
    let minutes = 0;
    const atMoment = standIn.quota.used();
    now = instant(START + 8 * DAY_MS);
    for (let turn = 0; turn < MOST_MINUTES && waiting.length > 0; turn += 1) {
      const due = waiting.filter(({ wakeAt: at }) => at === null || at <= now);
      const later = waiting.filter(({ wakeAt: at }) => at !== null && at > now);
      const settled = await round(due);
      told.push(...settled.filter(({ state, rule: next }) => state === "due" && next.told.length === 1).map(({ claim }) => claim.nudge.id));
      over.push(...settled.filter(({ state }) => state === "done").map(({ claim }) => claim.nudge.id));
      minutes += 1;
      waiting = settled
        .filter(({ state }) => state === "pending")
        .map(({ claim, wakeAt: at, decision: kept, rule: next, state }) => ({
          ...claim.nudge,
          wakeAt: at,
          decision: kept,
          rule: next,
          state,
        }));
      waiting.push(...later);
      now = instant(now + 60_000);
    }
    console.log(
      `  at their moment: ${told.length} told, ${over.length} over by the answer, ${waiting.length} still waiting after ${minutes} min; ${standIn.quota.used() - atMoment} units, ${JSON.stringify(standIn.calls())}; most of one user in a minute ${standIn.quota.peak()}`,
    );
  }
}

/** The same day at Graph: requests, where reading a conversation costs no more than asking who wrote. */
async function measureGraph({ users, each }: Scene): Promise<void> {
  let now: Instant = instant(START);
  let [checks, requests, most, seen, answered] = [0, 0, 0, 0, 0];
  const rule = newNudgeRule(now);
  let kept: Settlement | null = null;
  for (let user = 0; user < users; user += 1) {
    now = instant(START);
    const me = address(mineOf(user));
    const account: Account = {
      id: `account-${user}`,
      provider: "entra",
      subject: "s",
      address: me,
      settings: { zone: ZONE, country: "DE" },
      createdAt: now,
    };
    const scene = graphScene(me);
    const mailbox = graphMailbox({
      root: scene.root,
      me,
      tokens: async () => ({ kind: "token", token: "t" }),
      budget: () => 0,
      now: () => now,
      fetch: scene.fetch,
      delay: () => 0,
    });
    const surroundings = {
      store: plainStore(new Map([[account.id, account]])),
      openMailbox: async () => ({ kind: "mailbox", mailbox }) as const,
      laterMs: () => 0,
      now: () => now,
      chance: () => 0.5,
    };
    const nudges: Nudge[] = [];
    for (let index = 0; index < each; index += 1) {
      const sent = await scene.deliver(
        eml(`${user}-${index}@nordholz.example`, me, THEIRS, START - HOUR_MS, null, QUESTION, `Gasket order ${index}`),
      );
      const id = `nudge-${user}-${index}`;
      nudges.push({
        id,
        account: account.id,
        mailbox: "graph",
        thread: threadId(conversationIdOf(sent)),
        rule,
        state: "pending",
        wakeAt: now,
        decision: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
    }
    const claim = (nudge: Nudge): Claim => ({ nudge, leaseUntil: instant(now + 120_000) });
    // As after the look when they were set: alike for all, so it is taken once.
    await lookForMail(surroundings, account.id, "graph");
    const [pattern] = nudges;
    if (kept === null && pattern !== undefined) kept = (await decideDue(surroundings, account.id, [claim(pattern)]))[0] ?? null;
    const waiting = nudges.map((nudge) => ({ ...nudge, wakeAt: kept?.wakeAt ?? null, decision: kept?.decision ?? null }));
    now = instant(START + 2 * HOUR_MS);
    for (let index = 0; index < each; index += 1) {
      if ((user * each + index) % 20 !== 7) continue;
      const body = "Please find attached the drawing of the M12 gasket.";
      await scene.deliver(
        eml(
          `r-${user}-${index}@taipeitools.example`,
          THEIRS,
          me,
          now,
          `${user}-${index}@nordholz.example`,
          body,
          `Re: Gasket order ${index}`,
        ),
      );
      answered += 1;
    }
    now = instant(START + DAY_MS);
    const before = scene.requests.length;
    const settled = await decideDue(surroundings, account.id, waiting.map(claim));
    const used = scene.requests.length - before;
    checks += settled.length;
    requests += used;
    most = Math.max(most, used);
    seen += settled.filter(({ state }) => state === "done").length;
  }
  console.log(
    `Graph: ${checks} nudges of ${users} users, ${answered} answered: one day's check ${requests} requests (${seen} ended by the answer), most of one user ${most}`,
  );
}

/** A thousand users, then one who nudges too much for a minute. */
export async function run(): Promise<void> {
  await measure({ users: 1_000, each: 10 });
  await measure({ users: 1, each: 1_000 });
  await measureGraph({ users: 1_000, each: 10 });
}
