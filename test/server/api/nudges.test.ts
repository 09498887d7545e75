import type { ApiMe, ApiNudge, ApiNudgeChanged, ApiNudgeList, ApiPlannedNudge } from "../../../src/server/api/shapes.ts";
import { entraToken, nudgeToSet, START, type TestApi, testApi } from "./testApi.ts";

let api: TestApi;
let users = 0;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  users += 1;
  api.at(START);
  await api.become(users.toString(16));
});

const DAY = 86_400_000;

async function set(change: Parameters<typeof nudgeToSet>[0] = {}): Promise<ApiNudgeChanged> {
  const response = await api.call("POST", "/api/nudges", { body: nudgeToSet(change) });
  expect(response.status).toBe(201);
  return response.json();
}
async function change(id: string, body: unknown): Promise<ApiNudgeChanged> {
  const response = await api.call("PATCH", `/api/nudges/${id}`, { body });
  expect({ status: response.status }).toEqual({ status: 200 });
  return response.json();
}
/** The round's part: the nudge has come due and the user was told. */
async function tell(id: string, told: ApiNudge["rule"]["told"] = []): Promise<void> {
  const claims = await api.store.nudges.claimDue({ now: api.now(), limit: 100, leaseMs: 1000 });
  const claim = claims.find(({ nudge }) => nudge.id === id);
  if (claim === undefined) throw new Error("it was not due");
  const { rule, decision } = claim.nudge;
  await api.store.nudges.settle([{ claim, state: "due", wakeAt: null, rule: { ...rule, told }, decision, effects: [] }], api.now());
}
const list = async (): Promise<ApiNudgeList> => (await api.call("GET", "/api/nudges")).json();

describe("a nudge of one's own", () => {
  it("is previewed with both clocks before it is set, and nothing is stored", async () => {
    const response = await api.call("POST", "/api/nudges/preview", { body: nudgeToSet() });
    const planned: ApiPlannedNudge = await response.json();
    expect(response.status).toBe(200);
    expect(planned.wakeAt).toBe(Date.parse("2026-11-26T00:00:00Z"));
    expect(planned.outcome).toMatchObject({
      kind: "waiting",
      people: [{ due: { theirs: { day: "2026-11-26", time: "09:00" }, mine: { time: "08:00" } } }],
    });
    expect((await list()).nudges).toEqual([]);
  });

  it("is set, listed, found by its thread and by its id", async () => {
    const { nudge, undo } = await set();
    expect(undo).toEqual(expect.any(String));
    expect(nudge).toMatchObject({
      state: "pending",
      subject: "Quotation for the pump housings",
      replies: { seenBy: "panelOnly", lookedAt: START },
    });
    expect((await list()).nudges).toEqual([nudge]);
    expect(await (await api.call("GET", "/api/nudges?thread=AAQk-thread-1")).json()).toEqual({ nudges: [nudge], hasMore: false });
    expect(await (await api.call("GET", "/api/nudges?thread=another")).json()).toEqual({ nudges: [], hasMore: false });
    expect(await (await api.call("GET", `/api/nudges/${nudge.id}`)).json()).toEqual(nudge);
  });

  it("waits longer when the user asks for more working days", async () => {
    const { nudge } = await set();
    const { nudge: later } = await change(nudge.id, { change: "rule", rule: { quietDays: 5 } });
    expect(later.rule.quietDays).toBe(5);
    // Thursday and Friday have passed in Tokyo, then a weekend: Monday.
    expect(later.outcome).toMatchObject({ kind: "waiting", until: Date.parse("2026-11-30T00:00:00Z") });
  });

  it("is snoozed into the other's working time and comes back by undo", async () => {
    const { nudge } = await set();
    const snoozed = await change(nudge.id, { change: "snooze", until: Date.parse("2026-11-28T12:00:00Z") });
    // A Saturday evening in Tokyo: Monday at nine.
    expect(snoozed.nudge).toMatchObject({
      wakeAt: Date.parse("2026-11-30T00:00:00Z"),
      rule: { snoozedUntil: Date.parse("2026-11-28T12:00:00Z") },
    });
    const undone: { nudge: ApiNudge } = await (await api.call("POST", "/api/nudges/undo", { body: { undo: snoozed.undo } })).json();
    expect(undone.nudge).toMatchObject({ wakeAt: nudge.wakeAt, rule: { snoozedUntil: null } });
  });

  it.each([
    ["done", "done"],
    ["off", "off"],
  ])("is over once it is %s, and undo brings it back", async (wish, state) => {
    const { nudge } = await set();
    const over = await change(nudge.id, { change: wish });
    expect(over.nudge.state).toBe(state);
    expect((await list()).nudges).toEqual([]);
    expect((await api.call("POST", "/api/nudges/undo", { body: { undo: over.undo } })).status).toBe(200);
    expect((await list()).nudges).toMatchObject([{ id: nudge.id, state: "pending" }]);
  });

  it("is off after DELETE, and a second DELETE finds nothing", async () => {
    const { nudge } = await set();
    expect((await api.call("DELETE", `/api/nudges/${nudge.id}`)).status).toBe(200);
    expect((await api.call("DELETE", `/api/nudges/${nudge.id}`)).status).toBe(404);
  });

  it("cannot be undone after something else happened", async () => {
    const { nudge, undo } = await set();
    await change(nudge.id, { change: "rule", rule: { quietDays: 4 } });
    const response = await api.call("POST", "/api/nudges/undo", { body: { undo } });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ type: "urn:followthrough:problem:changedSince" });
  });

  it("counts what was told before when it is set anew", async () => {
    const { nudge } = await set();
    api.at(START + 7 * DAY);
    const told = [{ at: api.now(), people: nudge.rule.waitingFor ?? [] }];
    await tell(nudge.id, told);
    const { nudge: again } = await set({ rule: { quietDays: 2 } });
    expect(again.rule.told).toEqual(told);
  });
});

