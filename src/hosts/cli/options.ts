/** Checks what was typed. A wrong value stops with one line that names it and says what would be right. */
import { InvalidArgumentError } from "commander";
import { address, country, instant, timeZone } from "../../engine/brands.ts";
import { LOCALES } from "../../engine/locales.ts";
import type { CheckInKind } from "../../engine/nudge/checkIns.ts";
import { DRAFT_KINDS, type DraftKind } from "../../engine/summary/kinds/draftKind.ts";
import { parseDay } from "../../engine/time/calendarDay.ts";
import { offsetOf, parseClockTime, zonedInstantOf } from "../../engine/time/zonedTime.ts";
import type { Address, CalendarDay, ClockTime, Country, DraftSlot, Instant, Locale, TimeZone } from "../../engine/types.ts";

export const FORMATS = ["text", "html", "eml"] as const;
export type Format = (typeof FORMATS)[number];

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
/** Day, or day and time with or without offset. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MOST_DAYS = 250;

export function addressOption(value: string): Address {
  if (!ADDRESS.test(value)) throw new InvalidArgumentError("It must be a mail address, for example anna@example.com.");
  return address(value);
}

/** A moment as it was typed: with an offset an instant, without one a time on the wall of whatever zone --zone names. */
export type TypedMoment =
  | { readonly kind: "instant"; readonly instant: Instant }
  | { readonly kind: "wall"; readonly day: CalendarDay; readonly time: ClockTime };

export function momentOption(value: string): TypedMoment {
  const [, dayText = "", timeText = "00:00", offset] = MOMENT.exec(value) ?? [];
  const [day, time, milliseconds] = [parseDay(dayText), parseClockTime(timeText), Date.parse(value)];
  // Date.parse alone would take February 31 for March 3.
  if (day === null || time === null || Number.isNaN(milliseconds))
    throw new InvalidArgumentError("It must be an ISO date, for example 2026-11-20 or 2026-11-20T09:00+08:00.");
  return offset === undefined ? { kind: "wall", day, time } : { kind: "instant", instant: instant(milliseconds) };
}

/** The typed moment, or the present when none was typed. */
export function momentIn(moment: TypedMoment | undefined, zone: TimeZone): Instant {
  const present = instant(Date.now());
  if (moment === undefined) return present;
  return moment.kind === "instant" ? moment.instant : (zonedInstantOf(moment.day, moment.time, zone) ?? present);
}

export function dayOption(value: string): CalendarDay {
  const day = parseDay(value);
  if (day === null) throw new InvalidArgumentError("It must be a day, for example 2026-11-20.");
  return day;
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

/** A kind of follow-up as it is typed: "thanks-and-minutes". "proposed" is the one that the thread calls for. */
export type TypedKind = DraftKind | "proposed";

export const TYPED_KINDS: readonly string[] = ["proposed", ...DRAFT_KINDS].map((kind) =>
  kind.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
);

export function kindOption(value: string): TypedKind {
  const typed = value.toLowerCase().replaceAll("-", "");
  const found = (["proposed", ...DRAFT_KINDS] as const).find((kind) => kind.toLowerCase() === typed);
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${TYPED_KINDS.join(", ")}.`);
  return found;
}

/** What comes back by itself, as it is typed: "weekly-progress", "after-delivery". */
export const TYPED_CHECK_INS = { "weekly-progress": "progress", "after-delivery": "afterDelivery" } as const satisfies Record<
  string,
  CheckInKind
>;

export function checkInOption(value: string): CheckInKind {
  const found = Object.entries(TYPED_CHECK_INS).find(([typed]) => typed === value.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${Object.keys(TYPED_CHECK_INS).join(", ")}.`);
  return found[1];
}

export function daysOption(value: string): number {
  const days = Number(value);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new InvalidArgumentError(`It must be a whole number of working days from 1 to ${MOST_DAYS}.`);
  }
  return days;
}

/** Without a slash at its end. */
export function baseUrlOption(value: string): string {
  const base = value.trim().replace(/\/+$/, "");
  if (!URL.canParse(base) || !base.startsWith("https://"))
    throw new InvalidArgumentError("It must be an https address, for example https://mail.example.com.");
  return base;
}

/** The user's words for one slot, typed as usefulInformation=... */
export type TypedSlots = Readonly<Partial<Record<DraftSlot, string>>>;

/** "alternative=half of it in May", may be given several times; the last one for a slot counts. */
export function fillOption(value: string, before: TypedSlots = {}): TypedSlots {
  const [typed = "", ...rest] = value.split("=");
  const name = typed.trim().toLowerCase().replaceAll("-", "");
  const slot = FILLABLE_SLOTS.find((each) => each.toLowerCase() === name);
  if (slot === undefined || rest.length === 0)
    throw new InvalidArgumentError(`It must be SLOT=WORDS, SLOT being one of ${FILLABLE_SLOTS.join(", ")}.`);
  return { ...before, [slot]: rest.join("=").trim() };
}
const FILLABLE_SLOTS = [
  "deliveryDate",
  "deliveryPlace",
  "inspection",
  "delivered",
  "usefulInformation",
  "whatHappened",
  "cause",
  "countermeasure",
  "byWhen",
  "concerns",
  "news",
  "effect",
  "nextStep",
  "newDate",
  "request",
  "reason",
  "alternative",
  "background",
] as const satisfies readonly DraftSlot[];

export function goalStateOption(value: string): boolean {
  const typed = value.toLowerCase();
  if (typed !== "yes" && typed !== "no") throw new InvalidArgumentError("It must be yes or no.");
  return typed === "yes";
}
