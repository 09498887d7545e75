import fc from "fast-check";
import PostalMime from "postal-mime";
import { address, messageId, threadId } from "../../../src/engine/brands.ts";
import type { Person } from "../../../src/engine/types.ts";
import { replyBytes, saveReplyDraft } from "../../../src/hosts/gmail/gmailDraft.ts";
import { matchingSubject } from "../../../src/hosts/gmail/matchingSubject.ts";
import { readGmailThread } from "../../../src/hosts/gmail/readGmailThread.ts";
import type { ReplyParent } from "../../../src/hosts/gmail/replyParent.ts";
import { rendered } from "./draftsOfTests.ts";
import { anna, eml, li, olga, type Scene, scene } from "./gmailScene.ts";

const parentOf = (parts: Partial<ReplyParent> = {}): ReplyParent => ({
  id: messageId("parent@taipeitools.example"),
  answers: [],
  subject: "Gasket order",
  from: li,
  replyTo: [],
  to: [anna],
  cc: [],
  bcc: [],
  isMine: false,
  ...parts,
});

const bytesOf = (parent: ReplyParent, words = "Hello.", more: { readonly keepBcc?: boolean } = {}) =>
  replyBytes({
    thread: { threadId: threadId("18f0000000000000"), parent, mine: [] },
    draft: rendered(words),
    me: anna,
    before: null,
    ...more,
  });

const mailOf = async (parent: ReplyParent, words?: string, more?: { readonly keepBcc?: boolean }) =>
  PostalMime.parse(await bytesOf(parent, words, more));

const addresses = (people: readonly { readonly address?: string | undefined }[] | undefined) => (people ?? []).map((one) => one.address);

/** Letters, signs and habits of mail in five languages, and what breaks mail programs. */
const SNIPPETS = [
  "Please confirm the drawing, ",
  "See you on Friday! ",
  "请在周五之前确认图纸，",
  "樣品已於今天寄出。",
  "図面を金曜日までにお送りします。",
  "髙橋・﨑山①㈱～",
  "Просим подтвердить чертёж до пятницы. ",
  "Ещё раз спасибо, ",
  "𠮷野家",
  "👩‍💻🎉",
  "=?utf-8?B?QmNj?= ",
  "\r\nBcc: spy@evil.example\r\n",
  "\nFrom the start ",
  ".\n..",
  "\t",
  "<b>&amp;",
  "\u200b\u202e",
  "\0\x07",
  "\ud800",
  "x".repeat(300),
  "あ".repeat(120),
  '"',
  "\\",
  ", ;:",
  "\u2028",
  "\ufeff",
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: "grapheme", maxLength: 20 })), { maxLength: 12 })
  .map((parts) => parts.join(""));
/** A draft is never empty. */
const bodies = words.map((text) => `1. ${text}`);
const ids = fc.array(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 80 }), { maxLength: 32 });
/** What looks like an encoded word is read as one, whoever wrote it. */
const written = words.filter((text) => !text.includes("=?")).map((text) => text.slice(0, 200));
const name = words.map((text) => text.slice(0, 200));

