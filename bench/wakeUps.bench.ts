/** 100,000 nudges wait and 10,000 fall due in the same minute: how long until all are decided and delivered, with one server and with two. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { PgBoss } from "pg-boss";
import type { StorePlace } from "../src/server/store/openStore.ts";
import { pgliteEngine } from "../src/server/store/pgliteEngine.ts";
import { postgresEngine } from "../src/server/store/postgresEngine.ts";
import { realPostgres } from "../test/crash/realPostgres.ts";
import { percentile, seedNudges } from "./seedNudges.ts";
import { benchServer } from "./wakeUpServers.ts";

const PENDING = 100_000;
const DUE = 10_000;
const DAY_MS = 86_400_000;
/** The servers are up by then. */
const STARTS_IN_MS = 6_000;
const MB = 1_048_576;

const groups = (dueAt: number) => [
  { pending: PENDING, first: Date.now() + 10 * DAY_MS, everyMs: 10_000 },
  { pending: DUE, first: dueAt, everyMs: 0 },
];

async function measure(
  name: string,
  place: StorePlace,
  servers: number,
  dueAt: number,
  size: () => Promise<number> | number,
): Promise<void> {
  const running = Array.from({ length: servers }, () => benchServer(place));
  await Promise.all(running.map(({ open }) => open));
  while (running.reduce((sum, { settled }) => sum + settled(), 0) < DUE) await new Promise((resolve) => setTimeout(resolve, 20));
  const reports = await Promise.all(running.map((server) => server.stop()));
  const seconds = (Math.max(...reports.map(({ lastAt }) => lastAt)) - dueAt) / 1000;
  const shares = reports.map(({ settled }) => settled).join(" + ");
  const memory = reports.map((one) => `${(one.memory / MB).toFixed(0)} MB`).join(" + ");
  console.log(
    `${name.padEnd(24)} ${shares} decided in ${seconds.toFixed(1)} s (${Math.round(DUE / seconds)} a second, p50 ${(
      percentile(
        reports.flatMap(({ latencies }) => latencies),
        0.5,
      ) / 1000
    ).toFixed(1)} s); memory ${memory}; database ${((await size()) / MB).toFixed(0)} MB`,
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** One job for each nudge, as the alternative: what pg-boss asks for setting, waking and asking in vain. */
async function measureJobs(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  await boss.createQueue("wake");
  const far = new Date(Date.now() + DAY_MS);
  const jobs = (count: number, startAfter: Date | null) =>
    Array.from({ length: count }, (_, index) => ({ data: { nudge: index }, ...(startAfter === null ? {} : { startAfter }) }));
  for (let done = 0; done < PENDING; done += 5_000) await boss.insert("wake", jobs(5_000, far));
  let since = performance.now();
  for (let index = 0; index < 200; index += 1) await boss.send("wake", { nudge: index }, { startAfter: far });
  const send = (performance.now() - since) / 200;
  for (let done = 0; done < DUE; done += 5_000) await boss.insert("wake", jobs(5_000, null));
  since = performance.now();
  for (let woken = 0; woken < DUE; ) {
    const fetched = await boss.fetch("wake", { batchSize: 400 });
    await boss.complete(
      "wake",
      fetched.map(({ id }) => id),
    );
    woken += fetched.length;
  }
  const wake = (performance.now() - since) / DUE;
  since = performance.now();
  for (let index = 0; index < 50; index += 1) await boss.fetch("wake", { batchSize: 400 });
  const empty = (performance.now() - since) / 50;
  await boss.stop({ graceful: false });
  console.log(
    `one pg-boss job a nudge   on top of all that: ${send.toFixed(1)} ms each set, ${wake.toFixed(2)} ms each wake, ${empty.toFixed(1)} ms each look in vain`,
  );
}

/** Prints one line for each store and number of servers. */
export async function run(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "followthrough-bench-"));
  // PGlite is filled by this process first, then owned by the server.
  let dueAt = Date.now() + 60_000;
  await seedNudges(await pgliteEngine(dataDir), groups(dueAt));
  dueAt = Math.max(dueAt, Date.now() + STARTS_IN_MS);
  await measure("PGlite, one server", { dataDir }, 1, dueAt, () => sizeOf(path.join(dataDir, "database", "base")));
  rmSync(dataDir, { recursive: true, force: true });

  const postgres = await realPostgres();
  for (const servers of [1, 2]) {
    const databaseUrl = await postgres.database(`servers_${servers}`);
    dueAt = Date.now() + 25_000;
    await seedNudges(postgresEngine(databaseUrl), groups(dueAt));
    await measure(`PostgreSQL, ${servers} server${servers === 1 ? "" : "s"}`, { databaseUrl }, servers, dueAt, async () => {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      const { rows } = await client.query<{ size: string }>("select pg_database_size(current_database()) as size");
      await client.end();
      return Number(rows[0]?.size ?? 0);
    });
  }
  await measureJobs(await postgres.database("jobs"));
  await postgres.stop();
}
