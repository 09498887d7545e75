import fc from "fast-check";
import type { RawMessage } from "../../../src/engine/types.ts";
import { decodeText } from "../../../src/hosts/files/decodeText.ts";
import { readEml } from "../../../src/hosts/files/readEml.ts";
import { encodeText, transferEncoded } from "./encodeText.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replace(/\r?\n/g, "\r\n"));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

async function messageOf(mail: Uint8Array | string): Promise<RawMessage> {
  const read = await readEml(typeof mail === "string" ? bytesOf(mail) : mail);
  if (read.kind !== "mail") throw new Error(read.reason);
  return read.message;
}

const texts = {
  en: "Hello Ana,\nthe crew starts on Monday – “early”, at the café.\n",
  ru: "Здравствуйте, Ольга!\nПодтверждаем отгрузку второй партии, счёт вышлем завтра.\n",
  ja: "株式会社みどり　高橋様\nいつもお世話になっております。図面の件、確認いたしました。\n",
  hans: "王经理您好:\n第二批货已经装柜,提单草稿明天发您确认。\n",
  hant: "林經理您好:\n第二批貨已經裝櫃,提單草稿明天寄給您確認。\n",
};

describe("charsets of business mail", () => {
  const labelled: readonly [string, string, string][] = [
    ["ISO-2022-JP", "iso-2022-jp", texts.ja],
    ["Shift_JIS", "shift_jis", texts.ja],
    ["cp932", "shift_jis", texts.ja],
    ["EUC-JP", "euc-jp", texts.ja],
    ["GB2312", "gb18030", texts.hans],
    ["gbk", "gb18030", texts.hans],
    ["GB18030", "gb18030", texts.hant],
    ["Big5", "big5", texts.hant],
    ["x-big5", "big5", texts.hant],
    ["KOI8-R", "koi8-r", texts.ru],
    ["windows-1251", "windows-1251", texts.ru],
    ["cp1251", "windows-1251", texts.ru],
    ["iso-8859-5", "iso-8859-5", texts.ru],
    ["iso-8859-1", "windows-1252", texts.en],
    ["utf-8", "utf-8", texts.ja],
    ["UTF8", "utf-8", texts.ru],
    // Labels that are wrong, made up or missing.
    ["us-ascii", "windows-1251", texts.ru],
    ["us-ascii", "utf-8", texts.hant],
    ["iso-8859-1", "gb18030", texts.hans],
    ["iso-8859-1", "koi8-r", texts.ru],
    ["utf-8", "shift_jis", texts.ja],
    ["utf-8", "gb18030", texts.hans],
    ["utf-8", "windows-1251", texts.ru],
    ["gb2312", "utf-8", texts.hans],
    ["koi8-r", "windows-1251", texts.ru],
    ["windows-1251", "koi8-r", texts.ru],
    ["big5", "gb18030", texts.hans],
    ["iso-2022-jp", "shift_jis", texts.ja],
    ["unknown-8bit", "big5", texts.hant],
    ["x-nobody-knows", "euc-jp", texts.ja],
    ["", "iso-2022-jp", texts.ja],
    ["", "shift_jis", texts.ja],
    ["", "euc-jp", texts.ja],
    ["", "gb18030", texts.hans],
    ["", "big5", texts.hant],
    ["", "windows-1251", texts.ru],
    ["", "koi8-r", texts.ru],
    ["", "utf-8", texts.ru],
  ];
  for (const transfer of ["8bit", "base64", "quoted-printable"] as const) {
    test.each(labelled)(`label "%s", bytes %s, sent as ${transfer}`, async (label, charset, text) => {
      const type = label === "" ? "text/plain" : `text/plain; charset="${label}"`;
      const head = bytesOf(`From: a@example.com\nContent-Type: ${type}\nContent-Transfer-Encoding: ${transfer}\n\n`);
      const message = await messageOf(joined(head, transferEncoded(encodeText(text, charset), transfer)));
      expect(message.body.content.trimEnd()).toBe(text.trimEnd());
    });
  }
  it("believes the meta tag of HTML without a label", async () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"></head><body><p>${texts.hant}</p></body></html>`;
    const mail = joined(bytesOf("From: a@example.com\nContent-Type: text/html\n\n"), encodeText(html, "big5"));
    expect((await messageOf(mail)).body.content).toContain("裝櫃");
  });
  it("reads headers written in raw 8 bit with the charset of the body", async () => {
    const mail = joined(
      bytesOf("From: a@example.com\nSubject: "),
      encodeText("报价", "gb18030"),
      bytesOf("\nContent-Type: text/plain; charset=gb2312\n\n"),
      encodeText(texts.hans, "gb18030"),
    );
    expect((await messageOf(mail)).subject).toBe("报价");
  });
  it("keeps the rest when one character is cut", async () => {
    const cut = encodeText(`${texts.ja}以上`, "utf-8").slice(0, -1);
    const message = await messageOf(joined(bytesOf("From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n"), cut));
    expect(message.body.content).toContain("図面の件、確認いたしました。\n以");
  });
});

