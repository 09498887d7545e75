/** What a mail handed in must be made of (RFC 5322, RFC 2047). */
import { splitHeader } from "../../hosts/files/mimeParts.ts";

const LONGEST_LINE = 998;
const LONGEST_ENCODED_WORD = 75;
const MOST_BYTES = 35 * 1024 * 1024;

/** What is wrong with it; null: nothing. */
export function wrongMail(mail: Uint8Array): string | null {
  if (mail.length === 0) return "Message is empty";
  if (mail.length > MOST_BYTES) return "Message is too large";
  const text = Buffer.from(mail).toString("latin1");
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) return "Line ends must be CRLF";
  if (text.split("\r\n").some((line) => line.length > LONGEST_LINE)) return "Line longer than 998 octets";
  const header = Buffer.from(splitHeader(mail).header).toString("latin1");
  if (/[^\t\r\n -~]/.test(header)) return "Header is not ASCII";
  if ((header.match(/=\?[^?\s]+\?[BQ]\?[^?\s]*\?=/gi) ?? []).some((word) => word.length > LONGEST_ENCODED_WORD))
    return "Encoded-word too long";
  return null;
}
