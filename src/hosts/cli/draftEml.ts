import MailComposer from "nodemailer/lib/mail-composer";
import type { MessageId, Person, RawMessage, SummaryDraft } from "../../engine/types.ts";

/** RFC 5322 puts no limit on References, but lines and servers do: the first and the last are what threads by. */
const MOST_REFERENCES = 40;

export interface ReplyParts {
  readonly draft: SummaryDraft;
  readonly text: string;
  readonly html: string;
  readonly me: Person;
  /** The message it answers; null: starts a thread. */
  readonly parent: RawMessage | null;
}

/** The draft as an unsent reply: text and HTML, In-Reply-To, References. */
export async function draftEml({ draft, text, html, me, parent }: ReplyParts): Promise<Uint8Array> {
  const references = parent === null ? [] : referencesTo(parent);
  const composer = new MailComposer({
    ...(me.address === null ? {} : { from: mailbox(me) }),
    to: draft.to.map(mailbox),
    cc: draft.cc.map(mailbox),
    subject: draft.subject,
    text,
    html,
    textEncoding: "base64",
    ...(parent === null ? {} : { inReplyTo: `<${parent.id}>`, references }),
    // Thunderbird and Outlook open a file with this header in their compose window.
    headers: { "X-Unsent": "1" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

/** The parent's own references and the parent, each once, in angle brackets; the middle is dropped when there are too many. */
export function referencesTo({ answers, id }: Pick<RawMessage, "answers" | "id">): string[] {
  const all: readonly MessageId[] = [...new Set([...answers.filter((answered) => answered !== id), id])];
  const kept = all.length <= MOST_REFERENCES ? all : [...all.slice(0, MOST_REFERENCES / 2), ...all.slice(-MOST_REFERENCES / 2)];
  return kept.map((each) => `<${each}>`);
}

function mailbox({ name, address }: Person): { name: string; address: string } {
  return { name, address: address ?? "" };
}
