/** When one person is to be reminded, and why then. */
import { instant } from "../brands.ts";
import { addWorkingDays, workingDaysBetween } from "../time/businessDays.ts";
import { addDays, partsOf } from "../time/calendarDay.ts";
import { nextWorkingMoment, worksOn } from "../time/workingWeek.ts";
import { zonedDayAndTime, zonedInstantOf } from "../time/zonedTime.ts";
import type { CalendarDay, Commitment, Instant, Message, Person, WorkCalendar, WorkingWeek } from "../types.ts";
import { type Absence, absenceOf } from "./absence.ts";
import { bothClocks } from "./bothClocks.ts";
import { checkInsAround } from "./checkIns.ts";
import type { Dependency } from "./dependencies.ts";
import type { Hold, NudgeReason, NudgeSurroundings, PersonNudge } from "./nudgeDecision.ts";
import { isPutOffAfterTelling, type NudgeRule, QUIET_DAYS } from "./nudgeRule.ts";
import type { Standing, ThreadView } from "./standing.ts";
import { calendarOrPlain, type TheirWeek, theirWeek } from "./theirWeek.ts";
import { whereabouts } from "./whereabouts.ts";

/** A silence longer than this is not counted day by day. */
const MOST_QUIET_DAYS = 250;
/** Holidays further off than this are not named: a promise may be for the year 9999. */
const LONGEST_WALK_DAYS = 500;
/** A sailing or payment day is spoken of so many working days of theirs before. */
const DAYS_BEFORE_DEPENDENCY = 2;
/** Who named a day soon is left in peace until then, even with other things open; a day further off holds back only what it was named for. */
const SOON_WORKING_DAYS = 10;

/** What a moment is worked out from. */
export interface MomentGiven {
  readonly person: Person;
  readonly standing: Standing & { readonly kind: "waitedFor" };
  readonly since: Instant;
  /** The last time they wrote in another thread of the same subject; null: never. */
  readonly wroteElsewhere: Instant | null;
  readonly view: ThreadView;
  readonly rule: NudgeRule;
  readonly surroundings: NudgeSurroundings;
  /** Read once for the whole thread. */
  readonly dependencies: () => readonly Dependency[];
}

interface DueDay {
  readonly day: CalendarDay;
  readonly reason: NudgeReason;
  readonly quietDays: number;
  /** The day named by them, or the one that would pass in vain. */
  readonly about: CalendarDay | null;
}

/** Everything about one person's nudge; null when their wall shows no day. "done": the last check-in has been told. */
export function personMoment(given: MomentGiven): PersonNudge | "done" | null {
  const { person, standing, since, view, rule, surroundings } = given;
  const { now, calendarOf } = surroundings;
  const place = whereabouts(person, view.reading.thread, { myZone: surroundings.zone, chosen: chosenClock(person, rule) });
  const { week, calendar } = theirWeek(place, calendarOf);
  const sinceDay = zonedDayAndTime(since, week.zone)?.day;
  if (sinceDay === undefined) return null;
  const told = toldOf(person, rule, standing.lastTheirs?.sentAt ?? null);
  const found = rule.checkIn === null ? silenceDay(given, { week, calendar }, sinceDay, told) : checkInDay(given, { week, calendar }, told);
  if (found === null) return "done";

  const absence = absenceOf(person, messagesAround(view, surroundings), surroundings.packs, (country) =>
    calendarOrPlain(country, calendarOf),
  );
  const atWork = (moment: Instant): Instant => atWorkAgain(nextWorkingMoment(moment, week, calendar), absence, { week, calendar });
  const plain = zonedInstantOf(found.day, week.from, week.zone) ?? since;
  const isPutOff = isPutOffAfterTelling(rule, told) && (given.wroteElsewhere ?? 0) <= (told.at(-1) ?? 0);
  const isSnoozed = rule.snoozedUntil !== null && (rule.snoozedUntil > plain || isPutOff);
  const wished = isSnoozed && rule.snoozedUntil !== null ? nextWorkingMoment(rule.snoozedUntil, week, calendar) : plain;
  const due = atWork(wished);
  const sendAt = atWork(later(due, now));
  const isHeldByAbsence = due > wished || sendAt > nextWorkingMoment(later(due, now), week, calendar);
  const toldHold: Hold | null = found.reason === "silence" && told.length > 0 ? "told" : null;
  const heldBy: Hold | null = isHeldByAbsence ? "outOfOffice" : isSnoozed ? "snoozed" : toldHold;
  const mine = surroundings.zone;
  const lastDay = zonedDayAndTime(due, week.zone)?.day ?? found.day;
  return {
    person,
    since: bothClocks(since, week.zone, mine),
    reason: found.reason,
    quietDays: found.quietDays,
    due: bothClocks(due, week.zone, mine),
    sendAt: bothClocks(sendAt, week.zone, mine),
    isDue: now >= due,
    week,
    zone: week.zone,
    country: week.country,
    region: place.region,
    known: place.known,
    holidays: holidaysBetween(sinceDay, lastDay, week, calendar),
    yearsWithoutHolidays: yearsWithoutHolidays(sinceDay, lastDay, calendar),
    heldBy,
    backOn: heldBy === "outOfOffice" ? (absence?.backOn ?? null) : null,
    day: found.about,
    told: told.length,
    items: standing.items,
    evidence: standing.items.flatMap(({ evidence }) => evidence.slice(-1)).toReversed(),
  };
}

