/** Every policy choice of date reading in one place. The ids stand in DatePhraseReading.rule; the panel can print them. */

/** D2: a week runs from Monday to Sunday. */
export const WEEK_RULE = "D2";
/** D3: a bare weekday is the next one, today included; the last one in a sentence about the past. */
export const BARE_WEEKDAY_RULE = "D3";
/** D4: a deadline that names today's weekday is next week's, with the other reading kept as a doubt. */
export const DEADLINE_TODAY_RULE = "D4";
/** D5: "next" weekday is the one of the next calendar week. D6: "last" weekday that of the previous one. */
export const NEXT_WEEKDAY_RULE = "D5";
export const LAST_WEEKDAY_RULE = "D6";
/** D7: the end of a week as a deadline is the author's last working day of it. */
export const END_OF_WEEK_RULE = "D7";
/** D8: a weekend is Saturday and Sunday; as a deadline its last day. */
export const WEEKEND_RULE = "D8";
/** D9: parts of a week. Weekdays, Monday = 1. "late" of this week begins tomorrow. */
export const WEEK_PART_RULE = "D9";
export const WEEK_PARTS = {
  start: [1, 3],
  early: [1, 2],
  earlyToMiddle: [1, 4],
  middle: [3, 4],
  middleToLate: [3, 5],
  late: [4, 5],
  firstHalf: [1, 3],
  secondHalf: [4, 5],
} as const;
/** D10: a date without a year is the next one; the last one in a sentence about the past, or when that was at most a month ago. */
export const YEARLESS_RULE = "D10";
export const RECENT_DAYS = 31;
/** D11: a bare day of the month is the next one. */
export const BARE_DAY_RULE = "D11";
/** D12: parts of a month; 31 stands for its last day. */
export const MONTH_PART_RULE = "D12";
export const MONTH_PARTS = {
  start: [1, 10],
  early: [1, 10],
  earlyToMiddle: [1, 20],
  middle: [11, 20],
  middleToLate: [11, 31],
  late: [21, 31],
  firstHalf: [1, 15],
  secondHalf: [16, 31],
} as const;
/** D12 for years, in months. */
export const YEAR_PARTS = {
  start: [1, 3],
  early: [1, 3],
  earlyToMiddle: [1, 8],
  middle: [5, 8],
  middleToLate: [5, 12],
  late: [10, 12],
  firstHalf: [1, 6],
  secondHalf: [7, 12],
} as const;
/** D13: the end of a month, quarter or year is its last day. */
export const END_OF_PERIOD_RULE = "D13";
/** D14: quarters are calendar quarters. */
export const QUARTER_RULE = "D14";
/** D15: relative days. */
export const RELATIVE_DAY_RULE = "D15";
/** D16: "within N days" is the day of writing + N, calendar days unless said otherwise; from this many days on a careful person asks which. */
export const WITHIN_RULE = "D16";
export const LEAST_DAYS_IN_DOUBT = 3;
/** D17: business days; day 1 is the day after, the author's public holidays are skipped. */
export const WORKING_DAYS_RULE = "D17";
/** D18: with a part of the day the day counts, the time is kept beside it. */
export const PART_OF_DAY_RULE = "D18";
/** D19: a weekday beside a date is one date; a mismatch is a doubt. */
export const WEEKDAY_BESIDE_RULE = "D19";
/** A date whose weekday fits only this many months ahead is rather a slip of the pen. */
export const MOST_MONTHS_TO_FIT_WEEKDAY = 6;
/** D20: numeric order by the author's country; both readings valid: a doubt. */
export const NUMERIC_RULE = "D20";
/** D21: a full date, in any calendar. */
export const FULL_DATE_RULE = "D21";
/** D22: feasts; "before" is the day before. */
export const FEAST_RULE = "D22";
/** D23: a range needs range words. */
export const RANGE_RULE = "D23";
/** D24: a duration that hangs on an event has no date. */
export const AFTER_EVENT_RULE = "D24";
/** D26: urgency without a date. */
export const VAGUE_RULE = "D26";
