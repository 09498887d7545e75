/** The item on screen as a thread: what Outlook gives without any sign-in. */
import { address, instant, messageId, threadId } from "../../engine/brands.ts";
import type { MessageId, Person, RawMessage, RawThread } from "../../engine/types.ts";
import type { Problem } from "../../panel/mailHost.ts";
import { keptHeaders } from "../files/keptHeaders.ts";
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
  return [item.internetMessageId ?? "", item.itemId ?? "", item.conversationId ?? "", String(momentOf(item) ?? "")].join(" ");
}

/** `details` is missing in mail without a sender (drafts saved by a program, some reports). */
function personOf(details: Office.EmailAddressDetails | undefined): Person {
  const { displayName = "", emailAddress = "" } = details ?? {};
  return { address: emailAddress === "" ? null : address(emailAddress), name: displayName === emailAddress ? "" : displayName };
}

/** Milliseconds since 1970; undefined where Outlook does not say. */
const momentOf = (item: { readonly dateTimeCreated?: Date }): number | undefined => item.dateTimeCreated?.getTime();

/** The mailbox's owner. A pane that was opened on no item is not told, whatever Office's types say. */
export function owner({ userProfile }: { readonly userProfile: Readonly<Record<"emailAddress" | "displayName", string | null>> }): Person {
  const { emailAddress, displayName } = userProfile;
  return { address: emailAddress ? address(emailAddress) : null, name: displayName ?? "" };
}

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

function headerFields(raw: string): Pick<RawMessage, "answers" | "headers"> & { readonly sentOffset: number | null } {
  const headers = readHeaders(new TextEncoder().encode(raw));
  return {
    answers: messageIds([...(headers.get("references") ?? []), ...(headers.get("in-reply-to") ?? [])].join(" ")),
    headers: keptHeaders(headers),
    sentOffset: sendingTime(field(headers, "date")).sentOffset,
  };
}

/** Fields that Outlook leaves out of some items (meeting requests, reports), whatever its types say. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => value ?? [];

/** Mail that only its reader can open. A clear-signed mail (smime.p7s, MultipartSigned) is no such mail. */
const isProtected = (item: ReadItem): boolean =>
  /^IPM\.Note\.(?:Secure|SMIME)$/iu.test(item.itemClass) || listOf(item.attachments).some(({ name }) => /^smime\.p7m$/iu.test(name));

/** Rights-protected mail that was not opened: its text is a notice of the mail program, in any language. */
const isSealed = (item: ReadItem): boolean => listOf(item.attachments).some(({ name }) => /\.rpmsg$/iu.test(name));

/** An empty page of a mail program is shorter than this. */
const LONGEST_EMPTY_PAGE = 4_000;

/** Nothing a person could read: an empty page. */
const isBlank = ({ content }: RawMessage["body"]): boolean =>
  content.length < LONGEST_EMPTY_PAGE && content.replace(/<[^>]*>|&nbsp;/gu, "").trim() === "";

async function readMessage(mailbox: Mailbox, item: ReadItem): Promise<RawMessage | Problem> {
  const [body, rawHeaders] = await Promise.all([readBody(item.body), readInternetHeaders(item)]);
  // Some clients open protected mail for add-ins and some do not: only what came tells.
  if (isSealed(item) || (isProtected(item) && (body === null || isBlank(body)))) return "encrypted";
  if (body === null) return "mailClientRefused";
  const id: MessageId = messageId(item.internetMessageId || item.itemId || itemKey(mailbox));
  const sent = momentOf(item);
  return {
    id,
    from: personOf(item.from),
    to: listOf(item.to).map(personOf),
    cc: listOf(item.cc).map(personOf),
    sentAt: sent === undefined || Number.isNaN(sent) ? null : instant(sent),
    subject: item.subject,
    body,
    attachmentNames: listOf(item.attachments)
      .filter((attachment) => !attachment.isInline)
      .map(({ name }) => name),
    ...headerFields(rawHeaders),
  };
}

/** In compose the quoted history below the caret is the thread; what the user types counts as the user's own message. */
async function readDraft(mailbox: Mailbox, item: ComposeItem): Promise<RawMessage | Problem> {
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
  if (body === null) return "mailClientRefused";
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

/** What Outlook gives of the item on screen: one message, its quoted history inside. */
export type OpenItem =
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "message"; readonly message: RawMessage; readonly thread: RawThread };

export async function openItem(mailbox: Mailbox): Promise<OpenItem> {
  const mode = itemMode(mailbox);
  const item = mailbox.item;
  if (mode === "none" || mode === "other" || item === undefined || item === null) return { kind: "none" };
  // Taken before anything is awaited: the item may be another one afterwards.
  const conversation = item.conversationId ?? "";
  const message = mode === "read" ? await readMessage(mailbox, item) : await readDraft(mailbox, item);
  if (typeof message === "string") return { kind: "failed", problem: message };
  return { kind: "message", message, thread: { id: threadId(conversation || message.id), messages: [message] } };
}
