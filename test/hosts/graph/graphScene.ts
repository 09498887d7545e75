/** As much of Microsoft Graph as the server asks of it: delta, conversations, drafts with named properties, To Do. Counts every request. */
import { Hono } from "hono";
import type { RawMessage } from "../../../src/engine/types.ts";
import { readEml } from "../../../src/hosts/files/readEml.ts";
import { conversationOf, graphMessage, matcher } from "../../../src/server/graphResources.ts";

export interface GraphScene {
  readonly fetch: typeof fetch;
  readonly root: string;
  readonly requests: string[];
  readonly drafts: { readonly id: string; fields: Readonly<Record<string, unknown>> }[];
  readonly tasks: Readonly<Record<string, unknown>>[];
  /** The next answers, each for one request. */
  readonly faults: { readonly status: number; readonly retryAfter?: string; readonly path?: RegExp }[];
  readonly messages: RawMessage[];
  readonly subscriptions: Readonly<Record<string, unknown>>[];
  /** Links given so far are worth nothing any more. */
  forgetLinks(): void;
  deliver(source: Uint8Array): Promise<RawMessage>;
}

const GRAPH_ROOT = "http://graph.example/v1.0";

export function graphScene(owner: string, onRequest: (path: string) => void = () => undefined): GraphScene {
  const app = new Hono();
  const messages: RawMessage[] = [];
  const requests: string[] = [];
  const drafts: GraphScene["drafts"] = [];
  const tasks: Readonly<Record<string, unknown>>[] = [];
  const faults: GraphScene["faults"] = [];
  const subscriptions: Readonly<Record<string, unknown>>[] = [];
  let oldest = 0;
  const isSent = (message: RawMessage): boolean => message.from.address === owner;

  app.use("/v1.0/*", async (context, next) => {
    const path = `${context.req.method} ${decodeURIComponent(context.req.url.slice(GRAPH_ROOT.length))}`;
    requests.push(path);
    onRequest(path);
    const at = faults.findIndex(({ path: only }) => only === undefined || only.test(path));
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    if (fault === undefined) return next();
    const headers = fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter };
    return new Response(JSON.stringify({ error: { code: "OnPurpose" } }), { status: fault.status, headers });
  });
  app.get("/v1.0/me/mailFolders/:folder/messages/delta", (context) => {
    const folder = context.req.param("folder");
    const token = context.req.query("$deltatoken");
    if (token !== undefined && Number(token) < oldest) return context.json({ error: { code: "SyncStateNotFound" } }, 410);
    const from = token === undefined ? messages.length : Number(token);
    const value = messages.slice(from).filter((message) => isSent(message) === (folder === "sentitems"));
    const link = `${GRAPH_ROOT}/me/mailFolders/${folder}/messages/delta?$deltatoken=${messages.length}`;
    return context.json({ value: value.map((message) => graphMessage(message, owner)), "@odata.deltaLink": link });
  });
  app.get("/v1.0/me/messages", (context) => {
    const filter = context.req.query("$filter") ?? "";
    const sender = /^receivedDateTime ge (\S+) and from\/emailAddress\/address eq '([^']+)'$/.exec(filter);
    const matches =
      sender === null
        ? matcher(filter)
        : (message: RawMessage) => message.from.address === sender[2] && (message.sentAt ?? 0) >= Date.parse(sender[1] ?? "");
    if (matches === null) return context.json({ error: { code: "InefficientFilter" } }, 400);
    return context.json({ value: messages.filter(matches).map((message) => graphMessage(message, owner)) });
  });
  app.get("/v1.0/me/mailFolders/drafts/messages", (context) => {
    const key = /ep\/value eq '([^']*)'/.exec(context.req.query("$filter") ?? "")?.[1] ?? "";
    return context.json({
      value: drafts
        .filter(({ fields }) => JSON.stringify(fields).includes(JSON.stringify(key)))
        .map(({ id, fields }) => ({ id, ...fields })),
    });
  });
  app.post("/v1.0/me/messages/:id/createReplyAll", async (context) => {
    const given: { readonly message?: Readonly<Record<string, unknown>> } = await context.req.json();
    const draft = {
      id: `draft-${drafts.length + 1}`,
      fields: { ...given.message, body: { contentType: "html", content: "<html><body><hr>quoted</body></html>" } },
    };
    drafts.push(draft);
    return context.json({ id: draft.id, isDraft: true, ...draft.fields }, 201);
  });
  app.patch("/v1.0/me/messages/:id", async (context) => {
    const draft = drafts.find(({ id }) => id === context.req.param("id"));
    if (draft === undefined) return context.json({ error: { code: "ErrorItemNotFound" } }, 404);
    const given: Readonly<Record<string, unknown>> = await context.req.json();
    draft.fields = { ...draft.fields, ...given };
    return context.json({ id: draft.id });
  });
  app.get("/v1.0/me/todo/lists", (context) =>
    context.json({
      value: [
        { id: "other", wellknownListName: "none" },
        { id: "tasks", wellknownListName: "defaultList" },
      ],
    }),
  );
  app.get("/v1.0/me/todo/lists/tasks/tasks", (context) => context.json({ value: tasks }));
  app.post("/v1.0/me/todo/lists/tasks/tasks", async (context) => {
    const task: Readonly<Record<string, unknown>> = await context.req.json();
    tasks.push(task);
    return context.json({ id: `task-${tasks.length}` }, 201);
  });
  app.post("/v1.0/subscriptions", async (context) => {
    const given: Readonly<Record<string, unknown>> = await context.req.json();
    subscriptions.push(given);
    return context.json({ ...given, id: `subscription-${subscriptions.length}` }, 201);
  });
  app.patch("/v1.0/subscriptions/:id", async (context) => {
    if (context.req.param("id") !== `subscription-${subscriptions.length}`)
      return context.json({ error: { code: "ResourceNotFound" } }, 404);
    const given: Readonly<Record<string, unknown>> = await context.req.json();
    return context.json({ ...subscriptions.at(-1), ...given, id: context.req.param("id") });
  });
  return {
    subscriptions,
    fetch: async (input, init) => app.request(new Request(input, init)),
    root: GRAPH_ROOT,
    requests,
    drafts,
    tasks,
    faults,
    messages,
    forgetLinks: () => {
      oldest = messages.length + 1;
    },
    deliver: async (source) => {
      const read = await readEml(source);
      if (read.kind !== "mail") throw new Error("the mail cannot be read");
      messages.push(read.message);
      return read.message;
    },
  };
}

/** Exchange's id of the conversation a message belongs to. */
export const conversationIdOf = (message: RawMessage): string => conversationOf(message);
