import { address } from "../../../src/engine/brands.ts";
import { clockTime } from "../../../src/engine/time/zonedTime.ts";
import type { Language, Person } from "../../../src/engine/types.ts";
import { anna, by, day, ledgerOf, li, on } from "./madeThread.ts";

const port: Person = { address: address("gate@quayside.example"), name: "Mara Quay" };

/** What was asked, what the asked person tells later, and what becomes of it. */
const told: readonly (readonly [Language, string, string, "open" | "done"])[] = [
  ["en", "Please ship the spare gasket to the Lyon depot.", "The gasket went off to Lyon on the early van.", "done"],
  ["en", "Could you have the forklift battery charged?", "The forklift battery has been charged overnight.", "done"],
  ["en", "Please ship the spare gasket to the Lyon depot.", "The gasket has not left for Lyon.", "open"],
  ["en", "Please ship the spare gasket to the Lyon depot.", "The gasket would have gone to Lyon if the van had come.", "open"],
  ["en", "Please ship the spare gasket to the Lyon depot.", "The painters finished our corridor.", "open"],
  ["ja", "倉庫の棚卸を進めていただけますか。", "倉庫の棚卸は昨夜すべて終えました。", "done"],
  ["ja", "非常口の鍵を交換していただけますか。", "非常口の鍵は交換してあります。", "done"],
  ["ja", "非常口の鍵を交換していただけますか。", "非常口の鍵はまだ交換できていません。", "open"],
  ["ja", "非常口の鍵を交換していただけますか。", "昨日は社員旅行でした。", "open"],
  ["ru", "Пропустите, пожалуйста, монтажников на кровлю.", "Монтажников на кровлю пропустили в восемь утра.", "done"],
  ["ru", "Отложите для нас три ящика плитки.", "Три ящика плитки отложены на складе.", "done"],
  ["ru", "Отложите для нас три ящика плитки.", "Плитку мы отложили бы, но ящиков нет.", "open"],
  ["zh", "请把坏托盘单独码放。", "坏托盘已经单独码好。", "done"],
  ["zh", "请把展厅的灯带换掉。", "展厅的灯带昨天换了。", "done"],
  ["zh", "请把展厅的灯带换掉。", "展厅的灯带还没换。", "open"],
  ["zh", "托盘麻烦码放一下。", "托盘已经码好。", "done"],
];

describe("what a reply merely tells", () => {
  it.each(told)("%s: %s - %s: %s", (language, asked, report, status) => {
    const { items } = ledgerOf([
      { from: anna, to: li, language, says: [{ text: asked, acts: ["request"] }] },
      { from: li, to: anna, language, says: [{ text: report }] },
    ]);
    expect(items.map((item) => item.status)).toEqual([status]);
  });

  it("does not fulfil what somebody else owes", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "Please ship the spare gasket to the Lyon depot.", acts: ["request"] }] },
      { from: anna, to: li, says: [{ text: "The gasket went off from our Lyon depot last year." }] },
    ]);
    expect(items.map((item) => item.status)).toEqual(["open"]);
  });

  it("answers who was promised to be told a day, and is no new day for telling it", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "On what day does the free storage end?", acts: ["question"] }] },
      {
        from: li,
        to: anna,
        says: [
          {
            text: "I will tell you when the free storage ends by 24 November.",
            acts: ["promise"],
            dates: { "by 24 November": by("2026-11-24") },
          },
        ],
      },
      {
        from: li,
        to: anna,
        says: [{ text: "The free storage ends on 27 November.", dates: { "on 27 November": on("2026-11-27") } }],
      },
    ]);
    expect(items.map((item) => [item.status, item.due])).toEqual([["done", expect.objectContaining({ day: "2026-11-24" })]]);
  });

  it("a deed with a day of its own answers who was promised to be told the day", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "When can you deliver the green tiles?", acts: ["question"] }] },
      { from: li, to: anna, says: [{ text: "I will tell you when we deliver the green tiles.", acts: ["promise"] }] },
      {
        from: li,
        to: anna,
        says: [{ text: "We deliver the green tiles on 27 November.", acts: ["promise"], dates: { "on 27 November": on("2026-11-27") } }],
      },
    ]);
    expect(items.map((item) => [item.status, item.due.kind])).toEqual([
      ["done", "none"],
      ["open", "day"],
    ]);
  });

  it.each([
    ["a plain day beside the words of the wish", "Please have the walnut shelves planed.", "2026-12-09"],
    ["not where the wish was to learn the day", "Find out when the walnut shelves can be planed.", null],
  ])("takes a wish for promised: %s", (_name, asked, expected) => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: asked, acts: ["request"] }] },
      { from: li, to: anna, says: [{ text: "Planing the walnut shelves: 9 December.", dates: { "9 December": on("2026-12-09") } }] },
    ]);
    expect(items.map(({ due }) => (due.kind === "day" ? due.day : null))).toEqual([expected]);
  });

  it("gives a promise another day without saying that it is a promise", () => {
    const { items } = ledgerOf([
      {
        from: li,
        to: anna,
        says: [
          { text: "The walnut shelves will be finished by 4 December.", acts: ["promise"], dates: { "by 4 December": by("2026-12-04") } },
        ],
      },
      {
        from: li,
        to: anna,
        says: [{ text: "The walnut shelves are not finished before 9 December.", dates: { "9 December": on("2026-12-09") } }],
      },
    ]);
    expect(items.map(({ status, due }) => [status, due.kind === "day" ? due.day : null])).toEqual([["open", "2026-12-09"]]);
  });
});

