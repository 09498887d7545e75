/** What a date expression means on the author's calendar. The policy is in conventions.ts. */
import type { ClockTime, Doubt, When, WritingDay } from "../types.ts";
import { addDays, daysBetween } from "./calendarDay.ts";
import { clockTimeOf } from "./clockTimeOf.ts";
import { AFTER_EVENT_RULE, DEADLINE_TODAY_RULE, END_OF_WEEK_RULE, FEAST_RULE, RANGE_RULE, VAGUE_RULE } from "./conventions.ts";
import { type DaySpan, lastWorkingDay } from "./daySpan.ts";
import { type Mention, mentionOf } from "./mention.ts";
import { workingDayUpTo } from "./movedDay.ts";
import type { Reading } from "./nearest.ts";
import { resolveRange } from "./resolveRange.ts";
import { resolveSpan } from "./resolveSpan.ts";

export interface ResolvedDate {
  readonly when: When;
  readonly doubt: Doubt | null;
  readonly rule: string;
}

/** The meaning of one mention; `isPast`: its sentence tells of the past. null: nothing that has a date or should have one. */
export function resolveDate(mention: Mention, writing: WritingDay, isPast: boolean): ResolvedDate | null {
  const { atom } = mention;
  if (atom.kind === "vague") return { when: { kind: "vague" }, doubt: null, rule: VAGUE_RULE };
  const { duration } = mention;
  if (
    atom.kind === "duration" &&
    (duration === "leadTime" || ((duration === "anchor" || duration === "lastingFrom") && mention.anchor === null))
  )
    return afterEvent(mention);
  const days = daysOf(mention, writing, isPast);
  return days === null ? null : bounded(mention, days, writing);
}

function afterEvent({ atom }: Mention): ResolvedDate | null {
  const { count = 1, unit = "day" } = atom.values;
  const most = atom.second?.count ?? count;
  const months = unit === "quarter" ? 3 : unit === "halfYear" ? 6 : unit === "year" ? 12 : 1;
  const wait = { least: Math.min(count, most) * months, most: Math.max(count, most) * months };
  const rule = AFTER_EVENT_RULE;
  switch (unit) {
    case "day":
      return {
        when: { kind: "afterEvent", wait, unit: "day", dayKind: "unstated" },
        doubt: { kind: "calendarOrWorkingDays", readings: null },
        rule,
      };
    case "calendarDay":
      return { when: { kind: "afterEvent", wait, unit: "day", dayKind: "calendar" }, doubt: null, rule };
    case "workingDay":
      return { when: { kind: "afterEvent", wait, unit: "day", dayKind: "working" }, doubt: null, rule };
    case "week":
    case "workingWeek":
      return { when: { kind: "afterEvent", wait, unit: "week", dayKind: "calendar" }, doubt: null, rule };
    case "month":
    case "quarter":
    case "halfYear":
    case "year":
      return { when: { kind: "afterEvent", wait, unit: "month", dayKind: "calendar" }, doubt: null, rule };
    default:
      return null;
  }
}

/** The days of one mention, its bounds aside; `isPast`: its sentence tells of the past. */
export function daysOf(mention: Mention, writing: WritingDay, isPast: boolean): DaySpan | null {
  const looksBack = mention.bounds.includes("since") || (isPast && !mention.bounds.some((bound) => bound === "by" || bound === "before"));
  const reading: Reading = { writing, near: { from: writing.day, direction: looksBack ? "back" : "ahead" } };
  const { atom } = mention;
  if (mention.until !== null) {
    const left = { ...mention, until: null };
    return resolveRange(left, mention.until, reading);
  }
  if (atom.second !== null && atom.kind !== "duration" && atom.kind !== "time") {
    const right = mentionOf({ ...atom, values: atom.second, second: null });
    return resolveRange({ ...mention, atom: { ...atom, second: null } }, right, reading);
  }
  const days = resolveSpan(mention, reading);
  return isPast && !looksBack && days !== null ? (missedDeadline(mention, days, writing) ?? days) : days;
}

