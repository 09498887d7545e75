import fc from "fast-check";
import { readMbox } from "../../../src/hosts/files/readMbox.ts";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function mailsOf(mbox: string, size = 1 << 16): Promise<readonly string[]> {
  const mails: string[] = [];
  for await (const mail of readMbox(inChunks(new TextEncoder().encode(mbox), size))) mails.push(new TextDecoder().decode(mail));
  return mails;
}

const ONE = "From a@example.com Fri Nov 20 10:00:00 2026\n";
const TWO = "From b@example.com Sat Nov 21 10:00:00 2026\n";
const HEAD = "Subject: s\n\n";

describe("mailboxes", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ["two mails", `${ONE}${HEAD}one\n\n${TWO}${HEAD}two\n`, [`${HEAD}one\n\n`, `${HEAD}two\n`]],
    [
      "lines that end in CRLF",
      `${ONE}${HEAD}one\n\n${TWO}${HEAD}two\n`.replaceAll("\n", "\r\n"),
      [`${HEAD}one\n\n`, `${HEAD}two\n`].map((mail) => mail.replaceAll("\n", "\r\n")),
    ],
    ["mboxo quoting", `${ONE}${HEAD}>From here it is quiet.\n`, [`${HEAD}From here it is quiet.\n`]],
    [
      "mboxrd quoting",
      `${ONE}${HEAD}>>From here it is quiet.\n>>>From there\n>From\n`,
      [`${HEAD}>From here it is quiet.\n>>From there\n>From\n`],
    ],
    [
      "a sentence that begins with From",
      `${ONE}${HEAD}Dear Li,\n\nFrom Monday on we ship daily.\n\nFrom 10:00 on we load.\n`,
      [`${HEAD}Dear Li,\n\nFrom Monday on we ship daily.\n\nFrom 10:00 on we load.\n`],
    ],
    [
      "a separator pasted into the text",
      `${ONE}${HEAD}see\n\n${TWO}which is the line I mean\n`,
      [`${HEAD}see\n\n${TWO}which is the line I mean\n`],
    ],
    [
      "Content-Length that is wrong",
      `${ONE}Content-Length: 9999\n${HEAD}one\n\n${TWO}${HEAD}two\n`,
      [`Content-Length: 9999\n${HEAD}one\n\n`, `${HEAD}two\n`],
    ],
    ["Thunderbird's separators", `From - Fri Nov 20 10:00:00 2026\n${HEAD}one\n\nFrom \n${HEAD}two\n`, [`${HEAD}one\n\n`, `${HEAD}two\n`]],
    ["a mail cut off without a blank line", `${ONE}${HEAD}one\n${TWO}${HEAD}two`, [`${HEAD}one\n`, `${HEAD}two`]],
    ["a file without separators", `${HEAD}one\n`, [`${HEAD}one\n`]],
    ["a separator at the end", `${ONE}${HEAD}one\n\n${TWO}`, [`${HEAD}one\n\n`]],
    ["nothing", "", []],
    ["blank lines", "\n\n\r\n", []],
  ];
  test.each(cases)("reads %s", async (_, mbox, expected) => {
    expect(await mailsOf(mbox)).toEqual(expected);
  });

  it("reads the same however the file comes in", async () => {
    const mbox = `${ONE}${HEAD}one\r\n>From x\n\n${TWO}${HEAD}two\n`;
    const whole = await mailsOf(mbox);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: mbox.length }), async (size) => {
        expect(await mailsOf(mbox, size)).toEqual(whole);
      }),
    );
  });

  it("loses no text of mails that were quoted on the way in", async () => {
    const body = fc.array(
      fc.constantFrom("From ", ">From ", ">>From x", "text", "", "Subject: x", "From a@example.com Fri Nov 20 10:00:00 2026"),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 4 }), async (bodies) => {
        const mails = bodies.map((lines) => `${HEAD}${lines.map((line) => `${line}\n`).join("")}`);
        const quoted = mails.map((mail) => mail.replace(/^(>*From )/gm, ">$1"));
        expect(await mailsOf(quoted.map((mail) => ONE + mail).join(""))).toEqual(mails);
      }),
    );
  });

  it("reads a line of three million characters in bounded pieces", async () => {
    const mails = await mailsOf(`${ONE}${HEAD}${"x".repeat(3_000_000)}\n\n${TWO}${HEAD}two\n`);
    expect(mails.map((mail) => mail.length)).toEqual([HEAD.length + 3_000_002, HEAD.length + 4]);
  });

  it("takes any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for await (const mail of readMbox(inChunks(bytes, 7))) expect(mail.length).toBeGreaterThan(0);
      }),
    );
  });
});
