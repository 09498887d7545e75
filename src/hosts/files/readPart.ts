/** One leaf of a mail: its text, or the name of what is attached. postal-mime undoes the transfer encodings. */
import PostalMime from "postal-mime";
import { decodeText } from "./decodeText.ts";
import { readEncodedWords } from "./encodedWords.ts";
import { unflow } from "./flowedText.ts";
import { field, type MailHeaders, parameter, readable, readHeaders } from "./mailHeaders.ts";
import { latin1, type MimePart, splitHeader } from "./mimeParts.ts";

/** More text than any person writes; a log file sent as text/plain is cut here. */
const MOST_TEXT_BYTES = 4 * 1024 * 1024;
/** The header of a forwarded mail is looked for in so much of it. */
const MOST_FORWARDED_BYTES = 256 * 1024;

/** What the file is called. postal-mime reads the name (RFC 2047, RFC 2231) from the part's header; the content is left out. */
export async function attachmentName(part: Pick<MimePart, "body">, headers: MailHeaders, type: string): Promise<string> {
  const wanted = ["content-type", "content-disposition"].map((name) => `${name}: ${field(headers, name)}\r\n`).join("");
  const mail = await parsed(new TextEncoder().encode(`${wanted}\r\nx`));
  const name = mail === null ? null : (mail.attachments[0]?.filename ?? null);
  if (name !== null && name !== "" && !name.includes("\ufffd")) return readable(readEncodedWords(name));
  const plain = parameter(field(headers, "content-disposition"), "filename") ?? parameter(field(headers, "content-type"), "name");
  if (plain !== null) return readable(plain);
  if (type !== "message/rfc822") return type;
  // A forwarded mail without a name goes by its subject.
  return readable(field(readHeaders(splitHeader(part.body.subarray(0, MOST_FORWARDED_BYTES)).header), "subject")) || type;
}

/** The text of a part. postal-mime undoes quoted-printable and base64; the charset is ours, because it hides the bytes behind a wrong label. */
export async function textOf(part: MimePart, headers: MailHeaders): Promise<string> {
  return textOfBytes(await contentOf(part.body.subarray(0, MOST_TEXT_BYTES), headers), headers);
}

/** The bytes that were sent, without their transfer encoding. */
export async function contentOf(body: Uint8Array, headers: MailHeaders): Promise<Uint8Array> {
  const encoding = /[\w-]+/.exec(field(headers, "content-transfer-encoding").toLowerCase())?.[0] ?? "";
  return encoding === "base64" || encoding === "quoted-printable" ? await transferDecoded(body, encoding) : body;
}

/** The text of a part whose transfer encoding somebody has undone. */
export function textOfBytes(content: Uint8Array, headers: MailHeaders): string {
  const bytes = content.subarray(0, MOST_TEXT_BYTES);
  const type = field(headers, "content-type");
  const text = decodeText(bytes, parameter(type, "charset") ?? charsetInHtml(bytes, type)).replace(/\r\n?/g, "\n");
  const isFlowed = parameter(type, "format")?.toLowerCase() === "flowed";
  return isFlowed ? unflow(text, parameter(type, "delsp")?.toLowerCase() === "yes") : text;
}

async function transferDecoded(body: Uint8Array, encoding: string): Promise<Uint8Array> {
  const head = new TextEncoder().encode(`Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`);
  const mail = new Uint8Array(head.length + body.length);
  mail.set(head);
  mail.set(body, head.length);
  const content = (await parsed(mail))?.attachments[0]?.content;
  return content === undefined || typeof content === "string" ? new Uint8Array() : new Uint8Array(content);
}

async function parsed(mail: Uint8Array): Promise<Awaited<ReturnType<typeof PostalMime.parse>> | null> {
  try {
    return await PostalMime.parse(mail);
  } catch {
    // It refuses only what no mail program writes (its own limits); such a part counts as not there.
    return null;
  }
}

const charsetInHtml = (bytes: Uint8Array, type: string): string | null =>
  /html/i.test(type) ? (/<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(latin1(bytes.subarray(0, 2048)))?.[1] ?? null) : null;
