import { parseDay } from "../../../src/engine/time/calendarDay.ts";
import { readDates } from "../../../src/engine/time/readDates.ts";
import { parseClockTime } from "../../../src/engine/time/zonedTime.ts";
import type { Country, When, WritingDay } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";

const pack = packs.find(({ language }) => language === "ja");

/** Wednesday 18 November 2026, 09:00, in Japan; Monday the 23rd is a holiday. */
function writing(): WritingDay {
  const day = parseDay("2026-11-18");
  if (day === null) throw new Error("no such day");
  return { day, time: parseClockTime("09:00"), numericOrder: "monthFirst", calendar: calendarOf("JP" as Country) };
}

/** "by 2026-11-25 17:00", "2026-12-01..2026-12-10", "after an event 15-15 day working". */
function shown(when: When): string {
  switch (when.kind) {
    case "day":
      return `${when.bound} ${when.day}${when.time === null ? "" : ` ${when.time}`}`;
    case "window":
      return `${when.first}..${when.last}`;
    case "afterEvent":
      return `after an event ${when.wait.least}-${when.wait.most} ${when.unit} ${when.dayKind}`;
    case "vague":
      return "vague";
  }
}

function read(text: string): readonly string[] {
  if (pack === undefined) throw new Error("no Japanese pack");
  return readDates(text, pack, writing()).map(({ when }) => shown(when));
}

describe("Japanese dates in business mail", () => {
  it.each<[string, readonly string[]]>([
    // Weekdays and weeks
    ["来週の金曜日までにご返信いただけますと幸いです", ["by 2026-11-27"]],
    ["来週木曜の10時半からでお願いします", ["on 2026-11-26 10:30"]],
    ["翌週水曜着でお願いします", ["by 2026-11-25"]],
    ["今週末までにお送りします", ["by 2026-11-20"]],
    ["週明けの月曜日にご連絡します", ["on 2026-11-23"]],
    ["再来週中に伺います", ["by 2026-12-04"]],
    ["来週火曜か水曜はいかがですか", ["2026-11-24..2026-11-25"]],
    ["月曜日から水曜日まで出張しております", ["2026-11-16..2026-11-18"]],
    // Days and months
    ["お見積書は11月27日（金）までにお送りします", ["by 2026-11-27"]],
    ["明後日（金）までに", ["by 2026-11-20"]],
    ["12月3日（木）14:00～15:00でいかがでしょうか", ["on 2026-12-03 14:00"]],
    ["11/30必着", ["by 2026-11-30"]],
    ["今月20日頃に入荷します", ["on 2026-11-20"]],
    ["二十日までに", ["by 2026-11-20"]],
    ["翌月末日までに", ["by 2026-12-31"]],
    ["来月初旬に出荷予定です", ["2026-12-01..2026-12-10"]],
    ["12月上旬から中旬にかけて出荷します", ["2026-12-01..2026-12-20"]],
    ["12月28日〜1月4日は休業します", ["2026-12-28..2027-01-04"]],
    ["12月1日（火）～3日（木）", ["2026-12-01..2026-12-03"]],
    ["令和8年12月20日まで", ["by 2026-12-20"]],
    ["R8.12.1", ["on 2026-12-01"]],
    ["月内にご発注いただければ、年内に納品可能です", ["by 2026-11-30", "by 2026-12-31"]],
    ["今年度末まで", ["by 2027-03-31"]],
    ["2026年度中に導入します", ["by 2027-03-31"]],
    ["来年度の予算", ["2027-04-01..2028-03-31"]],
    ["納期が11月20日から11月24日に変更となります", ["on 2026-11-20", "on 2026-11-24"]],
    // Durations
    ["3営業日以内にご回答ください", ["by 2026-11-24"]],
    ["一両日中にご連絡します", ["by 2026-11-20"]],
    ["10日後に再度ご連絡します", ["on 2026-11-28"]],
    ["ご入金確認後、5営業日以内に発送します", ["after an event 5-5 day working"]],
    ["納期は受注後2週間です", ["after an event 2-2 week calendar"]],
    ["発行日から30日以内にお支払いください", ["after an event 30-30 day unstated"]],
    // Holidays
    ["連休明けに改めてご連絡します", ["on 2026-11-24"]],
    ["GW明けにお願いします", ["on 2027-05-06"]],
    ["お盆明けに再開します", ["on 2027-08-17"]],
    ["年明け早々に伺います", ["2027-01-01..2027-01-10"]],
    // Clock and parts of the day
    ["本日17時までにお願いします", ["by 2026-11-18 17:00"]],
    ["明日の3時に伺います", ["on 2026-11-19 15:00"]],
    ["明日中にはご連絡します", ["by 2026-11-19"]],
    ["正午までに", ["by 2026-11-18 12:00"]],
    // Urgency, past
    ["至急ご確認ください", ["vague"]],
    ["11月10日に発送いたしました", ["on 2026-11-10"]],
    ["昨年12月に購入しました", ["2025-12-01..2025-12-31"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["terms of payment", "お支払いは15日締め翌月25日払い、または20日締め翌月10日払いです"],
    ["what happens every week or month", "毎週水曜日の定例会議、毎月20日、隔週火曜日"],
    ["how often", "1日3回、3日に1回、週3回"],
    ["part and quote numbers", "見積番号 Q-2026-1118、型番 AB-12-05、第2版 v1.12.5"],
    ["prices and counts", "単価は12.5円、3/5箱"],
    ["phone numbers and opening hours", "電話：03-1234-5678（平日9:00～18:00）"],
    ["greetings", "日頃より大変お世話になっております。本年もよろしくお願いいたします"],
    ["vague words", "後日、近日中に改めて。先日はありがとうございました"],
    ["days of another event", "当日は受付までお越しください。URLは前日までにお送りします"],
    ["delivery terms", "中3日で到着します"],
    ["fiscal terms", "3月期決算の資料です"],
  ])("finds no date in %s", (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
