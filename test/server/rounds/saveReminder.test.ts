/** The reminder a user asks for with one click. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { address, instant, threadId } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { decideDue } from "../../../src/server/rounds/decideDue.ts";
import { openMailboxes } from "../../../src/server/rounds/openMailboxes.ts";
import { saveReminder } from "../../../src/server/rounds/saveReminder.ts";
import { watchFolder } from "../../../src/server/rounds/watchFolder.ts";
import { handClock } from "../../../src/server/wakeUps/clock.ts";
import { DAY_MS, eml, HOUR_MS, LI, ME, QUESTION, START } from "./mailsOfTests.ts";
import { type RoundScene, roundScene } from "./roundScene.ts";

const asked = { id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION };
let scene: RoundScene;
afterEach(() => scene.end());

it("lies in Gmail's drafts once, however often the button is pressed, to the silent person alone", async () => {
  scene = await roundScene([asked]);
  const nudge = await scene.nudge(await scene.threadOf(asked.id), instant(START));
  await scene.round();
  const { store, openMailbox } = scene.surroundings;
  expect(await saveReminder({ store, openMailbox, now: () => instant(START) }, scene.account.id, nudge.id, null)).toMatchObject({
    kind: "saved",
    locale: "en",
    people: [{ address: LI, name: "Li Wen" }],
  });
  expect(await saveReminder({ store, openMailbox, now: () => instant(START) }, scene.account.id, nudge.id, null)).toMatchObject({
    kind: "saved",
  });
  const drafts = await scene.standIn.drafts(ME);
  expect(drafts.map(({ ghost }) => ghost)).toEqual([null]);
  const mailbox = await scene.standIn.mailbox(ME);
  const source = new TextDecoder().decode(mailbox.message(drafts[0]?.messageId ?? "")?.source);
  expect(source).toMatch(/^To: Li Wen <li\.wen@taipeitools\.example>\r$/m);
  expect(source).not.toMatch(/^Cc:/m);
});

it("is refused for somebody else's nudge as for one that is not there", async () => {
  scene = await roundScene([asked]);
  const nudge = await scene.nudge(await scene.threadOf(asked.id), instant(START));
  const other = await scene.store.accounts.signIn(
    { provider: "google", subject: "other", address: address("other@x.example") },
    scene.time.now,
  );
  expect(await saveReminder(scene.surroundings, other.id, nudge.id, null)).toEqual({ kind: "missing" });
  expect(await saveReminder(scene.surroundings, other.id, "nothing", null)).toEqual({ kind: "missing" });
  await scene.store.accounts.forget(other.id);
});

it("in a folder: due, reminded, answered by a file, gone", async () => {
  scene = await roundScene([]);
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-rounds-"));
  writeFileSync(path.join(folder, "1.eml"), eml(asked));
  const { store } = scene;
  const account = await store.accounts.signIn({ provider: "local", subject: ME, address: address(ME) }, scene.time.now);
  const places = { gmailRootUrl: "http://x.example", google: null, graphRootUrl: "http://x.example", microsoft: null, folder };
  const mailboxes = openMailboxes({ store, places, now: () => scene.time.now });
  const surroundings = { ...scene.surroundings, ...mailboxes };
  const rule = newNudgeRule(scene.time.now);
  const { nudge } = await store.nudges.set(
    account.id,
    { mailbox: "folder", thread: threadId(asked.id), rule, wakeAt: scene.time.now },
    scene.time.now,
  );
  const round = async () => {
    const claims = await store.nudges.claimDue({ now: scene.time.now, limit: 10, leaseMs: 60_000 });
    await store.nudges.settle(await decideDue(surroundings, account.id, claims), scene.time.now);
    return store.nudges.get(account.id, nudge.id);
  };
  await round();
  scene.time.now = instant(START + 7 * DAY_MS + 2 * HOUR_MS);

  expect(await round()).toMatchObject({ state: "due" });
  expect(await saveReminder(surroundings, account.id, nudge.id, "ru")).toMatchObject({ kind: "saved", locale: "ru" });
  const [draft] = readdirSync(path.join(folder, "Drafts"));
  expect(readFileSync(path.join(folder, "Drafts", draft ?? ""), "utf8")).toContain("X-Unsent: 1");

  const clock = handClock(scene.time.now);
  const stop = watchFolder(surroundings, clock, ME, (error) => {
    throw error;
  });
  await clock.advance(2_500);
  writeFileSync(
    path.join(folder, "2.eml"),
    eml({
      id: "2@taipeitools.example",
      at: scene.time.now,
      from: LI,
      to: ME,
      answers: asked.id,
      body: "Please find attached the drawing of the M12 gasket.",
    }),
  );
  for (let turn = 0; turn < 50 && (await store.nudges.get(account.id, nudge.id))?.wakeAt !== scene.time.now; turn += 1) {
    await clock.advance(2_500);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await round()).toMatchObject({ state: "done" });
  await Promise.all([stop(), clock.advance(10_000)]);
  await store.accounts.forget(account.id);
  rmSync(folder, { recursive: true, force: true });
});
