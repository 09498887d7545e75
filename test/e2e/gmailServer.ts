/** The local server with its Gmail side, at a fixed moment: what the Gmail tests and pictures stand on. */
import path from "node:path";
import { serve } from "@hono/node-server";
import type { AddonCall } from "../../src/hosts/gmail/addonRoutes.ts";
import type { GmailStandIn } from "../../src/server/gmailStandIn/addGmailStandIn.ts";
import { addLocalGmail } from "../../src/server/localGmail.ts";
import { type LocalGoogle, localGoogle } from "../../src/server/localGoogle.ts";
import { localOfficeFolders } from "../../src/server/localOffice.ts";
import { localRoutes } from "../../src/server/routes.ts";
import { sampleMail } from "../../src/server/sampleMail.ts";
import { buildWeb, webBuildIsStale } from "../../src/server/webBuild.ts";
import { memoryInTests } from "../hosts/gmail/memoryInTests.ts";
import type { RunningServer } from "./browser.ts";

export interface GmailServer extends RunningServer {
  readonly standIn: GmailStandIn;
  /** One line for each call of the add-on. */
  readonly log: AddonCall[];
}

const root = path.resolve(import.meta.dirname, "../..");

/** Builds the pages when they are stale: once, before the first server. */
export async function buildPages(): Promise<void> {
  if (webBuildIsStale(root)) await buildWeb(root);
}

/** Made once: signing keys take longer than a server takes to start. */
let keys: Promise<LocalGoogle> | null = null;
const mail = sampleMail(path.join(root, "assets/samples"));

/** `now`: milliseconds since 1970. The user is the owner of the sample mailbox. */
export async function serveGmail(now: number): Promise<GmailServer> {
  const log: AddonCall[] = [];
  keys ??= localGoogle();
  const google = await keys;
  const standIns: GmailStandIn[] = [];
  const app = localRoutes("dist/web", localOfficeFolders(root), (own) => {
    standIns.push(addLocalGmail(own, { google, mail, memory: memoryInTests(), log: (call) => log.push(call), now: () => now }));
  });
  const [standIn] = standIns;
  if (standIn === undefined) throw new Error("the server has no Gmail side");
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, ({ port }) => {
      const close = (): Promise<void> => new Promise((done) => server.close(() => done()));
      resolve({ address: `http://localhost:${port}`, close, standIn, log });
    });
    server.on("error", reject);
  });
}
