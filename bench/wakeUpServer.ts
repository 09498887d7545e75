/** A server that decides due nudges and nothing else, for benchmarks. Argument: JSON. Prints "open", then one JSON line when `count` are decided or at SIGTERM. */
import process from "node:process";
import { z } from "zod";
import { instant } from "../src/engine/brands.ts";
import { openStore } from "../src/server/store/openStore.ts";
import { pause, systemClock } from "../src/server/wakeUps/clock.ts";
import { LEASE_MS, startWakeUps } from "../src/server/wakeUps/wakeUps.ts";
import { benchKeyring } from "./seedNudges.ts";

const { place } = z
  .object({ place: z.union([z.object({ dataDir: z.string() }), z.object({ databaseUrl: z.string() })]) })
  .parse(JSON.parse(process.argv[2] ?? "{}"));
const LATER_MS = 30 * 86_400_000;

const store = await openStore(place, {
  keyring: benchKeyring(),
  now: () => systemClock.now(),
  chance: Math.random,
  pause: (ms) => pause(systemClock, ms),
});
const latencies: number[] = [];
let settled = 0;
let lastAt = 0;
const wakeUps = startWakeUps({
  store,
  clock: systemClock,
  chance: Math.random,
  leaseMs: LEASE_MS,
  decide(_account, claims) {
    const now = systemClock.now();
    for (const { nudge } of claims) latencies.push(now - (nudge.wakeAt ?? now));
    return Promise.resolve(
      claims.map((claim) => ({
        claim,
        state: "due" as const,
        wakeAt: instant(now + LATER_MS),
        rule: claim.nudge.rule,
        decision: { kind: "nudge", at: now },
        effects: [{ kind: "draft", payload: { thread: claim.nudge.thread } }],
      })),
    );
  },
  deliver: () => Promise.resolve({ kind: "done" }),
  report(event) {
    if (event.kind === "settled") {
      settled += event.nudges;
      lastAt = Date.now();
      process.send?.({ settled });
    }
    if (event.kind === "trouble" || event.kind === "undecided") console.error(event.kind, String(event.error));
  },
});
process.send?.({ open: true });
process.on("message", () => {
  void wakeUps.stop().then(async () => {
    await store.close();
    process.send?.({ latencies, settled, lastAt, memory: process.resourceUsage().maxRSS * 1024 });
    process.disconnect();
  });
});
