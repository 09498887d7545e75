import { instant } from "../../../src/engine/brands.ts";
import type { Instant } from "../../../src/engine/types.ts";
import { handClock } from "../../../src/server/wakeUps/clock.ts";
import { dueLoop, LONGEST_SLEEP_MS } from "../../../src/server/wakeUps/dueLoop.ts";
import { DAY_MS, MINUTE_MS, NOW } from "../store/stores.ts";

interface Row {
  readonly name: string;
  at: number;
}

/** A table in memory, with as many loops over it as a test starts. */
function table() {
  const clock = handClock(NOW);
  const rows: Row[] = [];
  const handled: string[] = [];
  const reported: unknown[] = [];
  let claims = 0;
  let isAway = false;
  const start = (given: { capacity?: number; handle?: (names: readonly string[]) => Promise<void> } = {}) =>
    dueLoop<Row>(
      {
        claim(limit) {
          claims += 1;
          if (isAway) return Promise.reject(new Error("away"));
          const due = rows.filter(({ at }) => at <= clock.now()).slice(0, limit);
          for (const row of due) row.at = Number.POSITIVE_INFINITY;
          return Promise.resolve(due);
        },
        nextDue: () => {
          const next = Math.min(...rows.map(({ at }) => at));
          return Promise.resolve<Instant | null>(Number.isFinite(next) ? instant(next) : null);
        },
        group: (items) => items.map((item) => [item]),
        async handle(group) {
          await given.handle?.(group.map(({ name }) => name));
          return () => {
            handled.push(...group.map(({ name }) => `${name} +${clock.now() - NOW}`));
            return Promise.resolve();
          };
        },
        giveBack(items) {
          for (const item of items) item.at = clock.now();
          return Promise.resolve();
        },
      },
      { clock, chance: () => 0.5, capacity: given.capacity ?? 10, atOnce: 2, report: (error) => reported.push(error) },
    );
  return {
    clock,
    rows,
    handled,
    reported,
    start,
    claims: () => claims,
    away(now: boolean) {
      isAway = now;
    },
  };
}

describe("sleeping until something is due", () => {
  it("wakes at the moment, not before, and looks only now and then meanwhile", async () => {
    const { clock, rows, handled, start, claims } = table();
    rows.push({ name: "a", at: NOW + 3 * MINUTE_MS });
    const loop = start();
    await clock.advance(3 * MINUTE_MS - 1);
    expect(handled).toEqual([]);
    expect(claims()).toBeLessThan((3 * MINUTE_MS) / LONGEST_SLEEP_MS + 3);
    await clock.advance(1);
    expect(handled).toEqual([`a +${3 * MINUTE_MS}`]);
    await loop.stop();
  });

  it("something earlier that is told is not slept over", async () => {
    const { clock, rows, handled, start } = table();
    const loop = start();
    await clock.advance(1_000);
    rows.push({ name: "a", at: NOW + 1_500 });
    loop.tell(instant(NOW + 1_500));
    await clock.advance(499);
    expect(handled).toEqual([]);
    await clock.advance(1);
    expect(handled).toEqual(["a +1500"]);
    await loop.stop();
  });

  it("what another process set is seen within the longest sleep", async () => {
    const { clock, rows, handled, start } = table();
    const loop = start();
    await clock.advance(1_000);
    rows.push({ name: "a", at: NOW + 1_500 });
    await clock.advance(LONGEST_SLEEP_MS);
    expect(handled).toHaveLength(1);
    await loop.stop();
  });

  it("a clock that jumps a day ahead wakes what it jumped over, one that jumps back doubles nothing", async () => {
    const { clock, rows, handled, start } = table();
    rows.push({ name: "a", at: NOW + DAY_MS / 2 });
    const loop = start();
    await clock.advance(0);
    clock.jump(DAY_MS);
    await clock.advance(LONGEST_SLEEP_MS);
    expect(handled).toHaveLength(1);
    clock.jump(-DAY_MS);
    await clock.advance(DAY_MS / 24);
    expect(handled).toHaveLength(1);
    await loop.stop();
  });

  it("a database that is away for minutes is asked ever more rarely, and nothing is lost", async () => {
    const { clock, rows, handled, reported, start, away } = table();
    const loop = start();
    away(true);
    rows.push({ name: "a", at: NOW + 20_000 });
    await clock.advance(10 * MINUTE_MS);
    expect(reported.length).toBeGreaterThan(5);
    expect(reported.length).toBeLessThan(20);
    away(false);
    await clock.advance(MINUTE_MS);
    expect(handled).toHaveLength(1);
    await loop.stop();
  });

  it("a slow one does not hold up the others, and no more is claimed than can be held", async () => {
    const { clock, rows, handled, start } = table();
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    for (let index = 0; index < 30; index += 1) rows.push({ name: `${index}`, at: NOW });
    const loop = start({ capacity: 8, handle: (names) => (names.includes("0") ? slow : Promise.resolve()) });
    await clock.advance(100);
    expect(handled).toHaveLength(29);
    finish();
    await clock.advance(100);
    expect(handled).toHaveLength(30);
    await loop.stop();
  });

  it("stopping ends what was begun and gives back what was not", async () => {
    const { clock, rows, handled, start } = table();
    let finish = (): void => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    for (let index = 0; index < 5; index += 1) rows.push({ name: `${index}`, at: NOW });
    const loop = start({ handle: () => slow });
    await clock.advance(0);
    const stopped = loop.stop();
    finish();
    await stopped;
    expect(handled).toHaveLength(2);
    expect(rows.filter(({ at }) => Number.isFinite(at))).toHaveLength(3);
  });

  it("what fails while handled is reported and the loop goes on", async () => {
    const { clock, rows, handled, reported, start } = table();
    rows.push({ name: "bad", at: NOW }, { name: "good", at: NOW + 5_000 });
    const loop = start({ handle: (names) => (names.includes("bad") ? Promise.reject(new Error("bad")) : Promise.resolve()) });
    await clock.advance(5_000);
    expect(reported).toHaveLength(1);
    expect(handled).toEqual(["good +5000"]);
    await loop.stop();
  });
});
