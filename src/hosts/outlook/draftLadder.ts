/** Puts a draft where Outlook will take it: the open compose window, a reply to all, the mailbox through Graph, the clipboard. Never sends. */
import type { InsertOutcome, RenderedDraft } from "../../panel/mailHost.ts";
import { type OfficeAnswer, officeCall } from "./officeCalls.ts";
import { itemMode } from "./officeItem.ts";

/** displayReplyAllForm refuses more characters (Microsoft's limit, measured with the real office.js: 32,769 throw). */
export const LONGEST_REPLY_FORM = 32_768;

export interface DraftRungs {
  readonly mailbox: Office.Mailbox;
  /** Writes the draft as a reply to all into the mailbox; null where the user is not signed in to Graph. */
  readonly saveReply: ((draft: RenderedDraft) => Promise<boolean>) | null;
  /** Rejects where the client forbids it. */
  readonly copy: (draft: RenderedDraft) => Promise<void>;
}

type Attempt = "done" | "refused" | "unknown";

const attempted = ({ kind }: OfficeAnswer<unknown>): Attempt => (kind === "value" ? "done" : kind === "timedOut" ? "unknown" : "refused");

/** Where the user put the caret, unless something is selected there: setSelectedDataAsync would replace it. */
async function atCaret(item: Office.MessageCompose, content: string, coercionType: "html" | "text"): Promise<Attempt> {
  // The editor's own data of a selection: what is selected, and whether it lies in the body or in the subject.
  const selection = await officeCall<{ readonly data?: unknown; readonly sourceProperty?: unknown }>((done) =>
    item.getSelectedDataAsync("text", done),
  );
  if (selection.kind !== "value" || selection.value.data !== "" || selection.value.sourceProperty !== "body") return "refused";
  return attempted(await officeCall<void>((done) => item.body.setSelectedDataAsync(content, { coercionType }, done)));
}

/**
 * Into what is being written: at the caret, else at the top. The user's own words and the history stay as they are: setAsync, which replaces
 * the body, cuts mails with pictures short (office-js issue 6944).
 */
async function intoCompose(item: Office.MessageCompose, draft: RenderedDraft): Promise<boolean> {
  const type = await officeCall<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const isHtml = type.kind !== "value" || String(type.value) === "html";
  const coercionType = isHtml ? "html" : "text";
  const content = isHtml ? draft.html : `${draft.text}\n\n`;
  const caret = await atCaret(item, content, coercionType);
  // An insertion that did not answer may have happened: a second one would put the draft in twice.
  if (caret !== "refused") return caret === "done";
  const top = await officeCall<void>((done) => item.body.prependAsync(content, { coercionType }, done));
  return top.kind === "value";
}

/** A reply window with the draft in it. Only to all: a plain reply would drop recipients without a word. */
async function intoReplyForm(item: Office.MessageRead, draft: RenderedDraft): Promise<boolean> {
  if (draft.html.length > LONGEST_REPLY_FORM) return false;
  if (Office.context.requirements.isSetSupported("Mailbox", "1.9")) {
    const answer = await officeCall<void>((done) => item.displayReplyAllFormAsync({ htmlBody: draft.html }, done));
    return answer.kind === "value";
  }
  try {
    item.displayReplyAllForm({ htmlBody: draft.html });
    return true;
  } catch {
    return false;
  }
}

/**
 * A window addressed to these people alone. Outlook's plain reply goes to the author of the open mail; whoever else is meant gets a new mail
 * with the subject of the thread: the right person counts more than the place in the conversation.
 */
async function intoFewForm(mailbox: Office.Mailbox, item: Office.MessageRead, { draft, html }: RenderedDraft): Promise<boolean> {
  const to = draft.to.flatMap(({ address }) => (address === null ? [] : [address]));
  if (to.length === 0 || html.length > LONGEST_REPLY_FORM) return false;
  const isAuthorAlone = to.length === 1 && draft.cc.length === 0 && item.from.emailAddress.toLowerCase() === to[0];
  const isAsync = Office.context.requirements.isSetSupported("Mailbox", "1.9");
  const form = { htmlBody: html };
  const newMail = { toRecipients: to, subject: draft.subject, htmlBody: html };
  if (!isAsync) {
    if (isAuthorAlone) item.displayReplyForm(form);
    else mailbox.displayNewMessageForm(newMail);
    return true;
  }
  const answer = await officeCall<void>((done) =>
    isAuthorAlone ? item.displayReplyFormAsync(form, done) : mailbox.displayNewMessageFormAsync(newMail, done),
  );
  return answer.kind === "value";
}

async function tried(rung: () => Promise<boolean>): Promise<boolean> {
  try {
    return await rung();
  } catch {
    // The next rung is the answer to whatever this one met; the last one reports.
    return false;
  }
}

/** Takes the highest rung that holds and says which. */
export async function insertDraft(draft: RenderedDraft, { mailbox, saveReply, copy }: DraftRungs): Promise<InsertOutcome> {
  const mode = itemMode(mailbox);
  const { item } = mailbox;
  if (mode === "compose" && item && (await tried(() => intoCompose(item, draft)))) return { kind: "inserted", into: "openCompose" };
  const isForFew = draft.isForFew === true;
  const intoForm = (open: Office.MessageRead) => (isForFew ? intoFewForm(mailbox, open, draft) : intoReplyForm(open, draft));
  if (mode === "read" && item && (await tried(() => intoForm(item)))) return { kind: "inserted", into: "newReply" };
  // Graph's reply is one to all.
  if (mode === "read" && saveReply !== null && !isForFew && (await tried(() => saveReply(draft))))
    return { kind: "inserted", into: "savedDraft" };
  const copied = await tried(async () => {
    await copy(draft);
    return true;
  });
  return copied ? { kind: "inserted", into: "clipboard" } : { kind: "refused", problem: "mailClientRefused" };
}

/** Both forms at once, so that it pastes well into rich and plain editors. */
export async function copyDraft(draft: RenderedDraft): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([draft.html], { type: "text/html" }),
      "text/plain": new Blob([draft.text], { type: "text/plain" }),
    }),
  ]);
}
