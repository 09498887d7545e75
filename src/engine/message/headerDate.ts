/** Dates as mail programs write them above a quoted mail, in every language we know the month names of. */
import { calendarDay } from "../time/calendarDay.ts";
import { clockTime } from "../time/zonedTime.ts";
import type { CalendarDay, ClockTime } from "../types.ts";
import type { QuoteWords } from "./quoteWords.ts";

/** `text` as written; day and time on the wall of whoever's program wrote it; offset in minutes east of UTC. */
export interface HeaderDate {
  readonly text: string;
  /** null: the numbers can be read in two ways (3/4/2026) or name no day. */
  readonly day: CalendarDay | null;
  /** The two ways, month first and day first; null when there is only one. */
  readonly readings: readonly [CalendarDay, CalendarDay] | null;
  readonly time: ClockTime | null;
  readonly offset: number | null;
}
/** Where the date stands in the text it was found in. */
export interface FoundHeaderDate extends HeaderDate {
  readonly start: number;
  readonly end: number;
}

/** Longer lines are prose. */
const MOST_CHARACTERS_READ = 600;
/** Between a date and its clock stand at most a weekday and a word like "at". */
const LONGEST_GAP = 26;

const YEAR_FIRST = /(?<!\d)(?<y>\d{4})\s?(?:[年년]|[-/.])\s?(?<m>\d{1,2})\s?(?:[月월]|[-/.])\s?(?<d>\d{1,2})(?!\d)\s?[日일]?/gu;
const YEAR_LAST = /(?<!\d)(?<a>\d{1,2})(?<s>[./-])\s?(?<b>\d{1,2})\k<s>\s?(?<y>\d{4}|\d{2})(?!\d)/gu;
const CLOCK = /(?<!\d)(\d{1,2})(?:\s?[:.时点h]\s?(\d{2})(?!\d)(?:\s?[:.分]\s?(\d{2})(?!\d)秒?)?分?|(?=\s?[ap]\.?\s?m\b))/u;
const CLOCK_BEFORE = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?\s?([ap]\.?m\.?)?[\s,]{0,3}(?:\p{L}{1,14}[\s,.]{0,3})?$/u;
const ZONE_BEFORE_CLOCK = /(?:gmt|utc)\s?([+-]\d{1,2}):?(\d{2})?/u;
const ZONE = /^[\s,]{0,2}[[(]?(?:(?:gmt|utc)?\s?([+-]\d{1,2}):?(\d{2})?(?!\d)|([a-z]{2,4})(?![\p{L}@.]))?\s?(?:\([^()<>@]{0,40}\))?[\])]?/u;
const HALF_AFTER = /^\s?([ap])\.?\s?m\b\.?/u;
const WEEKDAY_BEFORE = /(\p{L}{1,14})(\.?,?\s?|-feira,\s?)$/u;
const YEAR_WORD = /^\s?(?:г|р)\.?(?!\p{L})/u;
const WEEKDAY_AFTER = /^[\s,]{0,2}\(?(\p{L}{1,12})\.?\)?(?=[\s,:;<("、]|$)/u;
/** Zones that mean one offset all over the world; CST, IST and the like do not. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  aest: 600,
  aedt: 660,
};

/** The first full date (with a year) in a line, its clock and zone included; null when there is none. */
export function findHeaderDate(line: string, words: QuoteWords): FoundHeaderDate | null {
  const text = line.slice(0, MOST_CHARACTERS_READ);
  const folded = words.fold(text);
  const numbers = dateNumbers(folded, words);
  if (numbers === null) return null;
  const start = startOf(folded, numbers.start, words);
  const clock = clockAfter(folded, numbers.end, words) ?? clockBefore(folded, numbers.start);
  const first = clock === null ? start : Math.min(start, clock.start);
  const end = clock === null || clock.end < numbers.end ? tailOf(folded, numbers.end, words) : clock.end;
  return {
    text: text.slice(first, end).trim(),
    start: first,
    end,
    day: numbers.day,
    readings: numbers.readings,
    time: clock?.time ?? null,
    offset: clock?.offset ?? null,
  };
}

/** The date of a whole header value: its text is the value, whatever else the program wrote there. */
export function readHeaderDate(value: string, words: QuoteWords): HeaderDate | null {
  const found = findHeaderDate(value, words);
  const text = value.trim();
  if (found === null) return text === "" ? null : { text, day: null, readings: null, time: null, offset: null };
  return { text, day: found.day, readings: found.readings, time: found.time, offset: found.offset };
}

interface Numbers {
  readonly start: number;
  readonly end: number;
  readonly day: CalendarDay | null;
  readonly readings: HeaderDate["readings"];
}

function dateNumbers(folded: string, words: QuoteWords): Numbers | null {
  let best: Numbers | null = null;
  for (const [pattern, read] of [
    [YEAR_FIRST, yearFirst],
    [YEAR_LAST, yearLast],
    ...words.namedDates.map((named) => [named, readNamed] as const),
  ] as const) {
    pattern.lastIndex = 0;
    const found = pattern.exec(folded);
    if (found === null || (best !== null && best.start <= found.index)) continue;
    best = {
      start: found.index,
      end: found.index + found[0].length,
      day: read(found.groups ?? {}, words),
      readings: bothReadings(found.groups ?? {}),
    };
  }
  return best;
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearFirst(groups: Groups): CalendarDay | null {
  return calendarDay(Number(groups.y), Number(groups.m), Number(groups.d));
}

function yearLast(groups: Groups): CalendarDay | null {
  const [a, b, year] = [Number(groups.a), Number(groups.b), fullYear(groups.y)];
  if (groups.s === "." || a > 12) return calendarDay(year, b, a);
  if (b > 12 || a === b) return calendarDay(year, a, b);
  return null;
}

function bothReadings(groups: Groups): HeaderDate["readings"] {
  const [a, b, year] = [Number(groups.a), Number(groups.b), fullYear(groups.y)];
  if (groups.a === undefined || groups.s === "." || a === b) return null;
  const [monthFirst, dayFirst] = [calendarDay(year, a, b), calendarDay(year, b, a)];
  return monthFirst === null || dayFirst === null ? null : [monthFirst, dayFirst];
}

function readNamed(groups: Groups, words: QuoteWords): CalendarDay | null {
  return calendarDay(fullYear(groups.y), words.months.get(groups.m ?? "") ?? 0, Number(groups.d));
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return digits?.length === 2 ? 2000 + year : year;
}

interface Clock {
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime | null;
  readonly offset: number | null;
}

function clockAfter(folded: string, from: number, words: QuoteWords): Clock | null {
  const rest = folded.slice(from, from + LONGEST_GAP + 40);
  const zoneBefore = ZONE_BEFORE_CLOCK.exec(rest.slice(0, LONGEST_GAP));
  const early = zoneBefore !== null && zoneBefore.index < (CLOCK.exec(rest)?.index ?? 0) ? zoneBefore : null;
  const skipped = early === null ? 0 : early.index + early[0].length;
  const found = CLOCK.exec(rest.slice(skipped));
  if (found === null || found.index > LONGEST_GAP) return null;
  const at = skipped + found.index;
  const gap = rest.slice(0, at);
  if (/[<>"@;]/u.test(gap)) return null;
  let end = at + found[0].length;
  const after = HALF_AFTER.exec(rest.slice(end));
  const wordAfter = after === null ? halfWord(rest.slice(end, end + 10), words) : null;
  if (after !== null) end += after[0].length;
  if (wordAfter !== null) end += wordAfter.length;
  const late = after?.[1] === "p" || wordAfter?.isLate === true || endsWithAny(gap, words.afterNoon);
  const early12 = after?.[1] === "a" || wordAfter?.isLate === false || endsWithAny(gap, words.beforeNoon);
  const zone = ZONE.exec(rest.slice(end));
  const named = zone?.[3];
  const offset =
    early !== null
      ? minutes(early[1], early[2])
      : zone?.[1] !== undefined
        ? minutes(zone[1], zone[2])
        : named === undefined
          ? null
          : (ZONES[named] ?? null);
  if (zone !== null && (zone[1] !== undefined || (named !== undefined && ZONES[named] !== undefined))) end += zone[0].trimEnd().length;
  return { start: from, end: from + end, time: timeOf(Number(found[1]), Number(found[2] ?? 0), late, early12), offset };
}

function clockBefore(folded: string, until: number): Clock | null {
  const from = Math.max(0, until - 40);
  const found = CLOCK_BEFORE.exec(folded.slice(from, until));
  if (found === null) return null;
  const half = found[3] ?? "";
  const time = timeOf(Number(found[1]), Number(found[2]), half.startsWith("p"), half.startsWith("a"));
  return { start: from + found.index, end: until, time, offset: null };
}

function halfWord(rest: string, words: QuoteWords): { readonly length: number; readonly isLate: boolean } | null {
  const text = rest.trimStart();
  const blank = rest.length - text.length;
  const late = words.afterNoon.find((word) => text.startsWith(word));
  if (late !== undefined) return { length: blank + late.length, isLate: true };
  const early = words.beforeNoon.find((word) => text.startsWith(word));
  return early === undefined ? null : { length: blank + early.length, isLate: false };
}

function endsWithAny(gap: string, words: readonly string[]): boolean {
  const text = gap.trimEnd();
  return words.some((word) => text.endsWith(word));
}

function timeOf(hour: number, minute: number, late: boolean, early: boolean): ClockTime | null {
  const full = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour;
  return clockTime(full, minute);
}

function minutes(hours: string | undefined, rest: string | undefined): number | null {
  const value = Number(hours);
  if (Math.abs(value) > 14) return null;
  const size = Math.abs(value) * 60 + Number(rest ?? 0);
  return hours?.startsWith("-") === true ? -size : size;
}

function startOf(folded: string, start: number, words: QuoteWords): number {
  const before = WEEKDAY_BEFORE.exec(folded.slice(Math.max(0, start - 24), start));
  return before !== null && words.weekdays.has(before[1] ?? "") ? start - before[0].length : start;
}

function tailOf(folded: string, end: number, words: QuoteWords): number {
  const year = end + (YEAR_WORD.exec(folded.slice(end, end + 6))?.[0].length ?? 0);
  const weekday = WEEKDAY_AFTER.exec(folded.slice(year, year + 24));
  const isWeekday = weekday !== null && (words.weekdays.has(weekday[1] ?? "") || weekday[1]?.length === 1);
  return isWeekday && weekday !== null ? year + weekday[0].length : year;
}
