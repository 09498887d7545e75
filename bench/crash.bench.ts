/** The long crash test: 300 kills on each store (half an hour in all), or as many as CRASH_KILLS says; CRASH_SERVERS=pglite,1,2,4 chooses. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type CrashResult, crashTest } from "../test/crash/crashTest.ts";
import { realPostgres } from "../test/crash/realPostgres.ts";

const KILLS = Number(process.env.CRASH_KILLS ?? 300);

function print(name: string, result: CrashResult, since: number): void {
  const { kills, killsWhileStarting, acknowledged, effects, lost, doubled, repeats, troubles } = result;
  const minutes = ((performance.now() - since) / 60_000).toFixed(1);
  console.log(
    `${name.padEnd(26)} ${kills} kills (${killsWhileStarting} while starting), ${acknowledged} acknowledged writes, ${effects} effects: lost ${lost.length}, doubled ${doubled.length}; ${repeats} repetitions recognised; ${minutes} min`,
  );
  for (const line of [...lost, ...doubled, ...troubles].slice(0, 10)) console.log(`  ${line}`);
}

const chosen = (process.env.CRASH_SERVERS ?? "pglite,1,2,4").split(",");

/** Prints one line for each store and number of servers. */
export async function run(): Promise<void> {
  if (chosen.includes("pglite")) {
    const dataDir = mkdtempSync(path.join(tmpdir(), "followthrough-crash-data-"));
    const since = performance.now();
    print("PGlite, one server", await crashTest({ place: { dataDir }, servers: 1, kills: KILLS }), since);
    rmSync(dataDir, { recursive: true, force: true });
  }
  const counts = chosen.map(Number).filter((servers) => servers > 0);
  if (counts.length === 0) return;
  const postgres = await realPostgres();
  for (const servers of counts) {
    const since = performance.now();
    const databaseUrl = await postgres.database(`servers_${servers}`);
    print(
      `PostgreSQL, ${servers} server${servers === 1 ? "" : "s"}`,
      await crashTest({ place: { databaseUrl }, servers, kills: KILLS }),
      since,
    );
  }
  await postgres.stop();
}
