/** Every way to count from a day, with every way to name one. */
import { addDays, addMonths, parseDay, weekdayOf } from "../../../src/engine/time/calendarDay.ts";
import type { CalendarDay, Language } from "../../../src/engine/types.ts";
import { datesIn } from "./dateTable.ts";

type Counted = (day: CalendarDay) => string;

const same: Counted = (day) => day;
const later =
  (days: number): Counted =>
  (day) =>
    addDays(day, days);
const monthLater: Counted = (day) => addMonths(day, 1);
const lasting =
  (days: number): Counted =>
  (day) =>
    `${day}..${addDays(day, days - 1)}`;
const itsWeek: Counted = (day) => {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${monday}..${addDays(monday, 6)}`;
};
const untilThe20th: Counted = (day) => `${day}..2026-12-20`;

/** As written on Wednesday 18 November 2026. */
const named: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ["5 December", "2026-12-05"],
    ["December 5th", "2026-12-05"],
    ["Friday", "2026-11-20"],
    ["next Monday", "2026-11-23"],
    ["tomorrow", "2026-11-19"],
    ["the 28th", "2026-11-28"],
    ["Tuesday 1 December", "2026-12-01"],
    ["2026-12-04", "2026-12-04"],
    ["the last Friday of November", "2026-11-27"],
  ],
  zh: [
    ["12月5日", "2026-12-05"],
    ["12月5号", "2026-12-05"],
    ["周五", "2026-11-20"],
    ["下周一", "2026-11-23"],
    ["明天", "2026-11-19"],
    ["28号", "2026-11-28"],
    ["12/1（周二）", "2026-12-01"],
    ["2026-12-04", "2026-12-04"],
    ["11月最後一個週五", "2026-11-27"],
  ],
  ja: [
    ["12月5日", "2026-12-05"],
    ["12/5", "2026-12-05"],
    ["金曜日", "2026-11-20"],
    ["来週の月曜日", "2026-11-23"],
    ["明日", "2026-11-19"],
    ["28日", "2026-11-28"],
    ["12/1(火)", "2026-12-01"],
    ["2026年12月4日", "2026-12-04"],
    ["11月の最終金曜日", "2026-11-27"],
  ],
  ru: [
    ["5 декабря", "2026-12-05"],
    ["5.12", "2026-12-05"],
    ["пятницы", "2026-11-20"],
    ["следующего понедельника", "2026-11-23"],
    ["завтрашнего дня", "2026-11-19"],
    ["28-го", "2026-11-28"],
    ["вторника 1 декабря", "2026-12-01"],
    ["04.12.2026", "2026-12-04"],
    ["последней пятницы ноября", "2026-11-27"],
  ],
};

const sentences: Readonly<Record<Language, readonly (readonly [string, Counted])[]>> = {
  en: [
    ["It must be ready the day before {}.", later(-1)],
    ["It follows the day after {}.", later(1)],
    ["Please pay two days before {}.", later(-2)],
    ["Two weeks after {} we check.", later(14)],
    ["A month after {} we review.", monthLater],
    ["We are closed for three days from {}.", lasting(3)],
    ["In the week of {} we are away.", itsWeek],
    ["It is due on or before {}.", same],
    ["Not before {}.", same],
    ["Around {} it arrives.", same],
  ],
  zh: [
    ["{}的前一天要准备好。", later(-1)],
    ["{}的第二天寄出。", later(1)],
    ["{}前两天付款。", later(-2)],
    ["{}之后两周再看。", later(14)],
    ["{}後一個月複查。", monthLater],
    ["{}起连续三天停产。", lasting(3)],
    ["{}那一周我们不在。", itsWeek],
    ["开到{}为止。", same],
    ["不早於{}。", same],
    ["{}左右到。", same],
    ["{}到12月20日放假。", untilThe20th],
  ],
  ja: [
    ["{}の前日に準備します。", later(-1)],
    ["{}の翌日に送ります。", later(1)],
    ["{}の2日前にお支払いします。", later(-2)],
    ["{}から2週間後に確認します。", later(14)],
    ["{}の1か月後に見直します。", monthLater],
    ["{}から3日間休みます。", lasting(3)],
    ["{}の週は不在です。", itsWeek],
    ["遅くとも{}までに送ります。", same],
    ["{}以降にお願いします。", same],
    ["{}頃に届きます。", same],
    ["{}から12月20日まで休みます。", untilThe20th],
  ],
  ru: [
    ["Всё будет готово накануне {}.", later(-1)],
    ["На следующий день после {} вышлем.", later(1)],
    ["Оплатите за два дня до {}.", later(-2)],
    ["Через две недели после {} проверим.", later(14)],
    ["Через месяц после {} пересмотрим.", monthLater],
    ["Пришлите не позднее {}.", same],
    ["Не раньше {}.", same],
    ["Прибытие около {}.", same],
  ],
};

/** Only the days: "by 2026-12-05" and "2026-12-05 15:00" are the fifth. */
const days = (text: string, language: Language): readonly string[] =>
  datesIn(text, language).map((reading) => reading.replace(/^(?:by|after) | \d\d:\d\d$/g, ""));

function dayOf(text: string): CalendarDay {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

describe("what is counted from a day, however the day is named", () => {
  const cases = (Object.keys(sentences) as Language[]).flatMap((language) =>
    sentences[language].map(([sentence, counted]): [Language, string, Counted] => [language, sentence, counted]),
  );
  it.each(cases)("%s: %s", (language, sentence, counted) => {
    const read = named[language].map(([name]) => [name, ...days(sentence.replace("{}", name), language)]);
    expect(read).toEqual(named[language].map(([name, day]) => [name, counted(dayOf(day))]));
  });
});