/** A piece of information that was asked for, and a reply. */
const facts: readonly (readonly [Language, string, string, "open" | "done"])[] = [
  ["en", "Please send me the gate code of your yard.", "The gate code is 4471.", "done"],
  ["en", "I need a collection slot from you.", "Slot is dock 12, six in the morning.", "done"],
  ["en", "Please send me the gate code of your yard.", "Our office shuts early in winter.", "open"],
  ["ja", "台車の型番をいただけますでしょうか。", "型番はQX-310です。", "done"],
  ["ru", "Пришлите номер пломбы.", "Номер пломбы 7714502.", "done"],
  ["zh", "麻烦把收货人的税号发一下。", "税号 7714502099。", "done"],
];

describe("a fact that was asked for", () => {
  it.each(facts)("%s: %s - %s: %s", (language, asked, reply, status) => {
    const { items } = ledgerOf([
      { from: anna, to: li, language, says: [{ text: asked, acts: ["request"] }] },
      { from: li, to: anna, language, says: [{ text: reply }] },
    ]);
    expect(items.map((item) => item.status)).toEqual([status]);
  });
});

describe("what stands for something named before", () => {
  it.each([
    ["en", "We still lack two crates of tiles.", "Please bring them by Friday."],
    ["ru", "Нам не хватает двух ящиков плитки.", "Привезите их, пожалуйста, до пятницы."],
  ] as const)("%s: a wish and the line that says when are one", (language, wish, line) => {
    const { items } = ledgerOf([
      {
        from: anna,
        to: li,
        language,
        says: [
          { text: wish, acts: ["request"] },
          { text: line, acts: ["request"], dates: { [language === "en" ? "by Friday" : "до пятницы"]: by("2026-11-13") } },
        ],
      },
    ]);
    expect(items.map(({ due }) => (due.kind === "day" ? due.day : due.kind))).toEqual(["2026-11-13"]);
  });
});

describe("a delivery", () => {
  it("closes what was asked of a third party when its words are the same", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "Please issue a gate pass for the surveyor.", acts: ["request"] }] },
      { from: port, to: anna, says: [{ text: "Gate pass for the surveyor issued.", acts: ["delivery"] }] },
    ]);
    expect(items.map((item) => item.status)).toEqual(["done"]);
  });

  it("does not bring what the same mail promises for a later day", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "Please send four flat wagons.", acts: ["request"] }] },
      {
        from: li,
        to: anna,
        says: [
          {
            text: "The four flat wagons come on 26 November, the route for the wagons is cleared.",
            acts: [
              { kind: "promise", clause: "The four flat wagons come on 26 November" },
              { kind: "delivery", clause: "the route for the wagons is cleared" },
            ],
            dates: { "26 November": on("2026-11-26") },
          },
        ],
      },
    ]);
    expect(items.map(({ kind, status }) => [kind, status])).toEqual([["promise", "open"]]);
  });

  it("of something that is settled already closes nothing else", () => {
    const { items } = ledgerOf([
      { from: li, to: anna, says: [{ text: "Please transfer the deposit.", acts: ["request"] }] },
      { from: anna, to: li, says: [{ text: "The deposit is transferred.", acts: ["delivery"] }] },
      {
        from: anna,
        to: li,
        says: [{ text: "Keep a long table ready by 20 November.", acts: ["request"], dates: { "by 20 November": by("2026-11-20") } }],
      },
      { from: li, to: anna, says: [{ text: "We found the deposit.", acts: ["delivery"] }] },
    ]);
    expect(items.map((item) => item.status)).toEqual(["done", "open"]);
  });
});

describe("a Japanese mail that says what it brings", () => {
  it.each([
    ["議事録の修正版をお送りいたします。", []],
    ["議事録の修正版は追ってお送りいたします。", ["open"]],
  ] as const)("%s", (text, expected) => {
    const { items } = ledgerOf([{ from: li, to: anna, language: "ja", says: [{ text, acts: ["promise"] }] }]);
    expect(items.map((item) => item.status)).toEqual(expected);
  });
});

