/** Facts as people write them, to be put into clean threads: {v} is the value, {a} and {b} the old and the new one. */
import type { ConflictTopic, Locale } from "../../src/engine/types.ts";

export interface MadeFact {
  readonly topic: ConflictTopic | "port";
  /** Several values; each in the ways it may be written. */
  readonly values: readonly (readonly string[])[];
  /** Every sentence states the fact; the words differ. */
  readonly says: readonly string[];
  /** The value is another one on purpose. */
  readonly changes: readonly string[];
}

const en: readonly MadeFact[] = [
  {
    topic: "date",
    values: [
      ["4 December", "December 4"],
      ["11 December", "Dec 11"],
      ["9 December", "December 9"],
    ],
    says: [
      "The vessel sails on {v}.",
      "ETD is {v} according to the line.",
      "Our forwarder has us on the boat leaving {v}.",
      "As far as I can see, departure is {v}.",
      "The ship is due to sail on {v}, weather permitting.",
    ],
    changes: [
      "The sailing was moved from {a} to {b}.",
      "New ETD is {b}, the line has dropped the sailing of {a}.",
      "Departure is now {b} instead of {a}.",
    ],
  },
  {
    topic: "date",
    values: [["1 December"], ["8 December"], ["3 December"]],
    says: [
      "The inspection takes place on {v}.",
      "Inspection date: {v}.",
      "The inspector comes to the factory on {v}.",
      "We have the inspection down for {v}.",
    ],
    changes: ["We had to move the inspection from {a} to {b}.", "The inspection is postponed to {b}."],
  },
  {
    topic: "port",
    values: [["Hamburg"], ["Rotterdam"], ["Antwerp"], ["Bremerhaven"]],
    says: [
      "Port of discharge is {v}.",
      "The goods go to {v} by sea.",
      "Our booking is for {v} as destination port.",
      "The container will be unloaded in {v}.",
      "We ship CIF {v} as usual.",
    ],
    changes: ["Please note that the destination port changes from {a} to {b}.", "We switched to {b} because {a} is congested."],
  },
  {
    topic: "price",
    values: [
      ["USD 4.20", "$4.20"],
      ["USD 4.85", "$4.85"],
      ["USD 4.05", "$4.05"],
    ],
    says: [
      "The unit price is {v}.",
      "We calculated with a unit price of {v}.",
      "Our price per piece stays at {v}.",
      "The order shows {v} per piece.",
      "Your quotation gives {v} as the price per unit.",
    ],
    changes: ["We can lower the unit price from {a} to {b}.", "From January the price per piece goes up to {b}, until then {a} holds."],
  },
  {
    topic: "price",
    values: [["EUR 18,400", "18,400 EUR"], ["EUR 14,800", "14,800 EUR"], ["EUR 18,900"]],
    says: [
      "The total comes to {v}.",
      "The invoice amount is {v}.",
      "Our finance team has {v} as the total of this order.",
      "All in all that makes {v}.",
    ],
    changes: ["The revised total is {b} instead of {a}.", "After the discount the total drops from {a} to {b}."],
  },
  {
    topic: "quantity",
    values: [
      ["1,200 pieces", "1200 pcs"],
      ["1,250 pieces", "1250 pcs"],
      ["1,020 pieces", "1020 pcs"],
    ],
    says: [
      "The order is for {v}.",
      "We are producing {v} for you.",
      "Ordered quantity: {v}.",
      "Our purchase order says {v}.",
      "We will ship {v} in one lot.",
    ],
    changes: ["Please increase the order from {a} to {b}.", "We agreed to change the quantity to {b}."],
  },
  {
    topic: "quantity",
    values: [
      ["48 cartons", "48 ctns"],
      ["84 cartons", "84 ctns"],
      ["46 cartons", "46 boxes"],
    ],
    says: [
      "The lot is packed in {v}.",
      "The shipment consists of {v}.",
      "The packing list shows {v}.",
      "There are {v} on the loading list.",
    ],
    changes: ["We repacked the goods, so the {a} became {b}.", "The number of cartons changes to {b}."],
  },
  {
    topic: "version",
    values: [
      ["rev. C", "revision C"],
      ["rev. D", "revision D"],
      ["rev. B", "Rev B"],
    ],
    says: [
      "We work from drawing {v}.",
      "The valid drawing is {v}.",
      "The factory is using {v} of the drawing.",
      "Production is based on {v} of the drawing.",
    ],
    changes: ["The drawing was updated from {a} to {b}.", "Please replace {a} of the drawing by {b}."],
  },
  {
    topic: "version",
    values: [["2.4.1"], ["2.3.9"], ["2.4.0"]],
    says: [
      "The units run firmware {v}.",
      "Firmware version is {v}.",
      "The boards were flashed with version {v}.",
      "We tested with firmware {v}.",
    ],
    changes: ["We upgraded the firmware from {a} to {b}.", "Please update the firmware to {b}."],
  },
  {
    topic: "address",
    values: [["14 Mill Road, Leeds"], ["41 Mill Road, Leeds"], ["9 Dock Street, Hull"]],
    says: [
      "The delivery address is {v}.",
      "Please deliver to {v}.",
      "The goods go to our warehouse at {v}.",
      "Ship-to address: {v}.",
      "Our warehouse is at {v}.",
    ],
    changes: ["Our warehouse has moved from {a} to {b}.", "Please note our new delivery address: {b}."],
  },
  {
    topic: "name",
    values: [["Ms. Alvarez"], ["Mr. Novak"], ["Ms. Tanaka"]],
    says: [
      "The contact person at the warehouse is {v}.",
      "{v} is the contact at the warehouse.",
      "Contact person on site: {v}.",
      "At the warehouse, {v} is in charge.",
    ],
    changes: ["The contact person at the warehouse changes from {a} to {b}.", "{b} has taken over from {a} as contact at the warehouse."],
  },
  {
    topic: "name",
    values: [["Brightline Trading"], ["Brightway Trading"], ["Northgate Imports"]],
    says: [
      "The consignee is {v}.",
      "Consignee on the B/L: {v}.",
      "{v} is shown as consignee.",
      "The bill of lading is made out to {v} as consignee.",
    ],
    changes: ["Please change the consignee from {a} to {b}.", "The new consignee is {b}."],
  },
];

