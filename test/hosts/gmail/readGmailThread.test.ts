import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { readEml } from "../../../src/hosts/files/readEml.ts";
import { quoteDecodedNames } from "../../../src/hosts/gmail/decodedNames.ts";
import type { GmailClientOptions } from "../../../src/hosts/gmail/gmailClient.ts";
import { gmailMessage } from "../../../src/hosts/gmail/gmailMessage.ts";
import { MOST_SINGLE_MESSAGES, UNITS_PER_MINUTE } from "../../../src/hosts/gmail/gmailQuota.ts";
import { type GmailThread, readGmailThread } from "../../../src/hosts/gmail/readGmailThread.ts";
import { standInToken } from "../../../src/server/gmailStandIn/standInTokens.ts";
import { encodeText } from "../files/encodeText.ts";
import { anna, eml, li, olga, scene } from "./gmailScene.ts";

const account = anna.address ?? "";

async function readFirst(sources: readonly Uint8Array[], changes: Partial<GmailClientOptions> = {}): Promise<GmailThread> {
  const stage = scene(sources);
  const hex = (await stage.standIn.mailbox(account)).messages()[0]?.id ?? "";
  const thread = await readGmailThread(stage.client(hex, changes), hex);
  if (thread.kind !== "thread") throw new Error(thread.kind);
  return thread;
}

/** Mails of a long thread, one a day from 1 January 2026. */
function longThread(length: number): readonly Uint8Array[] {
  const day = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index, 9)).toUTCString().replace("GMT", "+0000");
  return Array.from({ length }, (_, index) => {
    const text = Buffer.from(
      eml({
        id: `m${index}@x.example`,
        from: index % 2 === 0 ? li : anna,
        to: [index % 2 === 0 ? anna : li],
        subject: index === 0 ? "Gasket order" : "Re: Gasket order",
        answers: index === 0 ? [] : ["m0@x.example", `m${index - 1}@x.example`],
        body: `Message ${index}.`,
      }),
    ).toString("latin1");
    return new Uint8Array(Buffer.from(text.replace(/^Date: .*$/m, `Date: ${day(index)}`), "latin1"));
  });
}

const multipart = (kind: string, boundary: string, parts: readonly string[]): string =>
  [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    "",
    ...parts.map((part) => `--${boundary}\r\n${part}`),
    `--${boundary}--`,
    "",
  ].join("\r\n");
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");
const mail = (...lines: readonly string[]): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      [
        "From: Li <li@taipeitools.example>",
        "To: anna@nordholz.example",
        "Date: Tue, 3 Nov 2026 09:00:00 +0800",
        "Message-ID: <m@x.example>",
        ...lines,
      ].join("\r\n"),
      "latin1",
    ),
  );

