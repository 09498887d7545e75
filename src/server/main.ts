/** Joins everything and starts it: `npm start`. */
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { pino } from "pino";
import { instant } from "../engine/brands.ts";
import { type AddonCall, addonRoutes } from "../hosts/gmail/addonRoutes.ts";
import { addonAudiences } from "../hosts/gmail/deployment.ts";
import { googleKeys } from "../hosts/gmail/verifyCaller.ts";
import { addLocalGmail } from "./localGmail.ts";
import { localGoogle } from "./localGoogle.ts";
import { localOfficeFolders } from "./localOffice.ts";
import { routes } from "./routes.ts";
import { sampleSources } from "./sampleMail.ts";
import { readSettings, type Settings } from "./settings.ts";
import { keyringOfFolder } from "./store/keyring.ts";
import { openStore } from "./store/openStore.ts";
import type { Store } from "./store/store.ts";
import { StoreProblem } from "./store/storeProblem.ts";
import { buildWeb, webBuildIsStale } from "./webBuild.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The port asked for and the nine after it; beyond that something else is wrong. */
const PORTS_TO_TRY = 10;

function listen(app: Hono, port: number, hostname: string): Promise<{ readonly port: number; readonly close: () => void }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (info) => {
      resolve({ port: info.port, close: () => server.close() });
    });
    server.on("error", reject);
  });
}

async function start(): Promise<number> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const result = readSettings(process.env);
  if (result.kind === "wrong") {
    console.error(result.message);
    return 2;
  }
  const { settings } = result;
  if (webBuildIsStale(root)) {
    console.error("Building the pages (a quarter of a minute, only after a change) ...");
    await buildWeb(root);
  }
  const store = await storeOf(settings);
  if (typeof store === "string") {
    console.error(store);
    return 1;
  }
  const log = pino({ level: settings.logLevel }, pino.destination(2));
  const addonLog = (call: AddonCall): void => log.info(call, "add-on");
  const web = path.relative(process.cwd(), path.join(root, "dist/web"));
  const app = settings.baseUrl === null ? await localApp(web, store, addonLog) : publicApp(web, store, addonLog, settings);
  const host = settings.baseUrl === null ? "localhost" : "0.0.0.0";
  const server = await listenNear(app, settings.port, host);
  if (typeof server === "string") {
    console.error(server);
    await store.close();
    return 1;
  }
  console.log(`Followthrough is ready: ${settings.baseUrl ?? `http://localhost:${server.port}`}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      store.close().finally(() => process.exit(0));
    });
  }
  return 0;
}

/** The store, or one line that says why there is none. */
async function storeOf({ databaseUrl, dataDir, keyring }: Settings): Promise<Store | string> {
  const place = databaseUrl === null ? { dataDir } : { databaseUrl };
  try {
    return await openStore(place, {
      keyring: keyring ?? keyringOfFolder(dataDir),
      now: () => instant(Date.now()),
      chance: Math.random,
      pause: (ms) => setTimeout(ms),
    });
  } catch (error) {
    if (error instanceof StoreProblem) return error.message;
    throw error;
  }
}

/** For this machine alone: the preview, with stand-ins for Outlook, Graph and Gmail. */
async function localApp(web: string, store: Store, log: (call: AddonCall) => void): Promise<Hono> {
  const google = await localGoogle();
  const mail = sampleSources(path.join(root, "dist/web/assets/samples"));
  return routes(web, localOfficeFolders(root), (app) => {
    addLocalGmail(app, { google, mail, memory: store.addonMemory, log, now: Date.now });
  });
}

/** For others: the pages and the add-on, with Google's and Microsoft's own services behind them. */
function publicApp(web: string, store: Store, log: (call: AddonCall) => void, { baseUrl, google }: Settings): Hono {
  const keys = googleKeys(google.certsUrl);
  const { serviceAccount, clientId } = google;
  return routes(web, null, (app) => {
    if (baseUrl === null || serviceAccount === null || clientId === null) return;
    app.route(
      "/",
      addonRoutes({
        baseUrl: () => baseUrl,
        checks: () => ({ keys, audiences: addonAudiences(baseUrl), serviceAccount, clientId }),
        memory: store.addonMemory,
        gmailRootUrl: () => google.gmailRootUrl,
        log,
        now: () => instant(Date.now()),
      }),
    );
  });
}

/** On the port asked for or, on this machine, one of the next; else one line that says why not. */
async function listenNear(app: Hono, port: number, host: string): Promise<Awaited<ReturnType<typeof listen>> | string> {
  const last = host === "localhost" ? port + PORTS_TO_TRY - 1 : port;
  for (let tried = port; tried <= last; tried += 1) {
    try {
      return await listen(app, tried, host);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") continue;
      return `PORT ${tried} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return `Ports ${port} to ${last} are all taken. Set PORT to a free one.`;
}

process.exitCode = await start();