const zhHans: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["12月4日", "12月4号"], ["12月11日", "12月11号"], ["12月9日"]],
    says: ["船期是{v}。", "货代说{v}开船。", "ETD {v}。", "这批货{v}离港。", "开船日为{v}。"],
    changes: ["船期从{a}改到{b}。", "{a}的船取消了，改走{b}的船。"],
  },
  {
    topic: "date",
    values: [["12月1日"], ["12月8日"], ["12月3号"]],
    says: ["验货日期是{v}。", "验货员{v}到工厂。", "{v}验货。", "验货安排在{v}。"],
    changes: ["验货从{a}推迟到{b}。", "验货时间调整为{b}。"],
  },
  {
    topic: "port",
    values: [["汉堡"], ["鹿特丹"], ["安特卫普"]],
    says: ["目的港是{v}。", "这批货发往{v}。", "我们订的是到{v}的舱位。", "货柜在{v}卸货。", "按CIF {v}出货。"],
    changes: ["目的港由{a}改为{b}。", "{a}拥堵，改走{b}。"],
  },
  {
    topic: "price",
    values: [["4.20美元", "USD 4.20"], ["4.85美元", "USD 4.85"], ["4.05美元"]],
    says: ["单价是{v}。", "我们按单价{v}核算。", "每件{v}。", "订单上的单价写的是{v}。"],
    changes: ["单价可以从{a}降到{b}。", "明年起单价调整为{b}。"],
  },
  {
    topic: "price",
    values: [["18,400元"], ["14,800元"], ["18,900元"]],
    says: ["总金额是{v}。", "合计{v}。", "这张发票一共{v}。", "财务这边登记的总价为{v}。"],
    changes: ["更正后的总金额为{b}，不是{a}。", "优惠后总价由{a}降为{b}。"],
  },
  {
    topic: "quantity",
    values: [["1200件", "1,200件"], ["1250件", "1,250件"], ["1020件"]],
    says: ["订单数量是{v}。", "这次一共生产{v}。", "我们下的是{v}。", "合同上写的是{v}。", "本批出货{v}。"],
    changes: ["数量由{a}增加到{b}。", "订单数量改为{b}。"],
  },
  {
    topic: "quantity",
    values: [["48箱"], ["84箱"], ["46箱"]],
    says: ["这批货装了{v}。", "装箱单上是{v}。", "一共{v}。", "货物共{v}，已经码好。"],
    changes: ["重新装箱后由{a}变成{b}。", "箱数更新为{b}。"],
  },
  {
    topic: "version",
    values: [["C版"], ["D版"], ["B版"]],
    says: ["目前按图纸{v}生产。", "有效的图纸是{v}。", "工厂用的是{v}图纸。", "图纸以{v}为准。"],
    changes: ["图纸已由{a}更新为{b}。", "请用{b}图纸替换{a}。"],
  },
  {
    topic: "version",
    values: [["2.4.1"], ["2.3.9"], ["2.4.0"]],
    says: ["设备固件版本为{v}。", "机器上跑的是{v}固件。", "我们用固件{v}做的测试。", "板子烧录的版本是{v}。"],
    changes: ["固件由{a}升级到{b}。", "请把固件更新到{b}。"],
  },
  {
    topic: "address",
    values: [["苏州市工业园区星港街18号"], ["苏州市工业园区星港街81号"], ["昆山市花桥镇绿地大道99号"]],
    says: ["送货地址是{v}。", "请送到{v}。", "收货地址：{v}。", "我们仓库在{v}。"],
    changes: ["仓库由{a}搬到{b}。", "收货地址变更为{b}。"],
  },
  {
    topic: "name",
    values: [["陈国强"], ["李明远"], ["赵晓东"]],
    says: ["仓库联系人是{v}。", "仓库那边由{v}负责收货。", "收货联系人：{v}。", "现场找{v}就可以。"],
    changes: ["仓库联系人由{a}换成{b}。", "{a}离职了，收货改由{b}负责。"],
  },
  {
    topic: "name",
    values: [["宏达贸易"], ["鸿达贸易"], ["北辰进出口"]],
    says: ["收货人是{v}。", "提单上的收货人写的是{v}。", "收货人一栏填{v}。", "收货人：{v}。"],
    changes: ["收货人由{a}改为{b}。", "提单收货人请更正为{b}。"],
  },
];

