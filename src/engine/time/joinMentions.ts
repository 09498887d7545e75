/** Neighbours that belong together: a day and its hour, a date and its weekday, a period and its year, the two ends of a range. */
import { partsOf } from "./calendarDay.ts";
import type { CompiledTables } from "./compileTables.ts";
import type { DateUnit } from "./dateTables.ts";
import type { Atom } from "./findAtoms.ts";
import { type BoundSense, isBareDay, isCounting, type Mention, mentionOf, shapeOf } from "./mention.ts";
import { monthFrom, monthFromLater } from "./shareInList.ts";
import { areTwoClauses, type DaysOf } from "./twoClauses.ts";

/** Longer gaps than this hold other words. */
const LONGEST_GAP = 16;
/** に変更, へ延期: the word of moving follows the second day at once. */
const LONGEST_WAY_TO_MOVE = 5;

/** Joins neighbours that are one expression; ranges are joined later, by joinRanges. `daysOf`: the days a mention names, to see whether two agree. */
export function joinNeighbours(folded: string, mentions: readonly Mention[], tables: CompiledTables, daysOf: DaysOf): readonly Mention[] {
  const joined: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    let current = mention;
    for (let previous = joined.at(-1); previous !== undefined; previous = joined.at(-1)) {
      if (opensNextDay(folded, { previous, current, next: mentions[index + 1] }, tables)) {
        // The word of "until" is that of the range.
        current = mentionOf(current.atom);
        break;
      }
      const one = named(folded, previous, current, tables, daysOf) ?? joinTwo(folded, previous, current, tables);
      if (one === null) break;
      if (areTwoClauses(folded, { left: previous, right: current, joined: one, next: mentions[index + 1] }, tables, daysOf)) {
        current = comingAfter(current, previous);
        break;
      }
      joined.pop();
      current = one;
    }
    joined.push(current);
  }
  return joined;
}

/** "From 9:00 on the 23rd to 18:00 on the 25th": the second hour is of the second day. */
function opensNextDay(
  folded: string,
  { previous, current, next }: { readonly previous: Mention; readonly current: Mention; readonly next: Mention | undefined },
  { to, between }: CompiledTables,
): boolean {
  if (next === undefined || shapeOf(current) !== "time" || shapeOf(next) !== "day" || previous.time === null) return false;
  const gap = folded.slice(current.end, next.start);
  return to.test(folded.slice(previous.end, current.atom.start)) && between.test(gap) && !/[,;\n(]/.test(gap);
}

/** "I finish tomorrow, on Wednesday I send it", written on a Wednesday: the Wednesday after tomorrow. */
function comingAfter(weekday: Mention, day: Mention): Mention {
  const isAhead = day.atom.kind === "relativeDay" && (day.atom.values.relativeDay ?? 0) > 0;
  const isBare = weekday.atom.kind === "weekday" && weekday.atom.values.which === undefined && weekday.inside === null;
  return isAhead && isBare && weekday.anchor === null ? { ...weekday, anchor: day } : weekday;
}

function joinTwo(folded: string, left: Mention, right: Mention, tables: CompiledTables): Mention | null {
  if (right.start - left.end > LONGEST_GAP) return null;
  const gap = folded.slice(left.end, right.start);
  const near = tables.between.test(gap);
  const times = shapeOf(left) === "time" && shapeOf(right) === "time";
  const sum = durations(left, right, gap, near, tables);
  if (sum !== null) return sum;
  if (times && (near || tables.to.test(gap) || tables.toAfterOpening.test(gap))) return { ...left, end: right.end };
  if (shapeOf(right) === "time" && left.time !== null && tables.to.test(gap))
    return { ...left, end: right.end, bounds: [...left.bounds, ...right.bounds] };
  if (!near) return null;
  const bracket = gap.includes("(") || gap.includes("[") ? (/^ ?[)\]]/.exec(folded.slice(right.end, right.end + 2))?.[0].length ?? 0) : 0;
  const whole = { start: left.start, end: right.end + bracket };
  return (
    apposed(left, right, whole, gap) ??
    toTheDay(left, right, whole, gap) ??
    withTime(left, right, whole) ??
    withTime(right, left, whole) ??
    counted(left, right, whole) ??
    withDateOfAnchor(left, right, whole) ??
    (isWordOfTo(gap, tables) ? null : (withWeekday(left, right, whole) ?? withWeekday(right, left, whole))) ??
    (isBounded(folded, left, right, tables) ? null : (contained(left, right, whole) ?? contained(right, left, whole)))
  );
}