describe("a mail reads the same through Gmail as from its file", () => {
  const alternative = (charset: string, text: string): string =>
    multipart("alternative", "alt", [
      `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(encodeText(text, charset))}`,
      `Content-Type: text/html; charset=${charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(encodeText(`<p>${text}</p>`, charset))}`,
    ]);
  const image = `Content-Type: image/png; name="logo.png"\r\nContent-ID: <logo>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64("png")}`;
  const file = (name: string): string =>
    `Content-Type: application/pdf; ${name}\r\nContent-Disposition: attachment; ${name.replace(/^name/, "filename")}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64("%PDF")}`;
  it.each<readonly [string, Uint8Array]>([
    ["ISO-2022-JP", mail("Subject: =?ISO-2022-JP?B?GyRCP15MTBsoQg==?=", alternative("iso-2022-jp", "図面は金曜日まで"))],
    ["Shift_JIS", mail("Subject: x", alternative("shift_jis", "図面は金曜日までに送付します"))],
    ["GB18030", mail("Subject: x", alternative("gb18030", "请在周五之前确认图纸"))],
    ["Big5", mail("Subject: x", alternative("big5", "樣品已於今天寄出"))],
    ["KOI8-R", mail("Subject: x", alternative("koi8-r", "Просим подтвердить чертёж"))],
    ["windows-1251", mail("Subject: x", alternative("windows-1251", "Просим подтвердить чертёж"))],
    [
      "a wrong label",
      mail("Subject: x", "Content-Type: text/plain; charset=us-ascii", "Content-Transfer-Encoding: base64", "", base64("請在週五前確認")),
    ],
    [
      "no charset at all",
      mail("Subject: x", "Content-Type: text/plain", "Content-Transfer-Encoding: base64", "", base64("請在週五前確認")),
    ],
    [
      "quoted-printable and flowed text",
      mail(
        "Subject: x",
        "Content-Type: text/plain; charset=utf-8; format=flowed",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "A long=\r\n line \r\nthat flows =E2=82=AC",
      ),
    ],
    ["a text without any header of its own", mail("Subject: x", "", "Just words.")],
    [
      "attachments by name",
      mail(
        "Subject: x",
        multipart("mixed", "mix", [
          alternative("utf-8", "See files"),
          file('name="=?utf-8?B?5Zuz6Z2iLnBkZg==?="'),
          file("name*=utf-8''%D0%A7%D0%B5%D1%80%D1%82%D1%91%D0%B6.pdf"),
        ]),
      ),
    ],
    [
      "a logo that is no attachment",
      mail("Subject: x", multipart("mixed", "mix", [multipart("related", "rel", [alternative("utf-8", "Hello"), image])])),
    ],
    [
      "a forwarded mail",
      mail(
        "Subject: x",
        multipart("mixed", "mix", [
          "Content-Type: text/plain\r\n\r\nFYI",
          "Content-Type: message/rfc822\r\n\r\nFrom: o@severtrade.example\r\nSubject: =?utf-8?B?0JLQvtC/0YDQvtGB?=\r\n\r\nForwarded words.",
        ]),
      ),
    ],
    [
      "an invitation",
      mail(
        "Subject: x",
        multipart("alternative", "alt", [
          "Content-Type: text/plain\r\n\r\nMeeting",
          "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR",
        ]),
      ),
    ],
    [
      "a bounce",
      mail(
        "Subject: x",
        `${multipart("report; report-type=delivery-status", "rep", ["Content-Type: text/plain\r\n\r\nNot delivered", "Content-Type: message/delivery-status\r\n\r\nAction: failed"])}`,
      ),
    ],
    [
      "names with commas, brackets and quotes",
      mail(
        "Subject: x",
        'Cc: =?utf-8?B?546L77yMLCDotLrvvInvvIg=?= <wang@xifang.example>, =?utf-8?Q?=D0=9F=D0=B5=D1=82=D1=80=D0=BE=D0=B2=D0=B0,_=D0=9E=D0=BB=D1=8C=D0=B3=D0=B0_(sales)?= <olga@severtrade.example>, "Doe, John \\"JD\\"" <doe@x.example>, team: a@x.example;',
        "",
        "x",
      ),
    ],
    [
      "odd case of header names",
      mail(
        "SUBJECT: x",
        "IN-REPLY-TO: <a@x.example>",
        "references: <r@x.example>",
        "AUTO-SUBMITTED: auto-replied",
        "LIST-ID: <list.x.example>",
        "",
        "x",
      ),
    ],
    ["a multipart without a boundary", mail("Subject: x", "Content-Type: multipart/mixed", "", "words")],
    ["a folded subject", mail("Subject: =?utf-8?B?5Zuz?=\r\n =?utf-8?B?6Z2i?=\r\n and more", "", "x")],
    [
      "no Message-ID",
      new Uint8Array(Buffer.from("From: li@taipeitools.example\r\nDate: Tue, 3 Nov 2026 09:00:00 +0800\r\nSubject: x\r\n\r\nx")),
    ],
  ])("%s", async (_, source) => {
    const wanted = await readEml(source);
    if (wanted.kind !== "mail") throw new Error(wanted.reason);
    const { raw } = await readFirst([source]);
    expect(raw.messages).toEqual([wanted.message]);
  });

  it.each(["gear.eml", "kensa.eml", "hostile.eml"])("test mail %s", async (name) => {
    const source = new Uint8Array(await readFile(`test/mail/cli/${name}`));
    const wanted = await readEml(source);
    if (wanted.kind !== "mail") throw new Error(wanted.reason);
    expect((await readFirst([source])).raw.messages).toEqual([wanted.message]);
  });
});

