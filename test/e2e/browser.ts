/** A real browser on the real pages: what the end-to-end tests stand on. */
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { serve } from "@hono/node-server";
import { type Browser, chromium } from "playwright-core";
import { localOfficeFolders } from "../../src/server/localOffice.ts";
import { localRoutes } from "../../src/server/routes.ts";
import { buildWeb, webBuildIsStale } from "../../src/server/webBuild.ts";

const installed = [process.env.CHROMIUM_PATH ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (place) => place !== "" && existsSync(place),
);

/** What keeps Chromium from calling home; it runs as root in a container, too. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** An installed Chromium, else the one that ships inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: quiet });
  // The package unpacks the shared libraries that a bare system lacks only when it believes to run there.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs24.x";
  const { default: packed } = await import("@sparticuz/chromium");
  // Not with the package's own switches: its --single-process ends the browser with the first window that is closed.
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...quiet, "--no-zygote", "--use-gl=angle", "--use-angle=swiftshader"],
  });
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the pages when they are stale and serves them on a free port. */
export async function servePages(): Promise<RunningServer> {
  const root = path.resolve(import.meta.dirname, "../..");
  if (webBuildIsStale(root)) await buildWeb(root);
  const app = localRoutes("dist/web", localOfficeFolders(root));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, ({ port }) => {
      resolve({ address: `http://localhost:${port}`, close: () => new Promise((done) => server.close(() => done())) });
    });
    server.on("error", reject);
  });
}
