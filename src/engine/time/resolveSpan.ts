/** The days an expression names, counted from the day of writing; words of bounding are not looked at here. */
import type { CalendarDay, Doubt, WritingDay } from "../types.ts";
import { addWorkingDays, isWorkingDay } from "./businessDays.ts";
import { addDays, addMonths, calendarDay, daysBetween, partsOf, weekdayOf } from "./calendarDay.ts";
import {
  BARE_DAY_RULE,
  BARE_WEEKDAY_RULE,
  FEAST_RULE,
  FULL_DATE_RULE,
  LAST_WEEKDAY_RULE,
  LEAST_DAYS_IN_DOUBT,
  MOST_MONTHS_TO_FIT_WEEKDAY,
  NEXT_WEEKDAY_RULE,
  NUMERIC_RULE,
  QUARTER_RULE,
  RELATIVE_DAY_RULE,
  WEEK_RULE,
  WEEKDAY_BESIDE_RULE,
  WEEKEND_RULE,
  WITHIN_RULE,
  WORKING_DAYS_RULE,
  YEARLESS_RULE,
} from "./conventions.ts";
import type { DateUnit } from "./dateTables.ts";
import { type DaySpan, isoWeek, months, oneDay, partOfSpan, span, unitAround, unreachable } from "./daySpan.ts";
import type { CapturedValues } from "./findAtoms.ts";
import type { Mention } from "./mention.ts";
import { namedDay } from "./namedDays.ts";
import { readNumeric } from "./numericDate.ts";

/** Where a date without a year, month or week is looked for: the first one at or after `from`, or the last one at or before it. */
export interface Near {
  readonly from: CalendarDay;
  readonly direction: "ahead" | "back";
}

export interface Reading {
  readonly writing: WritingDay;
  readonly near: Near;
}

/** The span of one mention without its range end and bounds; null: nothing on the calendar ("31 April", a duration alone). */
export function resolveSpan(mention: Mention, reading: Reading): DaySpan | null {
  const { writing } = reading;
  const core = coreSpan(mention, reading);
  if (core === null) return null;
  const own = mention.atom.values.part;
  const parts = own === undefined || mention.atom.kind === "time" ? mention.parts : [own, ...mention.parts];
  let days = core;
  for (const part of parts) days = partOfSpan(days, part, writing.day, writing.calendar);
  if (own !== undefined && mention.atom.values.which === undefined && isOver(days, reading)) days = nextOne(mention, days, reading);
  if (mention.weekOf) days = unitAround(days.first, "week", 0, WEEK_RULE) ?? days;
  return withWeekday(days, mention, reading);
}

/** A part of no particular month ("at the start of the month", 月初) that has gone by is the coming one. */
const isOver = (days: DaySpan, { writing, near }: Reading): boolean => near.direction === "ahead" && days.last < writing.day;

function nextOne(mention: Mention, days: DaySpan, reading: Reading): DaySpan {
  if (mention.atom.kind !== "period") return days;
  const values = { ...mention.atom.values, which: 1 };
  return resolveSpan({ ...mention, weekday: null, atom: { ...mention.atom, values } }, reading) ?? days;
}

function coreSpan(mention: Mention, reading: Reading): DaySpan | null {
  const { atom, inside } = mention;
  const { values } = atom;
  const { day: today, calendar } = reading.writing;
  switch (atom.kind) {
    case "date":
      return dateSpan(inside === null ? values : within(values, inside, reading), reading, FULL_DATE_RULE);
    case "numeric":
      return numericSpan(values, reading);
    case "weekday":
      return weekdaySpan(values, mention, reading);
    case "nthOf":
      return nthSpan(values, inside, reading);
    case "relativeDay":
      return oneDay(addDays(today, values.relativeDay ?? 0), RELATIVE_DAY_RULE);
    case "duration":
      return durationSpan(mention, reading);
    case "period": {
      const { unit = "week", which = 0, count } = values;
      if (count !== undefined && values.part === "whole") return wholeUnits(unit, which, count, today);
      if (count !== undefined && count !== 1) return unitsSpan(unit, which, count, today);
      if (unit === "workingDay") return oneDay(addWorkingDays(today, which, calendar), WORKING_DAYS_RULE);
      if (unit === "fiscalYear" && values.year !== undefined) return fiscalYear(values.year);
      return unitAround(today, unit, which, unit === "weekend" ? WEEKEND_RULE : WEEK_RULE);
    }
    case "quarter":
      return quarterSpan(inside === null ? values : within(values, inside, reading), reading);
    case "weekNumber": {
      const { year, whichYear, count = 0 } = inside === null ? values : within(values, inside, reading);
      const stated = year ?? (whichYear === undefined ? null : partsOf(today).year + whichYear);
      return stated === null ? nearest(reading.near, (tried) => isoWeek(tried, count, WEEK_RULE)) : isoWeek(stated, count, WEEK_RULE);
    }
    case "holiday": {
      const { holiday, ...rest } = inside === null ? values : within(values, inside, reading);
      if (holiday === undefined) return null;
      const inYear = (year: number): DaySpan | null => {
        const day = namedDay(holiday, year, calendar?.country ?? null);
        return day === null ? null : oneDay(day, FEAST_RULE);
      };
      return inStatedYear(rest, reading, inYear);
    }
    case "backAtWork":
      return backAtWork(values, reading);
    case "time":
      return values.relativeDay === undefined && !mention.bounds.some((bound) => bound === "by" || bound === "before")
        ? null
        : { ...oneDay(addDays(today, values.relativeDay ?? 0), RELATIVE_DAY_RULE), isDeadline: values.part === "end" };
    case "vague":
    case "nothing":
      return null;
    default:
      return unreachable(atom.kind);
  }
}

