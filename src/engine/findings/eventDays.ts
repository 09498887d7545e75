/** "The day before", 当天, 前日: days counted from the last appointment that was named. */
import { addDays } from "../time/calendarDay.ts";
import type { CalendarDay, DatePhraseReading } from "../types.ts";
import type { CompiledTables } from "./compiledTables.ts";

/** The reading of such words in a folded sentence, offsets into it; empty when there are none or no appointment is known. */
export function eventDates(
  text: string,
  folded: string,
  tables: CompiledTables,
  event: CalendarDay | null,
  dates: readonly DatePhraseReading[],
): readonly DatePhraseReading[] {
  if (event === null) return [];
  for (const { expression, days } of tables.eventDays) {
    const found = expression.exec(folded);
    if (found === null) continue;
    const start = found.index;
    const end = start + found[0].length;
    if (dates.some((date) => start < date.end && end > date.start)) continue;
    const day = addDays(event, days);
    return [{ start, end, text: text.slice(start, end), when: { kind: "day", day, time: null, bound: "on" }, doubt: null, rule: "event" }];
  }
  return [];
}

/** The day of the last appointment in these dates: a day somebody names for something to happen, not a deadline; else what was known before. */
export function lastEvent(dates: readonly DatePhraseReading[], known: CalendarDay | null, sentOn: CalendarDay | null): CalendarDay | null {
  let event = known;
  for (const { when } of dates) {
    if (when.kind === "day" && when.bound === "on" && (sentOn === null || when.day >= sentOn)) event = when.day;
  }
  return event;
}
