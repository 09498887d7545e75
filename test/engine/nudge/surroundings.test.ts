/** Dates that others depend on, debts of both sides, other threads, odd clocks. */
import { timeZone, country as toCountry } from "../../../src/engine/brands.ts";
import { decideNudge } from "../../../src/engine/nudge/decideNudge.ts";
import { newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { suggestNudge } from "../../../src/engine/nudge/suggestNudge.ts";
import { ADDRESS, decide, type MailInBrief, MOMENT, moments, type Name, readingOf, surroundings, waitedFor } from "./nudgeThread.ts";

const mine = (at: string, text: string, to: readonly Name[] = ["kenji"]): MailInBrief => ({ from: "anna", to, at, text });
const theirs = (from: Name, at: string, text: string): MailInBrief => ({ from, to: ["anna"], at, text });

describe("a day that would pass in vain is spoken of before, in every language", () => {
  it.each<readonly [Name, string, string]>([
    ["emily", "Please confirm the booking. The vessel cut-off is 24 November.", "2026-11-20T09:00:00+00:00 dependency"],
    ["emily", "Please send the remittance slip. The balance is due on 24 November.", "2026-11-20T09:00:00+00:00 dependency"],
    ["li", "请确认订舱。截关日是11月24日。", "2026-11-20T09:00:00+08:00 dependency"],
    ["lin", "請確認訂艙。結關日是11月24日。", "2026-11-20T09:00:00+08:00 dependency"],
    ["kenji", "ブッキングのご確認をお願いいたします。CYカット日は11月26日です。", "2026-11-24T09:00:00+09:00 dependency"],
    ["olga", "Подтвердите, пожалуйста, букинг. Срок оплаты 24 ноября.", "2026-11-20T10:00:00+03:00 dependency"],
  ])("%s: %s", (to, text, expected) => {
    expect(
      moments(decide([mine("2026-11-17T08:00:00+01:00", text, [to])], "2026-11-17T09:00:00+01:00", { rule: { quietDays: 10 } })),
    ).toEqual([expected]);
  });

  it("what is settled is not chased for the day", () => {
    const mails = [
      mine("2026-11-10T08:00:00+01:00", "Please pay the deposit, the payment is due on 24 November."),
      theirs("kenji", "2026-11-11T08:00:00+09:00", "We have paid the deposit today. I will send the drawing next month."),
    ];
    expect(waitedFor(decide(mails, "2026-11-12T09:00:00+01:00")).map(({ reason }) => reason)).not.toContain("dependency");
  });

  it("after I have chased it, only the quiet days count", () => {
    const mails = [
      mine("2026-11-16T08:00:00+01:00", "Please confirm the booking. The vessel cut-off is 30 November."),
      mine("2026-11-18T08:00:00+01:00", "Any news on the booking?"),
    ];
    expect(moments(decide(mails, "2026-11-18T09:00:00+01:00"))).toEqual(["2026-11-24T09:00:00+09:00 silence"]);
  });
});

describe("what both sides owe", () => {
  const mails = [
    theirs("kenji", "2026-11-02T10:00:00+09:00", "Thank you for the visit."),
    mine("2026-11-02T10:00:00+01:00", "I will send you the purchase order by 30 November. Please send the inspection report."),
  ];
  it("both silent for the quiet days: it says so, and what I owe too", () => {
    const decision = decide(mails, "2026-11-10T10:00:00+09:00");
    expect(decision).toMatchObject({ kind: "nudge", isMutualSilence: true, iOweToo: { side: "me" } });
    expect(decide(mails, "2026-11-03T10:00:00+09:00").isMutualSilence).toBe(false);
  });
  it("once mine is overdue it comes first, and what they owe is shown behind it", () => {
    expect(decide(mails, "2026-12-02T10:00:00+09:00")).toMatchObject({
      kind: "stop",
      because: "iOweThem",
      isMutualSilence: true,
      freed: [{ otherwise: { isDue: true } }],
    });
  });
  it("a promise that waits for a condition is not overdue", () => {
    const conditional = [
      mine(
        "2026-11-02T10:00:00+01:00",
        "Once your deposit arrives, I will send you the drawing by 6 November. Please send the inspection report.",
      ),
    ];
    expect(decide(conditional, "2026-11-12T10:00:00+09:00").kind).not.toBe("stop");
  });
});

describe("clocks that misbehave", () => {
  it("the clock jumps back: the same silence waits again, nothing is lost", () => {
    const reading = readingOf([
      theirs("kenji", "2026-11-16T10:00:00+09:00", "Thank you."),
      mine("2026-11-17T10:00:00+01:00", "Please send the sample."),
    ]);
    const rule = newNudgeRule(MOMENT("2026-11-17T10:00:00+01:00"));
    expect(decideNudge(reading, rule, surroundings("2026-11-20T09:00:00+09:00")).kind).toBe("nudge");
    expect(decideNudge(reading, rule, surroundings("2026-11-18T09:00:00+09:00")).kind).toBe("wait");
    expect(decideNudge(reading, rule, surroundings("1999-01-01T00:00:00Z")).kind).toBe("wait");
  });
  it("a mail from a clock that is years ahead counts from when the rule was set", () => {
    const mails = [
      theirs("kenji", "2026-11-16T10:00:00+09:00", "Thank you."),
      mine("2041-11-17T10:00:00+01:00", "Please send the sample."),
    ];
    expect(moments(decide(mails, "2026-11-30T10:00:00+09:00", { rule: { setAt: MOMENT("2026-11-17T10:00:00+01:00") } }))).toEqual([
      "2026-11-30T10:00:00+09:00 silence",
    ]);
  });
  it.each<readonly [string, string, string, string]>([
    // Clocks go forward at midnight in Cairo and at two in New York; a working day begins after that.
    ["Africa/Cairo", "2026-04-21T10:00:00+02:00", "EG", "2026-04-26T09:00:00+03:00"],
    ["America/New_York", "2026-03-04T10:00:00-05:00", "US", "2026-03-09T09:00:00-04:00"],
    ["Pacific/Auckland", "2026-09-23T10:00:00+12:00", "NZ", "2026-09-28T09:00:00+13:00"],
  ])("over a change of the clock in %s", (zone, at, country, expected) => {
    const clock = { [ADDRESS("sam")]: { zone: timeZone(zone), country: toCountry(country) } };
    expect(moments(decide([mine(at, "Please send the sample.", ["sam"])], at, { rule: { theirClocks: clock } }))[0]).toBe(
      `${expected} silence`,
    );
  });
});

describe("what is proposed after a draft", () => {
  const reading = readingOf([
    theirs("kenji", "2026-11-16T10:00:00+09:00", "If I forget to answer, please remind me. Could you send the drawing?"),
  ]);
  const draft = { sentAt: MOMENT("2026-11-17T10:00:00+01:00"), to: [ADDRESS("kenji"), ADDRESS("ben")] };
  it("three working days of theirs, the other side only, with their own wish to be reminded", () => {
    const { rule, people } = suggestNudge(reading, draft, surroundings("2026-11-17T10:00:00+01:00"));
    expect(rule).toMatchObject({
      quietDays: 3,
      waitingFor: [ADDRESS("kenji")],
      consent: { by: ADDRESS("kenji"), sentence: "If I forget to answer, please remind me." },
    });
    expect(people).toMatchObject([{ due: { theirs: { day: "2026-11-20", time: "09:00" }, mine: { day: "2026-11-20", time: "01:00" } } }]);
  });
  it("the rule it proposes holds when the mail has been sent", () => {
    const { rule } = suggestNudge(reading, draft, surroundings("2026-11-17T10:00:00+01:00"));
    const sent = readingOf([
      theirs("kenji", "2026-11-16T10:00:00+09:00", "Could you send the drawing?"),
      mine("2026-11-17T10:00:00+01:00", "The drawing is attached. This is what we noted."),
    ]);
    expect(moments(decideNudge(sent, rule, surroundings("2026-11-17T11:00:00+01:00")))).toEqual(["2026-11-20T09:00:00+09:00 silence"]);
  });
  it("an empty thread proposes nobody", () => {
    expect(suggestNudge(readingOf([]), { ...draft, to: [] }, surroundings("2026-11-17T10:00:00+01:00")).people).toEqual([]);
  });
});

describe("a rule that was stored", () => {
  it("comes back from JSON as it was", () => {
    const rule = newNudgeRule(MOMENT("2026-11-17T10:00:00+01:00"), {
      offPeople: [ADDRESS("kenji")],
      told: [{ at: MOMENT("2026-11-20T10:00:00+01:00"), people: [ADDRESS("kenji")] }],
    });
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  });
});

describe("hostile and huge threads", () => {
  it("a thread of 300 mails with 40 people is decided in a moment", () => {
    const mails = Array.from(
      { length: 300 },
      (_, index): MailInBrief =>
        index % 2 === 0
          ? mine(
              new Date(Date.parse("2026-01-05T10:00:00Z") + index * 86_400_000).toISOString(),
              `Please send the report ${index}. The vessel cut-off is 24 December.`,
            )
          : theirs("kenji", new Date(Date.parse("2026-01-05T11:00:00Z") + index * 86_400_000).toISOString(), "We are looking into it."),
    );
    const reading = readingOf(mails);
    const rule = newNudgeRule(MOMENT("2026-11-02T10:00:00Z"));
    decideNudge(reading, rule, surroundings("2026-11-20T10:00:00Z"));
    const start = performance.now();
    decideNudge(reading, rule, surroundings("2026-11-20T10:00:00Z"));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("a nudge that was set with the draft still open", () => {
  const question = theirs("kenji", "2026-11-16T10:00:00+09:00", "Could you send the drawing?");
  const rule = { waitingFor: [ADDRESS("kenji")], setAt: MOMENT("2026-11-17T10:00:00+01:00") };
  it("waits for the mail that is not sent yet", () => {
    expect(moments(decide([question], "2026-11-17T10:05:00+01:00", { rule }))).toEqual(["2026-11-20T09:00:00+09:00 silence"]);
  });
  it("counts from the mail once it is sent", () => {
    const sent = mine("2026-11-18T10:00:00+01:00", "The drawing is attached. Please send the sample.");
    expect(moments(decide([question, sent], "2026-11-18T10:05:00+01:00", { rule }))).toEqual(["2026-11-24T09:00:00+09:00 silence"]);
  });
  it("does not remind of a mail that was never sent", () => {
    expect(moments(decide([question], "2026-11-23T10:05:00+01:00", { rule }))).toEqual(["stop itIsMyTurn"]);
  });
  it("an answer that came after it was set ends it", () => {
    const answer = theirs("kenji", "2026-11-18T10:00:00+09:00", "Thank you, it is all clear now.");
    expect(
      moments(decide([mine("2026-11-17T09:00:00+01:00", "This is our view."), answer], "2026-11-18T10:05:00+01:00", { rule })),
    ).toEqual(["stop replied"]);
  });
});

describe("what another thread tells", () => {
  it("who is away is away everywhere", () => {
    const away: MailInBrief = {
      ...theirs("kenji", "2026-11-17T18:00:00+09:00", "I am out of the office and will be back on 30 November."),
      isAutomatic: true,
    };
    const sibling = readingOf([away], "other");
    expect(
      moments(
        decide(
          [theirs("kenji", "2026-11-16T10:00:00+09:00", "Thank you."), mine("2026-11-17T10:00:00+01:00", "Please send the sample.")],
          "2026-11-18T10:00:00+01:00",
          { siblings: [sibling] },
        ),
      ),
    ).toEqual(["2026-12-01T09:00:00+09:00 outOfOffice"]);
  });
  it("mail that is only late on its way has not come back", () => {
    const late: MailInBrief = {
      from: "robot",
      to: ["anna"],
      at: "2026-11-17T14:00:00+01:00",
      subject: "Delivery delayed",
      text: "Delivery to kenji@morikiko.example.jp is delayed.\nAction: delayed",
      headers: { "content-type": "multipart/report; report-type=delivery-status" },
    };
    expect(decide([mine("2026-11-17T10:00:00+01:00", "Please send the sample."), late], "2026-11-18T10:00:00+01:00").kind).toBe("wait");
  });
});