const zhHant: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["12月4日"], ["12月11日"], ["12月9日"]],
    says: ["船期是{v}。", "貨代通知{v}開船。", "ETD {v}。", "本批貨{v}離港。", "預計{v}啟航。"],
    changes: ["船期由{a}改到{b}。", "{a}的船班取消，改搭{b}的船。"],
  },
  {
    topic: "date",
    values: [["12月1日"], ["12月8日"], ["12月3日"]],
    says: ["驗貨日期為{v}。", "驗貨人員{v}到廠。", "{v}驗貨。", "驗貨排在{v}。"],
    changes: ["驗貨從{a}延到{b}。", "驗貨時間調整為{b}。"],
  },
  {
    topic: "port",
    values: [["漢堡"], ["鹿特丹"], ["安特衛普"]],
    says: ["目的港為{v}。", "這批貨運往{v}。", "我們訂的是到{v}的艙位。", "貨櫃會在{v}卸貨。", "以CIF {v}出貨。"],
    changes: ["目的港由{a}改為{b}。", "因{a}塞港，改走{b}。"],
  },
  {
    topic: "price",
    values: [["美金4.20元", "USD 4.20"], ["美金4.85元", "USD 4.85"], ["USD 4.05"]],
    says: ["單價是{v}。", "我們以單價{v}計算。", "每件{v}。", "訂單上的單價寫的是{v}。"],
    changes: ["單價可以從{a}降到{b}。", "明年起單價調整為{b}。"],
  },
  {
    topic: "price",
    values: [["NT$184,000", "184,000元"], ["NT$148,000", "148,000元"], ["189,000元"]],
    says: ["總金額為{v}。", "合計{v}。", "這張發票一共{v}。", "會計這邊登記的總價是{v}。"],
    changes: ["更正後的總金額為{b}，不是{a}。", "折扣後總價由{a}降為{b}。"],
  },
  {
    topic: "quantity",
    values: [["1,200個", "1200個"], ["1,250個", "1250個"], ["1,020個"]],
    says: ["訂單數量為{v}。", "這次總共生產{v}。", "我們下單的是{v}。", "合約上寫的是{v}。", "本批出貨{v}。"],
    changes: ["數量由{a}增加到{b}。", "訂單數量改為{b}。"],
  },
  {
    topic: "quantity",
    values: [["48箱"], ["84箱"], ["46箱"]],
    says: ["這批貨裝成{v}。", "裝箱單上是{v}。", "總共{v}。", "貨物共{v}，已經打棧板。"],
    changes: ["重新包裝後由{a}變成{b}。", "箱數更新為{b}。"],
  },
  {
    topic: "version",
    values: [["C版"], ["D版"], ["B版"]],
    says: ["目前依圖面{v}生產。", "有效的圖面是{v}。", "工廠使用的是{v}圖面。", "圖面以{v}為準。"],
    changes: ["圖面已由{a}更新為{b}。", "請以{b}圖面取代{a}。"],
  },
  {
    topic: "version",
    values: [["2.4.1"], ["2.3.9"], ["2.4.0"]],
    says: ["設備韌體版本為{v}。", "機器上跑的是韌體{v}。", "我們用韌體{v}測試。", "板子燒錄的版本是{v}。"],
    changes: ["韌體由{a}升級到{b}。", "請將韌體更新到{b}。"],
  },
  {
    topic: "address",
    values: [["新北市五股區五工路18號"], ["新北市五股區五工路81號"], ["桃園市蘆竹區南山路99號"]],
    says: ["送貨地址是{v}。", "請送到{v}。", "收貨地址：{v}。", "我們倉庫在{v}。"],
    changes: ["倉庫由{a}搬到{b}。", "收貨地址變更為{b}。"],
  },
  {
    topic: "name",
    values: [["陳國強"], ["李明遠"], ["趙曉東"]],
    says: ["倉庫聯絡人是{v}。", "倉庫那邊由{v}負責收貨。", "收貨聯絡人：{v}。", "現場找{v}即可。"],
    changes: ["倉庫聯絡人由{a}換成{b}。", "{a}離職了，收貨改由{b}負責。"],
  },
  {
    topic: "name",
    values: [["宏達貿易"], ["鴻達貿易"], ["北辰國際"]],
    says: ["收貨人是{v}。", "提單上的收貨人寫的是{v}。", "收貨人欄位填{v}。", "收貨人：{v}。"],
    changes: ["收貨人由{a}改為{b}。", "提單收貨人請更正為{b}。"],
  },
];

