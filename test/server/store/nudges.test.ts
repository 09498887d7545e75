import { randomUUID } from "node:crypto";
import { address, threadId } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import type { AccountId, Store } from "../../../src/server/store/store.ts";
import { DAY_MS, later, MINUTE_MS, NOW, settled, storeKinds, type TestStores, testStores, wanted } from "./stores.ts";

const LEASE_MS = MINUTE_MS;

describe.each(storeKinds)("nudges in %s", (kind) => {
  let stores: TestStores;
  let store: Store;
  let anna: AccountId;
  let boris: AccountId;

  beforeAll(async () => {
    stores = await testStores(kind);
    store = await stores.open();
  });
  afterAll(async () => {
    await store.close();
    await stores.end();
  });
  beforeEach(async () => {
    anna = (await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW)).id;
    boris = (await store.accounts.signIn({ provider: "local", subject: "boris", address: null }, NOW)).id;
  });
  afterEach(async () => {
    await store.accounts.forget(anna);
    await store.accounts.forget(boris);
  });

  const claim = (limit = 100, now = NOW) => store.nudges.claimDue({ now, limit, leaseMs: LEASE_MS });
  async function claimOne(now = NOW) {
    const [one] = await claim(1, now);
    if (one === undefined) throw new Error("nothing is due");
    return one;
  }

  it("a nudge that was set is found as it was set", async () => {
    const rule = newNudgeRule(NOW, {
      waitingFor: [address("li@example.com")],
      consent: { by: address("li@example.com"), at: NOW, sentence: "Please remind me." },
    });
    const { nudge } = await store.nudges.set(anna, wanted("t", later(DAY_MS), { rule }), NOW);
    expect(await store.nudges.get(anna, nudge.id)).toEqual(nudge);
    expect(nudge).toMatchObject({
      account: anna,
      mailbox: "folder",
      thread: "t",
      rule,
      state: "pending",
      wakeAt: later(DAY_MS),
      decision: null,
    });
  });

  it("a thread has one nudge: setting it again replaces it, and both changes can be taken back in turn", async () => {
    const first = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    const second = await store.nudges.set(anna, wanted("t", later(2 * DAY_MS), { rule: newNudgeRule(NOW, { quietDays: 9 }) }), NOW);
    expect(second.nudge.id).toBe(first.nudge.id);
    expect(await store.nudges.list(anna, 10)).toHaveLength(1);
    expect(await store.nudges.undo(anna, first.undo, NOW)).toBe(false);
    expect(await store.nudges.undo(anna, second.undo, NOW)).toBe(true);
    expect(await store.nudges.get(anna, first.nudge.id)).toMatchObject({ wakeAt: later(DAY_MS), rule: { quietDays: 3 }, state: "pending" });
    expect(await store.nudges.undo(anna, second.undo, NOW)).toBe(false);
  });

  it("a first nudge that is taken back is gone from the list", async () => {
    const { undo } = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    expect(await store.nudges.undo(anna, undo, NOW)).toBe(true);
    expect(await store.nudges.list(anna, 10)).toEqual([]);
    expect(await store.nudges.ofThread(anna, threadId("t"))).toBeNull();
  });

  it("undo travels as plain data", async () => {
    const { undo } = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    expect(JSON.parse(JSON.stringify(undo))).toEqual(undo);
  });

  it("two requests that set the same thread at once leave one nudge", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => store.nudges.set(anna, wanted("t", later(index * DAY_MS)), NOW)));
    expect(await store.nudges.list(anna, 10)).toHaveLength(1);
  });

  it("somebody else's nudge is like a missing one, whatever is asked", async () => {
    const { nudge, undo } = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    for (const id of [nudge.id, randomUUID(), "no uuid", ""]) {
      expect(await store.nudges.get(boris, id)).toBeNull();
      expect(await store.nudges.change(boris, id, { kind: "off" }, NOW)).toEqual({ kind: "missing" });
      expect(await store.nudges.undo(boris, { ...undo, nudge: id }, NOW)).toBe(false);
    }
    expect(await store.nudges.ofThread(boris, threadId("t"))).toBeNull();
    expect(await store.nudges.list(boris, 10)).toEqual([]);
    expect(await store.nudges.lookNow(boris, [threadId("t")], NOW)).toBe(0);
    expect(await store.nudges.get(anna, nudge.id)).toEqual(nudge);
  });

  it("what is due is listed first, then by the moment", async () => {
    await store.nudges.set(anna, wanted("third", later(3 * DAY_MS)), NOW);
    await store.nudges.set(anna, wanted("second", later(2 * DAY_MS)), NOW);
    await store.nudges.set(anna, wanted("due", NOW), NOW);
    await store.nudges.settle([settled(await claimOne())], NOW);
    expect((await store.nudges.list(anna, 10)).map(({ thread, state }) => [thread, state])).toEqual([
      ["due", "due"],
      ["second", "pending"],
      ["third", "pending"],
    ]);
    expect(await store.nudges.list(anna, 1)).toHaveLength(1);
  });

  it.each([
    [
      "snooze",
      { kind: "snooze", until: later(DAY_MS) },
      { state: "pending", wakeAt: later(DAY_MS), rule: { snoozedUntil: later(DAY_MS) } },
    ],
    ["done", { kind: "done" }, { state: "done", wakeAt: null }],
    ["off", { kind: "off" }, { state: "off", wakeAt: null }],
    [
      "another rule",
      { kind: "rule", rule: newNudgeRule(NOW, { quietDays: 5 }), wakeAt: later(DAY_MS) },
      { state: "pending", wakeAt: later(DAY_MS), rule: { quietDays: 5 } },
    ],
  ] as const)("%s changes a due nudge and can be taken back", async (_, change, expected) => {
    const { nudge } = await store.nudges.set(anna, wanted("t", NOW), NOW);
    await store.nudges.settle([settled(await claimOne())], NOW);
    const changed = await store.nudges.change(anna, nudge.id, change, NOW);
    if (changed.kind !== "changed") throw new Error("missing");
    expect(changed.nudge).toMatchObject(expected);
    expect(await store.nudges.undo(anna, changed.undo, NOW)).toBe(true);
    expect(await store.nudges.get(anna, nudge.id)).toMatchObject({
      state: "due",
      wakeAt: null,
      rule: { quietDays: 3, snoozedUntil: null },
    });
  });

  it("an ended nudge is not brought back beside a newer one of its thread", async () => {
    const { nudge } = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    const ended = await store.nudges.change(anna, nudge.id, { kind: "done" }, NOW);
    if (ended.kind !== "changed") throw new Error("missing");
    const second = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    expect(second.nudge.id).not.toBe(nudge.id);
    expect(await store.nudges.undo(anna, ended.undo, NOW)).toBe(false);
    expect(await store.nudges.change(anna, nudge.id, { kind: "snooze", until: NOW }, NOW)).toEqual({ kind: "missing" });
  });

  it("only what is due is claimed, the longest due first, and by one caller only", async () => {
    await store.nudges.set(anna, wanted("tomorrow", later(DAY_MS)), NOW);
    await store.nudges.set(anna, wanted("now", NOW), NOW);
    await store.nudges.set(boris, wanted("hour ago", later(-60 * MINUTE_MS)), NOW);
    expect(await store.nudges.nextDue()).toBe(later(-60 * MINUTE_MS));
    expect((await claim()).map(({ nudge }) => nudge.thread)).toEqual(["hour ago", "now"]);
    expect(await claim()).toEqual([]);
    expect(await store.nudges.nextDue()).toBe(later(LEASE_MS));
  });

  it("eight claimers at once share the due nudges without a double", async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => store.nudges.set(anna, wanted(`t${index}`, NOW), NOW)));
    const claims = (await Promise.all(Array.from({ length: 8 }, () => claim(10)))).flat();
    const rest = await claim();
    const ids = [...claims, ...rest].map(({ nudge }) => nudge.id);
    expect(new Set(ids).size).toBe(60);
    expect(ids).toHaveLength(60);
  });

  it("a claim whose holder died is due again when its lease ends, and the dead one's answer counts for nothing", async () => {
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    const dead = await claimOne();
    expect(await claim(1, later(LEASE_MS - 1))).toEqual([]);
    const living = await claimOne(later(LEASE_MS));
    const effect = { kind: "draft", payload: { text: "hello" } };
    expect(await store.nudges.settle([settled(dead, [effect])], NOW)).toEqual([false]);
    expect(await store.nudges.settle([settled(living, [effect])], NOW)).toEqual([true]);
    expect(await store.nudges.settle([settled(living, [effect])], NOW)).toEqual([false]);
    expect(await store.outbox.claim({ now: NOW, limit: 10, leaseMs: LEASE_MS })).toHaveLength(1);
  });

  it("what the user changes while a decision is made wins over the decision", async () => {
    const { nudge } = await store.nudges.set(anna, wanted("t", NOW), NOW);
    const held = await claimOne();
    await store.nudges.change(anna, nudge.id, { kind: "off" }, NOW);
    expect(await store.nudges.settle([settled(held, [{ kind: "draft", payload: {} }])], NOW)).toEqual([false]);
    expect(await store.nudges.get(anna, nudge.id)).toMatchObject({ state: "off" });
    expect(await store.outbox.nextDue()).toBeNull();
  });

  it("of two settlements of one claim the first counts, and its effects once", async () => {
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    const held = await claimOne();
    const effect = { kind: "draft", payload: {} };
    expect(await store.nudges.settle([settled(held, [effect]), settled(held, [effect])], NOW)).toEqual([true, false]);
    expect(await store.outbox.claim({ now: NOW, limit: 10, leaseMs: LEASE_MS })).toHaveLength(1);
  });

  it("settlements of one transaction stand each for itself", async () => {
    await store.nudges.set(anna, wanted("a", later(-2)), NOW);
    await store.nudges.set(anna, wanted("b", later(-1)), NOW);
    const [a, b] = await claim();
    if (a === undefined || b === undefined) throw new Error("not claimed");
    await store.nudges.change(anna, a.nudge.id, { kind: "done" }, NOW);
    const again = settled(b, [], { state: "pending", wakeAt: later(DAY_MS), decision: { kind: "wait" } });
    expect(await store.nudges.settle([settled(a), again], NOW)).toEqual([false, true]);
    expect(await store.nudges.get(anna, b.nudge.id)).toMatchObject({ state: "pending", wakeAt: later(DAY_MS), decision: { kind: "wait" } });
    expect(await store.nudges.settle([], NOW)).toEqual([]);
  });

  it("released claims come again when asked to", async () => {
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await store.nudges.release([await claimOne()], later(MINUTE_MS));
    expect(await claim()).toEqual([]);
    expect(await claim(10, later(MINUTE_MS))).toHaveLength(1);
  });

  it("new mail makes waiting nudges of its thread due for a look, not those that are over", async () => {
    await store.nudges.set(anna, wanted("a", later(DAY_MS)), NOW);
    await store.nudges.set(anna, wanted("b", later(DAY_MS)), NOW);
    const { nudge } = await store.nudges.set(anna, wanted("c", later(DAY_MS)), NOW);
    await store.nudges.change(anna, nudge.id, { kind: "done" }, NOW);
    expect(await store.nudges.lookNow(anna, [threadId("a"), threadId("c")], NOW)).toBe(1);
    expect((await claim()).map(({ nudge }) => nudge.thread)).toEqual(["a"]);
    expect(await store.nudges.lookNow(anna, [], NOW)).toBe(0);
    expect(await store.nudges.lookNow(anna, null, NOW)).toBe(2);
  });

  it("nudges that wait for a sign-in go on after it", async () => {
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await store.nudges.settle([settled(await claimOne(), [], { state: "needsSignIn" })], NOW);
    expect(await store.counts(NOW)).toMatchObject({ needsSignIn: 1, pending: 0 });
    expect(await store.nudges.signedInAgain(anna, NOW)).toBe(1);
    expect(await claim()).toHaveLength(1);
  });

  it("counts tell what waits, what is due and what is late", async () => {
    await store.nudges.set(anna, wanted("a", NOW), NOW);
    await store.nudges.set(anna, wanted("b", later(DAY_MS)), NOW);
    await store.nudges.set(anna, wanted("c", later(-DAY_MS)), NOW);
    expect(await store.counts(NOW)).toMatchObject({ pending: 3, due: 0, late: 1, failed: 0 });
    await store.nudges.settle([settled(await claimOne(), [{ kind: "draft", payload: {} }], { wakeAt: later(DAY_MS) })], NOW);
    expect(await store.counts(NOW)).toMatchObject({ pending: 2, due: 1, late: 0, effectsWaiting: 1 });
  });

  it("every earlier moment is told to the alarm clock of this process", async () => {
    const told: number[] = [];
    const stop = store.onEarlier((at) => told.push(at));
    const { nudge } = await store.nudges.set(anna, wanted("t", later(DAY_MS)), NOW);
    await store.nudges.change(anna, nudge.id, { kind: "snooze", until: later(MINUTE_MS) }, NOW);
    stop();
    await store.nudges.lookNow(anna, null, NOW);
    expect(told).toEqual([later(DAY_MS), later(MINUTE_MS)]);
  });

  it("an account that was forgotten takes its nudges and effects along, and nothing is set for it any more", async () => {
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await store.nudges.settle([settled(await claimOne(), [{ kind: "draft", payload: {} }])], NOW);
    await store.accounts.forget(anna);
    expect(await store.counts(NOW)).toMatchObject({ pending: 0, due: 0, effectsWaiting: 0 });
    await expect(store.nudges.set(anna, wanted("t", NOW), NOW)).rejects.toMatchObject({ name: "StoreProblem", kind: "forgotten" });
  });
});
