import type { Language } from "../../../src/engine/types.ts";
import { datesIn, readingsOf } from "./dateTable.ts";

describe("A lead time names no day, although no event is named", () => {
  it.each<[Language, string, readonly string[]]>([
    ["zh", "合同里写的是“交期 40-70 天”。", ["40-70 day after (unstated)"]],
    ["zh", "这款的交货期一般为25天，请提前备货。", ["25 day after (unstated)"]],
    ["zh", "大貨的生產週期大約30-35天", ["30-35 day after (unstated)"]],
    ["zh", "交期30天内，可以接受吗？", ["30 day after (unstated)"]],
    ["zh", "LEAD TIME：45天", ["45 day after (unstated)"]],
    ["zh", "交期6-8周。", ["6-8 week after (calendar)"]],
    ["zh", "交期为20个工作日", ["20 day after (working)"]],
    ["zh", "60天的交期实在太长了", ["60 day after (unstated)"]],
    ["zh", "交期是收到订金后30天。", ["30 day after (unstated)"]],
    ["zh", "8月3日收到贵司的询价，交期35天。", ["2026-08-03", "35 day after (unstated)"]],
    ["en", "The quotation says delivery time 40-70 days.", ["40-70 day after (unstated)"]],
    ["en", "Our lead time is currently 25 to 30 days.", ["25-30 day after (unstated)"]],
    ["en", "Production time: approx. 35 days", ["35 day after (unstated)"]],
    ["en", "The lead time is about 6-8 weeks.", ["6-8 week after (calendar)"]],
    ["en", "We can offer a 45-day lead time for the first order.", ["45 day after (unstated)"]],
    ["en", "Delivery time within 20 working days.", ["20 day after (working)"]],
    ["ja", "納期は45～60日となっております。", ["45-60 day after (unstated)"]],
    ["ja", "リードタイムは通常30日です。", ["30 day after (unstated)"]],
    ["ja", "製作期間：約25日", ["25 day after (unstated)"]],
    ["ja", "納期は10営業日ほどです。", ["10 day after (working)"]],
    ["ru", "Срок поставки 30-45 дней.", ["30-45 day after (unstated)"]],
    ["ru", "Срок изготовления составляет около 25 дней", ["25 day after (unstated)"]],
    ["ru", "В договоре указан срок поставки: до 60 дней.", ["60 day after (unstated)"]],
    ["ru", "Срок поставки — 20 рабочих дней", ["20 day after (working)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  it.each<[Language, string, readonly string[]]>([
    ["zh", "交期延后了5天", []],
    ["zh", "交期请控制在12月20日前", ["by 2026-12-20"]],
    ["zh", "最近工厂忙，交期紧，3天内回复您", ["by 2026-11-21"]],
    ["en", "The delivery is five days late.", []],
    ["en", "Delivery time is fine; we will confirm within 3 days.", ["by 2026-11-21"]],
    ["ja", "納期は12月20日です。", ["by 2026-12-20"]],
    ["ja", "納期が3日遅れます", []],
    ["ru", "Срок поставки перенесён на 5 дней", []],
    ["ru", "Срок поставки до 20 декабря", ["by 2026-12-20"]],
  ])("%s: %s is none", (language, text, expected) => {
    expect(datesIn(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ["zh", "交期50-80天"],
    ["en", "delivery time 50-80 days"],
    ["ja", "納期50～80日"],
    ["ru", "срок поставки 50-80 дней"],
  ])("%s: whether the days are working days is asked", (language, text) => {
    expect(readingsOf(text, language).map(({ doubt }) => doubt?.kind)).toEqual(["calendarOrWorkingDays"]);
  });
});
