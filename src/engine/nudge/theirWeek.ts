/** When the person we wait for is at work, as far as their own mail tells. */
import { offsetOf, parseClockTime } from "../time/zonedTime.ts";
import type { ClockTime, Country, Message, Person, Thread, TimeZone, Weekday, WorkCalendar, WorkingWeek } from "../types.ts";
import { fixedZone, zonesOfCountry } from "./countryZones.ts";

const ALL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const USUAL_WEEKEND: readonly Weekday[] = [6, 7];
/** Mail that lies in the box when work begins is read first; later than six it would spoil the evening. */
const FROM = clock("09:00");
const UNTIL = clock("18:00");

/** A working week and what of it is known rather than assumed. */
export interface KnownWeek {
  readonly week: WorkingWeek;
  /** false: nothing told their clock, so the reader's own is used. */
  readonly zoneKnown: boolean;
}

/** Country from their mail or their colleagues'; zone from the country, else from the offset of their last mail, else the reader's own. */
export function theirWeek(
  person: Person,
  thread: Thread,
  readerZone: TimeZone,
  calendarOf: (country: Country) => WorkCalendar | null,
): KnownWeek {
  const mails = mailsOf(person, thread);
  const country = mails.findLast((message) => message.country !== null)?.country ?? null;
  const zone = zoneOf(mails, country);
  const weekend = (country === null ? null : calendarOf(country))?.weekend ?? USUAL_WEEKEND;
  return {
    week: { zone: zone ?? readerZone, country, days: ALL_DAYS.filter((day) => !weekend.includes(day)), from: FROM, until: UNTIL },
    zoneKnown: zone !== null,
  };
}

/** The person's own mail; when they never wrote, that of people at the same domain. */
function mailsOf(person: Person, thread: Thread): readonly Message[] {
  const human = thread.messages.filter((message) => message.automatic === null && message.from.address !== null);
  const own = human.filter((message) => message.from.address === person.address);
  if (own.length > 0 || person.address === null) return own;
  const domain = person.address.slice(person.address.lastIndexOf("@"));
  return human.filter((message) => message.from.address?.endsWith(domain) === true);
}

function zoneOf(mails: readonly Message[], country: Country | null): TimeZone | null {
  const dated = mails.findLast((message) => message.sentOffset !== null && message.sentAt !== null);
  const countryZone = country === null ? null : (zonesOfCountry(country)[0] ?? null);
  if (dated === undefined || dated.sentOffset === null || dated.sentAt === null) return countryZone;
  // Somebody abroad, or a mail server on UTC: only a clock that agrees with the country brings its summer time along.
  if (countryZone !== null && (offsetOf(dated.sentAt, countryZone) === dated.sentOffset || dated.sentOffset === 0)) return countryZone;
  return fixedZone(dated.sentOffset);
}

function clock(text: string): ClockTime {
  const time = parseClockTime(text);
  if (time === null) throw new Error(`theirWeek.ts: ${text} is no clock time`);
  return time;
}
