/**
 * The compose window's content as an .eml file. Our own 50 lines because nodemailer needs Node, and mimetext (the browser's choice)
 * writes one encoded word of any length and bare line feeds, which mail programs refuse.
 */
import type { Person } from "../../engine/types.ts";

export interface ComposedMail {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Message-IDs of the thread, nearest last, without brackets. */
  readonly answers: readonly string[];
  /** Separates the two parts; must not occur in the texts, which base64 makes sure of. */
  readonly boundary: string;
}

function base64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Lines of 76 characters (RFC 2045, section 6.8). */
const base64Lines = (text: string): string => base64(text).replace(/.{76}/gu, "$&\r\n");

/** Encoded words of at most 75 characters that split no character (RFC 2047, section 2); plain ASCII stays as it is. */
function headerText(text: string): string {
  const oneLine = text.replace(/\p{Cc}+/gu, " ");
  if (/^[ -~]*$/u.test(oneLine) && !oneLine.includes("=?")) return oneLine;
  const words: string[] = [];
  let chunk = "";
  for (const character of oneLine) {
    // 45 bytes become 60 base64 characters, 72 with the frame.
    if (new TextEncoder().encode(chunk + character).length > 45) {
      words.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  return [...words, chunk].map((word) => `=?utf-8?B?${base64(word)}?=`).join("\r\n ");
}

const quoted = (name: string): string => (/^[ -~]*$/u.test(name) ? `"${name.replace(/["\\]/gu, "\\$&")}"` : headerText(name));

/** An address with a line break or a bracket would write headers of its own. */
const safe = (address: string): boolean => /^[^\s<>,;"]+@[^\s<>,;"]+$/u.test(address);

const mailboxes = (people: readonly Person[]): string =>
  people
    .flatMap(({ address, name }) => (address === null || !safe(address) ? [] : [name === "" ? address : `${quoted(name)} <${address}>`]))
    .join(",\r\n ");

const ids = (messages: readonly string[]): readonly string[] =>
  messages.filter((id) => /^[!-~]+@[!-~]+$/u.test(id) && !/[<>]/u.test(id)).map((id) => `<${id}>`);

const part = (type: string, content: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64Lines(content)}\r\n`;

/** RFC 5322 text with a plain and an HTML part, marked as an unsent draft. */
export function draftMail(mail: ComposedMail): string {
  const answers = ids(mail.answers);
  const nearest = answers.at(-1);
  const headers: readonly (readonly [string, string])[] = [
    ["From", mailboxes([mail.from])],
    ["To", mailboxes(mail.to)],
    ["Cc", mailboxes(mail.cc)],
    ["Subject", headerText(mail.subject)],
    ["In-Reply-To", nearest ?? ""],
    ["References", answers.join("\r\n ")],
    // Outlook and Thunderbird open a file with this header in their compose window.
    ["X-Unsent", "1"],
    ["MIME-Version", "1.0"],
    ["Content-Type", `multipart/alternative; boundary="${mail.boundary}"`],
  ];
  const head = headers.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${value}\r\n`);
  const between = `--${mail.boundary}\r\n`;
  return `${head.join("")}\r\n${between}${part("text/plain", mail.text)}${between}${part("text/html", mail.html)}--${mail.boundary}--\r\n`;
}
