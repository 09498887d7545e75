/** Rounds over the Gmail stand-in and a real store: what arrives, what fails, and what the user sees. */
import { address, country, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { decideDue } from "../../../src/server/rounds/decideDue.ts";
import { cursorKind } from "../../../src/server/rounds/mailboxSync.ts";
import { DAY_MS, HOUR_MS, LI, ME, QUESTION, START, type Written } from "./mailsOfTests.ts";
import { type RoundScene, roundScene } from "./roundScene.ts";

const asked: Written = { id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION };
const MINUTE_MS = 60_000;

let scene: RoundScene;
const open = async (settings: object = {}): Promise<void> => {
  scene = await roundScene([asked], {}, settings);
};
afterEach(() => scene.end());

/** Set and looked at once, as the add-on does it. */
async function nudged() {
  const nudge = await scene.nudge(await scene.threadOf(asked.id), instant(START));
  await scene.round();
  return nudge;
}

describe("a nudge in a mailbox that the server reads", () => {
  it("waits for its moment and is due once, with people, clocks and the open sentence", async () => {
    await open();
    const nudge = await nudged();
    const waiting = await scene.decisionOf(nudge);
    expect(waiting.outcome).toMatchObject({ kind: "waiting", people: [{ address: LI }] });
    const settlements = await scene.runUntil(START + 10 * DAY_MS);
    expect(settlements.filter(({ rule }, index) => rule.told.length > (settlements[index - 1]?.rule.told.length ?? 0))).toHaveLength(2);
    const due = await scene.decisionOf(nudge);
    expect(due).toMatchObject({ subject: "Gasket order", outcome: { kind: "due", people: [{ name: "Li Wen", address: LI }] } });
    expect((await scene.nudgeNow(nudge)).state).toBe("due");
  });

  it("ends when the answer came, however late the server looks", async () => {
    await open();
    const nudge = await nudged();
    scene.time.now = instant(START + DAY_MS / 2);
    await scene.deliver({
      id: "2@taipeitools.example",
      from: LI,
      to: ME,
      answers: asked.id,
      body: "Dear Anna,\r\n\r\nPlease find attached the drawing of the M12 gasket.\r\n\r\nBest regards\r\nLi",
    });
    const settlements = await scene.runUntil(START + 30 * DAY_MS);
    expect(settlements.every(({ rule }) => rule.told.length === 0)).toBe(true);
    expect((await scene.nudgeNow(nudge)).state).toBe("done");
    expect((await scene.decisionOf(nudge)).outcome.kind).toBe("over");
  });

  it("sees by the history that an answer came before its moment, and says so in the list", async () => {
    await open();
    const nudge = await nudged();
    scene.time.now = instant(START + HOUR_MS);
    await scene.push();
    await scene.deliver({ id: "2@taipeitools.example", from: LI, to: ME, answers: asked.id, body: "Thank you, I will look into it." });
    const before = scene.units();
    scene.time.now = instant(START + 2 * HOUR_MS);
    await scene.push();
    await scene.round();
    expect(await scene.decisionOf(nudge)).toMatchObject({ answerSeen: { by: LI } });
    expect(scene.units() - before).toBeLessThanOrEqual(2 + 20 + 2);
  });

  it("vanishes from the due ones soon after the answer, by a push message or the next look", async () => {
    await open();
    const nudge = await nudged();
    await scene.runUntil(START + 6 * DAY_MS);
    expect((await scene.nudgeNow(nudge)).state).toBe("due");
    await scene.deliver({
      id: "2@taipeitools.example",
      from: LI,
      to: ME,
      answers: asked.id,
      body: "Attached is the drawing you asked for.",
    });
    scene.time.now = instant(scene.time.now + MINUTE_MS);
    await scene.push();
    await scene.push();
    await scene.round();
    expect((await scene.nudgeNow(nudge)).state).toBe("done");
  });

  it("stays when an automatic reply comes, and waits until the day it names", async () => {
    await open();
    const nudge = await nudged();
    scene.time.now = instant(START + HOUR_MS);
    await scene.deliver({
      id: "3@taipeitools.example",
      from: LI,
      to: ME,
      answers: asked.id,
      body: "I am out of the office and will be back on 7 December 2026.",
      extra: ["Auto-Submitted: auto-replied"],
    });
    await scene.runUntil(START + 13 * DAY_MS);
    const { state, rule } = await scene.nudgeNow(nudge);
    expect({ state, told: rule.told.length }).toEqual({ state: "pending", told: 0 });
    await scene.runUntil(START + 22 * DAY_MS);
    expect((await scene.nudgeNow(nudge)).rule.told.length).toBeGreaterThan(0);
  });

  it("is settled by an answer in another thread with the same person", async () => {
    await open();
    const nudge = await nudged();
    scene.time.now = instant(START + HOUR_MS);
    await scene.deliver({
      id: "4@taipeitools.example",
      from: LI,
      to: ME,
      subject: "Drawing of the M12 gasket",
      body: "Dear Anna,\r\n\r\nPlease find attached the drawing of the M12 gasket.\r\n\r\nBest regards\r\nLi",
    });
    await scene.runUntil(START + 12 * DAY_MS);
    const { state, rule } = await scene.nudgeNow(nudge);
    expect({ state, told: rule.told.length }).toEqual({ state: "done", told: 0 });
  });

  it("is over when its thread was deleted", async () => {
    await open();
    const nudge = await nudged();
    await scene.standIn.deleteThread(ME, nudge.thread);
    await scene.runUntil(START + 12 * DAY_MS);
    expect((await scene.nudgeNow(nudge)).state).toBe("done");
    expect((await scene.decisionOf(nudge)).outcome).toMatchObject({ kind: "over", because: "threadGone" });
  });
});

describe("a mailbox in trouble", () => {
  it("whose history is forgotten is read again, thread by thread, and nothing is missed", async () => {
    await open();
    const nudge = await nudged();
    await scene.deliver({
      id: "2@taipeitools.example",
      from: LI,
      to: ME,
      answers: asked.id,
      body: "Attached is the drawing you asked for.",
    });
    await scene.store.accounts.keepCursor(scene.account.id, cursorKind("gmail"), "1", scene.time.now);
    scene.time.now = instant(START + HOUR_MS);
    await scene.push();
    await scene.round();
    expect((await scene.nudgeNow(nudge)).state).toBe("done");
  });

  it.each([
    { status: 500, what: "fails" },
    { status: 429, what: "asks to wait" },
  ])(
    "that $what for a while delays the nudge and loses nothing",
    async ({ status }) => {
      await open();
      const nudge = await nudged();
      const { wakeAt } = await scene.nudgeNow(nudge);
      scene.standIn.faults.set([{ status, retryAfter: "60", times: 12 }]);
      await scene.runUntil((wakeAt ?? START) + 30 * MINUTE_MS);
      expect((await scene.nudgeNow(nudge)).state).toBe("pending");
      await scene.runUntil(START + 6 * DAY_MS);
      const { state, rule } = await scene.nudgeNow(nudge);
      expect({ state, told: rule.told.length }).toEqual({ state: "due", told: 1 });
      expect((await scene.decisionOf(nudge)).trouble).toBeNull();
    },
    60_000,
  );

  it("that fails for hours after the moment shows as failed, is asked again, and mends by itself", async () => {
    await open();
    const nudge = await nudged();
    const decision = await scene.decisionOf(nudge);
    const until = decision.outcome.kind === "waiting" ? decision.outcome.until : START;
    scene.time.now = instant(until);
    scene.standIn.faults.set([{ status: 503, times: 100_000 }]);
    await scene.runUntil(until + 7 * HOUR_MS);
    expect((await scene.nudgeNow(nudge)).state).toBe("failed");
    expect((await scene.decisionOf(nudge)).trouble).toMatchObject({ problem: "failing" });
    scene.standIn.faults.set([]);
    await scene.runUntil(until + 9 * HOUR_MS);
    expect((await scene.nudgeNow(nudge)).rule.told).toHaveLength(1);
  }, 60_000);

  it("whose right was withdrawn asks for a sign-in and still speaks in time, saying since when nobody looked", async () => {
    await open();
    const nudge = await nudged();
    scene.tokens.refused = true;
    scene.time.now = instant(scene.time.now + 2 * HOUR_MS);
    await scene.runUntil(START + DAY_MS + 2 * HOUR_MS);
    expect((await scene.nudgeNow(nudge)).state).toBe("needsSignIn");
    expect(await scene.store.accounts.credential(scene.account.id)).toEqual({ state: "needsSignIn" });
    await scene.runUntil(START + 8 * DAY_MS);
    const { state, rule } = await scene.nudgeNow(nudge);
    expect({ state, told: rule.told.length }).toEqual({ state: "due", told: 1 });
    expect((await scene.decisionOf(nudge)).outcome).toMatchObject({ kind: "timeOnly", known: [{ name: "Li Wen" }] });
  });

  it("that is signed in again goes on as before", async () => {
    await open();
    const nudge = await nudged();
    scene.tokens.refused = true;
    await scene.runUntil(START + DAY_MS + 2 * HOUR_MS);
    scene.tokens.refused = false;
    await scene.store.accounts.keepCredential(scene.account.id, "another", scene.time.now);
    await scene.store.nudges.signedInAgain(scene.account.id, scene.time.now);
    await scene.round();
    expect((await scene.nudgeNow(nudge)).state).toBe("pending");
    expect((await scene.decisionOf(nudge)).outcome.kind).toBe("waiting");
  });
});

describe("twice and out of order", () => {
  it("a wake that comes twice settles once", async () => {
    await open();
    const nudge = await nudged();
    const decision = await scene.decisionOf(nudge);
    scene.time.now = instant(decision.outcome.kind === "waiting" ? decision.outcome.until : START);
    const [claim] = await scene.store.nudges.claimDue({ now: scene.time.now, limit: 10, leaseMs: 1_000 });
    scene.time.now = instant(scene.time.now + 2_000);
    const [again] = await scene.store.nudges.claimDue({ now: scene.time.now, limit: 10, leaseMs: 1_000 });
    if (claim === undefined || again === undefined) throw new Error("not claimed");
    const first = await decideDue(scene.surroundings, scene.account.id, [claim]);
    const second = await decideDue(scene.surroundings, scene.account.id, [again]);
    expect(await scene.store.nudges.settle(second, scene.time.now)).toEqual([true]);
    expect(await scene.store.nudges.settle(first, scene.time.now)).toEqual([false]);
    expect((await scene.nudgeNow(nudge)).rule.told).toHaveLength(1);
  });

  it.each([
    { name: "ahead by a year", jump: 365 * DAY_MS },
    { name: "ahead and back", jump: 20 * DAY_MS, back: true },
  ])("a clock that jumps $name tells once at a time and loses nothing", async ({ jump, back }) => {
    await open();
    const nudge = await nudged();
    scene.time.now = instant(START + jump);
    await scene.round();
    if (back === true) {
      scene.time.now = instant(START + DAY_MS);
      await scene.round();
      await scene.round();
    }
    const { state, rule } = await scene.nudgeNow(nudge);
    expect(rule.told.length).toBeLessThanOrEqual(1);
    expect(["due", "pending"]).toContain(state);
  });
});

describe("a nudge without any right to read", () => {
  it("comes by time, once, in the working time of the one waited for", async () => {
    await open();
    const account = await scene.store.accounts.signIn({ provider: "google", subject: "no mailbox", address: null }, scene.time.now);
    const who = address(LI);
    const rule = newNudgeRule(scene.time.now, {
      waitingFor: [who],
      theirClocks: { [who]: { zone: timeZone("Asia/Taipei"), country: country("TW") } },
    });
    const wakeAt = instant(Date.parse("2026-11-23T01:00:00Z"));
    const { nudge } = await scene.store.nudges.set(
      account.id,
      { mailbox: "gmail", thread: threadId("18f2"), rule, wakeAt },
      scene.time.now,
    );
    // The server slept through the morning; the next look falls on their night.
    scene.time.now = instant(Date.parse("2026-11-23T15:00:00Z"));
    const settle = async () => {
      const claims = await scene.store.nudges.claimDue({ now: scene.time.now, limit: 10, leaseMs: 60_000 });
      await scene.store.nudges.settle(await decideDue(scene.surroundings, account.id, claims), scene.time.now);
      return scene.store.nudges.get(account.id, nudge.id);
    };
    expect(await settle()).toMatchObject({ state: "pending", wakeAt: Date.parse("2026-11-24T01:00:00Z") });
    scene.time.now = instant(Date.parse("2026-11-24T01:00:00Z"));
    expect(await settle()).toMatchObject({ state: "due", wakeAt: null, rule: { told: [{ people: [LI] }] } });
  });
});
