import { tenseOf } from "../../../src/engine/findings/tenses.ts";
import type { CalendarDay } from "../../../src/engine/types.ts";

const sentOn = "2026-03-31" as CalendarDay;

describe("a day seen from the day of its mail", () => {
  it.each([
    ["2026-04-01", "ahead"],
    ["2026-03-31", "today"],
    ["2026-03-30", "past"],
    ["2025-12-31", "past"],
    ["2027-01-01", "ahead"],
  ] as const)("%s is %s", (day, tense) => {
    expect(tenseOf(day as CalendarDay, sentOn)).toBe(tense);
  });

  it("is nowhere when either day is unknown", () => {
    expect(tenseOf(null, sentOn)).toBe("none");
    expect(tenseOf(sentOn, null)).toBe("none");
  });
});
