/** What can be decided without looking at the mail: where the server may not read the mailbox, or the user changes the number of days. */
import { addWorkingDays } from "../time/businessDays.ts";
import { addDays, partsOf } from "../time/calendarDay.ts";
import { nextWorkingMoment, worksOn } from "../time/workingWeek.ts";
import { zonedInstantOf } from "../time/zonedTime.ts";
import type { CalendarDay, Country, Instant, TimeZone, WorkCalendar, WorkingWeek } from "../types.ts";
import { bothClocks } from "./bothClocks.ts";
import type { DecisionSummary, NudgeNowSummary, PersonSummary, StopSummary, WaitSummary } from "./decisionSummary.ts";
import type { NudgeRule } from "./nudgeRule.ts";

export interface ByTimeSurroundings {
  /** The user's zone. */
  readonly zone: TimeZone;
  readonly calendarOf: (country: Country) => WorkCalendar | null;
  readonly now: Instant;
}

/** More names than this help nobody; the days are counted all the same. */
const MOST_HOLIDAYS_NAMED = 40;
const LONGEST_WALK_DAYS = 500;

/**
 * Carries a decision on that the mail gave earlier: the same people with the same "since", the rule as it is now. A day that somebody named and a
 * return from an absence stay as they were read; silence is counted anew in the rule's quiet days. Never says that somebody answered.
 */
export function decideByTime(earlier: DecisionSummary, rule: NudgeRule, surroundings: ByTimeSurroundings): DecisionSummary {
  if (rule.isOff) return stop("off", earlier);
  if (earlier.kind === "stop") return earlier;
  const known = earlier.kind === "wait" ? earlier.people : [...earlier.people, ...earlier.later];
  const wanted = known.filter(({ person: { address } }) => address === null || !rule.offPeople.includes(address));
  if (wanted.length === 0) return stop("off", earlier);
  const open = wanted.filter((person) => timesTold(person, rule) < rule.atMost || person.reason === "checkIn");
  if (open.length === 0) return stop("toldEnough", earlier);
  const people = open.map((person) => moved(person, rule, surroundings)).toSorted((a, b) => a.sendAt.at - b.sendAt.at);
  const { now } = surroundings;
  const due = people.filter((person) => person.isDue && person.sendAt.at <= now);
  const { isMutualSilence, freed, iOweToo } = earlier;
  if (due.length > 0) {
    const later = people.filter((person) => !due.includes(person));
    return { kind: "nudge", people: due, later, freed, isMutualSilence, iOweToo } satisfies NudgeNowSummary;
  }
  const [first] = people;
  if (first === undefined) return stop("nobodyToAsk", earlier);
  return {
    kind: "wait",
    until: first.sendAt.at,
    because: first.heldBy ?? (first.isDue ? "theirNight" : first.reason),
    people,
    freed,
    isMutualSilence,
    iOweToo,
  } satisfies WaitSummary;
}

function stop(because: StopSummary["because"], { freed, isMutualSilence }: DecisionSummary): StopSummary {
  return { kind: "stop", because, freed, quote: null, isMutualSilence };
}

/** Tellings about this person since the ball is with them. */
function timesTold({ person, since }: PersonSummary, { told }: NudgeRule): number {
  return told.filter(({ at, people }) => at > since.at && person.address !== null && people.includes(person.address)).length;
}

function lastTold({ person, since }: PersonSummary, { told }: NudgeRule): Instant | null {
  return told.findLast(({ at, people }) => at > since.at && person.address !== null && people.includes(person.address))?.at ?? null;
}

