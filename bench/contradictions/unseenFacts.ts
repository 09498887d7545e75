/** Facts in other words than facts.ts, written after the rules and not used for mending them. */
import type { Locale } from "../../src/engine/types.ts";
import type { MadeFact } from "./facts.ts";

const en: readonly MadeFact[] = [
  {
    topic: "date",
    values: [
      ["6 January", "Jan 6"],
      ["13 January", "Jan 13"],
    ],
    says: [
      "ETA Felixstowe is {v}.",
      "The container should arrive at the port on {v}, that is the ETA.",
      "Arrival date per the carrier: {v}.",
      "The line gives {v} as arrival date.",
    ],
    changes: ["ETA slipped from {a} to {b}.", "The arrival was pushed back to {b}."],
  },
  {
    topic: "port",
    values: [["Ningbo"], ["Shanghai"], ["Qingdao"]],
    says: ["We load at {v}.", "Port of loading: {v}.", "Terms are FOB {v}.", "The cargo is shipped from {v}."],
    changes: ["We now load in {b} instead of {a}.", "The loading port was changed to {b}."],
  },
  {
    topic: "price",
    values: [["USD 6,300"], ["USD 3,600"], ["USD 6,900"]],
    says: [
      "The deposit is {v}.",
      "Please transfer the down payment of {v}.",
      "Our records show a deposit of {v}.",
      "For the deposit we agreed on {v}.",
    ],
    changes: ["We reduced the deposit from {a} to {b}.", "The deposit goes up to {b} because the order grew."],
  },
  {
    topic: "quantity",
    values: [["640 units", "640 pcs"], ["460 units", "460 pcs"], ["660 units"]],
    says: ["You ordered {v}.", "The quantity on your PO is {v}.", "Your order covers {v}.", "We have {v} in production for you."],
    changes: ["We cut the order from {a} to {b}, as you asked.", "The quantity is now {b} instead of {a}."],
  },
  {
    topic: "version",
    values: [["v3"], ["v5"], ["v4"]],
    says: [
      "The printers have artwork {v}.",
      "Artwork {v} is the one that was approved.",
      "We are printing from artwork version {v}.",
      "The approved artwork is {v}.",
    ],
    changes: ["We replaced artwork {a} by {b}.", "The artwork was updated to {b}."],
  },
  {
    topic: "address",
    values: [["27 Canal Street, Bristol"], ["72 Canal Street, Bristol"], ["5 Orchard Lane, Bath"]],
    says: [
      "Your goods will be delivered to {v}.",
      "Please send the goods to {v}.",
      "For the truck driver, the shipping address is {v}.",
      "Our warehouse, {v}, is open from seven.",
    ],
    changes: ["We moved, so please deliver to {b} instead of {a}.", "Our delivery address changed to {b}."],
  },
  {
    topic: "name",
    values: [["Eastbridge Logistics"], ["Eastgate Logistics"], ["Portline Freight"]],
    says: ["Notify party: {v}.", "The notify party is {v}.", "Please put {v} as notify party.", "We have {v} as the notify party."],
    changes: ["The notify party is {b} from now on, no longer {a}.", "Please replace {a} by {b} as notify party."],
  },
];

const zhHans: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["1月6日"], ["1月13日"]],
    says: ["ETA是{v}。", "到港日期为{v}。", "船公司给的到港日是{v}。", "预计{v}到港。"],
    changes: ["到港日由{a}推迟到{b}。", "ETA改为{b}。"],
  },
  {
    topic: "port",
    values: [["宁波"], ["上海"], ["青岛"]],
    says: ["起运港：{v}。", "条款是FOB {v}。", "装货港为{v}。", "我们从起运港{v}走货。"],
    changes: ["起运港由{a}换成{b}。", "起运港改为{b}。"],
  },
  {
    topic: "price",
    values: [["6300美元"], ["3600美元"], ["6900美元"]],
    says: ["定金是{v}。", "请安排支付定金{v}。", "合同约定的定金为{v}。", "我们这边登记的定金是{v}。"],
    changes: ["定金从{a}减到{b}。", "定金调整为{b}。"],
  },
  {
    topic: "quantity",
    values: [["640台"], ["460台"], ["660台"]],
    says: ["贵司订购数量为{v}。", "订单数量：{v}。", "您下单的数量是{v}。", "目前总共生产{v}。"],
    changes: ["按您要求，数量由{a}减到{b}。", "订购数量变更为{b}。"],
  },
  {
    topic: "version",
    values: [["V3"], ["V5"], ["V4"]],
    says: ["规格书以{v}为准。", "我们手上的规格书是{v}。", "现行规格书版本为{v}。", "目前执行的规格书为{v}。"],
    changes: ["规格书由{a}升级为{b}。", "规格书更新到{b}了。"],
  },
  {
    topic: "address",
    values: [["宁波市北仑区新大路27号"], ["宁波市北仑区新大路72号"], ["余姚市阳明街道南雷路5号"]],
    says: ["交货地点：{v}。", "货请寄到{v}。", "收货地址为{v}。", "我司仓库位于{v}。"],
    changes: ["我们搬到{b}了，原来的{a}不再收货。", "交货地点改成{b}。"],
  },
  {
    topic: "name",
    values: [["东桥物流"], ["东乔物流"], ["港联货运"]],
    says: ["通知人：{v}。", "通知方为{v}。", "提单通知人写{v}。", "通知人是{v}。"],
    changes: ["通知人由{a}改成{b}。", "通知方变更为{b}。"],
  },
];

