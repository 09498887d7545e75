/** Nudges that come back by themselves, over the Gmail stand-in and a real store, and where only time decides. */
import { address, instant } from "../../../src/engine/brands.ts";
import { usualCheckIn } from "../../../src/engine/nudge/checkIns.ts";
import type { NudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { zonedDayAndTime } from "../../../src/engine/time/zonedTime.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { planChange } from "../../../src/server/api/planNudge.ts";
import { accountSettings } from "../../../src/server/rounds/accountSettings.ts";
import { saveReminder } from "../../../src/server/rounds/saveReminder.ts";
import { storedDecision } from "../../../src/server/rounds/storedDecision.ts";
import { decideByTime } from "../../../src/server/rounds/timeOnly.ts";
import type { Nudge } from "../../../src/server/store/store.ts";
import { dayOf } from "../../engine/progress/madeOrders.ts";
import { DAY_MS, HOUR_MS, LI, ME, START, type Written } from "./mailsOfTests.ts";
import { type RoundScene, roundScene } from "./roundScene.ts";

const order: Written = {
  id: "1@nordholz.example",
  at: START - HOUR_MS,
  subject: "PO 4411 gaskets",
  body: "Dear Mr. Li,\r\n\r\nYour deposit arrived today. The materials are complete. Production has started.\r\n\r\nBest regards,\r\nAnna Weber",
};
/** A Wednesday. */
const FIRST_DAY = dayOf("2026-11-18");
const weekly = { checkIn: usualCheckIn("progress", FIRST_DAY), waitingFor: [address(LI)] };
const theirDay = (at: number): string => zonedDayAndTime(instant(at), accountSettings({ zone: "Asia/Taipei" }).zone)?.day ?? "";

let scene: RoundScene;
afterEach(() => scene.end());

async function checkInNudge(rule: Partial<NudgeRule> = weekly): Promise<Nudge> {
  scene = await roundScene([order]);
  return scene.nudge(await scene.threadOf(order.id), instant(START), rule);
}

it("the weekly progress is told once a week, on their working day, answered or not, until it is switched off (S004-1, S002-7)", async () => {
  const nudge = await checkInNudge();
  await scene.runUntil(START + 8 * DAY_MS);
  await scene.deliver({ id: "2@taipeitools.example", from: LI, to: ME, answers: order.id, body: "Thank you for the update." });
  await scene.runUntil(START + 23 * DAY_MS);
  const { rule, state } = await scene.nudgeNow(nudge);
  expect(rule.told.map(({ at }) => theirDay(at))).toEqual(["2026-11-25", "2026-12-02", "2026-12-09"]);
  expect(state).toBe("due");
  await scene.store.nudges.change(scene.account.id, nudge.id, { kind: "off" }, scene.time.now);
  await scene.runUntil(START + 31 * DAY_MS);
  expect((await scene.nudgeNow(nudge)).rule.told).toHaveLength(3);
});

it("done puts it away until next week; its mail is the progress report, not a reminder", async () => {
  const nudge = await checkInNudge();
  await scene.runUntil(START + 8 * DAY_MS);
  const due = await scene.nudgeNow(nudge);
  expect(due.state).toBe("due");
  const { store, openMailbox, now } = scene.surroundings;
  expect(await saveReminder({ store, openMailbox, now }, scene.account.id, nudge.id, "en")).toMatchObject({ kind: "saved" });
  const [draft] = await scene.standIn.drafts(ME);
  const source = new TextDecoder().decode((await scene.standIn.mailbox(ME)).message(draft?.messageId ?? "")?.source);
  expect(source).toContain("progress since");
  const planned = planChange(due, { change: "done" }, accountSettings(scene.account.settings).zone, {
    calendarOf,
    now: now(),
    isReadByServer: true,
  });
  if (planned.kind !== "change") throw new Error(planned.because);
  await store.nudges.change(scene.account.id, nudge.id, planned.change, now());
  expect((await scene.nudgeNow(nudge)).state).toBe("pending");
  await scene.runUntil(START + 15 * DAY_MS);
  expect((await scene.nudgeNow(nudge)).rule.told).toHaveLength(2);
});

it("where only time decides it comes back all the same, and once the last after-sales question was told it rests", async () => {
  const checkIn = { ...usualCheckIn("afterDelivery", FIRST_DAY), afterDays: [30, 90] };
  const nudge = await checkInNudge({ checkIn, waitingFor: [address(LI)] });
  await scene.round();
  const settings = accountSettings(scene.account.settings);
  const told: string[] = [];
  let kept: Nudge = await scene.nudgeNow(nudge);
  for (let now = START; now < START + 200 * DAY_MS; now = kept.wakeAt ?? Number.POSITIVE_INFINITY) {
    const claim = { nudge: kept, leaseUntil: instant(now + HOUR_MS) };
    const made = decideByTime({ account: scene.account, settings, claim, now: instant(now), chance: 0, laterMs: () => 0 }, null);
    if (made.rule.told.length > kept.rule.told.length) told.push(theirDay(now));
    kept = { ...kept, state: made.state, rule: made.rule, wakeAt: made.wakeAt, decision: made.decision };
  }
  expect(told).toEqual(["2026-12-18", "2027-02-16"]);
  expect(storedDecision(kept.decision)?.outcome.kind).toBe("timeOnly");
});
