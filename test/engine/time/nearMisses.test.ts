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
    ["en", "Our line is staffed Monday to Friday, 8.30 to 5."],
    ["en", "At the end of the day it is their money."],
    ["en", "Terms: 2/10, net 30"],
    ["zh", "春节快乐，周末愉快"],
    ["ja", "変更は5日前までにご連絡ください"],
    ["en", "Please move pallet 11/4 to bay 7."],
    ["ja", "前年比12%増、前月比は横ばい"],
    ["ja", "受付は月曜から金曜の9時から17時まで"],
    ["ja", "よい週末をお過ごしください"],
    ["ru", "Обновили тестовую среду."],
    ["ru", "Станок 2014 года выпуска."],
    ["ru", "Режим работы: пн-пт с 9:00 до 18:00"],
    ["ru", "С наступающим Новым годом!"],
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
    ["en", "Let us meet on the Friday before Christmas.", ["2026-12-18"]],
    ["en", "Mid to late January suits us.", ["2027-01-11..2027-01-31"]],
    ["en", "Please send it before the weekend.", ["by 2026-11-20"]],
    ["en", "The deposit falls due a week from Thursday.", ["by 2026-11-26"]],
    ["en", "We will know in a day or two.", ["2026-11-20"]],
    ["en", "Nov-24 would be best.", ["2026-11-24"]],
    ["en", "We invoice two weeks before the launch on 19 December.", ["2026-12-05"]],
    ["zh", "12月19日开业前两周开票", ["2026-12-05"]],
    ["ru", "Подойдёт неделя с 7 декабря.", ["2026-12-07..2026-12-13"]],
    ["ja", "12/7週に伺います", ["2026-12-07..2026-12-13"]],
    ["zh", "周五一早发车", ["2026-11-20"]],
    ["zh", "元旦前三天放货", ["2026-12-29"]],
    ["zh", "12月中下旬到港", ["2026-12-11..2026-12-31"]],
    ["zh", "年初八开工", ["2027-02-13"]],
    ["zh", "下周二、四都有船", ["2026-11-24", "2026-11-26"]],
    ["zh", "大货40-50天内完成", ["2026-12-28..2027-01-07"]],
    ["zh", "11/24-27停机检修", ["2026-11-24..2026-11-27"]],
    ["zh", "去年年底签的", ["2025-12-31"]],
    ["ja", "次の月曜日に伺います", ["2026-11-23"]],
    ["ja", "この前の土曜日に届いた分です", ["2026-11-14"]],
    ["ja", "12月10日の3日前に確認します", ["2026-12-07"]],
    ["ja", "11月24日、26日、30日が候補です", ["2026-11-24", "2026-11-26", "2026-11-30"]],
    ["ja", "来年度上期に導入します", ["2027-04-01..2027-09-30"]],
    ["ja", "12/末の納品です", ["2026-12-31"]],
    ["ja", "20日の25時まで", ["by 2026-11-21 01:00"]],
    ["ru", "Ответим в трёхдневный срок.", ["by 2026-11-21"]],
    ["ru", "Пришлите акт до выходных.", ["by 2026-11-20"]],
    ["ru", "Позвоните до 16 часов.", ["by 2026-11-18 16:00"]],
    ["ru", "Меня не будет с завтрашнего дня до следующей среды.", ["2026-11-19..2026-11-25"]],
    ["ru", "Поставка в ближайшую пятницу.", ["2026-11-20"]],
    ["ru", "С декабря по февраль склад закрыт.", ["2026-12-01..2027-02-28"]],
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
