/** The preview's server with a folder of mail, a store of its own and a clock that the test moves. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { address, instant } from "../../src/engine/brands.ts";
import { addLocalMail } from "../../src/server/localMail.ts";
import { localOfficeFolders } from "../../src/server/localOffice.ts";
import { openLog } from "../../src/server/logging.ts";
import { localRoutes } from "../../src/server/routes.ts";
import { service } from "../../src/server/service.ts";
import { readSettings } from "../../src/server/settings.ts";
import { keyringOfFolder } from "../../src/server/store/keyring.ts";
import { openStore } from "../../src/server/store/openStore.ts";
import { handClock } from "../../src/server/wakeUps/clock.ts";
import { withDatabase } from "../server/store/storeFolder.ts";
import type { RunningServer } from "./browser.ts";

const root = path.resolve(import.meta.dirname, "../..");
/** Enough for the alarm clock to notice, and for files and the database to answer meanwhile. */
const STEP_MS = 11_000;
const ROUNDS = 4;
const PATIENCE_MS = 250;
const OWNER = { name: "Vivian Kuo", address: "vivian.kuo@harborline.example" };

export interface NudgeServer extends RunningServer {
  now(): number;
  /** What falls due on the way happens. */
  advance(ms: number): Promise<void>;
  /** A mail file comes into the folder. */
  deliver(name: string, mail: string): void;
  /** Every request of the API fails until it is called with false. */
  fail(isFailing: boolean): void;
}

/** The pages are built already. */
export async function serveNudges(start: number): Promise<NudgeServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-nudges-"));
  const mail = path.join(folder, "mail");
  const samples = path.join(folder, "samples");
  mkdirSync(mail);
  mkdirSync(samples);
  writeFileSync(path.join(samples, "index.json"), JSON.stringify({ me: OWNER, files: [] }));
  const read = readSettings({});
  if (read.kind === "wrong") throw new Error(read.message);
  const clock = handClock(instant(start));
  const keyring = keyringOfFolder(folder);
  const store = await openStore(
    { dataDir: await withDatabase(path.join(folder, "store")) },
    { keyring, now: clock.now, chance: () => 0.5, pause: () => Promise.resolve() },
  );
  const nudges = service({
    settings: read.settings,
    store,
    keyring,
    clock,
    chance: () => 0.5,
    log: openLog("silent"),
    checks: { local: { address: address(OWNER.address) }, google: null, entra: null },
    baseUrl: () => "http://localhost",
    folder: mail,
  });
  let isFailing = false;
  const app = localRoutes("dist/web", localOfficeFolders(root), (own) => {
    own.use("/api/nudges*", async (context, next) => (isFailing ? context.json({}, 503) : next()));
    own.get("/preview/clock", (context) => context.json({ now: clock.now() }));
    addLocalMail(own, mail, samples);
    nudges.mount(own);
  });
  nudges.start();
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve) => {
    const listening = serve({ fetch: app.fetch, port: 0, hostname: "localhost" }, (info) =>
      resolve({ server: listening, port: info.port }),
    );
  });
  return {
    address: `http://localhost:${port}`,
    now: clock.now,
    async advance(ms) {
      // Not second by second: the folder is looked at every two of them.
      clock.jump(ms - ROUNDS * STEP_MS);
      for (let round = 0; round < ROUNDS; round += 1) {
        await clock.advance(STEP_MS);
        await setTimeout(PATIENCE_MS);
      }
    },
    deliver: (name, text) => writeFileSync(path.join(mail, name), text),
    fail: (fails) => {
      isFailing = fails;
    },
    async close() {
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      const stopped = nudges.stop();
      await clock.advance(STEP_MS);
      await stopped;
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
