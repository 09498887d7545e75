/** Joins everything and starts it: `npm start`. */
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { Logger } from "pino";
import { address, instant } from "../engine/brands.ts";
import { type AddonCall, addonRoutes } from "../hosts/gmail/addonRoutes.ts";
import { addonAudiences } from "../hosts/gmail/deployment.ts";
import { signingKeys } from "../hosts/signedToken.ts";
import { gmailLink, gmailNudges } from "./gmailNudges.ts";
import { type Ending, endInOrder } from "./lifecycle.ts";
import { addLocalGmail } from "./localGmail.ts";
import { localGoogle } from "./localGoogle.ts";
import { addLocalMail } from "./localMail.ts";
import { localMailFolder } from "./localMailFolder.ts";
import { localOfficeFolders } from "./localOffice.ts";
import { errorKind, openLog } from "./logging.ts";
import { addPreviewClock, type MovedClock, movedClock } from "./previewClock.ts";
import { localRoutes, publicRoutes } from "./routes.ts";
import { sampleMail, sampleOwner } from "./sampleMail.ts";
import { type Service, service } from "./service.ts";
import { readSettings, type Settings } from "./settings.ts";
import { signInChecks } from "./signIn/signInChecks.ts";
import { type Keyring, keyringOfFolder } from "./store/keyring.ts";
import { openStore } from "./store/openStore.ts";
import type { Store } from "./store/store.ts";
import { StoreProblem } from "./store/storeProblem.ts";
import { systemClock } from "./wakeUps/clock.ts";
import { buildWeb, webBuildIsStale } from "./webBuild.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The port asked for and the nine after it; beyond that something else is wrong. */
const PORTS_TO_TRY = 10;

/** A part that hangs is left behind; systemd and Docker wait longer than all of them together. */
const PATIENCE_MS = 8_000;
const IDLE_CHECK_MS = 100;

interface Listening {
  readonly port: number;
  /** Takes no new request and resolves when the last one is answered. */
  readonly close: () => Promise<void>;
}

function listen(app: Hono, port: number, hostname: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (info) => resolve({ port: info.port, close }));
    const close = (): Promise<void> =>
      new Promise((closed) => {
        // A browser keeps its connection open after the answer; whatever is idle goes at once.
        const idle = setInterval(() => "closeIdleConnections" in server && server.closeIdleConnections(), IDLE_CHECK_MS);
        server.close(() => {
          clearInterval(idle);
          closed();
        });
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
  const isBuilding = !process.argv.includes("--no-build");
  if (!isBuilding && !existsSync(path.join(root, "dist/web/preview.html"))) {
    console.error("The pages are not built yet: npm run build");
    return 1;
  }
  if (isBuilding && webBuildIsStale(root)) {
    console.error("Building the pages (a quarter of a minute, only after a change) ...");
    await buildWeb(root);
  }
  const log = openLog(settings.logLevel);
  const keyring = keyringOf(settings);
  const store = typeof keyring === "string" ? keyring : await storeOf(settings, keyring);
  if (typeof store === "string" || typeof keyring === "string") {
    console.error(store);
    return 1;
  }
  const { app, nudges, opened } = await joined({ settings, keyring, store, log });
  const server = await listenNear(app, settings.port, settings.baseUrl === null ? "localhost" : "0.0.0.0");
  if (typeof server === "string") {
    console.error(server);
    await store.close();
    return 1;
  }
  const url = settings.baseUrl ?? `http://localhost:${server.port}`;
  opened(url);
  nudges.start();
  console.log(`Followthrough is ready: ${url}`);
  endOnSignal(log, [
    { name: "requests", end: server.close },
    { name: "alarm clock", end: nudges.stop },
    { name: "store", end: store.close },
  ]);
  return 0;
}

/** What was acknowledged is stored already; what is under way ends first. */
function endOnSignal(log: Logger, parts: readonly Ending[]): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      endInOrder(parts, PATIENCE_MS).then(
        (left) => {
          if (left.length > 0) log.warn({ left }, "ended without");
          process.exit(left.length === 0 ? 0 : 1);
        },
        () => process.exit(1),
      );
    });
  }
  // A mistake of ours in one request must not end the others', nor tell the log what it was about.
  process.on("unhandledRejection", (error) => log.error(errorKind(error), "unhandled"));
}

