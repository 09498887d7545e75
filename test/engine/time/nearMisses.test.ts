import type { Language } from "../../../src/engine/types.ts";
import { calendarFor, datesIn, writtenOn } from "./dateTable.ts";

const homes: Readonly<Record<Language, string>> = { en: "GB", zh: "CN", ja: "JP", ru: "RU" };

function read(text: string, language: Language): readonly string[] {
  return datesIn(
    text,
    language,
    writtenOn({ calendar: calendarFor(homes[language]), numericOrder: language === "ru" ? "dayFirst" : "monthFirst" }),
  );
}

describe("names, numbers and lengths of time that only look like dates", () => {
  it.each<[Language, string]>([
    ["en", "Our showroom is at 14 April Lane."],
    ["en", "Did you see the piece in the Sunday Herald?"],
    ["en", "The Black Friday campaign needs a new slogan."],
    ["en", "We first met in the summer of 2018."],
    ["en", "A certain may not fit."],
    ["zh", "收货地址：八一路36号"],
    ["zh", "她今年41岁"],
    ["zh", "《星期天早市》的海报好了"],
    ["zh", "五月科技的人来过"],
    ["ja", "六月堂の社長がお見えになります"],
    ["ja", "1日あたり300個まで作れます"],
    ["ja", "『金曜の朝』という本です"],
    ["ru", "Склад на ул. 9 Мая, дом 4."],
    ["ru", "Это последний день акции."],
    ["ru", "Площадь 1905 года"],
  ])("%s: %s", (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});

describe("dates that stand close to others", () => {
  it.each<[Language, string, readonly string[]]>([
    ["en", "The 14th and the 15th are free.", ["2026-12-14", "2026-12-15"]],
    ["en", "On 4 Dec, 30 crates leave.", ["2026-12-04"]],
    ["en", "Moved from Monday 30 to Wednesday 2 December.", ["2026-11-30", "2026-12-02"]],
    ["en", "We close the books on the penultimate Friday of December.", ["2026-12-18"]],
    ["en", "In the first half of January we are in Leeds.", ["2027-01-01..2027-01-15"]],
    ["en", "Stock was counted on 20261102.", ["2026-11-02"]],
    ["en", "Thursday week suits us, and tomorrow week too.", ["2026-11-26", "2026-11-26"]],
    ["en", "The figures for October are in.", ["2026-10-01..2026-10-31"]],
    ["zh", "下周一下班前回我", ["by 2026-11-23 18:00"]],
    ["zh", "下周三或周五都行", ["2026-11-25", "2026-11-27"]],
    ["zh", "1月下半月试产", ["2027-01-16..2027-01-31"]],
    ["zh", "周一发的样品，周五应该会到", ["2026-11-16", "2026-11-20"]],
    ["zh", "十月的对账单还没对", ["2026-10-01..2026-10-31"]],
    ["zh", "12月倒数第二个工作日扣款", ["2026-12-30"]],
    ["zh", "去年同月只卖了三台", ["2025-11-01..2025-11-30"]],
    ["zh", "30多天后才有舱位", ["2026-12-18"]],
    ["ja", "来月の最終営業日に払います", ["2026-12-30"]],
    ["ja", "12月の第3営業日に送ります", ["2026-12-03"]],
    ["ja", "会議は11月24日から27日に変更です", ["2026-11-24", "2026-11-27"]],
    ["ja", "木曜か金曜はご都合いかがですか", ["2026-11-19", "2026-11-20"]],
    ["ru", "Подвезём 4 декабря, 25-го заберём тару.", ["2026-12-04", "2026-12-25"]],
    ["ru", "Заедем 27-го, жду звонка.", ["2026-11-27"]],
    ["ru", "В прошлые выходные никого не было.", ["2026-11-14..2026-11-15"]],
    ["ru", "Отчёт за октябрь сдан.", ["2026-10-01..2026-10-31"]],
    ["ru", "Давайте на неделе после следующей.", ["2026-11-30..2026-12-06"]],
    ["ru", "Акт подпишем в предпоследний рабочий день месяца.", ["2026-11-27"]],
  ])("%s: %s", (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});
