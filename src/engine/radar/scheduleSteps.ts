/** Steps that wait for each other, as first and last possible days, with the slack to what each is due for. */
import { addWorkingDays, workingDaysBetween } from "../time/businessDays.ts";
import type { CalendarDay, Range, WorkCalendar } from "../types.ts";

export interface PlannedStep {
  readonly id: string;
  /** Ids of the steps that come before; unknown ids are passed over. */
  readonly needs: readonly string[];
  /** Working days that it takes once everything before it is done. */
  readonly takes: Range;
  readonly calendar: WorkCalendar | null;
  /** The day it cannot begin before. */
  readonly notBefore: CalendarDay | null;
  readonly due: CalendarDay | null;
}
export interface ScheduledStep {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Working days between being done and being due: in the worst case, in the best; negative when late. null: due for nothing. */
  readonly slack: Range | null;
}

/** When every step is done. Steps without a day to begin on, and those that wait for each other in a circle, are left out. */
export function scheduleSteps(steps: readonly PlannedStep[]): ReadonlyMap<string, ScheduledStep> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const missing = new Map<string, number>();
  const followers = new Map<string, PlannedStep[]>();
  for (const step of byId.values()) {
    const needs = [...new Set(step.needs)].filter((id) => byId.has(id));
    missing.set(step.id, needs.length);
    for (const id of needs) followers.set(id, [...(followers.get(id) ?? []), step]);
  }
  const ready = [...byId.values()].filter(({ id }) => missing.get(id) === 0);
  const done = new Map<string, ScheduledStep>();
  // Grows while it is walked over.
  for (const step of ready) {
    const scheduled = schedule(step, done, byId);
    if (scheduled === null) continue;
    done.set(step.id, scheduled);
    for (const follower of followers.get(step.id) ?? []) {
      const left = (missing.get(follower.id) ?? 0) - 1;
      missing.set(follower.id, left);
      if (left === 0) ready.push(follower);
    }
  }
  return done;
}

function schedule(
  step: PlannedStep,
  done: ReadonlyMap<string, ScheduledStep>,
  byId: ReadonlyMap<string, PlannedStep>,
): ScheduledStep | null {
  const before = step.needs.filter((id) => byId.has(id)).flatMap((id) => done.get(id) ?? []);
  const begins = latest([step.notBefore, ...before.map(({ first }) => first)]);
  const beginsLast = latest([step.notBefore, ...before.map(({ last }) => last)]);
  if (begins === null || beginsLast === null) return null;
  const first = addWorkingDays(begins, step.takes.least, step.calendar);
  const last = addWorkingDays(beginsLast, step.takes.most, step.calendar);
  const slack =
    step.due === null
      ? null
      : { least: workingDaysBetween(last, step.due, step.calendar), most: workingDaysBetween(first, step.due, step.calendar) };
  return { first, last, slack };
}

function latest(days: readonly (CalendarDay | null)[]): CalendarDay | null {
  return days.reduce((late, day) => (late === null || (day !== null && day > late) ? day : late), null);
}