/** A deadline this long ahead that was also not long ago is the one that was missed ("which was due on 27 February"). */
const FAR_AHEAD_DAYS = 200;

function missedDeadline(mention: Mention, days: DaySpan, writing: WritingDay): DaySpan | null {
  if (daysBetween(writing.day, days.last) < FAR_AHEAD_DAYS) return null;
  return resolveSpan(mention, { writing, near: { from: writing.day, direction: "back" } });
}

/** 今晚八点: the part of the day stands in the word for the day. */
function clockTime({ time, atom: { values } }: Mention): ClockTime | null {
  if (time === null) return clockTimeOf(values);
  const { hour, dayPart } = time.values;
  const isOpen = hour !== undefined && dayPart === undefined && values.dayPart !== undefined;
  return clockTimeOf(isOpen ? { ...time.values, dayPart: values.dayPart } : time.values);
}

function bounded(mention: Mention, days: DaySpan, writing: WritingDay): ResolvedDate {
  const { doubt, rule } = days;
  const time = clockTime(mention);
  const bound = mention.bounds.findLast((one) => one !== "on" && one !== "about");
  const week = days.unit === "week" || days.unit === "workingWeek";
  switch (bound) {
    case "by":
      return byDay(mention, days, writing);
    case "before": {
      if (days.rule === RANGE_RULE) return { when: { kind: "window", first: days.first, last: days.last }, doubt, rule };
      if ((days.unit === "day" && days.rule !== FEAST_RULE) || days.unit === "weekend") return byDay(mention, days, writing);
      const eve = addDays(days.first, -1);
      // "Before this week" or "before the month" can only mean its end.
      if (eve < writing.day && days.last >= writing.day) return byDay(mention, days, writing);
      return { when: { kind: "day", day: week ? workingDayUpTo(eve, writing) : eve, time: null, bound: "by" }, doubt, rule };
    }
    case "from":
    case "since":
      // The word that opens a range ("from ... to") also reads as a bound.
      if (days.rule === RANGE_RULE) return { when: { kind: "window", first: days.first, last: days.last }, doubt, rule };
      // With a clock time it is when something begins: 明日の15時から.
      return { when: { kind: "day", day: days.first, time, bound: time === null ? "after" : "on" }, doubt, rule };
    case "fromOrOf":
      if (days.rule === RANGE_RULE) return { when: { kind: "window", first: days.first, last: days.last }, doubt, rule };
      if (days.last >= writing.day)
        return { when: { kind: "day", day: days.first, time, bound: time === null ? "after" : "on" }, doubt, rule };
      return plain(days, time);
    case "after":
      return { when: { kind: "day", day: days.unit === "day" ? days.first : addDays(days.last, 1), time, bound: "after" }, doubt, rule };
    default:
      if (days.isDeadline) return byDay(mention, days, writing);
      return plain(days, time);
  }
}

function plain({ first, last, doubt, rule }: DaySpan, time: ClockTime | null): ResolvedDate {
  return first === last
    ? { when: { kind: "day", day: first, time, bound: "on" }, doubt, rule }
    : { when: { kind: "window", first, last }, doubt, rule };
}

function byDay(mention: Mention, days: DaySpan, writing: WritingDay): ResolvedDate {
  const time = clockTime(mention);
  const { atom } = mention;
  const bareWeekday = atom.kind === "weekday" && atom.values.which === undefined && mention.inside === null && mention.until === null;
  if (bareWeekday && days.last === writing.day) {
    const next = addDays(days.last, 7);
    return {
      when: { kind: "day", day: next, time, bound: "by" },
      doubt: { kind: "whichWeek", readings: [next, writing.day] },
      rule: DEADLINE_TODAY_RULE,
    };
  }
  const isWeek = days.unit === "week" && atom.kind !== "duration";
  const day = isWeek ? lastWorkingDay(days, writing.calendar) : days.last;
  return { when: { kind: "day", day, time, bound: "by" }, doubt: days.doubt, rule: isWeek ? END_OF_WEEK_RULE : days.rule };
}
