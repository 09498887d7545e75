/** A reply as a whole mail: text and HTML, In-Reply-To, References. For every host that writes mail itself. */
import MailComposer from "nodemailer/lib/mail-composer";
import type { MessageId, Person } from "../engine/types.ts";

/** RFC 5322 puts no limit on References, but lines and servers do: the first and the last are what threads by. */
const MOST_REFERENCES = 40;
/** What fits a line of 998 octets with its brackets and the field's name; visible ASCII, as RFC 5322 wants ids. */
const WRITABLE_ID = /^[!-;=?-~]{1,900}$/;

export interface Answered {
  readonly id: MessageId;
  /** What it answers itself, nearest last. */
  readonly answers: readonly MessageId[];
}

export interface ReplyMail {
  /** Without an address the field is left out, and the mail server fills it in. */
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The message it answers; null: starts a thread. */
  readonly parent: Answered | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** RFC 5322 bytes: CRLF, header of ASCII alone, base64 bodies. Nothing in names, subject or ids can add a field. */
export async function replyEml({ from, to, cc, bcc, subject, text, html, parent, headers }: ReplyMail): Promise<Uint8Array> {
  const references = parent === null ? [] : referencesTo(parent);
  const composer = new MailComposer({
    ...(from.address === null ? {} : { from: mailbox(from) }),
    to: to.map(mailbox),
    cc: cc.map(mailbox),
    bcc: bcc.map(mailbox),
    subject,
    text: withMailLineEnds(text),
    html: withMailLineEnds(html),
    textEncoding: "base64",
    ...(parent === null || !WRITABLE_ID.test(parent.id) ? {} : { inReplyTo: `<${parent.id}>` }),
    ...(references.length === 0 ? {} : { references }),
    headers: { ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const compiled = composer.compile();
  // A mail that is kept, unlike one that is sent, names those in Bcc.
  compiled.keepBcc = true;
  return await compiled.build();
}

/** The parent's own references and the parent, each once, in angle brackets; the middle is dropped when there are too many. */
export function referencesTo({ answers, id }: Answered): string[] {
  const all = [...new Set([...answers.filter((answered) => answered !== id), id])].filter((each) => WRITABLE_ID.test(each));
  const kept = all.length <= MOST_REFERENCES ? all : [...all.slice(0, MOST_REFERENCES / 2), ...all.slice(-MOST_REFERENCES / 2)];
  return kept.map((each) => `<${each}>`);
}

/** nodemailer leaves the line ends of plain ASCII as they are. */
const withMailLineEnds = (text: string): string => text.replace(/\r\n?|\n/g, "\r\n");

function mailbox({ name, address }: Person): { name: string; address: string } {
  return { name, address: address ?? "" };
}
