import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { QUOTA_UNITS } from "../../src/hosts/gmail/gmailQuota.ts";
import { addGmailStandIn, type GmailStandInOptions } from "../../src/server/gmailStandIn/addGmailStandIn.ts";
import { masked } from "../../src/server/gmailStandIn/fieldMask.ts";
import { eventId, hexOf } from "../../src/server/gmailStandIn/gmailIds.ts";
import type { PushMessage } from "../../src/server/gmailStandIn/pubSubPush.ts";
import { quotaMeter } from "../../src/server/gmailStandIn/quotaMeter.ts";
import { METHOD_SCOPES, reachOf } from "../../src/server/gmailStandIn/standInScopes.ts";
import { standInMessageToken, standInToken } from "../../src/server/gmailStandIn/standInTokens.ts";
import { sampleMail } from "../../src/server/sampleMail.ts";

const me = "anna@nordholz.example";
const lines = (...header: readonly string[]): Uint8Array => new Uint8Array(Buffer.from([...header, "", "Words."].join("\r\n")));
const order = lines(
  "From: anna@nordholz.example",
  "To: li@x.example",
  "Subject: Order",
  "Message-ID: <1@x>",
  "Date: Mon, 2 Nov 2026 09:00:00 +0000",
);
const answer = lines(
  "From: Li <li@x.example>",
  "To: anna@nordholz.example",
  "Subject: Re: Order",
  "Message-ID: <2@x>",
  "In-Reply-To: <1@x>",
  "References: <1@x>",
  "Auto-Submitted: no",
  "Date: Tue, 3 Nov 2026 09:00:00 +0000",
);

async function stage(more: Partial<GmailStandInOptions> = {}) {
  const app = new Hono();
  const standIn = addGmailStandIn(app, async () => ({ owner: me, sources: [order, answer] }), { root: "/gmail-api", ...more });
  const [first, second] = (await standIn.mailbox(me)).messages();
  const id = second?.id ?? "";
  const threadId = first?.threadId ?? "";
  const ask = async (
    path: string,
    {
      scopes = ["gmail.modify"],
      open = null,
      method = "GET",
      body,
    }: { scopes?: readonly string[]; open?: string | null; method?: string; body?: unknown } = {},
  ) => {
    const response = await app.request(`/gmail-api/gmail/v1/users/me/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${standInToken({ account: me, scopes })}`,
        ...(open === null ? {} : { "X-Goog-Gmail-Access-Token": standInMessageToken({ account: me, message: open }) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === "" ? null : JSON.parse(text) };
  };
  return { app, standIn, ask, id, threadId };
}

const rawOf = (...header: readonly string[]): string => Buffer.from(lines(...header)).toString("base64url");
const good = ["From: anna@nordholz.example", "To: li@x.example", "Subject: Re: Order", "In-Reply-To: <2@x>", "References: <1@x> <2@x>"];

describe("scopes", () => {
  it("are those that Google's client library lists for each method", () => {
    const documents = readFileSync("node_modules/googleapis/build/src/apis/gmail/v1.d.ts", "utf8");
    for (const [method, scopes] of Object.entries(METHOD_SCOPES)) {
      const call = documents.indexOf(`gmail.users.${method}({`);
      const start = documents.lastIndexOf("scopes: [", call);
      const listed = [...documents.slice(start, documents.indexOf("]", start)).matchAll(/'([^']+)'/g)].map(([, scope = ""]) => scope);
      const short = listed.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));
      expect([method, scopes.toSorted()]).toEqual([method, short.toSorted()]);
    }
  });

  it.each([
    ["threads.get", ["gmail.addons.current.message.readonly"], { part: "openThread", isMetadataOnly: false }],
    ["threads.get", ["gmail.addons.current.message.metadata"], { part: "openThread", isMetadataOnly: true }],
    ["messages.get", ["gmail.addons.current.message.action"], { part: "openMessage", isMetadataOnly: false }],
    ["messages.get", ["gmail.metadata"], { part: "mailbox", isMetadataOnly: true }],
    ["drafts.get", ["gmail.addons.current.action.compose"], null],
    ["history.list", ["gmail.addons.current.message.readonly"], null],
    ["drafts.create", ["gmail.send"], null],
  ] as const)("%s with %j", (method, scopes, reach) => {
    expect(reachOf(method, scopes)).toEqual(reach);
  });

  it.each([
    ["full", 403],
    ["raw", 403],
    ["metadata", 200],
    ["minimal", 200],
    ["huge", 400],
  ])("the metadata scope asked for format %s: %i", async (format, status) => {
    const { ask, id } = await stage();
    expect((await ask(`messages/${id}?format=${format}`, { scopes: ["gmail.metadata"] })).status).toBe(status);
  });

  it("no token, a foreign one, an expired one: 401; somebody else's mailbox: 403", async () => {
    const { app } = await stage();
    const status = async (authorization: string, user = "me") =>
      (await app.request(`/gmail-api/gmail/v1/users/${user}/profile`, { headers: { Authorization: authorization } })).status;
    expect(await status("")).toBe(401);
    expect(await status("Bearer ya29.real-looking")).toBe(401);
    expect(await status(`Bearer ${standInToken({ account: me, scopes: ["gmail.modify"], expiresAt: 5 })}`)).toBe(401);
    expect(await status(`Bearer ${standInToken({ account: me, scopes: ["gmail.modify"] })}`, "li@x.example")).toBe(403);
    expect(await status(`Bearer ${standInToken({ account: "li@x.example", scopes: ["gmail.modify"] })}`)).toBe(200);
  });
});

