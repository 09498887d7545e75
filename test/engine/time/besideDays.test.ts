import type { Language } from "../../../src/engine/types.ts";
import { datesIn } from "./dateTable.ts";

describe("days that are counted from another day, read on Wednesday 18 November 2026", () => {
  it.each<[Language, string, readonly string[]]>([
    // The day before, the day after.
    ["en", "The van comes on the eve of 4 December.", ["2026-12-03"]],
    ["ru", "Накануне 4 декабря проверим пломбы.", ["2026-12-03"]],
    ["ru", "На следующий день после 4 декабря выставим счёт.", ["2026-12-05"]],
    ["ru", "Предупредим за день до 4 декабря.", ["2026-12-03"]],
    ["zh", "12月4日的前一天布展。", ["2026-12-03"]],
    ["zh", "12月4日次日撤展。", ["2026-12-05"]],
    ["zh", "周五的第二天盘点。", ["2026-11-21"]],
    ["ja", "12月4日の前日に搬入します。", ["2026-12-03"]],
    ["ja", "12月4日の翌日に撤去します。", ["2026-12-05"]],
    ["ja", "会議の翌日", []],
    // So long before, so long after.
    ["zh", "12月4日的两周前寄样。", ["2026-11-20"]],
    ["zh", "12月4日的三個工作天後付款。", ["2026-12-09"]],
    ["ja", "12月4日の2日後に届きます。", ["2026-12-06"]],
    ["ja", "12月4日の翌週に点検します。", ["2026-12-07..2026-12-13"]],
    ["en", "Two weeks on from 4 December we meet again.", ["2026-12-18"]],
    // So long from then on.
    ["ja", "12月4日以降の3日間は休みです。", ["2026-12-04..2026-12-06"]],
    ["zh", "12月4日起三天停电。", ["2026-12-04..2026-12-06"]],
    ["zh", "12月4日起三天内付清。", ["by 2026-12-07"]],
    // The week that holds a day.
    ["en", "The inspection is in the week beginning Monday 7 December.", ["2026-12-07..2026-12-13"]],
    ["zh", "12月7日那一周验厂。", ["2026-12-07..2026-12-13"]],
    ["zh", "上市的前一周再确认。", []],
    // The same day of another time.
    ["en", "We met this day last year.", ["2025-11-18"]],
    ["en", "The parcel left a week ago yesterday.", ["2026-11-10"]],
    ["zh", "上周的今天已经寄出。", ["2026-11-11"]],
    ["zh", "下个月的今天交房。", ["2026-12-18"]],
    ["ja", "来月の今日に引き渡します。", ["2026-12-18"]],
  ])("%s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  it.each<[Language, string, readonly string[]]>([
    ["en", "We start on 1 December and finish by the 20th.", ["2026-12-01", "by 2026-12-20"]],
    ["en", "We start on 28 December and finish by the 5th.", ["2026-12-28", "by 2027-01-05"]],
    ["en", "We start on 1 December, please confirm by the 20th.", ["2026-12-01", "by 2026-11-20"]],
    ["ru", "Начинаем 1 декабря, закончим к 20-му.", ["2026-12-01", "by 2026-12-20"]],
    ["zh", "12月1日开工，20日完工。", ["2026-12-01", "2026-12-20"]],
    ["zh", "12月1日开工，请20日前回复。", ["2026-12-01", "by 2026-11-20"]],
    ["ja", "12月1日着工、20日完了です。", ["2026-12-01", "2026-12-20"]],
    ["ja", "12月1日着工ですので、20日までにご返信ください。", ["2026-12-01", "by 2026-11-20"]],
  ])("a bare day goes on from the date before it, what is asked for does not: %s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  it.each<[Language, string, readonly string[]]>([
    ["en", "The lease runs out in a year and a half.", ["2028-05-18"]],
    ["en", "We restock in two and a half months.", ["2027-02-02"]],
    ["en", "Back in 1.5 weeks.", ["2026-11-28"]],
    ["ru", "Вернёмся через полтора года.", ["2028-05-18"]],
    ["ru", "Ремонт через два с половиной месяца.", ["2027-02-02"]],
    ["zh", "两年半以后再谈。", ["2029-05-18"]],
    ["zh", "一个半月后复查。", ["2027-01-02"]],
    ["ja", "1年半後に更新します。", ["2028-05-18"]],
    ["ja", "2025年半ばの資料", ["2025-05-01..2025-08-31"]],
    ["ja", "2日と5時間以内に復旧します。", ["by 2026-11-20"]],
  ])("halves: %s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  it.each<[Language, string, readonly string[]]>([
    ["ja", "令和元年5月の契約書", ["2019-05-01..2019-05-31"]],
    ["ja", "10月の最後の日", ["2026-10-31"]],
    ["ja", "来年の3週目", ["2027-01-18..2027-01-24"]],
    ["ru", "Договор от «07» ноября 2026 г.", ["2026-11-07"]],
    ["ru", "На 51-й неделе отгрузим.", ["2026-12-14..2026-12-20"]],
    ["ru", "Первая половина декабря занята.", ["2026-12-01..2026-12-15"]],
    ["ru", "20 (пт) или 24 (вт) ноября.", ["2026-11-20", "2026-11-24"]],
    ["ru", "В последнюю неделю этого года не работаем.", ["2026-12-28..2027-01-03"]],
    ["en", "Monday and Tuesday next week are full.", ["2026-11-23", "2026-11-24"]],
    ["en", "The stand is ours 20.11.-22.11. as agreed.", ["2026-11-20..2026-11-22"]],
    ["en", "The first fortnight of December is quiet.", ["2026-12-01..2026-12-15"]],
    ["en", "I saw him the other Friday.", []],
    ["zh", "本月25、26、27号停电。", ["2026-11-25", "2026-11-26", "2026-11-27"]],
    ["ja", "12月3、4、5日は休みです。", ["2026-12-03", "2026-12-04", "2026-12-05"]],
    ["ru", "Свободны 3, 4, 5 числа.", ["2026-12-03", "2026-12-04", "2026-12-05"]],
    ["ru", "Отчёт за 4 квартал готов.", ["2026-10-01..2026-12-31"]],
    ["ru", "Пн 23 - ср 25 ноября занято.", ["2026-11-23..2026-11-25"]],
    ["en", "Mon 23rd-Wed 25th Nov are taken.", ["2026-11-23..2026-11-25"]],
    ["en", "From 9:00 on 23 November to 18:00 on 25 November.", ["2026-11-23..2026-11-25"]],
    ["ru", "С 9:00 23.11 до 18:00 25.11 сервер недоступен.", ["2026-11-23..2026-11-25"]],
    ["en", "The week after next, ideally Tuesday.", ["2026-12-01"]],
    ["en", "Half by Friday, the rest by the Wednesday after.", ["by 2026-11-20", "by 2026-11-25"]],
    ["en", "It ships a week later than planned.", []],
    ["en", "Our call on Tuesday went well.", ["2026-11-17"]],
    ["ja", "1日早く着きました。", []],
    ["ja", "出発の1週間前", []],
    ["ja", "金曜の会議以来動きがありません。", ["2026-11-13"]],
    ["ru", "Отгрузим на неделю позже, чем планировали.", []],
    ["ru", "В дополнение к письму от понедельника.", ["2026-11-16"]],
    ["zh", "周五开会以后没有动静。", ["2026-11-13"]],
    ["zh", "每周二、周四上新。", []],
    ["zh", "李国庆那边还没签。", []],
  ])("weeks, parts, names: %s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });
});
