/** Kills servers at random points and tells afterwards what was lost and what was doubled. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { StorePlace } from "../../src/server/store/openStore.ts";
import { planOf, tellings } from "./plans.ts";
import { startRecorder } from "./recorder.ts";

export interface CrashTest {
  readonly place: StorePlace;
  /** Servers that run at once. More than one needs PostgreSQL. */
  readonly servers: number;
  /** SIGKILLs in all. */
  readonly kills: number;
}
export interface CrashResult {
  readonly kills: number;
  /** Kills before the server had opened its store. */
  readonly killsWhileStarting: number;
  readonly acknowledged: number;
  readonly effects: number;
  /** Acknowledged writes that are not there, and tellings that never reached the mailbox. */
  readonly lost: readonly string[];
  /** Tellings that reached the mailbox under two keys, or one key twice. */
  readonly doubled: readonly string[];
  /** The same effect offered again after a kill or a lost answer; the mailbox knew its key. */
  readonly repeats: number;
  /** Unexpected errors of the servers, each kind once. */
  readonly troubles: readonly string[];
}

/** Short, so that what a killed server held comes back within the test; so short that slow answers outlive it, too. */
const LEASE_MS = 400;
const SERVER = fileURLToPath(new URL("./server.ts", import.meta.url));

interface Heard {
  readonly set: Set<string>;
  readonly changed: Set<string>;
  readonly troubles: Set<string>;
  readonly rows: { readonly id: string; readonly thread: string; readonly state: string; readonly told: number }[];
}

/** Some kills hit a server while it starts, most while it works, some only after it had time to lose leases and go on. */
const killsEarly = (): boolean => Math.random() < 0.3;
const workingMs = (): number => Math.random() * (Math.random() < 0.3 ? 3_000 : 700);

export async function crashTest({ place, servers, kills }: CrashTest): Promise<CrashResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-crash-"));
  const recorder = await startRecorder(path.join(folder, "mailbox.txt"), { refuses: 0.05, losesAnswer: 0.05, slowestMs: 40 });
  const heard: Heard = { set: new Set(), changed: new Set(), troubles: new Set(), rows: [] };
  let started = 0;
  let killed = 0;
  let killsWhileStarting = 0;

  function startServer(
    sets: boolean,
    onReady: (server: ChildProcess) => void,
  ): { readonly server: ChildProcess; readonly ended: Promise<number | null> } {
    started += 1;
    const order = { place, recorder: recorder.url, name: `p${started}`, sets, leaseMs: LEASE_MS };
    const server = spawn(process.execPath, ["--no-warnings", SERVER, JSON.stringify(order)], { stdio: ["ignore", "pipe", "pipe"] });
    let complaint = "";
    server.stderr.on("data", (text) => {
      complaint = `${complaint}${text}`.slice(-2000);
    });
    const lines = createInterface({ input: server.stdout });
    lines.on("line", (line) => {
      const [word, ...rest] = line.split(" ");
      const [first = "", second = "", third = "", fourth = ""] = rest;
      if (word === "ready") onReady(server);
      else if (word === "set") heard.set.add(first);
      else if (word === "changed") heard.changed.add(first);
      else if (word === "trouble") heard.troubles.add(rest.join(" "));
      else if (word === "row") heard.rows.push({ id: first, thread: second, state: third, told: Number(fourth) });
    });
    // The pipe may hold lines after the process is gone: it has ended when both have.
    const drained = new Promise<void>((resolve) => lines.on("close", () => resolve()));
    const exited = new Promise<number | null>((resolve) => server.on("exit", (code) => resolve(code)));
    const ended = Promise.all([exited, drained]).then(([code]) => {
      if (code !== null && code !== 0) heard.troubles.add(`ended by itself with ${code}: ${complaint}`);
      return code;
    });
    return { server, ended };
  }

  async function killAgainAndAgain(): Promise<void> {
    while (killed < kills) {
      let isReady = false;
      const early = killsEarly();
      const kill = (server: ChildProcess): void => {
        if (!server.kill("SIGKILL")) return;
        killed += 1;
        if (!isReady) killsWhileStarting += 1;
      };
      const { server, ended } = startServer(true, (ready) => {
        isReady = true;
        if (!early) setTimeout(() => kill(ready), workingMs());
      });
      const timer = early ? setTimeout(() => kill(server), Math.random() * 2_000) : null;
      const code = await ended;
      if (timer !== null) clearTimeout(timer);
      if (code !== null) break;
    }
  }
  await Promise.all(Array.from({ length: servers }, killAgainAndAgain));

  // The last one is not killed: what waits is delivered, then it tells what is stored.
  if ((await startServer(false, () => {}).ended) !== 0) throw new Error(`the last server ended early: ${[...heard.troubles].join("; ")}`);
  const written = recorder.written();
  const repeats = recorder.repeats();
  await recorder.close();
  rmSync(folder, { recursive: true, force: true });

  const lost: string[] = [];
  const doubled: string[] = [];
  const times = new Map<string, number>();
  for (const key of written) times.set(key, (times.get(key) ?? 0) + 1);
  for (const [key, count] of times) if (count > 1) doubled.push(`${key} written ${count} times`);
  const told = new Map<string, number>();
  for (const key of times.keys()) {
    const id = key.slice(0, key.indexOf("/"));
    told.set(id, (told.get(id) ?? 0) + 1);
  }
  const rows = new Map(heard.rows.map((row) => [row.thread, row]));
  if (rows.size !== heard.rows.length) doubled.push("a thread has two rows");
  for (const thread of heard.set) if (!rows.has(thread)) lost.push(`${thread}: acknowledged, not stored`);
  for (const { id, thread, state } of heard.rows) {
    const plan = planOf(thread);
    const reached = told.get(id) ?? 0;
    if (reached > tellings(plan)) doubled.push(`${thread}: told ${reached} times`);
    // Without its second write the nudge of "off" and "snoozed" waits for an hour that the test does not.
    const mustBeTold = plan === "once" || plan === "twice" || (plan === "snoozed" && heard.changed.has(thread));
    if (mustBeTold && reached < tellings(plan)) lost.push(`${thread}: ${state}, told ${reached} times`);
    if (plan === "off" && heard.changed.has(thread) && state !== "off") lost.push(`${thread}: switched off, but ${state}`);
  }
  return {
    kills: killed,
    killsWhileStarting,
    acknowledged: heard.set.size + heard.changed.size,
    effects: times.size,
    lost,
    doubled,
    repeats,
    troubles: [...heard.troubles],
  };
}
