/** A million nudges wait on PostgreSQL: how late a due one is seen, how long it takes to set one, and by which plans. */
import { Client } from "pg";
import { instant, threadId } from "../src/engine/brands.ts";
import { newNudgeRule } from "../src/engine/nudge/nudgeRule.ts";
import type { Instant } from "../src/engine/types.ts";
import { openStore } from "../src/server/store/openStore.ts";
import { postgresEngine } from "../src/server/store/postgresEngine.ts";
import { realPostgres } from "../test/crash/realPostgres.ts";
import { benchKeyring, percentile, seedNudges } from "./seedNudges.ts";
import { benchServer } from "./wakeUpServers.ts";

const PENDING = 1_000_000;
const WAKES = 400;
const WITHIN_MS = 20_000;
const DAY_MS = 86_400_000;
const MB = 1_048_576;

const now = (): Instant => instant(Date.now());
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const surroundings = { keyring: benchKeyring(), now, chance: Math.random, pause };

/** Sets nudges that fall due at random within the next seconds and prints how late the server saw them. */
async function measureWakes(databaseUrl: string): Promise<void> {
  const store = await openStore({ databaseUrl }, surroundings);
  const server = benchServer({ databaseUrl });
  await server.open;
  const account = await store.accounts.signIn({ provider: "local", subject: "user 0", address: null }, now());
  const setting: number[] = [];
  const begun = Date.now();
  for (let index = 0; index < WAKES; index += 1) {
    // Set by another process than the one that wakes: the longest way.
    const wakeAt = instant(begun + 12_000 + Math.random() * WITHIN_MS);
    const since = performance.now();
    await store.nudges.set(account.id, { mailbox: "folder", thread: threadId(`wake-${index}`), rule: newNudgeRule(now()), wakeAt }, now());
    setting.push(performance.now() - since);
  }
  while (server.settled() < WAKES) await pause(50);
  const { latencies } = await server.stop();
  const ms = (values: readonly number[], share: number): string => `${percentile(values, share).toFixed(0)} ms`;
  console.log(
    `woken late by             p50 ${ms(latencies, 0.5)}, p99 ${ms(latencies, 0.99)}, at most ${ms(latencies, 1)} (${latencies.length} wakes)`,
  );
  console.log(`one nudge set in          p50 ${ms(setting, 0.5)}, p99 ${ms(setting, 0.99)}`);
  await store.close();
}

/** Calls what the server calls all day and prints how PostgreSQL found the rows, from its own log. */
async function printPlans(databaseUrl: string, log: () => string): Promise<void> {
  const explained = `${databaseUrl}?options=${encodeURIComponent("-c auto_explain.log_min_duration=0 -c auto_explain.log_analyze=on")}`;
  const store = await openStore({ databaseUrl: explained }, surroundings);
  const account = await store.accounts.signIn({ provider: "local", subject: "user 1", address: null }, now());
  const wakeAt = now();
  const { nudge } = await store.nudges.set(
    account.id,
    { mailbox: "folder", thread: threadId("planned"), rule: newNudgeRule(wakeAt), wakeAt },
    now(),
  );
  const actions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["next due", () => store.nudges.nextDue()],
    [
      "claim and settle",
      async () => {
        const claims = await store.nudges.claimDue({ now: now(), limit: 400, leaseMs: 60_000 });
        const settlements = claims.map((claim) => ({
          claim,
          state: "due" as const,
          wakeAt: instant(now() + DAY_MS),
          rule: claim.nudge.rule,
          decision: null,
          effects: [],
        }));
        await store.nudges.settle(settlements, now());
      },
    ],
    ["claim in vain", () => store.nudges.claimDue({ now: now(), limit: 400, leaseMs: 60_000 })],
    [
      "set",
      () =>
        store.nudges.set(
          account.id,
          { mailbox: "folder", thread: threadId("planned"), rule: newNudgeRule(wakeAt), wakeAt: instant(now() + DAY_MS) },
          now(),
        ),
    ],
    ["list of a user", () => store.nudges.list(account.id, 50)],
    ["one nudge", () => store.nudges.get(account.id, nudge.id)],
    ["sweep", () => store.sweep(now())],
    ["counts", () => store.counts(now())],
  ];
  for (const [name, action] of actions) {
    const from = log().length;
    const since = performance.now();
    await action();
    const took = performance.now() - since;
    await pause(300);
    const plans = log().slice(from);
    const scans = [...plans.matchAll(/(?:Index Only Scan|Index Scan|Bitmap Index Scan|Seq Scan)[^(\n]*/g)].map(([scan]) => scan.trim());
    console.log(`${name.padEnd(18)} ${took.toFixed(1).padStart(7)} ms  ${[...new Set(scans)].join("; ")}`);
  }
  await store.close();
}

/** Prints wake latency, sizes and plans. */
export async function run(): Promise<void> {
  let log = "";
  const postgres = await realPostgres({ session_preload_libraries: "auto_explain" }, (text) => {
    log += text;
  });
  const databaseUrl = await postgres.database("million");
  const since = performance.now();
  await seedNudges(postgresEngine(databaseUrl), [{ pending: PENDING, first: Date.now() + DAY_MS, everyMs: 1_000 }]);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ size: string; wakes: string }>(
    "select pg_database_size(current_database()) as size, pg_relation_size('nudge_claim') as wakes",
  );
  await client.end();
  const mb = (bytes: string | undefined): string => `${(Number(bytes ?? 0) / MB).toFixed(0)} MB`;
  console.log(
    `${PENDING} pending, made in ${((performance.now() - since) / 1000).toFixed(0)} s; database ${mb(rows[0]?.size)}, index of wakes ${mb(rows[0]?.wakes)}`,
  );
  await measureWakes(databaseUrl);
  await printPlans(databaseUrl, () => log);
  await postgres.stop();
}
