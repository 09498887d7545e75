/** The add-on's nudges on the real routes, the real desk and a real store. */
import path from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { address, instant } from "../../../src/engine/brands.ts";
import type { AddonCall } from "../../../src/hosts/gmail/addonRoutes.ts";
import { nudgeTexts } from "../../../src/languages/en/nudgePanel.ts";
import { nudgeDesk } from "../../../src/server/api/nudgeDesk.ts";
import { gmailNudges } from "../../../src/server/gmailNudges.ts";
import type { GmailStandIn } from "../../../src/server/gmailStandIn/addGmailStandIn.ts";
import { addLocalGmail } from "../../../src/server/localGmail.ts";
import { localGoogle } from "../../../src/server/localGoogle.ts";
import { sampleMail } from "../../../src/server/sampleMail.ts";
import { type TestApi, testApi } from "../../server/api/testApi.ts";
import { memoryInTests } from "./memoryInTests.ts";

const ME = address("vivian.kuo@harborline.example");
const mail = sampleMail(path.resolve("assets/samples"));
/** The day after the last sample mail. */
const NOW = Date.UTC(2026, 10, 21, 1);

let api: TestApi;
let standIn: GmailStandIn;
let origin = "";
let stop: () => void = () => {};
let isAway = false;
const log: AddonCall[] = [];

beforeAll(async () => {
  api = await testApi();
  api.at(NOW);
  const google = await localGoogle();
  const app = new Hono();
  const desk = nudgeDesk(api.deps);
  const nudges = gmailNudges({
    desk,
    accounts: {
      known: (provider, subject) => (isAway ? Promise.reject(new Error("away")) : api.store.accounts.known(provider, subject)),
      signIn: api.store.accounts.signIn,
    },
    now: () => instant(NOW),
    linkTo: () => null,
  });
  standIn = addLocalGmail(app, { google, mail, memory: memoryInTests(), nudges, log: (call) => log.push(call), now: () => NOW });
  await new Promise<void>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, ({ port }) => {
      origin = `http://localhost:${port}`;
      resolve();
    });
    stop = () => server.close();
  });
});
afterAll(async () => {
  stop();
  await api.close();
});

interface Asked {
  readonly path: string;
  readonly messageId?: string | null;
  readonly parameters?: Readonly<Record<string, string>>;
}
async function call(asked: Asked): Promise<string> {
  const made = await fetch(`${origin}/preview/gmail/event`, {
    method: "POST",
    body: JSON.stringify({ timeZone: "Asia/Taipei", ...asked }),
  });
  const { event, bearer } = await made.json();
  const answer = await fetch(`${origin}${asked.path}`, {
    method: "POST",
    body: JSON.stringify(event),
    headers: { Authorization: `Bearer ${bearer}` },
  });
  return answer.text();
}
async function mailOf(words: string): Promise<string> {
  const { messages } = await standIn.mailbox(ME);
  return messages().findLast(({ message }) => message.id.includes(words))?.message.id ?? "";
}
/** The parameters of the first button that calls this action. */
function parametersOf(answer: string, action: string): Record<string, string> {
  const found = new RegExp(`/action/${action}","parameters":(\\[[^\\]]*\\])`).exec(answer);
  if (found === null) throw new Error(`no button calls ${action}: ${answer}`);
  const list: { key: string; value: string }[] = JSON.parse(found[1] ?? "[]");
  return Object.fromEntries(list.map(({ key, value }) => [key, value]));
}
const press = (answer: string, action: string, messageId: string | null): Promise<string> =>
  call({ path: `/gmail/addon/action/${action}`, messageId, parameters: parametersOf(answer, action) });
const THREAD = "ja-kisen-minato";

describe("the nudge of a thread in Gmail", () => {
  it("is offered with its date, set by a press, undone, set again, opened from the homepage, ended", async () => {
    const messageId = await mailOf(THREAD);
    const opened = await call({ path: "/gmail/addon/thread", messageId });
    expect(opened).toContain("Nudge me if no reply in 3 working days");
    expect(await call({ path: "/gmail/addon/home", messageId: null })).not.toContain("Waiting for");

    const set = await press(opened, "nudgeSet", messageId);
    expect(set).toContain("Nudge set: ");
    const undone = await press(set, "nudgeUndo", messageId);
    expect(undone).toContain(nudgeTexts.notice.undone);
    expect(undone).toContain("Nudge me if no reply");

    const again = await press(undone, "nudgeSet", messageId);
    const home = await call({ path: "/gmail/addon/home", messageId: null });
    expect(home).toContain("Waiting for 1 reply");
    const card = await press(home, "nudge", null);
    expect(card).toContain("turn since");
    const snoozed = await press(card, "nudgeSnooze", null);
    expect(snoozed).toContain("Snoozed until ");
    expect(again).toContain("Write the reminder");

    const reminder = await press(await call({ path: "/gmail/addon/thread", messageId }), "nudgeReminder", messageId);
    expect(reminder).toContain("openCreatedDraftActionMarkup");
    const second = await press(await call({ path: "/gmail/addon/thread", messageId }), "nudgeReminder", messageId);
    expect(second).toContain("Draft updated");

    const done = await press(again, "nudgeDone", messageId);
    expect(done).toContain(nudgeTexts.notice.done);
    expect(await call({ path: "/gmail/addon/home", messageId: null })).not.toContain("Waiting for");
    expect(log.filter(({ outcome }) => outcome === "invalidCard")).toEqual([]);
  });

  it("leaves the cards whole when the store is away", async () => {
    isAway = true;
    const answer = await call({ path: "/gmail/addon/thread", messageId: await mailOf(THREAD) });
    const home = await call({ path: "/gmail/addon/home", messageId: null });
    isAway = false;
    expect(answer).toContain(nudgeTexts.problems.away);
    expect(answer).toContain("Draft follow-up");
    expect(home).toContain(nudgeTexts.problems.away);
  });

  it("is not there for parameters that no card wrote", async () => {
    const messageId = await mailOf(THREAD);
    for (const parameters of [
      { nudge: "x", from: "home", page: "0", days: "999" },
      { nudge: "00000000-0000-4000-8000-000000000000" },
      {},
    ]) {
      for (const action of ["nudgeDone", "nudgeSnooze", "nudgeOff", "nudgeUndo", "nudge", "nudgeReminder"]) {
        const answer = await call({ path: `/gmail/addon/action/${action}`, messageId, parameters });
        expect([action, answer.includes("Draft follow-up") || answer.includes("Open a mail")]).toEqual([action, true]);
      }
    }
  });
});
