/** A mail's header and leaves -> what the engine reads: the same whether the mail came as one file or in pieces from a mail server. */
import type { RawMessage } from "../../engine/types.ts";
import { type BodyPiece, chooseBody } from "./chooseBody.ts";
import { keptHeaders } from "./keptHeaders.ts";
import { madeUpId } from "./madeUpId.ts";
import { field, type MailHeaders, mediaType, messageIds, parameter, people, readable, sendingTime } from "./mailHeaders.ts";
import type { MimePart } from "./mimeParts.ts";

/** One leaf of a mail whose content is fetched or decoded when it is asked for. */
export interface Leaf extends Pick<MimePart, "alternative" | "related" | "within"> {
  readonly headers: MailHeaders;
  readonly text: () => Promise<string>;
  /** What the file is called; the media type where nothing tells. */
  readonly name: (type: string) => Promise<string>;
}

export interface MessageOfParts {
  readonly message: RawMessage;
  /** The HTML body as sent, for showing; null when there is none. Not sanitised. */
  readonly html: string | null;
  /** The plain text body; null when there is none. */
  readonly text: string | null;
}

const SIGNATURE_TYPES = new Set(["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"]);

/** `headers`: of the whole mail. The leaves in the order of the mail. */
export async function messageFromParts(headers: MailHeaders, leaves: readonly Leaf[]): Promise<MessageOfParts> {
  const pieces: BodyPiece[] = [];
  const attachmentNames: string[] = [];
  let isCalendar = false;
  for (const leaf of leaves) {
    const type = mediaType(leaf.headers);
    isCalendar ||= type === "text/calendar";
    if (isBodyText(type, leaf.headers)) {
      pieces.push({ kind: type === "text/html" ? "html" : "text", content: await leaf.text(), alternative: leaf.alternative });
    } else if (isAttachment(type, leaf)) attachmentNames.push(await leaf.name(type));
  }
  const { body, html, text } = chooseBody(pieces);
  return { message: messageOf(headers, body, attachmentNames, isCalendar), html, text };
}

/** Only the recipient's key opens it. */
export function isEncrypted(headers: MailHeaders): boolean {
  const type = mediaType(headers);
  if (type === "multipart/encrypted") return true;
  return /^application\/(?:x-)?pkcs7-mime$/.test(type) && parameter(field(headers, "content-type"), "smime-type") !== "signed-data";
}

function messageOf(headers: MailHeaders, body: RawMessage["body"], attachmentNames: readonly string[], isCalendar: boolean): RawMessage {
  const [from] = [...people(headers, "from"), ...people(headers, "sender")];
  // Exchange names invitations in this field; other programs only in the part, which the engine does not see.
  const invitation: RawMessage["headers"] = isCalendar ? { "content-class": "urn:content-classes:calendarmessage" } : {};
  return {
    id: messageIds(field(headers, "message-id"))[0] ?? madeUpId(headers, body.content),
    from: from ?? { address: null, name: "" },
    to: people(headers, "to"),
    cc: people(headers, "cc"),
    ...sendingTime(field(headers, "date")),
    subject: readable(field(headers, "subject")),
    body,
    attachmentNames,
    answers: messageIds([...(headers.get("references") ?? []), ...(headers.get("in-reply-to") ?? [])].join(" ")),
    headers: { ...keptHeaders(headers), ...invitation },
  };
}

const disposition = (headers: MailHeaders): string => /^\s*([\w-]+)/.exec(field(headers, "content-disposition"))?.[1]?.toLowerCase() ?? "";

const isBodyText = (type: string, headers: MailHeaders): boolean =>
  // A multipart that could not be cut (no boundary) is read as it stands.
  (/^text\/(?:plain|html|enriched)$/.test(type) || type.startsWith("multipart/")) && disposition(headers) !== "attachment";

/** Pictures that belong to the HTML (logos), signatures, reports of servers and calendar data are not what a person attached. */
function isAttachment(type: string, { headers, related, within }: Leaf): boolean {
  if (SIGNATURE_TYPES.has(type) || type === "text/calendar" || within === "report") return false;
  const isInline = disposition(headers) !== "attachment" && field(headers, "content-id") !== "";
  return !(type.startsWith("image/") && isInline && (related || disposition(headers) === "inline"));
}
