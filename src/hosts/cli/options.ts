/** Checks what was typed. A wrong value stops with one line that names it and says what would be right. */
import { InvalidArgumentError } from "commander";
import { address, country, instant, timeZone } from "../../engine/brands.ts";
import { offsetOf } from "../../engine/time/zonedTime.ts";
import type { Address, Country, Instant, Locale, TimeZone } from "../../engine/types.ts";

const LOCALES: readonly Locale[] = ["en", "zh-Hant", "zh-Hans", "ja", "ru"];
export const FORMATS = ["text", "html", "eml"] as const;
export type Format = (typeof FORMATS)[number];

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
/** Day, or day and time with or without offset. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const MOST_DAYS = 250;

export function addressOption(value: string): Address {
  if (!ADDRESS.test(value)) throw new InvalidArgumentError("It must be a mail address, for example anna@example.com.");
  return address(value);
}

export function momentOption(value: string): Instant {
  const milliseconds = MOMENT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw new InvalidArgumentError("It must be an ISO date, for example 2026-11-20 or 2026-11-20T09:00+08:00.");
  return instant(milliseconds);
}

export function zoneOption(value: string): TimeZone {
  const zone = timeZone(value);
  if (offsetOf(instant(0), zone) === null) throw new InvalidArgumentError("It must be an IANA time zone, for example Asia/Tokyo.");
  return zone;
}

export function countryOption(value: string): Country {
  if (!/^[a-z]{2}$/i.test(value)) throw new InvalidArgumentError("It must be two letters, for example JP.");
  return country(value);
}

export function localeOption(value: string): Locale {
  const found = LOCALES.find((locale) => locale.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${LOCALES.join(", ")}.`);
  return found;
}

export function formatOption(value: string): Format {
  const found = FORMATS.find((format) => format === value);
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${FORMATS.join(", ")}.`);
  return found;
}

export function daysOption(value: string): number {
  const days = Number(value);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new InvalidArgumentError(`It must be a whole number of working days from 1 to ${MOST_DAYS}.`);
  }
  return days;
}