describe("what the mail on screen says", () => {
  it("ends the nudge when they answered", async () => {
    const { nudge } = await set();
    const seen = { kind: "stop", because: "replied", people: ["sato@harbour.example"], quote: "Here is the quotation." };
    expect((await change(nudge.id, { change: "looked", decision: seen })).nudge.state).toBe("done");
  });

  it("puts it away for a day while it is my own turn", async () => {
    const { nudge } = await set();
    const seen = { kind: "stop", because: "iOweThem", people: ["sato@harbour.example"], quote: "I will send the drawings." };
    const { nudge: parked } = await change(nudge.id, { change: "looked", decision: seen });
    expect(parked).toMatchObject({ state: "pending", wakeAt: START + DAY, outcome: { kind: "parked", because: "iOweThem" } });
  });

  it("leaves one that is due as it is, with the time of the look", async () => {
    const { nudge } = await set();
    api.at(START + 7 * DAY);
    await tell(nudge.id);
    api.at(START + 7 * DAY + 1000);
    const { nudge: looked } = await change(nudge.id, { change: "looked", decision: nudgeToSet().decision });
    expect(looked).toMatchObject({ state: "due", wakeAt: null, replies: { lookedAt: START + 7 * DAY + 1000 } });
  });
});

describe("what makes no sense is refused with a reason", () => {
  const cases: readonly [string, Parameters<typeof nudgeToSet>[0], string][] = [
    ["a zone that does not exist", { zone: "Mars/Olympus" }, "unknownZone"],
    ["nobody to wait for", { decision: { ...waiting(), people: [] } }, "nothingToWaitFor"],
    ["a thread that is switched off", { rule: { isOff: true } }, "nothingToWaitFor"],
  ];
  it.each(cases)("%s", async (_name, wish, kind) => {
    const response = await api.call("POST", "/api/nudges", { body: nudgeToSet(wish) });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ type: `urn:followthrough:problem:${kind}` });
  });

  it("a snooze until yesterday", async () => {
    const { nudge } = await set();
    const response = await api.call("PATCH", `/api/nudges/${nudge.id}`, { body: { change: "snooze", until: START - DAY } });
    expect(response.status).toBe(422);
  });
});

function waiting() {
  const { decision } = nudgeToSet();
  if (decision.kind !== "wait") throw new Error("the example waits");
  return decision;
}

describe("the user", () => {
  it("is known before anything is kept", async () => {
    const me: ApiMe = await (await api.call("GET", "/api/me")).json();
    expect(me).toMatchObject({
      provider: "entra",
      address: `${users.toString(16)}@rivers.example`,
      createdAt: null,
      replies: "panelOnly",
      canConnect: false,
    });
  });

  it("keeps settings, and the zone of the first nudge where none was chosen", async () => {
    await set();
    const me: ApiMe = await (await api.call("GET", "/api/me")).json();
    expect(me.settings.zone).toBe("Asia/Taipei");
    const changed: ApiMe = await (
      await api.call("PATCH", "/api/me", { body: { zone: "Europe/Berlin", locale: "zh-Hant", digest: true } })
    ).json();
    expect(changed.settings).toMatchObject({ zone: "Europe/Berlin", locale: "zh-Hant", digest: true });
    await set({ thread: "another" });
    expect(await (await api.call("GET", "/api/me")).json()).toMatchObject({ settings: { zone: "Europe/Berlin" } });
  });

  it("gets everything exported, and everything deleted", async () => {
    const { nudge } = await set();
    const exported = await (await api.call("GET", "/api/me/export")).text();
    expect(exported).toContain("Quotation for the pump housings");
    expect(exported).toContain(nudge.id);
    expect((await api.call("DELETE", "/api/me")).status).toBe(204);
    expect(await (await api.call("GET", "/api/me/export")).json()).toEqual({ account: null, nudges: [] });
    expect(await list()).toEqual({ nudges: [], hasMore: false });
    expect(await (await api.call("GET", "/api/me")).json()).toMatchObject({ createdAt: null });
  });

  it("is the same by another token of the same person, and not by that of a colleague", async () => {
    await set();
    expect(
      (await (await api.call("GET", "/api/nudges", { token: await entraToken({ user: users.toString(16) }) })).json()).nudges,
    ).toHaveLength(1);
    expect((await (await api.call("GET", "/api/nudges", { token: await entraToken({ user: "beef" }) })).json()).nudges).toHaveLength(0);
  });
});

it("the list is a calendar file, too", async () => {
  await set();
  const response = await api.call("GET", "/api/nudges.ics");
  expect(response.headers.get("content-type")).toContain("text/calendar");
  expect(await response.text()).toContain("X-NUDGES:1");
});