/** 上两周: the two calendar weeks before this one. */
function wholeUnits(unit: DateUnit, which: number, count: number, today: CalendarDay): DaySpan | null {
  const near = unitAround(today, unit, which, WEEK_RULE);
  const far = unitAround(today, unit, which * count, WEEK_RULE);
  if (near === null || far === null) return null;
  return near.first < far.first ? span(near.first, far.last, unit, WEEK_RULE) : span(far.first, near.last, unit, WEEK_RULE);
}

function fiscalYear(year: number): DaySpan | null {
  const first = calendarDay(year, 4, 1);
  return first === null ? null : months(first, 12, "fiscalYear", FULL_DATE_RULE);
}

/** Three free days in a row are more than a weekend. */
const LEAST_FREE_DAYS = 3;
const FARTHEST_HOLIDAYS_DAYS = 120;
const DAYS_HOLIDAYS_ARE_REMEMBERED = 7;

/** The first working day after a feast, or after the next long weekend; null when no country's holidays are known to find one. */
function backAtWork({ holiday }: CapturedValues, { writing, near }: Reading): DaySpan | null {
  const { day: today, calendar } = writing;
  if (holiday !== undefined) {
    const last = nearest({ from: near.from, direction: "ahead" }, (year) => {
      const day = namedDay(holiday, year, calendar?.country ?? null);
      return day === null ? null : oneDay(day, FEAST_RULE);
    });
    return last === null ? null : oneDay(addWorkingDays(last.last, 1, calendar), FEAST_RULE);
  }
  // Just after a holiday the words mean that one, and its first working day is past.
  let free = 0;
  for (let passed = -DAYS_HOLIDAYS_ARE_REMEMBERED; passed < FARTHEST_HOLIDAYS_DAYS; passed += 1) {
    const day = addDays(today, passed);
    if (!isWorkingDay(day, calendar)) free += 1;
    else if (free >= LEAST_FREE_DAYS) return day > today ? oneDay(day, FEAST_RULE) : null;
    else free = 0;
  }
  return null;
}

/** Takes year and month from the period a date lies in. */
function within(values: CapturedValues, inside: Mention, { writing }: Reading): CapturedValues {
  const outer = inside.atom.values;
  if (inside.atom.kind === "period") {
    if (outer.unit === "month") return { ...values, which: outer.which ?? 0 };
    return { ...values, year: partsOf(writing.day).year + (outer.which ?? 0) };
  }
  const { year, whichYear, month } = outer;
  return {
    ...values,
    ...(year === undefined ? {} : { year }),
    ...(whichYear === undefined ? {} : { whichYear }),
    ...(month === undefined ? {} : { month }),
  };
}

function inStatedYear(values: CapturedValues, { writing, near }: Reading, inYear: (year: number) => DaySpan | null): DaySpan | null {
  if (values.year !== undefined) return inYear(values.year);
  if (values.whichYear !== undefined) return inYear(partsOf(writing.day).year + values.whichYear);
  return nearest(near, inYear);
}

/** Years tried for a date without one: 29 February may be eight years away. */
const MOST_YEARS_TRIED = 9;

