/** Where somebody works and what their clock shows, with what told it. Nothing is guessed in silence: what is assumed says so. */
import { instant, timeZone } from "../brands.ts";
import { organisationOf } from "../message/organisation.ts";
import type { Clocked } from "../message/writersClock.ts";
import { partsOf } from "../time/calendarDay.ts";
import { countryOf, northAmerican } from "../time/countryOf.ts";
import { CHANGING_ZONES, fixedZone, zonesOfCountry } from "../time/countryZones.ts";
import { dayAndTimeAt, offsetOf } from "../time/zonedTime.ts";
import type { Address, Country, Locale, Message, Person, Region, Thread, TimeZone } from "../types.ts";
import type { ClockConfidence, ClockKnown, ClockSource } from "./nudgeDecision.ts";
import type { ChosenClock } from "./nudgeRule.ts";
import { signatureCountry } from "./signatureCountry.ts";

/** Somebody's clock and calendar, and how the clock is known. */
export interface Whereabouts {
  readonly zone: TimeZone;
  readonly country: Country | null;
  /** The part of that country, when their own address names it. */
  readonly region: Region | null;
  readonly known: ClockKnown;
  /** false: an offset that may be an hour wrong in the other half of the year, or an estimate. */
  readonly isSharp: boolean;
}
export interface WhereaboutsContext {
  /** The user's zone, taken where nothing tells theirs. */
  readonly myZone: TimeZone;
  readonly chosen: ChosenClock | null;
}

interface CountryKnown {
  readonly country: Country;
  readonly from: ClockSource;
}

/** Newest mails that are asked for their clock; who moved two years ago keeps the new one. */
const MOST_MAILS = 12;
/** A working day is guessed from no fewer mails. */
const LEAST_MAILS_FOR_HOURS = 5;
const LONGEST_DAY_MINUTES = 10 * 60;
const MIDDLE_OF_THE_DAY_MINUTES = 13 * 60;
const DAY_MINUTES = 1440;
const MINUTE_MS = 60_000;
const UTC = timeZone("UTC");

/** The user's choice, else country and offsets of their mail, else of their colleagues' mail, else the address, else past hours, else the user's own clock. */
export function whereabouts(person: Person, thread: Thread, { myZone, chosen }: WhereaboutsContext): Whereabouts {
  const mails = mailsOf(person, thread);
  const countryKnown = countryOfPerson(person, mails);
  const country = chosen?.country ?? countryKnown?.country ?? null;
  const region = mails.findLast((message) => message.from.address === person.address && message.region !== null)?.region ?? null;
  const isChoiceUnusable = chosen !== null && chosen.zone !== null && !exists(chosen.zone);
  const made = (zone: TimeZone, from: ClockSource, confidence: ClockConfidence, isSharp = true): Whereabouts => ({
    zone,
    country,
    region: country !== null && region?.startsWith(`${country}-`) === true ? region : null,
    known: { from, confidence, isChoiceUnusable },
    isSharp,
  });
  if (chosen !== null && chosen.zone !== null && !isChoiceUnusable) return made(chosen.zone, "yourChoice", "chosen");
  const clocked = mails.flatMap(clockOf).slice(-MOST_MAILS);
  const zones = country === null ? [] : zonesOfCountry(country);
  const main = zones[0];
  const countryFrom = chosen?.country != null ? "yourChoice" : (countryKnown?.from ?? "assumedYours");
  if (main !== undefined) {
    const agreeing = bestOf(zones, clocked);
    // A mail server on UTC says nothing of its writers.
    if (agreeing !== null) return made(agreeing, "offsetOfMails", "high");
    if (clocked.every(({ offset }) => offset === 0))
      return made(main, countryFrom, zones.length === 1 ? "medium" : "low", zones.length === 1);
  }
  const last = clocked.at(-1);
  if (last !== undefined) {
    const changing = bestOf(CHANGING_ZONES, clocked);
    const hasBoth = new Set(clocked.map(({ offset }) => offset)).size > 1;
    if (hasBoth && changing !== null) return made(changing, "offsetOfMails", "medium");
    const usual = usualOffset(clocked, last.offset);
    const isSteady = usual !== 0 && (keepsItsClock(usual) || hasBothSeasons(clocked.filter(({ offset }) => offset === usual)));
    return made(fixedZone(usual), "offsetOfMails", isSteady ? "medium" : "low", isSteady);
  }
  const byHours = offsetByHours(mails);
  if (byHours !== null) return made(fixedZone(byHours), "pastHours", "low", false);
  return made(exists(myZone) ? myZone : UTC, "assumedYours", "assumed");
}

