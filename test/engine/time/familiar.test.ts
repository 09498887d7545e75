import type { Language } from "../../../src/engine/types.ts";
import { datesIn } from "./dateTable.ts";

describe("days as people really write them, read on Wednesday 18 November 2026", () => {
  it.each<[Language, string, readonly string[]]>([
    // Slips of the pen and short forms.
    ["en", "The lorry comes on Thrusday or Firday.", ["2026-11-19", "2026-11-20"]],
    ["en", "I'll ring you tomorow.", ["2026-11-19"]],
    ["en", "pls confirm b4 fri", ["by 2026-11-20"]],
    ["ru", "Зайду в понедельнк, завтро не смогу.", ["2026-11-23", "2026-11-19"]],
    ["ru", "Подпишем в след. пятницу.", ["2026-11-27"]],
    ["zh", "样品12月3曰前寄出。", ["by 2026-12-03"]],
    ["ja", "来週のの金曜に伺います。", ["2026-11-27"]],
    // Several days at once.
    ["en", "We are free on Nov 24, 25 and 27.", ["2026-11-24", "2026-11-25", "2026-11-27"]],
    ["en", "Fitting on 24/25 November.", ["2026-11-24", "2026-11-25"]],
    ["ru", "Приедем 24, 25 или 27 ноября.", ["2026-11-24", "2026-11-25", "2026-11-27"]],
    ["zh", "12月3、4日两天停产。", ["2026-12-03..2026-12-04"]],
    ["zh", "下星期四、五两天盘点。", ["2026-11-26..2026-11-27"]],
    ["zh", "明后两天都在厂里。", ["2026-11-19..2026-11-20"]],
    ["ja", "11/24(火)、25(水)、27(金)のいずれかで。", ["2026-11-24", "2026-11-25", "2026-11-27"]],
    ["ja", "24日か27日でお願いします。", ["2026-11-24", "2026-11-27"]],
    ["ja", "来週の月・火は休みです。", ["2026-11-23..2026-11-24"]],
    // Feasts and public holidays by name.
    ["ja", "文化の日までに仕上げます。", ["by 2027-11-03"]],
    ["ja", "勤労感謝の日明けに伺います。", ["2026-11-24"]],
    ["ja", "成人の日に配ります。", ["2027-01-11"]],
    ["ja", "来年の秋分の日に公開します。", ["2027-09-23"]],
    ["ja", "お盆明けに再開します。", ["2027-08-17"]],
    ["ru", "Отгрузим после Пасхи.", ["after 2027-05-02"]],
    ["zh", "正月十六复工发货。", ["2027-02-21"]],
    ["en", "The new prices hold from the first of the year.", ["after 2027-01-01"]],
    // Short forms.
    ["ru", "Образцы отправим позже на этой неделе.", ["2026-11-19..2026-11-20"]],
    ["ru", "Ответим в нач. декабря.", ["2026-12-01..2026-12-10"]],
    ["en", "Expect it in the latter half of December.", ["2026-12-16..2026-12-31"]],
    ["zh", "12.10发货，下月5前付尾款。", ["2026-12-10", "by 2026-12-05"]],
    ["zh", "下周前半给您图纸。", ["2026-11-23..2026-11-25"]],
    ["ja", "10日ほど後に送ります。", ["2026-11-28"]],
    ["en", "The samples left Thursday last.", ["2026-11-12"]],
    // Weeks, weekends, ends.
    ["en", "Stocktaking is the week before Christmas.", ["2026-12-14..2026-12-20"]],
    ["en", "We move over the weekend of 5 December.", ["2026-12-05..2026-12-06"]],
    ["en", "Midweek next week suits us.", ["2026-11-25..2026-11-26"]],
    ["en", "Send it by the end of Friday.", ["by 2026-11-20"]],
    ["en", "I am off three weeks on Monday.", ["2026-12-14"]],
    ["ru", "Сдадим в последнюю пятницу декабря.", ["2026-12-25"]],
    ["ru", "Запустим линию на той неделе.", ["2026-11-23..2026-11-29"]],
    ["zh", "12月7日当周封样。", ["2026-12-07..2026-12-13"]],
    ["zh", "下周后半段再排。", ["2026-11-26..2026-11-27"]],
    ["ja", "今月後半に入荷します。", ["2026-11-16..2026-11-30"]],
    // Figures.
    ["zh", "落單日2/12，交貨日25/12。", ["2026-12-02", "2026-12-25"]],
    ["en", "As in your mail dated 11/9, we agree.", ["2026-11-09"]],
    ["ja", "入荷は11月25日頃の見込みです。", ["2026-11-25"]],
    ["ja", "20日締め切りです。", ["by 2026-11-20"]],
    ["en", "Bids are due by 5pm AEST Thursday.", ["by 2026-11-19 17:00"]],
    ["en", "We are closed Monday for stocktaking.", ["2026-11-23"]],
    // What has been and what is to come.
    ["en", "Thank you for your time on Friday.", ["2026-11-13"]],
    ["en", "He promised me an answer for Friday.", ["2026-11-20"]],
    ["en", "The minutes of Monday's meeting are attached.", ["2026-11-16"]],
    ["en", "They have confirmed Tuesday.", ["2026-11-24"]],
    ["en", "We have your cheque and paid it in, on Friday we ship.", ["2026-11-20"]],
    ["ru", "Аванс получили, в пятницу отгрузим.", ["2026-11-20"]],
    ["ru", "Спасибо за встречу в пятницу.", ["2026-11-13"]],
    ["ru", "Договорились на пятницу.", ["2026-11-20"]],
    ["ru", "Обещали ответить в пятницу.", ["2026-11-20"]],
    ["ru", "Груз прибыл в субботу.", ["2026-11-14"]],
    ["ja", "金曜にお送りした図面の件です。", ["2026-11-13"]],
    ["ja", "金曜の打ち合わせ、ありがとうございました。", ["2026-11-13"]],
    ["zh", "落單限5/12(六)前。", ["by 2026-12-05"]],
    ["zh", "即日起至12月5日優惠。", ["2026-11-18..2026-12-05"]],
    // The hour of an evening.
    ["zh", "今晚八点前回我。", ["by 2026-11-18 20:00"]],
    ["zh", "明晚12点前交稿。", ["by 2026-11-19 23:59"]],
    ["ja", "明晩7時半に伺います。", ["2026-11-19 19:30"]],
    ["en", "The call is tonight at 8 o'clock.", ["2026-11-18 20:00"]],
    ["ru", "Завтра вечером в 8:00 созвон.", ["2026-11-19 20:00"]],
    ["zh", "同事昨天已到厂，星期五回来。", ["2026-11-17", "2026-11-20"]],
  ])("%s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });
});

describe("what no day is meant by", () => {
  it.each<[Language, string]>([
    // A season has no day, and no year stands for it.
    ["zh", "新线明年夏天上线。"],
    ["ja", "来年の春に開業します。"],
    ["ru", "Весной следующего года расширимся."],
    // The letters of a holiday across two words.
    ["ja", "北海の日本酒です。青山の日程は別途です。"],
    // Versions, ratings, proportions, codes.
    ["en", "Please install firmware 4.12.1, not 4.11.9."],
    ["en", "The fuse is 10/20 A."],
    ["en", "2% if paid within 10 days, net 30."],
    ["ja", "Ver.10.25に更新してください。"],
    ["ja", "ロットを1/10に減らせますか。"],
    ["zh", "起订量能不能降到1/5？"],
    ["zh", "合同号KT-2026-12-01已归档。"],
    ["zh", "12/24V的电源各两个。"],
    ["ru", "Обновите прошивку до 3.11.25."],
    // What comes again and again.
    ["en", "The last Friday of each month is stocktaking."],
    ["zh", "逢星期三休息。"],
    ["zh", "隔周周五的例会取消。"],
    ["ja", "定休日は水曜です。"],
    ["ru", "Ежемесячно до 10 числа сдаём показания."],
    // Shops, streets, towns, people.
    ["zh", "「周末书房」要代理价。"],
    ["zh", "请联系王国庆经理。"],
    ["zh", "收件地址：德辅道中28号。"],
    ["ja", "四日市経由でお願いします。"],
    ["ja", "金曜カレー株式会社の見積です。"],
    ["en", "Please copy in June from accounts."],
    // Numbers of things, so much a day, sayings.
    ["zh", "3号样和12号螺丝都缺。"],
    ["zh", "我们一日出两万件。"],
    ["zh", "后天性的毛病。"],
    ["ja", "三泊四日の出張旅費です。"],
    ["ru", "У них семь пятниц на неделе."],
    ["en", "The trial will last a week."],
    // So long before an event that is not named.
    ["zh", "取消须于三天前告知。"],
    ["ru", "Предупредите за неделю."],
  ])("%s: %s", (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });
});
