import { suggestCheckIn } from "../../../src/engine/nudge/suggestCheckIn.ts";
import { day } from "../summary/sampleReading.ts";
import { ADDRESS, MOMENT, readingOf, surroundings } from "./nudgeThread.ts";

const SET = "2026-01-14T10:00:00+09:00";
const reading = readingOf([
  { from: "anna", to: ["kenji"], at: "2026-01-12T10:00:00+01:00", text: "The goods were delivered today." },
  { from: "kenji", to: ["anna"], at: "2026-01-13T10:00:00+09:00", text: "Received with thanks." },
]);
const asked = { kind: "progress", waitingFor: null, from: null } as const;

describe("something that comes back by itself, before it is set", () => {
  it("weekly progress comes first a week from today, in the morning of theirs (S004-1)", () => {
    const { rule, people } = suggestCheckIn(reading, asked, { ...surroundings(SET), now: MOMENT(SET) });
    expect(rule.checkIn).toMatchObject({ kind: "progress", everyDays: 7, until: null });
    expect(people).toMatchObject([
      { person: { address: ADDRESS("kenji") }, reason: "checkIn", sendAt: { theirs: { day: "2026-01-21", time: "09:00" } } },
    ]);
  });
  it("after-sales questions count from the delivery; what has passed is not made up for (S002-6)", () => {
    const from = day(11, 1, 2025);
    const { rule, people } = suggestCheckIn(reading, { ...asked, kind: "afterDelivery", from }, { ...surroundings(SET), now: MOMENT(SET) });
    expect(rule.checkIn).toMatchObject({ anchor: "2025-11-01", afterDays: [30, 90, 180] });
    expect(people[0]?.sendAt.theirs.day).toBe("2026-01-30");
  });
  it("nobody is asked once the last one has passed", () => {
    const late = { ...asked, kind: "afterDelivery", from: day(1, 1, 2024) } as const;
    expect(suggestCheckIn(reading, late, { ...surroundings(SET), now: MOMENT(SET) }).people).toEqual([]);
  });
});
