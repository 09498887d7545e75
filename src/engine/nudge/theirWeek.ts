/** When the person we wait for is at work: their days and hours on their own clock. */
import { country as toCountry } from "../brands.ts";
import { parseClockTime } from "../time/zonedTime.ts";
import type { CalendarOf, ClockTime, Country, Region, Weekday, WorkCalendar, WorkingWeek } from "../types.ts";
import type { Whereabouts } from "./whereabouts.ts";

const ALL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const USUAL_WEEKEND: readonly Weekday[] = [6, 7];
/** Countries without a table of holidays whose weekend is known to be another one. Source: CLDR weekData, 2026. */
const OTHER_WEEKENDS: Readonly<Record<string, readonly Weekday[]>> = {
  BD: [5, 6],
  BH: [5, 6],
  BN: [5, 7],
  DZ: [5, 6],
  IQ: [5, 6],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  NP: [6],
  OM: [5, 6],
  QA: [5, 6],
  YE: [5, 6],
};
/** Mail that lies in the box when work begins is read first; later than six it would spoil the evening. */
const FROM = clock("09:00");
const UNTIL = clock("18:00");
/** A clock that may be an hour wrong keeps an hour's distance. */
const UNSHARP_FROM = clock("10:00");
const UNSHARP_UNTIL = clock("17:00");

/** A working week with the calendar that its days are counted by. */
export interface TheirWeek {
  readonly week: WorkingWeek;
  /** null: the usual weekend, no holidays. */
  readonly calendar: WorkCalendar | null;
}

/** Nine to six on the working days of their country; Monday to Friday where no country is known. */
export function theirWeek({ zone, country, region, isSharp }: Whereabouts, calendarOf: CalendarOf): TheirWeek {
  const calendar = country === null ? null : calendarOrPlain(region ?? country, calendarOf);
  const weekend = calendar?.weekend ?? USUAL_WEEKEND;
  const days = ALL_DAYS.filter((day) => !weekend.includes(day));
  return {
    week: { zone, country, days, from: isSharp ? FROM : UNSHARP_FROM, until: isSharp ? UNTIL : UNSHARP_UNTIL },
    calendar,
  };
}

/** The table of a country; without one its weekend alone, where that is another than usual; null: Saturday and Sunday. */
export function calendarOrPlain(place: Country | Region, calendarOf: CalendarOf): WorkCalendar | null {
  return calendarOf(place) ?? plainCalendar(toCountry(place.slice(0, 2)));
}

/** A week without holidays, announced for no year. */
function plainCalendar(country: Country): WorkCalendar | null {
  const weekend = OTHER_WEEKENDS[country];
  return weekend === undefined ? null : { country, years: [1, 0], holidays: new Map(), madeUpWorkdays: new Set(), weekend };
}

function clock(text: string): ClockTime {
  const time = parseClockTime(text);
  if (time === null) throw new Error(`theirWeek.ts: ${text} is no clock time`);
  return time;
}
