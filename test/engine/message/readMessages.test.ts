import { address, country, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { readMessages } from "../../../src/engine/message/readMessages.ts";
import type { Message, RawMessage, ReaderContext } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

const ann = { name: "Ann Lee", address: address("ann@example.com") };
const bo = { name: "Bo Reed", address: address("bo@example.com") };
const mei = { name: "林美", address: address("mei@example.tw") };
const context: ReaderContext = { me: bo.address, zone: timeZone("Asia/Taipei"), country: null, packs, calendarOf: () => null };

function mail(id: string, from: RawMessage["from"], sentAt: string | null, content: string, more: Partial<RawMessage> = {}): RawMessage {
  return {
    id: messageId(id),
    from,
    to: [from === bo ? ann : bo],
    cc: [],
    sentAt: sentAt === null ? null : instant(Date.parse(sentAt)),
    sentOffset: 60,
    subject: "Pumps",
    body: { kind: "text", content },
    attachmentNames: [],
    answers: [],
    headers: {},
    ...more,
  };
}
const read = (...messages: readonly RawMessage[]): readonly Message[] => readMessages({ id: threadId("t"), messages }, context);
const texts = (messages: readonly Message[]): readonly string[] => messages.map((message) => message.ownText);

const question = "How many pumps do you need for the second building?";
const answer = "We need twelve pumps, four of them with spare seals.";
const quotedQuestion = `On Mon, Nov 16, 2026 at 9:14 AM Ann Lee <ann@example.com> wrote:\n\n> ${question}\n>\n> Ann\n`;

describe("a thread", () => {
  it("is rebuilt from one message that quotes it", () => {
    const messages = read(mail("2", bo, "2026-11-17T10:00:00+01:00", `${answer}\n\n${quotedQuestion}`));
    expect(texts(messages)).toEqual([question, answer]);
    expect(messages[0]).toMatchObject({ origin: "quoted", from: ann, to: [bo], sentOn: "2026-11-16", signature: "Ann" });
    expect(messages[1]).toMatchObject({ origin: "mail", from: bo, sentOn: "2026-11-17" });
  });
  it("does not repeat a mail that was handed in", () => {
    const messages = read(
      mail("1", ann, "2026-11-16T09:14:00+01:00", `${question}\n\nAnn`),
      mail("2", bo, "2026-11-17T10:00:00+01:00", `${answer}\n\n${quotedQuestion}`),
    );
    expect(messages.map((message) => message.id)).toEqual(["1", "2"]);
  });
  it("knows a handed-in mail by sender and date when its quote was shortened", () => {
    const messages = read(
      mail("1", ann, "2026-11-16T09:14:00+01:00", `${question} And when shall they arrive?`),
      mail(
        "2",
        bo,
        "2026-11-17T10:00:00+01:00",
        `${answer}\n\nOn Mon, Nov 16, 2026 at 4:14 PM Ann Lee <ann@example.com> wrote:\n> How many?\n> [...]`,
      ),
    );
    expect(messages.map((message) => message.id)).toEqual(["1", "2"]);
  });
  it("gets a mail known from two quotes only once", () => {
    const later = mail("3", bo, "2026-11-18T10:00:00+01:00", `Any news about our order?\n\n${quotedQuestion}`);
    expect(texts(read(mail("2", bo, "2026-11-17T10:00:00+01:00", `${answer}\n\n${quotedQuestion}`), later))).toHaveLength(3);
  });
  it("puts a quoted mail where its date belongs", () => {
    const messages = read(
      mail("1", bo, "2026-11-10T10:00:00+01:00", "Please wait for the drawings that the architect promised us."),
      mail("2", bo, "2026-11-17T10:00:00+01:00", `${answer}\n\n${quotedQuestion}`),
    );
    expect(messages.map((message) => message.origin)).toEqual(["mail", "quoted", "mail"]);
  });
  it("counts a forwarded mail as its author's, not as the sender's own text", () => {
    const messages = read(
      mail(
        "1",
        bo,
        "2026-11-17T10:00:00+01:00",
        `---------- Forwarded message ---------\nFrom: 林美 <mei@example.tw>\nDate: Mon, Nov 16, 2026 at 9:14 AM\nSubject: Pumps\nTo: Bo Reed <bo@example.com>\n\n我們週五前寄出水泵。`,
      ),
    );
    expect(texts(messages)).toEqual(["我們週五前寄出水泵。", ""]);
    expect(messages[0]).toMatchObject({ from: mei, locale: "zh-Hant" });
  });
  it("reads 05/11 as the day that is near the answer", () => {
    const quoting = (sentAt: string): Message | undefined =>
      read(mail("1", bo, sentAt, `${answer}\n\nOn 05/11/2026 09:14, Ann Lee wrote:\n> ${question}\n> Regards`))[0];
    expect(quoting("2026-11-07T10:00:00+01:00")?.sentOn).toBe("2026-11-05");
    expect(quoting("2026-05-12T10:00:00+01:00")?.sentOn).toBe("2026-05-11");
    expect(quoting("2027-03-12T10:00:00+01:00")?.sentOn).toBeNull();
  });
  it("matches a quoted name to the person in the headers", () => {
    const messages = read(
      mail("1", bo, "2026-11-17T10:00:00+01:00", `${answer}\n\nOn 16.11.2026 09:14, Lee, Ann wrote:\n> ${question}\n> Regards`),
    );
    expect(messages[0]?.from).toEqual(ann);
  });
});

describe("a message", () => {
  it("was sent on the day of its author's wall", () => {
    const late = mail("1", ann, "2026-11-16T23:30:00Z", "Good night to all of you.", { sentOffset: 540 });
    expect(read(late)[0]?.sentOn).toBe("2026-11-17");
    expect(read({ ...late, sentOffset: -480 })[0]?.sentOn).toBe("2026-11-16");
  });
  it("without an offset is dated in the reader's zone", () => {
    expect(read(mail("1", ann, "2026-11-16T23:30:00Z", "Good night.", { sentOffset: null }))[0]?.sentOn).toBe("2026-11-17");
  });
  it("without a date has no day", () => expect(read(mail("1", ann, null, "Hello."))[0]?.sentOn).toBeNull());
  it("has sentences that are exact slices of its text", () => {
    const [message] = read(mail("1", mei, "2026-11-16T09:14:00+08:00", "王先生：\n請確認數量。Please see the attached drawing.\n\n林美"));
    expect(message?.sentences.map((sentence) => sentence.text)).toEqual(["王先生：", "請確認數量。", "Please see the attached drawing."]);
    for (const sentence of message?.sentences ?? [])
      expect(message?.ownText.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
    expect(message?.sentences.map((sentence) => sentence.language)).toEqual(["zh", "zh", "en"]);
  });
  it("takes its country from the author's other mail when it does not tell", () => {
    const messages = read(
      mail("1", { name: "Ken", address: address("ken@example.com") }, "2026-11-16T09:14:00+09:00", "ご確認をお願いします。", {
        sentOffset: 540,
      }),
      mail("2", { name: "Ken", address: address("ken@example.com") }, "2026-11-17T09:14:00+09:00", "Please confirm.", { sentOffset: 540 }),
    );
    expect(messages.map((message) => message.country)).toEqual([country("JP"), country("JP")]);
  });
});
