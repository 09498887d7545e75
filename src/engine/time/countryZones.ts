/** The clocks of each country, the one most business runs on first. Source: IANA tz, zone1970.tab, 2026; islands and outposts are left out. */
import { timeZone } from "../brands.ts";
import type { Country, TimeZone } from "../types.ts";

const ZONES: Readonly<Record<string, string>> = {
  AE: "Asia/Dubai",
  AM: "Asia/Yerevan",
  AR: "America/Argentina/Buenos_Aires",
  AT: "Europe/Vienna",
  AU: "Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin",
  AZ: "Asia/Baku",
  BD: "Asia/Dhaka",
  BE: "Europe/Brussels",
  BG: "Europe/Sofia",
  BH: "Asia/Bahrain",
  BN: "Asia/Brunei",
  BO: "America/La_Paz",
  BR: "America/Sao_Paulo America/Manaus America/Rio_Branco",
  BY: "Europe/Minsk",
  CA: "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns",
  CH: "Europe/Zurich",
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  CO: "America/Bogota",
  CR: "America/Costa_Rica",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  DO: "America/Santo_Domingo",
  DZ: "Africa/Algiers",
  EC: "America/Guayaquil",
  EE: "Europe/Tallinn",
  EG: "Africa/Cairo",
  ES: "Europe/Madrid Atlantic/Canary",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GB: "Europe/London",
  GE: "Asia/Tbilisi",
  GH: "Africa/Accra",
  GR: "Europe/Athens",
  GT: "America/Guatemala",
  HK: "Asia/Hong_Kong",
  HR: "Europe/Zagreb",
  HU: "Europe/Budapest",
  ID: "Asia/Jakarta Asia/Makassar Asia/Jayapura",
  IE: "Europe/Dublin",
  IL: "Asia/Jerusalem",
  IN: "Asia/Kolkata",
  IT: "Europe/Rome",
  JO: "Asia/Amman",
  JP: "Asia/Tokyo",
  KE: "Africa/Nairobi",
  KG: "Asia/Bishkek",
  KH: "Asia/Phnom_Penh",
  KR: "Asia/Seoul",
  KW: "Asia/Kuwait",
  KZ: "Asia/Almaty",
  LA: "Asia/Vientiane",
  LB: "Asia/Beirut",
  LK: "Asia/Colombo",
  LT: "Europe/Vilnius",
  LU: "Europe/Luxembourg",
  LV: "Europe/Riga",
  MA: "Africa/Casablanca",
  MD: "Europe/Chisinau",
  MM: "Asia/Yangon",
  MN: "Asia/Ulaanbaatar Asia/Hovd",
  MO: "Asia/Macau",
  MX: "America/Mexico_City America/Tijuana America/Hermosillo America/Cancun",
  MY: "Asia/Kuala_Lumpur",
  NG: "Africa/Lagos",
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  NP: "Asia/Kathmandu",
  NZ: "Pacific/Auckland",
  OM: "Asia/Muscat",
  PA: "America/Panama",
  PE: "America/Lima",
  PH: "Asia/Manila",
  PK: "Asia/Karachi",
  PL: "Europe/Warsaw",
  PT: "Europe/Lisbon",
  PY: "America/Asuncion",
  QA: "Asia/Qatar",
  RO: "Europe/Bucharest",
  RS: "Europe/Belgrade",
  RU: "Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Europe/Samara Asia/Irkutsk Asia/Vladivostok Asia/Omsk Asia/Yakutsk Europe/Kaliningrad Asia/Magadan Asia/Kamchatka",
  SA: "Asia/Riyadh",
  SE: "Europe/Stockholm",
  SG: "Asia/Singapore",
  SI: "Europe/Ljubljana",
  SK: "Europe/Bratislava",
  TH: "Asia/Bangkok",
  TN: "Africa/Tunis",
  TR: "Europe/Istanbul",
  TW: "Asia/Taipei",
  UA: "Europe/Kyiv",
  US: "America/New_York America/Los_Angeles America/Chicago America/Denver America/Phoenix America/Anchorage Pacific/Honolulu",
  UY: "America/Montevideo",
  UZ: "Asia/Tashkent",
  VN: "Asia/Ho_Chi_Minh",
  ZA: "Africa/Johannesburg",
};

/** One zone for each way of changing the clocks, for people whose country is not known but whose mail shows both clocks. */
export const CHANGING_ZONES: readonly TimeZone[] = [
  "Europe/London",
  "Europe/Berlin",
  "Europe/Athens",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Halifax",
  "Australia/Sydney",
  "Australia/Adelaide",
  "Pacific/Auckland",
  "America/Santiago",
  "Asia/Jerusalem",
  "Africa/Cairo",
].map(timeZone);

/** The zones of a country, the main one first; empty when it is not listed. */
export function zonesOfCountry(country: Country): readonly TimeZone[] {
  return (ZONES[country] ?? "")
    .split(" ")
    .filter((name) => name !== "")
    .map(timeZone);
}

/** A zone without summer time, from minutes east of UTC: "+09:00". */
export function fixedZone(offsetMinutes: number): TimeZone {
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return timeZone(`${offsetMinutes < 0 ? "-" : "+"}${hours}:${String(size % 60).padStart(2, "0")}`);
}

/** Every country whose clocks are listed. */
export const COUNTRIES_WITH_ZONES: readonly string[] = Object.keys(ZONES);
