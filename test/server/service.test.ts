/** The whole service over a folder of mail: what the log and the disk may hold, what deletion leaves, what happens when the store is away. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Hono } from "hono";
import { address, instant } from "../../src/engine/brands.ts";
import type { ApiNudge, ApiNudgeChanged, ApiNudgeList } from "../../src/server/api/shapes.ts";
import { endInOrder } from "../../src/server/lifecycle.ts";
import { openLog } from "../../src/server/logging.ts";
import { type Service, service } from "../../src/server/service.ts";
import { readSettings, type Settings } from "../../src/server/settings.ts";
import { keyringOfFolder } from "../../src/server/store/keyring.ts";
import { openStore } from "../../src/server/store/openStore.ts";
import type { Store } from "../../src/server/store/store.ts";
import { type HandClock, handClock } from "../../src/server/wakeUps/clock.ts";
import { nudgeToSet } from "./api/testApi.ts";
import { withDatabase } from "./store/storeFolder.ts";

const START = Date.parse("2026-11-20T02:00:00Z");
const DAY = 86_400_000;
const ME = "mei.lin@fasteners.example";
const SUBJECT = "Zinc coating of the M8 anchors";
const QUESTION = "Could you confirm the coating thickness?";
/** Words that stand in the mail, its people or the tokens, and must stand nowhere else. */
const SECRETS = [
  "anchors",
  "thickness",
  "coating",
  "sato",
  "harbour.example",
  "mei.lin",
  "fasteners.example",
  "deeplink",
  "Bearer",
  "thread-of-the-test",
];

function settings(): Settings {
  const read = readSettings({});
  if (read.kind === "wrong") throw new Error(read.message);
  return read.settings;
}

interface Running {
  readonly folder: string;
  readonly mail: string;
  readonly store: Store;
  readonly running: Service;
  readonly clock: HandClock;
  readonly log: string[];
  call(method: string, url: string, body?: unknown): Promise<Response>;
}

