import { timeZone } from "../../../src/engine/brands.ts";
import { decideNudge } from "../../../src/engine/nudge/decideNudge.ts";
import { afterTelling, type NudgeRule, newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import {
  ADDRESS,
  type Asked,
  decide,
  type MailInBrief,
  MOMENT,
  moments,
  type Name,
  readingOf,
  surroundings,
  waitedFor,
} from "./nudgeThread.ts";

const theirs = (at: string, from: Name = "kenji", text = "Thank you for the order."): MailInBrief => ({ from, to: ["anna"], at, text });
const mine = (at: string, text = "Please send the sample.", to: readonly Name[] = ["kenji"]): MailInBrief => ({
  from: "anna",
  to,
  at,
  text,
});

/** At nine in Japan on these days of November. */
const toldOn = (...days: readonly string[]): Pick<NudgeRule, "told"> => ({
  told: days.map((day) => ({ at: MOMENT(`2026-11-${day}T09:00:00+09:00`), people: [ADDRESS("kenji")] })),
});

interface Case {
  readonly name: string;
  readonly mails: readonly MailInBrief[];
  readonly now: string;
  readonly asked?: Asked;
  readonly is: readonly string[];
}

const tokyo = theirs("2026-11-16T10:00:00+09:00");
const soon = "2026-11-18T10:00:00+01:00";

const clocks: readonly Case[] = [
  {
    name: "three working days of theirs, at nine on their clock",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00")],
    now: soon,
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "not over a weekend and a Japanese holiday",
    mails: [tokyo, mine("2026-11-19T10:00:00+01:00")],
    now: "2026-11-20T10:00:00+01:00",
    is: ["2026-11-25T09:00:00+09:00 silence"],
  },
  {
    name: "my evening is already their next day",
    mails: [tokyo, mine("2026-11-17T20:00:00+01:00")],
    now: soon,
    is: ["2026-11-24T09:00:00+09:00 silence"],
  },
  {
    name: "due long ago, but sent when they are at work again",
    mails: [tokyo, mine("2026-11-03T10:00:00+01:00")],
    now: "2026-11-21T12:00:00+01:00",
    is: ["2026-11-24T09:00:00+09:00 silence"],
  },
  {
    name: "five days when five are asked for",
    mails: [tokyo, mine("2026-11-09T10:00:00+01:00")],
    now: "2026-11-10T10:00:00+01:00",
    asked: { rule: { quietDays: 5 } },
    is: ["2026-11-16T09:00:00+09:00 silence"],
  },
  {
    name: "China works on the Saturday in exchange",
    mails: [theirs("2026-02-12T10:00:00+08:00", "li"), mine("2026-02-13T03:00:00+01:00", "Please send the sample.", ["li"])],
    now: "2026-02-13T10:00:00+01:00",
    asked: { rule: { quietDays: 1 } },
    is: ["2026-02-14T09:00:00+08:00 silence"],
  },
  {
    name: "summer time of their country, not the offset of an old mail",
    mails: [theirs("2026-10-22T10:00:00+01:00", "emily"), mine("2026-10-23T10:00:00+02:00", "Please send the sample.", ["emily"])],
    now: "2026-10-24T10:00:00+02:00",
    asked: { rule: { quietDays: 1 } },
    is: ["2026-10-26T09:00:00+00:00 silence"],
  },
  {
    name: "an hour's distance where only the offset of one mail is known",
    mails: [theirs("2026-11-16T10:00:00-05:00", "sam"), mine("2026-11-17T16:00:00+01:00", "Please send the sample.", ["sam"])],
    now: soon,
    is: ["2026-11-20T10:00:00-05:00 silence"],
  },
  {
    name: "my own clock when nothing is known of theirs",
    mails: [mine("2026-11-17T16:00:00+01:00", "Please send the sample.", ["sam"])],
    now: soon,
    is: ["2026-11-20T09:00:00+01:00 silence"],
  },
  {
    name: "the clock that the user chose",
    mails: [mine("2026-11-17T10:00:00+01:00", "Please send the sample.", ["sam"])],
    now: soon,
    asked: { rule: { theirClocks: { [ADDRESS("sam")]: { zone: timeZone("America/Denver"), country: null } } } },
    is: ["2026-11-20T09:00:00-07:00 silence"],
  },
  {
    name: "a zone that does not exist is passed over",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00")],
    now: soon,
    asked: { zone: "Mars/Olympus", rule: { theirClocks: { [ADDRESS("kenji")]: { zone: timeZone("Moon/Base"), country: null } } } },
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "a year whose holidays nobody has announced counts weekdays",
    mails: [theirs("2035-01-08T10:00:00+09:00"), mine("2035-01-09T10:00:00+01:00")],
    now: "2035-01-10T10:00:00+01:00",
    is: ["2035-01-12T09:00:00+09:00 silence"],
  },
];

const answers: readonly Case[] = [
  {
    name: "an automatic reply neither answers nor starts the count anew",
    mails: [
      tokyo,
      mine("2026-11-17T10:00:00+01:00"),
      { ...theirs("2026-11-17T18:30:00+09:00", "kenji", "This is an automatic reply."), isAutomatic: true },
    ],
    now: soon,
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "my own follow-up is no answer; the quiet days run from it",
    mails: [tokyo, mine("2026-11-16T10:00:00+01:00"), mine("2026-11-17T10:00:00+01:00", "Any news on the sample?")],
    now: soon,
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "a colleague of mine who follows up does not answer for them either",
    mails: [
      tokyo,
      mine("2026-11-16T10:00:00+01:00"),
      { from: "ben", to: ["kenji"], cc: ["anna"], at: "2026-11-17T10:00:00+01:00", text: "Any news on the sample?" },
    ],
    now: soon,
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: '"will do" keeps what they owe open',
    mails: [mine("2026-11-16T10:00:00+01:00"), theirs("2026-11-17T10:00:00+09:00", "kenji", "Will do.")],
    now: soon,
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "the date they named themselves is waited out",
    mails: [mine("2026-11-16T10:00:00+01:00"), theirs("2026-11-17T10:00:00+09:00", "kenji", "We will send the sample by 4 December.")],
    now: soon,
    is: ["2026-12-07T09:00:00+09:00 promiseRunsOut"],
  },
  {
    name: "a date soon is waited out too, and no longer",
    mails: [mine("2026-11-16T10:00:00+01:00"), theirs("2026-11-17T10:00:00+09:00", "kenji", "We will send the sample tomorrow.")],
    now: "2026-11-17T10:00:00+01:00",
    is: ["2026-11-19T09:00:00+09:00 promiseRunsOut"],
  },
  {
    name: "a date that I asked for does not hold the nudge back",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00", "Please send the sample by 4 December.")],
    now: soon,
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "what was delivered is not asked for again",
    mails: [mine("2026-11-16T10:00:00+01:00"), theirs("2026-11-17T10:00:00+09:00", "kenji", "The sample was sent yesterday by courier.")],
    now: "2026-11-30T10:00:00+01:00",
    is: ["stop delivered"],
  },
  {
    name: "who declined is left in peace",
    mails: [
      mine("2026-11-16T10:00:00+01:00", "Could you join us as a distributor for the new line?"),
      theirs("2026-11-17T10:00:00+09:00", "kenji", "Thank you, but we cannot take it on this year."),
    ],
    now: "2026-11-30T10:00:00+01:00",
    is: ["stop declined"],
  },
  { name: "a thread that waits for nobody is left alone", mails: [tokyo], now: soon, is: ["stop nobodyIsWaitedFor"] },
  {
    name: "without a date nothing can be counted",
    mails: [{ ...mine("2026-11-17T10:00:00+01:00"), at: null }],
    now: soon,
    is: ["stop noDateKnown"],
  },
  {
    name: "S000-13 an answer is waited for where nothing was asked, when the user says so",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00", "Here is our view: the grey one looks better.")],
    now: soon,
    asked: { rule: { waitingFor: [ADDRESS("kenji")] } },
    is: ["2026-11-20T09:00:00+09:00 silence"],
  },
  {
    name: "and any answer of theirs ends that",
    mails: [
      mine("2026-11-17T10:00:00+01:00", "Here is our view: the grey one looks better."),
      theirs("2026-11-18T10:00:00+09:00", "kenji", "OK, thanks."),
    ],
    now: "2026-11-30T10:00:00+01:00",
    asked: { rule: { waitingFor: [ADDRESS("kenji")] } },
    is: ["stop replied"],
  },
];

const groups: readonly Case[] = [
  {
    name: "of two firms asked, the one that has not answered is reminded",
    mails: [
      mine("2026-11-16T10:00:00+01:00", "Please send the packing list by Wednesday.", ["kenji", "maria"]),
      { from: "maria", to: ["anna", "kenji"], at: "2026-11-17T10:00:00+01:00", text: "The packing list is attached." },
    ],
    now: soon,
    is: ["2026-11-19T09:00:00+09:00 silence"],
  },
  {
    name: "each waits for their own thing",
    mails: [
      mine("2026-11-16T10:00:00+01:00", "Kenji, please send the drawing. Maria, please send the price list.", ["kenji", "maria"]),
      { from: "maria", to: ["anna", "kenji"], at: "2026-11-17T10:00:00+01:00", text: "Attached is the price list." },
    ],
    now: soon,
    is: ["2026-11-19T09:00:00+09:00 silence"],
  },
  {
    name: "both, each on their own clock",
    mails: [mine("2026-11-16T10:00:00+01:00", "Kenji, please send the drawing. Maria, please send the price list.", ["kenji", "maria"])],
    now: "2026-11-17T10:00:00+01:00",
    is: ["2026-11-19T09:00:00+09:00 silence", "2026-11-19T09:00:00+01:00 silence"],
  },
  {
    name: "somebody else's answer does not free the one asked",
    mails: [
      mine("2026-11-16T10:00:00+01:00", "Kenji, please send the drawing.", ["kenji"]),
      { from: "maria", to: ["anna", "kenji"], at: "2026-11-17T10:00:00+01:00", text: "I am curious as well, it was a nice trip." },
    ],
    now: soon,
    is: ["2026-11-19T09:00:00+09:00 silence"],
  },
  {
    name: "who is switched off is not reminded, the other is",
    mails: [mine("2026-11-16T10:00:00+01:00", "Kenji, please send the drawing. Maria, please send the price list.", ["kenji", "maria"])],
    now: "2026-11-17T10:00:00+01:00",
    asked: { rule: { offPeople: [ADDRESS("kenji")] } },
    is: ["2026-11-19T09:00:00+01:00 silence"],
  },
];

const debts: readonly Case[] = [
  {
    name: "my own overdue promise comes before their silence",
    mails: [
      mine("2026-11-09T10:00:00+01:00", "I will send you the order by 12 November. Please send the drawing."),
      theirs("2026-11-10T10:00:00+09:00", "kenji", "Thank you, understood."),
    ],
    now: "2026-11-20T10:00:00+01:00",
    is: ["stop iOweThem"],
  },
  {
    name: "a promise of mine that is not due yet holds nothing back",
    mails: [
      mine("2026-11-09T10:00:00+01:00", "I will send you the order by 30 November. Please send the drawing."),
      theirs("2026-11-10T10:00:00+09:00", "kenji", "We will send the drawing by 17 November."),
    ],
    now: "2026-11-17T10:00:00+01:00",
    is: ["2026-11-18T09:00:00+09:00 promiseRunsOut"],
  },
  {
    name: "a question of theirs is answered first",
    mails: [mine("2026-11-09T10:00:00+01:00"), theirs("2026-11-10T10:00:00+09:00", "kenji", "Which colour do you need for the sample?")],
    now: "2026-11-20T10:00:00+01:00",
    is: ["stop itIsMyTurn"],
  },
];

const dependencies: readonly Case[] = [
  {
    name: "before the cut-off, not after it",
    mails: [tokyo, mine("2026-11-17T10:00:00+01:00", "Please confirm the booking. The vessel cut-off is 24 November.")],
    now: soon,
    asked: { rule: { quietDays: 5 } },
    is: ["2026-11-19T09:00:00+09:00 dependency"],
  },
  {
    name: "a payment is spoken of before it is due",
    mails: [
      mine("2026-11-10T10:00:00+01:00", "Please tell us when you pay."),
      theirs("2026-11-11T10:00:00+09:00", "kenji", "We will pay the invoice by 2 December."),
    ],
    now: soon,
    is: ["2026-11-30T09:00:00+09:00 dependency"],
  },
];

const holds: readonly Case[] = [
  {
    name: "who is away is asked on the second morning after the return",
    mails: [
      tokyo,
      mine("2026-11-17T10:00:00+01:00"),
      { ...theirs("2026-11-17T18:30:00+09:00", "kenji", "I am out of the office and will be back on 30 November."), isAutomatic: true },
    ],
    now: soon,
    is: ["2026-12-01T09:00:00+09:00 outOfOffice"],
  },
  {
    name: "put off until a Saturday: Monday",
    mails: [tokyo, mine("2026-11-10T10:00:00+01:00")],
    now: "2026-11-13T10:00:00+01:00",
    asked: { rule: { snoozedUntil: MOMENT("2026-11-28T12:00:00+01:00") } },
    is: ["2026-11-30T09:00:00+09:00 snoozed"],
  },
  {
    name: "the thread is switched off",
    mails: [tokyo, mine("2026-11-10T10:00:00+01:00")],
    now: "2026-11-13T10:00:00+01:00",
    asked: { rule: { isOff: true } },
    is: ["stop off"],
  },
  {
    name: "told once: again after the quiet days",
    mails: [theirs("2026-10-30T10:00:00+09:00"), mine("2026-11-09T10:00:00+01:00")],
    now: "2026-11-12T10:00:00+01:00",
    asked: { rule: toldOn("12") },
    is: ["2026-11-17T09:00:00+09:00 told"],
  },
  {
    name: "told, and put off until tomorrow: tomorrow, before the quiet days are over",
    mails: [theirs("2026-10-30T10:00:00+09:00"), mine("2026-11-09T10:00:00+01:00")],
    now: "2026-11-12T10:00:00+01:00",
    asked: { rule: { ...toldOn("12"), snoozedUntil: MOMENT("2026-11-13T09:00:00+09:00") } },
    is: ["2026-11-13T09:00:00+09:00 snoozed"],
  },
  {
    name: "told, put off, told again: the quiet days begin anew",
    mails: [theirs("2026-10-30T10:00:00+09:00"), mine("2026-11-09T10:00:00+01:00")],
    now: "2026-11-13T10:00:00+01:00",
    asked: { rule: { ...toldOn("12", "13"), snoozedUntil: MOMENT("2026-11-13T09:00:00+09:00") } },
    is: ["2026-11-18T09:00:00+09:00 told"],
  },
  {
    name: "told, put off, and they answered with something else: the quiet days from their answer, not the day it was put off to",
    mails: [
      theirs("2026-10-30T10:00:00+09:00"),
      mine("2026-11-09T10:00:00+01:00"),
      theirs("2026-11-12T15:00:00+09:00", "kenji", "Thank you, I am looking into it."),
    ],
    now: "2026-11-12T10:00:00+01:00",
    asked: { rule: { ...toldOn("12"), snoozedUntil: MOMENT("2026-11-13T09:00:00+09:00") } },
    is: ["2026-11-17T09:00:00+09:00 silence"],
  },
  {
    name: "told as often as allowed, and put off by the user: once more",
    mails: [theirs("2026-10-30T10:00:00+09:00"), mine("2026-11-02T10:00:00+01:00")],
    now: "2026-11-13T10:00:00+01:00",
    asked: { rule: { ...toldOn("05", "10", "13"), snoozedUntil: MOMENT("2026-11-16T09:00:00+09:00") } },
    is: ["2026-11-16T09:00:00+09:00 snoozed"],
  },
  {
    name: "told three times: silence",
    mails: [theirs("2026-10-30T10:00:00+09:00"), mine("2026-11-02T10:00:00+01:00")],
    now: "2026-11-30T10:00:00+01:00",
    asked: { rule: toldOn("05", "10", "13") },
    is: ["stop toldEnough"],
  },
  {
    name: "the mail came back: no silence, but an address that does not work",
    mails: [
      mine("2026-11-17T10:00:00+01:00"),
      {
        from: "robot",
        to: ["anna"],
        at: "2026-11-17T10:01:00+01:00",
        subject: "Undelivered Mail Returned to Sender",
        text: "This is the mail system at host mx.example.com.\n<kenji@morikiko.example.jp>: user unknown",
        headers: { "content-type": "multipart/report; report-type=delivery-status" },
      },
    ],
    now: "2026-11-30T10:00:00+01:00",
    is: ["stop addressDoesNotWork"],
  },
];

describe("when somebody is reminded", () => {
  it.each(clocks)("$name", ({ mails, now, asked, is }) => expect(moments(decide(mails, now, asked))).toEqual(is));
});
describe("what counts as an answer", () => {
  it.each(answers)("$name", ({ mails, now, asked, is }) => expect(moments(decide(mails, now, asked))).toEqual(is));
});
describe("several people, each on their own", () => {
  it.each(groups)("$name", ({ mails, now, asked, is }) => expect(moments(decide(mails, now, asked))).toEqual(is));
});
describe("what I owe", () => {
  it.each(debts)("$name", ({ mails, now, asked, is }) => expect(moments(decide(mails, now, asked))).toEqual(is));
});
describe("days that would pass in vain", () => {
  it.each(dependencies)("$name", ({ mails, now, asked, is }) => expect(moments(decide(mails, now, asked))).toEqual(is));
});
describe("what holds a nudge back", () => {
  it.each(holds)("$name", ({ mails, now, asked, is }) => expect(moments(decide(mails, now, asked))).toEqual(is));
});

describe("decideNudge", () => {
  it("says what it assumed and which holidays it left out", () => {
    const [known] = waitedFor(decide([tokyo, mine("2026-11-19T10:00:00+01:00")], "2026-11-20T10:00:00+01:00"));
    expect(known).toMatchObject({ known: { from: "offsetOfMails", confidence: "high" }, country: "JP", holidays: [{ day: "2026-11-23" }] });
    const [unknown] = waitedFor(
      decide([mine("2026-11-19T10:00:00+01:00", "Please send the sample.", ["sam"])], "2026-11-20T10:00:00+01:00"),
    );
    expect(unknown).toMatchObject({
      known: { from: "assumedYours", confidence: "assumed" },
      country: null,
      holidays: [],
      yearsWithoutHolidays: [2026],
    });
  });

  it("shows both clocks and the sentence that is open", () => {
    const [nudge] = waitedFor(decide([tokyo, mine("2026-11-17T10:00:00+01:00")], soon));
    expect(nudge?.sendAt).toMatchObject({ theirs: { day: "2026-11-20", time: "09:00" }, mine: { day: "2026-11-20", time: "01:00" } });
    expect(nudge?.evidence.map(({ quote }) => quote)).toEqual(["Please send the sample."]);
  });

  it("speaks at the moment it named, once", () => {
    const reading = readingOf([tokyo, mine("2026-11-17T10:00:00+01:00")]);
    const rule = newNudgeRule(MOMENT("2026-11-17T10:00:00+01:00"));
    const waiting = decideNudge(reading, rule, surroundings(soon));
    if (waiting.kind !== "wait") throw new Error(waiting.kind);
    const at = { ...surroundings(soon), now: waiting.until };
    const speaking = decideNudge(reading, rule, at);
    expect(speaking).toMatchObject({ kind: "nudge", people: [{ person: { address: "kenji@morikiko.example.jp" } }], later: [] });
    expect(decideNudge(reading, afterTelling(rule, at.now, [ADDRESS("kenji")]), at).kind).toBe("wait");
  });

  it("a clock that was ahead when it told does not tell twice, nor keep quiet for a year", () => {
    const mails = [tokyo, mine("2026-11-17T10:00:00+01:00")];
    const told = [{ at: MOMENT("2027-11-20T09:00:00+09:00"), people: [ADDRESS("kenji")] }];
    expect(moments(decide(mails, soon, { rule: { told } }))).toEqual(["2026-11-26T09:00:00+09:00 told"]);
  });

  it("counts to the year 9999 without walking there", () => {
    const mails = [
      mine("2026-11-16T10:00:00+01:00"),
      theirs("2026-11-17T10:00:00+09:00", "kenji", "We will send the sample by 31 December 9999."),
    ];
    expect(decide(mails, soon).kind).toBe("wait");
  });
});
