/** Threads without a contradiction, and what looks like one and is none. */
import type { Locale } from "../../src/engine/types.ts";

/** Four mails in turns, paragraphs parted by empty lines; the first writer is the user. */
export const cleanMails: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  en: [
    [
      "Dear Tom,\n\nthank you for the samples. We like the finish.\n\nCould you send us the care instructions by Friday?\n\nBest regards\nLena",
      "Dear Lena,\n\nglad to hear it. The care instructions are attached.\n\nI will prepare the label proof this week.\n\nKind regards\nTom",
      "Dear Tom,\n\nmany thanks. The text is fine.\n\nPlease add our logo to the label.\n\nBest regards\nLena",
      "Dear Lena,\n\nwill do.\n\nYou will have the proof by Thursday.\n\nKind regards\nTom",
    ],
    [
      "Hi Tom,\n\nhow is the order coming along?\n\nWe are getting questions from our shops.\n\nThanks\nLena",
      "Hi Lena,\n\nmaterials are in and cutting has started.\n\nI can send photos next week.\n\nRegards\nTom",
      "Hi Tom,\n\nthat would be great.\n\nWhat do you need from us for the documents?\n\nThanks\nLena",
      "Hi Lena,\n\nonly the shipping marks, please.\n\nOne more thing: our office is closed on Monday.\n\nRegards\nTom",
    ],
  ],
  "zh-Hans": [
    [
      "王经理，您好！\n\n样品收到了，表面处理很好。\n\n麻烦周五前把保养说明发给我们。\n\n谢谢！\nLena",
      "Lena您好，\n\n保养说明见附件。\n\n标签稿我这周做好。\n\n王涛",
      "王经理，\n\n收到，文字没问题。\n\n请在标签上加上我们的标志。\n\nLena",
      "Lena您好，\n\n好的。\n\n周四前把稿子发给您。\n\n王涛",
    ],
    [
      "王经理，您好！\n\n请问订单进展如何？\n\n门店这边一直在问。\n\nLena",
      "Lena您好，\n\n材料已到，裁剪已经开始。\n\n下周可以给您发照片。\n\n王涛",
      "王经理，\n\n太好了。\n\n单证方面需要我们提供什么？\n\nLena",
      "Lena您好，\n\n只要唛头就行。\n\n另外，下周一我们放假一天。\n\n王涛",
    ],
  ],
  "zh-Hant": [
    [
      "王經理 您好：\n\n樣品收到了，表面處理很好。\n\n再麻煩週五前提供保養說明。\n\n謝謝\nLena",
      "Lena 您好：\n\n保養說明如附件。\n\n標籤稿我這週完成。\n\n王濤",
      "王經理 您好：\n\n收到，文字沒問題。\n\n請在標籤加上我們的商標。\n\nLena",
      "Lena 您好：\n\n好的。\n\n週四前將稿件寄給您。\n\n王濤",
    ],
    [
      "王經理 您好：\n\n請問訂單進度如何？\n\n門市這邊一直在問。\n\nLena",
      "Lena 您好：\n\n材料已到，已開始裁切。\n\n下週可以提供照片。\n\n王濤",
      "王經理 您好：\n\n太好了。\n\n文件方面需要我們提供什麼？\n\nLena",
      "Lena 您好：\n\n只需要嘜頭。\n\n另外，下週一我們休假一天。\n\n王濤",
    ],
  ],
  ja: [
    [
      "王様\n\nお世話になっております。サンプルを拝受いたしました。仕上がりに満足しております。\n\nお手入れ方法の説明書を金曜日までにお送りいただけますでしょうか。\n\nよろしくお願いいたします。\nレナ",
      "レナ様\n\nお世話になっております。説明書を添付いたします。\n\nラベル案は今週中にご用意いたします。\n\n王",
      "王様\n\nありがとうございます。文面に問題はございません。\n\nラベルに弊社のロゴを追加していただけますでしょうか。\n\nレナ",
      "レナ様\n\n承知いたしました。\n\n木曜日までにお送りいたします。\n\n王",
    ],
    [
      "王様\n\nお世話になっております。ご注文の進み具合はいかがでしょうか。\n\n店舗からの問い合わせが続いております。\n\nレナ",
      "レナ様\n\n材料が入り、裁断を始めております。\n\n来週、写真をお送りいたします。\n\n王",
      "王様\n\nありがとうございます。\n\n書類のために必要なものはございますか。\n\nレナ",
      "レナ様\n\nシッピングマークのみお願いいたします。\n\nなお、月曜日は休業となります。\n\n王",
    ],
  ],
  ru: [
    [
      "Тимур, добрый день!\n\nСпасибо за образцы, отделка нам нравится.\n\nПришлите, пожалуйста, инструкцию по уходу до пятницы.\n\nС уважением,\nЛена",
      "Лена, добрый день!\n\nИнструкция во вложении.\n\nМакет этикетки подготовлю на этой неделе.\n\nС уважением,\nТимур",
      "Тимур, спасибо!\n\nПо тексту вопросов нет.\n\nДобавьте, пожалуйста, на этикетку наш логотип.\n\nЛена",
      "Лена, хорошо.\n\nМакет пришлю до четверга.\n\nТимур",
    ],
    [
      "Тимур, добрый день!\n\nКак продвигается заказ?\n\nМагазины уже спрашивают.\n\nЛена",
      "Лена, добрый день!\n\nМатериалы поступили, раскрой начали.\n\nНа следующей неделе пришлю фотографии.\n\nТимур",
      "Тимур, отлично.\n\nЧто нужно от нас для документов?\n\nЛена",
      "Лена, только маркировка.\n\nИ ещё: в понедельник мы не работаем.\n\nТимур",
    ],
  ],
};

