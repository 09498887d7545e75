import path from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { decodeJwt } from "jose";
import PostalMime from "postal-mime";
import { address, threadId } from "../../../src/engine/brands.ts";
import type { ThreadId } from "../../../src/engine/types.ts";
import type { AddonCall } from "../../../src/hosts/gmail/addonRoutes.ts";
import { ADDON_SCOPES, addonAudiences, WRITE_DRAFT } from "../../../src/hosts/gmail/deployment.ts";
import type { GmailStandIn } from "../../../src/server/gmailStandIn/addGmailStandIn.ts";
import { addLocalGmail } from "../../../src/server/localGmail.ts";
import { type LocalGoogle, localGoogle } from "../../../src/server/localGoogle.ts";
import { sampleMail } from "../../../src/server/sampleMail.ts";
import { memoryInTests } from "./memoryInTests.ts";

const ME = address("vivian.kuo@harborline.example");
/** The one user of the preview. */
const USER = "100000000000000000001";
const mail = sampleMail(path.resolve("assets/samples"));

interface Answer {
  readonly status: number;
  readonly text: string;
}

let google: LocalGoogle;
let standIn: GmailStandIn;
let origin = "";
let stop: () => void = () => {};
const log: AddonCall[] = [];
let memory = memoryInTests();

beforeEach(async () => {
  google ??= await localGoogle();
  memory = memoryInTests();
  log.length = 0;
  const app = new Hono();
  standIn = addLocalGmail(app, { google, mail, memory, log: (call) => log.push(call), now: Date.now });
  await new Promise<void>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, ({ port }) => {
      origin = `http://localhost:${port}`;
      resolve();
    });
    stop = () => server.close();
  });
});
afterEach(() => stop());

interface Asked {
  readonly messageId?: string | null;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly formInputs?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
}

/** An event as Google would write it, and the header that goes with it. */
async function eventFor(asked: Asked): Promise<{ readonly event: Record<string, unknown>; readonly bearer: string }> {
  const answer = await fetch(`${origin}/preview/gmail/event`, { method: "POST", body: JSON.stringify(asked) });
  return (await answer.json()) as { event: Record<string, unknown>; bearer: string };
}

