/** One mail as bytes -> what the engine reads. Runs in the browser and in Node. */
import type { RawMessage } from "../../engine/types.ts";
import { charsetOf } from "./decodeText.ts";
import { field, parameter, readHeaders } from "./mailHeaders.ts";
import { isEncrypted, messageFromParts } from "./messageFromParts.ts";
import { latin1, type MimePart, type Multipart, mimeParts, splitHeader } from "./mimeParts.ts";
import { attachmentName, textOf } from "./readPart.ts";

/** Why a file gives no mail. "empty": no bytes; "notMail": no mail header in it; "encrypted": only the recipient's key opens it. */
export type UnreadableReason = "empty" | "notMail" | "encrypted";
export type ReadMail =
  | {
      readonly kind: "mail";
      readonly message: RawMessage;
      /** The HTML body as sent, for showing; null when there is none. Not sanitised. */
      readonly html: string | null;
      /** The plain text body; null when there is none. */
      readonly text: string | null;
    }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** One of these must be there, or the bytes are not a mail. */
const MAIL_FIELDS = ["from", "to", "subject", "date", "message-id", "received", "return-path", "mime-version", "delivered-to"];
/** A header starts within the first lines; a large file that is not a mail is not searched further. */
const MOST_HEADER_BYTES = 4 * 1024 * 1024;

/** Reads one mail. Never throws on content: what cannot be read is named. */
export async function readEml(bytes: Uint8Array): Promise<ReadMail> {
  const mail = withoutPreface(bytes);
  if (mail.length === 0) return { kind: "unreadable", reason: "empty" };
  const { header } = splitHeader(mail.subarray(0, MOST_HEADER_BYTES));
  const parts = mimeParts(mail, multipartOf);
  const headers = readHeaders(header, charsetInUse(parts));
  if (!MAIL_FIELDS.some((name) => headers.has(name))) return { kind: "unreadable", reason: "notMail" };
  if (isEncrypted(headers)) return { kind: "unreadable", reason: "encrypted" };

  const leaves = parts.map((part) => {
    const partHeaders = part.within === "" ? headers : readHeaders(part.header);
    const { alternative, related, within } = part;
    return {
      headers: partHeaders,
      alternative,
      related,
      within,
      text: () => textOf(part, partHeaders),
      name: (type: string) => attachmentName(part, partHeaders, type),
    };
  });
  return { kind: "mail", ...(await messageFromParts(headers, leaves)) };
}

/** A file may begin with blank lines, a byte order mark or an mbox line. */
function withoutPreface(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length && (bytes[start] === 0x0a || bytes[start] === 0x0d || bytes[start] === 0x20 || bytes[start] === 0x09))
    start += 1;
  if (
    latin1(bytes.subarray(start, start + 6))
      .replace(/^>/, "")
      .startsWith("From ")
  ) {
    const lineEnd = bytes.indexOf(0x0a, start);
    start = lineEnd < 0 ? bytes.length : lineEnd + 1;
  }
  return bytes.subarray(start);
}

function multipartOf(header: Uint8Array): Multipart | null {
  const type = field(readHeaders(header), "content-type");
  const subtype = /^\s*multipart\/([\w.+-]+)/i.exec(type)?.[1]?.toLowerCase();
  const boundary = parameter(type, "boundary")?.trimEnd() ?? "";
  return subtype === undefined || boundary === "" ? null : { boundary, subtype };
}

function charsetInUse(parts: readonly MimePart[]): string | null {
  for (const part of parts) {
    const charset = charsetOf(parameter(field(readHeaders(part.header), "content-type"), "charset"));
    if (charset !== null) return charset;
  }
  return null;
}