/** Two sentences for two mails, which do not contradict each other. */
export const harmless: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  en: [
    ["Lot 1 is 300 pieces.", "Lot 2 is 450 pieces."],
    ["Would Hamburg or Rotterdam suit you better as port?", "We can offer both ports."],
    ["Last year we paid USD 3.90 per piece.", "Could you tell me the price per piece for 2027?"],
    ["The deposit of EUR 5,400 has left our bank.", "The balance of EUR 12,600 follows before shipment."],
    ["Our Leeds shop opens on 4 December.", "Our Hull shop opens on 11 December."],
    ["Red costs $4.20 and blue costs $4.60 per piece.", "The freight comes to $310."],
    ["Anna looks after the samples.", "Boris looks after the documents."],
    ["The first vessel sails on 4 December.", "The second vessel sails on 18 December."],
    ["The bags weigh 12 kg each.", "The pallet weighs 640 kg."],
    ["The inspection is on 1 December.", "The vessel sails on 8 December."],
  ],
  "zh-Hans": [
    ["第一批300件。", "第二批450件。"],
    ["您看走汉堡还是鹿特丹？", "两个港口我们都可以安排。"],
    ["去年单价是3.90美元。", "请问2027年的单价是多少？"],
    ["定金5400美元已经付出。", "尾款12600美元出货前付。"],
    ["上海店12月4日开业。", "杭州店12月11日开业。"],
    ["红色每件4.20美元，蓝色每件4.60美元。", "运费是310美元。"],
    ["小李负责样品。", "小周负责单证。"],
    ["第一条船12月4日开。", "第二条船12月18日开。"],
    ["每袋净重12公斤。", "整托毛重640公斤。"],
    ["验货是12月1日。", "开船是12月8日。"],
  ],
  "zh-Hant": [
    ["第一批300個。", "第二批450個。"],
    ["您看走漢堡還是鹿特丹？", "兩個港口我們都可以安排。"],
    ["去年單價是美金3.90元。", "請問2027年的單價是多少？"],
    ["訂金5,400美元已匯出。", "尾款12,600美元出貨前支付。"],
    ["台北門市12月4日開幕。", "台中門市12月11日開幕。"],
    ["紅色每件USD 4.20，藍色每件USD 4.60。", "運費是USD 310。"],
    ["小李負責樣品。", "小周負責文件。"],
    ["第一條船12月4日開。", "第二條船12月18日開。"],
    ["每袋淨重12公斤。", "整棧板毛重640公斤。"],
    ["驗貨是12月1日。", "開船是12月8日。"],
  ],
  ja: [
    ["1便目は300個です。", "2便目は450個です。"],
    ["仕向港は神戸と名古屋のどちらがよろしいでしょうか。", "どちらの港でも手配可能です。"],
    ["昨年の単価は390円でした。", "来年の単価をお知らせいただけますでしょうか。"],
    ["前金の540,000円を送金いたしました。", "残金1,260,000円は出荷前にお支払いいたします。"],
    ["梅田店は12月4日に開店いたします。", "難波店は12月11日に開店いたします。"],
    ["赤は1個420円、青は1個460円です。", "送料は3,100円です。"],
    ["サンプルは佐々木が担当いたします。", "書類は山本が担当いたします。"],
    ["1隻目は12月4日に出港します。", "2隻目は12月18日に出港します。"],
    ["1袋の重さは12kgです。", "パレット全体では640kgになります。"],
    ["検品は12月1日です。", "出港は12月8日です。"],
  ],
  ru: [
    ["Первая партия — 300 штук.", "Вторая партия — 450 штук."],
    ["Какой порт вам удобнее, Санкт-Петербург или Новороссийск?", "Мы можем предложить оба порта."],
    ["В прошлом году цена была 390 руб. за штуку.", "Какая цена будет в 2027 году?"],
    ["Аванс 54 000 руб. мы перечислили.", "Остаток 126 000 руб. оплатим до отгрузки."],
    ["Магазин в Твери открывается 4 декабря.", "Магазин в Клину открывается 11 декабря."],
    ["Красные стоят 420 руб., синие — 460 руб. за штуку.", "Доставка обойдётся в 3 100 руб."],
    ["Образцами занимается Анна.", "Документами занимается Борис."],
    ["Первое судно отходит 4 декабря.", "Второе судно отходит 18 декабря."],
    ["Мешок весит 12 кг.", "Паллета целиком весит 640 кг."],
    ["Инспекция 1 декабря.", "Судно отходит 8 декабря."],
  ],
};
