/** Messages of Microsoft Graph as messages of ours, and the reply draft saved there. */
import { address, instant, messageId } from "../../engine/brands.ts";
import type { MessageId, Person, RawMessage } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import { keptHeaders } from "../files/keptHeaders.ts";
import { field, type MailHeaders, messageIds, sendingTime } from "../files/mailHeaders.ts";
import { isFields, list, text } from "../jsonFields.ts";
import type { GraphAnswer, GraphClient, GraphFailure } from "./graphClient.ts";

/** Beyond this a conversation is a mailing list; what was read till then is shown. */
const MOST_MESSAGES = 1_000;
const PAGE = 50;
const FIELDS =
  "id,internetMessageId,conversationId,subject,from,toRecipients,ccRecipients,sentDateTime,isDraft,body,internetMessageHeaders";

function person(value: unknown): Person {
  const found = isFields(value) && isFields(value.emailAddress) ? value.emailAddress : {};
  const written = text(found.address);
  const name = text(found.name);
  return { address: written === "" ? null : address(written), name: name.toLowerCase() === written.toLowerCase() ? "" : name };
}

function headersOf(value: unknown): MailHeaders {
  const headers = new Map<string, string[]>();
  for (const one of list(value)) {
    if (!isFields(one)) continue;
    const name = text(one.name).toLowerCase();
    const values = headers.get(name);
    if (values === undefined) headers.set(name, [text(one.value)]);
    else values.push(text(one.value));
  }
  return headers;
}

/** One message with what Graph alone knows about it. */
export interface GraphMessage {
  readonly graphId: string;
  readonly conversationId: string;
  readonly message: RawMessage;
}

interface Listed extends GraphMessage {
  readonly isDraft: boolean;
}

/** null: not a message as Graph documents it. */
function graphMessage(value: unknown): Listed | null {
  if (!isFields(value) || text(value.id) === "" || !isFields(value.body)) return null;
  const headers = headersOf(value.internetMessageHeaders);
  const sent = Date.parse(text(value.sentDateTime));
  const attachments = list(value.attachments).flatMap((one) => (isFields(one) && one.isInline !== true ? [text(one.name)] : []));
  return {
    graphId: text(value.id),
    conversationId: text(value.conversationId),
    isDraft: value.isDraft === true,
    message: {
      id: messageId(text(value.internetMessageId) || text(value.id)),
      from: person(value.from),
      to: list(value.toRecipients).map(person),
      cc: list(value.ccRecipients).map(person),
      sentAt: Number.isNaN(sent) ? null : instant(sent),
      // Graph gives UTC; the author's own clock stands only in the Date header.
      sentOffset: sendingTime(field(headers, "date")).sentOffset,
      subject: text(value.subject),
      body: { kind: text(value.body.contentType).toLowerCase() === "html" ? "html" : "text", content: text(value.body.content) },
      attachmentNames: attachments,
      answers: messageIds([...(headers.get("references") ?? []), ...(headers.get("in-reply-to") ?? [])].join(" ")),
      headers: keptHeaders(headers),
    },
  };
}

interface Page {
  readonly messages: readonly Listed[];
  readonly next: string | null;
}

/** A page with entries that are no messages at all is not as documented; the pane says so instead of showing half of it. */
function page(value: unknown): Page | null {
  if (!isFields(value) || !Array.isArray(value.value)) return null;
  const messages = value.value.map(graphMessage);
  const next = value["@odata.nextLink"];
  if (messages.includes(null) || (next !== undefined && typeof next !== "string")) return null;
  return { messages: messages.flatMap((one) => one ?? []), next: next ?? null };
}

/** "/me", or the shared mailbox the item lies in. */
export type MailboxPath = "/me" | `/users/${string}`;

/** A quote inside an OData string is doubled. */
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

// No $orderby: a field in it must lead $filter (InefficientFilter), so the caller sorts.
const listPath = (mailbox: MailboxPath, filter: string): string =>
  `${mailbox}/messages?$filter=${encodeURIComponent(filter)}&$select=${FIELDS}&$expand=attachments($select=name,isInline)&$top=${PAGE}`;

export interface Found {
  readonly messages: readonly GraphMessage[];
  /** Why there may be more than these. */
  readonly failure: GraphFailure | null;
}

async function fetchPages(client: GraphClient, first: string, most: number): Promise<Found> {
  const messages: GraphMessage[] = [];
  const seen = new Set<string>();
  let next: string | null = first;
  // A page that names itself as the next one would be fetched for ever.
  while (next !== null && messages.length < most && !seen.has(next)) {
    seen.add(next);
    const answer: GraphAnswer<Page> = await client.get(next, page);
    if (answer.kind === "failed") return { messages, failure: answer.failure };
    messages.push(...answer.value.messages.filter(({ isDraft }) => !isDraft));
    next = answer.value.next;
  }
  return { messages, failure: null };
}

/** Every message of a conversation as Exchange groups them, in all folders, drafts left out. */
export const fetchConversation = (client: GraphClient, mailbox: MailboxPath, conversationId: string): Promise<Found> =>
  fetchPages(client, listPath(mailbox, `conversationId eq ${quoted(conversationId)}`), MOST_MESSAGES);

/** The copies of one message: one in Inbox and one in Sent Items when the user wrote to himself. */
export const fetchByMessageId = (client: GraphClient, mailbox: MailboxPath, id: MessageId): Promise<Found> =>
  fetchPages(client, listPath(mailbox, `internetMessageId eq ${quoted(`<${id}>`)}`), PAGE);

/** Some mail since `since` (ISO 8601) with these words in its subject. */
export const fetchBySubject = (client: GraphClient, mailbox: MailboxPath, subject: string, since: string): Promise<Found> =>
  fetchPages(client, listPath(mailbox, `receivedDateTime ge ${since} and contains(subject,${quoted(subject)})`), PAGE);

const idOf = (value: unknown): string | null => (isFields(value) && text(value.id) !== "" ? text(value.id) : null);
const bodyOf = (value: unknown): { readonly id: string; readonly content: string } | null => {
  const id = idOf(value);
  return id !== null && isFields(value) && isFields(value.body) ? { id, content: text(value.body.content) } : null;
};
const firstId = (value: unknown): { readonly id: string | null } | null =>
  isFields(value) && Array.isArray(value.value) ? { id: idOf(value.value[0]) } : null;

/** Whether the item with this id (not immutable: as Outlook has it) lies in this mailbox. Fails where it does not. */
export const hasItem = (client: GraphClient, mailbox: MailboxPath, restId: string): Promise<GraphAnswer<string>> =>
  client.get(`${mailbox}/messages/${encodeURIComponent(restId)}?$select=id`, idOf, "outlook");

/** Saves the draft as a reply to all above the quoted history. true: it lies in Drafts. */
export async function saveReplyToAll(
  client: GraphClient,
  mailbox: MailboxPath,
  message: MessageId,
  draft: RenderedDraft,
): Promise<boolean> {
  const filter = encodeURIComponent(`internetMessageId eq ${quoted(`<${message}>`)}`);
  const found = await client.get(`${mailbox}/messages?$filter=${filter}&$select=id`, firstId);
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
