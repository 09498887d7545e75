/** The built pages, office.js and the tests' own host page on one free port. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { serve } from "@hono/node-server";
import { transform } from "@swc/core";
import { Hono } from "hono";
import { addGraphStandIn } from "../../src/server/graphStandIn.ts";
import { localOfficeFolders } from "../../src/server/localOffice.ts";
import { localRoutes } from "../../src/server/routes.ts";
import { buildWeb, webBuildIsStale } from "../../src/server/webBuild.ts";
import type { RunningServer } from "./browser.ts";
import { graphMailbox } from "./outlookGraph.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Mail on the left, the pane on the right, as Outlook lays them out. */
const hostPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title><link rel="icon" href="data:,"><style>
body { display: flex; margin: 0; height: 100vh; font: 14px "Segoe UI", system-ui, sans-serif; }
#mail { flex: 1; overflow: auto; padding: 16px; } #mail div { white-space: pre-wrap; } iframe { height: 100%; border: 0; }
</style></head><body><main id="mail"></main><div id="pane"></div>
<script type="module" src="/harness/test/e2e/outlookHarness.ts"></script></body></html>`;

/** Our own TypeScript as the browser wants it; imports keep their names. */
export async function browserModule(file: string): Promise<string> {
  const source = await readFile(file, "utf8");
  const { code } = await transform(source, { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } });
  return code;
}

export async function serveOutlook(): Promise<RunningServer> {
  if (webBuildIsStale(root)) await buildWeb(root);
  const app = new Hono();
  app.get("/host.html", (context) => context.html(hostPage));
  app.get("/harness/*", async (context) => {
    const code = await browserModule(path.join(root, context.req.path.slice("/harness/".length)));
    return context.body(code, 200, { "Content-Type": "text/javascript; charset=utf-8" });
  });
  // Before the one of the preview, which holds the sample mailbox.
  addGraphStandIn(app, graphMailbox);
  app.route("/", localRoutes("dist/web", localOfficeFolders(root)));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, ({ port }) => {
      resolve({ address: `http://localhost:${port}`, close: () => new Promise((done) => server.close(() => done())) });
    });
    server.on("error", reject);
  });
}
