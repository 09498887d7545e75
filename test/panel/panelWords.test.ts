import { instant } from "../../src/engine/brands.ts";
import { parseClockTime } from "../../src/engine/time/zonedTime.ts";
import type { DueDate, Locale } from "../../src/engine/types.ts";
import { panelTexts as en } from "../../src/languages/en/panel.ts";
import { panelTexts as ja } from "../../src/languages/ja/panel.ts";
import { panelTexts as ru } from "../../src/languages/ru/panel.ts";
import { panelTexts as zhHans } from "../../src/languages/zh/panel.zh-Hans.ts";
import { panelTexts as zhHant } from "../../src/languages/zh/panel.zh-Hant.ts";
import { groupItems } from "../../src/panel/itemGroups.ts";
import { panelWords } from "../../src/panel/panelWords.ts";
import { statusParts, turnLine } from "../../src/panel/statusWords.ts";
import { anna, by, day, li, messages, mori, sample, zone } from "./sampleReading.ts";

const texts = { en, ja, ru, "zh-Hans": zhHans, "zh-Hant": zhHant };
const words = (locale: Locale) => panelWords({ texts: texts[locale], locale, zone, today: day("2026-11-21") });
const evidence = sample.commitments[0]?.evidence[0];
if (evidence === undefined) throw new Error("panelWords.test.ts: the sample has lost its first quote");

const afterEvent = (dayKind: "calendar" | "working" | "unstated", least: number, most: number): DueDate => ({
  kind: "afterEvent",
  wait: { least, most },
  unit: "day",
  dayKind,
  evidence,
});

describe("when something is due", () => {
  const dues: readonly (readonly [Locale, DueDate, string])[] = [
    ["en", { kind: "none" }, "no date given"],
    ["en", by("2026-11-27", evidence), "by Fri 27 Nov"],
    ["en", by("2027-01-04", evidence), "by Mon, 4 Jan 2027"],
    ["en", { kind: "day", day: day("2026-11-27"), time: parseClockTime("17:30"), bound: "on", evidence }, "on Fri 27 Nov, 17:30"],
    ["en", afterEvent("working", 50, 80), "50–80 working days from the start"],
    ["en", afterEvent("calendar", 1, 1), "1 calendar day from the start"],
    ["ja", by("2026-11-27", evidence), "11月27日(金)まで"],
    ["zh-Hans", by("2026-11-27", evidence), "最晚 11月27日周五"],
    ["zh-Hant", by("2026-11-27", evidence), "最晚 11月27日週五"],
    ["ru", by("2026-11-27", evidence), "не позднее пт, 27 нояб."],
    ["ru", afterEvent("working", 21, 22), "21–22 рабочих дня с начала отсчёта"],
    ["ru", afterEvent("working", 5, 5), "5 рабочих дней с начала отсчёта"],
  ];
  it.each(dues)("%s: %j reads %s", (locale, due, expected) => {
    expect(words(locale).due(due)).toBe(expected);
  });

  it.each<readonly [Locale, string]>([
    ["en", "Holidays of 2027 and 2028 are not announced yet; weekdays were counted."],
    ["ja", "2027、2028年の祝日はまだ公表されていないため、平日として数えました。"],
    ["ru", "Праздники на 2027 и 2028 год ещё не объявлены; будни считались рабочими."],
    ["zh-Hans", "2027和2028 年的节假日安排尚未公布，按平日计算。"],
    ["zh-Hant", "2027和2028 年的國定假日尚未公布，以平日計算。"],
  ])("%s: says which years were counted without their holidays", (locale, expected) => {
    expect(words(locale).unannounced({ yearsUnannounced: [2027, 2028] })).toBe(expected);
    expect(words(locale).unannounced({})).toBeNull();
  });

  it("a span of days names its month once", () => {
    const text = words("en").due({ kind: "window", first: day("2026-11-23"), last: day("2026-11-27"), evidence });
    expect(text).toMatch(/23.*27 Nov$/);
  });
});