/** The nearest span in the direction asked for; a period that holds the day counts as near. */
function nearest({ from, direction }: Near, inYear: (year: number) => DaySpan | null): DaySpan | null {
  const { year } = partsOf(from);
  const step = direction === "ahead" ? 1 : -1;
  for (let tried = 0; tried < MOST_YEARS_TRIED; tried += 1) {
    const found = inYear(year + tried * step);
    if (found !== null && (direction === "ahead" ? found.last >= from : found.first <= from)) return found;
  }
  return null;
}

/** "We settled on 5 December", written in November, is no year-old date. */
const LONG_AGO_DAYS = 300;
const SOON_DAYS = 45;

function soonRatherThanLongAgo(
  found: DaySpan | null,
  inYear: (year: number) => DaySpan | null,
  { writing, near }: Reading,
): DaySpan | null {
  if (found === null || near.direction === "ahead" || daysBetween(found.last, writing.day) < LONG_AGO_DAYS) return found;
  const next = nearest({ from: writing.day, direction: "ahead" }, inYear);
  return next !== null && daysBetween(writing.day, next.first) <= SOON_DAYS ? next : found;
}

function dateSpan(values: CapturedValues, reading: Reading, rule: string): DaySpan | null {
  const { year, whichYear, month, day, which } = values;
  const { writing } = reading;
  const { year: thisYear, month: thisMonth } = partsOf(writing.day);
  if (which !== undefined && month === undefined) {
    const whole = unitAround(writing.day, "month", which, rule);
    return whole === null || day === undefined ? whole : dayOf(whole, day, BARE_DAY_RULE);
  }
  const stated = year ?? (whichYear === undefined ? undefined : thisYear + whichYear);
  if (month === undefined) {
    if (day === undefined) {
      const first = stated === undefined ? null : calendarDay(stated, 1, 1);
      return first === null ? null : months(first, 12, "year", rule);
    }
    return bareDay(day, reading.near);
  }
  const inYear = (tried: number): DaySpan | null => {
    if (day === undefined) {
      const first = calendarDay(tried, month, 1);
      return first === null ? null : months(first, 1, "month", rule);
    }
    const found = calendarDay(tried, month, day);
    return found === null ? null : oneDay(found, stated === undefined ? YEARLESS_RULE : rule);
  };
  if (stated !== undefined) return inYear(stated);
  if (which === undefined) return soonRatherThanLongAgo(nearest(reading.near, inYear), inYear, reading);
  // "Last September", "next June" are never the month that runs; "this May" is this year's.
  if (which === 0) return inYear(thisYear);
  return inYear(thisYear + (which > 0 ? (month > thisMonth ? 0 : 1) : month < thisMonth ? 0 : -1));
}

function dayOf(month: DaySpan, day: number, rule: string): DaySpan | null {
  const { year, month: number } = partsOf(month.first);
  const found = calendarDay(year, number, day);
  return found === null ? null : oneDay(found, rule);
}

/** "By the 25th": the nearest month that has this day. */
function bareDay(day: number, { from, direction }: Near): DaySpan | null {
  const { year, month } = partsOf(from);
  const first = calendarDay(year, month, 1);
  if (first === null) return null;
  for (let tried = 0; tried < 4; tried += 1) {
    const at = partsOf(addMonths(first, direction === "ahead" ? tried : -tried));
    const found = calendarDay(at.year, at.month, day);
    if (found !== null && (direction === "ahead" ? found >= from : found <= from)) return oneDay(found, BARE_DAY_RULE);
  }
  return null;
}

function numericSpan(values: CapturedValues, reading: Reading): DaySpan | null {
  const readings = readNumeric(values, reading.writing.numericOrder);
  if (readings === null) return null;
  const taken = dateSpan(readings.taken, reading, NUMERIC_RULE);
  const other = readings.other === null ? null : dateSpan(readings.other, reading, NUMERIC_RULE);
  if (taken === null || other === null || taken.first === other.first) return taken;
  return { ...taken, rule: NUMERIC_RULE, doubt: { kind: "dayOrMonthFirst", readings: [taken.first, other.first] } };
}

