/** A weekday written beside a date. */
import { addDays, daysBetween, weekdayOf } from "./calendarDay.ts";
import { MOST_MONTHS_TO_FIT_WEEKDAY, WEEKDAY_BESIDE_RULE } from "./conventions.ts";
import type { DaySpan } from "./daySpan.ts";
import type { Mention } from "./mention.ts";
import { bareDay, type Reading } from "./nearest.ts";

/** D19: the weekday beside a date agrees, picks another month or year, or is kept as a doubt. */
export function withWeekday(
  days: DaySpan,
  mention: Mention,
  reading: Reading,
  resolve: (mention: Mention, reading: Reading) => DaySpan | null,
): DaySpan {
  const weekday = mention.weekday?.values.weekday ?? (mention.atom.kind === "date" ? mention.atom.values.weekday : undefined);
  if (weekday === undefined || days.unit !== "day") return days;
  // The weekday tells which of day and month stands first.
  if (weekdayOf(days.first) === weekday) return days.doubt?.kind === "dayOrMonthFirst" ? { ...days, doubt: null } : days;
  const { values } = mention.atom;
  const { near, writing } = reading;
  const fits = (found: DaySpan | null): found is DaySpan => found !== null && weekdayOf(found.first) === weekday;
  if (mention.atom.kind === "numeric" && days.doubt?.kind === "dayOrMonthFirst") {
    const other = days.doubt.readings[1];
    if (weekdayOf(other) === weekday) return { ...days, first: other, last: other, doubt: null, rule: WEEKDAY_BESIDE_RULE };
  }
  // 5/12(六) of an author from Hong Kong.
  if (mention.atom.kind === "numeric" && values.order === "monthDay") {
    const { weekday: _said, ...undecided } = values;
    const turned = resolve({ ...mention, weekday: null, atom: { ...mention.atom, values: { ...undecided, order: "dayMonth" } } }, reading);
    if (fits(turned)) return { ...turned, rule: WEEKDAY_BESIDE_RULE };
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
    const back = resolve(
      { ...mention, weekday: null, atom: { ...mention.atom, values: undecided } },
      { writing, near: { from: near.from, direction: "back" } },
    );
    if (fits(back) && daysBetween(back.first, writing.day) < 90) return { ...back, rule: WEEKDAY_BESIDE_RULE };
  }
  const distance = (weekday - weekdayOf(days.first) + 7) % 7;
  const said = addDays(days.first, distance > 3 ? distance - 7 : distance);
  return { ...days, rule: WEEKDAY_BESIDE_RULE, doubt: { kind: "weekdayDisagrees", readings: [days.first, said] } };
}
