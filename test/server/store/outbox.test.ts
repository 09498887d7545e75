import { instant } from "../../../src/engine/brands.ts";
import type { Instant } from "../../../src/engine/types.ts";
import { backOffMs, MOST_ATTEMPTS } from "../../../src/server/store/backOff.ts";
import type { AccountId, ClaimedEffect, NudgeId, Store } from "../../../src/server/store/store.ts";
import { DAY_MS, later, MINUTE_MS, NOW, settled, storeKinds, type TestStores, testStores, wanted } from "./stores.ts";

const LEASE_MS = MINUTE_MS;

describe.each(storeKinds)("effects in %s", (kind) => {
  let stores: TestStores;
  let store: Store;
  let anna: AccountId;
  let nudge: NudgeId;

  beforeAll(async () => {
    stores = await testStores(kind);
    store = await stores.open();
  });
  afterAll(async () => {
    await store.close();
    await stores.end();
  });

  const claimAt = (now: Instant) => store.outbox.claim({ now, limit: 10, leaseMs: LEASE_MS });
  async function claimOne(now: Instant): Promise<ClaimedEffect> {
    const [one] = await claimAt(now);
    if (one === undefined) throw new Error("no effect is due");
    return one;
  }
  async function tell(): Promise<void> {
    const [claim] = await store.nudges.claimDue({ now: NOW, limit: 1, leaseMs: LEASE_MS });
    if (claim === undefined) throw new Error("no nudge is due");
    await store.nudges.settle([settled(claim, [{ kind: "draft", payload: { text: "hello" } }])], NOW);
  }

  beforeEach(async () => {
    anna = (await store.accounts.signIn({ provider: "local", subject: "anna", address: null }, NOW)).id;
    nudge = (await store.nudges.set(anna, wanted("t", NOW), NOW)).nudge.id;
    await tell();
  });
  afterEach(() => store.accounts.forget(anna));

  it("an effect is delivered to one caller with its payload, and never again once done", async () => {
    const effect = await claimOne(NOW);
    expect(effect).toMatchObject({ account: anna, nudge, kind: "draft", payload: { text: "hello" }, attempts: 1, isWanted: true });
    expect(await claimAt(NOW)).toEqual([]);
    await store.outbox.done([effect], NOW);
    expect(await claimAt(later(30 * DAY_MS))).toEqual([]);
    expect(await store.outbox.nextDue()).toBeNull();
    await store.outbox.done([], NOW);
  });

  it("an effect whose deliverer died comes again with the same key, and only the last attempt may call it failed", async () => {
    const dead = await claimOne(NOW);
    const living = await claimOne(later(LEASE_MS));
    expect(living.idempotencyKey).toBe(dead.idempotencyKey);
    expect(living.attempts).toBe(2);
    const why = { problem: "away", waitMs: null, final: false };
    expect(await store.outbox.failed(dead, why, later(LEASE_MS))).toBe("lost");
    expect(await store.outbox.failed(living, why, later(LEASE_MS))).toBe("waits");
    expect(await store.outbox.nextDue()).toBe(later(LEASE_MS + backOffMs(1, 0.5)));
  });

  it("a late confirmation counts even after the lease: the mailbox has it", async () => {
    const slow = await claimOne(NOW);
    await claimOne(later(LEASE_MS));
    await store.outbox.done([slow], later(LEASE_MS));
    expect(await claimAt(later(DAY_MS))).toEqual([]);
  });

  it("waits as long as the mailbox asks, but not for ever", async () => {
    await store.outbox.failed(await claimOne(NOW), { problem: "tooMany", waitMs: 90_000, final: false }, NOW);
    expect(await store.outbox.nextDue()).toBe(later(90_000));
    await store.outbox.failed(await claimOne(later(90_000)), { problem: "tooMany", waitMs: 30 * DAY_MS, final: false }, NOW);
    expect(await store.outbox.nextDue()).toBe(later(DAY_MS));
  });

  it("what is given up shows on the nudge, and setting the nudge again mends it", async () => {
    expect(await store.outbox.failed(await claimOne(NOW), { problem: "gone", waitMs: null, final: true }, NOW)).toBe("givenUp");
    expect(await store.nudges.get(anna, nudge)).toMatchObject({ state: "failed", wakeAt: null });
    expect(await store.counts(NOW)).toMatchObject({ failed: 1, effectsFailed: 1, effectsWaiting: 0 });
    await store.nudges.set(anna, wanted("t", NOW), NOW);
    await tell();
    const again = await claimOne(NOW);
    expect(again.nudge).toBe(nudge);
    expect(again.idempotencyKey).toBe(`${nudge}/2/draft`);
  });

  it("gives up after the last attempt", async () => {
    let now = NOW;
    let outcome = "waits";
    for (let attempt = 1; outcome === "waits"; attempt += 1) {
      const effect = await claimOne(now);
      expect(effect.attempts).toBe(attempt);
      outcome = await store.outbox.failed(effect, { problem: "away", waitMs: null, final: false }, now);
      now = instant(now + DAY_MS);
      if (attempt === MOST_ATTEMPTS) break;
    }
    expect(outcome).toBe("givenUp");
  });

  it("a server that is killed again and again uses up no attempt", async () => {
    for (let kill = 0; kill < MOST_ATTEMPTS + 5; kill += 1) await claimOne(later(kill * LEASE_MS));
    const at = later(1_000 * LEASE_MS);
    expect(await store.outbox.failed(await claimOne(at), { problem: "away", waitMs: null, final: false }, at)).toBe("waits");
    expect(await store.nudges.get(anna, nudge)).toMatchObject({ state: "due" });
  });

  it("effects given back untried are as if never claimed", async () => {
    await store.outbox.release([await claimOne(NOW)], NOW);
    expect(await claimOne(NOW)).toMatchObject({ attempts: 1 });
  });

  it("the deliverer is told when the user has ended the nudge meanwhile", async () => {
    await store.nudges.change(anna, nudge, { kind: "off" }, NOW);
    expect(await claimOne(NOW)).toMatchObject({ isWanted: false });
  });

  it("nothing is left of a payload that was delivered", async () => {
    await store.outbox.done([await claimOne(NOW)], NOW);
    expect(JSON.stringify(await store.accounts.exported(anna))).not.toContain("hello");
  });
});

describe("back-off", () => {
  it("doubles up to an hour, spread over half of each step", () => {
    expect([1, 2, 3, 11, 50].map((attempt) => [backOffMs(attempt, 0), backOffMs(attempt, 1)])).toEqual([
      [2_500, 5_000],
      [5_000, 10_000],
      [10_000, 20_000],
      [1_800_000, 3_600_000],
      [1_800_000, 3_600_000],
    ]);
  });
});
