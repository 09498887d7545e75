import fc from "fast-check";
import { country } from "../../../src/engine/brands.ts";
import { type PlannedStep, scheduleSteps } from "../../../src/engine/radar/scheduleSteps.ts";
import { dayOfNumber, numberOfDay, parseDay } from "../../../src/engine/time/calendarDay.ts";
import type { CalendarDay } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";

const calendars = [null, calendarOf(country("US")), calendarOf(country("CN")), calendarOf(country("JP"))];
const FIRST = numberOfDay(parseDay("2026-01-01") ?? dayOfNumber(0));

/** Another way to the same end: every path from every day on which something may begin, walked day by day; the longest counts. */
function lastDayByPaths(steps: readonly PlannedStep[], id: string, which: "least" | "most"): number | null {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return null;
  const begins = step.notBefore === null ? [] : [numberOfDay(step.notBefore)];
  for (const need of step.needs) {
    const done = lastDayByPaths(steps, need, which);
    // What waits for an undated step is undated.
    if (done === null) return null;
    begins.push(done);
  }
  if (begins.length === 0) return null;
  let at = Math.max(...begins);
  for (let left = step.takes[which]; left > 0; ) {
    at += 1;
    if (isOpen(dayOfNumber(at), step)) left -= 1;
  }
  return at;
}

function isOpen(day: CalendarDay, { calendar }: PlannedStep): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (calendar === null) return weekday !== 0 && weekday !== 6;
  return calendar.madeUpWorkdays.has(day) || (!calendar.holidays.has(day) && weekday !== 0 && weekday !== 6);
}

const plan = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, index) =>
      fc.record({
        needs: fc.uniqueArray(fc.nat({ max: Math.max(0, index - 1) }), { maxLength: index === 0 ? 0 : 3 }),
        least: fc.nat({ max: 8 }),
        more: fc.nat({ max: 8 }),
        calendar: fc.constantFrom(...calendars),
        notBefore: fc.option(fc.nat({ max: 200 })),
        due: fc.option(fc.nat({ max: 300 })),
      }),
    ),
  ),
);

describe("steps that wait for each other", () => {
  it("are scheduled as an independent solver does it, on random plans", () => {
    fc.assert(
      fc.property(plan, (made) => {
        const steps = made.map(
          (one, index): PlannedStep => ({
            id: `s${index}`,
            needs: one.needs.map((need) => `s${need}`),
            takes: { least: one.least, most: one.least + one.more },
            calendar: one.calendar,
            notBefore: one.notBefore === null ? null : dayOfNumber(FIRST + one.notBefore),
            due: one.due === null ? null : dayOfNumber(FIRST + one.due),
          }),
        );
        const scheduled = scheduleSteps(steps.toReversed());
        for (const step of steps) {
          const found = scheduled.get(step.id);
          const first = lastDayByPaths(steps, step.id, "least");
          const last = lastDayByPaths(steps, step.id, "most");
          expect(found?.first ?? null).toBe(first === null ? null : dayOfNumber(first));
          expect(found?.last ?? null).toBe(last === null ? null : dayOfNumber(last));
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("slack counts the working days left, below zero when it is too late", () => {
    const step = { needs: [], calendar: null, takes: { least: 1, most: 5 } };
    const [begin, due] = [parseDay("2026-03-02"), parseDay("2026-03-05")];
    expect(scheduleSteps([{ ...step, id: "a", notBefore: begin, due }]).get("a")?.slack).toEqual({ least: -2, most: 2 });
  });

  it("leaves out steps that wait for each other in a circle", () => {
    const step = { takes: { least: 1, most: 1 }, calendar: null, notBefore: parseDay("2026-03-02"), due: null };
    const scheduled = scheduleSteps([
      { ...step, id: "a", needs: ["b"] },
      { ...step, id: "b", needs: ["a"] },
      { ...step, id: "c", needs: [] },
    ]);
    expect([...scheduled.keys()]).toEqual(["c"]);
  });
});