async function begin(): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-service-"));
  const mail = path.join(folder, "mail");
  mkdirSync(mail);
  const clock = handClock(instant(START));
  const keyring = keyringOfFolder(folder);
  const store = await openStore(
    { dataDir: await withDatabase(path.join(folder, "store")) },
    { keyring, now: clock.now, chance: () => 0.5, pause: () => Promise.resolve() },
  );
  const log: string[] = [];
  const running = service({
    settings: settings(),
    store,
    keyring,
    clock,
    chance: () => 0.5,
    log: openLog("debug", { write: (line: string) => log.push(line) }),
    checks: { local: { address: address(ME) }, google: null, entra: null },
    baseUrl: () => "http://localhost:3000",
    folder: mail,
  });
  const app = new Hono();
  running.mount(app);
  running.start();
  const call: Running["call"] = async (method, url, body) =>
    app.request(`http://localhost:3000${url}`, {
      method,
      headers: { Authorization: "Bearer local", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { folder, mail, store, running, clock, log, call };
}

let here: Running;
beforeAll(async () => {
  here = await begin();
});
afterAll(async () => {
  await ended();
  await here.store.close().catch(() => {});
  rmSync(here.folder, { recursive: true, force: true });
});

const wish = () => {
  const base = nudgeToSet({ subject: SUBJECT, thread: "thread-of-the-test" });
  const people = base.decision.people.map((one) => ({ ...one, quotes: [QUESTION] }));
  return { ...base, decision: { ...base.decision, people } };
};
/** Whoever sleeps by this clock is let go. */
const ended = (): Promise<unknown> => Promise.all([here.running.stop(), here.clock.advance(10_000)]);

/** The machine slept; within some seconds the alarm clock looks again. */
async function sleepFor(ms: number): Promise<void> {
  here.clock.jump(ms);
  await here.clock.advance(30_000);
}
const bytesBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"))
    .join("\n");

describe("a nudge from the wish to the reminder", () => {
  it("is set, comes due by time and says since when nobody has looked", async () => {
    const set: ApiNudgeChanged = await (await here.call("POST", "/api/nudges", wish())).json();
    expect(set.nudge).toMatchObject({ state: "pending", subject: SUBJECT });
    // Asked on a Friday; Monday is a holiday in Japan; Thursday at nine it is time.
    await sleepFor(5 * DAY);
    expect(await (await here.call("GET", `/api/nudges/${set.nudge.id}`)).json()).toMatchObject({ state: "pending" });
    await sleepFor(DAY);
    const due: ApiNudge = await (await here.call("GET", `/api/nudges/${set.nudge.id}`)).json();
    expect(due).toMatchObject({ state: "due", outcome: { kind: "timeOnly", notLookedSince: START } });
    expect(due.rule.told).toHaveLength(1);
    await sleepFor(10 * DAY);
    const later: ApiNudgeList = await (await here.call("GET", "/api/nudges")).json();
    expect(later.nudges[0]?.rule.told).toHaveLength(1);
  });

  it("is in the calendar file", async () => {
    const text = await (await here.call("GET", "/api/nudges.ics")).text();
    expect(text).toContain("BEGIN:VEVENT");
  });

  it("is answered: the panel saw the mail", async () => {
    const list: ApiNudgeList = await (await here.call("GET", "/api/nudges")).json();
    const seen = { kind: "stop", because: "replied", people: ["sato@harbour.example"], quote: "The thickness is 8 micrometres." };
    const done = await here.call("PATCH", `/api/nudges/${list.nudges[0]?.id}`, { change: "looked", decision: seen });
    expect(await done.json()).toMatchObject({ nudge: { state: "done" } });
  });
});

describe("operations", () => {
  it("is ready while the store answers and the alarm clock runs", async () => {
    expect(await (await here.call("GET", "/ready")).json()).toEqual({ status: "ready", store: "ok", alarmClock: "ok" });
  });

  it("counts what happened, and nothing else", async () => {
    const text = await (await here.call("GET", "/metrics")).text();
    expect(text).toMatch(/followthrough_nudges_fired_total 1\n/);
    for (const name of ["pending", "due", "late", "failed", "needs_sign_in", "effects_waiting"])
      expect(text).toMatch(new RegExp(`followthrough_${name} \\d`));
    expect(text).toMatch(/followthrough_api_seconds_count\{method="POST",route="\/api\/nudges",status="2xx"\} 1/);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it("describes its own API", async () => {
    const document = await (await here.call("GET", "/api/openapi.json")).json();
    expect(Object.keys(document.paths)).toContain("/api/nudges/{id}");
    expect(document.paths["/api/nudges"].post.requestBody.content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/NudgeToSet",
    });
  });
});

describe("what is written down", () => {
  it("the log tells what happened without a word of it", async () => {
    // Everything that goes wrong, too: sign-in, shape, another's nudge, a path with words in it.
    await here.call("POST", "/api/nudges", { subject: SUBJECT });
    await here.call("GET", `/api/nudges/${encodeURIComponent(SUBJECT)}`);
    await here.call("GET", `/api/${encodeURIComponent(SUBJECT)}?thread=thread-of-the-test`);
    await here.call("GET", `/connected?state=coating&code=thickness`);
    const text = here.log.join("");
    expect(here.log.length).toBeGreaterThan(8);
    expect(text).toContain('"route":"/api/nudges/:id"');
    for (const secret of SECRETS) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it("the database's files hold none of the words, in no encoding", async () => {
    await here.call("POST", "/api/nudges", wish());
    const bytes = bytesBelow(path.join(here.folder, "store"));
    expect(bytes.length).toBeGreaterThan(1_000_000);
    for (const secret of SECRETS.filter((word) => word !== "Bearer" && word !== "thread-of-the-test")) {
      const forms = [secret, [...secret].join("\0"), Buffer.from(secret).toString("base64").slice(0, -2)];
      expect({ secret, found: forms.filter((form) => bytes.includes(form)) }).toEqual({ secret, found: [] });
    }
  });
});

describe("while the store is away", () => {
  it("says so and when to come back, and loses nothing", async () => {
    const { StoreProblem } = await import("../../src/server/store/storeProblem.ts");
    const list = () => Promise.reject(new StoreProblem("away", "the database cannot be reached"));
    const original = here.store.nudges.list;
    Object.assign(here.store.nudges, { list });
    const response = await here.call("GET", "/api/nudges");
    Object.assign(here.store.nudges, { list: original });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.json()).toMatchObject({ type: "urn:followthrough:problem:storeAway" });
    expect((await here.call("GET", "/api/nudges")).status).toBe(200);
  });
});

describe("deleting everything", () => {
  it("leaves no row in any table", async () => {
    await here.store.addonMemory.keepSettings("g-1", { draftLocale: null, quietDays: 3 });
    await here.store.addonMemory.forget("g-1");
    expect((await here.call("DELETE", "/api/me")).status).toBe(204);
    await ended();
    await here.store.close();
    const database = await PGlite.create(path.join(here.folder, "store", "database"));
    const { rows: tables } = await database.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'",
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) {
      const { rows } = await database.query(`select * from "${name}"`);
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
    await database.close();
  });
});

describe("the end", () => {
  it("comes in order, and a part that hangs is left behind", async () => {
    const ended: string[] = [];
    const part = (name: string) => ({
      name,
      end: () => {
        ended.push(name);
        return Promise.resolve();
      },
    });
    const hanging = { name: "hanging", end: () => new Promise<void>(() => {}) };
    expect(await endInOrder([part("requests"), hanging, part("store")], 50)).toEqual(["hanging"]);
    expect(ended).toEqual(["requests", "store"]);
  });
});
