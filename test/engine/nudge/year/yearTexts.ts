/** What the people of the simulated year write: several wordings of each thing in five languages. {n}: a lot number, {day}: a day. */
export type YearLocale = "en" | "zh-Hans" | "zh-Hant" | "ja" | "ru";
/** What a mail does, as its writer means it. */
export type Deed =
  | "hello"
  | "ask"
  | "willDo"
  | "promise"
  | "deliver"
  | "decline"
  | "followUp"
  | "awayBack"
  | "awayUntil"
  | "chat"
  | "myPromise"
  | "myDelivery"
  | "askBeforeSailing";

export const yearTexts: Readonly<Record<YearLocale, Readonly<Record<Deed, readonly string[]>>>> = {
  en: {
    hello: ["Thank you for the order for lot {n}.", "We were glad to meet you at the fair."],
    ask: ["Please send the inspection report for lot {n}.", "Could you please send us the inspection report for lot {n}?"],
    willDo: ["Will do.", "OK, thank you."],
    promise: ["We will send the inspection report by {day}.", "I will let you have the inspection report by {day}."],
    deliver: ["The inspection report is attached.", "Please find attached the inspection report for lot {n}."],
    decline: ["Unfortunately we cannot send the inspection report.", "We are sorry, but we are not able to send the inspection report."],
    followUp: ["Is there any news on the inspection report?", "A short reminder of the inspection report for lot {n}."],
    awayBack: ["I am out of the office and will be back on {day}.", "Thank you for your mail. I am on leave and return on {day}."],
    awayUntil: ["I am out of the office until {day}.", "I am on annual leave until {day}."],
    chat: ["It was a pleasure to see you all last week.", "Greetings from the fair."],
    myPromise: ["I will send you the purchase order by {day}. Please send the inspection report for lot {n}."],
    myDelivery: ["The purchase order is attached."],
    askBeforeSailing: ["Please send the inspection report for lot {n}. The vessel cut-off is {day}."],
  },
  "zh-Hans": {
    hello: ["感谢贵司的订单，批号{n}。", "很高兴在展会上见到您。"],
    ask: ["请发送批号{n}的检验报告。", "麻烦您把批号{n}的检验报告发给我们。"],
    willDo: ["好的。", "好的，收到。"],
    promise: ["我们会在{day}前发送检验报告。", "检验报告我{day}前发给您。"],
    deliver: ["检验报告见附件。", "附件是批号{n}的检验报告，请查收。"],
    decline: ["很抱歉，我们无法提供检验报告。", "抱歉，检验报告我们不能提供。"],
    followUp: ["检验报告有消息吗？", "请问批号{n}的检验报告进展如何？"],
    awayBack: ["我正在休假，将于{day}返回公司。", "本人出差中，{day}恢复上班。"],
    awayUntil: ["我休假至{day}。", "本人休假到{day}，期间无法及时回复。"],
    chat: ["上周见到各位非常高兴。", "祝周末愉快。"],
    myPromise: ["我会在{day}前把采购订单发给您。请发送批号{n}的检验报告。"],
    myDelivery: ["采购订单见附件。"],
    askBeforeSailing: ["请发送批号{n}的检验报告。截关日是{day}。"],
  },
  "zh-Hant": {
    hello: ["感謝貴司的訂單，批號{n}。", "很高興在展會上見到您。"],
    ask: ["請寄送批號{n}的檢驗報告。", "麻煩您把批號{n}的檢驗報告寄給我們。"],
    willDo: ["好的。", "好的，收到。"],
    promise: ["我們會在{day}前寄送檢驗報告。", "檢驗報告我{day}前寄給您。"],
    deliver: ["檢驗報告如附件。", "附件是批號{n}的檢驗報告，請查收。"],
    decline: ["很抱歉，我們無法提供檢驗報告。", "抱歉，檢驗報告我們不能提供。"],
    followUp: ["檢驗報告有消息嗎？", "請問批號{n}的檢驗報告進展如何？"],
    awayBack: ["我正在休假，將於{day}返回公司。", "本人出差中，{day}恢復上班。"],
    awayUntil: ["我休假至{day}。", "本人休假到{day}，期間無法及時回覆。"],
    chat: ["上週見到各位非常高興。", "祝週末愉快。"],
    myPromise: ["我會在{day}前把採購訂單寄給您。請寄送批號{n}的檢驗報告。"],
    myDelivery: ["採購訂單如附件。"],
    askBeforeSailing: ["請寄送批號{n}的檢驗報告。結關日是{day}。"],
  },
  ja: {
    hello: ["ロット{n}のご注文ありがとうございます。", "展示会ではお世話になりました。"],
    ask: ["ロット{n}の検査成績書をお送りください。", "ロット{n}の検査成績書をお送りいただけますでしょうか。"],
    willDo: ["承知いたしました。", "かしこまりました。"],
    promise: ["検査成績書は{day}までにお送りいたします。", "{day}までに検査成績書を送付いたします。"],
    deliver: ["検査成績書を添付いたします。", "ロット{n}の検査成績書をお送りいたしました。"],
    decline: ["申し訳ございませんが、検査成績書はお出しできません。", "誠に恐縮ですが、検査成績書のご提供はいたしかねます。"],
    followUp: ["検査成績書の件、その後いかがでしょうか。", "ロット{n}の検査成績書の進捗はいかがでしょうか。"],
    awayBack: ["休暇をいただいております。{day}より出社いたします。", "出張のため不在にしております。{day}に出社いたします。"],
    awayUntil: ["{day}まで休暇をいただいております。", "誠に勝手ながら{day}まで休業とさせていただきます。"],
    chat: ["先週は皆様にお会いできて光栄でした。", "お世話になっております。"],
    myPromise: ["注文書は{day}までにお送りいたします。ロット{n}の検査成績書をお送りください。"],
    myDelivery: ["注文書を添付いたします。"],
    askBeforeSailing: ["ロット{n}の検査成績書をお送りください。カット日は{day}です。"],
  },
  ru: {
    hello: ["Благодарим за заказ по партии {n}.", "Были рады встрече на выставке."],
    ask: ["Пришлите, пожалуйста, протокол испытаний партии {n}.", "Просим направить протокол испытаний партии {n}."],
    willDo: ["Хорошо.", "Хорошо, спасибо."],
    promise: ["Протокол испытаний пришлём до {day}.", "Мы направим протокол испытаний до {day}."],
    deliver: ["Протокол испытаний во вложении.", "Направляем протокол испытаний партии {n}, см. вложение."],
    decline: ["К сожалению, протокол испытаний предоставить не можем.", "К сожалению, мы не сможем направить протокол испытаний."],
    followUp: ["Есть ли новости по протоколу испытаний?", "Как обстоят дела с протоколом испытаний партии {n}?"],
    awayBack: ["Я в отпуске, вернусь {day}.", "Нахожусь в командировке, буду на рабочем месте с {day}."],
    awayUntil: ["Я в отпуске до {day}.", "Нахожусь в отпуске по {day}."],
    chat: ["Было приятно увидеться со всеми на прошлой неделе.", "Хороших выходных."],
    myPromise: ["Заказ пришлю до {day}. Пришлите, пожалуйста, протокол испытаний партии {n}."],
    myDelivery: ["Заказ во вложении."],
    askBeforeSailing: ["Пришлите, пожалуйста, протокол испытаний партии {n}. Судно закрывается {day}."],
  },
};

const RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const EN_MONTHS = "January February March April May June July August September October November December".split(" ");

/** "2026-12-04" as such a person writes it. */
export function writtenDay(day: string, locale: YearLocale): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (locale === "en") return `${date} ${EN_MONTHS[month - 1]}`;
  return locale === "ru" ? `${date} ${RU_MONTHS[month - 1]}` : `${month}月${date}日`;
}
