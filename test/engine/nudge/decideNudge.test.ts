import { instant, timeZone } from "../../../src/engine/brands.ts";
import { decideSilence, type SilenceDecision } from "../../../src/engine/nudge/decideSilence.ts";
import { isoWithOffset, offsetOf } from "../../../src/engine/time/zonedTime.ts";
import type { CalendarDay } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { day, type MailInBrief, person, ReadingBuilder } from "../summary/sampleReading.ts";

const me = person("Anna Weber", "anna@ours.example.com");
const them = person("山田 太郎", "yamada@theirs.example.org");
const zone = timeZone("Europe/Berlin");

const theirs = (sentAt: string, country?: string): MailInBrief => ({
  from: them,
  to: [me],
  locale: "en",
  text: "We will send the sample.",
  sentAt,
  ...(country === undefined ? {} : { country }),
});
const mine = (sentAt: string): MailInBrief => ({
  from: me,
  to: [them],
  locale: "en",
  text: "Please send the sample.",
  sentAt,
  country: "DE",
});
const automatic = (sentAt: string): MailInBrief => ({ ...theirs(sentAt), text: "I am away.", automatic: "outOfOffice" });

function decide(
  mails: readonly MailInBrief[],
  now: string,
  options: { quietDays?: number; promised?: CalendarDay; owed?: boolean } = {},
): SilenceDecision {
  const builder = new ReadingBuilder(me, mails);
  const index = mails.findLastIndex(({ text }) => text.includes("sample"));
  if (options.owed !== false) {
    const what = mails[index]?.text ?? "";
    const due = options.promised;
    builder.commitment(index, what, {
      owners: [them],
      side: "them",
      ...(due === undefined ? {} : { due: { kind: "day", day: due, time: null, bound: "by", evidence: builder.evidence(index, what) } }),
    });
    builder.waiting = { on: "them", since: null };
  }
  const settings = { quietDays: options.quietDays ?? 3, zone, calendarOf, now: instant(Date.parse(now)) };
  return decideSilence(builder.reading(), settings);
}

interface Case {
  readonly name: string;
  readonly mails: readonly MailInBrief[];
  readonly now: string;
  readonly quietDays?: number;
  readonly promised?: CalendarDay;
  readonly due: string;
  readonly sendAt?: string;
  readonly reason?: "silence" | "promiseRunsOut";
}

