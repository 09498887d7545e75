/**
 * A stand-in for Microsoft Graph's mail endpoints, for the preview and for tests: the sample mailbox as Graph would list it.
 * Our own, because the emulators at hand leave out internet headers, the filter by Message-ID, absolute next pages and throttling.
 */
import type { Context, Hono } from "hono";
import type { Person, RawMessage } from "../engine/types.ts";
import { conversationOf, graphId, graphMessage, graphPerson, matcher, outlookId } from "./graphResources.ts";

export interface StandInMail {
  /** Whose mailbox it is; a token of anybody else sees an empty one. */
  readonly owner: string;
  readonly messages: readonly RawMessage[];
}

/** What goes wrong next, `times` times: a status, a Retry-After in seconds, or an answer that is not as documented. Status 0: nothing, the request is answered well. */
interface Fault {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Sent as it is instead of Graph's error. */
  readonly body: string | null;
  times: number;
}

interface Draft {
  readonly id: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  body: { readonly contentType: string; readonly content: string };
}

const error = (context: Context, status: 400 | 401 | 403 | 404, code: string, message: string) =>
  context.json({ error: { code, message } }, status);

const bearer = (context: Context): { readonly account: string; readonly scopes: readonly string[] } | null => {
  // Tokens of the broker stand-in: "standin account scope scope".
  const [kind, account = "", ...scopes] = decodeURIComponent((context.req.header("Authorization") ?? "").replace("Bearer ", "")).split(" ");
  return kind === "standin" ? { account, scopes } : null;
};

const allows = (scopes: readonly string[], task: "read" | "write"): boolean =>
  scopes.some((scope) => scope.startsWith("Mail.ReadWrite") || (task === "read" && scope.startsWith("Mail.Read")));

/**
 * Mounts it under /graph/v1.0. `PUT /graph/faults` takes a list of { status, retryAfter, body, times } for the next requests, each used up before
 * the next; `GET /graph/drafts` lists what was saved; `GET /graph/requests` tells what was asked, without the words of any mail.
 */
