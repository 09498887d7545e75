/** A reminder to somebody silent: whom it goes to, what it names, how it sounds. */
import { address, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { LOCALES } from "../../../src/engine/locales.ts";
import type { Locale, Person, RawMessage } from "../../../src/engine/types.ts";
import { read } from "../../../src/hosts/localEngine.ts";
import { reminder, reminderLocale } from "../../../src/hosts/reminder.ts";

const me: Person = { address: address("anna@nordholz.example"), name: "Anna Weber" };
const li: Person = { address: address("li@taipeitools.example"), name: "Li Wen" };
const boss: Person = { address: address("chen@taipeitools.example"), name: "Chen Da" };

function mail(id: string, from: Person, to: readonly Person[], content: string, day = 18): RawMessage {
  return {
    id: messageId(id),
    from,
    to,
    cc: from === me ? [boss] : [],
    sentAt: instant(Date.UTC(2026, 10, day, 8)),
    sentOffset: from === me ? 60 : 480,
    subject: "Gasket order",
    body: { kind: "text", content },
    attachmentNames: [],
    answers: [],
    headers: {},
  };
}
const ask = mail(
  "1@x.example",
  me,
  [li],
  "Dear Mr. Li,\n\nCould you please send me the drawing of the M12 gasket by Friday?\n\nBest regards,\nAnna Weber",
);
const hello = mail("2@x.example", me, [li], "Dear Mr. Li,\n\nThe samples were sent today.\n\nBest regards,\nAnna Weber");
const reading = (...messages: readonly RawMessage[]) =>
  read({ id: threadId("t"), messages }, address("anna@nordholz.example"), timeZone("Europe/Berlin"));

describe("a reminder", () => {
  it("goes to the silent person alone, never to me and never in front of the boss", async () => {
    const { draft } = await reminder(await reading(ask), [li, me, li], "en", false);
    expect({ to: draft.to, cc: draft.cc, subject: draft.subject }).toEqual({ to: [li], cc: [], subject: "Re: Gasket order" });
  });

  it.each(LOCALES)("%s: names what is open with its date in the mail's own words, and offers help", async (locale: Locale) => {
    const { text, html, draft } = await reminder(await reading(ask), [li], locale, false);
    expect(text).toContain("M12 gasket");
    expect(text).toMatch(/20\D|November 20/);
    expect(html).toContain("M12 gasket");
    expect(draft.blocks.length).toBeLessThanOrEqual(8);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it.each(LOCALES)("%s: names the day of my mail where only an answer is waited for", async (locale: Locale) => {
    const { text } = await reminder(await reading(hello), [li], locale, false);
    expect(text).toMatch(/18/);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it.each(LOCALES)("%s: says so when they asked to be reminded", async (locale: Locale) => {
    const thread = await reading(ask);
    const [asked, plain] = [await reminder(thread, [li], locale, true), await reminder(thread, [li], locale, false)];
    expect(asked.text.length).toBeGreaterThan(plain.text.length);
  });

  it("is written in the language they last wrote in", async () => {
    const theirs = mail("3@x.example", li, [me], "Anna 您好：\n\n圖面我們會再確認，謝謝。\n\n李文", 19);
    expect(reminderLocale(await reading(ask, theirs), [li])).toBe("zh-Hant");
    expect(reminderLocale(await reading(ask), [li])).toBe("en");
  });

  it("without anybody to write to has no recipients", async () => {
    const { draft } = await reminder(await reading(ask), [{ address: null, name: "Li" }], "en", false);
    expect(draft.to).toEqual([]);
  });
});