describe("headers", () => {
  const word = (text: string, charset: string, label = charset): string =>
    `=?${label}?B?${Buffer.from(encodeText(text, charset)).toString("base64")}?=`;
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  const tea = encodeText("お見積りの件", "utf-8");
  const subjects: readonly [string, string, string][] = [
    ["an ISO-2022-JP word", word("お見積りの件", "iso-2022-jp"), "お見積りの件"],
    ["a GBK word labelled GB2312", word("報價單", "gb18030", "gb2312"), "報價單"],
    ["a label that Python writes for Taiwan", word("林美玲", "big5", "big5_tw"), "林美玲"],
    ["a label that Python writes for China", word("邓雅", "gb18030", "eucgb2312_cn"), "邓雅"],
    ["a Q word with a language", "=?koi8-r*ru?Q?=F3=DE=A3=D4_18?=", "Счёт 18"],
    ["two words, one text", `${word("счёт", "windows-1251")}\r\n ${word(" за май", "windows-1251")}`, "счёт за май"],
    ["a character cut in two, padded", `=?utf-8?B?${base64(tea.slice(0, 4))}?= =?utf-8?B?${base64(tea.slice(4))}?=`, "お見積りの件"],
    ["two ISO-2022-JP words", `${word("お見積り", "iso-2022-jp")} ${word("の件", "iso-2022-jp")}`, "お見積りの件"],
    ["a wrong label", word("Договор поставки", "windows-1251", "us-ascii"), "Договор поставки"],
    ["plain UTF-8", "Réunion à Montréal", "Réunion à Montréal"],
    ["a word that is not one", "=?utf-8?B?", "=?utf-8?B?"],
    ["a line break smuggled in", "=?utf-8?Q?a=0D=0ABcc:_b?=", "a Bcc: b"],
  ];
  test.each(subjects)("reads a subject with %s", async (_, raw, expected) => {
    expect((await messageOf(`From: a@example.com\nSubject: ${raw}\n\nx`)).subject).toBe(expected);
  });

  it("reads people with encoded names, commas, groups and no name", async () => {
    const to = `${word("山田, 太郎", "iso-2022-jp")} <Yamada@Example.JP>, "Li, Wei" <li@example.cn>, team: a@example.com, b@example.com;, plain@example.com`;
    const message = await messageOf(
      `From: =?utf-8?Q?=D0=98=D0=B2=D0=B0=D0=BD?= <ivan@example.ru>\nTo: ${to}\nCc: 'kim@example.com' <kim@example.com>\n\nx`,
    );
    expect(message.from).toEqual({ address: "ivan@example.ru", name: "Иван" });
    expect(message.to).toEqual([
      { address: "yamada@example.jp", name: "山田, 太郎" },
      { address: "li@example.cn", name: "Li, Wei" },
      { address: "a@example.com", name: "" },
      { address: "b@example.com", name: "" },
      { address: "plain@example.com", name: "" },
    ]);
    expect(message.cc).toEqual([{ address: "kim@example.com", name: "" }]);
  });

  const dates: readonly [string, string | null, number | null][] = [
    ["Fri, 20 Nov 2026 10:15:00 +0800", "2026-11-20T02:15:00.000Z", 480],
    ["20 Nov 2026 10:15 -0500 (EST)", "2026-11-20T15:15:00.000Z", -300],
    ["Fri, 20 Nov 26 10:15:00 +0530", "2026-11-20T04:45:00.000Z", 330],
    ["Fri, 20 Nov 2026 10:15:00 GMT", "2026-11-20T10:15:00.000Z", 0],
    ["Fri, 20 Nov 2026 10:15:00 -0000", "2026-11-20T10:15:00.000Z", null],
    ["Fri, 20 Nov 2026 10:15:00", "2026-11-20T10:15:00.000Z", null],
    ["2026-11-20T10:15:00+09:00", "2026-11-20T01:15:00.000Z", 540],
    ["Mon, 31 Feb 2026 10:15:00 +0800", null, null],
    ["Fri, 20 Nov 2026 25:15:00 +0800", null, null],
    ["Fri, 20 Nov 0026 10:15:00 +0800", null, null],
    ["Fri, 20 Nov 2026 10:15:00 +9900", null, null],
    ["yesterday", null, null],
    ["", null, null],
  ];
  test.each(dates)("reads the date %s", async (raw, moment, offset) => {
    const message = await messageOf(`From: a@example.com\nDate: ${raw}\n\nx`);
    expect(message.sentAt === null ? null : new Date(message.sentAt).toISOString()).toBe(moment);
    expect(message.sentOffset).toBe(offset);
  });

  it("collects what the mail answers, nearest last", async () => {
    const message = await messageOf("From: a@example.com\nMessage-ID: <3@x>\nReferences: <1@x>\n <2@x> <1@x>\nIn-Reply-To: <2@x>\n\nx");
    expect(message.id).toBe("3@x");
    expect(message.answers).toEqual(["1@x", "2@x"]);
  });

  it("makes up the same id each time for a mail without one, and another for another mail", async () => {
    const first = await messageOf("From: a@example.com\nSubject: one\n\nx");
    expect((await messageOf("From: a@example.com\nSubject: one\n\nx")).id).toBe(first.id);
    expect((await messageOf("From: a@example.com\nSubject: two\n\nx")).id).not.toBe(first.id);
  });

  it("keeps the headers that tell automatic mail", async () => {
    const message = await messageOf("From: a@example.com\nAuto-Submitted: auto-replied\nPrecedence: bulk\nX-Mailer: Some\n\nx");
    expect(message.headers).toEqual({ "auto-submitted": "auto-replied", precedence: "bulk" });
  });

  it("survives a header repeated ten thousand times", async () => {
    const message = await messageOf(`From: a@example.com\n${"To: b@example.com\n".repeat(10_000)}Subject: last\n\nx`);
    expect(message.to.length).toBeLessThanOrEqual(500);
    expect(message.subject).toBe("last");
  });
});

