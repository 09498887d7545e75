/** Public holidays and worked weekend days of every country we know. */
import type { CalendarDay, Country, WorkCalendar } from "../engine/types.ts";
import { AE } from "./data/AE.ts";
import { AT } from "./data/AT.ts";
import { AU } from "./data/AU.ts";
import { BE } from "./data/BE.ts";
import { BR } from "./data/BR.ts";
import { CA } from "./data/CA.ts";
import { CH } from "./data/CH.ts";
import { CN } from "./data/CN.ts";
import { DE } from "./data/DE.ts";
import { EG } from "./data/EG.ts";
import { ES } from "./data/ES.ts";
import { FR } from "./data/FR.ts";
import { GB } from "./data/GB.ts";
import { HK } from "./data/HK.ts";
import { ID } from "./data/ID.ts";
import { IL } from "./data/IL.ts";
import { IN } from "./data/IN.ts";
import { IT } from "./data/IT.ts";
import { JP } from "./data/JP.ts";
import { KR } from "./data/KR.ts";
import { KZ } from "./data/KZ.ts";
import { MX } from "./data/MX.ts";
import { MY } from "./data/MY.ts";
import { NL } from "./data/NL.ts";
import { NZ } from "./data/NZ.ts";
import { PH } from "./data/PH.ts";
import { PL } from "./data/PL.ts";
import { RU } from "./data/RU.ts";
import { SA } from "./data/SA.ts";
import { SE } from "./data/SE.ts";
import { SG } from "./data/SG.ts";
import { TH } from "./data/TH.ts";
import { TR } from "./data/TR.ts";
import { TW } from "./data/TW.ts";
import { UA } from "./data/UA.ts";
import { US } from "./data/US.ts";
import { VN } from "./data/VN.ts";
import type { HolidayTable } from "./holidayTable.ts";

const TABLES: ReadonlyMap<string, HolidayTable> = new Map(
  Object.entries({
    AE,
    AT,
    AU,
    BE,
    BR,
    CA,
    CH,
    CN,
    DE,
    EG,
    ES,
    FR,
    GB,
    HK,
    ID,
    IL,
    IN,
    IT,
    JP,
    KR,
    KZ,
    MX,
    MY,
    NL,
    NZ,
    PH,
    PL,
    RU,
    SA,
    SE,
    SG,
    TH,
    TR,
    TW,
    UA,
    US,
    VN,
  }),
);
const FIRST_YEAR = 2024;
const LAST_YEAR = 2028;

const made = new Map<Country, WorkCalendar>();

/** The working calendar of a country, or null when we have no table for it. Holidays are national ones; see README.md. */
export function calendarOf(country: Country): WorkCalendar | null {
  const kept = made.get(country);
  if (kept !== undefined) return kept;
  const table = TABLES.get(country);
  if (table === undefined) return null;
  const calendar = unpacked(country, table);
  made.set(country, calendar);
  return calendar;
}

/** The countries that have a table, in alphabetical order. */
export const COUNTRIES_WITH_CALENDAR: readonly string[] = [...TABLES.keys()];

function unpacked(country: Country, table: HolidayTable): WorkCalendar {
  const holidays = new Map<CalendarDay, string>();
  for (const row of table.holidays) {
    const colon = row.lastIndexOf(": ");
    for (const day of daysOf(row.slice(colon + 2))) holidays.set(day, row.slice(0, colon));
  }
  return { country, years: table.years, holidays, madeUpWorkdays: new Set(daysOf(table.worked)), weekend: table.weekend };
}

/** "0101 240210": a day of every year, or of one. */
function daysOf(compact: string): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (const word of compact.split(" ")) {
    const yearly = word.length === 4;
    for (let year = yearly ? FIRST_YEAR : Number(word.slice(0, 2)) + 2000; year <= LAST_YEAR; year += 1) {
      const day = `${year}-${word.slice(-4, -2)}-${word.slice(-2)}`;
      if (isCalendarDay(day)) days.push(day);
      if (!yearly) break;
    }
  }
  return days;
}

function isCalendarDay(text: string): text is CalendarDay {
  return /^20\d\d-\d\d-\d\d$/.test(text);
}