/** The person's own mail; when they never wrote, that of their colleagues. */
function mailsOf(person: Person, thread: Thread): readonly Message[] {
  const human = thread.messages.filter((message) => message.automatic === null && message.from.address !== null);
  const own = human.filter((message) => message.from.address === person.address);
  if (own.length > 0 || person.address === null) return own;
  const organisation = organisationOf(person);
  return human.filter((message) => organisationOf(message.from) === organisation);
}

function countryOfPerson(person: Person, mails: readonly Message[]): CountryKnown | null {
  const told = mails.findLast((message) => message.country !== null);
  if (told !== undefined && told.country !== null) return { country: told.country, from: sourceOf(told, told.country) };
  for (const { signature } of mails.toReversed()) {
    const country = signatureCountry(signature);
    if (country !== null) return { country, from: "signature" };
  }
  const domain = person.address === null ? null : byDomain(person.address, mails.at(-1)?.locale ?? "en");
  return domain === null ? null : { country: domain, from: "domain" };
}

function sourceOf({ from, signature, locale }: Message, country: Country): ClockSource {
  if (northAmerican(signature) === country && (from.address === null || byDomain(from.address, locale) === null)) return "signature";
  if (countryOf({ address: null, sentOffset: null, signature, locale }) === country) return "phoneCode";
  return from.address !== null && byDomain(from.address, locale) === country ? "domain" : "offsetOfMails";
}

function byDomain(address: Address, locale: Locale): Country | null {
  return countryOf({ address, sentOffset: null, signature: "", locale });
}

/** A quote shows the clock of the program that quoted it. */
function clockOf({ sentAt, sentOffset, origin }: Message): readonly Clocked[] {
  return origin === "mail" && sentAt !== null && sentOffset !== null ? [{ at: sentAt, offset: sentOffset }] : [];
}

/** The first zone that shows what most of the mails show, the newest among them or the one before it; null: none does. */
function bestOf(zones: readonly TimeZone[], clocked: readonly Clocked[]): TimeZone | null {
  let best: TimeZone | null = null;
  let most = clocked.length / 2;
  for (const zone of zones) {
    const agreeing = clocked.filter(({ at, offset }) => offsetOf(at, zone) === offset);
    const isRecent = clocked.slice(-2).some((one) => agreeing.includes(one));
    if (agreeing.length > most || (best === null && agreeing.length > 0 && agreeing.length === most && isRecent)) {
      best = zone;
      most = agreeing.length;
    }
  }
  return best;
}

/** The offset of most mails, the newest of equals: one mail from a journey does not move anybody. */
function usualOffset(clocked: readonly Clocked[], newest: number): number {
  const count = (offset: number): number => clocked.filter((one) => one.offset === offset).length;
  return clocked.reduce((best, { offset }) => (count(offset) > count(best) ? offset : best), newest);
}

/** From Dubai to Tokyo clocks stay as they are all year; a mail server on UTC is no place. */
function keepsItsClock(offset: number): boolean {
  return offset >= FIRST_STEADY_MINUTES && offset <= LAST_STEADY_MINUTES;
}
const FIRST_STEADY_MINUTES = 240;
const LAST_STEADY_MINUTES = 540;

/** Winter and summer were both seen, of either half of the world. */
function hasBothSeasons(clocked: readonly Clocked[]): boolean {
  const months = clocked.map(({ at, offset }) => partsOf(dayAndTimeAt(at, offset).day).month);
  return months.some((month) => month >= 5 && month <= 8) && months.some((month) => month <= 2 || month >= 11);
}

/** Minutes east of UTC, whole hours, that put the hours in which they write around the middle of a working day; null when these tell no working day. */
function offsetByHours(mails: readonly Message[]): number | null {
  const minutes = mails
    .flatMap(({ sentAt, origin }) => (sentAt === null || origin === "quoted" ? [] : [Math.floor(sentAt / MINUTE_MS) % DAY_MINUTES]))
    .map((minute) => (minute + DAY_MINUTES) % DAY_MINUTES)
    .toSorted((a, b) => a - b);
  if (minutes.length < LEAST_MAILS_FOR_HOURS) return null;
  // The longest pause between two writing times is the night; the day begins after it.
  let night = 0;
  let begin = 0;
  minutes.forEach((minute, index) => {
    const next = minutes[index + 1] ?? (minutes[0] ?? 0) + DAY_MINUTES;
    if (next - minute <= night) return;
    night = next - minute;
    begin = next % DAY_MINUTES;
  });
  const length = DAY_MINUTES - night;
  if (length > LONGEST_DAY_MINUTES) return null;
  const offset = Math.round((MIDDLE_OF_THE_DAY_MINUTES - (begin + length / 2)) / 60) * 60;
  return offset < -11 * 60 ? offset + DAY_MINUTES : offset > 13 * 60 ? offset - DAY_MINUTES : offset;
}

function exists(zone: TimeZone): boolean {
  return offsetOf(EPOCH, zone) !== null;
}
const EPOCH = instant(0);