/** As people see it: one line, no half characters, no marks of byte order. */
const shown = (text: string): string =>
  text
    .replace(/\p{Cs}|[\ufffd\ufeff]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

describe("a draft in any language", () => {
  it("is a mail that every server takes, and nothing in it can add a header", async () => {
    await fc.assert(
      fc.asyncProperty(words, bodies, name, ids, async (subject, body, displayName, answered) => {
        const person: Person = { address: address("wang@xifang.example"), name: displayName };
        const parent = parentOf({ subject, from: person, cc: [{ ...olga, name: displayName }], answers: answered.map(messageId) });
        const raw = Buffer.from(await bytesOf(parent, body)).toString("latin1");
        expect(raw).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
        expect(/[^\r\n\t -~]/.exec(raw)?.[0]).toBeUndefined();
        const header = raw.slice(0, raw.indexOf("\r\n\r\n"));
        const fields = header.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(":")));
        expect(new Set(fields)).toEqual(
          new Set(["From", "To", "Cc", "Subject", "In-Reply-To", "References", "Message-ID", "Date", "MIME-Version", "Content-Type"]),
        );
        expect(fields).toHaveLength(10);
        for (const word of header.match(/=\?UTF-8\?[BQ]\?[^?]*\?=/gi) ?? []) {
          expect(word.length).toBeLessThanOrEqual(75);
          // Decoded alone: a character cut in two would be lost.
          const [, , encoding = "", text = ""] = word.split("?");
          const decoded =
            encoding.toUpperCase() === "B"
              ? Buffer.from(text, "base64")
              : Buffer.from(
                  text.replaceAll("_", " ").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
                  "latin1",
                );
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(decoded)).not.toThrow();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("comes back as it was written: subject, names, text and HTML", async () => {
    await fc.assert(
      fc.asyncProperty(written, bodies, written, async (subject, body, displayName) => {
        const parent = parentOf({ subject, from: { address: address("wang@xifang.example"), name: displayName } });
        const mail = await mailOf(parent, body);
        expect(shown(mail.subject ?? "")).toBe(shown(matchingSubject(subject)));
        expect(addresses(mail.to)).toEqual(["wang@xifang.example"]);
        expect(shown(mail.to?.[0]?.name ?? "")).toBe(shown(displayName));
        const lines = (text: string): string =>
          text
            .replace(/\p{Cs}/gu, "\ufffd")
            .replace(/\ufeff|(?<=\n)\s+$/g, "")
            .replace(/\r\n?/g, "\n")
            .trimEnd();
        expect(lines(mail.text ?? "")).toBe(lines(body));
        expect(lines(mail.html ?? "")).toBe(lines(rendered(body).html));
      }),
      { numRuns: 200 },
    );
  });

  it("keeps 32 references, the answered mail last", async () => {
    const answers = Array.from({ length: 31 }, (_, index) => messageId(`mail-${index}.with-a-rather-long-name@taipeitools.example`));
    const mail = await mailOf(parentOf({ answers }));
    expect(mail.inReplyTo).toBe("<parent@taipeitools.example>");
    expect(mail.references?.split(/\s+/)).toEqual([...answers, "parent@taipeitools.example"].map((id) => `<${id}>`));
  });

  it("drops the middle of very many references", async () => {
    const answers = Array.from({ length: 300 }, (_, index) => messageId(`${index}@x.example`));
    const references = (await mailOf(parentOf({ answers }))).references?.split(/\s+/) ?? [];
    expect(references).toHaveLength(40);
    expect([references[0], references.at(-1)]).toEqual(["<0@x.example>", "<parent@taipeitools.example>"]);
  });

  it("to a mail without an id names none", async () => {
    const mail = await mailOf(parentOf({ id: null }));
    expect([mail.inReplyTo, mail.references]).toEqual([undefined, undefined]);
  });
});

describe("the subject matches the thread's", () => {
  it.each([
    ["Gasket order", "Re: Gasket order"],
    ["RE: Re[2]: Gasket order", "Re: Gasket order"],
    ["回复：密封垫", "Re: 密封垫"],
    ["答复: 回覆: 樣品", "Re: 樣品"],
    ["返信: 見積の件", "Re: 見積の件"],
    ["Отв: На: Чертёж", "Re: На: Чертёж"],
    ["Fwd: Gasket order", "Re: Fwd: Gasket order"],
    ["", "Re:"],
    ["a\r\nBcc: spy@evil.example", "Re: a Bcc: spy@evil.example"],
  ])("%j is answered under %j", (parent, reply) => {
    expect(matchingSubject(parent)).toBe(reply);
  });
});

describe("a reply goes to", () => {
  const to = async (parent: Partial<ReplyParent>, more: { readonly keepBcc?: boolean } = {}) => {
    const mail = await mailOf(parentOf(parent), "x", more);
    return { to: addresses(mail.to), cc: addresses(mail.cc), bcc: addresses(mail.bcc) };
  };
  const boss: Person = { address: address("boss@taipeitools.example"), name: "Boss" };

  it("the author and everybody the mail went to, and not to me", async () => {
    expect(await to({ to: [anna, olga], cc: [boss, anna] })).toEqual({ to: [li.address, olga.address], cc: [boss.address], bcc: [] });
  });

  it("where the author wants answers", async () => {
    expect(await to({ replyTo: [boss] })).toEqual({ to: [boss.address], cc: [], bcc: [] });
  });

  it("the same people again when the last mail is mine, and nobody in blind copy unless asked", async () => {
    const mine = { from: anna, isMine: true, to: [li], cc: [olga], bcc: [boss] };
    expect(await to(mine)).toEqual({ to: [li.address], cc: [olga.address], bcc: [] });
    expect(await to(mine, { keepBcc: true })).toEqual({ to: [li.address], cc: [olga.address], bcc: [boss.address] });
  });

  it("the others under the alias that I wrote with, which is no recipient", async () => {
    const alias = address("sales@nordholz.example");
    const thread = {
      threadId: threadId("18f0000000000000"),
      parent: parentOf({ to: [{ address: alias, name: "" }, olga] }),
      mine: [alias],
    };
    const mail = await PostalMime.parse(await replyBytes({ thread, draft: rendered("x"), me: anna, before: null }));
    expect([mail.from?.name, mail.from?.address]).toEqual([anna.name, alias]);
    expect(addresses(mail.to)).toEqual([li.address, olga.address]);
  });

  it("nobody's blind copy but my own", async () => {
    expect((await to({ bcc: [boss] }, { keepBcc: true })).bcc).toEqual([]);
  });

  it("each person once, whatever the case of the address", async () => {
    expect(await to({ to: [anna, { ...li, address: address("LI@taipeitools.example") }], cc: [li] })).toEqual({
      to: [li.address],
      cc: [],
      bcc: [],
    });
  });

  it("people of the thread when the last mail is a robot's", async () => {
    const robot: Person = { address: address("no-reply@tracking.example"), name: "" };
    const draft = rendered("x", { to: [li], cc: [olga] });
    const thread = { threadId: threadId("18f0000000000000"), parent: parentOf({ from: robot }), mine: [] };
    const mail = await PostalMime.parse(await replyBytes({ thread, draft, me: anna, before: null }));
    expect([addresses(mail.to), addresses(mail.cc)]).toEqual([[li.address], [olga.address]]);
  });

  it("nobody with a broken address", async () => {
    const broken = ["a b@x.example", "spy@evil.example>\r\nBcc: x@y.example", "почта@x.example"].map((one) => ({
      address: address(one),
      name: "",
    }));
    expect(await to({ cc: broken })).toEqual({ to: [li.address], cc: [], bcc: [] });
  });
});

describe("saving", () => {
  const order = eml({ id: "order@x.example", from: anna, to: [li], day: 2 });
  const offer = eml({ id: "offer@x.example", day: 3, answers: ["order@x.example"], subject: "Re: Gasket order" });

  async function opened(more: Parameters<typeof scene>[1] = {}) {
    const stage = scene([order, offer], more);
    const hex = await stage.hexOf("offer@x.example");
    const thread = await readGmailThread(stage.client(hex), hex);
    if (thread.kind !== "thread") throw new Error(thread.kind);
    const save = (before: string | null, changes: Parameters<Scene["client"]>[1] = {}) =>
      saveReplyDraft(stage.client(hex, changes), { thread, draft: rendered("x"), me: anna, before });
    const drafts = () => stage.standIn.drafts(anna.address ?? "");
    return { stage, thread, save, drafts };
  }

  it("leaves one draft in the thread, none of them a ghost, however often it is pressed", async () => {
    const { save, drafts, thread } = await opened();
    let before: string | null = null;
    for (let press = 0; press < 5; press += 1) {
      const saved = await save(before);
      if (saved.kind !== "draft") throw new Error(saved.kind);
      expect(saved.threadId).toBe(thread.threadId);
      before = saved.draftId;
    }
    expect((await drafts()).map(({ ghost }) => ghost)).toEqual([null]);
  });

  it("makes a draft anew that was deleted or sent meanwhile", async () => {
    const { save, drafts, stage } = await opened();
    const first = await save(null);
    if (first.kind !== "draft") throw new Error(first.kind);
    (await stage.standIn.mailbox(anna.address ?? "")).sendDraft(first.draftId);
    const second = await save(first.draftId);
    expect(second).toMatchObject({ kind: "draft" });
    expect(second).not.toEqual(first);
    expect(await drafts()).toHaveLength(1);
  });

  it("is not repeated when nobody knows whether Gmail made the draft, so that none stands there twice", async () => {
    const { save, drafts, stage } = await opened();
    stage.standIn.faults.set([{ status: 503, method: "drafts.create", times: 9 }]);
    expect(await save(null)).toEqual({ kind: "failing" });
    expect(stage.standIn.calls()["drafts.create"]).toBe(1);
    expect(await drafts()).toEqual([]);
  });

  it("is repeated when Gmail refused to begin", async () => {
    const { save, drafts, stage } = await opened();
    stage.standIn.faults.set([{ status: 429, retryAfter: "1", method: "drafts.create", times: 2 }]);
    expect(await save(null)).toMatchObject({ kind: "draft" });
    expect(await drafts()).toHaveLength(1);
  });

  it("overwriting is repeated whatever happened: it is the same draft", async () => {
    const { save, drafts, stage } = await opened();
    const first = await save(null);
    if (first.kind !== "draft") throw new Error(first.kind);
    stage.standIn.faults.set([{ status: 500, method: "drafts.update", times: 2 }]);
    expect(await save(first.draftId)).toEqual(first);
    expect(await drafts()).toHaveLength(1);
  });

  it.each([
    ["Gmail is down", [{ status: 500, times: 99 }], "failing"],
    ["Gmail asks to wait too long", [{ status: 429, retryAfter: "60", times: 99 }], "busy"],
    ["the scope is missing", [{ status: 403, reason: "insufficientPermissions", times: 99 }], "noRight"],
    ["the answer is a page", [{ status: 200, body: "<html>Sign in</html>", times: 99 }], "oddAnswer"],
    ["the answer names no draft", [{ status: 200, body: "{}", times: 99 }], "oddAnswer"],
  ])("%s: told, with nothing of the mail or the tokens", async (_, faults, kind) => {
    const { save, drafts, stage } = await opened();
    stage.standIn.faults.set(faults);
    const problem = await save(null);
    expect(problem.kind).toBe(kind);
    expect(JSON.stringify(problem)).not.toMatch(/ya29|open\.|Gasket|@/);
    expect(await drafts()).toEqual([]);
  });
});