describe("how near it is, from 21 November", () => {
  const nearnesses: readonly (readonly [Locale, string, string | null])[] = [
    ["en", "2026-11-20", "1 day overdue"],
    ["en", "2026-11-18", "3 days overdue"],
    ["en", "2026-11-21", "today"],
    ["en", "2026-11-22", "tomorrow"],
    ["en", "2026-12-05", "in 14 days"],
    ["en", "2026-12-06", null],
    ["ru", "2026-11-19", "просрочено на 2 дня"],
    ["ru", "2026-11-16", "просрочено на 5 дней"],
    ["ja", "2026-11-18", "3日超過"],
    ["zh-Hant", "2026-11-18", "逾期 3 天"],
    ["zh-Hans", "2026-11-22", "明天"],
  ];
  it.each(nearnesses)("%s: %s is %s", (locale, last, expected) => {
    expect(words(locale).nearness(by(last, evidence))).toBe(expected);
  });

  it("after a day is never late", () => {
    expect(words("en").isOverdue({ kind: "day", day: day("2026-11-01"), time: null, bound: "after", evidence })).toBe(false);
  });
});

describe("people", () => {
  it.each([
    [[], "nobody named"],
    [[anna], "You"],
    [[li, anna], "You and 李文 Li Wen"],
    [[{ ...mori, name: "" }], "mori@kansai-parts.example"],
  ] as const)("%j reads %s", (people, expected) => {
    expect(words("en").people(people, anna)).toBe(expected);
  });
});

describe("several people", () => {
  it.each([
    ["zh-Hant", "我和李文 Li Wen"],
    ["ja", "自分、李文 Li Wen"],
    ["ru", "Вы и 李文 Li Wen"],
  ] as const)("are joined as %s joins them: %s", (locale, expected) => {
    expect(words(locale).people([li, anna], anna)).toBe(expected);
  });
});

describe("the author's clock", () => {
  const first = messages[0];
  if (first === undefined) throw new Error("panelWords.test.ts: the sample has lost its first message");
  it("is given where it differs from the reader's", () => {
    expect(words("en").authorClock(first)).toBe("10:00");
  });
  it("comes with the day where that differs too", () => {
    expect(words("en").authorClock({ ...first, sentAt: instant(Date.parse("2026-11-13T18:00:00Z")) })).toBe("Sat 14 Nov 02:00");
  });
  it("is left out where it is the reader's own, or unknown", () => {
    expect(words("en").authorClock({ ...first, sentOffset: 60 })).toBeNull();
    expect(words("en").authorClock({ ...first, sentOffset: null })).toBeNull();
  });
});

describe("the line that tells the whole thread", () => {
  const lines: readonly (readonly [Locale, string])[] = [
    ["en", "You owe 2 | They owe 3 | 2 questions | 1 overdue | Next: Fri 27 Nov"],
    ["ja", "当方の対応 2件 | 先方の対応 3件 | 未回答の質問 2件 | 期限超過 1件 | 次の期限 11月27日(金)"],
    ["ru", "За нами: 2 | За ними: 3 | Вопросов: 2 | Просрочено: 1 | Ближайший срок: пт, 27 нояб."],
    ["zh-Hant", "我方待辦 2 | 對方待辦 3 | 待答問題 2 | 逾期 1 | 下個期限 11月27日週五"],
    ["zh-Hans", "我方待办 2 | 对方待办 3 | 待答问题 2 | 逾期 1 | 下个期限 11月27日周五"],
  ];
  it.each(lines)("%s: %s", (locale, expected) => {
    expect(statusParts(groupItems(sample), words(locale)).join(" | ")).toBe(expected);
  });

  it("says that nothing is open when nothing is", () => {
    expect(statusParts(groupItems({ ...sample, commitments: [] }), words("en"))).toEqual(["Nothing is open"]);
  });

  it("says whose turn it is, and since when", () => {
    expect(turnLine(sample, words("en"))).toBe("Your turn to write since Wed 18 Nov");
    expect(turnLine({ ...sample, waiting: { on: "them", since: null } }, words("en"))).toBe("Waiting for their reply");
    expect(turnLine({ ...sample, waiting: { on: "nobody", since: null } }, words("en"))).toBe("Nobody is waiting for a reply");
  });
});
