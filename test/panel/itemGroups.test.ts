import { decisionId } from "../../src/panel/edits.ts";
import { groupItems, inContext, languageOf, openDates, theirLocale } from "../../src/panel/itemGroups.ts";
import { anna, day, message, messages, quoteIn, sample } from "./sampleReading.ts";

const groups = groupItems(sample);
const [first, second] = messages;
if (first === undefined || second === undefined) throw new Error("itemGroups.test.ts: the sample has lost its messages");

describe("the lists of the panel", () => {
  it("put dated items first and the newest of the others on top", () => {
    expect(groups.weOwe.map(({ id }) => id)).toEqual(["quotation", "reply"]);
    expect(groups.theyOwe.map(({ id }) => id)).toEqual(["drawing", "payment", "delivery"]);
    expect(groups.questions.map(({ id }) => id)).toEqual(["confirmPort", "whichPort"]);
    expect(groups.settled.map(({ id }) => id)).toEqual(["samples"]);
    expect(groups.decisions.map(decisionId)).toHaveLength(1);
  });

  it("show every commitment in exactly one list", () => {
    const shown = [...groups.weOwe, ...groups.theyOwe, ...groups.questions, ...groups.settled];
    expect(shown.map(({ id }) => id).sort()).toEqual(sample.commitments.map(({ id }) => id).sort());
  });

  it.each([
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-21", 1, "2026-11-27"],
    ["2026-12-05", 3, null],
  ])("on %s, %i dates have passed and the next is %s", (today, overdue, next) => {
    expect(openDates(groups, day(today))).toEqual({ overdue, next });
  });
});

it("S001-4 nothing is overdue while its condition has not come true", () => {
  const held = sample.commitments.map((item) => ({ ...item, condition: quoteIn(first, "訂單確認後") }));
  expect(openDates(groupItems({ ...sample, commitments: held }), day("2026-12-05"))).toEqual({ overdue: 0, next: null });
});

describe("the language a draft starts in", () => {
  it("is that of the other side's last mail", () => {
    expect(theirLocale(sample)).toBe("ru");
  });
  it("passes over automatic mail", () => {
    const answered = messages.map((one) => (one.locale === "ru" ? { ...one, automatic: "outOfOffice" as const } : one));
    expect(theirLocale({ ...sample, thread: { ...sample.thread, messages: answered } })).toBe("ja");
  });
  it("is my own where nobody else wrote", () => {
    expect(theirLocale({ ...sample, thread: { ...sample.thread, messages: [second] } })).toBe("en");
  });
});

describe("a quote in its sentence", () => {
  it("keeps the words before and after it", () => {
    expect(inContext(first, quoteIn(first, "50-80天").span)).toEqual({ before: "訂單確認後交期", words: "50-80天", after: "。" });
  });
  it("stays readable in a sentence of a thousand words", () => {
    const long = message({
      id: "l",
      from: anna,
      to: [],
      sentAt: "2026-11-13T02:00:00Z",
      sentOffset: 0,
      locale: "en",
      text: `${"a ".repeat(2000)}here${" b".repeat(2000)}`,
    });
    const { before, words, after } = inContext(long, quoteIn(long, "here").span);
    expect([before.length, words, after.length]).toEqual([280, "here", 280]);
  });
  it.each([
    ["Traditional Chinese", first, "基隆", "zh-Hant"],
    ["English", second, "CIF", "en"],
  ] as const)("tells a screen reader that it is %s", (_name, one, words, tag) => {
    expect(languageOf(one, quoteIn(one, words).span)).toBe(tag);
  });
});
