/** Time from Google's call to the card for threads of 1, 20 and 100 messages, and the server's memory over 10,000 cards, over the real routes and store. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { instant } from "../src/engine/brands.ts";
import { addLocalGmail } from "../src/server/localGmail.ts";
import { localGoogle } from "../src/server/localGoogle.ts";
import { keyringOfFolder } from "../src/server/store/keyring.ts";
import { openStore } from "../src/server/store/openStore.ts";

const ME = "vivian.kuo@harborline.example";
const THEM = "sam.ortega@brightwell.example";
const SIZES = [1, 20, 100] as const;
const ROUNDS = 15;
const REQUESTS = 10_000;
const AT_ONCE = 8;
const START = Date.UTC(2026, 9, 5, 8);

const bodies = [
  "Could you send the revised price list for the brackets by Friday?\r\n\r\nWe also need the carton size before we can book the truck.",
  "Thanks. I will send the price list on Thursday; the carton size is still with our packer.\r\n\r\nWhich port do you prefer?",
  "Rotterdam is fine. Please confirm the quantity of 600 pieces, and let us know when the deposit arrives.",
] as const;

/** A thread in which each mail answers the one before. */
function threadOf(size: number): readonly Uint8Array[] {
  const id = (number: number): string => `<${size}.${number}@brightwell.example>`;
  return Array.from({ length: size }, (_, number) => {
    const [from, to] = number % 2 === 0 ? [THEM, ME] : [ME, THEM];
    const references = Array.from({ length: Math.min(number, 20) }, (_each, back) => id(number - back - 1)).toReversed();
    const lines = [
      `From: <${from}>`,
      `To: <${to}>`,
      `Date: ${new Date(START + number * 5_400_000).toUTCString().replace("GMT", "+0000")}`,
      `Subject: ${number === 0 ? "" : "Re: "}Brackets, lot ${size}`,
      `Message-ID: ${id(number)}`,
      ...(references.length === 0 ? [] : [`In-Reply-To: ${references.at(-1)}`, `References: ${references.join(" ")}`]),
      "Content-Type: text/plain; charset=utf-8",
      "",
      `Hello,\r\n\r\n${bodies[number % bodies.length]}\r\n\r\nBest regards\r\n`,
    ];
    return new TextEncoder().encode(lines.join("\r\n"));
  });
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_048_576);

export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "cards-"));
  const store = await openStore(
    { dataDir: folder },
    { keyring: keyringOfFolder(folder), now: () => instant(Date.now()), chance: Math.random, pause: (ms) => setTimeout(ms) },
  );
  const app = new Hono();
  const mail = async () => ({ owner: ME, sources: SIZES.flatMap(threadOf) });
  const google = await localGoogle();
  // The stand-in counts Gmail's quota as Gmail does, and ten thousand cards a minute are beyond it: its clock runs on with every call.
  let clock = Date.now();
  const now = (): number => {
    clock += 1_000;
    return clock;
  };
  const standIn = addLocalGmail(app, { google, mail, memory: store.addonMemory, log: () => {}, now });
  const { origin, close } = await new Promise<{ origin: string; close: () => void }>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, ({ port }) =>
      resolve({ origin: `http://localhost:${port}`, close: () => server.close() }),
    );
  });
  /** What Google would post for the newest mail of a thread. */
  const eventFor = async (size: number): Promise<RequestInit> => {
    const { messages } = await standIn.mailbox(ME);
    const messageId = messages().findLast(({ message }) => message.id.startsWith(`${size}.`))?.message.id;
    const answer = await fetch(`${origin}/preview/gmail/event`, { method: "POST", body: JSON.stringify({ messageId, locale: "en" }) });
    const { event, bearer }: { event: unknown; bearer: string } = await answer.json();
    return { method: "POST", body: JSON.stringify(event), headers: { Authorization: `Bearer ${bearer}` } };
  };
  const card = async (request: RequestInit): Promise<number> => {
    const began = performance.now();
    const text = await (await fetch(`${origin}/gmail/addon/thread`, request)).text();
    if (!text.includes('"name":"thread"')) throw new Error("the answer is not the card of the thread");
    return performance.now() - began;
  };
  const requests = new Map(await Promise.all(SIZES.map(async (size) => [size, await eventFor(size)] as const)));
  const times = new Map<number, number[]>(SIZES.map((size) => [size, []]));
  // In turn, so that a busy moment of the machine meets all sizes.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [size, request] of requests) {
      const ms = await card(request);
      if (round > 0) times.get(size)?.push(ms);
    }
  }
  for (const [size, found] of times)
    console.log(`thread of ${String(size).padStart(3)} messages: card after ${median(found).toFixed(0)} ms (median of ${ROUNDS})`);
  const small = requests.get(1);
  if (small === undefined) return;
  const before = megabytes();
  for (let done = 0; done < REQUESTS; done += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => card(small)));
    if (done % 1_000 === 0) console.log(`memory after ${done} cards: ${megabytes()} MB (${before} MB before)`);
  }
  console.log(`memory after ${REQUESTS.toLocaleString("en")} cards: ${megabytes()} MB, server, store and stand-in in one process`);
  close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
