/** Whether this process should be given work, and how it ends without losing any. */
import type { Hono } from "hono";
import type { Metrics } from "./metrics.ts";
import type { Store } from "./store/store.ts";

/** `/ready`: the store can be written and the alarm clock runs. `/metrics`: Prometheus text. */
export function addOperations(
  app: Hono,
  {
    store,
    metrics,
    isClockRunning,
  }: { readonly store: Pick<Store, "ready">; readonly metrics: Metrics; readonly isClockRunning: () => boolean },
): void {
  app.get("/ready", async (context) => {
    const isStoreReady = await store.ready().then(
      () => true,
      () => false,
    );
    const parts = { store: isStoreReady ? "ok" : "away", alarmClock: isClockRunning() ? "ok" : "stopped" };
    const isReady = isStoreReady && isClockRunning();
    return context.json({ status: isReady ? "ready" : "notReady", ...parts }, isReady ? 200 : 503, { "Cache-Control": "no-store" });
  });
  app.get("/metrics", async (context) => context.body(await metrics.text(), 200, { "Content-Type": metrics.contentType }));
}

/** One part of the server that is to be ended, in order: what takes work in first, the store last. */
export interface Ending {
  readonly name: string;
  readonly end: () => Promise<void>;
}

/** Ends one part after the other; a part that does not end within `patienceMs` is left behind and named in the answer. */
export async function endInOrder(parts: readonly Ending[], patienceMs: number): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { name, end } of parts) {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const ended = end().then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([ended, patience]))) left.push(name);
    clearTimeout(timer);
  }
  return left;
}