interface Parts {
  readonly settings: Settings;
  readonly keyring: Keyring;
  readonly store: Store;
  readonly log: Logger;
}
interface Joined {
  readonly app: Hono;
  readonly nudges: Service;
  /** Where the server turned out to be reached. */
  readonly opened: (url: string) => void;
}

async function joined({ settings, keyring, store, log }: Parts): Promise<Joined> {
  const isLocal = settings.baseUrl === null;
  let url = settings.baseUrl ?? `http://localhost:${settings.port}`;
  const clock = movedClock();
  const samples = path.join(root, "dist/web/assets/samples");
  const owner = isLocal ? await sampleOwner(samples) : "";
  const folder = isLocal ? await localMailFolder(settings.dataDir, samples) : null;
  const nudges = service({
    settings,
    store,
    keyring,
    clock: isLocal ? clock : systemClock,
    chance: Math.random,
    log,
    checks: signInChecks(settings, address(owner)),
    baseUrl: () => url,
    folder,
  });
  const addonLog = (call: AddonCall): void => {
    nudges.metrics.addonCall(call);
    log.info(call, "add-on");
  };
  const web = path.relative(process.cwd(), path.join(root, "dist/web"));
  const app = isLocal
    ? await localApp({ web, store, log: addonLog, nudges, clock, mail: sampleMail(samples), folder })
    : publicApp({ web, store, log: addonLog, nudges, settings });
  const opened = (reached: string): void => {
    url = reached;
  };
  return { app, nudges, opened };
}

/** The keys of the settings, or this machine's own; one line where the file of these is no key. */
function keyringOf({ keyring, dataDir }: Settings): Keyring | string {
  try {
    return keyring ?? keyringOfFolder(dataDir);
  } catch (error) {
    if (error instanceof StoreProblem) return error.message;
    throw error;
  }
}

/** The store, or one line that says why there is none. */
async function storeOf({ databaseUrl, dataDir }: Settings, keyring: Keyring): Promise<Store | string> {
  const place = databaseUrl === null ? { dataDir } : { databaseUrl };
  try {
    return await openStore(place, {
      keyring,
      now: () => instant(Date.now()),
      chance: Math.random,
      pause: (ms) => setTimeout(ms),
    });
  } catch (error) {
    if (error instanceof StoreProblem) return error.message;
    throw error;
  }
}

interface AppParts {
  readonly web: string;
  readonly store: Store;
  readonly log: (call: AddonCall) => void;
  readonly nudges: Service;
}

/** For this machine alone: the preview, with stand-ins for Outlook, Graph and Gmail. */
async function localApp({
  web,
  store,
  log,
  nudges,
  clock,
  mail,
  folder,
}: AppParts & {
  readonly clock: MovedClock;
  readonly mail: ReturnType<typeof sampleMail>;
  readonly folder: string | null;
}): Promise<Hono> {
  const google = await localGoogle();
  return localRoutes(web, localOfficeFolders(root), (app) => {
    addPreviewClock(app, clock);
    if (folder !== null) addLocalMail(app, folder, path.join(root, "dist/web/assets/samples"));
    const own = gmailNudges({ desk: nudges.desk, accounts: store.accounts, now: clock.now, linkTo: () => null });
    addLocalGmail(app, { google, mail, memory: store.addonMemory, nudges: own, log, now: clock.now });
    nudges.mount(app);
  });
}

/** For others: the pages, the nudges and the add-on, with Google's and Microsoft's own services behind them. */
function publicApp({ web, store, log, nudges, settings: { baseUrl, google } }: AppParts & { readonly settings: Settings }): Hono {
  const keys = signingKeys(google.certsUrl);
  const { serviceAccount, clientId } = google;
  return publicRoutes(web, (app) => {
    nudges.mount(app);
    if (baseUrl === null || serviceAccount === null || clientId === null) return;
    app.route(
      "/",
      addonRoutes({
        baseUrl: () => baseUrl,
        checks: () => ({ keys, audiences: addonAudiences(baseUrl), serviceAccount, clientId }),
        memory: store.addonMemory,
        nudges: gmailNudges({ desk: nudges.desk, accounts: store.accounts, now: systemClock.now, linkTo: gmailLink }),
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
