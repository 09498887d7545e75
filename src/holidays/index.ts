/** Public holidays and worked weekend days of every country we know, and of the parts of some. */
import { country as countryCode, region as regionCode } from "../engine/brands.ts";
import type { AddressSigns, CalendarDay, Country, Region, WorkCalendar } from "../engine/types.ts";
import { AE } from "./data/AE.ts";
import { AT } from "./data/AT.ts";
import { AU } from "./data/AU.ts";
import { BE } from "./data/BE.ts";
import { BR } from "./data/BR.ts";
import { BY } from "./data/BY.ts";
import { CA } from "./data/CA.ts";
import { CH } from "./data/CH.ts";
import { CN } from "./data/CN.ts";
import { CZ } from "./data/CZ.ts";
import { DE } from "./data/DE.ts";
import { DK } from "./data/DK.ts";
import { EG } from "./data/EG.ts";
import { ES } from "./data/ES.ts";
import { FI } from "./data/FI.ts";
import { FR } from "./data/FR.ts";
import { GB } from "./data/GB.ts";
import { HK } from "./data/HK.ts";
import { HU } from "./data/HU.ts";
import { ID } from "./data/ID.ts";
import { IE } from "./data/IE.ts";
import { IL } from "./data/IL.ts";
import { IN } from "./data/IN.ts";
import { IT } from "./data/IT.ts";
import { JP } from "./data/JP.ts";
import { KR } from "./data/KR.ts";
import { KZ } from "./data/KZ.ts";
import { MX } from "./data/MX.ts";
import { MY } from "./data/MY.ts";
import { NL } from "./data/NL.ts";
import { NO } from "./data/NO.ts";
import { NZ } from "./data/NZ.ts";
import { PH } from "./data/PH.ts";
import { PL } from "./data/PL.ts";
import { PT } from "./data/PT.ts";
import { RU } from "./data/RU.ts";
import { AU as regionsOfAU } from "./data/regions/AU.ts";
import { CA as regionsOfCA } from "./data/regions/CA.ts";
import { DE as regionsOfDE } from "./data/regions/DE.ts";
import { ES as regionsOfES } from "./data/regions/ES.ts";
import { FR as regionsOfFR } from "./data/regions/FR.ts";
import { GB as regionsOfGB } from "./data/regions/GB.ts";
import { SA } from "./data/SA.ts";
import { SE } from "./data/SE.ts";
import { SG } from "./data/SG.ts";
import { TH } from "./data/TH.ts";
import { TR } from "./data/TR.ts";
import { TW } from "./data/TW.ts";
import { UA } from "./data/UA.ts";
import { US } from "./data/US.ts";
import { VN } from "./data/VN.ts";
import type { HolidayTable, PlaceTable, RegionTable } from "./holidayTable.ts";
import { AU as placesInAU } from "./places/AU.ts";
import { CA as placesInCA } from "./places/CA.ts";
import { DE as placesInDE } from "./places/DE.ts";
import { ES as placesInES } from "./places/ES.ts";
import { FR as placesInFR } from "./places/FR.ts";
import { GB as placesInGB } from "./places/GB.ts";

const TABLES: ReadonlyMap<string, HolidayTable> = new Map(
  Object.entries({
    AE,
    AT,
    AU,
    BE,
    BR,
    BY,
    CA,
    CH,
    CN,
    CZ,
    DE,
    DK,
    EG,
    ES,
    FI,
    FR,
    GB,
    HK,
    HU,
    ID,
    IE,
    IL,
    IN,
    IT,
    JP,
    KR,
    KZ,
    MX,
    MY,
    NL,
    NO,
    NZ,
    PH,
    PL,
    PT,
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
const REGIONS: ReadonlyMap<string, RegionTable> = new Map(
  Object.entries({ AU: regionsOfAU, CA: regionsOfCA, DE: regionsOfDE, ES: regionsOfES, FR: regionsOfFR, GB: regionsOfGB }),
);
const PLACES: ReadonlyMap<string, PlaceTable> = new Map(
  Object.entries({ AU: placesInAU, CA: placesInCA, DE: placesInDE, ES: placesInES, FR: placesInFR, GB: placesInGB }),
);
const FIRST_YEAR = 2024;
const LAST_YEAR = 2028;

const made = new Map<Country | Region, WorkCalendar>();

/** The working calendar of a country or of a part of it ("DE-BY"), or null when we have no table for the country; see README.md. */
export function calendarOf(place: Country | Region): WorkCalendar | null {
  const kept = made.get(place);
  if (kept !== undefined) return kept;
  const [code = "", part] = place.split("-");
  const table = TABLES.get(code);
  if (table === undefined) return null;
  const country = countryCode(code);
  const regions = REGIONS.get(code);
  const ofCountry = unpacked(country, table);
  const calendar = part === undefined || regions === undefined ? ofCountry : inRegion(ofCountry, part, regions);
  made.set(place, calendar);
  return calendar;
}

/** The countries that have a table, in alphabetical order. */
export const COUNTRIES_WITH_CALENDAR: readonly string[] = [...TABLES.keys()];
/** The parts of countries that have holidays of their own: "DE-BY". */
export const REGIONS_WITH_CALENDAR: readonly Region[] = [...REGIONS].flatMap(([code, { regions }]) =>
  regions.split(" ").map((part) => regionCode(countryCode(code), part)),
);

function unpacked(country: Country, table: HolidayTable): WorkCalendar {
  const holidays = new Map<CalendarDay, string>();
  for (const row of table.holidays) {
    const colon = row.lastIndexOf(": ");
    for (const day of daysOf(row.slice(colon + 2))) holidays.set(day, row.slice(0, colon));
  }
  const places = PLACES.get(country);
  return {
    country,
    years: table.years,
    holidays,
    madeUpWorkdays: new Set(daysOf(table.worked)),
    weekend: table.weekend,
    ...(places === undefined ? {} : { addresses: addressesOf(country, places) }),
  };
}

function inRegion(ofCountry: WorkCalendar, part: string, { years, added, removed }: RegionTable): WorkCalendar {
  const holidays = new Map(ofCountry.holidays);
  const its = (rows: readonly string[]): readonly string[] =>
    rows.flatMap((row) => {
      const colon = row.indexOf(": ");
      return row.slice(0, colon).split(" ").includes(part) ? [row.slice(colon + 2)] : [];
    });
  for (const days of its(removed)) for (const day of daysOf(days)) holidays.delete(day);
  for (const row of its(added)) {
    const colon = row.lastIndexOf(": ");
    for (const day of daysOf(row.slice(colon + 2))) holidays.set(day, row.slice(0, colon));
  }
  return { ...ofCountry, years: years[part] ?? ofCountry.years, holidays };
}

function addressesOf(country: Country, { postcode, seat, places }: PlaceTable): AddressSigns {
  return {
    postcode,
    seat,
    places: places.map(({ region, names, codes, postcodes }) => ({
      region: regionCode(country, region),
      names: names.split(", "),
      codes: codes?.split(", ") ?? [],
      postcodes: (postcodes?.split(" ") ?? []).map((range) => {
        const [from = "", until = from] = range.split("-");
        return [from, until] as const;
      }),
    })),
  };
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