/** The thread and its siblings as one pile of mail: who is away is away everywhere. */
function messagesAround({ reading }: ThreadView, { siblings, now }: NudgeSurroundings): readonly Message[] {
  const { messages } = reading.thread;
  if (siblings.length === 0) return messages;
  const known = new Set(messages.map(({ id }) => id));
  const others = siblings.flatMap(({ thread }) =>
    thread.messages.filter(({ id, sentAt }) => !known.has(id) && sentAt !== null && sentAt <= now),
  );
  if (others.length === 0) return messages;
  return [...messages, ...others].toSorted((a, b) => (a.sentAt ?? now) - (b.sentAt ?? now));
}

/** Moments at which the user was told of this silence; what was told before their last mail is another one. */
export function toldOf(person: Person, rule: NudgeRule, heardAt: Instant | null): readonly Instant[] {
  return rule.told
    .filter(({ at, people }) => (heardAt === null || at > heardAt) && people.some((one) => one === person.address))
    .map(({ at }) => at);
}

/** The day after which silence, a broken promise or a near sailing asks for a word; null never. */
function silenceDay(given: MomentGiven, their: TheirWeek, sinceDay: CalendarDay, told: readonly Instant[]): DueDay {
  const { standing, rule, surroundings, wroteElsewhere } = given;
  const { week, calendar } = their;
  const dayOf = (at: Instant): CalendarDay => zonedDayAndTime(at, week.zone)?.day ?? sinceDay;
  const quietDays = Number.isFinite(rule.quietDays) ? Math.min(Math.max(Math.trunc(rule.quietDays), 1), MOST_QUIET_DAYS) : QUIET_DAYS;
  const followedUp = standing.followedUp?.sentAt ?? null;
  // A clock that was ahead when it told must not keep the nudge quiet until it is right again.
  const past = told.filter((at) => at <= surroundings.now);
  const touches = [followedUp, wroteElsewhere, ...past].filter((at) => at !== null).map(dayOf);
  const touched = touches.reduce((a, b) => (a > b ? a : b), sinceDay);
  const silent: DueDay = { day: addWorkingDays(touched, quietDays, calendar), reason: "silence", quietDays, about: null };
  const pending = standing.items
    .flatMap((item) => promisedDay(item, calendar))
    .filter(({ day }) => day > touched)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  const due = pending === undefined ? silent : ofTwo(silent, pending, standing.items, touched, calendar);
  const ahead = told.length - past.length;
  if (ahead > 0) return { ...silent, day: addWorkingDays(due.day, quietDays * ahead, calendar) };
  const dependency = nearestDependency(given, their, touched, told.length > 0 || followedUp !== null);
  return dependency !== null && dependency.day < due.day ? dependency : due;
}

function ofTwo(silent: DueDay, pending: DueDay, items: readonly Commitment[], touched: CalendarDay, calendar: WorkCalendar | null): DueDay {
  const othersWait = items.some((item) => promisedDay(item, calendar).length === 0);
  const isFarOff = workingDaysBetween(touched, pending.day, calendar) > SOON_WORKING_DAYS;
  return othersWait && isFarOff && silent.day < pending.day ? silent : pending;
}

