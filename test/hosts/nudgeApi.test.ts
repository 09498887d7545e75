/** The panel's port over the real API: what the panel sends is understood, what it gets is what it shows. */
import { instant, threadId, timeZone } from "../../src/engine/brands.ts";
import { nudgeApi, signInWays } from "../../src/hosts/nudgeApi.ts";
import type { Nudge, NudgePort } from "../../src/panel/nudges/nudgePort.ts";
import type { ApiNudge } from "../../src/server/api/shapes.ts";
import { fakeNudgeReader } from "../panel/nudges/fakeNudges.ts";
import { now, sample } from "../panel/sampleReading.ts";
import { START, type TestApi, testApi } from "../server/api/testApi.ts";

/** The compiler says when the API and the panel part. */
const shown = (nudge: ApiNudge): Nudge => nudge;

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.become("a1");
});
afterAll(() => api.close());

/** The API as a browser reaches it; the caller's token is the test's own. */
const overHttp: typeof fetch = (input, init) => {
  const body = init?.body;
  return api.call(init?.method ?? "GET", `/${String(input)}`, typeof body === "string" ? { body } : {});
};
const port = (own: Partial<Parameters<typeof nudgeApi>[0]> = {}): NudgePort =>
  nudgeApi({
    mailbox: () => "graph",
    zone: timeZone("Asia/Taipei"),
    authorization: async () => "Bearer of-the-test",
    link: () => "https://mail.example/thread",
    fetch: overHttp,
    ...own,
  });

async function wish(thread: string) {
  const planned = await fakeNudgeReader().plan(sample, { quietDays: 3, waitingFor: null, draftTo: null, now: now() });
  if (planned === null) throw new Error("nobody is waited for");
  return { thread: threadId(thread), subject: "Order 4711", ...planned };
}
const nudgeOf = async (thread: string): Promise<Nudge | undefined> => {
  const found = await port().list(threadId(thread));
  return found.kind === "answer" ? found.answer.find((one) => one.thread === thread) : undefined;
};

describe("nudges over the API", () => {
  it("are set, listed, snoozed, undone and ended", async () => {
    const set = await port().set(await wish("t1"));
    if (set.kind !== "answer") throw new Error(set.problem);
    expect(set.answer.nudge).toMatchObject({ thread: "t1", subject: "Order 4711", state: "pending", link: "https://mail.example/thread" });
    const { id } = set.answer.nudge;
    const listed = await nudgeOf("t1");
    expect(listed === undefined ? null : shown(JSON.parse(JSON.stringify(listed)))).toMatchObject({ id, outcome: { kind: "waiting" } });
    const snoozed = await port().change(id, { change: "snooze", until: instant(START + 20 * 86_400_000) });
    expect(snoozed).toMatchObject({ kind: "answer" });
    const undone = await port().undo(snoozed.kind === "answer" ? (snoozed.answer.undo ?? "") : "");
    expect(undone).toMatchObject({ kind: "answer", answer: { id, state: "pending" } });
    expect(await port().change(id, { change: "done" })).toMatchObject({ answer: { nudge: { state: "done" } } });
    expect(await nudgeOf("t1")).toBeUndefined();
  });

  it("are changed by the mail on screen", async () => {
    const set = await port().set(await wish("t2"));
    if (set.kind !== "answer") throw new Error(set.problem);
    const seen = await port().change(set.answer.nudge.id, {
      change: "looked",
      decision: { kind: "stop", because: "replied", people: [], quote: null },
    });
    expect(seen).toMatchObject({ answer: { nudge: { state: "done" } } });
  });

  it("say what is wrong in a word the panel has", async () => {
    expect(await port().change("00000000-0000-4000-8000-000000000000", { change: "done" })).toEqual({ kind: "problem", problem: "gone" });
    expect(await port({ authorization: async () => null }).list(null)).toEqual({ kind: "problem", problem: "signedOut" });
    expect(await port({ fetch: () => Promise.reject(new TypeError("no way")) }).list(null)).toEqual({ kind: "problem", problem: "away" });
    const broken = async (): Promise<Response> => new Response("<html>", { status: 200 });
    expect(await port({ fetch: broken }).list(null)).toEqual({ kind: "problem", problem: "away" });
    const wrong = { ...(await wish("t3")), thread: threadId("") };
    expect(await port().set(wrong)).toEqual({ kind: "problem", problem: "refused" });
  });

  it("ask for a fresh token once when the last one was refused", async () => {
    const asked: boolean[] = [];
    const authorization = async (fresh: boolean): Promise<string> => {
      asked.push(fresh);
      return "Bearer old";
    };
    const refused = async (): Promise<Response> => new Response("{}", { status: 401 });
    expect(await port({ authorization, fetch: refused }).list(null)).toEqual({ kind: "problem", problem: "signedOut" });
    expect(asked).toEqual([false, true]);
  });

  it("are not spoken of where pages are served without a server", async () => {
    expect(await signInWays(async () => new Response("not here", { status: 404 }))).toBeNull();
    expect(await signInWays(async () => new Response("<html>", { headers: { "Content-Type": "text/html" } }))).toBeNull();
    expect(await signInWays(() => Promise.reject(new TypeError("no way")))).toBeNull();
    expect(await signInWays(overHttp)).toEqual({ local: false, entra: null, google: null });
  });
});
