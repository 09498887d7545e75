/** The same story against two Gmails: a thread is opened, a draft saved, saved again, thrown away and made anew, and a reply arrives. */
import PostalMime from "postal-mime";
import { threadId } from "../../../src/engine/brands.ts";
import { gmailClient } from "../../../src/hosts/gmail/gmailClient.ts";
import { saveReplyDraft } from "../../../src/hosts/gmail/gmailDraft.ts";
import { type GmailThread, readGmailThread } from "../../../src/hosts/gmail/readGmailThread.ts";
import { encodeText } from "../files/encodeText.ts";
import { rendered } from "./draftsOfTests.ts";
import { type Peer, type Point, peers, type RunningPeer } from "./gmailPeers.ts";
import { anna, eml, li, NOW, olga } from "./gmailScene.ts";

const order = {
  id: "order@nordholz.example",
  from: anna,
  to: [li],
  cc: [olga],
  subject: "密封垫 order 4471",
  day: 2,
  body: "Please confirm 400 pcs.",
};
const offer = {
  id: "offer@taipeitools.example",
  from: li,
  to: [anna],
  cc: [olga],
  subject: "Re: 密封垫 order 4471",
  day: 3,
  answers: [order.id],
  body: "We will send the drawing by Friday.",
};
const reply = { ...offer, id: "later@taipeitools.example", day: 6, answers: [order.id, offer.id], body: "The drawing is attached." };

const inCharset = (words: string, charset: string, day = 6): Uint8Array =>
  eml({
    ...reply,
    id: `${charset}@taipeitools.example`,
    day,
    body: Buffer.from(encodeText(words, charset)).toString("base64"),
    extra: [`Content-Type: text/plain; charset=${charset}`, "Content-Transfer-Encoding: base64"],
  });

interface Story {
  readonly peer: RunningPeer;
  readonly opened: string;
  readonly threadId: string;
}

async function begin(peer: RunningPeer): Promise<Story> {
  await peer.deliver(eml(order));
  const opened = await peer.deliver(eml(offer));
  const { data } = await peer.user.users.messages.get({ userId: "me", id: opened, format: "minimal" }, peer.userOptions);
  return { peer, opened, threadId: data.threadId ?? "" };
}

async function open({ peer, opened }: Story): Promise<GmailThread> {
  const thread = await readGmailThread(peer.client(opened), peer.eventId(opened));
  if (thread.kind !== "thread") throw new Error(thread.kind);
  return thread;
}

async function press(story: Story, words: string, before: string | null) {
  const saved = await saveReplyDraft(story.peer.client(story.opened), {
    thread: await open(story),
    draft: rendered(words),
    me: anna,
    before,
  });
  if (saved.kind !== "draft") throw new Error(saved.kind);
  return saved;
}

async function draftsOf({ peer }: Story) {
  const { data } = await peer.user.users.drafts.list({ userId: "me" }, peer.userOptions);
  return data.drafts ?? [];
}

async function mailOf({ peer }: Story, draftId: string) {
  const { data } = await peer.user.users.drafts.get({ userId: "me", id: draftId, format: "raw" }, peer.userOptions);
  return PostalMime.parse(Buffer.from(data.message?.raw ?? "", "base64url"));
}

const withPeer = (peer: Peer, tell: (story: Story) => Promise<void>) => async () => {
  const running = await peer.start();
  try {
    await tell(await begin(running));
  } finally {
    await running.close();
  }
};

/** A step that a peer cannot show stands in the report as skipped, with the reason. */
function step(peer: Peer, name: string, tell: (story: Story) => Promise<void>, needs?: Point): void {
  const gap = needs === undefined ? undefined : peer.gaps[needs];
  if (gap === undefined) it(name, withPeer(peer, tell));
  else it.skip(`${name} (not on ${peer.name}: ${gap})`, () => undefined);
}

