import type { Weekday } from "../engine/types.ts";

/** The compact form of one country's holidays as stored in data/. */
export interface HolidayTable {
  /** First and last year with published data; days of later years are fixed by law and may still be joined by others. */
  readonly years: readonly [number, number];
  readonly weekend: readonly Weekday[];
  /** "元日: 0101", "春分の日: 240320 250320": local name, then days; four digits are a day of every year from 2024 to 2028. */
  readonly holidays: readonly string[];
  /** Weekend days worked in exchange: "240204 240218". */
  readonly worked: string;
}
