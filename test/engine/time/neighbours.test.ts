import type { Language } from "../../../src/engine/types.ts";
import { datesIn, readingsOf } from "./dateTable.ts";

describe("a day and a weekday side by side, read on Wednesday 18 November 2026", () => {
  it.each<[Language, string, readonly string[]]>([
    ["en", "See you tomorrow, Thursday.", ["2026-11-19"]],
    ["en", "The crates leave tomorrow, Friday we invoice them.", ["2026-11-19", "2026-11-20"]],
    ["en", "I finish the drawing tomorrow, on Wednesday I send it.", ["2026-11-19", "2026-11-25"]],
    ["en", "I could do tomorrow, Friday or Monday.", ["2026-11-19", "2026-11-20", "2026-11-23"]],
    ["en", "The fitters come on 20 November, Monday we test.", ["2026-11-20", "2026-11-23"]],
    ["ru", "Сдадим смету завтра, в четверг.", ["2026-11-19"]],
    ["ru", "Макет закончу завтра, в пятницу вышлю.", ["2026-11-19", "2026-11-20"]],
    ["ru", "Макет закончу завтра, в среду утром вышлю.", ["2026-11-19", "2026-11-25"]],
    ["ru", "Отгрузим 25 ноября, в пятницу пришлём накладную.", ["2026-11-25", "2026-11-20"]],
    ["zh", "明天，周四，安排装车。", ["2026-11-19"]],
    ["ja", "明日、木曜日に伺います。", ["2026-11-19"]],
  ])("%s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ["en", "See you tomorrow (Friday)."],
    ["en", "See you tomorrow, Friday."],
    ["en", "We meet on Thursday, 20 November at ten."],
    ["ru", "Завтра, в пятницу, приедет курьер."],
    ["ru", "Встреча 25 ноября, в четверг, у вас."],
    ["zh", "明天（周五）装车。"],
    ["ja", "明日（金）に伺います。"],
  ])("keeps one date with a doubt where the weekday is a slip: %s: %s", (language, text) => {
    expect(readingsOf(text, language).map(({ doubt }) => doubt?.kind)).toEqual(["weekdayDisagrees"]);
  });

  it.each<[Language, string, readonly string[]]>([
    ["en", "The forecast for 2027 by Monday 23 November, please.", ["2027-01-01..2027-12-31", "by 2026-11-23"]],
    ["en", "In 2027, on 4 March, we open the second hall.", ["2027-03-04"]],
    ["ru", "План на 2027 год до 4 декабря.", ["2027-01-01..2027-12-31", "by 2026-12-04"]],
  ])("leaves a year to itself where a deadline follows: %s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });
});

describe("terms that count from a day or an event, read on Wednesday 18 November 2026", () => {
  it.each<[Language, string, readonly string[]]>([
    ["en", "Please object within 14 days, counting from today.", ["by 2026-12-02"]],
    ["en", "Comments are welcome within 10 days of 1 December.", ["by 2026-12-11"]],
    ["en", "After the deposit we ship in 7 days.", ["7 day after (unstated)"]],
    ["en", "Once you approve the artwork, delivery within two weeks.", ["2 week after (calendar)"]],
    ["en", "If you confirm today, we load in 3 days.", ["2026-11-18", "2026-11-21"]],
    ["en", "When you get a minute, please answer within 2 days.", ["by 2026-11-20"]],
    ["en", "We have your order and will answer in 2 days.", ["2026-11-20"]],
    ["ru", "После предоплаты отгрузим через 7 дней.", ["7 day after (unstated)"]],
    ["ru", "Как только получим аванс, начнём через 5 рабочих дней.", ["5 day after (working)"]],
    ["ru", "По заказу ответим через два дня.", ["2026-11-20"]],
    ["ru", "Ответ в течение 10 дней с 1 декабря.", ["by 2026-12-11"]],
    ["zh", "从今天起14天内回签。", ["by 2026-12-02"]],
    ["zh", "从下周一开始，三天之内寄回。", ["by 2026-11-26"]],
    ["zh", "一旦收到货款，我们5天内发货。", ["5 day after (unstated)"]],
    ["zh", "12月3日到港后10天内提柜。", ["by 2026-12-13"]],
    ["zh", "货已经发了，大概3天后到。", ["2026-11-21"]],
    ["ja", "12月5日から10日以内にご返送ください。", ["by 2026-12-15"]],
    ["ja", "12月5日から10日間は休業いたします。", ["2026-12-05..2026-12-14"]],
    ["ja", "内金をいただきましたら、7日以内に着工します。", ["7 day after (unstated)"]],
    ["ja", "よろしければ3日以内にお返事ください。", ["by 2026-11-21"]],
  ])("%s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });
});

describe("numbers of things beside a day", () => {
  it.each<[Language, string, readonly string[]]>([
    ["ru", "Оплатили счёт 12 июня.", ["2026-06-12"]],
    ["ru", "Счёт 12 закроем 3 декабря.", ["2026-12-03"]],
    ["ru", "Склад закрыт с 1 по 5.", ["2026-12-01..2026-12-05"]],
    ["ru", "Пункты с 1 по 5 согласованы.", []],
    ["en", "We paid the invoice 12 June.", ["2026-06-12"]],
    ["en", "Invoice 12 is still open.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });
});