const zhHant: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["1月6日"], ["1月13日"]],
    says: ["ETA為{v}。", "到港日是{v}。", "船公司提供的到港日期為{v}。", "預計{v}抵港。"],
    changes: ["到港日由{a}延後至{b}。", "ETA改為{b}。"],
  },
  {
    topic: "port",
    values: [["基隆"], ["高雄"], ["台中"]],
    says: ["起運港：{v}。", "條件為FOB {v}。", "裝貨港是{v}。", "這批由起運港{v}出口。"],
    changes: ["起運港由{a}換成{b}。", "起運港改為{b}。"],
  },
  {
    topic: "price",
    values: [["美金6,300元"], ["美金3,600元"], ["美金6,900元"]],
    says: ["訂金為{v}。", "請安排支付訂金{v}。", "合約約定的訂金是{v}。", "我們帳上的訂金是{v}。"],
    changes: ["訂金由{a}降為{b}。", "訂金調整為{b}。"],
  },
  {
    topic: "quantity",
    values: [["640台"], ["460台"], ["660台"]],
    says: ["貴司訂購數量為{v}。", "訂單數量：{v}。", "您下單的數量是{v}。", "目前總共生產{v}。"],
    changes: ["依您要求，數量由{a}減為{b}。", "訂購數量變更為{b}。"],
  },
  {
    topic: "version",
    values: [["V3"], ["V5"], ["V4"]],
    says: ["規格書以{v}為準。", "我們手上的規格書是{v}。", "現行規格書版本為{v}。", "目前執行的規格書為{v}。"],
    changes: ["規格書由{a}升級為{b}。", "規格書更新到{b}了。"],
  },
  {
    topic: "address",
    values: [["台中市西屯區台灣大道27號"], ["台中市西屯區台灣大道72號"], ["彰化市中山路5號"]],
    says: ["交貨地點：{v}。", "貨請寄到{v}。", "收貨地址為{v}。", "我司倉庫位於{v}。"],
    changes: ["我們搬到{b}了，原來的{a}不再收貨。", "交貨地點改成{b}。"],
  },
  {
    topic: "name",
    values: [["東橋物流"], ["東喬物流"], ["港聯貨運"]],
    says: ["通知人：{v}。", "通知方為{v}。", "提單通知人寫{v}。", "通知人是{v}。"],
    changes: ["通知人由{a}改成{b}。", "通知方變更為{b}。"],
  },
];