/** The first working day after the day that they named themselves. */
function promisedDay({ kind, due }: Commitment, calendar: WorkCalendar | null): readonly DueDay[] {
  if (kind !== "promise") return [];
  const named = due.kind === "day" ? due.day : due.kind === "window" ? due.last : null;
  return named === null ? [] : [{ day: addWorkingDays(named, 1, calendar), reason: "promiseRunsOut", quietDays: 0, about: named }];
}

/** Some working days before the first day that would pass in vain, the day after the last word at the earliest; once told, not before the quiet days are over. */
function nearestDependency(given: MomentGiven, { calendar }: TheirWeek, touched: CalendarDay, wasReminded: boolean): DueDay | null {
  if (given.standing.items.length === 0 || wasReminded) return null;
  const earliest = addWorkingDays(touched, 1, calendar);
  for (const { day } of given.dependencies()) {
    const before = addWorkingDays(day, -DAYS_BEFORE_DEPENDENCY, calendar);
    const chosen = before > earliest ? before : earliest;
    if (chosen < day) return { day: chosen, reason: "dependency", quietDays: 0, about: day };
  }
  return null;
}

function checkInDay({ rule, surroundings, person }: MomentGiven, { week, calendar }: TheirWeek, told: readonly Instant[]): DueDay | null {
  if (rule.checkIn === null) return null;
  const today = zonedDayAndTime(surroundings.now, week.zone)?.day ?? rule.checkIn.anchor;
  const setOn = zonedDayAndTime(rule.setAt, week.zone)?.day ?? today;
  const { last, next } = checkInsAround(rule.checkIn, today);
  const made = (day: CalendarDay): DueDay => ({ day: firstWorkingDay(day, calendar), reason: "checkIn", quietDays: 0, about: day });
  if (last !== null && last >= setOn) {
    const due = zonedInstantOf(firstWorkingDay(last, calendar), week.from, week.zone) ?? instant(0);
    const everTold = rule.told.filter(({ people }) => people.some((one) => one === person.address)).map(({ at }) => at);
    if (![...told, ...everTold].some((at) => at >= due) || isPutOffAfterTelling(rule, everTold)) return made(last);
  }
  return next === null ? null : made(next);
}

/** The morning after the first day back, when the moment falls into an absence: the first day belongs to what has piled up. */
function atWorkAgain(moment: Instant, absence: Absence | null, { week, calendar }: TheirWeek): Instant {
  const day = zonedDayAndTime(moment, week.zone)?.day;
  if (absence === null || day === undefined) return moment;
  const settled = addWorkingDays(firstWorkingDay(absence.backOn, calendar), 1, calendar);
  return day >= absence.from && day < settled ? (zonedInstantOf(settled, week.from, week.zone) ?? moment) : moment;
}

function firstWorkingDay(day: CalendarDay, calendar: WorkCalendar | null): CalendarDay {
  return addWorkingDays(addDays(day, -1), 1, calendar);
}

function chosenClock(person: Person, rule: NudgeRule): NudgeRule["theirClocks"][NonNullable<Person["address"]>] | null {
  return person.address === null ? null : (rule.theirClocks[person.address] ?? null);
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function holidaysBetween(first: CalendarDay, last: CalendarDay, week: WorkingWeek, calendar: WorkCalendar | null): PersonNudge["holidays"] {
  if (calendar === null) return [];
  const found: { day: CalendarDay; name: string }[] = [];
  const withoutHolidays: WorkCalendar = { ...calendar, holidays: new Map() };
  for (let day = addDays(first, 1), walked = 0; day < last && walked < LONGEST_WALK_DAYS; day = addDays(day, 1), walked += 1) {
    const name = calendar.holidays.get(day);
    if (name !== undefined && worksOn(day, week, withoutHolidays)) found.push({ day, name });
  }
  return found;
}

function yearsWithoutHolidays(first: CalendarDay, last: CalendarDay, calendar: WorkCalendar | null): readonly number[] {
  const [from, to] = [partsOf(first).year, partsOf(last).year];
  const years: number[] = [];
  for (let year = from; year <= Math.min(to, from + MOST_YEARS); year += 1) {
    const isKnown = calendar !== null && year >= calendar.years[0] && year <= calendar.years[1];
    if (!isKnown) years.push(year);
  }
  return years;
}
const MOST_YEARS = 3;
