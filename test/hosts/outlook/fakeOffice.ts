/** Outlook as far as a test is about it: parts of Office's own types. */

/** An object of which only these parts are looked at; a part of another type than Office's does not compile. */
export function partly<T>(parts: Partial<T>): T {
  return Object.assign(Object.create(null), parts);
}

type Done<T> = (result: Office.AsyncResult<T>) => void;

const result = <T>(parts: { readonly status: "succeeded" | "failed"; readonly value?: T; readonly code?: number }): Office.AsyncResult<T> =>
  Object.assign(Object.create(null), { status: parts.status, value: parts.value, error: { code: parts.code ?? 0 } });

/** Answers of Office to a call: a value, a refusal by number, silence, or a throw before anything was sent. */
export type Answer<T> = { readonly value: T } | { readonly code: number } | "silence" | "throws";

/** Calls back as told; the callback is the last argument, wherever the call has it. */
export function call<T>(...answers: readonly Answer<T>[]) {
  const seen: unknown[][] = [];
  const run = (...given: unknown[]): void => {
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    seen.push(given);
    if (answer === undefined || answer === "silence") return;
    if (answer === "throws") throw new Error("Office refuses to be called");
    const last = given.findLast((one) => typeof one === "function");
    // The old forms call nobody back.
    if (last === undefined) return;
    const done: Done<T> = Object.assign(last);
    done("value" in answer ? result({ status: "succeeded", value: answer.value }) : result<T>({ status: "failed", code: answer.code }));
  };
  return { run, seen };
}

export const person = (displayName: string, emailAddress: string): Office.EmailAddressDetails =>
  partly<Office.EmailAddressDetails>({ displayName, emailAddress });

const profile = partly<Office.UserProfile>({ displayName: "Anna Weber", emailAddress: "anna@nordholz.example", timeZone: "UTC" });

/** Office compares its enums by their text, and so do we. */
export const itemType = (text: "message" | "appointment"): Office.MailboxEnums.ItemType =>
  Object.assign(Object.create(null), { toString: () => text });

/** A mail that was received; a test replaces what it is about. */
export function receivedMail(parts: Partial<Office.MessageRead> = {}): Office.MessageRead {
  return partly<Office.MessageRead>({
    itemType: itemType("message"),
    itemClass: "IPM.Note",
    itemId: "AAMk/1",
    conversationId: "AAQk/1",
    internetMessageId: "<offer@taipeitools.example>",
    subject: "Gasket order",
    from: person("李文", "li@taipeitools.example"),
    to: [person("Anna Weber", "anna@nordholz.example")],
    cc: [],
    attachments: [],
    dateTimeCreated: new Date(Date.UTC(2026, 10, 20, 9)),
    body: partly<Office.Body>({ getAsync: call<string>({ value: "<p>We will ship on Friday.</p>" }).run }),
    getAllInternetHeadersAsync: call<string>({
      value: "Date: Fri, 20 Nov 2026 17:00:00 +0800\r\nReferences: <order@nordholz.example>\r\nAuto-Submitted: no\r\nX-Secret: 1",
    }).run,
    ...parts,
  });
}

export function mailboxWith(item: unknown, parts: Partial<Office.Mailbox> = {}): Office.Mailbox {
  return Object.assign(partly<Office.Mailbox>({ userProfile: profile, ...parts }), { item });
}

/** Which requirement sets this Outlook claims, "1.8" and older ones. */
export function setOffice(mailboxSet: string): void {
  const newest = Number(mailboxSet.split(".")[1]);
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: {
          isSetSupported: (_name: string, version: string) => Number(version.split(".")[1]) <= newest,
        },
      },
    },
  });
}
