/** Time as the server's loops see it: the system's, or one that a test moves by hand. */
import { instant } from "../../engine/brands.ts";
import type { Instant } from "../../engine/types.ts";

export interface Clock {
  now(): Instant;
  /** Calls once after `ms`; answers how to call it off. */
  after(ms: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => instant(Date.now()),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

export const pause = (clock: Clock, ms: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(ms, resolve);
  });

export interface HandClock extends Clock {
  /** Moves time forward and calls what falls due on the way, each at its own moment; lets promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Moves time without calling anything: a machine that slept, a clock that was set. Backwards too. */
  jump(ms: number): void;
}

/** Enough turns of the event loop for a few database answers between two timers. */
const TURNS = 20;

export function handClock(start: Instant): HandClock {
  let now: number = start;
  const timers = new Set<{ readonly at: number; readonly call: () => void }>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    now: () => instant(now),
    after(ms, call) {
      const timer = { at: now + ms, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.call();
        await settle();
      }
      now = until;
      await settle();
    },
    jump(ms) {
      now += ms;
    },
  };
}
