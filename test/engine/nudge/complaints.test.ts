/** What people complain about in reminder tools, one case each: the name is the complaint, the case shows that it does not happen here. */

import { instant } from "../../../src/engine/brands.ts";
import { decideNudge } from "../../../src/engine/nudge/decideNudge.ts";
import { afterTelling, newNudgeRule } from "../../../src/engine/nudge/nudgeRule.ts";
import { suggestNudge } from "../../../src/engine/nudge/suggestNudge.ts";
import type { Instant } from "../../../src/engine/types.ts";
import {
  ADDRESS,
  decide,
  type MailInBrief,
  MOMENT,
  moments,
  type Name,
  people,
  readingOf,
  surroundings,
  waitedFor,
} from "./nudgeThread.ts";

const ask = (at: string, text = "Please send the inspection report for lot 88.", to: readonly Name[] = ["kenji"]): MailInBrief => ({
  from: "anna",
  to,
  at,
  text,
});
const reply = (at: string, text: string, more: Partial<MailInBrief> = {}): MailInBrief => ({
  from: "kenji",
  to: ["anna"],
  at,
  text,
  ...more,
});
const hello = reply("2026-11-09T10:00:00+09:00", "Thank you for the order.");
const asked = ask("2026-11-10T09:00:00+01:00");
const later = "2026-11-27T10:00:00+09:00";