/** Years, months, weeks, days, hours, minutes: nobody adds more; an endless row of lengths must not cost time. */
const MOST_ADDED_LENGTHS = 5;

/** "1 month and 21 days ago", "2 days 3 hours": one length of time. */
function durations(left: Mention, right: Mention, gap: string, near: boolean, { spaced, toAfterOpening }: CompiledTables): Mention | null {
  if (left.atom.kind !== "duration" || right.atom.kind !== "duration" || right.start !== right.atom.start) return null;
  if (left.end !== (left.plus.at(-1) ?? left.atom).end || left.plus.length >= MOST_ADDED_LENGTHS) return null;
  const beside = near || toAfterOpening.test(gap) || (!spaced && gap === "");
  return beside
    ? {
        ...right,
        start: left.start,
        atom: left.atom,
        plus: [...left.plus, right.atom, ...right.plus],
        duration: left.duration ?? right.duration,
      }
    : null;
}

interface Whole {
  readonly start: number;
  readonly end: number;
}

function withTime(day: Mention, time: Mention, whole: Whole): Mention | null {
  if (shapeOf(time) !== "time" || shapeOf(day) === "time" || shapeOf(day) === "duration" || day.atom.kind === "vague") return null;
  if (day.time !== null) return { ...day, ...whole, time: withPartOfDay(time.atom, day.time), bounds: [...day.bounds, ...time.bounds] };
  // "End of business" is a deadline by itself.
  const byItself: readonly BoundSense[] = time.atom.values.part === "end" ? ["by"] : [];
  return { ...day, ...whole, time: time.atom, bounds: [...day.bounds, ...time.bounds, ...byItself] };
}

/** «Завтра вечером в 8»: the hour in that part of the day; of two hours the first stands. */
function withPartOfDay(time: Atom, first: Atom): Atom {
  const { dayPart } = first.values;
  if (first.values.hour !== undefined || time.values.hour === undefined || dayPart === undefined) return first;
  return { ...time, values: { dayPart, ...time.values } };
}

