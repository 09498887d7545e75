/** A store of each kind for tests, and what tests put into them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { instant, threadId } from "../../../src/engine/brands.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import type { Instant } from "../../../src/engine/types.ts";
import { type Keyring, readKeyring } from "../../../src/server/store/keyring.ts";
import { openStore } from "../../../src/server/store/openStore.ts";
import type { Claim, Effect, NudgeToSet, Settlement, Store } from "../../../src/server/store/store.ts";
import { realPostgres } from "../../crash/realPostgres.ts";
import { withDatabase } from "./storeFolder.ts";

export const NOW = instant(Date.parse("2026-11-27T09:00:00Z"));
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
export const later = (ms: number): Instant => instant(NOW + ms);

/** Keys that differ by one letter repeated. */
export function keyringOf(...letters: readonly string[]): Keyring {
  const result = readKeyring(letters.map((letter) => Buffer.alloc(32, letter).toString("base64")).join(","));
  if (result.kind === "wrong") throw new Error(result.message);
  return result.keyring;
}

/** Seconds, not the clock: `now` stands still unless a test moves it. */
export interface TestTime {
  now: Instant;
}

export interface TestStores {
  /** Opens the same data again, with other keys or a clock of its own. PGlite: the one that is open must be closed first. */
  open(keyring?: Keyring, time?: TestTime): Promise<Store>;
  /** Removes everything. */
  end(): Promise<void>;
}

export type StoreKind = "PGlite" | "PostgreSQL";
export const storeKinds: readonly StoreKind[] = ["PGlite", "PostgreSQL"];

export async function testStores(kind: StoreKind): Promise<TestStores> {
  const surroundings = (keyring: Keyring, time: TestTime) => ({
    keyring,
    now: () => time.now,
    chance: () => 0.5,
    pause: (ms: number) => {
      time.now = instant(time.now + ms);
      return new Promise<void>((resolve) => setImmediate(resolve));
    },
  });
  if (kind === "PGlite") {
    const dataDir = await withDatabase(mkdtempSync(path.join(tmpdir(), "followthrough-store-")));
    return {
      open: (keyring = keyringOf("a"), time = { now: NOW }) => openStore({ dataDir }, surroundings(keyring, time)),
      end: () => Promise.resolve(rmSync(dataDir, { recursive: true, force: true })),
    };
  }
  const server = await realPostgres();
  const databaseUrl = await server.database("store");
  return {
    open: (keyring = keyringOf("a"), time = { now: NOW }) => openStore({ databaseUrl }, surroundings(keyring, time)),
    end: () => server.stop(),
  };
}

export const wanted = (thread: string, wakeAt: Instant, given: Partial<NudgeToSet> = {}): NudgeToSet => ({
  mailbox: "folder",
  thread: threadId(thread),
  rule: newNudgeRule(NOW),
  wakeAt,
  ...given,
});

export const settled = (claim: Claim, effects: readonly Effect[] = [], given: Partial<Settlement> = {}): Settlement => ({
  claim,
  state: "due",
  wakeAt: null,
  rule: claim.nudge.rule,
  decision: { kind: "nudge" },
  effects,
  ...given,
});