const multipart = (type: string, ...parts: readonly string[]): string =>
  `From: a@example.com\nContent-Type: multipart/${type}; boundary="b1"\n\npreface\n${parts.map((part) => `--b1\n${part}\n`).join("")}--b1--\nepilogue\n`;
const PLAIN = "Content-Type: text/plain; charset=utf-8\n\n";
const HTML = "Content-Type: text/html; charset=utf-8\n\n";

describe("bodies", () => {
  const cases: readonly [string, string, "text" | "html", string][] = [
    [
      "HTML beside its text",
      multipart("alternative", `${PLAIN}We agree to ten.`, `${HTML}<p>We agree to <b>ten</b>.</p>`),
      "html",
      "<p>We agree to <b>ten</b>.</p>",
    ],
    [
      "text, when the HTML is only a banner",
      multipart("alternative", `${PLAIN}We agree to ten pallets and will load them on Monday.`, `${HTML}<p>See text.</p>`),
      "text",
      "We agree to ten pallets and will load them on Monday.",
    ],
    [
      "text, when the HTML says it only in hidden words",
      multipart(
        "alternative",
        `${PLAIN}We agree to ten pallets.`,
        `${HTML}<div style="display:none">We agree to ten pallets.</div><img src=x>`,
      ),
      "text",
      "We agree to ten pallets.",
    ],
    ["all text parts of a mail without HTML", multipart("mixed", `${PLAIN}one`, `${PLAIN}two`), "text", "one\ntwo"],
    ["text between HTML parts", multipart("mixed", `${HTML}<p>one</p>`, `${PLAIN}2 < 3`), "html", "<p>one</p>\n<div>2 &lt; 3</div>"],
    [
      "format=flowed",
      "From: a@example.com\nContent-Type: text/plain; format=flowed\n\nThis goes \non.\n> a \n> b\n-- \nAna",
      "text",
      "This goes on.\n> a b\n-- \nAna",
    ],
    [
      "format=flowed with DelSp",
      "From: a@example.com\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\n見積 \n書です",
      "text",
      "見積書です",
    ],
    [
      "a truncated multipart",
      `From: a@example.com\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\n${PLAIN}half of i`,
      "text",
      "half of i",
    ],
    ["a multipart that never begins", "From: a@example.com\nContent-Type: multipart/mixed; boundary=b1\n\nnothing here", "text", ""],
    ["a multipart without boundary", "From: a@example.com\nContent-Type: multipart/mixed\n\nstill text", "text", "still text"],
    ["a body of control characters", "From: a@example.com\n\na\u0000\u0007b", "text", "a\u0000\u0007b"],
    ["a header without body", "From: a@example.com\nSubject: x", "text", ""],
  ];
  test.each(cases)("reads %s", async (_, mail, kind, content) => {
    const { body } = await messageOf(mail);
    expect(body.kind).toBe(kind);
    expect(body.content.trim()).toBe(content);
  });

  it("keeps both forms for showing", async () => {
    const read = await readEml(bytesOf(multipart("alternative", `${PLAIN}ten`, `${HTML}<p>ten</p>`)));
    expect(read).toMatchObject({ kind: "mail", html: "<p>ten</p>", text: "ten" });
  });

  it("reads nested multiparts", async () => {
    const inner = multipart("alternative", `${PLAIN}deep`, `${HTML}<p>deep</p>`).replace("From: a@example.com\n", "");
    const mail = `From: a@example.com\nContent-Type: multipart/mixed; boundary=out\n\n--out\n${inner}\n--out\nContent-Type: application/pdf; name=a.pdf\n\nx\n--out--`;
    const message = await messageOf(mail);
    expect(message.body.content.trim()).toBe("<p>deep</p>");
    expect(message.attachmentNames).toEqual(["a.pdf"]);
  });

  it("reads a mail nested a thousand deep and one with ten thousand parts", async () => {
    const deep = Array.from({ length: 1000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("");
    expect((await readEml(bytesOf(`From: a@example.com\n${deep}\nx`))).kind).toBe("mail");
    expect((await messageOf(multipart("mixed", ...Array.from({ length: 10_000 }, () => `${PLAIN}x`)))).body.content.length).toBeGreaterThan(
      100,
    );
  });

  it("reads a line of a million characters at once", async () => {
    const { body } = await messageOf(`From: a@example.com\nSubject: ${"s".repeat(100_000)}\n\n${"x ".repeat(500_000)}`);
    expect(body.content.length).toBeGreaterThan(900_000);
  });
});

describe("attachments", () => {
  const names: readonly [string, string, readonly string[]][] = [
    ["a plain name", 'Content-Type: application/pdf\nContent-Disposition: attachment; filename="Packing list.pdf"', ["Packing list.pdf"]],
    [
      "an RFC 2231 name",
      "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%E5%A0%B1%E5%83%B9.pdf",
      ["報價.pdf"],
    ],
    [
      "an RFC 2231 name in pieces",
      "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=koi8-r''%F3%DE; filename*1*=%A3%D4; filename*2=\".pdf\"",
      ["Счёт.pdf"],
    ],
    [
      "an RFC 2047 name",
      `Content-Type: application/pdf; name="=?shift_jis?B?${Buffer.from(encodeText("見積書.pdf", "shift_jis")).toString("base64")}?="`,
      ["見積書.pdf"],
    ],
    ["a text file", "Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt", ["notes.txt"]],
    ["no name", "Content-Type: application/zip\nContent-Disposition: attachment", ["application/zip"]],
    ["a logo of the HTML", "Content-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Disposition: inline", []],
    ["a photo", "Content-Type: image/jpeg; name=crate.jpg\nContent-Disposition: attachment; filename=crate.jpg", ["crate.jpg"]],
    ["a signature", "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment", []],
  ];
  test.each(names)("names %s", async (_, header, expected) => {
    const message = await messageOf(multipart("mixed", `${PLAIN}see attached`, `${header}\n\nAAAA`));
    expect(message.attachmentNames).toEqual(expected);
    expect(message.body.content.trim()).toBe("see attached");
  });

  it("names a forwarded mail by its subject and does not read it as the author's words", async () => {
    const message = await messageOf(
      multipart(
        "mixed",
        `${PLAIN}FYI`,
        "Content-Type: message/rfc822\n\nFrom: c@example.com\nSubject: Claim 77\n\nYou will pay by Friday.",
      ),
    );
    expect(message.attachmentNames).toEqual(["Claim 77"]);
    expect(message.body.content.trim()).toBe("FYI");
  });

  it("marks an invitation as calendar mail", async () => {
    const message = await messageOf(
      multipart("alternative", `${PLAIN}Kick-off`, "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"),
    );
    expect(message.headers["content-class"]).toBe("urn:content-classes:calendarmessage");
  });

  it("reads a mail of 25 MB without decoding its attachments", async () => {
    const line = new TextEncoder().encode(`${"QUJD".repeat(19)}\r\n`);
    const lines = Math.ceil((25 * 1024 * 1024) / line.length);
    const head = bytesOf(
      `From: a@example.com\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\n${PLAIN}big\n--b1\nContent-Type: application/pdf; name=big.pdf\nContent-Transfer-Encoding: base64\n\n`,
    );
    const mail = new Uint8Array(head.length + lines * line.length);
    mail.set(head);
    for (let i = 0; i < lines; i += 1) mail.set(line, head.length + i * line.length);
    const message = await messageOf(mail);
    expect(message.attachmentNames).toEqual(["big.pdf"]);
    expect(message.body.content.trim()).toBe("big");
  });
});

describe("files that are not mail", () => {
  const cases: readonly [string, Uint8Array | string, string][] = [
    ["no bytes", new Uint8Array(), "empty"],
    ["only blank lines", "\n\n \n", "empty"],
    ["a PDF", "%PDF-1.7\n1 0 obj", "notMail"],
    ["prose", "Dear all,\nwe will meet on Friday: same place.\n", "notMail"],
    ["zeros", new Uint8Array(100_000), "notMail"],
    ["encrypted mail", "From: a@example.com\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n\n--x--", "encrypted"],
    ["S/MIME", "From: a@example.com\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIAG", "encrypted"],
  ];
  test.each(cases)("%s", async (_, bytes, reason) => {
    expect(await readEml(typeof bytes === "string" ? bytesOf(bytes) : bytes)).toEqual({ kind: "unreadable", reason });
  });
  it("reads a mail saved with an mbox line, a byte order mark or blank lines before it", async () => {
    for (const before of ["From a@example.com Fri Nov 20 10:00:00 2026\n", "\ufeff", "\n\n"]) {
      expect((await messageOf(`${before}From: a@example.com\nSubject: ok\n\nx`)).subject).toBe("ok");
    }
  });
});

describe("hostile mail is read in linear time", () => {
  const MANY = 300_000;
  const nested = Array.from({ length: 40 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("");
  const cases: readonly [string, string][] = [
    ["lines that look like boundaries", `${nested}\n${"--b999\n".repeat(MANY)}`],
    ["a header folded without end", `Subject: ${"a\n ".repeat(MANY)}\n\nx`],
    ["half-open encoded words", `Subject: ${"=?".repeat(MANY)}\n\nx`],
    ["open brackets in an address", `To: ${"<".repeat(MANY)}\n\nx`],
    ["open comments in an address", `To: ${"(".repeat(MANY)}\n\nx`],
    ["groups in an address", `To: ${"a:b;".repeat(MANY)}\n\nx`],
    ["open ids", `References: ${"<".repeat(MANY)}\n\nx`],
    ["blanks in a parameter", `Content-Type: text/plain;${" ".repeat(MANY)}\n\nx`],
    ["pieces of a name", `Content-Type: application/pdf${"; name*0*=a".repeat(MANY / 10)}\n\nx`],
    ["open tags", `Content-Type: text/html\n\n${"<a ".repeat(MANY)}`],
    ["Japanese escapes", `\n${"\u001b$B".repeat(MANY)}`],
    ["a flowing paragraph", `Content-Type: text/plain; format=flowed\n\n${"word \n".repeat(MANY)}`],
    ["reply prefixes", `Subject: ${"Re: ".repeat(MANY)}\n\nx`],
  ];
  test.each(cases)("%s", async (_, rest) => {
    const mail = bytesOf(`From: a@example.com\n${rest}`);
    expect((await readEml(mail)).kind).toBe("mail");
    // Anything quadratic would outlast the test runner.
  });
});

describe("any bytes", () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      "From: ",
      "Subject: ",
      "=?utf-8?B?",
      "=?gb2312?Q?",
      "?=",
      "\r\n",
      "\n",
      "\r\n\r\n",
      "--b1",
      "--b1--",
      "Content-Type: multipart/mixed; boundary=b1\r\n",
      "Content-Type: text/html; charset=",
      "iso-2022-jp",
      "big5",
      "\u001b$B",
      "Content-Transfer-Encoding: base64\r\n",
      "Date: ",
      "+0800",
      "<",
      ">",
      ",",
      ";",
      ":",
      '"',
      "\\",
      "filename*0*=",
      "format=flowed",
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  it("never make it fail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(["mail", "unreadable"]).toContain((await readEml(bytes)).kind);
      }),
    );
  });
  it("never make it fail when they look like mail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fragment, { maxLength: 40 }), fc.uint8Array({ maxLength: 50 }), async (fragments, tail) => {
        const mail = joined(new TextEncoder().encode(`From: a@example.com\r\n${fragments.join("")}`), tail);
        const read = await readEml(mail);
        if (read.kind === "mail") expect(typeof read.message.body.content).toBe("string");
      }),
      { numRuns: 400 },
    );
  });
  it("never make decoding fail, whatever the label", () => {
    const label = fc.option(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom("gb2312", "Big5", "iso-2022-jp", "KOI8-R", "utf-16", "utf-7", "x-user-defined", "hz-gb-2312"),
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, name) => {
        expect(typeof decodeText(bytes, name)).toBe("string");
      }),
    );
  });
  it("are kept when they are text of any language in UTF-8", async () => {
    // Of a body of blanks alone nothing need be kept.
    const body = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const message = await messageOf(
          joined(bytesOf("From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n"), new TextEncoder().encode(text)),
        );
        expect(message.body.content).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });
});
