/** The panel's own client against the server's own API: they are written apart and must mean the same. */
import { address, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { nudgeApi, signInWays } from "../../../src/hosts/nudgeApi.ts";
import type { Nudge, NudgeAnswer, NudgePort, NudgeToSet } from "../../../src/panel/nudges/nudgePort.ts";
import { type ApiNudge, nudgeToSetShape } from "../../../src/server/api/shapes.ts";
import { entraToken, nudgeToSet, START, type TestApi, testApi } from "./testApi.ts";

/** Breaks the build when the panel expects what the API does not give. */
const asPanelSees = (nudge: ApiNudge): Nudge => nudge;

let api: TestApi;
let port: NudgePort;
let token: string | null = null;
const overHttp: typeof fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  headers.delete("content-type");
  return api.call(init?.method ?? "GET", `/${String(url)}`, {
    token: null,
    headers: Object.fromEntries(headers),
    ...(typeof init?.body === "string" ? { body: init.body } : {}),
  });
};

beforeAll(async () => {
  api = await testApi();
  token = await entraToken();
  port = nudgeApi({
    mailbox: () => "graph",
    zone: timeZone("Asia/Taipei"),
    authorization: () => Promise.resolve(token === null ? null : `Bearer ${token}`),
    link: () => null,
    fetch: overHttp,
  });
});
afterAll(() => api.close());

function wish(thread: string): NudgeToSet {
  const { decision, subject } = nudgeToSetShape.parse(nudgeToSet());
  return {
    thread: threadId(thread),
    subject,
    rule: { quietDays: 3, waitingFor: [address("sato@harbour.example")], consent: null },
    decision,
  };
}
function answer<T>(given: NudgeAnswer<T>): T {
  if (given.kind === "problem") throw new Error(given.problem);
  return given.answer;
}

it("sets, lists, changes and takes back", async () => {
  const { nudge, undo } = answer(await port.set(wish("one")));
  expect(nudge).toMatchObject({ state: "pending", rule: { waitingFor: ["sato@harbour.example"] } });
  expect(answer(await port.list(threadId("one")))).toEqual([nudge]);
  const snoozed = answer(await port.change(nudge.id, { change: "snooze", until: instant(START + 9 * 86_400_000) }));
  expect(snoozed.nudge.rule.snoozedUntil).toBe(START + 9 * 86_400_000);
  expect(answer(await port.undo(snoozed.undo ?? ""))).toMatchObject({ rule: { snoozedUntil: null } });
  expect(await port.undo(undo ?? "")).toEqual({ kind: "problem", problem: "changedSince" });
  answer(await port.change(nudge.id, { change: "rule", rule: { quietDays: 5 } }));
  answer(await port.change(nudge.id, { change: "looked", decision: { kind: "stop", because: "replied", people: [], quote: null } }));
  expect(answer(await port.list(null))).toEqual([]);
});

it("understands every refusal", async () => {
  expect(await port.change("00000000-0000-4000-8000-000000000000", { change: "done" })).toEqual({ kind: "problem", problem: "gone" });
  const { nudge } = answer(await port.set(wish("two")));
  expect(await port.change(nudge.id, { change: "snooze", until: instant(START - 1) })).toEqual({ kind: "problem", problem: "inThePast" });
  expect(await port.set({ ...wish("three"), decision: { ...wish("three").decision, people: [] } })).toEqual({
    kind: "problem",
    problem: "nobody",
  });
  token = "nobody's";
  expect(await port.list(null)).toEqual({ kind: "problem", problem: "signedOut" });
});

it("learns how to sign in", async () => {
  expect(await signInWays(overHttp)).toEqual({ local: false, entra: null, google: null });
  expect(asPanelSees).toBeDefined();
});
