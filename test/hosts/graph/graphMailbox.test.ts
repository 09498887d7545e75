/** An Exchange mailbox as the server sees it. */
import { address, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { graphMailbox } from "../../../src/hosts/graph/graphMailbox.ts";
import { read } from "../../../src/hosts/localEngine.ts";
import type { Mailbox } from "../../../src/hosts/mailbox.ts";
import { reminder } from "../../../src/hosts/reminder.ts";
import { eml, HOUR_MS, LI, ME, QUESTION, START } from "../../server/rounds/mailsOfTests.ts";
import { conversationIdOf, type GraphScene, graphScene } from "./graphScene.ts";

let scene: GraphScene;
let mailbox: Mailbox;
let isRevoked = false;
let room = 10_000;

beforeEach(() => {
  scene = graphScene(ME);
  isRevoked = false;
  room = 10_000;
  mailbox = graphMailbox({
    root: scene.root,
    me: address(ME),
    tokens: async () => (isRevoked ? { kind: "revoked" } : { kind: "token", token: "t" }),
    budget: (requests) => {
      if (room < requests) return 30_000;
      room -= requests;
      return 0;
    },
    now: () => START,
    fetch: scene.fetch,
    delay: () => 1,
  });
});

const ask = () => scene.deliver(eml({ id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION }));
const answer = (more: object = {}) =>
  scene.deliver(
    eml({
      id: "2@taipeitools.example",
      at: START,
      from: LI,
      to: ME,
      answers: "1@nordholz.example",
      body: "The drawing is attached.",
      ...more,
    }),
  );

async function begun(): Promise<string> {
  const first = await mailbox.changesSince(null);
  if (first.kind !== "begun") throw new Error("not begun");
  return first.cursor;
}

describe("what arrived", () => {
  it("is told from Inbox and Sent Items, each message once", async () => {
    const asked = await ask();
    const cursor = await begun();
    await answer();
    await scene.deliver(eml({ id: "3@nordholz.example", at: START, answers: "1@nordholz.example", body: "Thank you." }));
    const changes = await mailbox.changesSince(cursor);
    const thread = conversationIdOf(asked);
    expect(changes).toMatchObject({
      kind: "changes",
      arrived: [
        { thread, isMine: false },
        { thread, isMine: true },
      ],
    });
    const next = changes.kind === "changes" ? changes.cursor : "";
    expect(await mailbox.changesSince(next)).toMatchObject({ kind: "changes", arrived: [] });
  });

  it("begins anew where Graph forgot the place", async () => {
    const cursor = await begun();
    await answer();
    scene.forgetLinks();
    expect(await mailbox.changesSince(cursor)).toMatchObject({ kind: "begun" });
  });

  it.each([
    ["a withdrawn right", () => (isRevoked = true), { kind: "revoked" }],
    ["a Retry-After", () => scene.faults.push({ status: 429, retryAfter: "120" }), { kind: "busy", retryAfterMs: 120_000 }],
    ["an own budget that is used up", () => (room = 0), { kind: "busy", retryAfterMs: 30_000 }],
  ])("tells %s as what it is", async (_, happen, problem) => {
    const cursor = await begun();
    happen();
    expect(await mailbox.changesSince(cursor)).toEqual(problem);
  });
});

describe("a thread", () => {
  it("is read whole, with the reply that Exchange put into another conversation", async () => {
    const asked = await ask();
    await answer();
    const found = await mailbox.fetchThread(threadId(conversationIdOf(asked)));
    expect(found.kind === "thread" ? found.raw.messages.map(({ id }) => id) : found).toEqual([
      "1@nordholz.example",
      "2@taipeitools.example",
    ]);
  });

  it("that is not there is gone", async () => {
    expect(await mailbox.fetchThread(threadId("conversation-unknown"))).toEqual({ kind: "gone" });
  });

  it("has siblings with the same people since a moment", async () => {
    const asked = await ask();
    await scene.deliver(eml({ id: "9@taipeitools.example", at: START, from: LI, to: ME, subject: "Drawing", body: "Here it is." }));
    const query = { thread: threadId(conversationIdOf(asked)), people: [address(LI)], since: instant(START - HOUR_MS), most: 3 };
    const found = await mailbox.siblings(query);
    expect(found.kind === "threads" ? found.threads.map(({ messages }) => messages[0]?.subject) : found).toEqual(["Drawing"]);
  });
});

describe("a reminder", () => {
  async function save(key: string) {
    const asked = await ask();
    const thread = threadId(conversationIdOf(asked));
    const reading = await read({ id: thread, messages: [asked] }, address(ME), timeZone("Europe/Berlin"));
    const draft = await reminder(reading, [{ address: address(LI), name: "Li Wen" }], "en", false);
    return mailbox.saveReplyDraft({ thread, me: reading.me, draft, idempotencyKey: key, before: null });
  }

  it("is saved once for a key, to the silent person alone", async () => {
    expect(await save("nudge/1")).toEqual({ kind: "draft", draft: "draft-1" });
    expect(await save("nudge/1")).toEqual({ kind: "draft", draft: "draft-1" });
    expect(scene.drafts).toHaveLength(1);
    expect(scene.drafts[0]?.fields).toMatchObject({ toRecipients: [{ emailAddress: { address: LI } }], ccRecipients: [] });
  });

  it("that was made but not written before a crash is found and written", async () => {
    scene.faults.push(...Array.from({ length: 4 }, () => ({ status: 400, path: /^PATCH/ })));
    expect(await save("nudge/2")).toMatchObject({ kind: "failing" });
    scene.faults.length = 0;
    expect(await save("nudge/2")).toEqual({ kind: "draft", draft: "draft-1" });
    expect(JSON.stringify(scene.drafts[0]?.fields)).toContain("M12 gasket");
  });
});

it("a task is added once for a key, with its reminder in UTC", async () => {
  const task = { title: "Follow up", body: "", remindAt: instant(START), link: "https://outlook.example/x", idempotencyKey: "k" };
  await mailbox.addTask?.({ ...task, isRepeated: false });
  await mailbox.addTask?.({ ...task, isRepeated: true });
  expect(scene.tasks).toHaveLength(1);
  expect(scene.tasks[0]).toMatchObject({
    isReminderOn: true,
    status: "waitingOnOthers",
    reminderDateTime: { dateTime: "2026-11-18T08:00:00.000", timeZone: "UTC" },
    linkedResources: [{ externalId: "k" }],
  });
});

it("a subscription is renewed while it lives and made anew when it is gone", async () => {
  const target = { gmailTopic: null, graph: { url: "https://followthrough.example/push/graph", clientState: "state" } };
  const made = await mailbox.watch?.(target, null);
  expect(made).toMatchObject({ kind: "watching", id: "subscription-1" });
  expect(scene.subscriptions[0]).toMatchObject({
    clientState: "state",
    changeType: "created",
    resource: "me/mailFolders('inbox')/messages",
  });
  expect(made?.kind === "watching" ? (made.until - START) / 60_000 : 0).toBeLessThanOrEqual(4_230);
  expect(await mailbox.watch?.(target, "subscription-1")).toMatchObject({ kind: "watching", id: "subscription-1" });
  expect(await mailbox.watch?.(target, "subscription-of-old")).toMatchObject({ kind: "watching", id: "subscription-2" });
  expect(await mailbox.watch?.({ gmailTopic: null, graph: null }, null)).toBeNull();
});
