import fc from "fast-check";
import { address } from "../../../src/engine/brands.ts";
import { readEml } from "../../../src/hosts/files/readEml.ts";
import { type ComposedMail, draftMail } from "../../../src/hosts/preview/draftMail.ts";

const mail: ComposedMail = {
  from: { address: address("mei@tidewater.example"), name: "陳美玲" },
  to: [{ address: address("anna@hafen.example"), name: 'Anna "Nan" Voss' }],
  cc: [{ address: address("igor@sever.example"), name: "Игорь Лебедев" }],
  subject: "Re: 交期確認 — 結束",
  text: "您好\n第二行",
  html: "<p>您好</p>",
  answers: ["one@tidewater.example", "two@hafen.example"],
  boundary: "=_b1",
};

async function readBack(composed: ComposedMail) {
  const read = await readEml(new TextEncoder().encode(draftMail(composed)));
  if (read.kind !== "mail") throw new Error(read.reason);
  return read;
}

describe("a draft saved as .eml", () => {
  it("reads back as what was on screen", async () => {
    const { message, text, html } = await readBack(mail);
    expect(message.from).toEqual(mail.from);
    expect(message.to).toEqual(mail.to);
    expect(message.cc).toEqual(mail.cc);
    expect(message.subject).toBe(mail.subject);
    expect(message.answers).toEqual(mail.answers);
    expect(text?.replaceAll("\r\n", "\n").trim()).toBe(mail.text);
    expect(html?.trim()).toBe(mail.html);
  });

  it("opens in a compose window", () => {
    expect(draftMail(mail)).toContain("\r\nX-Unsent: 1\r\n");
  });

  it("keeps any subject whole, in lines a mail program takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 120 }), async (subject) => {
        const written = draftMail({ ...mail, subject });
        for (const line of written.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
        for (const [word] of written.matchAll(/=\?utf-8\?B\?[^?]*\?=/gu)) expect(word.length).toBeLessThanOrEqual(75);
        const { message } = await readBack({ ...mail, subject });
        expect(message.subject.replace(/\s+/gu, " ").trim()).toBe(subject.replace(/[\p{Cc}\s]+/gu, " ").trim());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a name with a line break", { ...mail, to: [{ address: address("x@y.example"), name: "Ann\r\nBcc: spy@evil.example" }] }],
    ["an address with a line break", { ...mail, to: [{ address: address("x@y.example>\r\nbcc: spy@evil.example"), name: "" }] }],
    ["a subject with a line break", { ...mail, subject: "Hi\r\nBcc: spy@evil.example" }],
    ["a message id with a line break", { ...mail, answers: ["a@b>\r\nBcc: spy@evil.example"] }],
  ])("%s writes no header of its own", (_name, hostile) => {
    expect(draftMail(hostile)).not.toMatch(/^bcc:/imu);
  });
});
