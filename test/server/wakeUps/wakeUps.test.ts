import { instant } from "../../../src/engine/brands.ts";
import { backOffMs } from "../../../src/server/store/backOff.ts";
import type { AccountId, Claim, ClaimedEffect, Settlement, Store } from "../../../src/server/store/store.ts";
import { StoreProblem } from "../../../src/server/store/storeProblem.ts";
import { type HandClock, handClock } from "../../../src/server/wakeUps/clock.ts";
import { type Delivery, LEASE_MS, startWakeUps, type WakeUpEvent, type WakeUps } from "../../../src/server/wakeUps/wakeUps.ts";
import { DAY_MS, keyringOf, later, MINUTE_MS, NOW, settled, type TestStores, testStores, wanted } from "../store/stores.ts";

const effects = [{ kind: "draft", payload: { text: "hello" } }];

describe("the alarm clock over a store", () => {
  let stores: TestStores;
  let store: Store;
  let anna: AccountId;
  let clock: HandClock;
  let delivered: ClaimedEffect[];
  let events: WakeUpEvent[];
  let running: WakeUps[];

  beforeAll(async () => {
    stores = await testStores("PostgreSQL");
    store = await stores.open(keyringOf("a"));
  });
  afterAll(async () => {
    await store.close();
    await stores.end();
  });
  beforeEach(async () => {
    anna = (await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW)).id;
    clock = handClock(NOW);
    delivered = [];
    events = [];
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await store.accounts.forget(anna);
  });

  function start(
    given: {
      over?: Store;
      decide?: (claims: readonly Claim[]) => Promise<readonly Settlement[]>;
      deliver?: (effect: ClaimedEffect) => Promise<Delivery>;
    } = {},
  ): WakeUps {
    const one = startWakeUps({
      store: given.over ?? store,
      clock,
      chance: () => 0.5,
      leaseMs: LEASE_MS,
      decide: (_account, claims) => given.decide?.(claims) ?? Promise.resolve(claims.map((claim) => settled(claim, effects))),
      deliver: async (effect) => {
        const result = (await given.deliver?.(effect)) ?? { kind: "done" };
        if (result.kind === "done") delivered.push(effect);
        return result;
      },
      report: (event) => events.push(event),
    });
    running.push(one);
    return one;
  }

  /** The database answers in its own time: moves the clock bit by bit until what is waited for has come. */
  async function until(what: () => boolean | Promise<boolean>, stepMs = 0): Promise<void> {
    for (let step = 0; step < 400; step += 1) {
      if (await what()) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
      await clock.advance(stepMs);
    }
    throw new Error(`it never came: ${JSON.stringify(events)}`);
  }

  it("tells the user once when the moment has come, and not before", async () => {
    start();
    const { nudge } = await store.nudges.set(anna, wanted("t", later(MINUTE_MS)), NOW);
    for (let step = 0; step < 10; step += 1) await clock.advance(5_900);
    expect(delivered).toEqual([]);
    await until(() => delivered.length === 1, 250);
    await until(async () => (await store.outbox.nextDue()) === null);
    expect(await store.nudges.get(anna, nudge.id)).toMatchObject({ state: "due", wakeAt: null, decision: { kind: "nudge" } });
    for (let hour = 0; hour < 24; hour += 1) await clock.advance(3_600_000);
    expect(delivered).toHaveLength(1);
  });

  it("three servers on one store tell each user once", async () => {
    for (let server = 0; server < 3; server += 1) start();
    await Promise.all(Array.from({ length: 40 }, (_, index) => store.nudges.set(anna, wanted(`t${index}`, later(1_000)), NOW)));
    await until(() => delivered.length >= 40, 100);
    await clock.advance(MINUTE_MS);
    expect(new Set(delivered.map(({ nudge }) => nudge)).size).toBe(40);
    expect(delivered).toHaveLength(40);
  });

  it("a decision that fails comes again after five minutes", async () => {
    let times = 0;
    start({
      decide(claims) {
        times += 1;
        return times === 1
          ? Promise.reject(new Error("a mistake of ours"))
          : Promise.resolve(claims.map((claim) => settled(claim, effects)));
      },
    });
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await until(() => events.some(({ kind }) => kind === "undecided"), 25);
    await until(async () => (await store.nudges.nextDue()) !== null && ((await store.nudges.nextDue()) ?? 0) > later(4 * MINUTE_MS));
    expect(delivered).toEqual([]);
    await until(() => delivered.length === 1, 5_000);
    expect(times).toBe(2);
  });

  it("a delivery that fails waits its back-off and comes with the same key", async () => {
    const keys: string[] = [];
    start({
      deliver(effect) {
        keys.push(effect.idempotencyKey);
        return Promise.resolve(keys.length < 3 ? { kind: "later", problem: "away", waitMs: null } : { kind: "done" });
      },
    });
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await until(() => events.some((event) => event.kind === "delivered" && event.outcome === "waits"), 25);
    await clock.advance(backOffMs(1, 0.5) - 1_000);
    expect(keys).toHaveLength(1);
    await until(() => delivered.length === 1, 500);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
  });

  it("a delivery that can never succeed shows on the nudge", async () => {
    start({ deliver: () => Promise.resolve({ kind: "never", problem: "threadGone" }) });
    const { nudge } = await store.nudges.set(anna, wanted("t", NOW), NOW);
    await until(async () => (await store.nudges.get(anna, nudge.id))?.state === "failed", 25);
    expect(events).toContainEqual(expect.objectContaining({ kind: "delivered", outcome: "givenUp", problem: "threadGone" }));
  });

  it("a server that decides longer than its lease loses to the one that took over: the user is told once", async () => {
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const decide = async (claims: readonly Claim[]) => {
      await slow;
      return claims.map((claim) => settled(claim, effects));
    };
    const sleepy = start({ decide });
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await until(async () => (await store.nudges.nextDue()) === later(LEASE_MS), 0);
    start();
    await until(() => delivered.length === 1, 10_000);
    finish();
    await sleepy.stop();
    expect(events).toContainEqual({ kind: "settled", nudges: 0, lost: 1 });
    await clock.advance(MINUTE_MS);
    expect(delivered).toHaveLength(1);
  });

  it("a database that goes away between decision and settlement loses nothing and doubles nothing", async () => {
    let failures = 0;
    const flaky: Store = {
      ...store,
      nudges: {
        ...store.nudges,
        async settle(settlements, now) {
          failures += 1;
          // Every second failure comes after the commit: the answer got lost on the way.
          if (failures === 2) await store.nudges.settle(settlements, now);
          if (failures <= 3) throw new StoreProblem("away", "away");
          return store.nudges.settle(settlements, now);
        },
      },
    };
    start({ over: flaky });
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await until(() => delivered.length === 1, 250);
    await until(() => failures >= 4, 250);
    await clock.advance(2 * LEASE_MS);
    await until(async () => (await store.outbox.nextDue()) === null, 250);
    expect(delivered).toHaveLength(1);
  });

  it("stopping gives back what was not begun", async () => {
    let begun = 0;
    const one = start({
      decide(claims) {
        begun += 1;
        return Promise.resolve(claims.map((claim) => settled(claim)));
      },
    });
    await until(() => events.some(({ kind }) => kind === "swept"));
    await one.stop();
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await clock.advance(MINUTE_MS);
    expect(begun).toBe(0);
    expect(await store.nudges.nextDue()).toBe(NOW);
  });

  it("leases that a clock running a day ahead took are mended by the sweep", async () => {
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await store.nudges.claimDue({ now: later(DAY_MS), limit: 1, leaseMs: LEASE_MS });
    expect(await store.nudges.claimDue({ now: later(MINUTE_MS), limit: 1, leaseMs: LEASE_MS })).toEqual([]);
    expect((await store.sweep(later(MINUTE_MS))).leasesMended).toBe(1);
    expect(await store.nudges.claimDue({ now: instant(NOW + MINUTE_MS), limit: 1, leaseMs: LEASE_MS })).toHaveLength(1);
  });

  it("ended nudges and delivered effects are purged when nobody needs them any more", async () => {
    const { nudge } = await store.nudges.set(anna, wanted("t", NOW), NOW);
    const [claim] = await store.nudges.claimDue({ now: NOW, limit: 1, leaseMs: LEASE_MS });
    if (claim === undefined) throw new Error("not due");
    await store.nudges.settle([settled(claim, effects)], NOW);
    await store.outbox.done(await store.outbox.claim({ now: NOW, limit: 1, leaseMs: LEASE_MS }), NOW);
    await store.nudges.change(anna, nudge.id, { kind: "done" }, NOW);
    expect(await store.sweep(later(29 * DAY_MS))).toMatchObject({ rowsPurged: 0 });
    expect(await store.sweep(later(31 * DAY_MS))).toMatchObject({ rowsPurged: 1 });
    expect(await store.sweep(later(91 * DAY_MS))).toMatchObject({ rowsPurged: 1 });
    expect(await store.nudges.get(anna, nudge.id)).toBeNull();
  });
});
