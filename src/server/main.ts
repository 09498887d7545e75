/** Joins everything and starts it: `npm start`. */
import path from "node:path";
import process from "node:process";
import { serve } from "@hono/node-server";
import { localOfficeFolders } from "./localOffice.ts";
import { routes } from "./routes.ts";
import { readSettings } from "./settings.ts";
import { buildWeb, webBuildIsStale } from "./webBuild.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The port asked for and the nine after it; beyond that something else is wrong. */
const PORTS_TO_TRY = 10;

function listen(app: ReturnType<typeof routes>, port: number): Promise<{ readonly port: number; readonly close: () => void }> {
  return new Promise((resolve, reject) => {
    // Bound to this machine only: the preview shows the user's own mail.
    const server = serve({ fetch: app.fetch, port, hostname: "localhost" }, (info) => {
      resolve({ port: info.port, close: () => server.close() });
    });
    server.on("error", reject);
  });
}

async function start(): Promise<number> {
  const result = readSettings(process.env);
  if (result.kind === "wrong") {
    console.error(result.message);
    return 2;
  }
  if (webBuildIsStale(root)) {
    console.error("Building the pages (a quarter of a minute, only after a change) ...");
    await buildWeb(root);
  }
  const app = routes(path.relative(process.cwd(), path.join(root, "dist/web")), localOfficeFolders(root));
  const { port } = result.settings;
  for (let tried = port; tried < port + PORTS_TO_TRY; tried += 1) {
    try {
      const server = await listen(app, tried);
      console.log(`Followthrough is ready: http://localhost:${server.port}`);
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.once(signal, () => {
          server.close();
          process.exit(0);
        });
      }
      return 0;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") continue;
      console.error(`PORT ${tried} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
  }
  console.error(`Ports ${port} to ${port + PORTS_TO_TRY - 1} are all taken. Set PORT to a free one.`);
  return 1;
}

process.exitCode = await start();
