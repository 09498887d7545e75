import { Hono } from "hono";
import { address, instant, messageId, threadId } from "../../../src/engine/brands.ts";
import type { Person, RawMessage, RawThread } from "../../../src/engine/types.ts";
import { type GraphItem, graphMail } from "../../../src/hosts/outlook/graphMail.ts";
import type { TokenBroker, TokenFailure } from "../../../src/hosts/outlook/graphSignIn.ts";
import { addGraphStandIn } from "../../../src/server/graphStandIn.ts";

const anna: Person = { address: address("anna@nordholz.example"), name: "Anna Weber" };
const li: Person = { address: address("li@taipeitools.example"), name: "李文" };
const olga: Person = { address: address("olga@severtrade.example"), name: "Ольга Петрова" };

interface Written {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly day: number;
  readonly subject?: string;
  readonly answers?: readonly string[];
}

const mail = ({ id, from, to, day, subject = "Gasket order", answers = [] }: Written): RawMessage => ({
  id: messageId(id),
  from,
  to,
  cc: [],
  sentAt: instant(Date.UTC(2026, 10, day, 9)),
  sentOffset: 480,
  subject,
  body: { kind: "text", content: `Body of ${id}.` },
  attachmentNames: [],
  answers: answers.map(messageId),
  headers: {},
});

const order = mail({ id: "1@x", from: anna, to: [li], day: 2 });
const offer = mail({ id: "2@x", from: li, to: [anna], day: 3, subject: "Re: Gasket order", answers: ["1@x"] });
const thanks = mail({ id: "3@x", from: anna, to: [li], day: 4, subject: "Re: Gasket order", answers: ["1@x", "2@x"] });
const open = mail({ id: "4@x", from: li, to: [anna], day: 5, subject: "Re: Gasket order", answers: ["1@x", "2@x", "3@x"] });
/** A reply whose program wrote no ids. */
const lost = mail({ id: "5@y", from: li, to: [anna], day: 6, subject: "RE: Gasket order" });
const stranger = mail({ id: "6@z", from: olga, to: [anna], day: 6, subject: "Gasket order of another firm" });

function scene(messages: readonly RawMessage[], account: string | TokenFailure = "anna@nordholz.example", owner = "anna@nordholz.example") {
  const app = new Hono();
  addGraphStandIn(app, async () => ({ owner, messages }));
  const asked: string[] = [];
  const give = async (scopes: readonly string[]) => {
    asked.push(scopes.join(" "));
    if (!account.includes("@")) return { kind: "failed", failure: failureOf(account) } as const;
    return { kind: "token", token: encodeURIComponent(`standin ${account} ${scopes.join(" ")}`), account, expiresAt: null } as const;
  };
  const broker: TokenBroker = { silent: give, interactive: give };
  const graph = graphMail({
    root: "https://graph.example/graph/v1.0",
    mailbox: "anna@nordholz.example",
    broker,
    fetch: async (input, init) => app.request(new Request(input, init)),
    delay: () => 0,
  });
  const setFaults = async (faults: readonly unknown[]): Promise<void> => {
    await app.request("/graph/faults", { method: "PUT", body: JSON.stringify(faults) });
  };
  const requests = async (): Promise<readonly { readonly method: string; readonly path: string; readonly immutableIds: boolean }[]> =>
    (await app.request("/graph/requests")).json();
  const drafts = async (): Promise<readonly { readonly subject: string; readonly body: { readonly content: string } }[]> =>
    (await app.request("/graph/drafts")).json();
  return { graph, asked, setFaults, requests, drafts };
}

const failureOf = (text: string): TokenFailure =>
  text === "offline" || text === "noPermission" || text === "cancelled" ? text : "needsUser";

const thread: RawThread = { id: threadId("outlook-conversation"), messages: [open] };
const item: GraphItem = { message: open, conversationHint: "", restId: "4@x", sharedBy: null };
const ids = (result: { readonly kind: string; readonly thread?: RawThread }): readonly string[] =>
  result.thread?.messages.map(({ id }) => id) ?? [];

