/**
 * The server that is killed: sets nudges, decides due ones, delivers effects. Says on its standard output what was acknowledged to it, one line each,
 * before it does anything else. Started by crashTest.ts with one JSON argument.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { isNativeError } from "node:util/types";
import { z } from "zod";
import { instant, threadId } from "../../src/engine/brands.ts";
import { afterTelling, newNudgeRule } from "../../src/engine/nudge/nudgeRule.ts";
import { readKeyring } from "../../src/server/store/keyring.ts";
import { openStore } from "../../src/server/store/openStore.ts";
import type { Claim, Settlement, Store } from "../../src/server/store/store.ts";
import { StoreProblem } from "../../src/server/store/storeProblem.ts";
import { pause, systemClock } from "../../src/server/wakeUps/clock.ts";
import { startWakeUps } from "../../src/server/wakeUps/wakeUps.ts";
import { planNumber, planOf, tellings, threadNameOf } from "./plans.ts";

const order = z
  .object({
    place: z.union([z.object({ dataDir: z.string() }), z.object({ databaseUrl: z.string() })]),
    recorder: z.string(),
    /** Different for every process ever started. */
    name: z.string(),
    /** false: sets nothing new, ends when nothing waits, and prints every row. */
    sets: z.boolean(),
    leaseMs: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? "{}"));

const FAR_MS = 3_600_000;
const ACCOUNTS = 4;
const now = () => systemClock.now();
const soon = () => instant(now() + Math.random() * 300);
// Synchronous: what was acknowledged is in the pipe before the next thing happens.
function say(...words: readonly (string | number)[]): void {
  let rest = Buffer.from(`${words.join(" ")}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      // The pipe is full; whoever reads it is another process and will go on.
      if (!(isNativeError(error) && "code" in error && error.code === "EAGAIN")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

const keyring = readKeyring(Buffer.alloc(32, "k").toString("base64"));
if (keyring.kind === "wrong") throw new Error(keyring.message);

function settlement(claim: Claim): Settlement {
  const { nudge } = claim;
  const rule = afterTelling(nudge.rule, now(), []);
  const isLast = rule.told.length >= tellings(planOf(nudge.thread));
  return {
    claim,
    state: "due",
    wakeAt: isLast ? null : soon(),
    rule,
    decision: { kind: "nudge", told: rule.told.length },
    effects: [{ kind: "draft", payload: { thread: nudge.thread } }],
  };
}

async function follow(store: Store, accounts: readonly string[], index: number): Promise<void> {
  const plan = planNumber(index);
  const thread = threadNameOf(plan, order.name, index);
  const account = accounts[index % accounts.length] ?? "";
  const isLater = plan === "off" || plan === "snoozed";
  const wakeAt = isLater ? instant(now() + FAR_MS) : soon();
  const wanted = { mailbox: "folder", thread: threadId(thread), rule: newNudgeRule(now()), wakeAt };
  const { nudge } = await store.nudges.set(account, wanted, now());
  say("set", thread);
  if (plan === "off") await store.nudges.change(account, nudge.id, { kind: "off" }, now());
  if (plan === "snoozed") await store.nudges.change(account, nudge.id, { kind: "snooze", until: soon() }, now());
  if (isLater) say("changed", thread);
}

const store = await openStore(order.place, {
  keyring: keyring.keyring,
  now,
  chance: Math.random,
  pause: (ms) => pause(systemClock, ms),
});
const accounts: string[] = [];
for (let index = 0; index < ACCOUNTS; index += 1) {
  accounts.push((await store.accounts.signIn({ provider: "local", subject: `user ${index}`, address: null }, now())).id);
}
const wakeUps = startWakeUps({
  store,
  clock: systemClock,
  chance: Math.random,
  leaseMs: order.leaseMs,
  async decide(_account, claims) {
    // Now and then longer than the lease: another server, or this one, takes over and must win.
    await pause(systemClock, Math.random() < 0.1 ? order.leaseMs * 1.5 : Math.random() * 20);
    return claims.map(settlement);
  },
  async deliver(effect) {
    const answer = await fetch(`${order.recorder}/${encodeURIComponent(effect.idempotencyKey)}`, { method: "POST" }).catch(() => null);
    return answer?.ok === true ? { kind: "done" } : { kind: "later", problem: "away", waitMs: 40 };
  },
  report(event) {
    if (event.kind === "trouble" || event.kind === "undecided") {
      say("trouble", event.error instanceof StoreProblem ? event.error.kind : `unexpected ${String(event.error)}`);
    }
  },
});
say("ready", order.name);

if (order.sets) {
  let index = 0;
  const worker = async (): Promise<never> => {
    for (;;) {
      const mine = index;
      index += 1;
      try {
        await follow(store, accounts, mine);
      } catch (error) {
        // Not acknowledged: whether it is there or not, nobody was promised anything.
        if (!(error instanceof StoreProblem)) throw error;
      }
      await pause(systemClock, Math.random() * 15);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}
/** Whether anything waits; what is far away belongs to plans whose second write never happened. */
async function isSomethingSoon(): Promise<boolean> {
  try {
    const waits = [await store.nudges.nextDue(), await store.outbox.nextDue()];
    return waits.some((at) => at !== null && at < now() + FAR_MS / 10);
  } catch (error) {
    // A busy machine is no reason to end early.
    if (error instanceof StoreProblem && error.passes) return true;
    throw error;
  }
}
while (await isSomethingSoon()) await pause(systemClock, 50);
await wakeUps.stop();
const exported = z.object({
  nudges: z.array(z.object({ id: z.string(), thread: z.string(), state: z.string(), rule: z.object({ told: z.array(z.unknown()) }) })),
});
for (const account of accounts) {
  for (const { id, thread, state, rule } of exported.parse(await store.accounts.exported(account)).nudges)
    say("row", id, thread, state, rule.told.length);
}
await store.close();
say("end");
