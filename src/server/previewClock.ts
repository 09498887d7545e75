/** The preview's clock, which can be moved: a nudge for next week is seen this minute. Only on this machine. */
import type { Hono } from "hono";
import { z } from "zod";
import { instant } from "../engine/brands.ts";
import { type Clock, systemClock } from "./wakeUps/clock.ts";

export interface MovedClock extends Clock {
  /** Milliseconds that this clock is ahead of the machine's. */
  moveTo(aheadMs: number): void;
}

export function movedClock(): MovedClock {
  let aheadMs = 0;
  return {
    now: () => instant(systemClock.now() + aheadMs),
    after: systemClock.after,
    moveTo(wanted) {
      aheadMs = wanted;
    },
  };
}

/** Ten years. */
const FURTHEST_MS = 315_576_000_000;
const wish = z.strictObject({ now: z.number().int().nullable() });

/** `GET /preview/clock` tells the moment; `PUT` with { now } sets it, null goes back to the machine's. The alarm clock notices within ten seconds. */
export function addPreviewClock(app: Hono, clock: MovedClock): void {
  app.get("/preview/clock", (context) => context.json({ now: clock.now() }));
  app.put("/preview/clock", async (context) => {
    const read = wish.safeParse(await context.req.json().catch(() => null));
    if (!read.success) return context.json({ error: "send { now } in milliseconds, or null" }, 400);
    const ahead = read.data.now === null ? 0 : read.data.now - systemClock.now();
    if (Math.abs(ahead) > FURTHEST_MS) return context.json({ error: "too far away" }, 400);
    clock.moveTo(ahead);
    return context.json({ now: clock.now() });
  });
}
