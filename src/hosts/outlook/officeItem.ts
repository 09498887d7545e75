/** The item on screen as a thread: what Outlook gives without any sign-in. */
import { address, instant, messageId, threadId } from "../../engine/brands.ts";
import type { MessageId, Person, RawMessage, RawThread } from "../../engine/types.ts";
import type { OpenThread } from "../../panel/mailHost.ts";
import { field, messageIds, readHeaders, sendingTime } from "../files/mailHeaders.ts";
import { officeCall, officeCallTwice } from "./officeCalls.ts";

type Mailbox = Office.Mailbox;
export type ReadItem = Office.MessageRead;
export type ComposeItem = Office.MessageCompose;

/** "read" for mail that was received or sent; "compose" for one being written; "other" for meetings and the like. */
export function itemMode(mailbox: Mailbox): "none" | "read" | "compose" | "other" {
  const item = mailbox.item;
  if (item === null || item === undefined) return "none";
  if (String(item.itemType) !== "message") return "other";
  return typeof item.subject === "string" ? "read" : "compose";
}

/** Tells one item from another; ids are sometimes missing (office-js issues 2557, 3093), so several fields speak. */
export function itemKey(mailbox: Mailbox): string {
  const mode = itemMode(mailbox);
  const item = mailbox.item;
  if (mode === "none" || item === undefined || item === null) return "";
  if (mode === "compose") return `compose ${item.conversationId ?? ""}`;
  return [item.internetMessageId ?? "", item.itemId ?? "", item.conversationId ?? "", String(item.dateTimeCreated ?? "")].join(" ");
}

const personOf = ({ displayName, emailAddress }: Office.EmailAddressDetails): Person => ({
  address: emailAddress === "" ? null : address(emailAddress),
  name: displayName === emailAddress ? "" : displayName,
});

/** The mailbox's owner. */
export const owner = (mailbox: Mailbox): Person => ({
  address: address(mailbox.userProfile.emailAddress),
  name: mailbox.userProfile.displayName,
});

/** HTML keeps the structure of quotes; plain text is the fall-back where Outlook refuses it. null: neither came. */
async function readBody(body: Office.Body): Promise<RawMessage["body"] | null> {
  const html = await officeCallTwice<string>((done) => body.getAsync("html", done));
  if (html.kind === "value") return { kind: "html", content: html.value };
  const text = await officeCall<string>((done) => body.getAsync("text", done));
  return text.kind === "value" ? { kind: "text", content: text.value } : null;
}

/** The author's clock, the ids answered and the marks of automatic mail stand only in the internet headers (Mailbox 1.8). */
async function readInternetHeaders(item: ReadItem): Promise<string> {
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.8")) return "";
  const answer = await officeCall<string>((done) => item.getAllInternetHeadersAsync(done), 3_000);
  return answer.kind === "value" ? answer.value : "";
}

const fieldNames = [
  "auto-submitted",
  "precedence",
  "list-id",
  "list-unsubscribe",
  "x-auto-response-suppress",
  "x-autoreply",
  "return-path",
  "content-type",
  "x-failed-recipients",
];

function headerFields(raw: string): Pick<RawMessage, "answers" | "headers"> & { readonly sentOffset: number | null } {
  const headers = readHeaders(new TextEncoder().encode(raw));
  const kept = fieldNames.flatMap((name) => (headers.has(name) ? [[name, field(headers, name)] as const] : []));
  return {
    answers: messageIds([...(headers.get("references") ?? []), ...(headers.get("in-reply-to") ?? [])].join(" ")),
    headers: Object.fromEntries(kept),
    sentOffset: sendingTime(field(headers, "date")).sentOffset,
  };
}

const encrypted = (item: ReadItem): boolean =>
  /smime|rpmsg|IPM\.Note\.(?:Secure|SMIME)/iu.test(`${item.itemClass} ${item.attachments.map(({ name }) => name).join(" ")}`);

async function readMessage(mailbox: Mailbox, item: ReadItem): Promise<RawMessage | null> {
  const [body, rawHeaders] = await Promise.all([readBody(item.body), readInternetHeaders(item)]);
  if (body === null) return null;
  const id: MessageId = messageId(item.internetMessageId ?? item.itemId ?? itemKey(mailbox));
  const sent = item.dateTimeCreated?.getTime();
  return {
    id,
    from: personOf(item.from),
    to: item.to.map(personOf),
    cc: item.cc.map(personOf),
    sentAt: sent === undefined || Number.isNaN(sent) ? null : instant(sent),
    subject: item.subject,
    body,
    attachmentNames: item.attachments.filter((attachment) => !attachment.isInline).map(({ name }) => name),
    ...headerFields(rawHeaders),
  };
}

/** In compose the quoted history below the caret is the thread; what the user types counts as the user's own message. */
async function readDraft(mailbox: Mailbox, item: ComposeItem): Promise<RawMessage | null> {
  const recipients = async (field: Office.Recipients): Promise<readonly Person[]> => {
    const answer = await officeCall<Office.EmailAddressDetails[]>((done) => field.getAsync(done));
    return answer.kind === "value" ? answer.value.map(personOf) : [];
  };
  const [body, subject, to, cc] = await Promise.all([
    readBody(item.body),
    officeCall<string>((done) => item.subject.getAsync(done)),
    recipients(item.to),
    recipients(item.cc),
  ]);
  if (body === null) return null;
  return {
    id: messageId(`draft-${item.conversationId ?? "new"}`),
    from: owner(mailbox),
    to,
    cc,
    // Not sent: nothing in it is due yet, and "tomorrow" in it counts from no day.
    sentAt: null,
    sentOffset: null,
    subject: subject.kind === "value" ? subject.value : "",
    body,
    attachmentNames: [],
    answers: [],
    headers: {},
  };
}

const threadOf = (mailbox: Mailbox, message: RawMessage): RawThread => ({
  id: threadId(mailbox.item?.conversationId ?? message.id),
  messages: [message],
});

/** The open item with its quoted history. `missing` is 0: nobody knows how many messages a quote leaves out. */
export async function openItem(mailbox: Mailbox): Promise<OpenThread> {
  const mode = itemMode(mailbox);
  const item = mailbox.item;
  if (mode === "none" || mode === "other" || item === undefined || item === null) return { kind: "none" };
  if (mode === "read" && encrypted(item)) return { kind: "failed", problem: "encrypted" };
  const message = mode === "read" ? await readMessage(mailbox, item) : await readDraft(mailbox, item);
  if (message === null) return { kind: "failed", problem: "mailClientRefused" };
  return { kind: "thread", thread: threadOf(mailbox, message), missing: 0 };
}