/** "Tomorrow, 19 November": one day said twice; the date stands. */
function apposed(left: Mention, right: Mention, whole: Whole, gap: string): Mention | null {
  const date = right.atom.kind === "relativeDay" ? left : right;
  const relative = date === right ? left : right;
  const isDate = (date.atom.kind === "date" && date.atom.values.day !== undefined) || date.atom.kind === "numeric";
  if (!isDate || relative.atom.kind !== "relativeDay" || !/[,(]/.test(gap) || date.until !== null) return null;
  return { ...date, ...whole, bounds: [...date.bounds, ...relative.bounds], time: date.time ?? relative.time };
}

/** 昨天17号, 明日19日: the number of the day that the word before it names. */
function named(folded: string, left: Mention, right: Mention, { spaced }: CompiledTables, daysOf: DaysOf): Mention | null {
  if (spaced || !isBareDay(right) || left.atom.kind !== "relativeDay" || left.time !== null) return null;
  const day = daysOf(left)?.first;
  if (day === undefined || partsOf(day).day !== right.atom.values.day || folded.slice(left.end, right.start).trim() !== "") return null;
  return { ...left, end: right.end, bounds: [...left.bounds, ...right.bounds], time: right.time };
}

/** "A year ago today", "a week ago yesterday", 两年前的今天. */
function toTheDay(left: Mention, right: Mention, whole: Whole, gap: string): Mention | null {
  const { kind, values } = right.atom;
  const isDay = kind === "relativeDay" && values.dayPart === undefined && values.unit === undefined && values.whichYear === undefined;
  if (!isDay || (left.duration !== "ago" && left.duration !== "later") || /[,(\n]/.test(gap)) return null;
  const distance = (values.relativeDay ?? 0) * (left.duration === "ago" ? -1 : 1);
  const further: Atom = { ...right.atom, kind: "duration", values: { count: distance, unit: "calendarDay" } };
  return { ...left, ...whole, plus: distance === 0 ? left.plus : [...left.plus, further] };
}

/** "3 days after Friday", "two weeks from 1 March". */
function counted(left: Mention, right: Mention, whole: Whole): Mention | null {
  const isCount = (mention: Mention): boolean => mention.anchor === null && mention.duration !== "leadTime" && isCounting(mention.duration);
  const isDated = (mention: Mention): boolean => shapeOf(mention) === "day" || shapeOf(mention) === "period";
  if (isCount(left) && isDated(right) && left.end > left.atom.end) return { ...left, ...whole, anchor: right };
  if (isCount(right) && isDated(left) && (right.start < right.atom.start || right.end > right.atom.end))
    return { ...right, ...whole, anchor: left };
  return null;
}

/** "The day before Tuesday 1 December": the weekday that is counted from has its date beside it. */
function withDateOfAnchor(left: Mention, right: Mention, whole: Whole): Mention | null {
  const { anchor } = left;
  const isDay = (right.atom.kind === "date" && right.atom.values.day !== undefined) || right.atom.kind === "numeric";
  if (anchor === null || !isDay || anchor.end !== left.end || right.until !== null) return null;
  const dated = withWeekday(right, anchor, { start: anchor.start, end: right.end });
  return dated === null ? null : { ...left, ...whole, anchor: dated };
}

/** "Завтра до среды" names two days; "20.11 - пт" names one. */
const isWordOfTo = (gap: string, { to }: CompiledTables): boolean => to.test(gap) && !/[-~.]/.test(gap);

function withWeekday(date: Mention, weekday: Mention, whole: Whole): Mention | null {
  if (weekday.atom.kind !== "weekday" || date.atom.kind === "weekday" || weekday.atom.second !== null || date.weekday !== null) return null;
  if (weekday.parts.length > 0 || shapeOf(date) !== "day" || date.atom.kind === "nthOf") return null;
  if (date.atom.kind === "duration") return { ...weekday, ...whole, inside: date };
  return {
    ...date,
    ...whole,
    weekday: weekday.atom,
    around: date.around ?? weekday.around,
    bounds: [...date.bounds, ...weekday.bounds],
    time: date.time ?? weekday.time,
  };
}

/** "For 2027 by 4 December": the date is not of that year. */
function isBounded(folded: string, left: Mention, right: Mention, { before }: CompiledTables): boolean {
  if (unitOf(left) !== "year") return false;
  const shape = shapeOf(right);
  return before.some(({ means, on, matchAt }) => {
    if ((means !== "by" && means !== "before" && means !== "after") || (on !== undefined && !on.includes(shape))) return false;
    const match = matchAt(folded, right.start);
    return match !== null && right.start - (match[1] ?? "").length >= left.end;
  });
}

/** "Tuesday of next week", "March next year", "the 5th of next month". */
function contained(part: Mention, period: Mention, whole: Whole): Mention | null {
  if (part.inside !== null || part.until !== null) return null;
  const unit = unitOf(period);
  // "Our year end is 31 March": that end is no year the date lies in.
  if (
    unit === null ||
    period.parts.length > 0 ||
    period.atom.values.part !== undefined ||
    (period.atom.kind !== "duration" && period.atom.values.count !== undefined)
  )
    return null;
  const { values, kind } = part.atom;
  const weekday = kind === "weekday" && values.which === undefined && (unit === "week" || unit === "workingWeek");
  const yearless = unit === "year" && values.year === undefined && values.whichYear === undefined && !isYearOnly(part);
  const inYear =
    yearless &&
    (kind === "quarter" ||
      kind === "weekNumber" ||
      kind === "holiday" ||
      kind === "nthOf" ||
      (kind === "date" && values.month !== undefined));
  const bareDay =
    kind === "date" && values.day !== undefined && values.month === undefined && values.which === undefined && values.year === undefined;
  const inMonth = unit === "month" && (bareDay || (kind === "nthOf" && values.month === undefined && values.which === undefined));
  return weekday || inYear || inMonth ? { ...part, ...whole, inside: period } : null;
}

/** The unit of a period that others can lie in; "in two years" and "a year ago" are years too. */
function unitOf(period: Mention): DateUnit | null {
  const { kind, values } = period.atom;
  if (kind === "period") return values.unit ?? null;
  if (kind === "duration") return values.unit === "year" && (period.duration === "later" || period.duration === "ago") ? "year" : null;
  return isYearOnly(period) ? "year" : isMonthOnly(period) ? "month" : null;
}

function isYearOnly({ atom }: Mention): boolean {
  const { values, kind, second } = atom;
  return (
    kind === "date" &&
    second === null &&
    values.month === undefined &&
    values.day === undefined &&
    values.which === undefined &&
    (values.year !== undefined || values.whichYear !== undefined)
  );
}

function isMonthOnly({ atom }: Mention): boolean {
  return atom.kind === "date" && atom.second === null && atom.values.month !== undefined && atom.values.day === undefined;
}

/** Joins two ends into a range where range words stand between them; after a word of moving they stay two dates. */
export function joinRanges(
  folded: string,
  mentions: readonly Mention[],
  tables: CompiledTables,
  isMoved: (mention: Mention) => boolean,
): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    const range = previous === undefined ? null : rangeOf(folded, previous, mention, tables, isMoved);
    if (range === null) joined.push(...(mention.atom.second === null ? [mention] : withOpening(folded, mention, tables, isMoved)));
    else joined.splice(-1, 1, ...range);
  }
  return joined;
}