function moved(known: PersonSummary, rule: NudgeRule, { zone, calendarOf, now }: ByTimeSurroundings): PersonSummary {
  const chosen = known.person.address === null ? undefined : rule.theirClocks[known.person.address];
  const theirZone = chosen?.zone ?? known.zone;
  const theirCountry = chosen?.country ?? known.country;
  const { week, calendar } = weekIn(theirZone, theirCountry, known, calendarOf);
  const clocks = (at: Instant) => bothClocks(at, theirZone, zone);
  const told = timesTold(known, rule);
  const toldAt = lastTold(known, rule);
  const startsAt = toldAt ?? known.since.at;
  const since = clocks(known.since.at);
  const startDay = clocks(startsAt).theirs.day;
  const morningOf = (day: CalendarDay): Instant => zonedInstantOf(day, week.from, theirZone) ?? now;

  const bySilence = morningOf(addWorkingDays(startDay, rule.quietDays, calendar));
  // A day they named, an absence they announced: the mail told it, and only the mail can tell otherwise. Once told, the quiet days begin anew.
  const isNamed = known.reason !== "silence" || known.heldBy === "outOfOffice";
  const named = isNamed ? known.due.at : bySilence;
  const unheld = toldAt === null || named > bySilence ? named : bySilence;
  const isSnoozed = rule.snoozedUntil !== null && rule.snoozedUntil > unheld;
  const due = nextWorkingMoment(isSnoozed && rule.snoozedUntil !== null ? rule.snoozedUntil : unheld, week, calendar);
  const isDue = now >= due;
  const sendAt = isDue ? nextWorkingMoment(now, week, calendar) : due;
  const dueOn = clocks(due);
  return {
    ...known,
    since,
    due: dueOn,
    sendAt: clocks(sendAt),
    isDue,
    week,
    zone: theirZone,
    country: theirCountry,
    known:
      chosen?.zone === undefined || chosen.zone === null
        ? known.known
        : { from: "yourChoice", confidence: "chosen", isChoiceUnusable: false },
    quietDays: known.reason === "silence" ? rule.quietDays : 0,
    holidays: holidaysBetween(since.theirs.day, dueOn.theirs.day, week, calendar),
    yearsWithoutHolidays: yearsUnannounced(since.theirs.day, dueOn.theirs.day, calendar),
    heldBy: isSnoozed ? "snoozed" : toldAt === null ? (known.heldBy === "outOfOffice" ? "outOfOffice" : null) : "told",
    told,
  };
}

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Their hours with the weekend of the country chosen; for a country without a table the days known so far. */
function weekIn(
  zone: TimeZone,
  country: Country | null,
  known: PersonSummary,
  calendarOf: (country: Country) => WorkCalendar | null,
): { readonly week: WorkingWeek; readonly calendar: WorkCalendar | null } {
  const calendar = country === null ? null : calendarOf(country);
  if (calendar !== null && country !== known.country) {
    return { week: { ...known.week, zone, country, days: ALL_DAYS.filter((day) => !calendar.weekend.includes(day)) }, calendar };
  }
  const week = { ...known.week, zone, country };
  if (calendar !== null || country === null) return { week, calendar };
  const weekend = ALL_DAYS.filter((day) => !week.days.includes(day));
  return { week, calendar: { country, years: [1, 0], holidays: new Map(), madeUpWorkdays: new Set(), weekend } };
}

function holidaysBetween(
  first: CalendarDay,
  last: CalendarDay,
  week: WorkingWeek,
  calendar: WorkCalendar | null,
): PersonSummary["holidays"] {
  if (calendar === null) return [];
  const withoutHolidays: WorkCalendar = { ...calendar, holidays: new Map() };
  const found: { day: CalendarDay; name: string }[] = [];
  for (let day = first, walked = 0; day < last && walked < LONGEST_WALK_DAYS; day = addDays(day, 1), walked += 1) {
    const name = calendar.holidays.get(day);
    if (name !== undefined && found.length < MOST_HOLIDAYS_NAMED && worksOn(day, week, withoutHolidays)) found.push({ day, name });
  }
  return found;
}

function yearsUnannounced(first: CalendarDay, last: CalendarDay, calendar: WorkCalendar | null): readonly number[] {
  const from = partsOf(first).year;
  const count = Math.min(Math.max(partsOf(last).year - from + 1, 1), 10);
  const years = Array.from({ length: count }, (_unused, index) => from + index);
  return years.filter((year) => {
    const [start, end] = calendar?.years ?? [1, 0];
    return year < start || year > end;
  });
}
