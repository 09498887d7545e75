import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

/** "50-80 days: 2026-10-20 / 2026-11-20", or "?" where no day can be told. */
function unclearDays(...lines: readonly string[]): readonly string[] {
  return readThread(madeMail(...lines), petrasContext).flags.flatMap((flag) =>
    flag.kind === "calendarOrWorkingDays"
      ? [`${flag.evidence.map(({ quote }) => quote).join(" + ")}: ${flag.readings === null ? "?" : flag.readings.join(" / ")}`]
      : [],
  );
}

describe("the days of a lead time are asked about", () => {
  it.each([
    [
      "zh: with both dates when the day of the order is known",
      ["c: 您好！\n\n这张单是10月12日下的，合同写的交期40天。\n\n陈"],
      ["交期40天: 2026-11-21 / 2026-12-07"],
    ],
    [
      "zh: without dates when the two sides count from different days",
      ["p: 您好！\n\n我们是10月12日下的单，交期40-60天。\n\nPetra", "c: 您好！\n\n图纸10月26日才定下来的，要从那天算起。\n\n陈"],
      ["交期40-60天: ?"],
    ],
    [
      "zh: once, however often it is said",
      ["p: 您好！\n\n合同上交期40-60天。\n\nPetra", "c: 您好！\n\n是的，交期是40-60天。\n\n陈"],
      ["交期40-60天 + 交期是40-60天: ?"],
    ],
    ["zh-Hant: without any start", ["c: 您好！\n\n交期45-60天，敬請見諒。\n\n陳"], ["交期45-60天: ?"]],
    [
      "en: with both dates",
      ["p: Dear Chen,\n\nwe placed the order on 12 October; the delivery time was 30 days.\n\nPetra"],
      ["delivery time was 30 days: 2026-11-11 / 2026-11-23"],
    ],
    ["en: without any start", ["c: Dear Petra,\n\nour lead time is 50-80 days.\n\nChen"], ["lead time is 50-80 days: ?"]],
    ["ja: without any start", ["c: フォス様\n\n納期は45～60日となります。\n\n陳"], ["納期は45～60日: ?"]],
    ["ru: without any start", ["c: Петра, добрый день!\n\nСрок поставки 30-45 дней.\n\nЧэнь"], ["Срок поставки 30-45 дней: ?"]],
    [
      "en: of a delivery counted from today",
      ["c: Dear Petra,\n\nyou will have the spare lids in 9 days.\n\nChen"],
      ["in 9 days: 2026-11-18 / 2026-11-20"],
    ],
    ["en: of how long a step takes", ["c: Dear Petra,\n\nengraving takes about 14 days.\n\nChen"], ["takes about 14 days: ?"]],
    ["zh: of how long a step takes", ["c: 您好！\n\n烤漆需要12天。\n\n陈"], ["需要12天: ?"]],
    ["ja: of how long a step takes", ["c: フォス様\n\n焼付塗装に10日ほどかかります。\n\n陳"], ["10日ほどかかり: ?"]],
    ["ru: of how long a step takes", ["c: Петра, добрый день!\n\nОкраска займёт 8 дней.\n\nЧэнь"], ["займёт 8 дней: ?"]],
    ["zh: of what is given", ["c: 您好！\n\n请给我们6天时间。\n\n陈"], ["给我们6天: ?"]],
    ["ja: though the words could name a day of the month", ["c: フォス様\n\n焼付塗装に25日かかります。\n\n陳"], ["25日かかり: ?"]],
    ["ru: with the number behind the days", ["c: Петра, добрый день!\n\nНа окраску понадобится дней 12.\n\nЧэнь"], ["дней 12: ?"]],
    ["ja: of a time asked for", ["c: フォス様\n\nご返答まで6日ください。\n\n陳"], ["6日ください: ?"]],
    ["zh: of ten days and some", ["c: 您好！\n\n烤漆要十来天。\n\n陈"], ["要十来天: ?"]],
    ["en: of a good many days", ["c: Dear Petra,\n\nthe enamel will dry in a good 8 days.\n\nChen"], ["in a good 8 days: ?"]],
    ["not of what is so for everybody", ["c: Dear Petra,\n\nreturns are accepted within 20 days under our terms.\n\nChen"], []],
    ["not of the past", ["c: Dear Petra,\n\nthe first lot was packed within 5 days.\n\nChen"], []],
    ["en: not of the time on the road", ["c: Dear Petra,\n\nthe transit to Hull takes about 6 days.\n\nChen"], []],
    ["zh: not of what somebody else says", ["c: 您好！\n\n快递说下雪天得五六天。\n\n陈"], []],
    ["ja: not of what is usual", ["c: フォス様\n\n社内の決裁には通常8日ほどかかります。\n\n陳"], []],
    ["ru: not of what the carrier says", ["c: Петра, добрый день!\n\nПеревозчик говорит, это займёт 7 дней.\n\nЧэнь"], []],
    ["not of how long something lasts", ["c: Dear Petra,\n\nour stand is open in Hall 4 for 5 days.\n\nChen"], []],
    ["ja: not where the day itself is told", ["c: フォス様\n\n塗装に8日かかりますので、11月20日にお届けします。\n\n陳"], []],
    ["zh: not of a number of days agreed to", ["c: 您好！\n\n账期60天可以。\n\n陈"], []],
    ["not of a day or two", ["c: 您好！\n\n验货后一两天内会有结果，装柜后2天开船。\n\n陈"], []],
    ["not of weeks", ["c: Dear Petra,\n\nour lead time is 6-8 weeks.\n\nChen"], []],
    ["not of working days", ["c: Dear Petra,\n\nour lead time is 30 working days.\n\nChen"], []],
  ])("%s", (_name, lines, expected) => {
    expect(unclearDays(...lines)).toEqual(expected);
  });
});
