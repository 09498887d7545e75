/** What can be decided without looking at the mail: where the server may not read the mailbox, or the user changes the number of days. */
import { addWorkingDays } from "../time/businessDays.ts";
import { addDays, partsOf } from "../time/calendarDay.ts";
import { nextWorkingMoment, worksOn } from "../time/workingWeek.ts";
import { parseClockTime, zonedInstantOf } from "../time/zonedTime.ts";
import type { CalendarDay, CalendarOf, Country, Instant, Region, TimeZone, Weekday, WorkCalendar, WorkingWeek } from "../types.ts";
import { bothClocks } from "./bothClocks.ts";
import { checkInsAround } from "./checkIns.ts";
import type { DecisionSummary, FreedSummary, PersonSummary, StopSummary } from "./decisionSummary.ts";
import type { BothClocks, Hold } from "./nudgeDecision.ts";
import { isPutOffAfterTelling, type NudgeRule } from "./nudgeRule.ts";

export interface ByTimeSurroundings {
  /** The user's zone. */
  readonly zone: TimeZone;
  readonly calendarOf: CalendarOf;
  readonly now: Instant;
}

/** More names than this help nobody; the days are counted all the same. */
const MOST_HOLIDAYS_NAMED = 40;
const LONGEST_WALK_DAYS = 500;

/** What an earlier look at the mail found. */
export interface KnownPeople {
  readonly people: readonly PersonSummary[];
  readonly freed: readonly FreedSummary[];
  readonly isMutualSilence: boolean;
}

/**
 * Carries a decision on that the mail gave earlier: the same people, the rule as it is now, and what was told since. A day that somebody named and a
 * return from an absence stay as they were read. Never says that somebody answered.
 */
export function decideByTime(known: KnownPeople, rule: NudgeRule, surroundings: ByTimeSurroundings): DecisionSummary {
  if (rule.isOff) return stop("off");
  const wanted = known.people.filter(({ address }) => address === null || !rule.offPeople.includes(address));
  if (wanted.length === 0) return stop(known.people.length === 0 ? "nobodyIsWaitedFor" : "off");
  const isToldEnough = (told: readonly Instant[]): boolean => told.length >= rule.atMost && !isPutOffAfterTelling(rule, told);
  const open = wanted.filter((one) => one.reason === "checkIn" || !isToldEnough(tellings(one, rule)));
  if (open.length === 0) return stop("toldEnough");
  const people = open
    .flatMap((one) => moved(one, rule, surroundings) ?? [])
    .toSorted((a, b) => a.sendAt.at - b.sendAt.at || a.due.at - b.due.at);
  const [first] = people;
  if (first === undefined) return stop("checkInsDone");
  const isNow = ({ sendAt }: PersonSummary): boolean => sendAt.at <= surroundings.now;
  const { isMutualSilence, freed } = known;
  const rest = { freed, isMutualSilence };
  if (isNow(first)) return { kind: "nudge", people: people.filter(isNow), later: people.filter((one) => !isNow(one)), ...rest };
  return { kind: "wait", until: first.sendAt.at, because: first.isDue ? "theirNight" : (first.heldBy ?? first.reason), people, ...rest };
}

const stop = (because: StopSummary["because"]): StopSummary => ({ kind: "stop", because, people: [], quote: null });

/** When the user was told about this person since the ball is with them, oldest first. */
function tellings({ address, since }: PersonSummary, { told }: NudgeRule): readonly Instant[] {
  return told.filter(({ at, people }) => at > since.at && people.some((one) => one === address)).map(({ at }) => at);
}

/** null: the last check-in was told. */
function moved(known: PersonSummary, rule: NudgeRule, { zone, calendarOf, now }: ByTimeSurroundings): PersonSummary | null {
  const chosen = known.address === null ? undefined : rule.theirClocks[known.address];
  const theirZone = chosen?.zone ?? known.zone;
  const country = chosen?.country ?? known.country;
  const region = country === known.country ? known.region : null;
  const { week, calendar } = weekIn(theirZone, country, region, calendarOf);
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
  const { snoozedUntil } = rule;
  const isPutOff = isPutOffAfterTelling(rule, told);
  const day = dueDay() ?? (isPutOff ? known.due.theirs.day : null);
  if (day === null) return null;
  const plain = morningOf(day);
  const isSnoozed = snoozedUntil !== null && (snoozedUntil > plain || isPutOff);
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
    zone: theirZone,
    country: week.country,
    region,
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
const USUAL_WEEKEND: readonly Weekday[] = [6, 7];
const FROM = parseClockTime("09:00");
const UNTIL = parseClockTime("18:00");

/** Nine to six on the working days of their country. */
function weekIn(
  zone: TimeZone,
  country: Country | null,
  region: Region | null,
  calendarOf: CalendarOf,
): { readonly week: WorkingWeek; readonly calendar: WorkCalendar | null } {
  if (FROM === null || UNTIL === null) throw new Error("decideByTime.ts: the hours of work are no clock times");
  const calendar = country === null ? null : calendarOf(region ?? country);
  const weekend = calendar?.weekend ?? USUAL_WEEKEND;
  return { week: { zone, country, days: ALL_DAYS.filter((day) => !weekend.includes(day)), from: FROM, until: UNTIL }, calendar };
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
