/** Days, months, quarters and years by their number or name. */
import { addMonths, calendarDay, partsOf } from "./calendarDay.ts";
import { BARE_DAY_RULE, FULL_DATE_RULE, NUMERIC_RULE, QUARTER_RULE, YEARLESS_RULE } from "./conventions.ts";
import { type DaySpan, months, oneDay, unitAround } from "./daySpan.ts";
import type { CapturedValues } from "./findAtoms.ts";
import { bareDay, inStatedYear, nearest, type Reading, soonRatherThanLongAgo } from "./nearest.ts";
import { readNumeric } from "./numericDate.ts";

/** "5 December", "December", "2027", "the 5th", "the 5th of next month". null: no such day. */
export function dateSpan(values: CapturedValues, reading: Reading, rule: string): DaySpan | null {
  const { year, whichYear, month, day, which } = values;
  const { writing } = reading;
  const { year: thisYear, month: thisMonth } = partsOf(writing.day);
  if (which !== undefined && month === undefined) {
    // 去年同月 is twelve months back.
    const whole = unitAround(writing.day, "month", which + (whichYear ?? 0) * 12, rule);
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

/** "12/6": with the other order as a doubt where both are days. */
export function numericSpan(values: CapturedValues, reading: Reading): DaySpan | null {
  const readings = readNumeric(values, reading.writing.numericOrder);
  if (readings === null) return null;
  const { which } = values;
  const inYear = which === undefined ? {} : { which };
  const taken = dateSpan({ ...readings.taken, ...inYear }, reading, NUMERIC_RULE);
  const other = readings.other === null ? null : dateSpan({ ...readings.other, ...inYear }, reading, NUMERIC_RULE);
  if (taken === null || other === null || taken.first === other.first) return taken;
  // "Your mail dated 12/11", written on 18 November: of the two only one has been.
  const { day } = reading.writing;
  if (reading.near.direction === "back" && taken.first > day && other.first <= day)
    return { ...other, rule: NUMERIC_RULE, doubt: { kind: "dayOrMonthFirst", readings: [other.first, taken.first] } };
  return { ...taken, rule: NUMERIC_RULE, doubt: { kind: "dayOrMonthFirst", readings: [taken.first, other.first] } };
}

/** Calendar quarters, and half years. */
export function quarterSpan(values: CapturedValues, reading: Reading): DaySpan | null {
  const { quarter = 1, half = false } = values;
  if (half && quarter > 2) return null;
  if (values.unit === "fiscalYear") return partOfFiscalYear(values, quarter - 1, half ? 6 : 3, reading);
  const length = half ? 6 : 3;
  return inStatedYear(values, reading, (year) => {
    const first = calendarDay(year, (quarter - 1) * length + 1, 1);
    return first === null ? null : months(first, length, half ? "halfYear" : "quarter", QUARTER_RULE);
  });
}

/** 来年度上期, 今年度第4四半期: counted from April. */
function partOfFiscalYear({ year, which = 0 }: CapturedValues, before: number, length: number, { writing }: Reading): DaySpan | null {
  const whole = year === undefined ? unitAround(writing.day, "fiscalYear", which, QUARTER_RULE) : fiscalYear(year);
  return whole === null
    ? null
    : months(addMonths(whole.first, before * length), length, length === 6 ? "halfYear" : "quarter", QUARTER_RULE);
}

/** From 1 April. */
export function fiscalYear(year: number): DaySpan | null {
  const first = calendarDay(year, 4, 1);
  return first === null ? null : months(first, 12, "fiscalYear", FULL_DATE_RULE);
}
