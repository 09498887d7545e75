/** How long a Gmail thread takes from the click to the reading: median milliseconds for 1 to 300 messages, through Google's own library over HTTP to the stand-in on this machine. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { address, timeZone } from "../src/engine/brands.ts";
import type { RawMessage } from "../src/engine/types.ts";
import { gmailClient } from "../src/hosts/gmail/gmailClient.ts";
import { saveReplyDraft } from "../src/hosts/gmail/gmailDraft.ts";
import { readGmailThread } from "../src/hosts/gmail/readGmailThread.ts";
import { draft, read } from "../src/hosts/localEngine.ts";
import { replyEml } from "../src/hosts/replyEml.ts";
import { addGmailStandIn } from "../src/server/gmailStandIn/addGmailStandIn.ts";
import { eventId } from "../src/server/gmailStandIn/gmailIds.ts";
import { standInMessageToken, standInToken } from "../src/server/gmailStandIn/standInTokens.ts";
import { madeThread } from "./thread.bench.ts";

const ROUNDS = 15;
const account = "petra@foundry.example";
const me = { address: address(account), name: "Petra Voss" };
const zone = timeZone("Europe/Berlin");

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** As it came over the wire, with its own id and date. */
async function sourceOf({ id, from, to, cc, subject, body, answers, sentAt }: RawMessage): Promise<Uint8Array> {
  const nearest = answers.at(-1);
  const html = `<div>${body.content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>")}</div>`;
  const parent = nearest === undefined ? null : { id: nearest, answers };
  const made = await replyEml({ from, to, cc, bcc: [], subject, text: body.content, html, parent, headers: {} });
  const text = Buffer.from(made).toString("latin1");
  const dated = text
    .replace(/^Date: .*$/m, `Date: ${new Date(sentAt ?? 0).toUTCString()}`)
    .replace(/^Message-ID: .*$/m, `Message-ID: <${id}>`);
  return new Uint8Array(Buffer.from(dated, "latin1"));
}

/** Prints one line per thread length. */
export async function run(): Promise<void> {
  for (const size of [1, 20, 100, 300]) {
    const sources = await Promise.all(madeThread(size).messages.map(sourceOf));
    const app = new Hono();
    const standIn = addGmailStandIn(app, async () => ({ owner: account, sources }), {
      root: "/gmail-api",
      unitsPerMinute: Number.POSITIVE_INFINITY,
    });
    const messages = (await standIn.mailbox(account)).messages();
    const open = eventId("msg", messages.at(-1)?.id ?? "");
    const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
      const made = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, (info) => resolve({ server: made, port: info.port }));
    });
    const times = { fetched: [] as number[], read: [] as number[], saved: [] as number[] };
    let items = 0;
    let units = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const client = gmailClient({
        rootUrl: `http://localhost:${port}/gmail-api/`,
        accessToken: standInToken({ account, scopes: ["gmail.addons.current.message.readonly", "gmail.addons.current.action.compose"] }),
        messageToken: standInMessageToken({ account, message: open }),
        deadline: AbortSignal.timeout(8_000),
      });
      const before = standIn.quota.used();
      const start = performance.now();
      const thread = await readGmailThread(client, open);
      if (thread.kind !== "thread" || thread.missing > 0) throw new Error(thread.kind);
      units = standIn.quota.used() - before;
      const fetched = performance.now();
      const reading = await read(thread.raw, me.address, zone);
      items = reading.commitments.length;
      const readAt = performance.now();
      const saved = await saveReplyDraft(client, { thread, draft: await draft(reading, "en"), me, before: null });
      if (saved.kind !== "draft") throw new Error(saved.kind);
      times.fetched.push(fetched - start);
      times.read.push(readAt - fetched);
      times.saved.push(performance.now() - readAt);
    }
    await new Promise<void>((resolve) => server.close(() => resolve()));
    const shown = (values: readonly number[]): string => `${median(values).toFixed(0)} ms`.padStart(7);
    const both = times.fetched.map((ms, index) => ms + (times.read[index] ?? 0));
    console.log(
      `${String(size).padStart(4)} messages: fetched ${shown(times.fetched)}, read ${shown(times.read)}, together ${shown(both)}; draft ${shown(times.saved)}; ${items} items, ${units} units`,
    );
  }
}