const ja: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["12月4日"], ["12月11日"], ["12月9日"]],
    says: [
      "本船は{v}に出港いたします。",
      "ETDは{v}です。",
      "出港日は{v}と伺っております。",
      "{v}出港の船を予約しております。",
      "{v}に出帆の予定です。",
    ],
    changes: ["出港日が{a}から{b}に変更となりました。", "{a}の便が抜港となったため、{b}出港の便に振り替えました。"],
  },
  {
    topic: "date",
    values: [["12月1日"], ["12月8日"], ["12月3日"]],
    says: ["検品は{v}に行います。", "検品日：{v}", "検査員が{v}に工場へ伺います。", "検品は{v}で手配済みです。"],
    changes: ["検品を{a}から{b}に延期いたしました。", "検品日を{b}に変更させていただきます。"],
  },
  {
    topic: "port",
    values: [["神戸港"], ["名古屋港"], ["横浜港"]],
    says: [
      "仕向港は{v}です。",
      "荷揚げは{v}となります。",
      "{v}向けで船腹を押さえております。",
      "{v}揚げで手配しております。",
      "CIF{v}の条件でございます。",
    ],
    changes: ["仕向港を{a}から{b}に変更いたします。", "混雑のため、{a}ではなく{b}揚げに切り替えました。"],
  },
  {
    topic: "price",
    values: [["420円"], ["485円"], ["405円"]],
    says: ["単価は{v}です。", "単価{v}で計算しております。", "1個あたり{v}でございます。", "注文書の単価は{v}となっております。"],
    changes: ["単価を{a}から{b}に値下げいたします。", "来年より単価を{b}に改定いたします。"],
  },
  {
    topic: "price",
    values: [["184,000円"], ["148,000円"], ["189,000円"]],
    says: ["合計金額は{v}です。", "ご請求額は{v}でございます。", "総額{v}で承っております。", "経理では合計{v}と登録しております。"],
    changes: ["訂正後の合計金額は{b}です（{a}は誤りです）。", "値引き後の総額は{a}から{b}となります。"],
  },
  {
    topic: "quantity",
    values: [["1,200個", "1200個"], ["1,250個", "1250個"], ["1,020個"]],
    says: [
      "ご注文数量は{v}です。",
      "今回は{v}を製造いたします。",
      "注文書では{v}となっております。",
      "発注数：{v}",
      "出荷数量は{v}でございます。",
    ],
    changes: ["数量を{a}から{b}に増やしていただけますでしょうか。", "ご注文数量を{b}に変更いたします。"],
  },
  {
    topic: "quantity",
    values: [["48箱"], ["84箱"], ["46箱"]],
    says: ["梱包は{v}です。", "今回の荷物は全部で{v}となります。", "パッキングリストには{v}とあります。", "{v}を出荷いたします。"],
    changes: ["梱包し直したため、{a}が{b}になりました。", "箱数が{b}に変更となりました。"],
  },
  {
    topic: "version",
    values: [["C版"], ["D版"], ["B版"]],
    says: ["図面は{v}で製作しております。", "有効な図面は{v}です。", "工場では図面の{v}を使用しております。", "最終図面は{v}となります。"],
    changes: ["図面を{a}から{b}に改訂いたしました。", "図面は{b}に差し替えをお願いいたします。"],
  },
  {
    topic: "version",
    values: [["2.4.1"], ["2.3.9"], ["2.4.0"]],
    says: [
      "ファームウェアはバージョン{v}です。",
      "装置のファームウェアは{v}となっております。",
      "ファームウェア{v}で試験いたしました。",
      "基板にはバージョン{v}を書き込んでおります。",
    ],
    changes: ["ファームウェアを{a}から{b}に更新いたしました。", "ファームウェアを{b}にアップデートしてください。"],
  },
  {
    topic: "address",
    values: [["大阪市西区南堀江1-14-8"], ["大阪市西区南堀江1-18-4"], ["堺市堺区築港3-2-1"]],
    says: ["納品先住所は{v}です。", "お届け先：{v}", "倉庫は{v}にございます。", "送付先は{v}でお願いいたします。"],
    changes: ["倉庫が{a}から{b}に移転いたしました。", "納品先住所が{b}に変更となりました。"],
  },
  {
    topic: "name",
    values: [["高橋様"], ["渡辺様"], ["小林様"]],
    says: ["倉庫の担当者は{v}です。", "現地のご担当は{v}と伺っております。", "倉庫側の窓口は{v}でございます。", "納品先担当者：{v}"],
    changes: ["倉庫の担当者が{a}から{b}に変更となりました。", "{a}のご異動に伴い、今後の窓口は{b}となります。"],
  },
  {
    topic: "name",
    values: [["東和商事"], ["東亜商事"], ["北星貿易"]],
    says: ["荷受人は{v}です。", "B/Lの荷受人は{v}となっております。", "荷受人欄には{v}と記載されています。", "荷受人：{v}"],
    changes: ["荷受人を{a}から{b}に変更してください。", "荷受人が{b}に変わりました。"],
  },
];

