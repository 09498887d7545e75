/** The two ends of a range share what only one of them says: "10-22 August", "Dec 24 through Jan 2", 12月1日～5日. */
import type { WritingDay } from "../types.ts";
import { RANGE_RULE } from "./conventions.ts";
import { type DaySpan, span } from "./daySpan.ts";
import type { CapturedValues } from "./findAtoms.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./nearest.ts";
import { readNumeric } from "./numericDate.ts";
import { resolveSpan } from "./resolveSpan.ts";

/** From the first day of the left end to the last day of the right end; null when they make no range. */
export function resolveRange(left: Mention, right: Mention, reading: Reading): DaySpan | null {
  const found = rangeNear(left, right, reading);
  if (found !== null || reading.near.direction === "ahead") return found;
  // One end a month ahead, the other a year back: the range lies ahead as a whole.
  return rangeNear(left, right, { ...reading, near: { ...reading.near, direction: "ahead" } });
}

function rangeNear(left: Mention, right: Mention, reading: Reading): DaySpan | null {
  const [from, to] = shared(inWords(left, reading.writing), inWords(right, reading.writing));
  let first: DaySpan | null;
  let last: DaySpan | null;
  // "From Friday to 20 December": the coming one.
  const isComing = from.atom.kind === "weekday" && reading.near.direction === "ahead" && !isFixed(to.atom.kind === "weekday" ? to : from);
  if ((isFixed(from) && !isFixed(to)) || isComing) {
    first = resolveSpan(from, reading);
    last = first === null ? null : resolveSpan(to, { ...reading, near: { from: first.first, direction: "ahead" } });
  } else {
    last = resolveSpan(to, reading);
    first = last === null ? null : resolveSpan(from, { ...reading, near: { from: last.first, direction: "back" } });
  }
  if (first === null || last === null || first.first > last.last) return null;
  return {
    ...span(first.first, last.last, first.first === last.last ? "day" : "calendarDay", RANGE_RULE),
    doubt: first.doubt ?? last.doubt,
  };
}

/** A date in bare digits as year, month and day. */
function inWords(mention: Mention, { numericOrder }: WritingDay): Mention {
  if (mention.atom.kind !== "numeric") return mention;
  const readings = readNumeric(mention.atom.values, numericOrder);
  return readings === null ? mention : { ...mention, atom: { ...mention.atom, kind: "date", values: readings.taken } };
}

function isFixed({ atom, inside }: Mention): boolean {
  const { year, whichYear, which } = atom.values;
  return (
    inside !== null ||
    year !== undefined ||
    whichYear !== undefined ||
    which !== undefined ||
    ["relativeDay", "period", "duration"].includes(atom.kind)
  );
}

function shared(left: Mention, right: Mention): readonly [Mention, Mention] {
  const a = left.atom.values;
  const b = right.atom.values;
  if (left.atom.kind === "quarter" && right.atom.kind === "quarter")
    return [withValues(left, { ...yearOf(b), ...a }), withValues(right, { ...yearOf(a), ...b })];
  if (left.atom.kind === "weekday" && right.atom.kind === "weekday") {
    if (left.inside === null && a.which === undefined && right.inside !== null) return [{ ...left, inside: right.inside }, right];
    return [left, right];
  }
  // 12月上旬から中旬: the second part is of the same month.
  if (isPartOnly(right) && left.parts.length > 0)
    return [left, { ...left, parts: right.atom.values.part === undefined ? [] : [right.atom.values.part] }];
  if (left.atom.kind !== "date" || right.atom.kind !== "date") return [left, right];
  // "30 November" is meant by the first of "Monday 30 to Wednesday 2 December".
  if (isBareDay(left) && (a.day ?? 0) > (b.day ?? 0) && b.month !== undefined) return [left, right];
  if (isBareDay(left)) return [{ ...withValues(left, { ...b, ...a }), inside: left.inside ?? right.inside }, right];
  if (isBareDay(right)) return [left, { ...withValues(right, { ...monthOf(a), ...b }), inside: right.inside ?? left.inside }];
  if (hasYear(b) && !hasYear(a)) return [withValues(left, { ...yearOf(b), ...a }, (a.month ?? 0) > (b.month ?? 0) ? -1 : 0), right];
  if (hasYear(a) && !hasYear(b)) return [left, withValues(right, { ...yearOf(a), ...b }, (b.month ?? 13) < (a.month ?? 0) ? 1 : 0)];
  return [left, right];
}

const hasYear = ({ year, whichYear, which }: CapturedValues): boolean =>
  year !== undefined || whichYear !== undefined || which !== undefined;
const isPartOnly = ({ atom: { kind, values }, parts }: Mention): boolean =>
  kind === "period" && values.part !== undefined && values.which === undefined && parts.length === 0;
const isBareDay = ({ atom: { values }, inside }: Mention): boolean =>
  values.day !== undefined && values.month === undefined && !hasYear(values) && inside === null;

function yearOf({ year, whichYear }: CapturedValues): CapturedValues {
  return { ...(year === undefined ? {} : { year }), ...(whichYear === undefined ? {} : { whichYear }) };
}

function monthOf(values: CapturedValues): CapturedValues {
  const { month, which } = values;
  return { ...yearOf(values), ...(month === undefined ? {} : { month }), ...(which === undefined ? {} : { which }) };
}

function withValues(mention: Mention, values: CapturedValues, yearsMoved = 0): Mention {
  const { year, whichYear } = values;
  const moved = {
    ...values,
    ...(year === undefined ? {} : { year: year + yearsMoved }),
    ...(whichYear === undefined ? {} : { whichYear: whichYear + yearsMoved }),
  };
  return { ...mention, atom: { ...mention.atom, values: moved } };
}
