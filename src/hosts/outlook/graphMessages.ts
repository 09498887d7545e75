/** A conversation in Microsoft Graph as messages of ours, and the reply draft saved there. */
import { address, instant, messageId } from "../../engine/brands.ts";
import type { Person, RawMessage } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import { messageIds, sendingTime } from "../files/mailHeaders.ts";
import type { GraphAnswer, GraphClient, GraphFailure } from "./graphClient.ts";

/** Beyond this a conversation is a mailing list; the newest pages are what the user needs. */
const MOST_MESSAGES = 1_000;
const FIELDS =
  "id,internetMessageId,conversationId,subject,from,toRecipients,ccRecipients,sentDateTime,isDraft,body,internetMessageHeaders,hasAttachments";
const KEPT_HEADERS = new Set([
  "auto-submitted",
  "precedence",
  "list-id",
  "list-unsubscribe",
  "x-auto-response-suppress",
  "x-autoreply",
  "return-path",
  "content-type",
  "x-failed-recipients",
]);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function person(value: unknown): Person {
  const found = isFields(value) && isFields(value.emailAddress) ? value.emailAddress : {};
  const written = text(found.address);
  const name = text(found.name);
  return { address: written === "" ? null : address(written), name: name.toLowerCase() === written.toLowerCase() ? "" : name };
}

function headersOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(list(value).flatMap((one) => (isFields(one) ? [[text(one.name).toLowerCase(), text(one.value)] as const] : [])));
}

interface GraphMessage {
  readonly graphId: string;
  readonly isDraft: boolean;
  readonly message: RawMessage;
}

/** null: not a message as Graph documents it. */
function graphMessage(value: unknown): GraphMessage | null {
  if (!isFields(value) || text(value.id) === "" || !isFields(value.body)) return null;
  const headers = headersOf(value.internetMessageHeaders);
  const sent = Date.parse(text(value.sentDateTime));
  const attachments = list(value.attachments).flatMap((one) => (isFields(one) && one.isInline !== true ? [text(one.name)] : []));
  return {
    graphId: text(value.id),
    isDraft: value.isDraft === true,
    message: {
      id: messageId(text(value.internetMessageId) || text(value.id)),
      from: person(value.from),
      to: list(value.toRecipients).map(person),
      cc: list(value.ccRecipients).map(person),
      sentAt: Number.isNaN(sent) ? null : instant(sent),
      // Graph gives UTC; the author's own clock stands only in the Date header.
      sentOffset: sendingTime(headers.get("date") ?? "").sentOffset,
      subject: text(value.subject),
      body: { kind: text(value.body.contentType).toLowerCase() === "html" ? "html" : "text", content: text(value.body.content) },
      attachmentNames: attachments,
      answers: messageIds([headers.get("references") ?? "", headers.get("in-reply-to") ?? ""].join(" ")),
      headers: Object.fromEntries([...headers].filter(([name]) => KEPT_HEADERS.has(name))),
    },
  };
}

interface Page {
  readonly messages: readonly GraphMessage[];
  readonly next: string | null;
}

function page(value: unknown): Page | null {
  if (!isFields(value) || !Array.isArray(value.value)) return null;
  const next = text(value["@odata.nextLink"]);
  return { messages: value.value.flatMap((one) => graphMessage(one) ?? []), next: next === "" ? null : next };
}

/** A quote inside an OData string is doubled. */
const quoted = (value: string): string => encodeURIComponent(`'${value.replaceAll("'", "''")}'`);

/** "/me", or the shared mailbox the item lies in. */
export type MailboxPath = "/me" | `/users/${string}`;

/**
 * Every message of a conversation, drafts left out. No $orderby: a field in it must lead $filter (InefficientFilter), so the caller sorts.
 * A failure after the first page keeps what was read and is told.
 */
export async function fetchConversation(
  client: GraphClient,
  mailbox: MailboxPath,
  conversationId: string,
): Promise<{ readonly messages: readonly RawMessage[]; readonly failure: GraphFailure | null }> {
  const messages: RawMessage[] = [];
  let next: string | null =
    `${mailbox}/messages?$filter=conversationId%20eq%20${quoted(conversationId)}&$select=${FIELDS}&$expand=attachments($select=name,isInline)&$top=50`;
  while (next !== null && messages.length < MOST_MESSAGES) {
    const answer: GraphAnswer<Page> = await client.get(next, page);
    if (answer.kind === "failed") return { messages, failure: answer.failure };
    messages.push(...answer.value.messages.filter(({ isDraft }) => !isDraft).map(({ message }) => message));
    next = answer.value.next;
  }
  return { messages, failure: null };
}

const idOf = (value: unknown): string | null => (isFields(value) && text(value.id) !== "" ? text(value.id) : null);
const bodyOf = (value: unknown): { readonly id: string; readonly content: string } | null => {
  const id = idOf(value);
  return id !== null && isFields(value) && isFields(value.body) ? { id, content: text(value.body.content) } : null;
};
const firstId = (value: unknown): { readonly id: string | null } | null =>
  isFields(value) && Array.isArray(value.value) ? { id: idOf(value.value[0]) } : null;

/** Saves the draft as a reply to all above the quoted history. true: it lies in Drafts. */
export async function saveReplyToAll(client: GraphClient, mailbox: MailboxPath, message: string, draft: RenderedDraft): Promise<boolean> {
  const found = await client.get(`${mailbox}/messages?$filter=internetMessageId%20eq%20${quoted(`<${message}>`)}&$select=id`, firstId);
  if (found.kind === "failed" || found.value.id === null) return false;
  const reply = await client.send("post", `${mailbox}/messages/${encodeURIComponent(found.value.id)}/createReplyAll`, {}, bodyOf);
  if (reply.kind === "failed") return false;
  const body = { contentType: "html", content: withDraft(reply.value.content, draft.html) };
  const written = await client.send("patch", `${mailbox}/messages/${encodeURIComponent(reply.value.id)}`, { body }, idOf);
  return written.kind === "value";
}

/** At the start of the body element, above what Outlook quoted. */
function withDraft(reply: string, html: string): string {
  const body = /<body[^>]*>/iu.exec(reply);
  const at = body === null ? 0 : body.index + body[0].length;
  return `${reply.slice(0, at)}${html}${reply.slice(at)}`;
}
