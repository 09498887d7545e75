/** Countries whose whole business runs on one clock. Elsewhere the offset of the person's own mail is all there is. Source: IANA tz, zone1970.tab. */
import { timeZone } from "../brands.ts";
import type { Country, TimeZone } from "../types.ts";

const ZONES: Readonly<Record<string, string>> = {
  AE: "Asia/Dubai",
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  CH: "Europe/Zurich",
  CN: "Asia/Shanghai",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  EG: "Africa/Cairo",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GB: "Europe/London",
  HK: "Asia/Hong_Kong",
  IL: "Asia/Jerusalem",
  IN: "Asia/Kolkata",
  IT: "Europe/Rome",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  MY: "Asia/Kuala_Lumpur",
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  PH: "Asia/Manila",
  PL: "Europe/Warsaw",
  SA: "Asia/Riyadh",
  SE: "Europe/Stockholm",
  SG: "Asia/Singapore",
  TH: "Asia/Bangkok",
  TR: "Europe/Istanbul",
  TW: "Asia/Taipei",
  VN: "Asia/Ho_Chi_Minh",
};

/** The one zone of a country, or null when it has several or is not listed. */
export function zoneOfCountry(country: Country): TimeZone | null {
  const zone = ZONES[country];
  return zone === undefined ? null : timeZone(zone);
}

/** A zone without summer time, from minutes east of UTC: "+09:00". */
export function fixedZone(offsetMinutes: number): TimeZone {
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return timeZone(`${offsetMinutes < 0 ? "-" : "+"}${hours}:${String(size % 60).padStart(2, "0")}`);
}