async function post(where: string, body: unknown, bearer: string | null): Promise<Answer> {
  const answer = await fetch(`${origin}${where}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: bearer === null ? {} : { Authorization: `Bearer ${bearer}` },
  });
  return { status: answer.status, text: await answer.text() };
}

async function call(where: string, asked: Asked): Promise<Answer> {
  const { event, bearer } = await eventFor(asked);
  return post(where, event, bearer);
}

/** The newest mail of the first sample thread that has one with these words. */
async function openMail(words = "ja-kisen-minato"): Promise<{ readonly messageId: string; readonly threadId: ThreadId }> {
  const { messages } = await standIn.mailbox(ME);
  const found = messages().findLast(({ message }) => message.id.includes(words));
  if (found === undefined) throw new Error("the sample mail is not there");
  return { messageId: found.message.id, threadId: threadId(found.threadId) };
}

const routesOf = (): readonly string[] => addonAudiences(origin).map((url) => url.slice(origin.length));

describe("who may call", () => {
  it("every address of the add-on is closed to a call without Google's token, and says so in one word", async () => {
    const { event } = await eventFor({});
    for (const where of routesOf()) {
      const answers = await Promise.all([
        post(where, event, null),
        post(where, event, "rubbish"),
        post(where, event, await google.systemToken("https://elsewhere.example/gmail/addon/home")),
        post(where, event, await google.userToken(ME)),
      ]);
      expect(answers.map(({ status, text }) => [where, status, text])).toEqual(answers.map(() => [where, 401, '{"error":"unauthorized"}']));
    }
    expect(routesOf().length).toBeGreaterThan(15);
  });

  it("a repeated call is no new one: a token stays good until it runs out and the answer is the same", async () => {
    const { messageId } = await openMail();
    const { event, bearer } = await eventFor({ messageId });
    const answers = [await post("/gmail/addon/thread", event, bearer), await post("/gmail/addon/thread", event, bearer)];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(200);
  });

  it.each([
    ["is not JSON", "{", 400],
    ["is no object", "7", 400],
    ["is far too large", JSON.stringify({ commonEventObject: { parameters: { x: "x".repeat(200_000) } } }), 413],
  ])("a body that %s is refused", async (_name, body, status) => {
    const { bearer } = await eventFor({});
    expect(await post("/gmail/addon/home", body, bearer)).toMatchObject({ status });
  });

  it.each([["/gmail/addon/nothing"], ["/gmail/addon/action/nothing"], ["/gmail/addon/action/constructor"]])(
    "%s does not exist",
    async (where) => {
      const { event, bearer } = await eventFor({});
      expect(await post(where, event, bearer)).toMatchObject({ status: 404 });
    },
  );

  it("an event without a user asks Google for the user's name, and one of another host is answered honestly", async () => {
    const { event, bearer } = await eventFor({});
    const anonymous = { ...event, authorizationEventObject: {} };
    expect((await post("/gmail/addon/home", anonymous, bearer)).text).toContain("requesting_google_scopes");
    const calendar = { ...event, commonEventObject: { hostApp: "CALENDAR" } };
    const answer = await post("/gmail/addon/home", calendar, bearer);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('"problem"');
    expect(log.at(-1)?.outcome).toBe("otherHost");
  });

  it("no line of the log holds a token, an address or a word of the mail", async () => {
    const { messageId } = await openMail();
    const { event, bearer } = await eventFor({ messageId, parameters: { locale: "ja" } });
    await post("/gmail/addon/thread", event, bearer);
    await post("/gmail/addon/action/draft", event, bearer);
    await post("/gmail/addon/thread", event, "wrong");
    const lines = JSON.stringify(log);
    expect(log.length).toBeGreaterThanOrEqual(3);
    for (const secret of [bearer, "wrong", "ya29", "open.", "@", "harborline", "北斗", String(decodeJwt(bearer).sub)])
      expect(lines).not.toContain(secret);
  });
});

describe("one draft", () => {
  const draftOf = (text: string): string => /"draftId":"([^"]+)"/.exec(text)?.[1] ?? "";

  it("a second press, and two at once, change the one draft there is", async () => {
    const { messageId } = await openMail();
    const asked = { messageId, parameters: { locale: "ja" } };
    const first = draftOf((await call("/gmail/addon/action/draft", asked)).text);
    const [second, third] = await Promise.all([call("/gmail/addon/action/draft", asked), call("/gmail/addon/action/draft", asked)]);
    expect(first).toMatch(/^r/);
    expect([draftOf(second.text), draftOf(third.text)]).toEqual([first, first]);
    expect(await standIn.drafts(ME)).toHaveLength(1);
    expect((await standIn.drafts(ME))[0]?.ghost).toBeNull();
  });

  it("the kind chosen on the card is written; the card says which kind the thread calls for", async () => {
    const { messageId } = await openMail();
    expect((await call("/gmail/addon/thread", { messageId })).text).toMatch(/"name":"kind","label":"Kind of mail/);
    const formInputs = { kind: { stringInputs: { value: ["apology"] } } };
    await call("/gmail/addon/action/draft", { messageId, parameters: { locale: "en" }, formInputs });
    const [draft] = await standIn.drafts(ME);
    const source = (await standIn.mailbox(ME)).message(draft?.messageId ?? "")?.source ?? new Uint8Array();
    const mail = await PostalMime.parse(source);
    expect(mail.text).toMatch(/apolog/i);
    await call("/gmail/addon/action/draft", {
      messageId,
      parameters: { locale: "en" },
      formInputs: { kind: { stringInputs: { value: ["nonsense"] } } },
    });
    expect(await standIn.drafts(ME)).toHaveLength(1);
  });

  it("a second language chosen on the card stands below the first, in one draft", async () => {
    const { messageId } = await openMail();
    expect((await call("/gmail/addon/thread", { messageId })).text).toContain('"name":"second"');
    const formInputs = { second: { stringInputs: { value: ["ja"] } } };
    await call("/gmail/addon/action/draft", { messageId, parameters: { locale: "en" }, formInputs });
    const [draft, another] = await standIn.drafts(ME);
    expect(another).toBeUndefined();
    const source = (await standIn.mailbox(ME)).message(draft?.messageId ?? "")?.source ?? new Uint8Array();
    const { text = "" } = await PostalMime.parse(source);
    expect(text.indexOf("Best regards")).toBeLessThan(text.indexOf("よろしくお願い"));
  });

  it("another language is another draft; one that was thrown away is made anew", async () => {
    const { messageId } = await openMail();
    const english = draftOf((await call("/gmail/addon/action/draft", { messageId, parameters: { locale: "en" } })).text);
    const japanese = draftOf((await call("/gmail/addon/action/draft", { messageId, parameters: { locale: "ja" } })).text);
    expect(english).not.toBe(japanese);
    const mailbox = await standIn.mailbox(ME);
    mailbox.deleteDraft(english);
    const again = draftOf((await call("/gmail/addon/action/draft", { messageId, parameters: { locale: "en" } })).text);
    expect(again).not.toBe(english);
    expect(await standIn.drafts(ME)).toHaveLength(2);
  });

  it("without the right to write drafts Google is asked for it, and nothing is made", async () => {
    const { messageId } = await openMail();
    const { event, bearer } = await eventFor({ messageId, parameters: { locale: "ja" } });
    const rights = event.authorizationEventObject as Record<string, unknown>;
    const limited = {
      ...event,
      authorizationEventObject: { ...rights, authorizedScopes: ADDON_SCOPES.filter((scope) => scope !== WRITE_DRAFT) },
    };
    const answer = await post("/gmail/addon/action/draft", limited, bearer);
    expect(JSON.parse(answer.text)).toEqual({ requesting_google_scopes: { scopes: [WRITE_DRAFT] } });
    expect(await standIn.drafts(ME)).toEqual([]);
  });
});

describe("when Gmail does not do as asked", () => {
  it.each([
    ["is busy for long", { status: 429, retryAfter: "60", times: 9 }],
    ["answers with its own error", { status: 500, times: 9 }],
    ["does not know the mail any more", { status: 404, times: 9 }],
    ["refuses the mail", { status: 403, reason: "insufficientPermissions", times: 9 }],
    ["says something odd", { status: 200, body: "[]", times: 9 }],
  ])("an honest card stands there when it %s, and the next try works", async (_name, fault) => {
    const { messageId } = await openMail();
    standIn.faults.set([fault]);
    const answer = await call("/gmail/addon/action/draft", { messageId, parameters: { locale: "ja" } });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('"name":"problem"');
    expect(await standIn.drafts(ME)).toEqual([]);
    standIn.faults.set([]);
    expect((await call("/gmail/addon/thread", { messageId })).text).toContain('"name":"thread"');
  });

  it("a thread that was deleted is said to be gone", async () => {
    const { messageId, threadId: thread } = await openMail();
    const { event, bearer } = await eventFor({ messageId });
    await standIn.deleteThread(ME, thread);
    expect((await post("/gmail/addon/thread", event, bearer)).text).toContain('"name":"problem"');
  });
});

describe("what the cards do", () => {
  const itemOf = (text: string, name: string): string =>
    new RegExp(`action/${name}","parameters":\\[\\{"key":"item","value":"([^"]+)"`).exec(text)?.[1] ?? "";

  it("a ticked item is done, once, and may be opened again", async () => {
    const { messageId, threadId: thread } = await openMail();
    const item = itemOf((await call("/gmail/addon/thread", { messageId })).text, "done");
    expect(item).not.toBe("");
    const press = { messageId, parameters: { item, page: "0", from: "thread" } };
    await call("/gmail/addon/action/done", press);
    await call("/gmail/addon/action/done", press);
    expect(await memory.editsOf(USER, thread)).toEqual([[{ kind: "done", item }]]);
    const shown = await call("/gmail/addon/thread", { messageId });
    expect(shown.text).toContain(`action/reopen","parameters":[{"key":"item","value":"${item}"`);
    await call("/gmail/addon/action/reopen", press);
    expect((await call("/gmail/addon/thread", { messageId })).text).toContain(`action/done","parameters":[{"key":"item","value":"${item}"`);
  });

  it("a day picked in the item's card is the item's day", async () => {
    const { messageId } = await openMail();
    const item = itemOf((await call("/gmail/addon/thread", { messageId })).text, "done");
    const formInputs = { due: { dateInput: { msSinceEpoch: String(Date.UTC(2027, 0, 14)) } } };
    const answer = await call("/gmail/addon/action/date", { messageId, parameters: { item, page: "0" }, formInputs });
    expect(answer.text).toContain("14 Jan 2027");
  });

  it("the compose window is offered the thread looked at last and says when its people are others", async () => {
    expect((await call("/gmail/addon/compose", {})).text).not.toContain("fixedFooter");
    const { messageId } = await openMail();
    await call("/gmail/addon/thread", { messageId });
    const offered = await call("/gmail/addon/compose", {});
    const thread = /action\/insert","parameters":\[\{"key":"thread","value":"([^"]+)"/.exec(offered.text)?.[1] ?? "";
    const inserted = await call("/gmail/addon/action/insert", { parameters: { thread } });
    expect(JSON.parse(inserted.text)).toMatchObject({
      renderActions: { hostAppAction: { gmailAction: { updateDraftActionMarkup: { updateBody: { type: "IN_PLACE_INSERT" } } } } },
    });
    expect((await call("/gmail/addon/action/insert", { parameters: { thread: "another" } })).text).toContain('"name":"problem"');
  });

  it.each(["en", "zh-TW", "zh-CN", "ja", "ru"])("all the cards speak %s", async (locale) => {
    const { messageId } = await openMail();
    for (const where of ["home", "thread", "compose", "settings"]) {
      expect((await call(`/gmail/addon/${where}`, { messageId, locale })).status).toBe(200);
    }
    expect(log.filter(({ outcome }) => outcome !== "card")).toEqual([]);
  });

  it("settings are kept, and everything is forgotten on request", async () => {
    const formInputs = { language: { stringInputs: { value: ["ru"] } }, quietDays: { stringInputs: { value: ["5"] } } };
    await call("/gmail/addon/action/keepSettings", { formInputs });
    expect(await memory.settingsOf(USER)).toEqual({ draftLocale: "ru", quietDays: 5 });
    await call("/gmail/addon/action/forget", {});
    expect(await memory.settingsOf(USER)).toEqual({ draftLocale: null, quietDays: 3 });
  });
});
