import { country, timeZone } from "../../../src/engine/brands.ts";
import type { ClockKnown } from "../../../src/engine/nudge/nudgeDecision.ts";
import { whereabouts } from "../../../src/engine/nudge/whereabouts.ts";
import type { Message } from "../../../src/engine/types.ts";
import { BERLIN, type MailInBrief, type Name, people, readingOf } from "./nudgeThread.ts";

const from = (name: Name, at: string, text = "Thank you."): MailInBrief => ({ from: name, to: ["anna"], at, text });
const signed = (name: Name, at: string, ...lines: readonly string[]): MailInBrief =>
  from(name, at, `Thank you for the order.\n\nBest regards\n${lines.join("\n")}`);
const of = (name: Name, mails: readonly MailInBrief[], change: (message: Message) => Message = (message) => message) => {
  const { thread } = readingOf(mails);
  return whereabouts(people[name], { ...thread, messages: thread.messages.map(change) }, { myZone: BERLIN, chosen: null });
};
const withoutOffset = (message: Message): Message => ({ ...message, sentOffset: null, country: null });

interface Case {
  readonly name: string;
  readonly who: Name;
  readonly mails: readonly MailInBrief[];
  readonly zone: string;
  readonly country: string | null;
  readonly known: Pick<ClockKnown, "from" | "confidence">;
}

const cases: readonly Case[] = [
  {
    name: "domain and clock agree",
    who: "kenji",
    mails: [from("kenji", "2026-11-16T10:00:00+09:00")],
    zone: "Asia/Tokyo",
    country: "JP",
    known: { from: "offsetOfMails", confidence: "high" },
  },
  {
    name: "a mail server on UTC says nothing, the domain does",
    who: "kenji",
    mails: [from("kenji", "2026-11-16T01:00:00Z")],
    zone: "Asia/Tokyo",
    country: "JP",
    known: { from: "domain", confidence: "medium" },
  },
  {
    name: "a colleague's mail tells when they never wrote",
    who: "taro",
    mails: [from("kenji", "2026-11-16T10:00:00+09:00")],
    zone: "Asia/Tokyo",
    country: "JP",
    known: { from: "offsetOfMails", confidence: "high" },
  },
  {
    name: "the address alone",
    who: "maria",
    mails: [{ from: "anna", to: ["maria"], at: "2026-11-16T10:00:00+01:00", text: "Hello" }],
    zone: "Europe/Rome",
    country: "IT",
    known: { from: "domain", confidence: "medium" },
  },
  {
    name: "the telephone code of the signature",
    who: "sam",
    mails: [signed("sam", "2026-11-16T10:00:00+05:30", "Sam Carter", "Carter Ltd", "Tel. +91 22 5555 0100")],
    zone: "Asia/Kolkata",
    country: "IN",
    known: { from: "offsetOfMails", confidence: "high" },
  },
  {
    name: "the country in the address of the signature",
    who: "sam",
    mails: [
      signed("sam", "2026-11-16T00:00:00Z", "Sam Carter", "Carter Ltd", "12 Harbour Road, Auckland, New Zealand", "www.carter.example"),
    ],
    zone: "Pacific/Auckland",
    country: "NZ",
    known: { from: "signature", confidence: "medium" },
  },
  {
    name: "a country with many clocks: the one that their mail shows",
    who: "olga",
    mails: [from("olga", "2026-11-16T10:00:00+10:00")],
    zone: "Asia/Vladivostok",
    country: "RU",
    known: { from: "offsetOfMails", confidence: "high" },
  },
  {
    name: "on a journey: where most of the mail was written",
    who: "kenji",
    mails: [
      from("kenji", "2026-11-02T10:00:00+09:00"),
      from("kenji", "2026-11-04T10:00:00+09:00"),
      from("kenji", "2026-11-16T10:00:00+01:00"),
    ],
    zone: "Asia/Tokyo",
    country: "JP",
    known: { from: "offsetOfMails", confidence: "high" },
  },
  {
    name: "living abroad: their clock, not their domain's",
    who: "kenji",
    mails: [from("kenji", "2026-11-02T10:00:00+01:00"), from("kenji", "2026-11-04T10:00:00+01:00")],
    zone: "+01:00",
    country: "JP",
    known: { from: "offsetOfMails", confidence: "low" },
  },
  {
    name: "summer and winter mail show how the clock is changed",
    who: "sam",
    mails: [from("sam", "2026-07-06T10:00:00-04:00"), from("sam", "2026-11-16T10:00:00-05:00")],
    zone: "America/New_York",
    country: null,
    known: { from: "offsetOfMails", confidence: "medium" },
  },
  {
    name: "one offset, no country",
    who: "sam",
    mails: [from("sam", "2026-11-16T10:00:00-05:00")],
    zone: "-05:00",
    country: null,
    known: { from: "offsetOfMails", confidence: "low" },
  },
  {
    name: "nothing: my own clock, and it says so",
    who: "sam",
    mails: [{ from: "anna", to: ["sam"], at: "2026-11-16T10:00:00+01:00", text: "Hello" }],
    zone: "Europe/Berlin",
    country: null,
    known: { from: "assumedYours", confidence: "assumed" },
  },
];

describe("whereabouts", () => {
  it.each(cases)("$name", ({ who, mails, zone, country: code, known }) => {
    expect(of(who, mails)).toMatchObject({ zone, country: code, known: { ...known, isChoiceUnusable: false } });
  });

  it("past hours tell roughly where the day is, when no mail tells its offset", () => {
    const hours = ["00", "01", "03", "05", "07", "08"].map((hour, index) => from("sam", `2026-11-${String(index + 10)}T${hour}:20:00Z`));
    const found = of("sam", hours, withoutOffset);
    expect(found.known).toMatchObject({ from: "pastHours", confidence: "low" });
    expect(["+08:00", "+09:00", "+10:00"]).toContain(found.zone);
    const roundTheClock = ["00", "04", "08", "12", "16", "20"].map((hour, index) =>
      from("sam", `2026-11-${String(index + 10)}T${hour}:20:00Z`),
    );
    expect(of("sam", roundTheClock, withoutOffset).known.from).toBe("assumedYours");
  });

  it("the user's choice comes first; a zone that does not exist is said to be unusable", () => {
    const { thread } = readingOf([from("kenji", "2026-11-16T10:00:00+09:00")]);
    const chosen = { zone: timeZone("America/Lima"), country: country("PE") };
    expect(whereabouts(people.kenji, thread, { myZone: BERLIN, chosen })).toMatchObject({
      zone: "America/Lima",
      country: "PE",
      known: { from: "yourChoice", confidence: "chosen" },
    });
    const wrong = { zone: timeZone("Japan/Osaka-ken"), country: null };
    expect(whereabouts(people.kenji, thread, { myZone: BERLIN, chosen: wrong })).toMatchObject({
      zone: "Asia/Tokyo",
      known: { isChoiceUnusable: true },
    });
  });

  it("a country of choice brings its clock along", () => {
    const { thread } = readingOf([{ from: "anna", to: ["sam"], at: "2026-11-16T10:00:00+01:00", text: "Hello" }]);
    expect(whereabouts(people.sam, thread, { myZone: BERLIN, chosen: { zone: null, country: country("KR") } })).toMatchObject({
      zone: "Asia/Seoul",
      country: "KR",
      known: { from: "yourChoice" },
    });
  });
});
