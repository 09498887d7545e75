/** A message of the Gmail API as one of ours: Gmail has cut it into parts and undone the transfer encodings, charsets and names are left to us. */
import { instant } from "../../engine/brands.ts";
import type { RawMessage } from "../../engine/types.ts";
import { field, type MailHeaders, mediaType, messageIds, people, readable } from "../files/mailHeaders.ts";
import { isEncrypted, type Leaf, messageFromParts } from "../files/messageFromParts.ts";
import { attachmentName, textOfBytes } from "../files/readPart.ts";
import { type Fields, isFields, list, text } from "../jsonFields.ts";
import { quoteDecodedNames } from "./decodedNames.ts";
import type { ReplyParent } from "./replyParent.ts";

/** What a list of messages tells about each. */
export interface ListedMessage {
  /** Hex. */
  readonly gmailId: string;
  /** When Gmail took it in, milliseconds since 1970; 0 where it does not say. */
  readonly receivedAt: number;
  readonly labels: readonly string[];
}

export interface GmailMessage extends ListedMessage {
  readonly message: RawMessage;
  readonly parent: ReplyParent;
}

/** Fetches a body that Gmail keeps apart from its message; null: it could not be had. */
export type FetchBody = (gmailId: string, attachmentId: string) => Promise<string | null>;

/** Hex from Google; other servers that speak its language make others. The form of events, `thread-f:1`, is none. */
export const isGmailId = (id: unknown): id is string => typeof id === "string" && /^[\w-]{1,64}$/.test(id);

/** null: no message as Gmail documents it. */
export function listedMessage(value: unknown): ListedMessage | null {
  if (!isFields(value) || !isGmailId(value.id)) return null;
  const receivedAt = Number(text(value.internalDate));
  return { gmailId: value.id, receivedAt: Number.isFinite(receivedAt) ? receivedAt : 0, labels: list(value.labelIds).map(text) };
}

/** `value`: a message with its payload. null: not as documented, or only its reader's key opens it. */
export async function gmailMessage(value: unknown, fetchBody: FetchBody): Promise<GmailMessage | null> {
  const listed = listedMessage(value);
  if (listed === null || !isFields(value) || !isFields(value.payload)) return null;
  const headers = headersOf(value.payload);
  if (isEncrypted(headers)) return null;
  let isBroken = false;
  const contentOf = async (body: Fields): Promise<Uint8Array> => {
    const attachmentId = text(body.attachmentId);
    const data = attachmentId === "" ? text(body.data) : await fetchBody(listed.gmailId, attachmentId);
    const bytes = data === null ? null : base64UrlBytes(data);
    isBroken ||= bytes === null;
    return bytes ?? new Uint8Array();
  };
  const { message } = await messageFromParts(headers, leavesOf(value.payload, headers, contentOf));
  if (isBroken) return null;
  const dated = { ...message, sentAt: sentAt(message, listed.receivedAt) };
  return { ...listed, message: dated, parent: parentOf(dated, headers, listed.labels.includes("SENT")) };
}

const LONGEST_CLOCK_ERROR_MS = 24 * 60 * 60 * 1000;

/** The Date header is the author's claim: without one, or with one that lies after the mail's arrival, the arrival counts. */
function sentAt({ sentAt: claimed }: RawMessage, receivedAt: number): RawMessage["sentAt"] {
  if (receivedAt === 0) return claimed;
  return claimed === null || claimed > receivedAt + LONGEST_CLOCK_ERROR_MS ? instant(receivedAt) : claimed;
}

function parentOf({ id, answers, subject, from, to, cc }: RawMessage, headers: MailHeaders, isMine: boolean): ReplyParent {
  const hasId = messageIds(field(headers, "message-id")).length > 0;
  return {
    id: hasId ? id : null,
    answers,
    subject,
    from,
    replyTo: people(headers, "reply-to"),
    to,
    cc,
    bcc: people(headers, "bcc"),
    isMine,
  };
}

const ADDRESS_FIELDS = new Set(["from", "sender", "to", "cc", "bcc", "reply-to"]);

/** Names differ in case from mail to mail; values come decoded, or as they were sent. */
function headersOf(part: Fields): MailHeaders {
  const headers = new Map<string, string[]>();
  for (const one of list(part.headers)) {
    if (!isFields(one)) continue;
    const name = text(one.name).toLowerCase();
    const value = text(one.value)
      .replace(/\r?\n(?=[ \t])/g, "")
      .trim();
    const values = headers.get(name) ?? [];
    if (values.length === 0) headers.set(name, values);
    values.push(ADDRESS_FIELDS.has(name) ? quoteDecodedNames(value) : value);
  }
  // A part without a header of its own is what Gmail took it for.
  const type = text(part.mimeType);
  if (!headers.has("content-type") && type !== "" && type !== "text/plain") headers.set("content-type", [type]);
  return headers;
}

/** Real mail nests five deep and has some dozens of parts. */
const MOST_DEPTH = 20;
const MOST_PARTS = 1_000;

interface Nested extends Pick<Leaf, "alternative" | "related" | "within"> {
  readonly part: Fields;
  readonly depth: number;
}

function leavesOf(payload: Fields, topHeaders: MailHeaders, contentOf: (body: Fields) => Promise<Uint8Array>): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const waiting: Nested[] = [{ part: payload, alternative: null, related: false, within: "", depth: 0 }];
  let alternatives = 0;
  for (let nested = waiting.pop(); nested !== undefined && leaves.length < MOST_PARTS; nested = waiting.pop()) {
    const { part, alternative, related, within, depth } = nested;
    const headers = depth === 0 ? topHeaders : headersOf(part);
    const subtype = /^multipart\/([\w.+-]+)/.exec(mediaType(headers))?.[1];
    const parts = list(part.parts).filter(isFields);
    // A forwarded mail comes with its parts, too; they are not this mail's.
    if (subtype !== undefined && parts.length > 0 && depth < MOST_DEPTH) {
      if (subtype === "alternative") alternatives += 1;
      const inside = {
        alternative: alternative ?? (subtype === "alternative" ? alternatives : null),
        related: related || subtype === "related",
        within: subtype,
        depth: depth + 1,
      };
      // Taken from the end: the first part goes on top.
      for (const one of parts.toReversed()) waiting.push({ part: one, ...inside });
      continue;
    }
    const body = isFields(part.body) ? part.body : {};
    leaves.push({
      headers,
      alternative,
      related,
      within,
      text: async () => textOfBytes(await contentOf(body), headers),
      name: (type) => nameOf(part, headers, type),
    });
  }
  return leaves;
}

/** From the part's own header as in a file; Gmail's reading of it where that tells nothing. */
async function nameOf(part: Fields, headers: MailHeaders, type: string): Promise<string> {
  const [forwarded] = list(part.parts).filter(isFields);
  const subject = type === "message/rfc822" && forwarded !== undefined ? field(headersOf(forwarded), "subject") : "";
  const body = new TextEncoder().encode(subject === "" ? "" : `Subject: ${subject}\r\n\r\n`);
  const name = await attachmentName({ body }, headers, type);
  const given = readable(text(part.filename));
  return name === type && given !== "" ? given : name;
}

/** Both alphabets, with or without padding; null: no base64 at all. */
function base64UrlBytes(data: string): Uint8Array | null {
  return /^[\w+/-]*={0,2}\s*$/.test(data) ? new Uint8Array(Buffer.from(data, "base64url")) : null;
}
