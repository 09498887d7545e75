/** Recurring check-ins: how the goods do after 30, 90 and 180 days, how the trial went, how far the order is. */
import { addDays, daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay } from "../types.ts";
import type { CheckIn } from "./nudgeRule.ts";

/** What a user can let come back by itself; each has a mail of its own. */
export const CHECK_INS = ["progress", "afterDelivery"] as const;
export type CheckInKind = (typeof CHECK_INS)[number];

/** The kind, where it has a mail of its own; null: none, or the nudge waits for a reply. */
export const checkInKind = (checkIn: CheckIn | null): CheckInKind | null => CHECK_INS.find((kind) => kind === checkIn?.kind) ?? null;

/** After-sales days that leave time to use the thing; a trial is asked about when it ends and two weeks later; progress weekly. */
const AFTER_DELIVERY = [30, 90, 180];
const AFTER_TRIAL = [0, 14];
const WEEK_DAYS = 7;

/** The usual check-in of a kind; `until` null for after-sales and trial, which end by themselves. */
export function usualCheckIn(kind: CheckIn["kind"], anchor: CalendarDay, until: CalendarDay | null = null): CheckIn {
  switch (kind) {
    case "afterDelivery":
      return { kind, anchor, afterDays: AFTER_DELIVERY, everyDays: null, until };
    case "trialEnd":
      return { kind, anchor, afterDays: AFTER_TRIAL, everyDays: null, until };
    case "progress":
      return { kind, anchor, afterDays: [WEEK_DAYS], everyDays: WEEK_DAYS, until };
  }
}

/** The last check-in day not after `day` and the first one after it; null where there is none. */
export function checkInsAround(
  { anchor, afterDays, everyDays, until }: CheckIn,
  day: CalendarDay,
): { readonly last: CalendarDay | null; readonly next: CalendarDay | null } {
  const named = afterDays.map((days) => addDays(anchor, days));
  const base = named.at(-1) ?? anchor;
  const every = everyDays === null ? 0 : Math.max(1, Math.trunc(everyDays));
  if (every > 0) {
    const passed = Math.max(0, Math.floor(daysBetween(base, day) / every));
    if (passed > 0) named.push(addDays(base, passed * every));
    named.push(addDays(base, (passed + 1) * every));
  }
  const allowed = named.filter((one) => until === null || one <= until).toSorted();
  return { last: allowed.findLast((one) => one <= day) ?? null, next: allowed.find((one) => one > day) ?? null };
}