describe("complaints about reminders", () => {
  it("fifteen hundred duplicate reminders, one every quarter of an hour", () => {
    const reading = readingOf([hello, asked]);
    let rule = newNudgeRule(MOMENT("2026-11-10T09:00:00+01:00"));
    let tells = 0;
    for (let now = MOMENT("2026-11-10T09:00:00+01:00"); now < MOMENT("2027-02-10T00:00:00Z"); now = instant(now + 15 * 60_000)) {
      const decision = decideNudge(reading, rule, { ...surroundings(later), now });
      if (decision.kind !== "nudge") continue;
      tells += decision.people.length;
      rule = afterTelling(rule, now, [ADDRESS("kenji")]);
    }
    expect(tells).toBe(rule.atMost);
  });

  it("told, then the machine stopped before it was written down: the same decision comes again, not another", () => {
    const reading = readingOf([hello, asked]);
    const rule = newNudgeRule(MOMENT("2026-11-10T09:00:00+01:00"));
    const first = decideNudge(reading, rule, surroundings("2026-11-13T09:00:00+09:00"));
    expect(first.kind).toBe("nudge");
    expect(decideNudge(reading, rule, surroundings("2026-11-13T09:00:00+09:00"))).toEqual(first);
  });

  it("reminds of what was done in another thread", () => {
    const sibling = readingOf(
      [reply("2026-11-11T10:00:00+09:00", "The inspection report for lot 88 is attached.", { subject: "Papers" })],
      "papers",
    );
    expect(moments(decide([hello, asked], later, { siblings: [sibling] }))).toEqual(["stop settledElsewhere"]);
  });

  it("takes any mail in another thread for the answer", () => {
    const sibling = readingOf([reply("2026-11-11T10:00:00+09:00", "The drawing of the lid is attached.", { subject: "Lid" })], "lid");
    expect(decide([hello, asked], later, { siblings: [sibling] }).kind).toBe("nudge");
  });

  it("the answer came, but the mail program put it into a new conversation", () => {
    const sibling = readingOf(
      [reply("2026-11-11T10:00:00+09:00", "Please find the report attached.", { subject: "AW: Gear housing 4711" })],
      "new",
    );
    expect(moments(decide([hello, asked], later, { siblings: [sibling] }))).toEqual(["stop settledElsewhere"]);
  });

  it.each<readonly [string, string]>([
    ["English", "I am out of the office and will be back on 30 November."],
    ["Simplified Chinese", "本人正在休假，将于11月30日恢复上班。"],
    ["Traditional Chinese", "我目前休假中，將於11月30日返回公司。"],
    ["Japanese", "休暇をいただいております。11月30日より出社いたします。"],
    ["Russian", "Я в отпуске, вернусь 30 ноября."],
  ])("an out-of-office reply counts as the answer, or the reminder goes out while the person is still away (%s)", (_, text) => {
    const away = reply("2026-11-10T17:01:00+09:00", text, { isAutomatic: true });
    expect(moments(decide([hello, asked, away], later))).toEqual(["2026-12-01T09:00:00+09:00 outOfOffice"]);
  });

  it("an out-of-office reply without any mark in the headers counts as the answer", () => {
    const away = reply(
      "2026-11-10T17:01:00+09:00",
      "I am currently out of the office. In urgent cases please call +81 3 5555 0100. I will be back on 30 November.",
    );
    expect(moments(decide([hello, asked, away], later))).toEqual(["2026-12-01T09:00:00+09:00 outOfOffice"]);
  });

  it.each<readonly [string, Partial<MailInBrief>, string]>([
    ["a ticket robot", { headers: { "auto-submitted": "auto-generated" } }, "Your request was received. Ticket 5521 was opened."],
    [
      "a read receipt",
      { headers: { "content-type": "multipart/report; report-type=disposition-notification" } },
      "Your message was displayed.",
    ],
    ["a list's holiday notice", { headers: { precedence: "auto_reply" } }, "Our office is closed."],
  ])("%s counts as the answer", (_, more, text) => {
    expect(decide([hello, asked, reply("2026-11-10T17:01:00+09:00", text, more)], later).kind).toBe("nudge");
  });

  it("a header that only forbids automatic replies makes a person's answer automatic", () => {
    const answer = reply("2026-11-11T10:00:00+09:00", "The inspection report is attached.", {
      headers: { "x-auto-response-suppress": "All" },
    });
    expect(moments(decide([hello, asked, answer], later))).toEqual(["stop delivered"]);
  });

  it("mail that came back is taken for silence and sent again to the dead address", () => {
    const bounce: MailInBrief = {
      from: "robot",
      to: ["anna"],
      at: "2026-11-10T09:01:00+01:00",
      subject: "Undelivered Mail Returned to Sender",
      text: "<kenji@morikiko.example.jp>: user unknown",
      headers: { "content-type": "multipart/report; report-type=delivery-status" },
    };
    expect(moments(decide([hello, asked, bounce], later))).toEqual(["stop addressDoesNotWork"]);
    const again = ask("2026-11-12T09:00:00+01:00");
    expect(decide([hello, asked, bounce, again], later).kind).toBe("nudge");
  });

  it("the reminder stays after the answer has come", () => {
    const answer = reply("2026-11-12T10:00:00+09:00", "Please find the inspection report attached.");
    expect(moments(decide([hello, asked, answer], later))).toEqual(["stop delivered"]);
  });

  it("S003-2 reminders on weekends, on a Monday that is a holiday, at night", () => {
    const friday = ask("2026-11-18T09:00:00+01:00");
    // Three working days after Wednesday 18: Thursday, Friday, then Monday 23 is a Japanese holiday.
    expect(moments(decide([hello, friday], "2026-11-21T12:00:00+01:00"))).toEqual(["2026-11-24T09:00:00+09:00 silence"]);
    expect(moments(decide([hello, asked], "2026-11-20T23:30:00+09:00"))).toEqual(["2026-11-24T09:00:00+09:00 silence"]);
  });

  it("nobody knows whether three days are calendar or working days, and whose", () => {
    const [nudge] = waitedFor(decide([hello, asked], "2026-11-11T10:00:00+01:00"));
    expect(nudge).toMatchObject({
      quietDays: 3,
      country: "JP",
      zone: "Asia/Tokyo",
      due: { theirs: { day: "2026-11-13", time: "09:00" }, mine: { day: "2026-11-13", time: "01:00" } },
    });
  });

  it.each<readonly [string, MailInBrief]>([
    ["my own follow-up", ask("2026-11-12T09:00:00+01:00", "Is there any news on the inspection report?")],
    ["a colleague's follow-up", { ...ask("2026-11-12T09:00:00+01:00", "Is there any news on the inspection report?"), from: "ben" }],
  ])("%s is taken for their answer", (_, followUp) => {
    expect(moments(decide([hello, asked, followUp], "2026-11-12T10:00:00+01:00"))).toEqual(["2026-11-17T09:00:00+09:00 silence"]);
    expect(waitedFor(decide([hello, asked, followUp], "2026-11-12T10:00:00+01:00"))[0]?.since.at).toBe(MOMENT("2026-11-10T09:00:00+01:00"));
  });

  it("the reminder is addressed to myself", () => {
    const decision = decide(
      [
        ask("2026-11-10T09:00:00+01:00", "Please send the inspection report.", ["kenji", "anna"]),
        ask("2026-11-11T09:00:00+01:00", "Any news?", ["anna"]),
      ],
      later,
    );
    expect(waitedFor(decision).map(({ person }) => person.address)).toEqual([ADDRESS("kenji")]);
    expect(moments(decide([hello, asked], later, { rule: { waitingFor: [ADDRESS("anna")] } }))).toEqual(["stop nobodyToAsk"]);
  });

  it("a guessed clock is shown as if it were known", () => {
    const [nudge] = waitedFor(
      decide([ask("2026-11-10T09:00:00+01:00", "Please send the inspection report.", ["sam"])], "2026-11-11T10:00:00+01:00"),
    );
    expect(nudge?.known).toEqual({ from: "assumedYours", confidence: "assumed", isChoiceUnusable: false });
  });

  it("a reminder without the sentence it is about", () => {
    expect(waitedFor(decide([hello, asked], later))[0]?.evidence).toMatchObject([
      { quote: "Please send the inspection report for lot 88.", span: { message: "t-1@example.com" } },
    ]);
  });

  it("a promise in quoted text is laid at the wrong door", () => {
    const quoting = reply(
      "2026-11-11T10:00:00+09:00",
      "Received with thanks.\n\nAnna Weber <anna@nordlicht.example> wrote:\n> I will send you the drawing by 12 November.",
    );
    expect(waitedFor(decide([hello, quoting], later))).toEqual([]);
  });

  it.each([
    "Please let us know if anything is unclear.",
    "よろしくお願いいたします。",
    "如有问题，请随时联系。",
    "Если будут вопросы, обращайтесь.",
  ])("courtesy is chased: %s", (text) => {
    expect(decide([hello, ask("2026-11-10T09:00:00+01:00", text)], later).kind).toBe("stop");
  });

  it("a promise of months ago comes alive again", () => {
    const old = [ask("2026-03-02T09:00:00+01:00"), reply("2026-03-03T10:00:00+09:00", "I will get back to you on the inspection report.")];
    expect(moments(decide(old, later, { rule: { setAt: MOMENT("2026-11-26T10:00:00+01:00") } }))).toEqual(["stop tooOld"]);
    const named = { setAt: MOMENT("2026-11-26T10:00:00+01:00"), waitingFor: [ADDRESS("kenji")] };
    expect(moments(decide(old, later, { rule: named }))).toEqual(["2026-12-01T09:00:00+09:00 silence"]);
    expect(decide(old, "2026-12-01T09:00:00+09:00", { rule: named }).kind).toBe("nudge");
  });

  it("switching it on sweeps the history and fires for every old conversation", () => {
    const settled = [ask("2026-11-02T09:00:00+01:00"), reply("2026-11-03T10:00:00+09:00", "The inspection report is attached.")];
    expect(moments(decide(settled, later))).toEqual(["stop delivered"]);
  });

  it("too many steps: the information is already in the text", () => {
    const suggested = suggestNudge(
      readingOf([hello]),
      { sentAt: MOMENT("2026-11-10T09:00:00+01:00"), to: [] },
      surroundings("2026-11-10T09:00:00+01:00"),
    );
    expect(suggested.rule).toMatchObject({ quietDays: 3, waitingFor: [ADDRESS("kenji")] });
    expect(suggested.people[0]).toMatchObject({
      due: { theirs: { day: "2026-11-13", time: "09:00" }, mine: { day: "2026-11-13", time: "01:00" } },
    });
  });

  it("one reminder and then nothing, though there is still no answer", () => {
    const told = [{ at: MOMENT("2026-11-13T09:00:00+09:00"), people: [ADDRESS("kenji")] }];
    expect(moments(decide([hello, asked], "2026-11-13T10:00:00+09:00", { rule: { told } }))).toEqual(["2026-11-18T09:00:00+09:00 told"]);
  });

  it.each(["OK", "Will do.", "好的，收到。", "承知いたしました。", "Хорошо."])(
    "the reminder is dropped because they wrote back: %s",
    (text) => {
      expect(moments(decide([hello, asked, reply("2026-11-11T10:00:00+09:00", text)], "2026-11-11T12:00:00+01:00"))).toEqual([
        "2026-11-16T09:00:00+09:00 silence",
      ]);
    },
  );

  it.each<readonly [string, Name]>([
    ["Unfortunately we cannot send the inspection report.", "kenji"],
    ["很抱歉，我们无法提供检验报告。", "li"],
    ["很抱歉，我們無法提供檢驗報告。", "lin"],
    ["К сожалению, предоставить протокол испытаний не можем.", "olga"],
  ])("nagging somebody who declined: %s", (text, from) => {
    const asks: Readonly<Partial<Record<Name, string>>> = {
      li: "请发送检验报告。",
      lin: "請寄送檢驗報告。",
      olga: "Пришлите, пожалуйста, протокол испытаний.",
    };
    const question = ask("2026-11-10T09:00:00+01:00", asks[from] ?? "Please send the inspection report.", [from]);
    expect(moments(decide([question, { from, to: ["anna"], at: "2026-11-11T10:00:00+08:00", text }], later))).toEqual(["stop declined"]);
  });

  it("it cannot be switched off for a person or a thread", () => {
    expect(moments(decide([hello, asked], later, { rule: { isOff: true } }))).toEqual(["stop off"]);
    expect(moments(decide([hello, asked], later, { rule: { offPeople: [ADDRESS("kenji")] } }))).toEqual(["stop off"]);
  });

  it("no matter how often it is ignored, it goes on", () => {
    const told = ["13", "18", "24"].map((day): { at: Instant; people: [typeof people.kenji.address & string] | never[] } => ({
      at: MOMENT(`2026-11-${day}T09:00:00+09:00`),
      people: people.kenji.address === null ? [] : [people.kenji.address],
    }));
    expect(moments(decide([hello, asked], "2026-12-30T10:00:00+01:00", { rule: { told } }))).toEqual(["stop toldEnough"]);
  });

  it("somebody else in the group answers, and the right person is forgotten", () => {
    const group = [
      ask("2026-11-10T09:00:00+01:00", "Kenji, please send the inspection report.", ["kenji", "maria"]),
      { ...reply("2026-11-11T10:00:00+01:00", "We are fine with the new colour.", { to: ["anna", "kenji"] }), from: "maria" as const },
    ];
    expect(waitedFor(decide(group, later)).map(({ person }) => person.name)).toEqual(["Kenji Mori"]);
  });

  it("somebody who has answered is reminded because another has not", () => {
    const group = [
      ask("2026-11-10T09:00:00+01:00", "Please send us your price list.", ["kenji", "maria"]),
      { ...reply("2026-11-11T10:00:00+01:00", "Our price list is attached.", { to: ["anna", "kenji"] }), from: "maria" as const },
    ];
    const decision = decide(group, later);
    expect(waitedFor(decision).map(({ person }) => person.name)).toEqual(["Kenji Mori"]);
  });

  it("S000-6 reminds the other side of what I have not done myself", () => {
    const mine = ask("2026-11-10T09:00:00+01:00", "I will send you the purchase order by 12 November. Please send the inspection report.");
    expect(decide([hello, mine], later)).toMatchObject({
      kind: "stop",
      because: "iOweThem",
      item: { what: expect.stringContaining("purchase order") },
    });
  });

  it("S004-8 the reminder about the ship comes after it has sailed", () => {
    const ship = ask("2026-11-10T09:00:00+01:00", "Please send the packing list. The vessel cut-off is 16 November.");
    expect(moments(decide([hello, ship], "2026-11-10T10:00:00+01:00", { rule: { quietDays: 5 } }))).toEqual([
      "2026-11-12T09:00:00+09:00 dependency",
    ]);
  });
});
