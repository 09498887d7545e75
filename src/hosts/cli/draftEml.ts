import type { Person, RawMessage, SummaryDraft } from "../../engine/types.ts";
import { replyEml } from "../replyEml.ts";

export interface ReplyParts {
  readonly draft: SummaryDraft;
  readonly text: string;
  readonly html: string;
  readonly me: Person;
  /** The message it answers; null: starts a thread. */
  readonly parent: RawMessage | null;
}

/** The draft as an unsent reply; Thunderbird and Outlook open a file with the X-Unsent header in their compose window. */
export function draftEml({ draft: { to, cc, subject }, text, html, me, parent }: ReplyParts): Promise<Uint8Array> {
  return replyEml({ from: me, to, cc, bcc: [], subject, text, html, parent, headers: { "X-Unsent": "1" } });
}
