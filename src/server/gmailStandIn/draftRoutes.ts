/** drafts of the stand-in. */
import type { Context, Hono } from "hono";
import type { GmailMailbox, StoredDraft } from "./gmailMailbox.ts";
import { listPage } from "./listPage.ts";
import { formatOf, messageResource } from "./messageResource.ts";
import { wrongMail } from "./rawRules.ts";
import { badRequest, notFound } from "./standInAnswers.ts";
import { type Gate, gated } from "./standInCall.ts";

interface Given {
  readonly source: Uint8Array;
  readonly threadId: string | null;
}

/** A string: what is wrong with the request. */
async function readBody(context: Context): Promise<Given | string> {
  const body: unknown = await context.req.json().catch(() => null);
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : null;
  if (typeof message !== "object" || message === null || !("raw" in message) || typeof message.raw !== "string")
    return "Missing draft message";
  if (!/^[\w-]*={0,2}$/.test(message.raw)) return "Invalid value at 'draft.message.raw' (TYPE_BYTES), Base64 decoding failed";
  const source = new Uint8Array(Buffer.from(message.raw, "base64url"));
  const threadId = "threadId" in message && typeof message.threadId === "string" && message.threadId !== "" ? message.threadId : null;
  return wrongMail(source) ?? { source, threadId };
}

const resource = (mailbox: GmailMailbox, { id, messageId }: StoredDraft): object => {
  const message = mailbox.message(messageId);
  return { id, message: { id: messageId, threadId: message?.threadId ?? "", labelIds: ["DRAFT"] } };
};

export function addDraftRoutes(app: Hono, root: string, gate: Gate): void {
  const drafts = `${root}/gmail/v1/users/:user/drafts`;
  app.get(
    drafts,
    gated("drafts.list", gate, (context, { mailbox }) => {
      const page = listPage(mailbox.drafts(), context.req.query("pageToken"), context.req.query("maxResults"));
      if (page === null) return badRequest(context, "Invalid pageToken");
      const { items, ...rest } = page;
      return { drafts: items.map((draft) => resource(mailbox, draft)), ...rest, resultSizeEstimate: items.length };
    }),
  );
  app.post(
    drafts,
    gated("drafts.create", gate, async (context, { mailbox }) => {
      const given = await readBody(context);
      if (typeof given === "string") return badRequest(context, given);
      const saved = await mailbox.saveDraft(given.source, given.threadId, null);
      return saved === null ? notFound(context) : resource(mailbox, saved);
    }),
  );
  app.get(
    `${drafts}/:id`,
    gated("drafts.get", gate, async (context, { mailbox }) => {
      const draft = mailbox.draft(context.req.param("id") ?? "");
      const message = draft === null ? null : mailbox.message(draft.messageId);
      const format = formatOf(context.req.query("format"));
      if (draft === null || message === null) return notFound(context);
      return format === null
        ? badRequest(context, "Invalid value for format")
        : { id: draft.id, message: await messageResource(message, format) };
    }),
  );
  app.put(
    `${drafts}/:id`,
    gated("drafts.update", gate, async (context, { mailbox }) => {
      const draft = mailbox.draft(context.req.param("id") ?? "");
      if (draft === null) return notFound(context);
      const given = await readBody(context);
      if (typeof given === "string") return badRequest(context, given);
      const saved = await mailbox.saveDraft(given.source, given.threadId, draft);
      return saved === null ? notFound(context) : resource(mailbox, saved);
    }),
  );
  app.delete(
    `${drafts}/:id`,
    gated("drafts.delete", gate, (context, { mailbox }) => (mailbox.deleteDraft(context.req.param("id") ?? "") ? null : notFound(context))),
  );
}
