/** A small year; the whole one is bench/nudgeYear.bench.ts. */

import { timeZone } from "../../../src/engine/brands.ts";
import { decideNudge } from "../../../src/engine/nudge/decideNudge.ts";
import type { NudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import type { ThreadReading } from "../../../src/engine/types.ts";
import { type Decider, runYear } from "./year/runYear.ts";
import { yearThreads } from "./year/yearThreads.ts";

const SEED = 7;
const threads = yearThreads(252, SEED);
const fewer = threads.slice(0, 126);
const allIn = ({ thread }: ThreadReading): NudgeRule["theirClocks"] =>
  Object.fromEntries(thread.messages.map(({ from }) => [from.address ?? "", { zone: timeZone("Europe/Berlin"), country: null }]));
const kinds = (decider?: Decider): readonly string[] => {
  const { faults, late } = runYear(fewer, SEED, decider);
  return [...new Set([...faults.map((fault) => fault.split(":")[0] ?? ""), ...(late.length > 0 ? ["late"] : [])])];
};

describe("a year of nudges in forty countries", () => {
  it("never on a weekend, a holiday, at night, while they are away, after an answer, twice, too often or late", () => {
    const { tells, faults, late } = runYear(threads, SEED);
    expect(tells).toBeGreaterThan(400);
    expect(faults).toEqual([]);
    expect(late).toEqual([]);
  });

  it.each<readonly [string, Decider, string]>([
    ["holidays", (reading, rule, given) => decideNudge(reading, rule, { ...given, calendarOf: () => null }), "weekend or holiday"],
    [
      "what was told already",
      (reading, rule, given) => decideNudge(reading, { ...rule, told: rule.told.slice(1) }, given),
      "more than three",
    ],
    ["absences", (reading, rule, given) => decideNudge(reading, rule, { ...given, packs: [] }), "while away"],
    [
      "other threads",
      (reading, rule, given) => decideNudge(reading, rule, { ...given, siblings: [] }),
      "after answer, decline, delivery or bounce",
    ],
    ["quiet days", (reading, rule, given) => decideNudge(reading, { ...rule, quietDays: 1 }, given), "too early"],
    ["what was put off", (reading, rule, given) => decideNudge(reading, { ...rule, snoozedUntil: null }, given), "put off"],
    [
      "what was put off after being told",
      (reading, rule, given) => decideNudge(reading, { ...rule, snoozedUntil: rule.told.length > 0 ? null : rule.snoozedUntil }, given),
      "put off",
    ],
    ["people switched off", (reading, rule, given) => decideNudge(reading, { ...rule, offPeople: [] }, given), "switched off"],
    ["where they work", (reading, rule, given) => decideNudge(reading, { ...rule, theirClocks: allIn(reading) }, given), "night"],
    ["the day it is due", (reading, rule, given) => decideNudge(reading, { ...rule, quietDays: rule.quietDays + 3 }, given), "late"],
    [
      "what I owe",
      (reading, rule, given) =>
        decideNudge({ ...reading, commitments: reading.commitments.filter(({ side }) => side === "them") }, rule, given),
      "before my own overdue promise",
    ],
  ])("a year that forgets %s is found out", (_, decider, found) => {
    expect(kinds(decider)).toContain(found);
  });
});
