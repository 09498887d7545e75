/** Dates in bare digits: 2026/11/10, 27.11, 12/6. */
import type { WritingDay } from "../types.ts";
import { lastDayOfMonth } from "./calendarDay.ts";
import { type CapturedValues, fullYear } from "./findAtoms.ts";

/** The reading taken first, and the other one where day and month could change places. */
export interface NumericReadings {
  readonly taken: CapturedValues;
  readonly other: CapturedValues | null;
}

/** Reads n1 n2 n3 in the order the phrase gives; "byCountry": as the author's country writes. null: no such date. */
export function readNumeric(values: CapturedValues, order: WritingDay["numericOrder"]): NumericReadings | null {
  const { n1, n2, n3 } = values;
  if (n1 === undefined || n2 === undefined) return null;
  if (n1.length === 4 && values.order !== "yearMonth") return only(n1, n2, n3);
  switch (values.order) {
    case "yearMonthDay":
      return only(n1, n2, n3);
    case "monthDayYear":
      return only(n3, n1, n2);
    case "dayMonthYear":
      return only(n3, n2, n1);
    case "monthDay":
      return only(undefined, n1, n2);
    case "dayMonth":
      return only(undefined, n2, n1);
    case "yearMonth":
      return only(n1, n2, undefined);
    case "monthYear":
      return only(n2, n1, undefined);
    default: {
      const monthFirst = dateOf(n3, n1, n2);
      const dayFirst = dateOf(n3, n2, n1);
      const [taken, other] = order === "dayFirst" ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
      if (taken === null) return other === null ? null : { taken: other, other: null };
      return { taken, other: n1 === n2 || Number(n1) === Number(n2) ? null : other };
    }
  }
}

function only(year: string | undefined, month: string, day: string | undefined): NumericReadings | null {
  const taken = dateOf(year, month, day);
  return taken === null ? null : { taken, other: null };
}

function dateOf(year: string | undefined, month: string, day: string | undefined): CapturedValues | null {
  if (year?.length === 1) return null;
  const monthNumber = Number(month);
  if (month.length > 2 || monthNumber < 1 || monthNumber > 12) return null;
  const fullYearNumber = year === undefined ? undefined : year.length === 4 ? Number(year) : fullYear(Number(year));
  if (fullYearNumber !== undefined && (fullYearNumber < 1900 || fullYearNumber > 2199)) return null;
  const inYear = fullYearNumber === undefined ? {} : { year: fullYearNumber };
  if (day === undefined) return { ...inYear, month: monthNumber };
  const dayNumber = Number(day);
  // A year-less 29 February may stand in a leap year.
  if (day.length > 2 || dayNumber < 1 || dayNumber > lastDayOfMonth(fullYearNumber ?? 2024, monthNumber)) return null;
  return { ...inYear, month: monthNumber, day: dayNumber };
}
