/** Deadlines on a weekend or a public holiday of the owner's country. */

import { holidayName, isWorkingDay } from "../time/businessDays.ts";
import type { CalendarDay, DatePhraseReading, Flag } from "../types.ts";
import type { DayOff } from "./daysOff.ts";
import type { FlagContext } from "./flagContext.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";

/** Null when the owner of an item works on its day, or the item has none. */
export function dayOffFlag(item: Item, context: FlagContext): Flag | null {
  // "From Saturday on" leaves all the days after it.
  if (item.due.kind !== "day" || item.due.bound === "after") return null;
  const { day } = item.due;
  const place = item.owners.map(context.countryOf).find((found) => found !== null) ?? null;
  const calendar = place === null ? null : context.calendarOf(place);
  const isWorking = isWorkingDay(day, calendar);
  const guessed = isWorking && calendar === null ? guessedDayOff(item, day, context) : null;
  if (isWorking && guessed === null) return null;
  const namesDay = (date: DatePhraseReading): boolean => date.when.kind === "day" && date.when.day === day;
  const said = item.acts.filter((read) => read === item.dueFrom || read.act.dates.some(namesDay)).map((read) => read.act.evidence);
  const evidence = [...said, item.due.evidence];
  const name = holidayName(day, calendar);
  if (guessed !== null) return { kind: "holiday", day, ...guessed, evidence };
  if (name !== null && calendar !== null) return { kind: "holiday", day, name, country: calendar.country, evidence };
  return { kind: "weekend", day, evidence };
}

/** No table tells for sure: the clock of the owner's mail does, or the words "on the bank holiday". */
function guessedDayOff({ owners, acts }: Item, day: CalendarDay, { homes, calendarOf }: FlagContext): DayOff | null {
  const isCalledOff = acts.some(({ sentence }) =>
    sentence.dates.some(
      ({ start, end, when }) => when.kind === "day" && when.day === day && sentence.tables.is.daysOff.test(around(sentence, start, end)),
    ),
  );
  return owners.map((owner) => homes.dayOff(owner, day, isCalledOff, calendarOf)).find((found) => found !== null) ?? null;
}

/** "On Good Friday, 18 April": the name stands in the date or right beside it. */
const BESIDE = 24;

function around({ sentence, folded }: SentenceReading, start: number, end: number): string {
  const from = start - sentence.span.start;
  return folded.slice(Math.max(0, from - BESIDE), end - sentence.span.start + BESIDE);
}
