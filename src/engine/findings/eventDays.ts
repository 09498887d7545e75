/** "The day before", 当天, 前日: days counted from the last appointment that was named. */
import { overlap } from "../textRanges.ts";
import { addDays } from "../time/calendarDay.ts";
import type { CalendarDay, DatePhraseReading } from "../types.ts";
import type { CompiledTables } from "./compiledTables.ts";

/** The reading of such words in a folded sentence, offsets into it; empty when there are none or nothing to count from. `before`: the day that the sentence before names. */
export function eventDates(
  text: string,
  folded: string,
  tables: CompiledTables,
  appointment: CalendarDay | null,
  dates: readonly DatePhraseReading[],
  before: CalendarDay | null = null,
): readonly DatePhraseReading[] {
  for (const { expression, days } of tables.eventDays) {
    const found = expression.exec(folded);
    if (found === null) continue;
    const start = found.index;
    const end = start + found[0].length;
    // "I need until the 25th and send it that day": a last day is no event, but it is "that day".
    const isMeant = (date: DatePhraseReading): boolean => isNamedDay(date) || (days === 0 && date.when.kind === "day");
    const named = dates.findLast((date) => date.end <= start && isMeant(date));
    // "The day after" is tomorrow's name, too, where no day stands before it.
    if (named === undefined && dates.some((date) => overlap(date, { start, end }))) continue;
    const event =
      named !== undefined && named.when.kind === "day"
        ? named.when.day
        : ((days === 0 && !CLAUSE_END.test(folded.slice(0, start)) ? before : null) ?? appointment);
    if (event === null) continue;
    const day = addDays(event, days);
    return [{ start, end, text: text.slice(start, end), when: { kind: "day", day, time: null, bound: "on" }, doubt: null, rule: "event" }];
  }
  return [];
}

/** "When the report is here, we pay that day": the clause before tells which day. */
const CLAUSE_END = /[,，、;；]/u;

/** The last appointment, a day named with a clock time, after these dates were read. Any other day is no event to count from: it would be a guess. */
export function lastAppointment(
  dates: readonly DatePhraseReading[],
  known: CalendarDay | null,
  sentOn: CalendarDay | null,
): CalendarDay | null {
  let last = known;
  for (const date of dates) {
    const { when } = date;
    if (when.kind !== "day" || !isNamedDay(date) || (sentOn !== null && when.day < sentOn)) continue;
    if (when.time !== null) last = when.day;
  }
  return last;
}

/** The last day that a sentence names and that is not over; "that day", "by then" in the next one mean it. */
export function dayToPointAt(dates: readonly DatePhraseReading[], sentOn: CalendarDay | null): CalendarDay | null {
  const last = dates.findLast(({ when }) => when.kind === "day" && (sentOn === null || when.day >= sentOn));
  return last?.when.kind === "day" ? last.when.day : null;
}

function isNamedDay({ when }: DatePhraseReading): boolean {
  return when.kind === "day" && when.bound === "on";
}
