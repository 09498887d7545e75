/** The summary as an unsent reply in the user's mailbox. Never sends. */
import type { Person } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import type { GmailClient } from "./gmailClient.ts";
import type { GmailProblem } from "./gmailProblem.ts";
import type { GmailThread } from "./readGmailThread.ts";

export interface ReplyDraft {
  readonly thread: GmailThread;
  readonly draft: RenderedDraft;
  readonly me: Person;
  /** The draft made before, `r…`; null: none. */
  readonly before: string | null;
  /** Copies the Bcc of the user's own last mail; false where it is left out. */
  readonly keepBcc?: boolean;
}

export interface SavedDraft {
  readonly kind: "draft";
  /** `r…`, stable when the draft is saved again. */
  readonly draftId: string;
  /** Hex. */
  readonly threadId: string;
}

/** Saves the draft as a reply to all; a draft made before is overwritten, one that the user threw away is made anew. */
export async function saveReplyDraft(client: GmailClient, { before }: ReplyDraft): Promise<SavedDraft | GmailProblem> {
  const saved = await client.ask("once", (gmail, options) => gmail.users.drafts.update({ userId: "me", id: before ?? "" }, options));
  return saved.kind === "value" ? { kind: "oddAnswer" } : saved;
}