function weekdaySpan(values: CapturedValues, mention: Mention, reading: Reading): DaySpan | null {
  const { weekday, which } = values;
  const { writing, near } = reading;
  if (weekday === undefined) return null;
  const { inside } = mention;
  if (inside !== null) {
    const outer =
      inside.atom.kind === "duration"
        ? resolveSpan(inside, reading)
        : unitAround(writing.day, "week", inside.atom.values.which ?? 0, NEXT_WEEKDAY_RULE);
    return outer === null ? null : oneDay(addDays(outer.first, weekday - weekdayOf(outer.first)), NEXT_WEEKDAY_RULE);
  }
  if (which !== undefined) {
    return oneDay(addDays(writing.day, weekday - weekdayOf(writing.day) + which * 7), which < 0 ? LAST_WEEKDAY_RULE : NEXT_WEEKDAY_RULE);
  }
  const distance = (weekday - weekdayOf(near.from) + 7) % 7;
  if (values.past === true) return oneDay(addDays(writing.day, ((weekday - weekdayOf(writing.day) + 7) % 7) - 7), LAST_WEEKDAY_RULE);
  if (near.direction === "ahead") return oneDay(addDays(near.from, distance + (values.count ?? 0) * 7), BARE_WEEKDAY_RULE);
  return oneDay(addDays(near.from, distance - 7), BARE_WEEKDAY_RULE);
}

/** "Second Wednesday of October", "last day of the month", "first week of December". */
function nthSpan(values: CapturedValues, inside: Mention | null, reading: Reading): DaySpan | null {
  const { writing } = reading;
  const { nth = 1, weekday, unit = "week", which, month, year, whichYear, count } = values;
  const wanted: Wanted = { nth, unit: weekday === undefined ? unit : null, weekday: weekday ?? null, count };
  if (which !== undefined || month !== undefined || year !== undefined || whichYear !== undefined) {
    const { unit: _unit, ...dated } = values;
    const container =
      month === undefined && which === undefined ? dateSpan({ ...dated }, reading, WEEK_RULE) : dateSpan(dated, reading, WEEK_RULE);
    return container === null ? null : nthIn(container, wanted, writing);
  }
  if (inside !== null) {
    const container = resolveSpan(inside, reading);
    return container === null ? null : nthIn(container, wanted, writing);
  }
  const thisMonth = unitAround(reading.near.from, "month", 0, WEEK_RULE);
  const nextMonth = unitAround(reading.near.from, "month", 1, WEEK_RULE);
  if (thisMonth === null || nextMonth === null) return null;
  const found = nthIn(thisMonth, wanted, writing);
  return found !== null && found.last >= reading.near.from ? found : nthIn(nextMonth, wanted, writing);
}

interface Wanted {
  /** -1: the last. */
  readonly nth: number;
  /** null: a weekday is wanted. */
  readonly unit: DateUnit | null;
  readonly weekday: number | null;
  /** "The first two weeks". */
  readonly count?: number | undefined;
}

function nthIn(container: DaySpan, wanted: Wanted, writing: WritingDay): DaySpan | null {
  const { nth, unit, weekday, count } = wanted;
  const { first, last } = container;
  if (count !== undefined && count > 1 && unit !== null) return firstOrLastUnits(container, nth, unit, count, writing);
  if (unit === "day" || unit === "calendarDay") {
    const found = nth < 0 ? last : addDays(first, nth - 1);
    return found > last ? null : oneDay(found, FULL_DATE_RULE);
  }
  if (unit === "workingDay") {
    const found =
      nth < 0 ? addWorkingDays(addDays(last, 1), -1, writing.calendar) : addWorkingDays(addDays(first, -1), nth, writing.calendar);
    return found > last || found < first ? null : oneDay(found, WORKING_DAYS_RULE);
  }
  if (unit === "month" || unit === "quarter") {
    const found = unitAround(nth < 0 ? last : first, unit, nth < 0 ? 0 : nth - 1, FULL_DATE_RULE);
    return found === null || found.first > last ? null : found;
  }
  if (unit === "weekend") return weekendOf(nthIn(container, { nth, unit: null, weekday: 6 }, writing));
  // A week belongs to the month or year that holds its Thursday (ISO 8601).
  const named = weekday ?? 4;
  const firstSuch = addDays(first, (named - weekdayOf(first) + 7) % 7);
  const lastSuch = addDays(last, -((weekdayOf(last) - named + 7) % 7));
  const found = nth < 0 ? lastSuch : addDays(firstSuch, (nth - 1) * 7);
  if (found > last) return null;
  return weekday === null ? unitAround(found, "week", 0, WEEK_RULE) : oneDay(found, WEEK_RULE);
}