const tokyo = theirs("2026-11-16T10:00:00+09:00", "JP");
const cases: readonly Case[] = [
  {
    name: "three working days of theirs, at nine on their clock",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00")],
    now: "2026-11-18T10:00:00+01:00",
    due: "2026-11-20T09:00:00+09:00",
  },
  {
    name: "not over a weekend and a Japanese holiday",
    mails: [tokyo, mine("2026-11-19T10:00:00+01:00")],
    now: "2026-11-20T10:00:00+01:00",
    due: "2026-11-25T09:00:00+09:00",
  },
  {
    name: "my evening is already their next day",
    mails: [tokyo, mine("2026-11-17T20:00:00+01:00")],
    now: "2026-11-18T10:00:00+01:00",
    due: "2026-11-24T09:00:00+09:00",
  },
  {
    name: "due long ago, but sent when they are at work again",
    mails: [tokyo, mine("2026-11-03T10:00:00+01:00")],
    now: "2026-11-21T12:00:00+01:00",
    due: "2026-11-06T09:00:00+09:00",
    sendAt: "2026-11-24T09:00:00+09:00",
  },
  {
    name: "an automatic reply neither answers nor starts the count anew",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00"), automatic("2026-11-17T18:30:00+09:00")],
    now: "2026-11-18T10:00:00+01:00",
    due: "2026-11-20T09:00:00+09:00",
  },
  {
    name: "the date they named themselves is waited out",
    mails: [mine("2026-11-13T10:00:00+01:00"), tokyo],
    now: "2026-11-18T10:00:00+01:00",
    promised: day(12, 4),
    due: "2026-12-07T09:00:00+09:00",
    reason: "promiseRunsOut",
  },
  {
    name: "a date that I asked for does not hold the nudge back",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00")],
    now: "2026-11-18T10:00:00+01:00",
    promised: day(12, 4),
    due: "2026-11-20T09:00:00+09:00",
  },
  {
    name: "five days when five are asked for",
    mails: [tokyo, mine("2026-11-09T10:00:00+01:00")],
    now: "2026-11-10T10:00:00+01:00",
    quietDays: 5,
    due: "2026-11-16T09:00:00+09:00",
  },
  {
    name: "China works on the Saturday in exchange",
    mails: [theirs("2026-02-12T10:00:00+08:00", "CN"), mine("2026-02-13T03:00:00+01:00")],
    now: "2026-02-13T10:00:00+01:00",
    quietDays: 1,
    due: "2026-02-14T09:00:00+08:00",
  },
  {
    name: "summer time of their country, not the offset of an old mail",
    mails: [theirs("2026-10-22T10:00:00+01:00", "GB"), mine("2026-10-23T10:00:00+02:00")],
    now: "2026-10-24T10:00:00+02:00",
    quietDays: 1,
    due: "2026-10-26T09:00:00+00:00",
  },
  {
    name: "offset of their mail when no country is known",
    mails: [theirs("2026-11-16T10:00:00-05:00"), mine("2026-11-17T16:00:00+01:00")],
    now: "2026-11-18T10:00:00+01:00",
    due: "2026-11-20T09:00:00-05:00",
  },
  {
    name: "my own clock when nothing is known of theirs",
    mails: [mine("2026-11-17T16:00:00+01:00")],
    now: "2026-11-18T10:00:00+01:00",
    due: "2026-11-20T09:00:00+01:00",
  },
];

describe("decideSilence", () => {
  it.each(cases)("$name", ({ mails, now, quietDays, promised, due, sendAt, reason }) => {
    const decision = decide(mails, now, {
      ...(quietDays === undefined ? {} : { quietDays }),
      ...(promised === undefined ? {} : { promised }),
    });
    if (decision.kind !== "nudge") throw new Error(decision.because);
    const shown = (moment: typeof decision.due): string => isoWithOffset(moment, offsetOf(moment, decision.theirWeek.zone) ?? 0);
    expect(shown(decision.due)).toBe(due);
    expect(shown(decision.sendAt)).toBe(sendAt ?? due);
    expect(decision.reason).toBe(reason ?? "silence");
    expect(decision.isDue).toBe(sendAt !== undefined);
    expect(decision.waitingFor).toEqual(them);
  });

  it("says what it assumed and which holidays it left out", () => {
    const known = decide([tokyo, mine("2026-11-19T10:00:00+01:00")], "2026-11-20T10:00:00+01:00");
    expect(known).toMatchObject({ zoneKnown: true, theirWeek: { country: "JP" }, holidays: [{ day: "2026-11-23" }] });
    const unknown = decide([mine("2026-11-19T10:00:00+01:00")], "2026-11-20T10:00:00+01:00");
    expect(unknown).toMatchObject({ zoneKnown: false, theirWeek: { country: null }, holidays: [] });
  });

  it("leaves a thread alone that waits for nobody", () => {
    expect(decide([tokyo], "2026-11-20T10:00:00+01:00", { owed: false })).toEqual({ kind: "stop", because: "nobodyIsWaitedFor" });
  });

  it("needs the date of the last mail", () => {
    const { sentAt: _, ...undated } = mine("2026-11-19T10:00:00+01:00");
    expect(decide([undated], "2026-11-20T10:00:00+01:00")).toEqual({ kind: "stop", because: "noDateKnown" });
  });

  it("counts to the year 9999 without walking there", () => {
    const decision = decide([mine("2026-11-13T10:00:00+01:00"), tokyo], "2026-11-18T10:00:00+01:00", { promised: day(12, 31, 9999) });
    expect(decision).toMatchObject({ kind: "nudge", isDue: false });
  });
});