describe("names that Gmail has decoded", () => {
  it.each([
    ["Петрова, Ольга <olga@x.example>", '"Петрова, Ольга" <olga@x.example>'],
    ["Wang, Li <wang@x.example>, Zhao <z@x.example>", '"Wang, Li" <wang@x.example>, Zhao <z@x.example>'],
    ['"Doe, John" <doe@x.example>, a@x.example', '"Doe, John" <doe@x.example>, a@x.example'],
    ["田中 (営業) <t@x.example>", '"田中 (営業)" <t@x.example>'],
    ["Tanaka (Sales) <t@x.example>", "Tanaka (Sales) <t@x.example>"],
    ["undisclosed-recipients:;", "undisclosed-recipients:;"],
    ['5" pipes <a@x.example>, b@x.example', '5" pipes <a@x.example>, b@x.example'],
    ["", ""],
  ])("%j", (value, quoted) => {
    expect(quoteDecodedNames(value)).toBe(quoted);
  });

  it("are looked at once, however many commas a hostile field has", () => {
    const start = performance.now();
    for (const hostile of ["a,", "é(", "é", "(", '"', "\\\\", "<"]) quoteDecodedNames(`${hostile.repeat(200_000)} <x@y.example>`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("the thread", () => {
  const order = eml({ id: "order@x.example", from: anna, to: [li], cc: [olga], day: 2 });
  const offer = eml({ id: "offer@x.example", day: 3, answers: ["order@x.example"], subject: "Re: Gasket order" });

  it("is named in hex, whatever form the event has, and knows what a reply needs", async () => {
    const thread = await readFirst([order, offer]);
    expect(thread.threadId).toMatch(/^[0-9a-f]{16}$/);
    expect(thread.raw.id).toBe(thread.threadId);
    expect(thread.parent).toMatchObject({ id: "offer@x.example", answers: ["order@x.example"], from: li, isMine: false });
    expect(thread.mine).toEqual([anna.address]);
  });

  it("is ordered by arrival; a clock that runs ahead does not date a mail", async () => {
    const early = { id: "early@x.example", answers: ["order@x.example"], subject: "Re: Gasket order" };
    const stage = scene([order]);
    await stage.standIn.deliver(account, eml({ ...early, day: 5 }));
    const hex = await stage.hexOf("order@x.example");
    const ahead = JSON.stringify({
      id: hex,
      messages: [
        {
          id: "b",
          internalDate: "1793700000000",
          payload: {
            headers: [
              { name: "Message-Id", value: "<b@x>" },
              { name: "Date", value: "Fri, 1 Jan 2038 00:00:00 +0900" },
            ],
          },
        },
        { id: "a", internalDate: "1793600000000", payload: { headers: [{ name: "message-id", value: "<a@x>" }] } },
      ],
    });
    stage.standIn.faults.set([{ status: 200, method: "threads.get", body: ahead }]);
    const thread = await readGmailThread(stage.client(hex), hex);
    expect(thread).toMatchObject({
      raw: {
        messages: [
          { id: "a@x", sentAt: 1_793_600_000_000, sentOffset: null },
          { id: "b@x", sentAt: 1_793_700_000_000, sentOffset: 540 },
        ],
      },
    });
  });

  it("leaves out drafts and what the user deleted", async () => {
    const stage = scene([order, offer]);
    const mailbox = await stage.standIn.mailbox(account);
    const hex = await stage.hexOf("order@x.example");
    const unsent = await stage.standIn.deliver(account, eml({ id: "d@x.example", from: anna, day: 4, answers: ["order@x.example"] }));
    mailbox.label(unsent.id, ["DRAFT"], ["SENT"]);
    const deleted = await stage.standIn.deliver(account, eml({ id: "t@x.example", day: 5, answers: ["order@x.example"] }));
    mailbox.label(deleted.id, ["TRASH"], ["INBOX"]);
    const thread = await readGmailThread(stage.client(hex), hex);
    expect(thread).toMatchObject({ missing: 0, raw: { messages: [{ id: "order@x.example" }, { id: "offer@x.example" }] } });
  });

  it("fetches a large text that lies apart, and no attachment", async () => {
    const long = "A line of a very long mail.\n".repeat(20_000);
    const stage = scene([
      eml({ id: "order@x.example", body: long }),
      mail(
        "Subject: Re: Gasket order",
        "In-Reply-To: <order@x.example>",
        multipart("mixed", "mix", [
          "Content-Type: text/plain\r\n\r\nSee file",
          `Content-Type: application/pdf; name="big.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64("x".repeat(100_000))}`,
        ]),
      ),
    ]);
    const hex = await stage.hexOf("order@x.example");
    const thread = await readGmailThread(stage.client(hex), hex);
    expect(thread).toMatchObject({
      kind: "thread",
      missing: 0,
      raw: { messages: [{ body: { content: long } }, { attachmentNames: ["big.pdf"] }] },
    });
    expect(stage.standIn.calls()["messages.attachments.get"]).toBe(1);
  });

  it("costs one message and one thread, 60 units, however many messages it has", async () => {
    const stage = scene(longThread(300));
    const hex = await stage.hexOf("m0@x.example");
    const thread = await readGmailThread(stage.client(hex), hex);
    expect(thread).toMatchObject({ kind: "thread", missing: 0 });
    expect(stage.standIn.quota.used(account)).toBe(60);
  });

  it("two readings at once do not disturb each other", async () => {
    const stage = scene([order, offer]);
    const hex = await stage.hexOf("offer@x.example");
    const both = await Promise.all([readGmailThread(stage.client(hex), hex), readGmailThread(stage.client(hex), hex)]);
    expect(both[0]).toEqual(both[1]);
  });

  it("a mail that only its reader's key opens is told as missing", async () => {
    const sealed = JSON.stringify({
      id: "1",
      messages: [
        {
          id: "a",
          internalDate: "1793600000000",
          payload: { mimeType: "text/plain", headers: [{ name: "From", value: "li@x.example" }], body: { data: "aGk" } },
        },
        {
          id: "b",
          internalDate: "1793600000001",
          payload: { mimeType: "multipart/encrypted", headers: [{ name: "Content-Type", value: "multipart/encrypted" }] },
        },
      ],
    });
    const stage = scene([order]);
    stage.standIn.faults.set([{ status: 200, method: "threads.get", body: sealed }]);
    const hex = await stage.hexOf("order@x.example");
    expect(await readGmailThread(stage.client(hex), hex)).toMatchObject({ missing: 1, raw: { messages: [{ body: { content: "hi" } }] } });
  });
});

describe("when time runs out", () => {
  const whenLate = async (length: number, loaded: number) => {
    const stage = scene(longThread(length));
    stage.standIn.faults.set([{ status: -1, method: "threads.get" }]);
    const hex = await stage.hexOf("m0@x.example");
    const deadline = new AbortController();
    let answered = 0;
    const { fetch: plain = fetch } = stage.options(hex);
    const counting: typeof fetch = async (input, init) => {
      const answer = await plain(input, init);
      if (String(input).includes("format=full") && String(input).includes("/messages/")) {
        answered += 1;
        if (answered > loaded) deadline.abort();
      }
      return answer;
    };
    const thread = await readGmailThread(stage.client(hex, { fetch: counting, deadline: deadline.signal }), hex, 5);
    return { thread, stage };
  };

  it("the newest messages are there and the number of missing ones is told", async () => {
    const { thread } = await whenLate(120, 40);
    if (thread.kind !== "thread") throw new Error(thread.kind);
    const ids = thread.raw.messages.map(({ id }) => Number(/\d+/.exec(id)?.[0]));
    expect(ids.length).toBeGreaterThanOrEqual(35);
    expect(thread.missing).toBe(120 - ids.length);
    expect(ids.at(-1)).toBe(119);
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(120 - 47);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(thread.parent.id).toBe("m119@x.example");
  });

  it("a thread of 1,000 messages leaves half of the minute's units to the user", async () => {
    const { thread, stage } = await whenLate(1_000, 1_000);
    if (thread.kind !== "thread") throw new Error(thread.kind);
    expect(thread.raw.messages).toHaveLength(MOST_SINGLE_MESSAGES);
    expect(thread.missing).toBe(1_000 - MOST_SINGLE_MESSAGES);
    expect(stage.standIn.quota.used(account)).toBeLessThanOrEqual(UNITS_PER_MINUTE / 2 + 100);
  });

  it("nothing at all came: told as too slow", async () => {
    const stage = scene(longThread(3));
    const hex = await stage.hexOf("m0@x.example");
    stage.standIn.faults.set([{ status: -1, times: 99 }]);
    expect(await readGmailThread(stage.client(hex, { deadline: AbortSignal.timeout(10) }), hex)).toEqual({ kind: "tooSlow" });
  });

  it("a thread too large for the server's memory comes message by message", async () => {
    const stage = scene([eml({ body: "small" })]);
    const hex = await stage.hexOf("1@x.example");
    stage.standIn.faults.set([{ status: 200, method: "threads.get", body: `"${"x".repeat(33 * 1024 * 1024)}"` }]);
    expect(await readGmailThread(stage.client(hex), hex)).toMatchObject({ kind: "thread", missing: 0 });
    expect(stage.standIn.calls()).toMatchObject({ "threads.get": 2, "messages.get": 2 });
  });
});

describe("when Gmail does not give the thread, the reason is told without a word of the mail", () => {
  const thread = (messages: unknown): string => JSON.stringify({ id: "1", messages });
  const plain = (data: string) => ({ id: "a", internalDate: "1", payload: { headers: [], body: { data } } });
  it.each([
    ["the thread is gone", [{ status: 404, times: 9 }], "gone"],
    ["the token is refused", [{ status: 401, times: 9 }], "noRight"],
    ["the token does not reach it", [{ status: 403, reason: "insufficientPermissions", times: 9 }], "noRight"],
    ["Gmail is busy (429)", [{ status: 429, times: 9 }], "busy"],
    ["Gmail is busy (403)", [{ status: 403, reason: "userRateLimitExceeded", times: 9 }], "busy"],
    ["Gmail is down", [{ status: 503, times: 9 }], "failing"],
    ["the answer is a page", [{ status: 200, body: "<html>Sign in</html>", times: 9 }], "oddAnswer"],
    ["the answer is half an object", [{ status: 200, body: '{"id":"18f', times: 9 }], "oddAnswer"],
    ["the thread has no messages", [{ status: 200, method: "threads.get", body: "{}", times: 9 }], "oddAnswer"],
    ["the thread is empty", [{ status: 200, method: "threads.get", body: thread([]), times: 9 }], "gone"],
    ["a message is no object", [{ status: 200, method: "threads.get", body: thread([null]), times: 9 }], "oddAnswer"],
    ["the only body is not base64url", [{ status: 200, method: "threads.get", body: thread([plain("***")]), times: 9 }], "oddAnswer"],
    ["the only message has no payload", [{ status: 200, method: "threads.get", body: thread([{ id: "a" }]), times: 9 }], "oddAnswer"],
  ])("%s", async (_, faults, kind) => {
    const stage = scene([eml({})]);
    const hex = await stage.hexOf("1@x.example");
    stage.standIn.faults.set(faults);
    const problem = await readGmailThread(stage.client(hex), hex);
    expect(problem.kind).toBe(kind);
    expect(JSON.stringify(problem)).not.toMatch(/ya29|open\.|Gasket|@/);
  });

  it.each([
    ["a message without headers", { headers: undefined, body: { data: "aGVsbG8" } }, "hello"],
    ["headers that are none", { headers: [null, 7, { name: 3 }], body: { data: "aGVsbG8" } }, "hello"],
    ["base64 of the other alphabet, padded", { headers: [], body: { data: "8J+YgA==" } }, "😀"],
    ["no body", { headers: [] }, ""],
    ["parts that are none", { mimeType: "multipart/mixed", headers: [], parts: [null, 1] }, ""],
  ])("%s is read as far as it goes", async (_, payload, content) => {
    const stage = scene([eml({})]);
    const hex = await stage.hexOf("1@x.example");
    stage.standIn.faults.set([{ status: 200, method: "threads.get", body: thread([{ id: "a", internalDate: "1793600000000", payload }]) }]);
    expect(await readGmailThread(stage.client(hex), hex)).toMatchObject({
      kind: "thread",
      raw: { messages: [{ from: { address: null }, sentAt: 1_793_600_000_000, body: { content } }] },
      parent: { id: null },
    });
  });

  it("anything else that JSON can hold ends in a message or none, never in a crash", async () => {
    const leaf = fc.oneof(
      fc.constantFrom("multipart/mixed", "text/plain", "text/html", "aGVsbG8", "From", "Content-Type", "x@y.example"),
      fc.jsonValue(),
    );
    const { part } = fc.letrec((tie) => ({
      part: fc.record(
        {
          mimeType: leaf,
          filename: leaf,
          headers: fc.oneof(fc.array(fc.oneof(fc.record({ name: leaf, value: leaf }), leaf), { maxLength: 4 }), leaf),
          body: fc.oneof(fc.record({ data: leaf, size: leaf, attachmentId: leaf }, { requiredKeys: [] }), leaf),
          parts: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie("part"), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(part, leaf, leaf, async (payload, labelIds, internalDate) => {
        const read = await gmailMessage({ id: "18f", labelIds, internalDate, payload }, async () => "aGVsbG8");
        expect(read === null || typeof read.message.body.content === "string").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("parts nested ten thousand deep end the reading, not the server", async () => {
    const depth = 10_000;
    const open = '{"mimeType":"multipart/mixed","headers":[],"parts":[';
    const body = `{"id":"1","messages":[{"id":"a","internalDate":"1","payload":${open.repeat(depth)}${"]}".repeat(depth)}}]}`;
    const stage = scene([eml({})]);
    const hex = await stage.hexOf("1@x.example");
    stage.standIn.faults.set([{ status: 200, method: "threads.get", body }]);
    expect((await readGmailThread(stage.client(hex), hex)).kind).toMatch(/thread|oddAnswer/);
  });

  it.each(["thread-f:123", "../secrets", "msg-f:0x12", "", "msg-f:99999999999999999999999"])("%j is no message's id", async (id) => {
    const stage = scene([eml({})]);
    const hex = await stage.hexOf("1@x.example");
    expect((await readGmailThread(stage.client(hex), id)).kind).toMatch(/oddAnswer|gone|failing/);
  });

  it("an expired token is no right", async () => {
    const stage = scene([eml({})]);
    const hex = await stage.hexOf("1@x.example");
    const accessToken = standInToken({ account, scopes: ["gmail.readonly"], expiresAt: 1 });
    expect(await readGmailThread(stage.client(hex, { accessToken }), hex)).toEqual({ kind: "noRight" });
  });
});
