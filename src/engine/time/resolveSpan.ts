/** The days an expression names, counted from the day of writing; words of bounding are not looked at here. */
import type { CalendarDay, Weekday, WritingDay } from "../types.ts";
import { backAtWork } from "./backAtWork.ts";
import { addWorkingDays } from "./businessDays.ts";
import { addDays, addMonths, partsOf, weekdayOf } from "./calendarDay.ts";
import {
  BARE_WEEKDAY_RULE,
  FEAST_RULE,
  FULL_DATE_RULE,
  LAST_WEEKDAY_RULE,
  NEXT_WEEKDAY_RULE,
  PART_OF_DAY_RULE,
  RELATIVE_DAY_RULE,
  WEEK_RULE,
  WEEKEND_RULE,
  WITHIN_RULE,
  WORKING_DAYS_RULE,
} from "./conventions.ts";
import { dateSpan, fiscalYear, numericSpan, quarterSpan } from "./dateOfYear.ts";
import type { DateUnit } from "./dateTables.ts";
import { type DaySpan, isoWeek, oneDay, partOfSpan, span, unitAround, unreachable } from "./daySpan.ts";
import type { CapturedValues } from "./findAtoms.ts";
import type { Mention } from "./mention.ts";
import { daysInDoubt, moved, movedAlong, windowAhead, windowBack } from "./movedDay.ts";
import { namedDay } from "./namedDays.ts";
import { inStatedYear, nearest, type Reading } from "./nearest.ts";
import { nthIn, type Wanted } from "./nthIn.ts";
import { withWeekday } from "./weekdayBeside.ts";

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
  if (mention.around !== null) {
    const { unit, moved: count } = mention.around;
    days = unitAround(days.first, unit, count, AROUND_RULES[unit]) ?? days;
  }
  return onNightAfter(withWeekday(days, mention, reading, resolveSpan), mention.time?.values.hour ?? 0);
}

const AROUND_RULES = { day: RELATIVE_DAY_RULE, week: WEEK_RULE, weekend: WEEKEND_RULE } as const;

/** 20日の25時 is the 21st at one. */
function onNightAfter(days: DaySpan, hour: number): DaySpan {
  if (hour <= 24 || days.unit !== "day") return days;
  return { ...days, first: addDays(days.first, 1), last: addDays(days.last, 1) };
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
      return nthSpan(mention, reading);
    case "relativeDay":
      // 去年的今天.
      return oneDay(addDays(sameDayOf(values, today), values.relativeDay ?? 0), RELATIVE_DAY_RULE);
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
      const { holiday, day, ...rest } = inside === null ? values : within(values, inside, reading);
      if (holiday === undefined) return null;
      const inYear = (year: number): DaySpan | null => {
        const named = namedDay(holiday, year, calendar?.country ?? null);
        // 年初八 is the eighth day of the feast.
        return named === null ? null : oneDay(addDays(named, (day ?? 1) - 1), FEAST_RULE);
      };
      return inStatedYear(rest, reading, inYear);
    }
    case "backAtWork":
      return backAtWork(values, reading);
    case "time":
      return values.relativeDay === undefined && !mention.bounds.some((bound) => bound === "by" || bound === "before")
        ? null
        : { ...oneDay(addDays(today, values.relativeDay ?? 0), PART_OF_DAY_RULE), isDeadline: values.part === "end" };
    case "vague":
    case "nothing":
      return null;
    default:
      return unreachable(atom.kind);
  }
}

/** 去年的今天, "this day next month". */
function sameDayOf({ whichYear = 0, which = 0, unit }: CapturedValues, today: CalendarDay): CalendarDay {
  const inYear = addMonths(today, whichYear * 12);
  return unit === undefined ? inYear : (moved(inYear, which, unit, null) ?? inYear);
}

/** 上两周: the two calendar weeks before this one; 今明两天, 明后两天: two days from today or tomorrow on. */
function wholeUnits(unit: DateUnit, which: number, count: number, today: CalendarDay): DaySpan | null {
  const rule = unit === "day" ? RELATIVE_DAY_RULE : WEEK_RULE;
  const near = unitAround(today, unit, which, rule);
  const far = unitAround(today, unit, which + (which < 0 ? 1 - count : count - 1), rule);
  if (near === null || far === null) return null;
  return near.first < far.first ? span(near.first, far.last, unit, rule) : span(far.first, near.last, unit, rule);
}