/** "The first two weeks of March", 本月最后五天. */
function firstOrLastUnits(container: DaySpan, nth: number, unit: DateUnit, count: number, writing: WritingDay): DaySpan | null {
  const near = nthIn(container, { nth: nth < 0 ? -1 : 1, unit, weekday: null }, writing);
  const far = near === null ? null : moved(nth < 0 ? near.first : near.last, nth < 0 ? 1 - count : count - 1, unit, writing);
  if (near === null || far === null) return null;
  if (nth < 0) return far < container.first ? null : span(far, near.last, "calendarDay", FULL_DATE_RULE);
  const whole = unit === "month" || unit === "quarter" ? (unitAround(far, unit, 0, FULL_DATE_RULE)?.last ?? far) : far;
  return whole > addDays(container.last, 6) ? null : span(near.first, whole, "calendarDay", FULL_DATE_RULE);
}

const weekendOf = (saturday: DaySpan | null): DaySpan | null =>
  saturday === null ? null : span(saturday.first, addDays(saturday.first, 1), "weekend", WEEKEND_RULE);

function quarterSpan(values: CapturedValues, reading: Reading): DaySpan | null {
  const { quarter = 1, half = false } = values;
  if (half && quarter > 2) return null;
  const length = half ? 6 : 3;
  return inStatedYear(values, reading, (year) => {
    const first = calendarDay(year, (quarter - 1) * length + 1, 1);
    return first === null ? null : months(first, length, half ? "halfYear" : "quarter", QUARTER_RULE);
  });
}

/** "The next three weeks", "the last two months" as whole calendar units are read as days from today. */
function unitsSpan(unit: DateUnit, which: number, count: number, today: CalendarDay): DaySpan | null {
  return which < 0 ? windowBack(today, moved(today, -count, unit, null), unit) : windowAhead(today, moved(today, count, unit, null), unit);
}

/** `day` moved by so many units; hours and minutes by whole days, begun days counting ahead. */
export function moved(day: CalendarDay, count: number, unit: DateUnit, writing: WritingDay | null): CalendarDay | null {
  switch (unit) {
    case "day":
    case "calendarDay":
    case "weekend":
      return addDays(day, count);
    case "workingDay":
      return addWorkingDays(day, count, writing?.calendar ?? null);
    case "week":
    case "workingWeek":
      return addDays(day, count * 7);
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, count * 3);
    case "halfYear":
      return addMonths(day, count * 6);
    case "year":
    case "fiscalYear":
      return addMonths(day, count * 12);
    case "decade":
      return addMonths(day, count * 120);
    case "hour":
      return addDays(day, wholeDays(count, 24, writing));
    case "minute":
      return addDays(day, wholeDays(count, 24 * 60, writing));
    default:
      return unreachable(unit);
  }
}

function wholeDays(count: number, perDay: number, writing: WritingDay | null): number {
  const minutes = (count * 24 * 60) / perDay;
  const [hour, minute] = (writing?.time ?? "00:00").split(":");
  return Math.floor((minutes + Number(hour) * 60 + Number(minute)) / (24 * 60));
}

function durationSpan(mention: Mention, reading: Reading): DaySpan | null {
  const { values, second } = mention.atom;
  const { writing } = reading;
  const { count = 1, unit = "day" } = values;
  const most = second?.count ?? count;
  const rule = unit === "workingDay" ? WORKING_DAYS_RULE : RELATIVE_DAY_RULE;
  const { day: today } = writing;
  switch (mention.duration) {
    case "later":
    case "ago": {
      const sign = mention.duration === "later" ? 1 : -1;
      const first = movedAlong(mention, moved(today, count * sign, unit, writing), sign, writing);
      const last = movedAlong(mention, moved(today, most * sign, unit, writing), sign, writing);
      if (first === null || last === null) return null;
      return first <= last ? span(first, last, first === last ? "day" : unit, rule) : span(last, first, unit, rule);
    }
    case "within": {
      const last = moved(today, most, unit, writing);
      if (last === null) return null;
      return {
        ...span(today, last, unit, unit === "workingDay" ? WORKING_DAYS_RULE : WITHIN_RULE),
        isDeadline: true,
        doubt: daysInDoubt(today, most, unit, writing),
      };
    }
    case "ahead":
      return windowAhead(today, movedAlong(mention, moved(today, most, unit, writing), 1, writing), unit);
    case "behind":
      return windowBack(today, movedAlong(mention, moved(today, -most, unit, writing), -1, writing), unit);
    case "anchor":
    case "anchorBack": {
      if (mention.anchor === null) return null;
      const from = resolveSpan(mention.anchor, reading);
      if (from === null) return null;
      const back = mention.duration === "anchorBack";
      const found = moved(back ? from.first : from.last, back ? -most : most, unit, writing);
      return found === null ? null : oneDay(found, rule);
    }
    case null:
      return null;
    default:
      return unreachable(mention.duration);
  }
}

