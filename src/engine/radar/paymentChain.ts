/** Money that has to arrive before goods are released and a vessel is met, by the calendars of payer and payee. */
import { evidenceOfSentence } from "../findings/evidence.ts";
import { daysOf } from "../nudge/sentenceDates.ts";
import { holidayName, isAnnounced } from "../time/businessDays.ts";
import { addDays, addMonths, daysBetween } from "../time/calendarDay.ts";
import { BARE_DAY_RULE } from "../time/conventions.ts";
import type { CalendarDay, CalendarOf, Country, Evidence, Person, Region, WorkCalendar } from "../types.ts";
import type { RadarSentence } from "./radarSentences.ts";
import type { PaymentChainFinding } from "./radarTypes.ts";
import { scheduleSteps } from "./scheduleSteps.ts";

/** Working days of the payer that a bank transfer abroad takes. */
const TRANSFER = { least: 1, most: 3 };
/** Working days of the payee between money seen and goods or papers given out. */
const RELEASE = { least: 1, most: 1 };
/** A vessel later than this is another voyage. */
const SAME_VOYAGE_DAYS = 45;

export interface Calendars {
  readonly countryOf: (person: Person) => Country | Region | null;
  readonly calendarOf: CalendarOf;
  /** Somebody on the side that is paid; null: nobody. */
  readonly payeeOf: (payer: Person) => Person | null;
}

interface Dated {
  readonly day: CalendarDay;
  readonly payer: Person;
  readonly evidence: Evidence;
}

/** The newest payment that is told and the first vessel after it; null when the thread tells only one of them. */
export function paymentChain(
  sentences: readonly RadarSentence[],
  { countryOf, calendarOf, payeeOf }: Calendars,
): PaymentChainFinding | null {
  const payment = sentences.flatMap(paymentOf).at(-1);
  if (payment === undefined) return null;
  const vessel = sentences
    .flatMap(vesselOf)
    .filter(({ day }) => day >= payment.day && daysBetween(payment.day, day) <= SAME_VOYAGE_DAYS)
    .at(-1);
  if (vessel === undefined) return null;
  const calendarAt = (person: Person | null): WorkCalendar | null => {
    const place = person === null ? null : countryOf(person);
    return place === null ? null : calendarOf(place);
  };
  const payers = calendarAt(payment.payer);
  const payees = calendarAt(payeeOf(payment.payer));
  const steps = scheduleSteps([
    { id: "arrives", needs: [], takes: TRANSFER, calendar: payers, notBefore: payment.day, due: null },
    { id: "released", needs: ["arrives"], takes: RELEASE, calendar: payees, notBefore: null, due: vessel.day },
  ]);
  const [arrives, released] = [steps.get("arrives"), steps.get("released")];
  if (arrives === undefined || released === undefined || released.slack === null) return null;
  return {
    kind: "paymentChain",
    paid: payment.day,
    arrives: { first: arrives.first, last: arrives.last },
    released: { first: released.first, last: released.last },
    sails: vessel.day,
    slack: released.slack,
    holidays: holidaysBetween(payment.day, arrives.last, payers),
    areHolidaysKnown: [payers, payees].every((calendar) => isAnnounced(payment.day, calendar) && isAnnounced(vessel.day, calendar)),
    evidence: [payment.evidence, vessel.evidence],
  };
}

function paymentOf(one: RadarSentence): readonly Dated[] {
  const { sentOn, from } = one.message;
  if (sentOn === null || !one.is.paid.test(one.folded)) return [];
  const past = one
    .dates()
    .flatMap((date) => daysOf(date)?.last ?? [])
    .filter((day) => day <= sentOn);
  return [{ day: past.at(-1) ?? sentOn, payer: from, evidence: evidenceOfSentence(one.sentence) }];
}

function vesselOf(one: RadarSentence): readonly Dated[] {
  if (!one.words.dependencies.some(({ name, expression }) => name === "sailing" && expression.test(one.folded))) return [];
  const evidence = evidenceOfSentence(one.sentence);
  return one.dates().flatMap((date) => {
    const days = daysOf(date);
    if (days === null) return [];
    // "Booked the vessel of the 9th": the booking is past, the vessel is not.
    const isNext = date.rule === BARE_DAY_RULE && one.message.sentOn !== null && days.first < one.message.sentOn;
    return [{ day: isNext ? addMonths(days.first, 1) : days.first, payer: one.message.from, evidence }];
  });
}

function holidaysBetween(first: CalendarDay, last: CalendarDay, calendar: WorkCalendar | null): PaymentChainFinding["holidays"] {
  if (calendar === null) return [];
  return Array.from({ length: Math.max(0, daysBetween(first, last)) }, (_, passed) => addDays(first, passed + 1)).flatMap((day) => {
    const name = holidayName(day, calendar);
    return name === null ? [] : [{ day, name, country: calendar.country }];
  });
}
