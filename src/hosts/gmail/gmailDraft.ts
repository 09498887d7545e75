/** The summary as an unsent reply in the user's mailbox. Never sends. */
import type { Address, Person } from "../../engine/types.ts";
import type { RenderedDraft } from "../../panel/mailHost.ts";
import { replyEml } from "../replyEml.ts";
import type { GmailAnswer, GmailClient } from "./gmailClient.ts";
import type { GmailProblem } from "./gmailProblem.ts";
import { matchingSubject } from "./matchingSubject.ts";
import type { GmailThread } from "./readGmailThread.ts";
import { replyRecipients } from "./replyRecipients.ts";

export interface ReplyDraft {
  readonly thread: Pick<GmailThread, "threadId" | "parent" | "mine">;
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

/** Saves the draft as a reply to all. */
export async function saveReplyDraft(client: GmailClient, reply: ReplyDraft): Promise<SavedDraft | GmailProblem> {
  const { before, thread } = reply;
  const mail = await replyBytes(reply);
  return savedDraft(await putDraft({ mail, thread: thread.threadId, before }, (_, call) => call(client)));
}

/** One call about a draft. */
type DraftCall = (client: GmailClient) => Promise<GmailAnswer<DraftAnswer>>;

interface DraftToPut {
  /** RFC 5322. */
  readonly mail: Uint8Array;
  /** Hex. */
  readonly thread: string;
  /** The draft made before, `r…`; null: none. */
  readonly before: string | null;
}

/** A draft made before is overwritten, one that the user threw away or sent is made anew. `ask`: makes a call, as the caller may. */
export async function putDraft<Answer extends { readonly kind: string }>(
  { mail, thread, before }: DraftToPut,
  ask: (method: "drafts.create" | "drafts.update", call: DraftCall) => Promise<Answer>,
): Promise<Answer> {
  // Gmail threads by three things together: the thread's id, the references inside `raw`, and the subject.
  const requestBody = { message: { raw: Buffer.from(mail).toString("base64url"), threadId: thread } };
  if (before !== null) {
    const updated = await ask("drafts.update", (client) =>
      client.ask("safe", ({ users }, options) =>
        users.drafts.update({ userId: "me", id: before, requestBody: { id: before, ...requestBody } }, options),
      ),
    );
    if (updated.kind !== "gone") return updated;
  }
  return ask("drafts.create", (client) =>
    client.ask("once", ({ users }, options) => users.drafts.create({ userId: "me", requestBody }, options)),
  );
}

/** The whole mail, RFC 5322. */
export function replyBytes({ thread: { parent, mine }, draft, me, keepBcc = false }: ReplyDraft): Promise<Uint8Array> {
  const own = new Set<Address>([...mine, ...(me.address === null ? [] : [me.address])]);
  const { text, html } = draft;
  return replyEml({
    // Under the name that the others know: an alias of Gmail's, where the user wrote with one.
    from: { name: me.name, address: mine.at(-1) ?? me.address },
    // A reminder in front of colleagues shames.
    ...(draft.isForFew === true ? { to: draft.draft.to, cc: draft.draft.cc, bcc: [] } : replyRecipients(parent, own, draft.draft, keepBcc)),
    subject: matchingSubject(parent.subject),
    text,
    html,
    parent: parent.id === null ? null : { id: parent.id, answers: parent.answers },
    headers: {},
  });
}

interface DraftAnswer {
  readonly id?: string | null;
  readonly message?: { readonly threadId?: string | null };
}

function savedDraft(answer: GmailAnswer<DraftAnswer>): SavedDraft | GmailProblem {
  if (answer.kind !== "value") return answer;
  const { id, message } = answer.value;
  const thread = message?.threadId;
  return typeof id !== "string" || id === "" || typeof thread !== "string" || thread === ""
    ? { kind: "oddAnswer" }
    : { kind: "draft", draftId: id, threadId: thread };
}
