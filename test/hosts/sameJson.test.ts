/** One thread, three ways in: Outlook's pane, Gmail's add-on and the command line must find the same. */
import { execFile } from "node:child_process";
import path from "node:path";
import { Hono } from "hono";
import { analysisObject } from "../../src/engine/analysisObject.ts";
import { address, timeZone } from "../../src/engine/brands.ts";
import { askAbout } from "../../src/engine/summary/askAbout.ts";
import { draftLocale } from "../../src/engine/summary/draftLocale.ts";
import type { RawMessage, RawThread } from "../../src/engine/types.ts";
import { groupThreads } from "../../src/hosts/files/groupThreads.ts";
import { splitHeader } from "../../src/hosts/files/mimeParts.ts";
import { readEml } from "../../src/hosts/files/readEml.ts";
import { gmailClient } from "../../src/hosts/gmail/gmailClient.ts";
import { readGmailThread } from "../../src/hosts/gmail/readGmailThread.ts";
import { read } from "../../src/hosts/localEngine.ts";
import { graphMail } from "../../src/hosts/outlook/graphMail.ts";
import type { TokenBroker } from "../../src/hosts/outlook/graphSignIn.ts";
import { openItem } from "../../src/hosts/outlook/officeItem.ts";
import { loadWriting } from "../../src/languages/texts.ts";
import { addGmailStandIn } from "../../src/server/gmailStandIn/addGmailStandIn.ts";
import { eventId } from "../../src/server/gmailStandIn/gmailIds.ts";
import { standInMessageToken, standInToken } from "../../src/server/gmailStandIn/standInTokens.ts";
import { outlookId } from "../../src/server/graphResources.ts";
import { addGraphStandIn } from "../../src/server/graphStandIn.ts";
import { sampleMail } from "../../src/server/sampleMail.ts";
import { call, mailboxWith, partly, person, receivedMail, setOffice } from "./outlook/fakeOffice.ts";

const folder = path.resolve("assets/samples");
const zone = timeZone("Asia/Taipei");
const mail = await sampleMail(folder)();
const me = address(mail.owner);
const threads = groupThreads(mail.messages);
const sourceOf = new Map(mail.messages.map((message, index) => [message.id, mail.sources[index] ?? new Uint8Array()]));

/** The JSON of the command line, without the id, which each host takes from its own server. */
async function json(thread: RawThread): Promise<string> {
  const reading = await read(thread, me, zone);
  const writing = await loadWriting(draftLocale(reading));
  return JSON.stringify(
    analysisObject(reading, "", (flag) => askAbout(flag, writing)),
    null,
    1,
  );
}

function commandLine(): Promise<readonly string[]> {
  const files = ["read", folder, "--json", "--me", mail.owner, "--zone", zone];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["src/hosts/cli/cli.ts", ...files], { encoding: "utf8", maxBuffer: 2 ** 26 }, (error, out) => {
      if (error === null) resolve(out.split("\n").filter((line) => line !== ""));
      else reject(error);
    });
  });
}

async function throughGmail(open: RawMessage): Promise<RawThread> {
  const app = new Hono();
  const standIn = addGmailStandIn(app, async () => mail, { root: "/gmail-api" });
  const message = (await standIn.mailbox(mail.owner)).messages().find((one) => one.message.id === open.id)?.id ?? "";
  const client = gmailClient({
    rootUrl: "http://gmail.example/gmail-api/",
    accessToken: standInToken({ account: mail.owner, scopes: ["gmail.addons.current.message.readonly"] }),
    messageToken: standInMessageToken({ account: mail.owner, message: eventId("msg", message) }),
    deadline: new AbortController().signal,
    fetch: async (input, init) => app.request(new Request(input, init)),
  });
  const thread = await readGmailThread(client, eventId("msg", message));
  if (thread.kind !== "thread") throw new Error(thread.kind);
  expect(thread.missing).toBe(0);
  return thread.raw;
}

async function throughOutlook(open: RawMessage): Promise<RawThread> {
  setOffice("1.8");
  const details = ({ name, address: written }: RawMessage["from"]) => person(name, written ?? "");
  const item = receivedMail({
    itemId: outlookId(open),
    conversationId: "",
    internetMessageId: `<${open.id}>`,
    subject: open.subject,
    from: details(open.from),
    to: open.to.map(details),
    cc: open.cc.map(details),
    attachments: open.attachmentNames.map((name) => partly<Office.AttachmentDetails>({ name, isInline: false })),
    dateTimeCreated: new Date(open.sentAt ?? 0),
    body: partly<Office.Body>({
      getAsync: (type: unknown, done: unknown) =>
        call<string>(type === open.body.kind ? { value: open.body.content } : { code: 9_000 }).run(done),
    }),
    getAllInternetHeadersAsync: call<string>({
      value: new TextDecoder().decode(splitHeader(sourceOf.get(open.id) ?? new Uint8Array()).header),
    }).run,
  });
  const shown = await openItem(mailboxWith(item));
  if (shown.kind !== "message") throw new Error(shown.kind);
  const app = new Hono();
  addGraphStandIn(app, async () => mail);
  const give = async (scopes: readonly string[]) =>
    ({
      kind: "token",
      token: encodeURIComponent(`standin ${mail.owner} ${scopes.join(" ")}`),
      account: mail.owner,
      expiresAt: null,
    }) as const;
  const broker: TokenBroker = { silent: give, interactive: give };
  const graph = graphMail({
    root: "https://graph.example/graph/v1.0",
    mailbox: mail.owner,
    broker,
    fetch: async (input, init) => app.request(new Request(input, init)),
  });
  const whole = await graph.wholeThread(shown.thread, {
    message: shown.message,
    conversationHint: "",
    restId: outlookId(open),
    sharedBy: null,
  });
  if (whole.kind !== "thread") throw new Error(whole.kind);
  return whole.thread;
}

const printed = commandLine();

describe.each(threads.map((thread) => [thread.messages[0]?.subject ?? "", thread] as const))("%s", (_, thread) => {
  const open = thread.messages.at(-1);
  if (open === undefined) throw new Error("a thread without messages");

  it("gives the same through Gmail as on the command line, to the last byte", async () => {
    const [first] = thread.messages;
    const line = (await printed).find((one) => one.includes(JSON.stringify(`<${first?.id}>`))) ?? "{}";
    const found: unknown = JSON.parse(line);
    expect(await json(await throughGmail(open))).toBe(JSON.stringify({ ...Object.assign({}, found), id: "" }, null, 1));
  });

  it("gives the same through Outlook", async () => {
    expect(await json(await throughOutlook(open))).toBe(await json(thread));
  });
});

it("reads what it compares", async () => {
  expect(threads).toHaveLength(15);
  expect(await readEml(mail.sources[0] ?? new Uint8Array())).toMatchObject({ kind: "mail" });
});