/** "From 10 to 22 August" is one atom; "from" opens it and does not bound it. After a word of moving it is two dates. */
function withOpening(folded: string, mention: Mention, tables: CompiledTables, isMoved: (mention: Mention) => boolean): readonly Mention[] {
  if (shapeOf(mention) !== "period" || mention.atom.kind === "duration") return [mention];
  tables.rangeOpening.lastIndex = mention.start;
  tables.rangeClosing.lastIndex = mention.end;
  const opening = tables.rangeOpening.exec(folded)?.[1] ?? "";
  const closing = tables.rangeClosing.exec(folded)?.[0] ?? "";
  const whole = { ...mention, start: mention.start - opening.length, end: mention.end + closing.length };
  const isList = mention.atom.values.list === true && opening === "" && (tables.spaced || !isStay(folded, mention));
  return isMoved(mention) || isMovedBehind(folded, mention.end, tables) || isList ? split(folded, whole, tables) : [whole];
}

/** 月・火, 3、4日, but not 周四或五. */
const STAY_MARK = /[、・,]/;

/** A third day makes a list of them. */
const NEXT_IN_LIST = /^ ?[、・,] ?\d/;
const LONGEST_LIST_MARK = 4;

/** Two days in a row are one stay where no word of "or" parts them. */
function isStay(folded: string, { start, end, atom: { values, second } }: Mention): boolean {
  if (!STAY_MARK.test(folded.slice(start, end)) || NEXT_IN_LIST.test(folded.slice(end, end + LONGEST_LIST_MARK))) return false;
  const isNext = (one: number | undefined, other: number | undefined): boolean => one !== undefined && other === one + 1;
  return isNext(values.day, second?.day) || isNext(values.weekday, second?.weekday);
}