describe("a day that is said to move", () => {
  it.each([
    ["en", "We load the pallets on 1 December.", "As the 2nd is a holiday, loading of the pallets is moved to 4 December.", "4 December"],
    ["ru", "Паллеты погрузим 1 декабря.", "Погрузка паллет переносится на 4 декабря, сломался погрузчик.", "4 декабря"],
  ] as const)("%s: %s - %s", (language, promised, told, words) => {
    const first = language === "en" ? "1 December" : "1 декабря";
    const dates = { ...(language === "en" ? { "the 2nd": on("2026-12-02") } : {}), [words]: on("2026-12-04") };
    const { items } = ledgerOf([
      { from: li, to: anna, language, says: [{ text: promised, acts: ["promise"], dates: { [first]: on("2026-12-01") } }] },
      { from: li, to: anna, language, says: [{ text: told, dates }] },
    ]);
    expect(items.map(({ status, due }) => [status, due.kind === "day" ? due.day : null])).toEqual([["open", "2026-12-04"]]);
  });
});

describe("which day is the deed's", () => {
  const dueOfOne = (text: string, act: "request" | "promise", when: Parameters<typeof on>[0], time: boolean): string | null => {
    const { kind, ...rest } = on(when);
    const moment = time && kind === "day" ? { ...on(when), ...rest, time: clockTime(11, 0) } : on(when);
    const { items } = ledgerOf([{ from: anna, to: li, says: [{ text, acts: [act], dates: { "17 November": moment } }] }]);
    return items[0]?.due.kind === "day" ? items[0].due.day : null;
  };

  it("the hour of a visit that is asked about is no deadline", () => {
    expect(dueOfOne("Could you see us on 17 November?", "request", "2026-11-17", true)).toBeNull();
    expect(dueOfOne("Could you fetch the samples on 17 November?", "request", "2026-11-17", false)).toBe("2026-11-17");
    expect(dueOfOne("Please fetch the samples on 17 November.", "request", "2026-11-17", true)).toBe("2026-11-17");
  });

  it("a wish behind a promise of one's own says nothing of when that is due", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "Please send us four spare hinges.", acts: ["request"] }] },
      {
        from: li,
        to: anna,
        says: [
          { text: "The four spare hinges leave on 24 November.", acts: ["promise"], dates: { "24 November": on("2026-11-24") } },
          { text: "Please reply by 20 November.", acts: ["request"], dates: { "by 20 November": by("2026-11-20") } },
        ],
      },
    ]);
    expect(items.map(({ owners, due }) => [owners[0]?.name, due.kind === "day" ? due.day : null])).toEqual([
      ["Li Wei", "2026-11-24"],
      ["Anna Berg", "2026-11-20"],
    ]);
  });

  it("news of today beside the words of a wish is no promise for today", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, on: "2026-11-17", says: [{ text: "Please return three of the faulty hinges to us.", acts: ["request"] }] },
      {
        from: li,
        to: anna,
        on: "2026-11-18",
        says: [{ text: "Three went to you by express post this morning.", dates: { "this morning": on("2026-11-18") } }],
      },
    ]);
    expect(items.map(({ kind }) => kind)).toEqual(["request"]);
  });

  it("a day told is no day for what a wish to be told stands beside", () => {
    const { items } = ledgerOf([
      {
        from: anna,
        to: li,
        on: "2026-11-17",
        says: [
          {
            text: "We need the hinges by 20 March, so please tell us the last day to order the hinges.",
            acts: [
              { kind: "request", clause: "We need the hinges by 20 March" },
              { kind: "request", clause: "please tell us the last day to order the hinges" },
            ],
            dates: { "by 20 March": by("2027-03-20") },
          },
        ],
      },
      {
        from: li,
        to: anna,
        on: "2026-11-18",
        says: [{ text: "The last day to order is 9 January.", dates: { "9 January": on("2027-01-09") } }],
      },
    ]);
    expect(items.map(({ kind, due }) => [kind, due.kind === "day" ? due.day : null])).toEqual([["request", "2027-03-20"]]);
  });

  it("two lots of one sentence have a day each", () => {
    const { items } = ledgerOf([
      {
        from: li,
        to: anna,
        says: [
          {
            text: "We ship 300 cartons on 1 December, the other 200 cartons on 8 December.",
            acts: [
              { kind: "promise", clause: "We ship 300 cartons on 1 December" },
              { kind: "promise", clause: "the other 200 cartons on 8 December" },
            ],
            dates: { "1 December": on("2026-12-01"), "8 December": on("2026-12-08") },
          },
        ],
      },
    ]);
    expect(items.map(({ due }) => (due.kind === "day" ? due.day : null))).toEqual(["2026-12-01", "2026-12-08"]);
  });

  it("nobody has a year to keep a promise", () => {
    const { items } = ledgerOf([
      {
        from: li,
        to: anna,
        says: [
          {
            text: "We will prepare the offer for 2027.",
            acts: ["promise"],
            dates: { "2027": { kind: "window", first: day("2027-01-01"), last: day("2027-12-31") } },
          },
        ],
      },
    ]);
    expect(items[0]?.due.kind).toBe("none");
  });
});
