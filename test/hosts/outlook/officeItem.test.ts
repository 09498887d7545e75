import { itemKey, itemMode, openItem } from "../../../src/hosts/outlook/officeItem.ts";
import { type Answer, call, itemType, mailboxWith, partly, person, receivedMail, setOffice } from "./fakeOffice.ts";

beforeEach(() => setOffice("1.12"));

const body = (...answers: readonly Answer<string>[]) => partly<Office.Body>({ getAsync: call<string>(...answers).run });

describe("pain 3, bodies that do not come: the open mail", () => {
  it("comes with its people, its author's clock, what it answers and the marks of automatic mail only", async () => {
    expect(await openItem(mailboxWith(receivedMail()))).toMatchObject({
      kind: "message",
      thread: { id: "AAQk/1" },
      message: {
        id: "offer@taipeitools.example",
        from: { address: "li@taipeitools.example", name: "李文" },
        to: [{ address: "anna@nordholz.example", name: "Anna Weber" }],
        sentAt: Date.UTC(2026, 10, 20, 9),
        sentOffset: 480,
        subject: "Gasket order",
        body: { kind: "html", content: "<p>We will ship on Friday.</p>" },
        answers: ["order@nordholz.example"],
        headers: { "auto-submitted": "no" },
      },
    });
  });

  it.each<readonly [string, readonly Answer<string>[], unknown]>([
    [
      "again when the first answer is an error (office-js issue 1842)",
      [{ code: 5001 }, { value: "<p>Hi</p>" }],
      { kind: "html", content: "<p>Hi</p>" },
    ],
    ["as text when HTML is refused twice (issue 2398)", [{ code: 9020 }, { code: 9020 }, { value: "Hi" }], { kind: "text", content: "Hi" }],
    ["as text when HTML throws (a body over 1 MB, issue 6263)", ["throws", "throws", { value: "Hi" }], { kind: "text", content: "Hi" }],
    ["even when it is empty", [{ value: "" }], { kind: "html", content: "" }],
  ])("gives its body %s", async (_name, answers, expected) => {
    expect(await openItem(mailboxWith(receivedMail({ body: body(...answers) })))).toMatchObject({ message: { body: expected } });
  });

  it("without a body object is told, too (reports)", async () => {
    const { body: _, ...rest } = receivedMail();
    expect(await openItem(mailboxWith(rest))).toEqual({ kind: "failed", problem: "mailClientRefused" });
  });

  it("without sender, date and lists is read all the same", async () => {
    const bare = partly<Office.MessageRead>({
      itemType: itemType("message"),
      itemClass: "IPM.Schedule.Meeting.Request",
      subject: "Review",
      body: body({ value: "<p>Please join.</p>" }),
      getAllInternetHeadersAsync: call<string>({ code: 9020 }).run,
    });
    expect(await openItem(mailboxWith(bare))).toMatchObject({
      kind: "message",
      message: { from: { address: null, name: "" }, to: [], sentAt: null, sentOffset: null, subject: "Review" },
    });
  });

  it("in an Outlook older than Mailbox 1.8 comes without headers", async () => {
    setOffice("1.5");
    expect(await openItem(mailboxWith(receivedMail()))).toMatchObject({ message: { sentOffset: null, answers: [], headers: {} } });
  });

  const attached = (name: string, isInline = false): Office.AttachmentDetails => partly<Office.AttachmentDetails>({ name, isInline });

  it("names its attachments, mails among them, but no pictures of the text", async () => {
    const attachments = [attached("quote.pdf"), attached("Earlier talk.msg"), attached("logo.png", true)];
    expect(await openItem(mailboxWith(receivedMail({ attachments })))).toMatchObject({
      message: { attachmentNames: ["quote.pdf", "Earlier talk.msg"] },
    });
  });

  it.each<readonly [string, Partial<Office.MessageRead>, string]>([
    ["S/MIME encrypted", { itemClass: "IPM.Note.SMIME", body: body({ value: "<html><body>&nbsp;</body></html>" }) }, "encrypted"],
    ["rights-protected", { attachments: [attached("message_v2.rpmsg")], body: body({ code: 9020 }) }, "encrypted"],
  ])("that is %s says so", async (_name, parts, problem) => {
    expect(await openItem(mailboxWith(receivedMail(parts)))).toEqual({ kind: "failed", problem });
  });

  it.each<readonly [string, Partial<Office.MessageRead>]>([
    ["clear-signed", { itemClass: "IPM.Note.SMIME.MultipartSigned", attachments: [attached("smime.p7s")] }],
  ])("that is %s is read", async (_name, parts) => {
    expect(await openItem(mailboxWith(receivedMail(parts)))).toMatchObject({ kind: "message" });
  });

  it.each<readonly [string, unknown]>([
    ["nothing", null],
    ["nothing yet", undefined],
    ["an appointment", partly<Office.AppointmentRead>({ itemType: itemType("appointment") })],
  ])("is none when %s is open", async (_name, item) => {
    expect(await openItem(mailboxWith(item))).toEqual({ kind: "none" });
  });
});

describe("a mail being written", () => {
  const field = (people: readonly Office.EmailAddressDetails[]) =>
    partly<Office.Recipients>({ getAsync: call({ value: [...people] }).run });
  const draft = partly<Office.MessageCompose>({
    itemType: itemType("message"),
    conversationId: "AAQk/1",
    subject: partly<Office.Subject>({ getAsync: call({ value: "Re: Gasket order" }).run }),
    to: field([person("李文", "li@taipeitools.example")]),
    cc: field([]),
    body: body({ value: "<p>Thanks!</p>" }),
  });

  it("is the user's own message without a date", async () => {
    expect(itemMode(mailboxWith(draft))).toBe("compose");
    expect(await openItem(mailboxWith(draft))).toMatchObject({
      kind: "message",
      message: {
        from: { address: "anna@nordholz.example" },
        to: [{ address: "li@taipeitools.example" }],
        sentAt: null,
        subject: "Re: Gasket order",
      },
    });
  });

  it("is read although its recipients are refused", async () => {
    const refused = partly<Office.Recipients>({ getAsync: call<Office.EmailAddressDetails[]>({ code: 9020 }).run });
    expect(await openItem(mailboxWith({ ...draft, to: refused }))).toMatchObject({ kind: "message", message: { to: [] } });
  });
});

describe("pain 4, ids missing or wrong: telling one item from another", () => {
  it("works when ids are missing or wrong (office-js issues 2557, 3093)", () => {
    const key = (parts: Partial<Office.MessageRead>): string => itemKey(mailboxWith(receivedMail(parts)));
    expect(key({ itemId: "" })).not.toBe(key({ itemId: "", internetMessageId: "<other@x>" }));
    expect(key({ itemId: "", internetMessageId: "", dateTimeCreated: new Date(1) })).not.toBe(
      key({ itemId: "", internetMessageId: "", dateTimeCreated: new Date(2) }),
    );
    expect(itemKey(mailboxWith(null))).toBe("");
  });
});
