/** messages, threads and attachments of the stand-in. */
import type { Context, Hono } from "hono";
import { hexOf } from "./gmailIds.ts";
import type { StoredMessage } from "./gmailMailbox.ts";
import { listPage } from "./listPage.ts";
import { formatOf, type MessageFormat, messageResource } from "./messageResource.ts";
import { badRequest, forbidden, notFound } from "./standInAnswers.ts";
import { type Call, type Gate, gated } from "./standInCall.ts";

/** What q may hold: operators, one or several values in braces of which any will do; anything else is looked for as words of the subject. */
function matches(query: string): (message: StoredMessage) => boolean {
  const terms = query.match(/\w+:\{[^}]*\}|\S+/g) ?? [];
  return (message) =>
    terms.every((term) => {
      const [, operator, values] = /^(\w+):(.+)$/.exec(term) ?? [];
      if (operator === undefined || values === undefined) return message.message.subject.toLowerCase().includes(term.toLowerCase());
      return values
        .replace(/[{}]/g, "")
        .split(/\s+/)
        .some((value) => hasValue(message, operator.toLowerCase(), value.toLowerCase()));
    });
}

function hasValue({ message, labelIds, internalDate }: StoredMessage, operator: string, value: string): boolean {
  switch (operator) {
    case "rfc822msgid":
      return message.id.toLowerCase() === value.replace(/^<|>$/g, "");
    case "from":
      return (message.from.address ?? "").includes(value);
    case "in":
    case "is":
      return labelIds.includes(value.toUpperCase());
    case "after":
      return internalDate >= Number(value) * 1000;
    case "before":
      return internalDate < Number(value) * 1000;
    default:
      return false;
  }
}

function found(context: Context, { mailbox }: Call): readonly StoredMessage[] {
  const labels = context.req.queries("labelIds") ?? [];
  const wanted = matches(context.req.query("q") ?? "");
  return mailbox
    .messages()
    .filter((message) => labels.every((label) => message.labelIds.includes(label)) && wanted(message))
    .toSorted((a, b) => b.internalDate - a.internalDate);
}

/** The format asked for, if this token may see it. */
function allowedFormat(context: Context, { isMetadataOnly }: Call): MessageFormat | Response {
  const format = formatOf(context.req.query("format"));
  if (format === null) return badRequest(context, "Invalid value for format");
  const isContent = format === "full" || format === "raw";
  return isMetadataOnly && isContent ? forbidden(context, `Metadata scope doesn't allow format ${format.toUpperCase()}`) : format;
}

export function addMessageRoutes(app: Hono, root: string, gate: Gate): void {
  const users = `${root}/gmail/v1/users/:user`;
  app.get(
    `${users}/messages`,
    gated("messages.list", gate, (context, call) => {
      if (call.isMetadataOnly && context.req.query("q") !== undefined)
        return forbidden(context, "Metadata scope does not support 'q' parameter");
      const page = listPage(found(context, call), context.req.query("pageToken"), context.req.query("maxResults"));
      if (page === null) return badRequest(context, "Invalid pageToken");
      const { items, ...rest } = page;
      return { messages: items.map(({ id, threadId }) => ({ id, threadId })), ...rest, resultSizeEstimate: items.length };
    }),
  );
  app.get(
    `${users}/messages/:id`,
    gated("messages.get", gate, async (context, call) => {
      const format = allowedFormat(context, call);
      if (format instanceof Response) return format;
      const hex = hexOf(context.req.param("id") ?? "");
      if (hex === null) return badRequest(context, "Invalid id value");
      const message = call.mailbox.message(hex);
      if (message === null) return notFound(context);
      if (!call.reaches({ message: hex, threadId: message.threadId }))
        return forbidden(context, "The open message's token does not reach it.");
      return messageResource(message, format, context.req.queries("metadataHeaders"));
    }),
  );
  app.get(
    `${users}/messages/:id/attachments/:attachment`,
    gated("messages.attachments.get", gate, async (context, call) => {
      const message = call.mailbox.message(context.req.param("id") ?? "");
      if (message === null) return notFound(context);
      if (!call.reaches({ message: message.id, threadId: message.threadId })) return forbidden(context);
      const content = (await message.payload()).attachments.get(context.req.param("attachment") ?? "");
      return content === undefined
        ? badRequest(context, "Invalid attachment token")
        : { size: content.length, data: Buffer.from(content).toString("base64url") };
    }),
  );
  app.get(
    `${users}/threads`,
    gated("threads.list", gate, (context, call) => {
      const ids = [...new Set(found(context, call).map(({ threadId }) => threadId))];
      const page = listPage(ids, context.req.query("pageToken"), context.req.query("maxResults"));
      if (page === null) return badRequest(context, "Invalid pageToken");
      const { items, ...rest } = page;
      const historyId = String(call.mailbox.history.current());
      return { threads: items.map((id) => ({ id, historyId, snippet: "" })), ...rest, resultSizeEstimate: items.length };
    }),
  );
  app.get(
    `${users}/threads/:id`,
    gated("threads.get", gate, async (context, call) => {
      const format = allowedFormat(context, call);
      if (format instanceof Response) return format;
      if (format === "raw") return badRequest(context, "Invalid value for format");
      const id = context.req.param("id") ?? "";
      // The form of events, thread-f:, is known to messages.get alone.
      if (!/^[0-9a-f]{1,16}$/.test(id)) return badRequest(context, "Invalid thread_id value");
      if (!call.reaches({ threadId: id })) return forbidden(context, "The open message's token does not reach it.");
      const messages = call.mailbox.thread(id);
      if (messages.length === 0) return notFound(context);
      const metadataHeaders = context.req.queries("metadataHeaders");
      const historyId = String(call.mailbox.history.current());
      return { id, historyId, messages: await Promise.all(messages.map((message) => messageResource(message, format, metadataHeaders))) };
    }),
  );
}
