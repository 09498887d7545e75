/**
 * Twenty orders as they are written in export trade, four in each language, with what a clerk who reads them puts on the wall chart:
 * every step, its days, who was waited for, and the days of waiting counted on a paper calendar.
 */
import { address, country, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import type { OrderStep } from "../../../src/engine/progress/progressTypes.ts";
import type { Person, RawThread, ReaderContext } from "../../../src/engine/types.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";

type Side = "seller" | "buyer";
/** Calendar days, working days of that side's country. */
type Days = readonly [calendar: number, working: number];
interface Writer {
  readonly name: string;
  readonly mail: string;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly country: string;
}

export interface TradeOrder {
  readonly name: string;
  readonly subject: string;
  readonly seller: Writer;
  readonly buyer: Writer;
  readonly me: Side;
  /** The day up to which the chart counts. */
  readonly today: string;
  readonly mails: readonly (readonly [Side, day: string, text: string])[];
  /**
   * "state actual-day; since; plan last[..last]; late calendar-days; blocked side since [for step]; either first/second late a/b".
   * A step that is left out stands empty.
   */
  readonly steps: Readonly<Partial<Record<OrderStep, string>>>;
  readonly delays: Readonly<Partial<Record<Side, Days>>>;
}

const linMei: Writer = { name: "Lin Mei", mail: "lin@boxworks.example", offset: 480, country: "CN" };
const jonas: Writer = { name: "Jonas Brandt", mail: "brandt@nordhaus.example", offset: 120, country: "DE" };
const megan: Writer = { name: "Megan Ross", mail: "ross@lakeshore-lighting.example", offset: -300, country: "US" };
const tom: Writer = { name: "Tom Hale", mail: "hale@harbour-bags.example", offset: 60, country: "GB" };
const lan: Writer = { name: "Nguyen Lan", mail: "lan@mekong-sewing.example", offset: 420, country: "VN" };
const olivia: Writer = { name: "Olivia Grant", mail: "grant@coastal-living.example", offset: 600, country: "AU" };
const emre: Writer = { name: "Emre Kaya", mail: "kaya@bahce-mobilya.example", offset: 180, country: "TR" };
const liMei: Writer = { name: "李梅", mail: "limei@jingyao.example", offset: 480, country: "CN" };
const chenXiaodong: Writer = { name: "陈晓东", mail: "chen@dongli-trade.example", offset: 480, country: "CN" };
const zhaoMin: Writer = { name: "赵敏", mail: "zhao@hongda-kitchen.example", offset: 480, country: "CN" };
const liuQiang: Writer = { name: "刘强", mail: "liu@mingguang-light.example", offset: 480, country: "CN" };
const linJiarong: Writer = { name: "林佳蓉", mail: "lin@sheng-yuan.example", offset: 480, country: "TW" };
const wuZhiming: Writer = { name: "吳志明", mail: "wu@harbour-gifts.example", offset: 480, country: "HK" };
const heZonghan: Writer = { name: "何宗翰", mail: "ho@tai-deng.example", offset: 480, country: "TW" };
const sato: Writer = { name: "佐藤 健", mail: "sato@hinata-shoji.example", offset: 540, country: "JP" };
const liMeiJa: Writer = { name: "李 梅", mail: "limei@jingyao.example", offset: 480, country: "CN" };
const anna: Writer = { name: "Анна Смирнова", mail: "smirnova@uyutny-dom.example", offset: 180, country: "RU" };
const chenYu: Writer = { name: "Чэнь Юй", mail: "chen@jingyao.example", offset: 480, country: "CN" };
const oleg: Writer = { name: "Олег Титов", mail: "titov@sever-fanera.example", offset: 180, country: "RU" };
const maria: Writer = { name: "Мария Ланге", mail: "lange@nordhaus.example", offset: 120, country: "DE" };
const irina: Writer = { name: "Ирина Белова", mail: "belova@metiz-opt.example", offset: 180, country: "RU" };

export const tradeOrders: readonly TradeOrder[] = [
  {
    name: "en: artwork late, a kiln breaks down, balance open",
    subject: "PO 7714 enamel mugs",
    seller: linMei,
    buyer: jonas,
    me: "seller",
    today: "2026-07-20",
    mails: [
      ["buyer", "2026-06-01", "Please find attached our PO 7714 for 5,000 mugs. We will pay the deposit on 3 June."],
      ["seller", "2026-06-02", "Thank you, we confirm your order PO 7714. Please send us the box artwork by 8 June."],
      ["seller", "2026-06-04", "The deposit arrived today. Raw materials are in house."],
      ["seller", "2026-06-12", "We are still waiting for your artwork. Mass production cannot start without it."],
      ["buyer", "2026-06-16", "Sorry for the delay. The final artwork is attached."],
      ["seller", "2026-06-17", "Thank you, artwork received. Production started today and will be finished by 10 July."],
      ["seller", "2026-07-10", "Production needs a few more days because a kiln broke down. The goods will be ready on 15 July."],
      ["seller", "2026-07-15", "All goods are finished. The final inspection is booked for 17 July."],
      ["seller", "2026-07-17", "The goods passed the inspection. Please pay the balance so that we can ship on 22 July."],
    ],
    steps: {
      order: "done 2026-06-02",
      deposit: "done 2026-06-04; plan 2026-06-03; late 1",
      artwork: "done 2026-06-16; plan 2026-06-08; late 8",
      materials: "done",
      production: "done; plan 2026-07-15",
      inspection: "done; plan 2026-07-17",
      payment: "waiting; since 2026-07-17; blocked buyer 2026-07-17",
      shipment: "notStarted; plan 2026-07-22",
    },
    delays: { buyer: [17, 11] },
  },
  {
    name: "en: the sample comes late and is approved late, documents late",
    subject: "Purchase order 20-3391, LED lamps",
    seller: linMei,
    buyer: megan,
    me: "seller",
    today: "2026-07-31",
    mails: [
      ["seller", "2026-06-02", "Purchase order 20-3391 is accepted. The pre-production sample will be sent on 12 June."],
      ["buyer", "2026-06-15", "The sample has not reached us yet. Please send it by 17 June."],
      ["seller", "2026-06-18", "The sample was sent today by courier."],
      ["seller", "2026-06-25", "Could you please approve the sample by 30 June?"],
      ["buyer", "2026-07-02", "The sample is approved, go ahead with mass production."],
      ["seller", "2026-07-03", "Mass production has started and will be finished on 31 July."],
      ["buyer", "2026-07-20", "Please send us the draft shipping documents by 24 July."],
      ["seller", "2026-07-28", "The shipping documents are attached. The vessel is booked, ETD is 5 August."],
    ],
    steps: {
      order: "done",
      sample: "done 2026-07-02; plan 2026-06-30; late 20",
      production: "inWork; since 2026-07-03; plan 2026-07-31",
      booking: "done",
      documents: "done 2026-07-28; plan 2026-07-24; late 4",
      shipment: "notStarted; plan 2026-08-05",
    },
    delays: { seller: [11, 9], buyer: [7, 5] },
  },
  {
    name: "en: the fabric comes late, deposit on time",
    subject: "Order HK-558 cotton tote bags",
    seller: lan,
    buyer: tom,
    me: "buyer",
    today: "2026-07-15",
    mails: [
      ["buyer", "2026-06-01", "We have placed order HK-558 today."],
      ["seller", "2026-06-08", "Thank you. Please transfer the 30% deposit by 12 June."],
      ["buyer", "2026-06-12", "Deposit paid today, the bank slip is attached."],
      ["seller", "2026-06-15", "Deposit received, thank you. The fabric will arrive on 22 June."],
      ["seller", "2026-06-24", "The fabric has not arrived yet; the mill promised it for 29 June."],
      ["seller", "2026-06-30", "The fabric is in house. Sewing has started."],
      ["buyer", "2026-07-06", "Could you let us know the status of production? Please also confirm the vessel booking by 10 July."],
      ["seller", "2026-07-09", "Production is at 60 %. The booking is confirmed on MV Baltic Star, ETD 24 July."],
    ],
    steps: {
      order: "done 2026-06-01",
      deposit: "done 2026-06-12; plan 2026-06-12",
      materials: "done; plan 2026-06-29",
      production: "inWork; since 2026-06-30",
      booking: "done; plan 2026-07-10",
      shipment: "notStarted; plan 2026-07-24",
    },
    delays: { buyer: [4, 4], seller: [3, 3] },
  },
  {
    name: "en: balance late, loading a day late",
    subject: "SO 4471 garden chairs",
    seller: emre,
    buyer: olivia,
    me: "buyer",
    today: "2026-07-24",
    mails: [
      ["seller", "2026-06-05", "Order SO 4471 is in production and will be finished on 26 June."],
      ["buyer", "2026-06-29", "Is production complete? We need the goods on the water by 10 July."],
      ["seller", "2026-07-01", "Production was finished on 30 June. The goods passed inspection yesterday."],
      ["seller", "2026-07-02", "Please arrange the balance payment by 8 July. We release the goods once the money has arrived."],
      ["buyer", "2026-07-10", "The balance was transferred today."],
      ["seller", "2026-07-14", "The balance arrived yesterday. The goods have been released, loading is planned for 17 July."],
      ["seller", "2026-07-20", "The container left our factory on 18 July. The shipping documents will follow by 24 July."],
    ],
    steps: {
      production: "done 2026-06-30; plan 2026-06-26; late 4",
      inspection: "done 2026-06-30",
      payment: "done 2026-07-13; plan 2026-07-08; late 5",
      release: "done",
      shipment: "done 2026-07-18; plan 2026-07-17; late 1",
      documents: "; plan 2026-07-24",
    },
    delays: { buyer: [8, 6] },
  },
  {
    name: "zh-Hans: 包装稿迟交，尾款未付",
    subject: "订单号 DL-2081 陶瓷杯",
    seller: liMei,
    buyer: chenXiaodong,
    me: "seller",
    today: "2026-07-20",
    mails: [
      ["buyer", "2026-06-02", "李小姐，您好！\n\n附件是我司订单 DL-2081，今天正式下单。定金本周五付。"],
      ["seller", "2026-06-05", "陈总，您好！\n\n定金今天已到账，谢谢。请于6月10日前提供包装设计稿，以便安排印刷。"],
      ["seller", "2026-06-12", "陈总，您好！\n\n原材料已备齐，但包装稿还没收到，暂时无法安排生产。"],
      ["buyer", "2026-06-16", "不好意思，最终包装稿见附件。"],
      ["seller", "2026-06-17", "收到，大货已经上线，预计7月8日完工。"],
      ["seller", "2026-07-08", "非常抱歉，大货进度慢了几天，预计7月12日完工。"],
      ["seller", "2026-07-13", "大货已全部完工，验货安排在7月15日。"],
      ["seller", "2026-07-15", "今天验货已通过。尾款请安排，收到后即可出货。"],
    ],
    steps: {
      order: "done 2026-06-02",
      deposit: "done 2026-06-05; plan 2026-06-05",
      artwork: "done 2026-06-16; plan 2026-06-10; late 6",
      materials: "done",
      production: "done; plan 2026-07-12",
      inspection: "done 2026-07-15; plan 2026-07-15",
      payment: "waiting; since 2026-07-15; blocked buyer 2026-07-15",
    },
    delays: { buyer: [16, 10] },
  },
  {
    name: "zh-Hans: 产前样晚寄，确认也晚",
    subject: "合同 XS-330 不锈钢锅",
    seller: liMei,
    buyer: zhaoMin,
    me: "seller",
    today: "2026-07-10",
    mails: [
      ["seller", "2026-06-01", "赵经理，您好！\n\n合同 XS-330 已签回。产前样6月8日寄出。"],
      ["buyer", "2026-06-10", "产前样还没有收到，请尽快寄出，最晚6月12日。"],
      ["seller", "2026-06-15", "产前样今天已寄出，请您收到后尽快确认。"],
      ["buyer", "2026-06-22", "产前样已确认，请安排大货生产。"],
      ["seller", "2026-06-24", "大货今天开始生产，预计7月20日完成。"],
      ["buyer", "2026-07-01", "请告知验货日期，我们好安排第三方验货。"],
      ["seller", "2026-07-03", "验货可以安排在7月22日。"],
    ],
    steps: {
      order: "done",
      sample: "done 2026-06-22; plan 2026-06-12; late 14",
      production: "inWork; since 2026-06-24; plan 2026-07-20",
      inspection: "notStarted; plan 2026-07-22",
    },
    delays: { seller: [5, 3], buyer: [7, 4] },
  },
  {
    name: "zh-Hans: 尾款迟付，错过船期",
    subject: "PO 66120 户外灯",
    seller: liuQiang,
    buyer: zhaoMin,
    me: "buyer",
    today: "2026-07-24",
    mails: [
      ["buyer", "2026-06-25", "刘经理，您好！\n\nPO 66120 的货什么时候能好？舱位请尽快订。"],
      ["seller", "2026-06-29", "货已全部做好。舱位已订好，7月9号的船。"],
      ["seller", "2026-06-30", "请在7月3日前付清尾款，款到后放货。"],
      ["buyer", "2026-07-07", "尾款今天已付，水单见附件。"],
      ["seller", "2026-07-08", "9号的船赶不上了，改到7月16日的船。"],
      ["seller", "2026-07-10", "尾款昨天到账，今天已放货。"],
      ["seller", "2026-07-16", "货今天已装柜，船明天开。"],
      ["seller", "2026-07-20", "提单正本今天已寄出，请注意查收。"],
    ],
    steps: {
      production: "done",
      booking: "done",
      payment: "done 2026-07-09; plan 2026-07-03; late 6",
      release: "done 2026-07-10",
      shipment: "done 2026-07-16; plan 2026-07-16; late 7",
      documents: "done 2026-07-20",
    },
    delays: { seller: [4, 2], buyer: [7, 5] },
  },
  {
    name: "zh-Hans: 交期 50-80 天未注明工作日",
    subject: "订单 YH-918 礼盒",
    seller: liuQiang,
    buyer: zhaoMin,
    me: "buyer",
    today: "2026-09-10",
    mails: [
      ["seller", "2026-05-12", "赵经理，您好！\n\n订单 YH-918 的交期为合同确认后50-80天。"],
      ["buyer", "2026-05-18", "合同今天已签回，请查收。"],
      ["seller", "2026-05-25", "等待贵司确认包装稿，确认后安排生产。"],
      ["buyer", "2026-06-03", "包装稿已确认，没有问题。"],
      ["seller", "2026-06-05", "今天开始备料，生产预计8月下旬完成。"],
      ["seller", "2026-08-31", "生产进度90%，9月6日可以出货。"],
      ["buyer", "2026-09-07", "货到底出了没有？"],
    ],
    steps: {
      order: "done 2026-05-18",
      artwork: "done 2026-06-03",
      materials: "inWork; since 2026-06-05",
      production: "inWork; since 2026-08-31; plan 2026-08-21..2026-08-31; late 10; either 2026-08-06/2026-09-08 late 35/2",
      shipment: "notStarted; plan 2026-09-06; late 4",
    },
    delays: { buyer: [9, 7] },
  },
  {
    name: "zh-Hant: 訂金遲付，樣品確認遲",
    subject: "採購單 TP-1180 保溫杯",
    seller: linJiarong,
    buyer: wuZhiming,
    me: "seller",
    today: "2026-07-06",
    mails: [
      ["buyer", "2026-06-01", "林小姐您好：\n\n採購單 TP-1180 請見附件，麻煩回簽確認。"],
      ["seller", "2026-06-03", "吳先生您好：\n\n採購單已回簽，請見附件。訂金 30% 請於 6 月 8 日前匯款。"],
      ["buyer", "2026-06-10", "訂金今天已匯出，水單如附件。"],
      ["seller", "2026-06-11", "訂金已入帳，打樣預計 6 月 22 日完成。"],
      ["seller", "2026-06-24", "樣品今天寄出，請您收到後確認顏色。"],
      ["buyer", "2026-07-02", "樣品已確認，請安排大貨。"],
      ["seller", "2026-07-03", "收到，大貨 7 月 13 日投產，交期 7 月 31 日。"],
    ],
    steps: {
      order: "done 2026-06-03",
      deposit: "done 2026-06-10; plan 2026-06-08; late 2",
      sample: "done 2026-07-02; plan 2026-06-24; late 10",
      production: "notStarted; plan 2026-07-31",
    },
    delays: { seller: [2, 2], buyer: [15, 10] },
  },
  {
    name: "zh-Hant: 驗貨、嘜頭、補料都等客戶",
    subject: "訂單編號 A-7732 燈具",
    seller: linJiarong,
    buyer: heZonghan,
    me: "seller",
    today: "2026-07-31",
    mails: [
      ["seller", "2026-06-29", "何先生您好：\n\n訂單 A-7732 生產已完成，請安排驗貨。"],
      ["buyer", "2026-07-06", "驗貨公司排在 7 月 9 日驗貨。"],
      ["buyer", "2026-07-10", "昨天驗貨已通過，報告如附件。"],
      ["seller", "2026-07-10", "謝謝。請提供嘜頭資料，下週一要印外箱。"],
      ["buyer", "2026-07-15", "嘜頭資料請見附件。"],
      ["seller", "2026-07-17", "外箱已印好，艙位已訂，7 月 24 日結關，27 日開船。"],
      ["seller", "2026-07-28", "船昨天開了，提單補料請今天確認。"],
    ],
    steps: {
      artwork: "done 2026-07-15",
      production: "done",
      inspection: "done 2026-07-09; plan 2026-07-09",
      booking: "done",
      shipment: "done 2026-07-27; plan 2026-07-27",
      documents: "waiting; since 2026-07-28; plan 2026-07-28; late 3; blocked buyer 2026-07-28",
    },
    delays: { buyer: [18, 14] },
  },
  {
    name: "zh-Hant: 彩盒稿遲定，25 天有兩種算法",
    subject: "PO 50231 收納盒",
    seller: linJiarong,
    buyer: heZonghan,
    me: "buyer",
    today: "2026-07-13",
    mails: [
      ["buyer", "2026-06-08", "林小姐您好：\n\n今天已下單 PO 50231，請確認交期。"],
      ["seller", "2026-06-10", "何先生您好：\n\n交期為收到訂金後 25 天。"],
      ["buyer", "2026-06-12", "訂金今天已付。"],
      ["seller", "2026-06-15", "訂金已收到，原料下週二到廠。"],
      ["seller", "2026-06-26", "原料到了，但彩盒稿還沒定稿，請儘快確認彩盒稿。"],
      ["buyer", "2026-07-01", "彩盒稿已定稿，附件為最終版。"],
      ["seller", "2026-07-02", "已投產，7 月 15 日完成。"],
    ],
    steps: {
      order: "done 2026-06-08",
      deposit: "done 2026-06-12",
      artwork: "done 2026-07-01",
      materials: "done; plan 2026-06-23",
      production: "inWork; since 2026-07-02; plan 2026-07-15; either 2026-07-07/2026-07-20 late 6/0",
    },
    delays: { buyer: [5, 3] },
  },
  {
    name: "zh-Hant: 產地證遲寄，餘款未付",
    subject: "發票號 INV-8804 五金",
    seller: linJiarong,
    buyer: heZonghan,
    me: "buyer",
    today: "2026-07-20",
    mails: [
      ["seller", "2026-06-22", "何先生您好：\n\n貨已於 6 月 20 日出貨，ETA 7 月 4 日。"],
      ["buyer", "2026-06-23", "請於 6 月 29 日前提供提單與產地證。"],
      ["seller", "2026-07-01", "提單與產地證還在辦理中，非常抱歉。"],
      ["seller", "2026-07-06", "提單與產地證今天已寄出，請查收。"],
      ["buyer", "2026-07-08", "貨昨天到倉，謝謝。"],
      ["buyer", "2026-07-09", "餘款這週五付。"],
      ["seller", "2026-07-17", "餘款還沒收到，麻煩今天安排餘款。"],
    ],
    steps: {
      shipment: "done 2026-06-20",
      documents: "done 2026-07-06; plan 2026-06-29; late 7",
      delivery: "done 2026-07-07; plan 2026-07-04; late 3",
      payment: "waiting; since 2026-07-17; plan 2026-07-17; late 10; blocked buyer 2026-07-17",
    },
    delays: { seller: [13, 9], buyer: [3, 1] },
  },
  {
    name: "ja: デザインデータの遅れ、生産は五日遅れ",
    subject: "注文番号K-3301 陶器マグ",
    seller: liMeiJa,
    buyer: sato,
    me: "seller",
    today: "2026-07-24",
    mails: [
      [
        "buyer",
        "2026-06-01",
        "李様\n\nお世話になっております。日向商事の佐藤です。\n\n本日、注文番号K-3301を正式に発注いたしました。前金は6月5日にお振込みいたします。",
      ],
      [
        "seller",
        "2026-06-08",
        "佐藤様\n\nお世話になっております。李です。\n\n前金の入金を確認いたしました。パッケージのデザインデータを6月12日までにお送りいただけますでしょうか。",
      ],
      [
        "seller",
        "2026-06-16",
        "佐藤様\n\nお世話になっております。李です。\n\n原材料は揃いましたが、デザインデータが届いておらず、生産に着手できておりません。",
      ],
      ["buyer", "2026-06-18", "李様\n\n遅くなり申し訳ございません。デザインデータを添付いたします。"],
      ["seller", "2026-06-22", "佐藤様\n\nデータを確認いたしました。本日より生産を開始し、7月17日に完成予定です。"],
      ["seller", "2026-07-17", "佐藤様\n\n誠に申し訳ございませんが、生産の完了が7月22日に延びる見込みです。"],
      ["seller", "2026-07-22", "佐藤様\n\n本日、生産が完了いたしました。出荷は7月28日を予定しております。"],
    ],
    steps: {
      order: "done 2026-06-01",
      deposit: "done; plan 2026-06-05",
      artwork: "done 2026-06-18; plan 2026-06-12; late 6",
      materials: "done",
      production: "done 2026-07-22; plan 2026-07-22; late 5",
      shipment: "notStarted; plan 2026-07-28",
    },
    delays: { buyer: [10, 8] },
  },
  {
    name: "ja: サンプルの発送も承認も遅れ",
    subject: "発注書TK-77 ステンレス鍋",
    seller: liMeiJa,
    buyer: sato,
    me: "seller",
    today: "2026-07-10",
    mails: [
      [
        "buyer",
        "2026-06-02",
        "李様\n\nお世話になっております。佐藤です。\n\n発注書TK-77をお送りいたします。量産前サンプルを6月12日までにお送りください。",
      ],
      [
        "seller",
        "2026-06-15",
        "佐藤様\n\nサンプルが遅れまして申し訳ございません。本日発送いたしました。サンプルのご承認を6月22日までにお願いいたします。",
      ],
      ["buyer", "2026-06-26", "李様\n\nサンプルを承認いたします。量産を進めてください。"],
      ["seller", "2026-06-29", "佐藤様\n\n量産を開始いたしました。完成は7月24日の予定です。"],
    ],
    steps: {
      order: "done 2026-06-02",
      sample: "done 2026-06-26; plan 2026-06-22; late 14",
      production: "inWork; since 2026-06-29; plan 2026-07-24",
    },
    delays: { seller: [13, 9], buyer: [11, 9] },
  },
  {
    name: "ja: 出港の変更、書類の遅れ",
    subject: "インボイス番号HL-920 LEDライト",
    seller: liMeiJa,
    buyer: sato,
    me: "buyer",
    today: "2026-07-31",
    mails: [
      ["seller", "2026-07-01", "佐藤様\n\n検品は6月30日に合格いたしました。残金のお支払いを7月8日までにお願いいたします。"],
      ["buyer", "2026-07-07", "李様\n\n残金は昨日お振込みいたしました。船積書類を7月14日までにお送りください。"],
      ["seller", "2026-07-10", "佐藤様\n\nご入金を確認いたしました。本船は7月13日に出港予定です。"],
      ["seller", "2026-07-15", "佐藤様\n\n悪天候のため、出港は7月16日に変更となりました。"],
      ["seller", "2026-07-17", "佐藤様\n\n昨日、無事に出港いたしました。船積書類は本日お送りいたします。"],
      ["seller", "2026-07-21", "佐藤様\n\n船積書類を昨日発送いたしました。"],
      ["buyer", "2026-07-29", "李様\n\n貨物を本日受領いたしました。"],
    ],
    steps: {
      payment: "done 2026-07-06; plan 2026-07-08",
      inspection: "done 2026-06-30",
      shipment: "done 2026-07-16; plan 2026-07-16; late 3",
      documents: "done 2026-07-20; plan 2026-07-17; late 6",
      delivery: "done 2026-07-29",
    },
    delays: { buyer: [5, 3], seller: [13, 9] },
  },
  {
    name: "ja: アートワークは先方、確認は当方",
    subject: "契約番号Z-118 食器",
    seller: liMeiJa,
    buyer: sato,
    me: "buyer",
    today: "2026-07-15",
    mails: [
      ["seller", "2026-06-10", "佐藤様\n\n契約番号Z-118の件、貴社のアートワークが未着のため、生産に着手できておりません。"],
      ["buyer", "2026-06-17", "李様\n\nアートワークを添付いたします。アートワークのご確認をお願いいたします。"],
      ["seller", "2026-06-19", "佐藤様\n\nアートワークに問題はございません。本日校了といたします。"],
      ["seller", "2026-06-22", "佐藤様\n\n生産を開始いたしました。7月10日に完了予定です。"],
      ["buyer", "2026-07-13", "李様\n\n7月10日を過ぎておりますが、生産は完了しておりますでしょうか。"],
      ["seller", "2026-07-14", "佐藤様\n\n設備故障により、生産の完了は7月17日となります。"],
    ],
    steps: {
      artwork: "done 2026-06-19",
      production: "inWork; since 2026-06-22; plan 2026-07-17; late 5",
    },
    delays: { buyer: [7, 5], seller: [2, 1] },
  },
  {
    name: "ru: макет утвердили поздно, остаток не оплачен",
    subject: "Заказ № 815, посуда",
    seller: chenYu,
    buyer: anna,
    me: "buyer",
    today: "2026-07-20",
    mails: [
      ["buyer", "2026-06-01", "Добрый день!\n\nСегодня разместили заказ № 815. Аванс переведём 4 июня."],
      ["seller", "2026-06-05", "Анна, добрый день!\n\nАванс получили сегодня, спасибо. Просим утвердить макет упаковки до 10 июня."],
      ["seller", "2026-06-15", "Сырьё закуплено, но без утверждённого макета не можем начать производство."],
      ["buyer", "2026-06-17", "Макет утверждаем."],
      ["seller", "2026-06-18", "Производство запустили, срок готовности 10 июля."],
      ["seller", "2026-07-10", "Из-за поломки линии готовность сдвигается на 14 июля."],
      ["seller", "2026-07-15", "Партия готова. Инспекция назначена на 17 июля."],
      ["seller", "2026-07-17", "Инспекцию прошли. Просим оплатить остаток, после оплаты отгрузим."],
    ],
    steps: {
      order: "done 2026-06-01",
      deposit: "done 2026-06-05; plan 2026-06-04; late 1",
      artwork: "done 2026-06-17; plan 2026-06-10; late 7",
      materials: "done",
      production: "done; plan 2026-07-14",
      inspection: "done; plan 2026-07-17",
      payment: "waiting; since 2026-07-17; blocked buyer 2026-07-17",
    },
    delays: { buyer: [15, 8] },
  },
  {
    name: "ru: образцы, коносамент",
    subject: "Контракт № 44/26, фанера",
    seller: oleg,
    buyer: maria,
    me: "seller",
    today: "2026-07-15",
    mails: [
      ["seller", "2026-06-02", "Мария, добрый день!\n\nКонтракт № 44/26 подписали, скан во вложении. Образцы отправим 9 июня."],
      ["buyer", "2026-06-11", "Образцы пока не пришли. Пришлите, пожалуйста, образцы до 15 июня."],
      ["seller", "2026-06-16", "Образцы отправлены сегодня. Просим согласовать образцы до 22 июня."],
      ["buyer", "2026-06-25", "Образцы согласовали, можно запускать в работу."],
      ["seller", "2026-06-26", "Производство начнём 29 июня, отгрузка ориентировочно 17 июля."],
      ["seller", "2026-06-30", "Производство запустили вчера."],
      ["buyer", "2026-07-08", "Просим прислать черновик коносамента до 10 июля."],
    ],
    steps: {
      order: "done",
      sample: "done 2026-06-25; plan 2026-06-22; late 16",
      production: "inWork; since 2026-06-29",
      shipment: "notStarted; plan 2026-07-17",
      documents: "waiting; since 2026-07-08; plan 2026-07-10; late 5; blocked seller 2026-07-08",
    },
    delays: { seller: [12, 7], buyer: [9, 7] },
  },
  {
    name: "ru: платёж идёт, документы на день позже",
    subject: "Счёт № 1207, светильники",
    seller: chenYu,
    buyer: anna,
    me: "buyer",
    today: "2026-07-31",
    mails: [
      ["seller", "2026-07-01", "Анна, добрый день!\n\nГруз готов к отгрузке. Ждём от вас доплату."],
      ["buyer", "2026-07-06", "Оплату произвели сегодня, платёжка во вложении."],
      ["seller", "2026-07-09", "Деньги поступили вчера. Телекс-релиз оформили, отгрузка 10 июля."],
      ["seller", "2026-07-13", "Груз ушёл 10 июля, прибытие ожидается 28 июля."],
      ["buyer", "2026-07-14", "Пришлите, пожалуйста, оригиналы документов до 20 июля."],
      ["seller", "2026-07-22", "Документы отправили вчера курьером."],
      ["buyer", "2026-07-30", "Груз получили вчера, спасибо."],
    ],
    steps: {
      production: "done",
      payment: "done 2026-07-08",
      release: "done",
      shipment: "done 2026-07-10; plan 2026-07-10",
      documents: "done 2026-07-21; plan 2026-07-20; late 1",
      delivery: "done 2026-07-29; plan 2026-07-28; late 1",
    },
    delays: { buyer: [5, 3], seller: [7, 5] },
  },
  {
    name: "ru: букинг у продавца, документы у покупателя",
    subject: "PO 3390, крепёж",
    seller: oleg,
    buyer: irina,
    me: "seller",
    today: "2026-07-24",
    mails: [
      ["seller", "2026-06-24", "Ирина, добрый день!\n\nЗаказ подтверждаем, срок изготовления — 20 рабочих дней."],
      ["seller", "2026-07-06", "Изготовление идёт по плану, готово на 60 %. Готовность 22 июля."],
      ["buyer", "2026-07-08", "Забронируйте, пожалуйста, место на судне до 13 июля."],
      ["seller", "2026-07-15", "Место на судне забронировали, выход судна 27 июля."],
      ["seller", "2026-07-16", "Для таможни нужны ваши документы, пришлите, пожалуйста, документы до 20 июля."],
      ["buyer", "2026-07-23", "Документы во вложении."],
      ["seller", "2026-07-23", "Товар изготовлен полностью."],
    ],
    steps: {
      order: "done 2026-06-24",
      production: "done; plan 2026-07-22",
      booking: "done; plan 2026-07-13",
      shipment: "notStarted; plan 2026-07-27",
      documents: "done 2026-07-23; plan 2026-07-20; late 3",
    },
    delays: { seller: [7, 5], buyer: [7, 5] },
  },
];

const person = ({ name, mail }: Writer): Person => ({ address: address(mail), name });

/** The mails of the order, each sent at nine o'clock of its writer's wall. */
export function threadOf(order: TradeOrder): RawThread {
  const id = (index: number) => messageId(`${order.subject.replace(/\W+/g, "")}-${order.name.slice(0, 2)}-${index}@trade.example`);
  return {
    id: threadId(order.subject),
    messages: order.mails.map(([side, day, text], index) => {
      const writer = order[side];
      return {
        id: id(index),
        from: person(writer),
        to: [person(side === "seller" ? order.buyer : order.seller)],
        cc: [],
        sentAt: instant(Date.parse(`${day}T09:00:00Z`) - writer.offset * 60_000 + index * 60_000),
        sentOffset: writer.offset,
        subject: index === 0 ? order.subject : `Re: ${order.subject}`,
        body: { kind: "text", content: `${text}\n\n${writer.name}\nTel. ${PHONES[writer.country] ?? ""}` },
        attachmentNames: [],
        answers: index === 0 ? [] : [id(index - 1)],
        headers: {},
      };
    }),
  };
}

const PHONES: Readonly<Record<string, string>> = {
  CN: "+86 755 5550 1234",
  DE: "+49 40 555 01234",
  US: "+1 312 555 0147",
  GB: "+44 20 5550 1234",
  VN: "+84 28 5550 1234",
  AU: "+61 2 5550 1234",
  TR: "+90 212 555 0123",
  TW: "+886 2 5550 1234",
  HK: "+852 5550 1234",
  JP: "+81 3 5550 1234",
  RU: "+7 495 555 01 23",
};

/** The one whose mail it is reads it. */
export function readerOf(order: TradeOrder): ReaderContext {
  const { mail, country: land } = order[order.me];
  return { me: address(mail), zone: timeZone("UTC"), country: country(land), packs, calendarOf };
}
