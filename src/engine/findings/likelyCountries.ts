/** Countries a writer may live in, told by the clock of their mail alone; too little to count days by, enough to look twice at a day. */
import { country } from "../brands.ts";
import { addDays, calendarDay, partsOf, weekdayOf } from "../time/calendarDay.ts";
import type { CalendarDay, Country } from "../types.ts";

/** Where business mail at such a clock comes from most. The first list: where most of them must keep a holiday; the second: who else may. */
export interface ClockZone {
  readonly most: readonly Country[];
  readonly others: readonly Country[];
}

const zone = (most: string, others = ""): ClockZone => ({
  most: most.split(" ").map(country),
  others: others === "" ? [] : others.split(" ").map(country),
});

const LONDON = zone("GB", "IE PT");
const CENTRAL_EUROPE = zone("DE FR IT NL ES PL BE AT CH SE", "CZ DK NO HU");
const EASTERN_EUROPE = zone("UA FI", "IL EG TR");
const AMERICA = zone("US", "CA MX");

/** Minutes east of UTC where winter and summer show the same. */
const ZONES: ReadonlyMap<number, ClockZone> = new Map([
  [0, LONDON],
  [180, zone("RU", "TR SA BY")],
  [240, zone("AE", "RU")],
  [300, zone("KZ RU")],
  [330, zone("IN")],
  [360, zone("RU")],
  [420, zone("VN TH ID", "RU")],
  [480, zone("CN HK SG MY TW PH", "AU")],
  [540, zone("JP KR")],
  [570, zone("AU")],
  [600, zone("AU")],
  [630, zone("AU")],
  [660, zone("AU")],
  [720, zone("NZ")],
  [780, zone("NZ")],
  [-180, zone("BR", "CA")],
  [-240, zone("US", "CA")],
  [-300, AMERICA],
  [-360, AMERICA],
  [-420, AMERICA],
  [-480, zone("US", "CA")],
]);

const NOWHERE: ClockZone = { most: [], others: [] };

/** `offset`: minutes east of UTC on the day of writing. Europe's clocks tell London from Berlin only with the season. */
export function zoneOfClock(offset: number, day: CalendarDay): ClockZone {
  const isSummer = isEuropeanSummer(day);
  if (offset === 60) return isSummer ? LONDON : CENTRAL_EUROPE;
  if (offset === 120) return isSummer ? CENTRAL_EUROPE : EASTERN_EUROPE;
  if (offset === 180 && isSummer) return zone("RU", "TR SA BY UA FI");
  return ZONES.get(offset) ?? NOWHERE;
}

/** From the last Sunday of March to the last of October. */
function isEuropeanSummer(day: CalendarDay): boolean {
  const { year } = partsOf(day);
  const [from, until] = [lastSunday(year, 3), lastSunday(year, 10)];
  return from !== null && until !== null && day >= from && day < until;
}

function lastSunday(year: number, month: number): CalendarDay | null {
  const last = calendarDay(year, month, 31);
  return last === null ? null : addDays(last, -(weekdayOf(last) % 7));
}
