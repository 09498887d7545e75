/** The compose window's content as an .eml file. */
import { createMimeMessage } from "mimetext/browser";
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
}

const mailboxes = (people: readonly Person[]) => people.flatMap(({ address, name }) => (address === null ? [] : [{ addr: address, name }]));

/** UTF-8 as base64 in lines of 76 characters (RFC 2045, section 6.8). */
function base64Lines(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}/gu, "$&\r\n");
}

/** RFC 5322 text with a plain and an HTML part, marked as an unsent draft. */
export function draftMail(mail: ComposedMail): string {
  const message = createMimeMessage();
  const [sender] = mailboxes([mail.from]);
  message.setSender(sender ?? { addr: "me@localhost" });
  const to = mailboxes(mail.to);
  const cc = mailboxes(mail.cc);
  if (to.length > 0) message.setTo(to);
  if (cc.length > 0) message.setCc(cc);
  message.setSubject(mail.subject);
  const nearest = mail.answers.at(-1);
  if (nearest !== undefined) message.setHeader("In-Reply-To", `<${nearest}>`);
  if (mail.answers.length > 0) message.setHeader("References", mail.answers.map((id) => `<${id}>`).join(" "));
  // Thunderbird and Outlook open a file with this header in their compose window.
  message.setHeader("X-Unsent", "1");
  message.addMessage({ contentType: "text/plain", data: base64Lines(mail.text), charset: "utf-8", encoding: "base64" });
  message.addMessage({ contentType: "text/html", data: base64Lines(mail.html), charset: "utf-8", encoding: "base64" });
  return message.asRaw();
}
