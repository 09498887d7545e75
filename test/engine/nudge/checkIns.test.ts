import { instant } from "../../../src/engine/brands.ts";
import { checkInsAround, usualCheckIn } from "../../../src/engine/nudge/checkIns.ts";
import { decideNudge } from "../../../src/engine/nudge/decideNudge.ts";
import { afterTelling, type CheckIn, newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { isoWithOffset, offsetOf } from "../../../src/engine/time/zonedTime.ts";
import { day } from "../summary/sampleReading.ts";
import { ADDRESS, type MailInBrief, MOMENT, readingOf, surroundings } from "./nudgeThread.ts";

const delivered: MailInBrief = { from: "anna", to: ["kenji"], at: "2026-01-12T10:00:00+01:00", text: "The goods were delivered today." };
const thanks: MailInBrief = { from: "kenji", to: ["anna"], at: "2026-01-13T10:00:00+09:00", text: "Received with thanks." };

/** The moments at which the user is told, on Kenji's clock, with a clock that jumps from wake to wake. */
function tells(checkIn: CheckIn, until: string, from = "2026-01-14T10:00:00+09:00"): readonly string[] {
  const reading = readingOf([delivered, thanks]);
  let rule = newNudgeRule(MOMENT(from), { checkIn });
  let now = MOMENT(from);
  const found: string[] = [];
  for (let step = 0; step < 100 && now < MOMENT(until); step += 1) {
    const decision = decideNudge(reading, rule, { ...surroundings(from), now });
    if (decision.kind === "stop") return [...found, decision.because];
    if (decision.kind === "wait") now = decision.until;
    else {
      for (const { zone } of decision.people) found.push(isoWithOffset(now, offsetOf(now, zone) ?? 0).slice(0, 16));
      rule = afterTelling(rule, now, [ADDRESS("kenji")]);
    }
  }
  return found;
}

describe("check-ins", () => {
  it("after 30, 90 and 180 days, on working days of theirs, then no more", () => {
    // 11 February is a holiday; 12 April and 11 July are a Sunday and a Saturday.
    expect(tells(usualCheckIn("afterDelivery", day(1, 12)), "2027-01-01T00:00:00Z")).toEqual([
      "2026-02-12T09:00",
      "2026-04-13T09:00",
      "2026-07-13T09:00",
      "checkInsDone",
    ]);
  });

  it("S003-12 when the trial ends and two weeks later", () => {
    expect(tells(usualCheckIn("trialEnd", day(1, 30)), "2027-01-01T00:00:00Z")).toEqual([
      "2026-01-30T09:00",
      "2026-02-13T09:00",
      "checkInsDone",
    ]);
  });

  it("progress every week until the goods leave", () => {
    expect(tells(usualCheckIn("progress", day(1, 12), day(2, 12)), "2027-01-01T00:00:00Z")).toEqual([
      "2026-01-19T09:00",
      "2026-01-26T09:00",
      "2026-02-02T09:00",
      "2026-02-09T09:00",
      "checkInsDone",
    ]);
  });

  it("days that passed before it was set are not made up for", () => {
    expect(tells(usualCheckIn("afterDelivery", day(1, 12)), "2026-06-01T00:00:00Z", "2026-03-02T10:00:00+09:00")).toEqual([
      "2026-04-13T09:00",
    ]);
  });

  it("a server that was away for months asks once, not once for each week", () => {
    const reading = readingOf([delivered, thanks]);
    const rule = newNudgeRule(MOMENT("2026-01-14T10:00:00+09:00"), { checkIn: usualCheckIn("progress", day(1, 12)) });
    const now = MOMENT("2026-05-20T10:00:00+09:00");
    const first = decideNudge(reading, rule, { ...surroundings("2026-05-20T10:00:00+09:00"), now });
    expect(first.kind).toBe("nudge");
    const next = decideNudge(reading, afterTelling(rule, now, [ADDRESS("kenji")]), {
      ...surroundings("2026-05-20T10:00:00+09:00"),
      now: instant(now + 1),
    });
    expect(next).toMatchObject({ kind: "wait", because: "checkIn" });
  });

  it("put off after being told comes back on that day, even when it was the last", () => {
    const reading = readingOf([delivered, thanks]);
    const set = newNudgeRule(MOMENT("2026-01-14T10:00:00+09:00"), { checkIn: usualCheckIn("trialEnd", day(1, 30)) });
    const told = afterTelling(set, MOMENT("2026-02-13T09:00:00+09:00"), [ADDRESS("kenji")]);
    const rule = { ...told, snoozedUntil: MOMENT("2026-02-16T09:00:00+09:00") };
    const here = surroundings("2026-02-13T10:00:00+09:00");
    expect(decideNudge(reading, rule, here)).toMatchObject({ kind: "wait", because: "snoozed", until: rule.snoozedUntil });
    const again = { ...here, now: rule.snoozedUntil };
    expect(decideNudge(reading, rule, again).kind).toBe("nudge");
    expect(decideNudge(reading, afterTelling(rule, again.now, [ADDRESS("kenji")]), again)).toMatchObject({ because: "checkInsDone" });
  });

  it("never ends by itself without a last day, and counts far without walking", () => {
    const weekly: CheckIn = { kind: "progress", anchor: day(1, 12), afterDays: [], everyDays: 7, until: null };
    expect(checkInsAround(weekly, day(12, 31, 9000)).next).not.toBeNull();
    expect(checkInsAround({ ...weekly, everyDays: 0 }, day(1, 14))).toEqual({ last: day(1, 14), next: day(1, 15) });
  });
});