describe("pain 4, ids that change between companies: the whole conversation", () => {
  it("comes page by page, oldest first, under the id that the pane knows", async () => {
    const { graph, requests, asked } = scene([open, order, stranger, thanks, offer]);
    const result = await graph.wholeThread(thread, item);
    expect(result).toMatchObject({ kind: "thread", missing: 0, coverage: { part: "whole", problem: null }, thread: { id: thread.id } });
    expect(ids(result)).toEqual(["1@x", "2@x", "3@x", "4@x"]);
    const paths = await requests();
    expect(paths.some(({ path }) => path.includes("$skip"))).toBe(true);
    expect(paths.every(({ immutableIds }) => immutableIds)).toBe(true);
    expect(paths.some(({ path }) => path.includes("$orderby"))).toBe(false);
    expect(new Set(asked)).toEqual(new Set(["Mail.Read"]));
  });

  it("takes in the reply that lost its ids on the way, and nobody else's mail of that subject", async () => {
    const { graph } = scene([order, offer, thanks, open, lost, stranger]);
    expect(ids(await graph.wholeThread(thread, item))).toEqual(["1@x", "2@x", "3@x", "4@x", "5@y"]);
  });

  it("finds mail that Exchange keeps in another conversation by what it answers", async () => {
    const apart = mail({ id: "9@x", from: li, to: [anna], day: 7, subject: "Re: Gasket order", answers: ["4@x"] });
    const opened = { message: apart, conversationHint: "", restId: "", sharedBy: null };
    const { graph } = scene([order, offer, thanks, open, apart]);
    expect(ids(await graph.wholeThread({ id: thread.id, messages: [apart] }, opened))).toEqual(["1@x", "2@x", "3@x", "4@x", "9@x"]);
  });

  it("of a mail being written is found by Outlook's conversation, the draft last", async () => {
    const draft: RawMessage = { ...mail({ id: "draft-1", from: anna, to: [li], day: 8, subject: "Re: Gasket order" }), sentAt: null };
    const { graph } = scene([order, offer, thanks, open]);
    const writing = { message: draft, conversationHint: "conversation-1@x", restId: "", sharedBy: null };
    expect(ids(await graph.wholeThread({ id: thread.id, messages: [draft] }, writing))).toEqual(["1@x", "2@x", "3@x", "4@x", "draft-1"]);
  });

  it("pain 9: of a shared mailbox is read there, with the permission for shared mail", async () => {
    const { graph, asked, requests } = scene([order, offer, thanks, open], "deputy@nordholz.example");
    const result = await graph.wholeThread(thread, { ...item, sharedBy: "anna@nordholz.example" });
    expect(ids(result)).toHaveLength(4);
    expect(new Set(asked)).toEqual(new Set(["Mail.Read.Shared"]));
    expect((await requests()).every(({ path }) => path.startsWith("/graph/v1.0/users/anna"))).toBe(true);
  });

  it("waits when Graph is busy (429 with Retry-After) and then comes complete", async () => {
    const { graph, setFaults } = scene([order, offer, thanks, open]);
    await setFaults([{ status: 429, retryAfter: "0", times: 2 }]);
    expect(await graph.wholeThread(thread, item)).toMatchObject({ coverage: { part: "whole", problem: null } });
  });
});

describe("when the whole conversation cannot be had, the open mail stays and the reason is told", () => {
  it.each<readonly [string, string | TokenFailure, readonly unknown[], readonly RawMessage[], string]>([
    ["the sign-in has lapsed", "needsUser", [], [open], "signedOut"],
    ["nothing is reachable", "offline", [], [open], "offline"],
    ["the organisation forbids it", "noPermission", [], [open], "noPermission"],
    ["the token belongs to another account than the mailbox", "someone@else.example", [], [open], "otherAccount"],
    ["the mailbox does not know the mail", "anna@nordholz.example", [], [order], "notInMailbox"],
    ["Graph stays busy", "anna@nordholz.example", [{ status: 429, times: 99 }], [open], "serverBusy"],
    ["Graph may not be read", "anna@nordholz.example", [{ status: 403, times: 9 }], [open], "noPermission"],
    [
      "Graph answers with a page instead of data",
      "anna@nordholz.example",
      [{ status: 200, body: "<html>Sign in</html>", times: 9 }],
      [open],
      "oddAnswer",
    ],
    [
      "Graph answers with data of another shape",
      "anna@nordholz.example",
      [{ status: 200, body: '{"value":[{"id":1}]}', times: 9 }],
      [open],
      "oddAnswer",
    ],
  ])("%s", async (_name, account, faults, messages, problem) => {
    const { graph, setFaults } = scene(messages, account);
    await setFaults(faults);
    expect(await graph.wholeThread(thread, item)).toEqual({ kind: "thread", thread, missing: 0, coverage: { part: "openMail", problem } });
  });

  it("a failure in the middle keeps what was read and says why there may be more", async () => {
    const { graph, setFaults, requests } = scene([order, offer, thanks, open]);
    await graph.wholeThread(thread, item);
    const second = (await requests()).findIndex(({ path }) => path.includes("$skip"));
    const good = { status: 0, times: second };
    await setFaults([good, { status: 403, times: 9 }]);
    const result = await graph.wholeThread(thread, item);
    expect(result).toMatchObject({ coverage: { part: "whole", problem: "noPermission" } });
    expect(ids(result).length).toBeGreaterThan(1);
  });
});