describe("the open message's token", () => {
  const scopes = ["gmail.addons.current.message.readonly"];

  it("reaches its thread by either form of its id, and nothing else", async () => {
    const { ask, id, threadId, standIn } = await stage();
    const other = (await standIn.deliver(me, lines("From: li@x.example", "Subject: Another", "Message-ID: <3@x>"))).threadId;
    const open = eventId("msg", id);
    expect((await ask(`threads/${threadId}`, { scopes, open })).status).toBe(200);
    expect((await ask(`messages/${open}`, { scopes, open: id })).json.threadId).toBe(threadId);
    expect((await ask(`threads/${other}`, { scopes, open })).status).toBe(403);
    expect((await ask(`threads/${threadId}`, { scopes })).status).toBe(403);
    expect((await ask(`threads/${eventId("thread", threadId)}`, { scopes, open })).status).toBe(400);
  });
});

describe("ids", () => {
  it("hold 64 bits and have a decimal form", async () => {
    const { id } = await stage();
    expect(BigInt(`0x${id}`) > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(hexOf(eventId("msg", id))).toBe(id);
    expect(hexOf("thread-f:1")).toBeNull();
  });
});

describe("drafts", () => {
  const create = (raw: string, threadId?: string) => ({
    method: "POST",
    body: { message: { raw, ...(threadId === undefined ? {} : { threadId }) } },
  });

  it.each<readonly [string, readonly string[], string | null]>([
    ["all three conditions kept", good, null],
    ["no In-Reply-To", good.filter((line) => !line.startsWith("In-Reply-To")), "noInReplyTo"],
    ["In-Reply-To somebody else", [...good.slice(0, 3), "In-Reply-To: <9@x>", "References: <1@x> <9@x>"], "unknownInReplyTo"],
    ["References without the beginning", [...good.slice(0, 4), "References: <2@x>"], "noReferences"],
    ["another subject", [...good.slice(0, 2), "Subject: Re: Offer", ...good.slice(3)], "otherSubject"],
    ["another reply prefix", [...good.slice(0, 2), "Subject: =?utf-8?B?5Zue5aSN77yaT3JkZXI=?=", ...good.slice(3)], null],
  ])("%s", async (_, header, ghost) => {
    const { ask, threadId, standIn } = await stage();
    const { status, json } = await ask("drafts", create(rawOf(...header), threadId));
    expect(status).toBe(200);
    expect(json.id).toMatch(/^r-?\d+$/);
    expect(json.message.threadId === threadId).toBe(ghost === null);
    expect((await standIn.drafts(me)).map((draft) => draft.ghost)).toEqual([ghost]);
  });

  it("a reply without the thread's id is a conversation of its own", async () => {
    const { ask, threadId, standIn } = await stage();
    expect((await ask("drafts", create(rawOf(...good)))).json.message.threadId).not.toBe(threadId);
    expect((await standIn.drafts(me))[0]?.ghost).toBe("noThreadId");
  });

  it("an update gives another message, a deletion takes it out of the thread, both tell the history", async () => {
    const { ask, threadId } = await stage();
    const start = (await ask("profile")).json.historyId;
    const first = (await ask("drafts", create(rawOf(...good), threadId))).json;
    const second = (await ask(`drafts/${first.id}`, { method: "PUT", body: create(rawOf(...good), threadId).body })).json;
    expect(second.id).toBe(first.id);
    expect(second.message.id).not.toBe(first.message.id);
    expect((await ask(`threads/${threadId}?format=minimal`)).json.messages).toHaveLength(3);
    expect((await ask(`drafts/${first.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await ask(`drafts/${first.id}`)).status).toBe(404);
    const { history } = (await ask(`history?startHistoryId=${start}`)).json;
    expect(history.map((record: object) => Object.keys(record).at(-1))).toEqual([
      "messagesAdded",
      "messagesDeleted",
      "messagesAdded",
      "messagesDeleted",
    ]);
  });

  it.each([
    ["no raw", {}],
    ["raw that is no base64url", { raw: "a+b/*" }],
    ["bare line feeds", { raw: Buffer.from("Subject: x\n\ny").toString("base64url") }],
    ["a header beyond ASCII", { raw: Buffer.from("Subject: é\r\n\r\ny").toString("base64url") }],
    ["a line beyond 998", { raw: Buffer.from(`Subject: x\r\n\r\n${"y".repeat(999)}`).toString("base64url") }],
    ["an encoded-word beyond 75", { raw: Buffer.from(`Subject: =?utf-8?B?${"QUFB".repeat(20)}?=\r\n\r\ny`).toString("base64url") }],
  ])("%s: refused", async (_, message) => {
    const { ask } = await stage();
    expect((await ask("drafts", { method: "POST", body: { message } })).status).toBe(400);
  });
});

describe("history", () => {
  it("comes in pages, for the kinds asked for, and is absent when nothing is new", async () => {
    const { ask, standIn } = await stage();
    const start = (await ask("profile")).json.historyId;
    expect((await ask(`history?startHistoryId=${start}`)).json).toEqual({ historyId: start });
    for (let count = 0; count < 3; count += 1) {
      await standIn.deliver(me, lines("From: li@x.example", "Subject: Re: Order", `Message-ID: <late-${count}@x>`, "In-Reply-To: <1@x>"));
    }
    const page = (await ask(`history?startHistoryId=${start}&maxResults=2&historyTypes=messageAdded`)).json;
    expect(page.history).toHaveLength(2);
    const rest = (await ask(`history?startHistoryId=${start}&maxResults=2&pageToken=${page.nextPageToken}`)).json;
    expect(rest.history).toHaveLength(1);
    expect(rest.nextPageToken).toBeUndefined();
    expect((await ask(`history?startHistoryId=${start}&historyTypes=labelAdded`)).json.history).toBeUndefined();
  });

  it("that is too old, or of another mailbox, is 404", async () => {
    const { ask, standIn } = await stage();
    const start = (await ask("profile")).json.historyId;
    (await standIn.mailbox(me)).history.forget();
    expect((await ask(`history?startHistoryId=${start}`)).status).toBe(404);
    expect((await ask("history?startHistoryId=99999999999999999999")).status).toBe(404);
    expect((await ask("history")).status).toBe(404);
  });
});

describe("a watched mailbox", () => {
  const topic = { method: "POST", body: { topicName: "projects/p/topics/t" } };
  const late = (count: number) => lines("From: li@x.example", "Subject: Re: Order", `Message-ID: <late-${count}@x>`, "In-Reply-To: <1@x>");

  it("tells of changes with Pub/Sub's token, at most once a second, for seven days", async () => {
    let now = 1_000_000;
    const told: { readonly body: PushMessage; readonly authorization: string | null }[] = [];
    const push = {
      deliver: async (body: PushMessage, authorization: string | null) => {
        told.push({ body, authorization });
        return 204;
      },
      oidcToken: async () => "signed",
    };
    const { ask, standIn } = await stage({ push, now: () => now });
    await standIn.deliver(me, late(0));
    expect((await ask("watch", topic)).json.expiration).toBe(String(now + 7 * 86_400_000));
    await standIn.deliver(me, late(1));
    await standIn.deliver(me, late(2));
    now += 1_000;
    await standIn.deliver(me, late(3));
    await standIn.repeatPush();
    now += 7 * 86_400_000;
    await standIn.deliver(me, late(4));
    expect(told.map(({ authorization }) => authorization)).toEqual(["Bearer signed", "Bearer signed", "Bearer signed"]);
    expect(told[1]?.body).toEqual(told[2]?.body);
    expect(told[0]?.body.message.messageId).not.toBe(told[1]?.body.message.messageId);
  });

  it("needs a topic, and stops when told", async () => {
    const told: PushMessage[] = [];
    const { ask, standIn } = await stage({ push: { deliver: async (body) => told.push(body) } });
    expect((await ask("watch", { method: "POST", body: {} })).status).toBe(400);
    await ask("watch", topic);
    expect((await ask("stop", { method: "POST" })).status).toBe(204);
    await standIn.deliver(me, late(1));
    expect(told).toEqual([]);
  });
});

describe("quota", () => {
  it("is counted by the table, a minute after the other, and a refused call costs nothing", () => {
    const meter = quotaMeter();
    for (let count = 0; count < 150; count += 1) expect(meter.charge(me, "threads.get", 0)).toBe(0);
    expect(meter.charge(me, "getProfile", 10_000)).toBe(50_000);
    expect(meter.charge("li@x.example", "threads.get", 10_000)).toBe(0);
    expect(meter.charge(me, "threads.get", 60_000)).toBe(0);
    expect([meter.used(me), meter.used(), meter.peak()]).toEqual([6_040, 6_080, 6_000]);
    expect(QUOTA_UNITS["threads.get"]).toBe(40);
  });

  it.each([403, 429] as const)("%i with a reason, and when to come back", async (overQuota) => {
    const { app, ask, threadId } = await stage({ unitsPerMinute: 40, overQuota, now: () => 0 });
    expect((await ask(`threads/${threadId}?format=minimal`)).status).toBe(200);
    const refused = await app.request(`/gmail-api/gmail/v1/users/me/threads/${threadId}`, {
      headers: { Authorization: `Bearer ${standInToken({ account: me, scopes: ["gmail.modify"] })}` },
    });
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([overQuota, "60"]);
    expect(await refused.json()).toMatchObject({ error: { errors: [{ reason: "rateLimitExceeded" }] } });
  });
});

describe("answers", () => {
  it("keep Auto-Submitted, the mail's own header order and case, and every byte in raw", async () => {
    const { ask, id } = await stage();
    const full = (await ask(`messages/${id}`)).json;
    expect(full.payload.headers.map(({ name }: { name: string }) => name)).toContain("Auto-Submitted");
    expect(full.labelIds).toEqual(["INBOX", "UNREAD"]);
    const { raw } = (await ask(`messages/${id}?format=raw`)).json;
    expect(new Uint8Array(Buffer.from(raw, "base64url"))).toEqual(answer);
  });

  it("are found by Message-ID, by sender and by day", async () => {
    const { ask, id } = await stage();
    expect((await ask("messages?q=rfc822msgid:2@x")).json.messages).toEqual([{ id, threadId: expect.any(String) }]);
    expect((await ask("messages?q=from:li@x.example")).json.messages).toHaveLength(1);
    const both = encodeURIComponent(`from:{zhao@x.example li@x.example} after:${Date.UTC(2026, 10, 3) / 1000}`);
    expect((await ask(`messages?q=${both}`)).json.messages).toHaveLength(1);
    expect((await ask(`messages?q=${both.replace("after", "before")}`)).json.messages).toEqual([]);
    expect((await ask("threads?maxResults=1")).json.threads).toHaveLength(1);
    expect((await ask("messages?pageToken=guessed")).status).toBe(400);
  });

  it.each([
    ["id,messages(id,payload(headers))", { id: 1, messages: [{ id: 2, payload: { headers: [3] } }] }],
    ["id", { id: 1 }],
    ["messages(id", null],
    ["", null],
    ["id,", null],
    ["id)", null],
  ])("are cut by the fields asked for: %j", (fields, wanted) => {
    const given = { id: 1, snippet: "x", messages: [{ id: 2, labelIds: [], payload: { headers: [3], body: {} } }] };
    expect(masked(given, fields)).toEqual(wanted);
  });

  it("of a thread that was deleted are 404", async () => {
    const { ask, threadId, id, standIn } = await stage();
    await standIn.deleteThread(me, threadId);
    expect((await ask(`threads/${threadId}`)).status).toBe(404);
    expect((await ask(`messages/${id}`)).status).toBe(404);
  });

  it("labels: the system's and one's own", async () => {
    const { ask } = await stage();
    expect((await ask("labels", { method: "POST", body: { name: "Waiting" } })).json).toEqual({
      id: "Label_1",
      name: "Waiting",
      type: "user",
    });
    expect((await ask("labels", { method: "POST", body: { name: "Waiting" } })).status).toBe(400);
    expect((await ask("labels")).json.labels.at(-1)).toEqual({ id: "Label_1", name: "Waiting", type: "user" });
  });
});

it("holds the sample mailbox in fifteen threads", async () => {
  const mail = await sampleMail("assets/samples")();
  const standIn = addGmailStandIn(new Hono(), async () => mail, { root: "/gmail-api" });
  const messages = (await standIn.mailbox(mail.owner)).messages();
  expect(messages).toHaveLength(mail.sources.length);
  expect(new Set(messages.map(({ threadId }) => threadId)).size).toBe(15);
});
