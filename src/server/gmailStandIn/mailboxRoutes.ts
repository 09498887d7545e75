/** profile, history, labels and watch of the stand-in. */
import type { Hono } from "hono";
import { listPage } from "./listPage.ts";
import type { Change } from "./mailHistory.ts";
import type { PushSender } from "./pubSubPush.ts";
import { badRequest, notFound } from "./standInAnswers.ts";
import { type Gate, gated } from "./standInCall.ts";

const SYSTEM_LABELS = ["INBOX", "SENT", "DRAFT", "TRASH", "SPAM", "UNREAD", "STARRED", "IMPORTANT"];
const MEMBERS = {
  messageAdded: "messagesAdded",
  messageDeleted: "messagesDeleted",
  labelAdded: "labelsAdded",
  labelRemoved: "labelsRemoved",
} as const;

function historyRecord({ id, kind, message, labels }: Change): object {
  const { id: messageId, threadId, labelIds } = message;
  const entry = { message: { id: messageId, threadId, labelIds }, ...(labels.length > 0 ? { labelIds: labels } : {}) };
  return { id: String(id), messages: [{ id: messageId, threadId }], [MEMBERS[kind]]: [entry] };
}

export function addMailboxRoutes(app: Hono, root: string, gate: Gate, pushes: PushSender): void {
  const users = `${root}/gmail/v1/users/:user`;
  const ownLabels = new Map<string, string[]>();
  app.get(
    `${users}/profile`,
    gated("getProfile", gate, (_, { mailbox }) => {
      const messages = mailbox.messages();
      return {
        emailAddress: mailbox.owner,
        messagesTotal: messages.length,
        threadsTotal: new Set(messages.map(({ threadId }) => threadId)).size,
        historyId: String(mailbox.history.current()),
      };
    }),
  );
  app.get(
    `${users}/history`,
    gated("history.list", gate, (context, { mailbox }) => {
      const changes = mailbox.history.since(context.req.query("startHistoryId") ?? "");
      if (changes === null) return notFound(context);
      const kinds = context.req.queries("historyTypes") ?? [];
      const label = context.req.query("labelId");
      const wanted = changes.filter(
        ({ kind, message }) => (kinds.length === 0 || kinds.includes(kind)) && (label === undefined || message.labelIds.includes(label)),
      );
      const page = listPage(wanted, context.req.query("pageToken"), context.req.query("maxResults"));
      if (page === null) return badRequest(context, "Invalid pageToken");
      const { items, ...rest } = page;
      // Nothing new: the member is not there at all.
      const history = items.length === 0 ? {} : { history: items.map(historyRecord) };
      return { ...history, ...rest, historyId: String(mailbox.history.current()) };
    }),
  );
  app.get(
    `${users}/labels`,
    gated("labels.list", gate, (_, { mailbox }) => ({
      labels: [
        ...SYSTEM_LABELS.map((name) => ({ id: name, name, type: "system" })),
        ...(ownLabels.get(mailbox.owner) ?? []).map((name, index) => ({ id: `Label_${index + 1}`, name, type: "user" })),
      ],
    })),
  );
  app.post(
    `${users}/labels`,
    gated("labels.create", gate, async (context, { mailbox }) => {
      const body: unknown = await context.req.json().catch(() => null);
      const name = typeof body === "object" && body !== null && "name" in body && typeof body.name === "string" ? body.name : "";
      const names = ownLabels.get(mailbox.owner) ?? [];
      if (name === "" || names.includes(name) || SYSTEM_LABELS.includes(name)) return badRequest(context, "Invalid label name");
      ownLabels.set(mailbox.owner, [...names, name]);
      return { id: `Label_${names.length + 1}`, name, type: "user" };
    }),
  );
  app.post(
    `${users}/watch`,
    gated("watch", gate, async (context, { mailbox }) => {
      const body: unknown = await context.req.json().catch(() => null);
      const topic = typeof body === "object" && body !== null && "topicName" in body ? body.topicName : null;
      if (typeof topic !== "string" || !/^projects\/[^/]+\/topics\/[^/]+$/.test(topic)) return badRequest(context, "Invalid topicName");
      return { historyId: String(mailbox.history.current()), expiration: String(pushes.watch(mailbox.owner, topic)) };
    }),
  );
  app.post(
    `${users}/stop`,
    gated("stop", gate, (_, { mailbox }) => {
      pushes.stop(mailbox.owner);
      return null;
    }),
  );
}