describe("pain 5, two profiles in one Outlook: an account whose name is not the mailbox's address", () => {
  /** A company that signs in by staff number: the same mailbox under another name. */
  const byNumber = (messages: readonly RawMessage[]) => {
    const { graph } = scene(messages, "4711@nordholz.example", "4711@nordholz.example");
    return graph;
  };

  it("is believed once an item of the mailbox on screen is in its mailbox, also for the mails after that", async () => {
    const graph = byNumber([order, offer, thanks, open]);
    expect(await graph.wholeThread(thread, item)).toMatchObject({ coverage: { part: "whole", problem: null } });
    expect(await graph.wholeThread(thread, { ...item, restId: "" })).toMatchObject({ coverage: { part: "whole", problem: null } });
  });

  it("is not believed because it received the same mail", async () => {
    const graph = byNumber([order, offer, thanks, open]);
    const result = await graph.wholeThread(thread, { ...item, restId: "id-in-another-mailbox" });
    expect(result).toMatchObject({ thread, coverage: { part: "openMail", problem: "otherAccount" } });
  });
});

describe("a reply saved in the mailbox", () => {
  const draft = { draft: { locale: "en", subject: "", to: [], cc: [], blocks: [] }, text: "Summary", html: "<p>Summary</p>" } as const;

  it("goes to all, above the quoted history, with the permission to write asked only then", async () => {
    const { graph, drafts, asked } = scene([order, offer, thanks, open]);
    expect(await graph.saveReply(item, draft)).toBe(true);
    expect(await drafts()).toMatchObject([{ subject: "Re: Gasket order", to: [{ address: "li@taipeitools.example" }] }]);
    expect((await drafts())[0]?.body.content).toBe("<html><body><p>Summary</p><hr>Body of 4@x.</body></html>");
    expect(new Set(asked)).toEqual(new Set(["Mail.ReadWrite"]));
  });

  it("is written once even when the service stumbles", async () => {
    const { graph, drafts, setFaults } = scene([open]);
    await setFaults([{ status: 429, retryAfter: "0", times: 1 }]);
    expect(await graph.saveReply(item, draft)).toBe(true);
    expect(await drafts()).toHaveLength(1);
  });

  it.each<readonly [string, string, readonly RawMessage[]]>([
    ["the user does not agree", "cancelled", [open]],
    ["the mail is not in this mailbox", "anna@nordholz.example", [order]],
    ["somebody else signed in", "someone@else.example", [open]],
  ])("is not written when %s", async (_name, account, messages) => {
    const { graph, drafts } = scene(messages, account);
    expect(await graph.saveReply(item, draft)).toBe(false);
    expect(await drafts()).toEqual([]);
  });
});

describe("signing in", () => {
  it("asks for reading only", async () => {
    const { graph, asked } = scene([open]);
    expect(await graph.signIn(item)).toBeNull();
    expect(new Set(asked)).toEqual(new Set(["Mail.Read"]));
  });

  it.each<readonly [string, TokenFailure, string]>([
    ["closed the window", "cancelled", "signInUnfinished"],
    ["is offline", "offline", "offline"],
    ["may not", "noPermission", "noPermission"],
  ])("says so when the user %s", async (_name, failure, problem) => {
    expect(await scene([open], failure).graph.signIn(null)).toBe(problem);
  });
});
