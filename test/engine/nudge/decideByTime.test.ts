import { address, country, instant, timeZone } from "../../../src/engine/brands.ts";
import { bothClocks } from "../../../src/engine/nudge/bothClocks.ts";
import { decideByTime, type KnownPeople } from "../../../src/engine/nudge/decideByTime.ts";
import type { PersonSummary } from "../../../src/engine/nudge/decisionSummary.ts";
import { type NudgeRule, newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { calendarOf } from "../../../src/holidays/index.ts";

const at = (iso: string) => instant(Date.parse(iso));
const TOKYO = timeZone("Asia/Tokyo");
const BERLIN = timeZone("Europe/Berlin");
const clocks = (iso: string) => bothClocks(at(iso), TOKYO, BERLIN);

/** Asked on Friday 20 November; Monday is a holiday in Japan: due on Thursday the 26th at nine. */
const sato: PersonSummary = {
  name: "Sato Kenji",
  address: address("sato@harbour.example"),
  since: clocks("2026-11-20T02:00:00Z"),
  reason: "silence",
  quietDays: 3,
  due: clocks("2026-11-26T00:00:00Z"),
  sendAt: clocks("2026-11-26T00:00:00Z"),
  isDue: false,
  zone: TOKYO,
  country: country("JP"),
  region: null,
  known: { from: "offsetOfMails", confidence: "high", isChoiceUnusable: false },
  holidays: [],
  yearsWithoutHolidays: [],
  heldBy: null,
  backOn: null,
  day: null,
  told: 0,
  quotes: [],
};
const known: KnownPeople = { people: [sato], freed: [], isMutualSilence: false };
const rule = (given: Partial<NudgeRule> = {}) => newNudgeRule(at("2026-11-20T02:00:00Z"), given);
const decided = (given: Partial<NudgeRule>, now = "2026-11-20T03:00:00Z", people = known) =>
  decideByTime(people, rule(given), { zone: BERLIN, calendarOf, now: at(now) });
const told = (...moments: readonly string[]) => ({
  told: moments.map((iso) => ({ at: at(iso), people: [address("sato@harbour.example")] })),
});

describe("without looking at the mail, a nudge waits", () => {
  it.each<[string, Partial<NudgeRule>, string, string]>([
    ["for the moment that the mail gave", {}, "2026-11-26T00:00:00Z", "silence"],
    ["two working days longer, over the weekend", { quietDays: 5 }, "2026-11-30T00:00:00Z", "silence"],
    ["a day less", { quietDays: 2 }, "2026-11-25T00:00:00Z", "silence"],
    ["for their Monday when snoozed into their weekend", { snoozedUntil: at("2026-11-28T10:00:00Z") }, "2026-11-30T00:00:00Z", "snoozed"],
    ["for the quiet days anew once told", told("2026-11-26T00:00:00Z"), "2026-12-01T00:00:00Z", "told"],
    [
      "only for the snooze that was asked for after being told",
      { ...told("2026-11-26T00:00:00Z"), snoozedUntil: at("2026-11-27T01:00:00Z") },
      "2026-11-27T01:00:00Z",
      "snoozed",
    ],
    [
      "once more when the user puts it off after the last time it was told",
      { atMost: 1, ...told("2026-11-26T00:00:00Z"), snoozedUntil: at("2026-11-27T01:00:00Z") },
      "2026-11-27T01:00:00Z",
      "snoozed",
    ],
    [
      "by the clock the user chose",
      { theirClocks: { [address("sato@harbour.example")]: { zone: BERLIN, country: country("DE") } } },
      "2026-11-26T08:00:00Z",
      "silence",
    ],
  ])("%s", (_name, given, until, because) => {
    const decision = decided(given);
    expect(decision).toMatchObject({ kind: "wait", because });
    expect(decision.kind === "wait" ? new Date(decision.until).toISOString() : null).toBe(new Date(until).toISOString());
  });
});

it("waits out their night when its moment has passed", () => {
  expect(decided({}, "2026-11-26T13:00:00Z")).toMatchObject({ kind: "wait", because: "theirNight", until: at("2026-11-27T00:00:00Z") });
});

it("comes in their working time", () => {
  expect(decided({}, "2026-11-26T01:00:00Z")).toMatchObject({
    kind: "nudge",
    people: [{ address: "sato@harbour.example", isDue: true }],
    later: [],
  });
});

it("leaves a return day that they named as it was read", () => {
  const away: KnownPeople = { ...known, people: [{ ...sato, heldBy: "outOfOffice" }] };
  expect(decided({ quietDays: 1 }, "2026-11-20T03:00:00Z", away)).toMatchObject({
    kind: "wait",
    until: at("2026-11-26T00:00:00Z"),
    because: "outOfOffice",
  });
});

describe("without looking at the mail, a nudge ends", () => {
  it.each<[string, Partial<NudgeRule>, string]>([
    ["when the thread is switched off", { isOff: true }, "off"],
    ["when the only person is switched off", { offPeople: [address("sato@harbour.example")] }, "off"],
    ["when it was told often enough", { atMost: 1, ...told("2026-11-26T00:00:00Z") }, "toldEnough"],
  ])("%s", (_name, given, because) => {
    expect(decided(given)).toMatchObject({ kind: "stop", because });
  });

  it("and never because they answered: nobody looked", () => {
    expect(decided({}, "2027-06-01T03:00:00Z").kind).toBe("nudge");
  });
});