/** "Within 10 days": calendar or working days? Asked from three days up and when it makes a difference. */
export function daysInDoubt(today: CalendarDay, count: number, unit: DateUnit, { calendar }: WritingDay): Doubt | null {
  if (unit !== "day" || count < LEAST_DAYS_IN_DOUBT) return null;
  const calendarReading = addDays(today, count);
  const workingReading = addWorkingDays(today, count, calendar);
  return calendarReading === workingReading ? null : { kind: "calendarOrWorkingDays", readings: [calendarReading, workingReading] };
}

/** The further lengths of "1 month and 21 days", one after the other. */
function movedAlong(mention: Mention, start: CalendarDay | null, sign: number, writing: WritingDay): CalendarDay | null {
  let at = start;
  for (const { values } of mention.plus) at = at === null ? null : moved(at, (values.count ?? 1) * sign, values.unit ?? "day", writing);
  return at;
}

function windowAhead(today: CalendarDay, last: CalendarDay | null, unit: DateUnit): DaySpan | null {
  if (last === null) return null;
  return last <= today ? oneDay(today, RELATIVE_DAY_RULE) : span(addDays(today, 1), last, unit, RELATIVE_DAY_RULE);
}

function windowBack(today: CalendarDay, first: CalendarDay | null, unit: DateUnit): DaySpan | null {
  if (first === null) return null;
  return first >= today ? oneDay(today, RELATIVE_DAY_RULE) : span(first, addDays(today, -1), unit, RELATIVE_DAY_RULE);
}

/** D19: the weekday beside a date agrees, picks another month or year, or is kept as a doubt. */
function withWeekday(days: DaySpan, mention: Mention, reading: Reading): DaySpan {
  const weekday = mention.weekday?.values.weekday ?? (mention.atom.kind === "date" ? mention.atom.values.weekday : undefined);
  if (weekday === undefined || days.unit !== "day" || weekdayOf(days.first) === weekday) return days;
  const { values } = mention.atom;
  const { near, writing } = reading;
  const fits = (found: DaySpan | null): found is DaySpan => found !== null && weekdayOf(found.first) === weekday;
  if (mention.atom.kind === "numeric" && days.doubt?.kind === "dayOrMonthFirst") {
    const other = days.doubt.readings[1];
    if (weekdayOf(other) === weekday) return { ...days, first: other, last: other, doubt: null, rule: WEEKDAY_BESIDE_RULE };
  }
  const bare =
    mention.atom.kind === "date" &&
    values.month === undefined &&
    values.which === undefined &&
    values.day !== undefined &&
    mention.inside === null;
  if (bare && values.day !== undefined) {
    const back = bareDay(values.day, { from: near.from, direction: "back" });
    if (near.direction === "ahead" && fits(back) && daysBetween(back.first, writing.day) < 14)
      return { ...back, rule: WEEKDAY_BESIDE_RULE };
    let found: DaySpan | null = days;
    for (let tried = 0; tried < MOST_MONTHS_TO_FIT_WEEKDAY && found !== null; tried += 1) {
      found = bareDay(
        values.day,
        near.direction === "ahead"
          ? { from: addDays(found.first, 1), direction: "ahead" }
          : { from: addDays(found.first, -1), direction: "back" },
      );
      if (fits(found)) return { ...found, rule: WEEKDAY_BESIDE_RULE };
    }
  }
  if (values.year === undefined && values.whichYear === undefined && near.direction === "ahead" && mention.inside === null) {
    const { weekday: _weekday, ...undecided } = values;
    const back = resolveSpan(
      { ...mention, weekday: null, atom: { ...mention.atom, values: undecided } },
      { writing, near: { from: near.from, direction: "back" } },
    );
    if (fits(back) && daysBetween(back.first, writing.day) < 90) return { ...back, rule: WEEKDAY_BESIDE_RULE };
  }
  const distance = (weekday - weekdayOf(days.first) + 7) % 7;
  const said = addDays(days.first, distance > 3 ? distance - 7 : distance);
  return { ...days, rule: WEEKDAY_BESIDE_RULE, doubt: { kind: "weekdayDisagrees", readings: [days.first, said] } };
}

/** The working day at or before a day. */
export function workingDayUpTo(day: CalendarDay, { calendar }: WritingDay): CalendarDay {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, -1, calendar);
}