/** Takes year and month from the period a date lies in. */
function within(values: CapturedValues, inside: Mention, { writing }: Reading): CapturedValues {
  const outer = inside.atom.values;
  if (inside.atom.kind === "period") {
    if (outer.unit === "month") return { ...values, which: outer.which ?? 0 };
    return { ...values, year: partsOf(writing.day).year + (outer.which ?? 0) };
  }
  if (inside.atom.kind === "duration") return { ...values, whichYear: (outer.count ?? 1) * (inside.duration === "ago" ? -1 : 1) };
  const { year, whichYear, month } = outer;
  return {
    ...values,
    ...(year === undefined ? {} : { year }),
    ...(whichYear === undefined ? {} : { whichYear }),
    ...(month === undefined ? {} : { month }),
  };
}

function weekdaySpan(values: CapturedValues, mention: Mention, reading: Reading): DaySpan | null {
  const { weekday, which } = values;
  const { writing, near } = reading;
  if (weekday === undefined) return null;
  const anchor = mention.anchor === null ? null : resolveSpan(mention.anchor, reading);
  if (anchor !== null) return weekdayBeside(anchor, weekday, mention.duration === "anchorBack");
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

/** "The Friday before Christmas", "the Monday after the 10th". */
function weekdayBeside({ first, last }: DaySpan, weekday: Weekday, back: boolean): DaySpan {
  const after = addDays(last, ((weekday - weekdayOf(last) + 6) % 7) + 1);
  const before = addDays(first, -(((weekdayOf(first) - weekday + 6) % 7) + 1));
  return oneDay(back ? before : after, BARE_WEEKDAY_RULE);
}

/** "Second Wednesday of October", "last day of the month", "first week of December". */
function nthSpan({ atom: { values }, inside, anchor, duration }: Mention, reading: Reading): DaySpan | null {
  const { writing } = reading;
  if (anchor !== null && values.weekday !== undefined) {
    const beside = resolveSpan(anchor, reading);
    return beside === null ? null : weekdayBeside(beside, values.weekday, duration === "anchorBack");
  }
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

/** "The next three weeks", "the last two months" as whole calendar units are read as days from today. */
function unitsSpan(unit: DateUnit, which: number, count: number, today: CalendarDay): DaySpan | null {
  return which < 0 ? windowBack(today, moved(today, -count, unit, null), unit) : windowAhead(today, moved(today, count, unit, null), unit);
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
      if (unit === "weekend") return unitAround(today, unit, count * sign, WEEKEND_RULE);
      const first = movedAlong(mention, moved(today, count * sign, unit, writing), sign, writing);
      const last = movedAlong(mention, moved(today, most * sign, unit, writing), sign, writing);
      if (first === null || last === null) return null;
      return first <= last ? span(first, last, first === last ? "day" : unit, rule) : span(last, first, unit, rule);
    }
    case "within": {
      const last = movedAlong(mention, moved(today, most, unit, writing), 1, writing);
      if (last === null) return null;
      // "Within 30-45 days" is a window, not one deadline.
      const first = second?.count === undefined || second.count <= count ? null : moved(today, count, unit, writing);
      if (first !== null) return { ...span(first, last, unit, rule), doubt: daysInDoubt(today, most, unit, writing) };
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
    case "soFar": {
      const first = movedAlong(mention, moved(today, -most, unit, writing), -1, writing);
      return first === null ? null : span(first, today, unit, RELATIVE_DAY_RULE);
    }
    case "anchor":
    case "anchorBack":
    case "lasting":
    case "lastingFrom": {
      const from = mention.anchor === null ? null : resolveSpan(mention.anchor, reading);
      if (from === null) return null;
      const last = countedFrom(from, most, mention, writing);
      const first = most > count && mention.duration === "anchor" ? countedFrom(from, count, mention, writing) : null;
      return first === null || last === null ? last : span(first.first, last.last, unit, rule);
    }
    case "leadTime":
    case null:
      return null;
    default:
      return unreachable(mention.duration);
  }
}

/** "3 days after Friday", "two weeks before the 15th", "for 3 days from Monday". */
function countedFrom(from: DaySpan, count: number, mention: Mention, writing: WritingDay): DaySpan | null {
  const { duration: sense, atom } = mention;
  const { unit = "day" } = atom.values;
  const rule = unit === "workingDay" ? WORKING_DAYS_RULE : RELATIVE_DAY_RULE;
  const back = sense === "anchorBack";
  const start = moved(sense === "anchor" ? from.last : from.first, back ? -count : count, unit, writing);
  const found = movedAlong(mention, start, back ? -1 : 1, writing);
  if (found === null || sense === "anchor" || back) return found === null ? null : oneDay(found, rule);
  // The first day is one of them.
  return found <= from.first ? oneDay(from.first, rule) : span(from.first, addDays(found, -1), "calendarDay", rule);
}
