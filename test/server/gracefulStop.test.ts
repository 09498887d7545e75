/** `npm start`, asked to end while people press buttons: what was acknowledged is there afterwards. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ApiNudgeList } from "../../src/server/api/shapes.ts";
import { nudgeToSet } from "./api/testApi.ts";

const root = path.resolve(import.meta.dirname, "../..");
const headers = { Authorization: "Bearer local", "Content-Type": "application/json" };

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "localhost");
  await once(server, "listening");
  const place = server.address();
  server.close();
  await once(server, "close");
  if (place === null || typeof place === "string") throw new Error("no port");
  return place.port;
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<number | null>;
}

async function started(dataDir: string): Promise<Started> {
  const port = await freePort();
  const { BASE_URL: _base, DATABASE_URL: _database, ...surroundings } = process.env;
  // The pages may be old here, but building them would take longer than the test.
  const child = spawn(process.execPath, ["src/server/main.ts", "--no-build"], {
    cwd: root,
    env: { ...surroundings, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += String(chunk);
  });
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : null));
  let said = "";
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes("is ready")) break;
  }
  if (!said.includes("is ready")) throw new Error(`the server did not start: ${complaint || said}`);
  return { child, url: `http://localhost:${/localhost:(\d+)/.exec(said)?.[1] ?? port}`, ended };
}

it("loses nothing that was acknowledged, and ends by itself", async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), "followthrough-stop-"));
  try {
    const first = await started(dataDir);
    const acknowledged = new Set<string>();
    let isRefused = false;
    const press = async (person: number): Promise<void> => {
      for (let count = 0; !isRefused && count < 500; count += 1) {
        const thread = `thread-${person}-${count}`;
        // Five people, so that nobody is slowed down.
        const own = { ...headers, Authorization: `Bearer local:p${person}@many.example` };
        try {
          const response = await fetch(`${first.url}/api/nudges`, {
            method: "POST",
            headers: own,
            body: JSON.stringify(nudgeToSet({ thread })),
          });
          if (response.status === 201) acknowledged.add(thread);
        } catch {
          isRefused = true;
        }
        if (person === 0 && count === 5) first.child.kill("SIGTERM");
      }
    };
    await Promise.all([0, 1, 2, 3, 4].map(press));
    expect(await first.ended).toBe(0);
    expect(acknowledged.size).toBeGreaterThan(5);

    const second = await started(dataDir);
    const found = new Set<string>();
    for (const person of [0, 1, 2, 3, 4]) {
      const response = await fetch(`${second.url}/api/nudges?limit=200`, {
        headers: { ...headers, Authorization: `Bearer local:p${person}@many.example` },
      });
      const { nudges }: ApiNudgeList = await response.json();
      for (const { thread } of nudges) found.add(thread);
    }
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect([...acknowledged].filter((thread) => !found.has(thread))).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 240_000);