describe.each(peers)("Google's own library against $name", (peer) => {
  step(peer, "opens the thread: both mails, oldest first, with the author's own clock", async (story) => {
    const { raw, threadId, missing } = await open(story);
    expect(raw.messages.map(({ id, subject, sentAt }) => [id, subject, sentAt])).toEqual([
      [order.id, order.subject, Date.UTC(2026, 10, 2, 1)],
      [offer.id, offer.subject, Date.UTC(2026, 10, 3, 1)],
    ]);
    expect(raw.messages.map(({ body }) => body.content)).toEqual([order.body, offer.body]);
    expect(threadId).toBe(story.threadId);
    expect(missing).toBe(0);
  });

  step(peer, "the first press saves a reply to all inside the thread", async (story) => {
    const saved = await press(story, "図面は金曜日まで。Чертёж до пятницы.", null);
    expect(saved.threadId).toBe(story.threadId);
    expect(saved.draftId).toMatch(/^r/);
    const mail = await mailOf(story, saved.draftId);
    expect(mail.subject).toBe("Re: 密封垫 order 4471");
    expect(mail.inReplyTo).toBe(`<${offer.id}>`);
    expect(mail.references?.replace(/\s+/g, " ")).toBe(`<${order.id}> <${offer.id}>`);
    expect(mail.to?.map((person) => person.address)).toEqual([li.address]);
    expect(mail.cc?.map((person) => person.address)).toEqual([olga.address]);
    expect(mail.text?.trim()).toBe("図面は金曜日まで。Чертёж до пятницы.");
    expect(mail.html).toContain("図面は金曜日まで。");
  });

  step(peer, "a second press overwrites the draft: one draft, the same id, the new words", async (story) => {
    const first = await press(story, "First words", null);
    const second = await press(story, "Second words", first.draftId);
    expect(second).toEqual(first);
    expect((await draftsOf(story)).map(({ id }) => id)).toEqual([first.draftId]);
    expect((await mailOf(story, first.draftId)).text?.trim()).toBe("Second words");
  });

  step(peer, "a draft that was thrown away is made anew, in the thread", async (story) => {
    const first = await press(story, "First words", null);
    await story.peer.user.users.drafts.delete({ userId: "me", id: first.draftId }, story.peer.userOptions);
    const second = await press(story, "Second words", first.draftId);
    expect(second.draftId).not.toBe(first.draftId);
    expect(second.threadId).toBe(story.threadId);
    expect(await draftsOf(story)).toHaveLength(1);
  });

  step(peer, "the draft is no message of the thread when it is read again", async (story) => {
    await press(story, "Mine, unsent", null);
    const { raw, parent } = await open(story);
    expect(raw.messages.map(({ id }) => id)).toEqual([order.id, offer.id]);
    expect(parent.id).toBe(offer.id);
  });

  step(peer, "a reply that arrives is seen in the history since then, and in the thread", async (story) => {
    const { peer: running, opened, threadId } = story;
    const { data: before } = await running.user.users.messages.get({ userId: "me", id: opened, format: "minimal" }, running.userOptions);
    await running.deliver(eml(reply));
    const { data } = await running.user.users.history.list(
      { userId: "me", startHistoryId: before.historyId ?? "", historyTypes: ["messageAdded"] },
      running.userOptions,
    );
    const added = (data.history ?? []).flatMap(({ messagesAdded = [] }) => messagesAdded.map(({ message }) => message?.threadId));
    expect(added).toContain(threadId);
    expect(BigInt(data.historyId ?? "0") > BigInt(before.historyId ?? "0")).toBe(true);
    const { raw, parent } = await open(story);
    expect(raw.messages.map(({ id }) => id)).toEqual([order.id, offer.id, reply.id]);
    expect(parent.answers).toEqual([order.id, offer.id]);
  });

  step(peer, "two presses at once with the same draft leave one draft", async (story) => {
    const first = await press(story, "First words", null);
    const both = await Promise.all([press(story, "One", first.draftId), press(story, "Two", first.draftId)]);
    expect(both.map(({ draftId }) => draftId)).toEqual([first.draftId, first.draftId]);
    expect(await draftsOf(story)).toHaveLength(1);
  });

  step(peer, "a thread that was never there is told as gone", async (story) => {
    const missing = story.peer.eventId("18f0000000000001");
    expect(await readGmailThread(story.peer.client(story.opened), missing)).toEqual({ kind: "gone" });
  });

  step(
    peer,
    "reads the thread by the id of an event, msg-f:",
    async (story) => {
      expect(story.peer.eventId(story.opened)).toMatch(/^msg-f:\d{19}$/);
      expect((await open(story)).threadId).toMatch(/^[0-9a-f]{16}$/);
    },
    "eventIds",
  );

  step(
    peer,
    "the token of another open message does not reach the thread",
    async ({ peer: running, opened }) => {
      const other = await running.deliver(eml({ id: "other@x.example", subject: "Another matter" }));
      expect(await readGmailThread(running.client(other), running.eventId(opened))).toEqual({ kind: "noRight" });
    },
    "openMessageToken",
  );

  step(
    peer,
    "the add-on may write drafts and not read them",
    async ({ peer: { user, userOptions, client }, opened }) => {
      const answer = await client(opened).ask("safe", ({ users }, options) => users.drafts.list({ userId: "me" }, options));
      expect(answer).toEqual({ kind: "noRight" });
      await expect(
        user.users.drafts.list({ userId: "me" }, { ...userOptions, headers: { Authorization: "Bearer of-nobody" } }),
      ).rejects.toMatchObject({
        status: 401,
      });
    },
    "scopes",
  );

  step(
    peer,
    "a draft under another subject does not come into the thread",
    async (story) => {
      const thread = await open(story);
      const other = { ...thread, parent: { ...thread.parent, subject: "Another matter" } };
      const saved = await saveReplyDraft(story.peer.client(story.opened), { thread: other, draft: rendered("x"), me: anna, before: null });
      expect(saved).toMatchObject({ kind: "draft" });
      expect(saved.kind === "draft" && saved.threadId === story.threadId).toBe(false);
    },
    "threadingRules",
  );

  step(
    peer,
    "a draft for a thread that is not there is refused as gone",
    async (story) => {
      const lost = { ...(await open(story)), threadId: threadId("18f0000000000001") };
      const saved = await saveReplyDraft(story.peer.client(story.opened), { thread: lost, draft: rendered("x"), me: anna, before: null });
      expect(saved).toEqual({ kind: "gone" });
      expect(await draftsOf(story)).toEqual([]);
    },
    "unknownThread",
  );

  step(
    peer,
    "marks of automatic mail come with the message",
    async (story) => {
      await story.peer.deliver(eml({ ...reply, extra: ["Auto-Submitted: auto-replied"] }));
      const { raw } = await open(story);
      expect(raw.messages.at(-1)?.headers["auto-submitted"]).toBe("auto-replied");
    },
    "ownHeaders",
  );

  step(peer, "Japanese mail in ISO-2022-JP is read by its own charset", async (story) => {
    const words = "図面は金曜日までに送付します。";
    await story.peer.deliver(inCharset(words, "iso-2022-jp"));
    const { raw } = await open(story);
    expect(raw.messages.at(-1)?.body.content).toBe(words);
  });

  step(
    peer,
    "old Russian and Chinese charsets are read by the label of the part",
    async (story) => {
      await story.peer.deliver(inCharset("Чертёж вышлем до пятницы, срок поставки прежний.", "koi8-r"));
      await story.peer.deliver(inCharset("圖面將於星期五前寄出，交期不變。", "big5", 7));
      const { raw } = await open(story);
      expect(raw.messages.slice(-2).map(({ body }) => body.content)).toEqual([
        "Чертёж вышлем до пятницы, срок поставки прежний.",
        "圖面將於星期五前寄出，交期不變。",
      ]);
    },
    "charsets",
  );

  step(
    peer,
    "the message of a draft is another one after each press",
    async (story) => {
      const first = await press(story, "First words", null);
      const [before] = await draftsOf(story);
      await press(story, "Second words", first.draftId);
      const [after] = await draftsOf(story);
      expect(after?.message?.id).not.toBe(before?.message?.id);
    },
    "newDraftMessage",
  );

  step(
    peer,
    "headers come decoded",
    async ({ peer: { user, userOptions }, opened }) => {
      const { data } = await user.users.messages.get(
        { userId: "me", id: opened, format: "metadata", metadataHeaders: ["subject", "FROM"] },
        userOptions,
      );
      expect(data.payload?.headers).toEqual([
        { name: "From", value: "李文 <li@taipeitools.example>" },
        { name: "Subject", value: offer.subject },
      ]);
    },
    "decodedHeaders",
  );

  step(
    peer,
    "a history cursor that is too old is told as gone",
    async ({ peer: running, opened }) => {
      const observer = gmailClient({
        rootUrl: running.userOptions.rootUrl,
        accessToken: running.userOptions.headers.Authorization?.replace("Bearer ", "") ?? "",
        messageToken: null,
        deadline: AbortSignal.timeout(20_000),
      });
      const answer = await observer.ask("safe", ({ users }, options) => users.history.list({ userId: "me", startHistoryId: "1" }, options));
      expect(answer).toEqual({ kind: "gone" });
      expect(opened).not.toBe("");
    },
    "oldCursor",
  );

  step(
    peer,
    "a watch lasts seven days",
    async ({ peer: { user, userOptions } }) => {
      const { data } = await user.users.watch({ userId: "me", requestBody: { topicName: "projects/p/topics/t" } }, userOptions);
      expect(Number(data.expiration) - NOW).toBe(7 * 24 * 60 * 60 * 1000);
    },
    "watchSevenDays",
  );

  step(
    peer,
    "a reply in a watched mailbox is pushed, once for changes of the same second",
    async ({ peer: { user, userOptions, deliver, pushes } }) => {
      await user.users.watch({ userId: "me", requestBody: { topicName: "projects/p/topics/t" } }, userOptions);
      await deliver(eml(reply));
      await deliver(eml({ ...reply, id: "another@taipeitools.example" }));
      const told = pushes().map(({ message: { data } }) => Buffer.from(data, "base64").toString());
      expect(told).toEqual([expect.stringMatching(/^\{"emailAddress":"anna@nordholz\.example","historyId":\d{16}\}$/)]);
    },
    "push",
  );

  step(
    peer,
    "whoever asks too much in a minute is told to wait",
    async ({ peer: { user, userOptions }, threadId: id }) => {
      const ask = () => user.users.threads.get({ userId: "me", id, format: "minimal" }, { ...userOptions, validateStatus: () => true });
      // 20 units were used to find the thread: 149 times 40 fit into 6,000.
      const statuses: number[] = [];
      for (let count = 0; count < 150; count += 1) statuses.push((await ask()).status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(149);
      expect(statuses.at(-1)).toBe(429);
    },
    "quota",
  );

  step(
    peer,
    "the profile names the account and where its history stands",
    async ({ peer: { user, userOptions } }) => {
      const { data } = await user.users.getProfile({ userId: "me" }, userOptions);
      expect(data).toMatchObject({ emailAddress: anna.address, messagesTotal: 2, threadsTotal: 1 });
      expect(BigInt(data.historyId ?? "0") > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
    },
    "profile",
  );
});
