/** The morning digest from the due nudge to the mail in the user's box, through a real mail server. */
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { instant } from "../../../src/engine/brands.ts";
import type { Instant } from "../../../src/engine/types.ts";
import { deliverEffect, type EffectSurroundings } from "../../../src/server/rounds/deliverEffect.ts";
import { smtpDigest } from "../../../src/server/rounds/smtpDigest.ts";
import type { Delivery } from "../../../src/server/wakeUps/wakeUps.ts";
import { DAY_MS, HOUR_MS, LI, ME, QUESTION, START, type Written } from "./mailsOfTests.ts";
import { type RoundScene, roundScene } from "./roundScene.ts";

const mails: Written[] = [
  { id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION },
  {
    id: "7@nordholz.example",
    at: START - HOUR_MS,
    subject: "<b>Price</b> & terms",
    body: "Dear Mr. Li,\r\n\r\nCould you please confirm the price of the valves?\r\n\r\nBest regards,\r\nAnna",
  },
];
let scene: RoundScene;
let received: { readonly to: readonly string[]; readonly raw: Buffer }[] = [];
let mailServer: SMTPServer;
let smtp: ReturnType<typeof smtpDigest>;
let refusal: Error | null = null;

beforeAll(async () => {
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refusal !== null) return done(refusal);
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => mailServer.listen(0, "127.0.0.1", resolve));
  const at = mailServer.server.address();
  smtp = smtpDigest(`smtp://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`, "reminders@nordholz.example");
});
afterAll(async () => {
  smtp.close();
  await new Promise<void>((resolve) => mailServer.close(resolve));
});
beforeEach(() => {
  received = [];
  refusal = null;
});
afterEach(() => scene.end());

const surroundings = (): EffectSurroundings => ({
  store: scene.store,
  openMailbox: scene.surroundings.openMailbox,
  sendDigest: smtp.send,
  panelUrl: "https://followthrough.example/preview.html",
  now: () => scene.time.now,
});

/** As the alarm clock does it. */
async function deliverAll(): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const effect of await scene.store.outbox.claim({ now: scene.time.now, limit: 100, leaseMs: 60_000 })) {
    const delivery = await deliverEffect(surroundings(), effect);
    deliveries.push(delivery);
    if (delivery.kind === "done") await scene.store.outbox.done([effect], scene.time.now);
    else {
      const waitMs = delivery.kind === "later" ? delivery.waitMs : null;
      await scene.store.outbox.failed(effect, { problem: delivery.problem, waitMs, final: delivery.kind === "never" }, scene.time.now);
    }
  }
  return deliveries;
}

async function deliverUntil(until: Instant): Promise<void> {
  for (;;) {
    const next = await scene.store.outbox.nextDue();
    if (next === null || next > until) break;
    scene.time.now = instant(Math.max(next, scene.time.now));
    await deliverAll();
  }
  scene.time.now = until;
}

async function twoDue(settings: object): Promise<void> {
  scene = await roundScene(mails, {}, { digest: true, ...settings });
  for (const { id } of mails) await scene.nudge(await scene.threadOf(id), instant(START));
  // Due on Monday morning in Taipei, which is Monday night in Berlin.
  for (;;) {
    const next = await scene.store.nudges.nextDue();
    if (next === null || next > START + 9 * DAY_MS) break;
    scene.time.now = instant(Math.max(next, scene.time.now));
    await scene.round();
    if ((await scene.store.nudges.list(scene.account.id, 10)).filter(({ state }) => state === "due").length === 2) break;
  }
}

it("one mail comes in the morning about all that is due, in the user's language, to the user alone", async () => {
  await twoDue({ locale: "ja" });
  const told = scene.time.now;
  await deliverUntil(instant(told + 2 * DAY_MS));
  expect(received).toHaveLength(1);
  const [mail] = received;
  const read = await PostalMime.parse(mail?.raw ?? "");
  expect(mail?.to).toEqual([ME]);
  expect(read.subject).toBe("返信待ちのメールが2件あります");
  expect(read.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  expect(read.text).toContain("Gasket order");
  expect(read.text).toContain("Li Wenさんからの返信待ち");
  expect(read.text).toContain("https://mail.google.com/");
  expect(read.html).toContain("&lt;b&gt;Price&lt;/b&gt; &amp; terms");
  expect(read.html).not.toContain("<b>Price</b>");
});

it("comes at eight on the user's own working day, not on a Sunday and not at night", async () => {
  await twoDue({});
  const moments: Instant[] = [];
  const send = smtp.send;
  const before = received.length;
  await deliverUntil(instant(scene.time.now + 3 * DAY_MS));
  expect(received.length - before).toBe(1);
  const sent = Number(await scene.store.accounts.cursor(scene.account.id, "digest.sent"));
  const berlin = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Berlin",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(sent);
  expect(berlin).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri),? 0[89]:/);
  expect([moments.length, typeof send]).toEqual([0, "function"]);
});

it("a digest that was sent, and whose confirmation was lost, is known by the same Message-ID when it is sent again", async () => {
  await twoDue({});
  await deliverUntil(instant(scene.time.now + 2 * DAY_MS));
  const sent = Number(await scene.store.accounts.cursor(scene.account.id, "digest.sent"));
  // The process died between the mail server's answer and its own note.
  await scene.store.accounts.keepCursor(scene.account.id, "digest.sent", null, scene.time.now);
  scene.time.now = instant(sent + 60_000);
  const [nudge] = (await scene.store.nudges.list(scene.account.id, 10)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const again = await deliverEffect(surroundings(), {
    id: "x",
    account: scene.account.id,
    nudge: nudge?.id ?? "",
    kind: "digest",
    payload: { toldAt: sent - HOUR_MS },
    isWanted: true,
    idempotencyKey: "x",
    attempts: 2,
    failures: 0,
    leaseUntil: scene.time.now,
  });
  expect(again).toEqual({ kind: "done" });
  const ids = await Promise.all(received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

it("nothing is sent while the digest is off, or once everything was acted upon", async () => {
  await twoDue({});
  for (const { id } of await scene.store.nudges.list(scene.account.id, 10)) {
    await scene.store.nudges.change(scene.account.id, id, { kind: "done" }, scene.time.now);
  }
  await deliverUntil(instant(scene.time.now + 2 * DAY_MS));
  expect(received).toEqual([]);
});

it("a mail server that refuses for a while gets it later", async () => {
  await twoDue({});
  refusal = Object.assign(new Error("busy"), { responseCode: 451 });
  const told = scene.time.now;
  await deliverUntil(instant(told + DAY_MS));
  expect(received).toEqual([]);
  refusal = null;
  await deliverUntil(instant(told + 3 * DAY_MS));
  expect(received).toHaveLength(1);
  expect(LI).not.toBe(received[0]?.to[0]);
});
