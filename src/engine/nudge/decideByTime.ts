/** What can be decided without looking at the mail: where the server may not read the mailbox, or the user changes the number of days. */
import { addWorkingDays } from "../time/businessDays.ts";
import { addDays, partsOf } from "../time/calendarDay.ts";
import { nextWorkingMoment, worksOn } from "../time/workingWeek.ts";
import { zonedInstantOf } from "../time/zonedTime.ts";
import type { CalendarDay, Country, Instant, TimeZone, WorkCalendar, WorkingWeek } from "../types.ts";
import { bothClocks } from "./bothClocks.ts";
import { checkInsAround } from "./checkIns.ts";
import type { DecisionSummary, PersonSummary, StopSummary } from "./decisionSummary.ts";
import type { BothClocks, Hold } from "./nudgeDecision.ts";
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
 * Carries a decision on that the mail gave earlier: the same people, the rule as it is now, and what was told since. A day that somebody named and a
 * return from an absence stay as they were read. Never says that somebody answered.
 */
export function decideByTime(earlier: DecisionSummary, rule: NudgeRule, surroundings: ByTimeSurroundings): DecisionSummary {
  if (rule.isOff) return stop("off", earlier);
  if (earlier.kind === "stop") return earlier;
  const known = earlier.kind === "wait" ? earlier.people : [...earlier.people, ...earlier.later];
  const wanted = known.filter(({ person: { address } }) => address === null || !rule.offPeople.includes(address));
  if (wanted.length === 0) return stop("off", earlier);
  const open = wanted.filter((one) => one.reason === "checkIn" || tellings(one, rule).length < rule.atMost);
  if (open.length === 0) return stop("toldEnough", earlier);
  const people = open
    .flatMap((one) => moved(one, rule, surroundings) ?? [])
    .toSorted((a, b) => a.sendAt.at - b.sendAt.at || a.due.at - b.due.at);
  const [first] = people;
  if (first === undefined) return stop("checkInsDone", earlier);
  const isNow = ({ sendAt }: PersonSummary): boolean => sendAt.at <= surroundings.now;
  const { isMutualSilence, freed, iOweToo } = earlier;
  const rest = { freed, isMutualSilence, iOweToo };
  if (isNow(first)) return { kind: "nudge", people: people.filter(isNow), later: people.filter((one) => !isNow(one)), ...rest };
  return { kind: "wait", until: first.sendAt.at, because: first.isDue ? "theirNight" : (first.heldBy ?? first.reason), people, ...rest };
}

function stop(because: StopSummary["because"], { freed, isMutualSilence }: DecisionSummary): StopSummary {
  return { kind: "stop", because, freed, quote: null, isMutualSilence };
}

/** When the user was told about this person since the ball is with them, oldest first. */
function tellings({ person, since }: PersonSummary, { told }: NudgeRule): readonly Instant[] {
  return told.filter(({ at, people }) => at > since.at && people.some((one) => one === person.address)).map(({ at }) => at);
}

/** null: the last check-in was told. */
function moved(known: PersonSummary, rule: NudgeRule, { zone, calendarOf, now }: ByTimeSurroundings): PersonSummary | null {
  const chosen = known.person.address === null ? undefined : rule.theirClocks[known.person.address];
  const theirZone = chosen?.zone ?? known.zone;
  const { week, calendar } = weekIn(theirZone, chosen?.country ?? known.country, known, calendarOf);
  const clocks = (at: Instant): BothClocks => bothClocks(at, theirZone, zone);
  const morningOf = (day: CalendarDay): Instant => zonedInstantOf(day, week.from, theirZone) ?? now;
  const told = tellings(known, rule);
  const lastTold = told.at(-1) ?? null;
  const isNewlyTold = told.length > known.told;

  const dueDay = (): CalendarDay | null => {
    const read = known.due.theirs.day;
    if (known.reason === "checkIn") {
      if (!isNewlyTold || lastTold === null || rule.checkIn === null) return read;
      return checkInsAround(rule.checkIn, clocks(lastTold).theirs.day).next;
    }
    if (isNewlyTold && lastTold !== null) {
      const anew = addWorkingDays(clocks(lastTold).theirs.day, rule.quietDays, calendar);
      return anew > read ? anew : read;
    }
    // What the mail told, the mail alone can move; silence is counted in days of the rule, wherever it was counted from.
    const isCounted = known.reason === "silence" && known.heldBy !== "outOfOffice" && known.heldBy !== "snoozed";
    return isCounted ? addWorkingDays(read, rule.quietDays - known.quietDays, calendar) : read;
  };
  const day = dueDay();
  if (day === null) return null;
  const plain = morningOf(day);
  const { snoozedUntil } = rule;
  // "Again tomorrow", said after being told, is sooner than the quiet days that would begin anew.
  const isSnoozed = snoozedUntil !== null && (snoozedUntil > plain || (lastTold !== null && snoozedUntil > lastTold));
  const due = nextWorkingMoment(isSnoozed && snoozedUntil !== null ? snoozedUntil : plain, week, calendar);
  const isDue = now >= due;
  const [since, dueOn] = [clocks(known.since.at), clocks(due)];
  const hasChoice = chosen !== undefined && chosen.zone !== null;
  return {
    ...known,
    since,
    due: dueOn,
    sendAt: clocks(isDue ? nextWorkingMoment(now, week, calendar) : due),
    isDue,
    week,
    zone: theirZone,
    country: week.country,
    known: hasChoice ? { from: "yourChoice", confidence: "chosen", isChoiceUnusable: false } : known.known,
    quietDays: known.reason === "silence" || isNewlyTold ? rule.quietDays : known.quietDays,
    reason: isNewlyTold && known.reason !== "checkIn" ? "silence" : known.reason,
    holidays: holidaysBetween(since.theirs.day, dueOn.theirs.day, week, calendar),
    yearsWithoutHolidays: yearsUnannounced(since.theirs.day, dueOn.theirs.day, calendar),
    heldBy: holdOf(known, { isSnoozed, isNewlyTold }),
    backOn: isNewlyTold || isSnoozed ? null : known.backOn,
    told: told.length,
  };
}

function holdOf(
  known: PersonSummary,
  { isSnoozed, isNewlyTold }: { readonly isSnoozed: boolean; readonly isNewlyTold: boolean },
): Hold | null {
  if (isSnoozed) return "snoozed";
  if (isNewlyTold && known.reason !== "checkIn") return "told";
  return known.heldBy === "snoozed" ? null : known.heldBy;
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
