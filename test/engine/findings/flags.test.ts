import { address, country } from "../../../src/engine/brands.ts";
import { keepLedger } from "../../../src/engine/findings/commitments.ts";
import { conflictFlags } from "../../../src/engine/findings/conflicts.ts";
import { LikelyHomes } from "../../../src/engine/findings/daysOff.ts";
import { openItemFlags } from "../../../src/engine/findings/openItemFlags.ts";
import { sidesOf } from "../../../src/engine/findings/sides.ts";
import type { Flag, Language, WorkCalendar } from "../../../src/engine/types.ts";
import { anna, by, day, ledgerOf, li, type MadeMessage, on, readingsOf } from "./madeThread.ts";

const germany: WorkCalendar = {
  country: country("DE"),
  years: [2026, 2026],
  holidays: new Map([[day("2026-12-25"), "Weihnachten"]]),
  madeUpWorkdays: new Set([day("2026-11-21")]),
  weekend: [6, 7],
};

function flagsOf(made: readonly MadeMessage[]): readonly Flag[] {
  const { readings, topics } = readingsOf(made);
  const messages = readings.map((reading) => reading.message);
  const sides = sidesOf(messages, address("anna@harbour.example"));
  const { items } = keepLedger(readings, sides, topics);
  return openItemFlags(items, {
    messages,
    readings,
    homes: new LikelyHomes(readings),
    sides,
    countryOf: () => germany.country,
    calendarOf: () => germany,
  });
}

const asks = (text: string, dates = {}): MadeMessage => ({ from: anna, to: li, says: [{ text, acts: ["request"], dates }] });

describe("flags on what is open", () => {
  it.each([
    ["no date at all", [asks("Please send the bracket drawing.")], ["noDeadline"]],
    ["a vague word instead of a date", [asks("Please send the bracket drawing ASAP.", { ASAP: { kind: "vague" } })], ["vagueDeadline"]],
    [
      "a vague word behind the clause that asks",
      [
        {
          from: anna,
          to: li,
          says: [
            {
              text: "Please send the bracket drawing, all of it, ASAP.",
              acts: [{ kind: "request", clause: "Please send the bracket drawing" }],
              dates: { ASAP: { kind: "vague" } },
            },
          ],
        },
      ],
      ["vagueDeadline"],
    ],
    ["a Sunday", [asks("Please send it by 22 November.", { "by 22 November": by("2026-11-22") })], ["weekend"]],
    [
      "a public holiday of the owner's country",
      [asks("Please send it on 25 December.", { "on 25 December": on("2026-12-25") })],
      ["holiday"],
    ],
    [
      "a Saturday worked in exchange is a working day",
      [asks("Please send it by 21 November.", { "by 21 November": by("2026-11-21") })],
      [],
    ],
    ["a working day", [asks("Please send it by 20 November.", { "by 20 November": by("2026-11-20") })], []],
    ["haste that is no date", [asks("Please send the bracket drawing by return.")], ["vagueDeadline"]],
    ["haste in Chinese", [{ ...asks("请赶紧把支架图纸发过来。"), language: "zh" }], ["vagueDeadline"]],
    ["haste in Japanese", [{ ...asks("金具の図面をなるはやでお送りください。"), language: "ja" }], ["vagueDeadline"]],
    ["haste in Russian", [{ ...asks("Просим оперативно прислать чертёж кронштейна."), language: "ru" }], ["vagueDeadline"]],
    ["a time that nobody can hold another to", [asks("Please send the bracket drawing when you get a minute.")], ["vagueDeadline"]],
    ["such a time in Chinese", [{ ...asks("请抽空把支架图纸发过来。"), language: "zh" }], ["vagueDeadline"]],
    ["such a time in Japanese", [{ ...asks("お手すきの際に金具の図面をお送りください。"), language: "ja" }], ["vagueDeadline"]],
    ["such a time in Russian", [{ ...asks("Пришлите чертёж кронштейна, как руки дойдут."), language: "ru" }], ["vagueDeadline"]],
    ["a number of days for it tells enough", [asks("Give us 6 days for the bracket drawing.")], []],
    [
      "a day in the same sentence tells enough",
      [
        {
          from: anna,
          to: li,
          says: [
            {
              text: "Our buyer comes on 20 November, please keep a room free.",
              acts: [{ kind: "request", clause: "please keep a room free" }],
              dates: { "on 20 November": on("2026-11-20") },
            },
          ],
        },
      ],
      [],
    ],
    [
      "a last day in the next sentence tells enough",
      [
        {
          from: anna,
          to: li,
          says: [
            { text: "Please send the bracket drawing.", acts: ["request"] },
            { text: "By 20 November, since our fitter leaves then.", dates: { "By 20 November": by("2026-11-20") } },
          ],
        },
      ],
      [],
    ],
    ["a day counted from an event tells enough", [asks("Please send the pass numbers the day before the visit.")], []],
    [
      "an answer that speaks of it again, in whatever words",
      [
        asks("Please send the bracket drawing."),
        { from: li, to: anna, says: [{ text: "The bracket drawing sits with our draughtsman." }] },
      ],
      [],
    ],
    [
      "an answer that passes it over",
      [asks("Please send the bracket drawing."), { from: li, to: anna, says: [{ text: "Glad you liked the fair in Basel." }] }],
      ["noDeadline"],
    ],
    [
      "a wish to be told something asks for a day like any other",
      [asks("Could you let us know the colour of the bracket?")],
      ["noDeadline"],
    ],
    ["a question needs no day", [{ from: anna, to: li, says: [{ text: "Is the bracket made of steel?", acts: ["question"] }] }], []],
  ] satisfies readonly (readonly [string, readonly MadeMessage[], readonly string[]])[])("%s", (_name, made, expected) => {
    expect(flagsOf(made).map((flag) => flag.kind)).toEqual(expected);
  });
});