export function addGraphStandIn(app: Hono, mail: () => Promise<StandInMail>): void {
  let faults: Fault[] = [];
  const drafts: Draft[] = [];
  let requests: { readonly method: string; readonly path: string; readonly immutableIds: boolean }[] = [];

  app.put("/graph/faults", async (context) => {
    const given: unknown = await context.req.json();
    faults = (Array.isArray(given) ? given : []).map((one: Partial<Fault>) => ({
      status: Number(one.status ?? 200),
      retryAfter: one.retryAfter ?? null,
      body: one.body ?? null,
      times: Number(one.times ?? 1),
    }));
    requests = [];
    return context.json({ faults: faults.length });
  });
  app.get("/graph/drafts", (context) => context.json(drafts));
  app.get("/graph/requests", (context) => context.json(requests));

  app.use("/graph/v1.0/*", async (context, next) => {
    const url = new URL(context.req.url);
    requests.push({
      method: context.req.method,
      path: `${url.pathname}${decodeURIComponent(url.search)}`,
      immutableIds: (context.req.header("Prefer") ?? "").includes('IdType="ImmutableId"'),
    });
    const fault = faults.find(({ times }) => times > 0);
    if (fault !== undefined) fault.times -= 1;
    if (fault !== undefined && fault.status !== 0) {
      const headers = fault.retryAfter === null ? {} : { "Retry-After": fault.retryAfter };
      const body = fault.body ?? JSON.stringify({ error: { code: `Fault${fault.status}`, message: "made on purpose" } });
      return new Response(body, { status: fault.status, headers: { "Content-Type": "application/json", ...headers } });
    }
    if (bearer(context) === null) return error(context, 401, "InvalidAuthenticationToken", "Access token is missing.");
    return next();
  });

  /** The mailbox a path names, as this token sees it; null: not allowed. */
  async function mailbox(context: Context, task: "read" | "write"): Promise<{ owner: string; messages: readonly RawMessage[] } | null> {
    const token = bearer(context);
    const named = context.req.param("owner");
    const { owner, messages } = await mail();
    if (token === null || !allows(token.scopes, task)) return null;
    // A shared mailbox: the sample mailbox under its owner's name, to anybody who may read shared mail.
    if (named !== undefined) return token.scopes.some((scope) => scope.endsWith(".Shared")) && named === owner ? { owner, messages } : null;
    return { owner, messages: token.account === owner ? messages : [] };
  }

  const list = async (context: Context) => {
    const box = await mailbox(context, "read");
    if (box === null) return error(context, 403, "ErrorAccessDenied", "Access is denied.");
    const url = new URL(context.req.url);
    const matches = matcher(url.searchParams.get("$filter") ?? "");
    if (matches === null || url.searchParams.has("$orderby"))
      return error(context, 400, "InefficientFilter", "The restriction is too complex.");
    const skip = Number(url.searchParams.get("$skip") ?? 0);
    // Smaller than what is asked for, as Graph may answer: paging is seen with a sample mailbox, too.
    const size = Math.min(Number(url.searchParams.get("$top") ?? 10), 3);
    const found = box.messages.filter(matches);
    url.searchParams.set("$skip", String(skip + size));
    const rest = found.length > skip + size ? { "@odata.nextLink": url.href } : {};
    return context.json({ value: found.slice(skip, skip + size).map((message) => graphMessage(message, box.owner)), ...rest });
  };

  const one = async (context: Context) => {
    const box = await mailbox(context, "read");
    if (box === null) return error(context, 403, "ErrorAccessDenied", "Access is denied.");
    const message = box.messages.find((each) => [graphId(each), outlookId(each)].includes(context.req.param("id") ?? ""));
    if (message === undefined) return error(context, 400, "ErrorInvalidMailboxItemId", "Item Id doesn't belong to the current mailbox.");
    return context.json({ id: graphId(message) });
  };

  const createReplyAll = async (context: Context) => {
    const box = await mailbox(context, "write");
    if (box === null) return error(context, 403, "ErrorAccessDenied", "Access is denied.");
    const message = box.messages.find((one) => graphId(one) === context.req.param("id"));
    if (message === undefined) return error(context, 404, "ErrorItemNotFound", "The specified object was not found in the store.");
    const others = (people: readonly Person[]) => people.filter(({ address }) => address !== box.owner);
    const draft: Draft = {
      id: `draft-${drafts.length + 1}`,
      conversationId: conversationOf(message),
      subject: /^re:/iu.test(message.subject) ? message.subject : `Re: ${message.subject}`,
      to: others([message.from, ...message.to]),
      cc: others(message.cc),
      body: { contentType: "html", content: `<html><body><hr>${message.body.content}</body></html>` },
    };
    drafts.push(draft);
    const { to, cc, ...fields } = draft;
    return context.json({ ...fields, isDraft: true, toRecipients: to.map(graphPerson), ccRecipients: cc.map(graphPerson) }, 201);
  };

  const patch = async (context: Context) => {
    const box = await mailbox(context, "write");
    if (box === null) return error(context, 403, "ErrorAccessDenied", "Access is denied.");
    const draft = drafts.find(({ id }) => id === context.req.param("id"));
    if (draft === undefined) return error(context, 404, "ErrorItemNotFound", "The specified object was not found in the store.");
    const given: { readonly body?: Draft["body"] } = await context.req.json();
    draft.body = given.body ?? draft.body;
    return context.json({ id: draft.id, isDraft: true, body: draft.body });
  };

  for (const root of ["/graph/v1.0/me", "/graph/v1.0/users/:owner"]) {
    app.get(`${root}/messages`, list);
    app.get(`${root}/messages/:id`, one);
    app.post(`${root}/messages/:id/createReplyAll`, createReplyAll);
    app.patch(`${root}/messages/:id`, patch);
  }
}