const ru: readonly MadeFact[] = [
  {
    topic: "date",
    values: [["4 декабря"], ["11 декабря"], ["9 декабря"]],
    says: [
      "Судно отходит {v}.",
      "Отход судна назначен на {v}.",
      "ETD — {v}.",
      "По данным экспедитора, судно выходит {v}.",
      "Пароход уходит {v}.",
    ],
    changes: ["Отход судна перенесли с {a} на {b}.", "Новая дата отхода — {b}, рейс {a} отменили."],
  },
  {
    topic: "date",
    values: [["1 декабря"], ["8 декабря"], ["3 декабря"]],
    says: ["Инспекция пройдёт {v}.", "Дата инспекции: {v}.", "Инспектор приезжает на завод {v}.", "Инспекция назначена на {v}."],
    changes: ["Инспекцию пришлось перенести с {a} на {b}.", "Инспекция откладывается до {b}."],
  },
  {
    topic: "port",
    values: [["Санкт-Петербург"], ["Новороссийск"], ["Калининград"]],
    says: [
      "Порт назначения — {v}.",
      "Груз идёт в {v}.",
      "Букинг оформлен до порта {v}.",
      "Выгрузка будет в порту {v}.",
      "Условия поставки CIF {v}.",
    ],
    changes: [
      "Порт назначения меняется: вместо {a} теперь {b}.",
      "Из-за очередей в порту {a} перенаправили груз, новый порт назначения — {b}.",
    ],
  },
  {
    topic: "price",
    values: [["420 руб.", "420 рублей"], ["485 руб.", "485 рублей"], ["405 руб."]],
    says: ["Цена за штуку — {v}", "Мы считали по цене {v} за единицу.", "Цена единицы остаётся {v}", "В заказе указана цена {v} за штуку."],
    changes: ["Готовы снизить цену за штуку с {a} до {b}", "С января цена за единицу составит {b} вместо {a}"],
  },
  {
    topic: "price",
    values: [["184 000 руб."], ["148 000 руб."], ["189 000 руб."]],
    says: ["Общая сумма — {v}", "Счёт выставлен на {v}", "Итого получается {v}", "У нас в бухгалтерии проходит сумма {v}"],
    changes: ["Исправленная сумма — {b}, а не {a}", "С учётом скидки итог снижается с {a} до {b}"],
  },
  {
    topic: "quantity",
    values: [["1200 штук", "1 200 шт."], ["1250 штук", "1 250 шт."], ["1020 штук"]],
    says: [
      "Заказ — на {v}",
      "Мы производим для вас {v}",
      "Количество по заказу: {v}",
      "В договоре указано {v}",
      "Отгружаем {v} одной партией.",
    ],
    changes: ["Просим увеличить заказ с {a} до {b}", "Количество изменено: теперь {b}"],
  },
  {
    topic: "quantity",
    values: [["48 коробок"], ["84 коробки"], ["46 коробок"]],
    says: ["Партия упакована в {v}.", "В упаковочном листе {v}.", "Всего {v}.", "Груз состоит из {v}."],
    changes: ["Мы переупаковали груз: вместо {a} теперь {b}.", "Число мест изменилось: {b}."],
  },
  {
    topic: "version",
    values: [["редакция C"], ["редакция D"], ["редакция B"]],
    says: [
      "Действует {v} чертежа.",
      "Актуальная версия чертежа — {v}.",
      "На заводе используется {v} чертежа.",
      "По чертежу действует {v}.",
    ],
    changes: ["Чертёж обновлён: вместо прежней теперь {b}.", "Чертёж исправили, {a} больше не действует, новая — {b}."],
  },
  {
    topic: "version",
    values: [["2.4.1"], ["2.3.9"], ["2.4.0"]],
    says: [
      "На приборах установлена прошивка {v}.",
      "Версия прошивки — {v}.",
      "Мы тестировали с прошивкой {v}.",
      "Платы прошиты версией {v}.",
    ],
    changes: ["Прошивку обновили с {a} до {b}.", "Просим обновить прошивку до {b}."],
  },
  {
    topic: "address",
    values: [["г. Тверь, ул. Заводская, д. 14"], ["г. Тверь, ул. Заводская, д. 41"], ["г. Клин, Дмитровское шоссе, д. 9"]],
    says: ["Адрес доставки: {v}.", "Просим доставить по адресу {v}.", "Наш склад находится по адресу {v}.", "Груз едет на склад: {v}."],
    changes: ["Склад переехал, новый адрес: {b}.", "Адрес доставки изменился: вместо {a} теперь {b}."],
  },
  {
    topic: "name",
    values: [["Ковалёв"], ["Морозова"], ["Ефимов"]],
    says: [
      "Контактное лицо на складе — {v}.",
      "На складе груз принимает {v}.",
      "За приёмку на складе отвечает {v}.",
      "Контакт на складе: {v}.",
    ],
    changes: ["Контактное лицо на складе сменилось: вместо {a} теперь {b}.", "{a} больше не работает, на складе теперь {b}."],
  },
  {
    topic: "name",
    values: [["ООО «Вектор»"], ["ООО «Вектра»"], ["ООО «Северный путь»"]],
    says: [
      "Грузополучатель — {v}.",
      "В коносаменте грузополучателем указано {v}.",
      "Грузополучатель: {v}.",
      "Получателем груза в документах стоит {v}.",
    ],
    changes: ["Просим изменить грузополучателя: вместо {a} — {b}.", "Новый грузополучатель — {b}."],
  },
];

/** Facts per locale. */
export const madeFacts: Readonly<Record<Locale, readonly MadeFact[]>> = { en, "zh-Hans": zhHans, "zh-Hant": zhHant, ja, ru };