/** The two values of each conflict between two messages, one sentence each. */
function conflicts(earlier: string, later: string, language: Language = "en"): readonly string[] {
  const { readings, topics } = readingsOf([
    { from: anna, to: li, language, says: [{ text: earlier }] },
    { from: li, to: anna, language, says: [{ text: later }] },
  ]);
  return conflictFlags(readings, [], topics).map((flag) => (flag.kind === "conflict" ? flag.values.join(" / ") : flag.kind));
}

describe("conflicts between two messages", () => {
  it.each([
    [
      "two digits of an amount changed places",
      "The invoice is over EUR 7,350.00.",
      "We transferred EUR 3,750.00 today.",
      ["7,350.00 / 3,750.00"],
    ],
    ["decimal comma and decimal point are one amount", "The invoice is over EUR 7.350,00.", "We transferred EUR 7,350.00 today.", []],
    ["another number of cartons", "The order holds 72 cartons.", "The truck carries 27 cartons.", ["72 / 27"]],
    ["cartons are cartons in every language", "共72箱。", "提单上是27箱。", ["72 / 27"], "zh"],
    ["a change on purpose is no conflict", "The order holds 72 cartons.", "We changed the order to 27 cartons.", []],
    ["another port", "Port of discharge: Hamburg, as always.", "The booking shows port of discharge Antwerp.", ["Hamburg / Antwerp"]],
    ["the same port", "Port of discharge: Hamburg, as always.", "The booking shows port of discharge Hamburg.", []],
    ["another version", "The unit runs 4.2.1 here.", "Our list says 4.2.0 for this unit.", ["4.2.1 / 4.2.0"]],
    ["things counted by their own name", "The hall is laid for 84 delegates.", "We print badges for 86 delegates.", ["84 / 86"]],
    ["far from each other they are two groups", "The hall is laid for 84 delegates.", "We print badges for 40 delegates.", []],
    ["вагоны и вагонов are one thing", "Подадим 42 вагона.", "В заявке стоит 43 вагона.", ["42 / 43"], "ru"],
    ["numbers of clauses", "第12条已经确认。", "第13条请再看一下。", [], "zh"],
    ["numbers of other things", "The order holds 72 cartons.", "The crew has 27 people.", []],
  ] as const)("%s", (_name, earlier, later, expected, language: Language = "en") => {
    expect(conflicts(earlier, later, language)).toEqual(expected);
  });

  it.each([
    ["ports named by two papers", "В заявке указан Калининград, а в коносаменте стоит Балтийск.", ["Калининград / Балтийск"], "ru"],
    ["a port named before its role", "注文書では神戸港揚げですが、ご連絡のメールには大阪入港とございます。", ["神戸 / 大阪"], "ja"],
    ["numbers of clauses beside sums", "Clause 6 gives EUR 71,000, while clause 14 says EUR 17,000.", ["71,000 / 17,000"], "en"],
    ["people named beside papers", "Anna checked the invoice and Boris has the contract.", [], "en"],
  ] as const)("one sentence with two sources: %s", (_name, text, expected, language) => {
    expect(conflicts(text, "OK", language)).toEqual(expected);
  });

  it.each([
    ["a lot that was miscounted", "Please keep the 58 pieces apart.", "57 pieces are in the hall.", ["58 / 57"]],
    ["missing pieces are a claim", "We shipped 58 pieces.", "57 pieces arrived, one is missing.", []],
    ["both values named again", "The panel is for 24 V.", "The panel takes 24 V and 42 V.", []],
    ["a port with its second part", "Порт назначения Ростов-на-Дону.", "Порт назначения: Усть-Луга.", ["Ростов-на-Дону / Усть-Луга"], "ru"],
    ["a port in another case", "Порт назначения: Находка.", "Порт назначения в Находке.", [], "ru"],
  ] as const)("%s", (_name, earlier, later, expected, language: Language = "en") => {
    expect(conflicts(earlier, later, language)).toEqual(expected);
  });

  it.each([
    ["two sailing days", "ETD 12 March as planned.", "The vessel sails on 15 March.", ["12 March / 15 March"]],
    ["the same sailing day", "ETD 12 March as planned.", "The vessel sails on 12 March.", []],
    ["a day that moved", "ETD 12 March as planned.", "Departure was moved to 15 March.", []],
    ["days of different events", "ETD 12 March as planned.", "ETA 15 March.", []],
  ] as const)("%s", (_name, earlier, later, expected) => {
    const says = (text: string): MadeMessage["says"] => {
      const date = /1[25] March/.exec(text)?.[0] ?? "";
      return [{ text, dates: { [date]: on(`2026-03-${date.slice(0, 2)}`) } }];
    };
    const { readings, topics } = readingsOf([
      { from: anna, to: li, says: says(earlier) },
      { from: li, to: anna, says: says(later) },
    ]);
    expect(conflictFlags(readings, [], topics).map((flag) => (flag.kind === "conflict" ? flag.values.join(" / ") : flag.kind))).toEqual(
      expected,
    );
  });

  it.each([
    ["two counts of one lot", "en", "We picked up 64 rolls at your gate.", "Our driver signed for 58 rolls.", ["64 / 58"]],
    ["lots too different to be one", "en", "We picked up 64 rolls at your gate.", "The other yard holds 20 rolls.", []],
    ["a part of the lot", "en", "We picked up 64 rolls at your gate.", "Only 58 rolls fit on the truck.", []],
    ["a list of lots", "en", "We picked up 64 rolls at your gate.", "Hall A holds 57 rolls, hall B holds 75 rolls.", []],
    ["two shares of one thing", "ja", "稼働率は30%でございます。", "稼働率40%で計算しました。", ["30 / 40"]],
    ["shares of two things", "ja", "稼働率は30%でございます。", "湿度は40%でした。", []],
    ["two totals", "zh", "合计 86,400 元。", "财务这边记的是 84,900 元。", ["86,400 / 84,900"]],
    ["two prices", "ru", "Итого 86 400 руб.", "Доставка обойдётся в 12 300 руб.", []],
  ] as const)("%s (%s)", (_name, language, earlier, later, expected) => {
    expect(conflicts(earlier, later, language)).toEqual(expected);
  });

  it.each([
    [
      "two arrivals of one machine",
      "The milling machine arrives on 8 June.",
      "The milling machine arrives on 15 June.",
      ["8 June / 15 June"],
    ],
    ["two different events", "The milling machine arrives on 8 June.", "Our canteen is repainted on 15 June.", []],
    ["an arrival that was put off", "The milling machine arrives on 8 June.", "The milling machine arrives later, on 15 June instead.", []],
  ] as const)("%s", (_name, earlier, later, expected) => {
    const says = (text: string): MadeMessage["says"] => {
      const date = /\d+ June/.exec(text)?.[0] ?? "";
      return [{ text, dates: { [date]: on(`2027-06-${date.slice(0, -5).padStart(2, "0")}`) } }];
    };
    const { readings, topics } = readingsOf([
      { from: anna, to: li, says: says(earlier) },
      { from: li, to: anna, says: says(later) },
    ]);
    expect(conflictFlags(readings, [], topics).map((flag) => (flag.kind === "conflict" ? flag.values.join(" / ") : flag.kind))).toEqual(
      expected,
    );
  });

  it("a question states nothing", () => {
    const { readings, topics } = readingsOf([
      { from: anna, to: li, says: [{ text: "Is the motor for 24 V?", acts: ["question"] }] },
      { from: li, to: anna, says: [{ text: "The motor is for 42 V." }] },
    ]);
    expect(conflictFlags(readings, [], topics)).toEqual([]);
  });

  it("which of two values is right is asked in the next sentence", () => {
    const { readings, topics } = readingsOf([
      {
        from: anna,
        to: li,
        says: [{ text: "I have 85 bags here and 58 bags in the list." }, { text: "Which figure is correct?", acts: ["question"] }],
      },
    ]);
    expect(conflictFlags(readings, [], topics).map((flag) => (flag.kind === "conflict" ? flag.values : []))).toEqual([["85", "58"]]);
  });

  it.each<readonly [string, MadeMessage["says"]]>([
    [
      "two days to choose from",
      [
        {
          text: "I could come on 3 June or on 4 June.",
          acts: ["proposal"],
          dates: { "3 June": on("2027-06-03"), "4 June": on("2027-06-04") },
        },
        { text: "Which of the two is right for you?", acts: ["question"] },
      ],
    ],
    [
      "a smaller order taken back for a larger one",
      [{ text: "The order for 30 bags is void, the new order is for 50 bags.", acts: ["withdrawal", "request"] }],
    ],
    [
      "a day and the deadline of the answer",
      [
        { text: "The audit is on 3 June, one letter says so.", dates: { "3 June": on("2027-06-03") } },
        { text: "Which date is right, please answer by 1 June.", acts: ["request"], dates: { "1 June": by("2027-06-01") } },
      ],
    ],
  ])("no conflict in one mail: %s", (_name, says) => {
    const { readings, topics } = readingsOf([{ from: anna, to: li, says }]);
    expect(conflictFlags(readings, [], topics)).toEqual([]);
  });

  it("no conflict between what was handed over and what will be sent", () => {
    const { readings, topics } = readingsOf([
      { from: anna, to: li, says: [{ text: "The red robes were handed over on 8 June.", dates: { "8 June": on("2027-06-08") } }] },
      { from: li, to: anna, says: [{ text: "The red robes are handed over on 11 June.", dates: { "11 June": on("2027-06-11") } }] },
    ]);
    expect(conflictFlags(readings, [], topics)).toEqual([]);
  });

  it("no conflict between two deeds of one item, nor between a promised day and the mail sent on it", () => {
    const promise = (text: string, date: string, when: string): MadeMessage["says"] => [
      { text, acts: ["promise"], dates: { [date]: on(when) } },
    ];
    const mails = (later: MadeMessage["says"], sent: string): readonly MadeMessage[] => [
      { from: li, to: anna, on: "2026-11-09", says: promise("We will print the posters on 12 November.", "12 November", "2026-11-12") },
      { from: li, to: anna, on: sent, says: later },
    ];
    const flags = (made: readonly MadeMessage[]): readonly Flag[] => {
      const { readings, topics } = readingsOf(made);
      return conflictFlags(readings, ledgerOf(made).items, topics);
    };
    expect(flags(mails(promise("We will print the posters on 16 November.", "16 November", "2026-11-16"), "2026-11-12"))).toEqual([]);
    expect(flags(mails(promise("We will print the posters on 16 November.", "16 November", "2026-11-16"), "2026-11-10"))).toHaveLength(1);
  });

  it("one sentence that compares two sources", () => {
    expect(conflicts("The label says 310 g but the data sheet says 350 g.", "Thanks.")).toEqual(["310 / 350"]);
    expect(conflicts("The pro forma shows 310 kg, though our order is for 350.", "Thanks.")).toEqual(["310 / 350"]);
  });
});
