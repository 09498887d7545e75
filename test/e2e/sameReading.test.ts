/** One mail, two machines that run JavaScript: a browser with its own calendar and letters must read what Node reads, to the last byte. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { RawThread } from "../../src/engine/types.ts";
import { groupThreads } from "../../src/hosts/files/groupThreads.ts";
import { sampleMail } from "../../src/server/sampleMail.ts";
import { madeMail } from "../engine/madeMail.ts";
import { launchBrowser } from "./browser.ts";
import { browserModule } from "./outlookServer.ts";
import { readingText } from "./readInBrowser.ts";

const root = path.resolve(import.meta.dirname, "../..");
const ZONE = "Asia/Taipei";
const packages = {
  parse5: "parse5/dist/index.js",
  "entities/decode": "entities/dist/decode.js",
  "entities/escape": "entities/dist/escape.js",
};
const imports = Object.fromEntries(Object.entries(packages).map(([name, file]) => [name, `/node_modules/${file}`]));
const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/modules/test/e2e/readInBrowser.ts"></script>`;
const script = { "Content-Type": "text/javascript; charset=utf-8" };

/** What differs between machines if anything does: composed letters, wide digits, calendars, names that are put in order. */
const made: readonly RawThread[] = [
  madeMail("c: Bitte senden Sie uns den Prüfbericht bis Freitag.\n\nLe café\u0301 ferme le 12/11.", "p: Will do, by ２５ November."),
  madeMail("c: 令和8年11月26日までに図面をお送りください。\n\nｶﾀｶﾅ １２個", "p: 承知しました。"),
  madeMail("c: 请于下周三前回复，交期50-80天，USD 7,350.00。", "c: 貨款已於11月30日付清，請查收。"),
  madeMail("c: Пришлите, пожалуйста, счёт до 26 ноября; оплата — 50\u00a0% до пятницы.", "p: Ещё раз: вышлю завтра в 10:00."),
];

it("a browser reads every sample thread, and writes its draft, as Node does", async () => {
  const mail = await sampleMail(path.join(root, "assets/samples"))();
  const threads: readonly (readonly [thread: RawThread, me: string])[] = [
    ...groupThreads(mail.messages).map((thread) => [thread, mail.owner] as const),
    ...made.map((thread) => [thread, "petra@foundry.example"] as const),
  ];
  const app = new Hono();
  app.get("/", (context) => context.html(page));
  app.get("/modules/*", async (context) =>
    context.body(await browserModule(path.join(root, context.req.path.slice("/modules/".length))), 200, script),
  );
  app.get("/node_modules/*", async (context) => context.body(await readFile(path.join(root, context.req.path), "utf8"), 200, script));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" });
  await new Promise((resolve) => server.once("listening", resolve));
  const bound = server.address();
  const browser = await launchBrowser();
  try {
    // In another zone than the test: only the thread's own may count.
    const tab = await (await browser.newContext({ timezoneId: "America/Chicago", locale: "de-DE" })).newPage();
    await tab.goto(`http://localhost:${bound !== null && typeof bound === "object" ? bound.port : 0}/`);
    await tab.waitForFunction(() => "readingText" in window);
    for (const [thread, me] of threads) {
      const inBrowser = await tab.evaluate(([one, own, zone]) => window.readingText(one, own, zone), [thread, me, ZONE] as const);
      expect(inBrowser).toBe(await readingText(thread, me, ZONE));
    }
    expect(threads).toHaveLength(19);
  } finally {
    await browser.close();
    server.close();
  }
}, 120_000);
