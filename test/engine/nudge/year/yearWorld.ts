/** The countries, clocks and calendars of the simulated year, worked out apart from the engine: only the published lists of holidays are shared. */
import { country } from "../../../../src/engine/brands.ts";
import { calendarOf } from "../../../../src/holidays/index.ts";
import type { YearLocale } from "./yearTexts.ts";

/** Country, its clock, days off of the week (0 = Sunday), language. */
export interface Place {
  readonly code: string;
  readonly zone: string;
  readonly weekend: readonly number[];
  readonly locale: YearLocale;
}

const SATURDAY_SUNDAY = [6, 0];
const row = (code: string, zone: string, locale: YearLocale = "en", weekend: readonly number[] = SATURDAY_SUNDAY): Place => ({
  code,
  zone,
  weekend,
  locale,
});

export const PLACES: readonly Place[] = [
  row("AE", "Asia/Dubai"),
  row("AT", "Europe/Vienna"),
  row("AU", "Australia/Sydney"),
  row("BE", "Europe/Brussels"),
  row("BR", "America/Sao_Paulo"),
  row("CA", "America/Toronto"),
  row("CH", "Europe/Zurich"),
  row("CN", "Asia/Shanghai", "zh-Hans"),
  row("DE", "Europe/Berlin"),
  row("EG", "Africa/Cairo", "en", [5, 6]),
  row("ES", "Europe/Madrid"),
  row("FR", "Europe/Paris"),
  row("GB", "Europe/London"),
  row("HK", "Asia/Hong_Kong", "zh-Hant"),
  row("ID", "Asia/Jakarta"),
  row("IL", "Asia/Jerusalem", "ru", [5, 6]),
  row("IN", "Asia/Kolkata"),
  row("IT", "Europe/Rome"),
  row("JP", "Asia/Tokyo", "ja"),
  row("KR", "Asia/Seoul"),
  row("KZ", "Asia/Almaty", "ru"),
  row("MX", "America/Mexico_City"),
  row("MY", "Asia/Kuala_Lumpur"),
  row("NL", "Europe/Amsterdam"),
  row("NZ", "Pacific/Auckland"),
  row("PH", "Asia/Manila"),
  row("PL", "Europe/Warsaw"),
  row("RU", "Europe/Moscow", "ru"),
  row("SA", "Asia/Riyadh", "en", [5, 6]),
  row("SE", "Europe/Stockholm"),
  row("SG", "Asia/Singapore", "zh-Hans"),
  row("TH", "Asia/Bangkok"),
  row("TR", "Europe/Istanbul"),
  row("TW", "Asia/Taipei", "zh-Hant"),
  row("UA", "Europe/Kyiv", "ru"),
  row("US", "America/New_York"),
  row("VN", "Asia/Ho_Chi_Minh"),
  // No table of holidays: plain weeks.
  row("NO", "Europe/Oslo"),
  row("CZ", "Europe/Prague"),
  row("QA", "Asia/Qatar", "en", [5, 6]),
];

export interface Wall {
  readonly day: string;
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and minutes since midnight on a wall there. */
export function wallOf(ms: number, zone: string): Wall {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    formats.set(zone, format);
  }
  const [day = "", time = ""] = format.format(ms).split(" ");
  return { day, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
}

/** The first moment at which their wall shows this day at this time, to the minute: found by looking, not by arithmetic. */
export function momentAt(day: string, minutes: number, zone: string): number {
  const start = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  for (let east = 14 * 60; east >= -12 * 60; east -= 15) {
    const ms = start - east * 60_000;
    const wall = wallOf(ms, zone);
    if (wall.day === day && wall.minutes === minutes) return ms;
  }
  return start;
}

/** Minutes east of UTC, for the Date header. */
export function offsetAt(ms: number, zone: string): number {
  const wall = wallOf(ms, zone);
  return Math.round((Date.parse(`${wall.day}T00:00:00Z`) + wall.minutes * 60_000 - Math.floor(ms / 60_000) * 60_000) / 60_000);
}

export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

const offDays = new Map<string, { readonly holidays: ReadonlySet<string>; readonly worked: ReadonlySet<string> }>();

export function isWorkday(day: string, place: Place): boolean {
  let known = offDays.get(place.code);
  if (known === undefined) {
    const calendar = calendarOf(country(place.code));
    known = { holidays: new Set(calendar?.holidays.keys() ?? []), worked: new Set(calendar?.madeUpWorkdays ?? []) };
    offDays.set(place.code, known);
  }
  if (known.worked.has(day)) return true;
  return !known.holidays.has(day) && !place.weekend.includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}

/** The count-th working day after a day, before it when negative. */
export function workdaysLater(day: string, count: number, place: Place): string {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = dayAfter(at, count < 0 ? -1 : 1);
    if (isWorkday(at, place)) left -= 1;
  }
  return at;
}