const ja: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["1月6日"], ["1月13日"]],
    says: ["入港日は{v}です。", "ETAは{v}となっております。", "到着予定日：{v}", "船会社によると入港予定日は{v}とのことです。"],
    changes: ["入港日が{a}から{b}に変更となりました。", "ETAが{b}に延期されました。"],
  },
  {
    topic: "port",
    values: [["寧波"], ["上海"], ["青島"]],
    says: ["積地は{v}です。", "船積港：{v}", "条件はFOB{v}でございます。", "積み地は{v}で手配いたします。"],
    changes: ["積地を{a}から{b}に変更いたします。", "船積港が{b}に変わりました。"],
  },
  {
    topic: "price",
    values: [["630,000円"], ["360,000円"], ["690,000円"]],
    says: [
      "前金は{v}です。",
      "手付金{v}のお振込みをお願いいたします。",
      "契約書の前金は{v}となっております。",
      "前払金として{v}を計上しております。",
    ],
    changes: ["前金を{a}から{b}に変更いたします。", "前金は{b}に減額となりました。前回の金額は誤りです。"],
  },
  {
    topic: "quantity",
    values: [["640台"], ["460台"], ["660台"]],
    says: ["発注数量は{v}です。", "ご注文数は{v}と承っております。", "注文書には{v}と記載されています。", "今回は{v}の製造となります。"],
    changes: ["数量を{a}から{b}に変更いたしました。", "ご要望により数量を{b}に見直しました。"],
  },
  {
    topic: "version",
    values: [["第3版"], ["第5版"], ["第4版"]],
    says: [
      "仕様書は{v}が有効です。",
      "手元の仕様書は{v}となっております。",
      "現行の仕様書は{v}です。",
      "仕様書{v}に基づいて製作しております。",
    ],
    changes: ["仕様書を{a}から{b}に改訂いたしました。", "仕様書は{b}に更新されました。"],
  },
  {
    topic: "address",
    values: [["名古屋市中区栄3-27-1"], ["名古屋市中区栄3-72-1"], ["春日井市旭町2-5"]],
    says: ["配送先は{v}です。", "お届け先住所：{v}", "納入先は{v}でお願いいたします。", "発送先住所は{v}となります。"],
    changes: ["移転に伴い、納品先は{b}となります。", "配送先を{a}から{b}に変更してください。"],
  },
  {
    topic: "name",
    values: [["東橋物流"], ["東喬物流"], ["港聯運輸"]],
    says: ["通知先は{v}です。", "着荷通知先：{v}", "通知先には{v}を記載してください。", "B/Lの通知先は{v}となっております。"],
    changes: ["通知先を{a}から{b}に変更してください。", "通知先が{b}に変わりました。"],
  },
];

const ru: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["6 января"], ["13 января"]],
    says: ["ETA — {v}.", "Судно прибывает {v}.", "Прибытие судна ожидается {v}.", "По графику приход судна {v}."],
    changes: ["Прибытие судна перенесли с {a} на {b}.", "Из-за шторма прибытие откладывается до {b}."],
  },
  {
    topic: "port",
    values: [["Нинбо"], ["Шанхай"], ["Циндао"]],
    says: ["Порт погрузки — {v}.", "Условия — FOB {v}.", "Порт отправления: {v}.", "В букинге порт погрузки {v}."],
    changes: ["Порт погрузки меняется: вместо {a} будет {b}.", "Новый порт отправления: {b}."],
  },
  {
    topic: "price",
    values: [["630 000 руб."], ["360 000 руб."], ["690 000 руб."]],
    says: ["Аванс составляет {v}", "Просим перечислить предоплату {v}", "По договору аванс — {v}", "У нас записан аванс {v}"],
    changes: ["Аванс снижен с {a} до {b}", "Размер аванса изменили, теперь {b}"],
  },
  {
    topic: "quantity",
    values: [["640 шт."], ["460 шт."], ["660 шт."]],
    says: ["Количество — {v}", "По заказу {v}", "В заказе указано {v}", "Сейчас изготавливаем {v}"],
    changes: ["По вашей просьбе уменьшили заказ с {a} до {b}", "Количество исправили на {b}"],
  },
  {
    topic: "version",
    values: [["версия 3"], ["версия 5"], ["версия 4"]],
    says: [
      "Действует {v} спецификации.",
      "У нас на руках спецификация, {v}.",
      "Спецификация: {v}.",
      "Производство идёт по спецификации, {v}.",
    ],
    changes: ["Спецификацию обновили, теперь действует {b}.", "Вместо прежней спецификации действует {b}."],
  },
  {
    topic: "address",
    values: [["ул. Портовая, д. 27"], ["ул. Портовая, д. 72"], ["ул. Садовая, д. 5"]],
    says: ["Адрес склада: {v}.", "Доставка по адресу {v}.", "Адрес выгрузки — {v}.", "Машину ждём на складе, адрес доставки {v}."],
    changes: ["Мы переехали, теперь адрес доставки {b}.", "Адрес склада изменился с {a} на {b}."],
  },
  {
    topic: "name",
    values: [["ООО «Восток»"], ["ООО «Восход»"], ["АО «Причал»"]],
    says: ["Грузоотправитель — {v}.", "Грузоотправителем указано {v}.", "В накладной грузоотправитель {v}.", "Грузоотправитель: {v}."],
    changes: ["Грузоотправитель сменился: вместо {a} теперь {b}.", "Новый грузоотправитель — {b}."],
  },
];

/** Facts per locale. */
export const unseenFacts: Readonly<Record<Locale, readonly MadeFact[]>> = { en, "zh-Hans": zhHans, "zh-Hant": zhHant, ja, ru };
