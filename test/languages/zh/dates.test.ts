import { calendarFor, datesIn, writtenOn } from "../../engine/time/dateTable.ts";

/** Wednesday 18 November 2026 in Taipei or Shanghai. */
function readIn(code: "TW" | "CN", text: string, on = "2026-11-18"): readonly string[] {
  return datesIn(text, "zh", writtenOn({ on, calendar: calendarFor(code) }));
}

describe("Chinese dates in business mail", () => {
  it.each<["TW" | "CN", string, readonly string[]]>([
    // Weekdays and weeks
    ["TW", "麻煩您最晚下禮拜三前提供新的報價", ["by 2026-11-25"]],
    ["TW", "樣品預計下週五(11/27)寄出", ["2026-11-27"]],
    ["CN", "我们下周一起讨论一下这个方案", ["2026-11-23..2026-11-29"]],
    ["CN", "新的价格从下周一起执行", ["after 2026-11-23"]],
    ["CN", "下周日程安排请见附件", ["2026-11-23..2026-11-29"]],
    ["CN", "本周一定给您消息", ["2026-11-16..2026-11-22"]],
    ["TW", "我禮拜一下午連線進去看", ["2026-11-23"]],
    ["CN", "今天我把图纸发给您", ["2026-11-18"]],
    ["CN", "周五下班前发您", ["by 2026-11-20 18:00"]],
    ["CN", "下周初安排验货", ["2026-11-23..2026-11-24"]],
    ["CN", "下下周五之前", ["by 2026-12-04"]],
    ["CN", "本周末前", ["by 2026-11-22"]],
    // Days, months, quarters
    ["TW", "煩請於12/1(二) 17:00前回傳", ["by 2026-12-01 17:00"]],
    ["CN", "15号以前付清", ["by 2026-12-15"]],
    ["CN", "10日前支付", ["by 2026-12-10"]],
    ["CN", "下个月5号到8号出差", ["2026-12-05..2026-12-08"]],
    ["CN", "12月15日-18日参展", ["2026-12-15..2026-12-18"]],
    ["CN", "预计下月初到货，月中装柜", ["2026-12-01..2026-12-10", "2026-11-11..2026-11-20"]],
    ["CN", "12月下旬发货", ["2026-12-21..2026-12-31"]],
    ["CN", "这个月底前确认", ["by 2026-11-30"]],
    ["TW", "115/12/01 起生效", ["after 2026-12-01"]],
    ["TW", "民國116年1月15日前", ["by 2027-01-15"]],
    ["CN", "11.30前提交", ["by 2026-11-30"]],
    ["CN", "明年一季度上线", ["2027-01-01..2027-03-31"]],
    ["CN", "本月最后一个工作日结账", ["2026-11-30"]],
    ["CN", "有效期：2026年12月1日至2027年11月30日", ["2026-12-01..2027-11-30"]],
    ["TW", "原定11月20日的會議延到11月24日", ["2026-11-20", "2026-11-24"]],
    // Durations
    ["CN", "我们会在3个工作日之内安排退款", ["by 2026-11-23"]],
    ["TW", "三至五個工作天內回覆", ["by 2026-11-25"]],
    ["CN", "这一两天给您结果", ["by 2026-11-20"]],
    ["CN", "半个月后寄第二批", ["2026-12-03"]],
    ["CN", "一个半月内交付", ["by 2027-01-02"]],
    ["TW", "收到訂金後15個工作天內出貨", ["15 day after (working)"]],
    ["CN", "自合同签订之日起30天内付款", ["30 day after (unstated)"]],
    ["CN", "验收后两周内付尾款", ["2 week after (calendar)"]],
    // Feasts
    ["CN", "元旦前发出", ["by 2026-12-31"]],
    ["TW", "我們希望年前出貨，年後再補尾款", ["by 2027-02-05", "after 2027-02-06"]],
    ["TW", "國慶節前出貨", ["by 2027-10-09"]],
    ["CN", "国庆节后第一个工作日", ["2027-10-04"]],
    // Clock
    ["CN", "明早十点开会，后天下午三点半视频", ["2026-11-19 10:00", "2026-11-20 15:30"]],
    ["CN", "今天五点前定下来", ["by 2026-11-18 17:00"]],
    ["TW", "星期二下午兩點到四點", ["2026-11-24 14:00"]],
    // Hong Kong
    ["TW", "麻煩聽日下晝前覆我", ["by 2026-11-19"]],
    ["TW", "今個星期五或之前交文件", ["by 2026-11-20"]],
    // Urgency, past
    ["CN", "请尽快确认", ["vague"]],
    ["CN", "照片我回头发您", ["vague"]],
    ["CN", "过两天给您消息", ["vague"]],
    ["CN", "发票已于11月3日寄出", ["2026-11-03"]],
    ["CN", "上个月底已经付款", ["2026-10-31"]],
  ])("%s %s", (country, text, expected) => {
    expect(readIn(country, text)).toEqual(expected);
  });

  it.each([
    ["terms of payment", "付款方式为月结30天"],
    ["a lead time without a start", "交期约45天"],
    ["what happens every week", "每周三上午例会，每月5号对账"],
    ["opening hours", "营业时间：周一至周五 9:00-18:00"],
    ["part and order numbers", "料号 A12-05-30，订单号 PO-2026-1118，版本 V2.11.18"],
    ["prices and fractions", "单价 USD 12.5/pcs，1/3定金，共 3/5 箱"],
    ["phone numbers", "电话：021-6123-4567 手机 13812345678"],
    ["buildings and sizes", "3号仓，5号楼，八号球"],
    ["days of another event", "当天中午前请把ID传给我，次日收货"],
    ["vague words", "改天再聊，日后再议"],
    ["an overdue time", "这笔账挂了超过90天"],
    ["links", "https://example.com/2026/11/20/notes"],
  ])("finds no date in %s", (_name, text) => {
    expect(readIn("CN", text)).toEqual([]);
  });

  it("takes 节后 for the coming holiday, but not just after one", () => {
    expect(readIn("CN", "节后给您报价", "2026-04-27")).toEqual(["2026-05-06"]);
    expect(readIn("CN", "节后比较忙", "2026-05-07")).toEqual([]);
  });

  it("counts made-up working days and holidays of the author's country", () => {
    expect(readIn("CN", "三个工作日内回复", "2026-02-12")).toEqual(["by 2026-02-24"]);
    expect(readIn("CN", "一个工作日内回复", "2026-02-13")).toEqual(["by 2026-02-14"]);
    expect(readIn("TW", "一個工作天內回覆", "2026-02-13")).toEqual(["by 2026-02-23"]);
  });
});