/** The two dates of one atom, "20 - 24 November". */
function split(folded: string, mention: Mention, tables: CompiledTables): readonly Mention[] {
  const { atom } = mention;
  const middle = atom.second === null ? null : middleOf(folded.slice(mention.start, mention.end), tables);
  if (middle === null) return [mention];
  const left: Mention = { ...mention, end: mention.start + middle.end, atom: { ...atom, second: null } };
  // 20日(木)・21日(金): the weekday beside the first day is not that of the second.
  const { weekday: _first, ...shared } = atom.values;
  const later: Atom = { ...atom, values: { ...(atom.kind === "date" ? shared : atom.values), ...atom.second }, second: null };
  return [left, { ...mention, start: mention.start + middle.start, atom: later, weekday: mentionOf(later).weekday }];
}

/** 20日, 20th: what may follow the number of a day before the word between two days. */
const LONGEST_DAY_ENDING = 3;
const NUMBER = /\d{1,4}/g;

/** Where the first of two dates ends and the second begins, at the first number that a word of "to" or "and" stands before; null when they are not in digits. */
function middleOf(
  text: string,
  { to, toAfterOpening, list, parting, spaced }: CompiledTables,
): { readonly end: number; readonly start: number } | null {
  let end: number | null = null;
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    for (let ending = 0; end !== null && ending <= LONGEST_DAY_ENDING && end + ending < index; ending += 1) {
      const between = text.slice(end + ending, index);
      if (to.test(between) || toAfterOpening.test(between) || list.test(between))
        return { end: spaced || list.test(between) ? end + ending : index, start: index };
    }
    end = index + digits.length;
  }
  const mark = end === null ? parting.exec(text) : null;
  return mark === null ? null : { end: mark.index, start: mark.index + mark[0].length };
}

/** "22:00 to 6:00 tomorrow" begins today. */
const todayAt = (time: Mention): Mention => ({
  ...time,
  atom: { ...time.atom, kind: "relativeDay", values: { relativeDay: 0 } },
  time: time.atom,
});

function rangeOf(
  folded: string,
  left: Mention,
  right: Mention,
  tables: CompiledTables,
  isMoved: (mention: Mention) => boolean,
): readonly Mention[] | null {
  if (shapeOf(left) === "time" && right.time !== null) return rangeOf(folded, todayAt(left), right, tables, isMoved);
  if (!isDated(left) || !isDated(right) || left.until !== null || right.start - left.end > LONGEST_GAP) return null;
  // «На 2027 год до 4 декабря»: a year does not reach to a day.
  if (isYearOnly(left) && shapeOf(right) === "day") return null;
  tables.rangeOpening.lastIndex = left.start;
  const opening = tables.rangeOpening.exec(folded)?.[1] ?? "";
  const gap = folded.slice(left.end, right.start);
  // 由周三改为周四, "from Wednesday, moved to Thursday": the opening word belongs to the old day.
  if (opening !== "" && tables.moveSigns.test(gap))
    return [
      { ...left, start: left.start - opening.length, bounds: ["on"] },
      { ...right, bounds: ["on"] },
    ];
  if (!tables.to.test(gap) && !(opening !== "" && tables.toAfterOpening.test(gap))) return null;
  tables.rangeClosing.lastIndex = right.end;
  const closing = tables.rangeClosing.exec(folded)?.[0] ?? "";
  const start = left.start - opening.length;
  const isMovedAfter = isMovedBehind(folded, right.end, tables);
  if (isMovedAfter || isMoved(left))
    return [
      // から between the two would read as a bound of the first.
      { ...monthFromLater(left, right), start, end: isMovedAfter ? right.start : left.end, bounds: ["on"] },
      { ...monthFrom(right, left), bounds: ["on"] },
    ];
  return [{ ...left, start, end: right.end + closing.length, until: right }];
}

/** Japanese names both days first: 20日から24日に変更. */
const isMovedBehind = (folded: string, end: number, { spaced, moveSigns }: CompiledTables): boolean =>
  !spaced && moveSigns.test(folded.slice(end, end + LONGEST_WAY_TO_MOVE));

const isDated = (mention: Mention): boolean =>
  (shapeOf(mention) === "day" || shapeOf(mention) === "period") && mention.atom.kind !== "vague";
