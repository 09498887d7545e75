/** How long an order waited for each party. */
import { workingDaysBetween } from "../time/businessDays.ts";
import { daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay, WorkCalendar } from "../types.ts";
import type { DayCount, Party, PartyDelay, StepProgress, Stretch } from "./progressTypes.ts";

/** Days after `from` up to and including `until`. A null calendar: Saturday and Sunday off, no holidays. */
export function countDays(from: CalendarDay, until: CalendarDay, calendar: WorkCalendar | null): DayCount {
  return { calendarDays: daysBetween(from, until), workingDays: workingDaysBetween(from, until, calendar) };
}

/** The longest first; who answered on the same day is left out. Days on which several steps wait for one party count once; stretches that name nobody are left out. */
export function partyDelays(
  steps: readonly StepProgress[],
  today: CalendarDay,
  calendarOf: (party: Party) => WorkCalendar | null,
): readonly PartyDelay[] {
  const byParty = new Map<string, { party: Party; stretches: Stretch[] }>();
  for (const stretch of steps.flatMap(({ stretches }) => stretches)) {
    if (stretch.party === null) continue;
    const known = byParty.get(stretch.party.key);
    if (known === undefined) byParty.set(stretch.party.key, { party: stretch.party, stretches: [stretch] });
    else known.stretches.push(stretch);
  }
  return [...byParty.values()]
    .map(({ party, stretches }) => {
      const ordered = stretches.toSorted((a, b) => daysBetween(b.from, a.from));
      return { party, stretches: ordered, days: daysOnce(ordered, today, calendarOf(party)) };
    })
    .filter(({ days }) => days.calendarDays > 0)
    .toSorted((a, b) => b.days.calendarDays - a.days.calendarDays);
}

function daysOnce(stretches: readonly Stretch[], today: CalendarDay, calendar: WorkCalendar | null): DayCount {
  let calendarDays = 0;
  let workingDays = 0;
  let reached: CalendarDay | null = null;
  for (const { from, until } of stretches) {
    const end = until ?? today;
    const start: CalendarDay = reached === null || reached < from ? from : reached;
    if (end <= start) continue;
    const days = countDays(start, end, calendar);
    calendarDays += days.calendarDays;
    workingDays += days.workingDays;
    reached = end;
  }
  return { calendarDays, workingDays };
}
