/**
 * Sleeps until something is due, claims it and hands it on; as many processes as like may run one. The rows themselves are the alarm: the loop looks at
 * the first entry of an index, so a wake cannot get lost, moved or doubled beside its row, and nothing has to be kept in step with it.
 *
 * Why not one pg-boss job per nudge (measured, 100,000 waiting): 1.6 ms (PostgreSQL) and 2.0 ms (PGlite) more for each nudge set, as much for each one
 * moved, and 0.06 ms for each wake, to learn what the index answers in 0.4 and 0.2 ms; and each lost or stale job would need the sweep that the rows make
 * needless. `npm run bench -- wakeUps` prints both.
 */
import pLimit from "p-limit";
import type { Instant } from "../../engine/types.ts";
import { backOffMs } from "../store/backOff.ts";
import type { Clock } from "./clock.ts";

export interface DueWork<Item> {
  /** At most `limit`, each to one caller only. */
  claim(limit: number): Promise<readonly Item[]>;
  nextDue(): Promise<Instant | null>;
  /** What is handled together, one after the other within a group. */
  group(items: readonly Item[]): readonly (readonly Item[])[];
  /**
   * Resolves with what is left to do when the outside has answered: the writing, which waits for others to share a transaction and must not keep a
   * group that could ask its mailbox meanwhile from its turn. Whatever either throws is reported and the lease runs out.
   */
  handle(group: readonly Item[]): Promise<() => Promise<void>>;
  /** Claimed, not begun when the loop stops. */
  giveBack(items: readonly Item[]): Promise<void>;
}
export interface DueLoop {
  /** Something is due at `at`, perhaps earlier than the loop planned for. */
  tell(at: Instant): void;
  /** Claims nothing more; resolves when all that was begun has ended. */
  stop(): Promise<void>;
}
export interface DueLoopSurroundings {
  readonly clock: Clock;
  readonly chance: () => number;
  /** Items held at once, begun or not. */
  readonly capacity: number;
  /** Groups handled at once. */
  readonly atOnce: number;
  readonly report: (error: unknown) => void;
}

/** Another process may set something due and die, or a clock may jump: nobody sleeps longer. */
export const LONGEST_SLEEP_MS = 10_000;
/** What is due may be in another process's hands this very moment; asking at once again would only keep the database warm. */
const LEAST_SLEEP_MS = 25;
const LONGEST_BACK_OFF_MS = 60_000;

export function dueLoop<Item>(work: DueWork<Item>, { clock, chance, capacity, atOnce, report }: DueLoopSurroundings): DueLoop {
  const limit = pLimit(atOnce);
  let isStopping = false;
  let held = 0;
  let toldOf = Number.POSITIVE_INFINITY;
  let sleepsUntil = Number.NEGATIVE_INFINITY;
  let wake = (): void => {};
  let onFreed = (): void => {};

  async function sleepUntil(moment: number): Promise<void> {
    if (isStopping) return;
    sleepsUntil = moment;
    await new Promise<void>((resolve) => {
      const callOff = clock.after(Math.max(0, moment - clock.now()), resolve);
      wake = () => {
        callOff();
        resolve();
      };
    });
    sleepsUntil = Number.NEGATIVE_INFINITY;
  }

  async function begin(group: readonly Item[]): Promise<void> {
    try {
      const finish = await limit(async () => {
        if (!isStopping) return work.handle(group);
        return () => work.giveBack(group);
      });
      await finish();
    } catch (error) {
      report(error);
    } finally {
      held -= group.length;
      onFreed();
    }
  }

  /** Answers when to look again; null: at once. */
  async function look(): Promise<number | null> {
    // A few at a time would mean many small claims; wait until there is room for a good part.
    if (held > capacity * 0.75) {
      await new Promise<void>((resolve) => {
        onFreed = resolve;
      });
      return null;
    }
    toldOf = Number.POSITIVE_INFINITY;
    const room = capacity - held;
    const items = await work.claim(room);
    held += items.length;
    for (const group of work.group(items)) void begin(group);
    if (items.length === room) return null;
    const next = (await work.nextDue()) ?? Number.POSITIVE_INFINITY;
    const now = clock.now();
    return Math.min(Math.max(Math.min(next, toldOf), now + LEAST_SLEEP_MS), now + LONGEST_SLEEP_MS);
  }

  async function run(): Promise<void> {
    let failures = 0;
    while (!isStopping) {
      try {
        const again = await look();
        failures = 0;
        if (again !== null) await sleepUntil(again);
      } catch (error) {
        failures += 1;
        report(error);
        await sleepUntil(clock.now() + Math.min(backOffMs(failures, chance()), LONGEST_BACK_OFF_MS));
      }
    }
    // What waits for its turn is given back by `begin`, what is begun ends.
    while (held > 0) {
      await new Promise<void>((resolve) => {
        onFreed = resolve;
      });
    }
  }

  const running = run();
  return {
    tell(at) {
      toldOf = Math.min(toldOf, at);
      if (at < sleepsUntil) {
        // Due later than now but before the planned end of the sleep: plan anew, the next look knows when.
        wake();
      }
    },
    async stop() {
      isStopping = true;
      wake();
      onFreed();
      await running;
    },
  };
}
