/** Ways to ask and to promise, each with deeds from other trades: no list of verbs may decide. */
import type { Language } from "../../../src/engine/types.ts";
import { owing, readKinds } from "./readKinds.ts";

const deeds: Readonly<Record<Language, readonly string[]>> = {
  en: ["weigh the crates", "tune the piano", "repaint the fence", "label the jars", "swap the filter"],
  zh: ["翻译说明书", "称一下毛重", "卸货", "拍几张照片", "浇花"],
  ja: ["図面をお送り", "重量をご確認", "ラベルを修正", "会場を手配", "契約書をご返送"],
  ru: ["взвесить ящики", "настроить пианино", "перекрасить забор", "наклеить этикетки", "поменять фильтр"],
};

const frames: readonly (readonly [Language, string, "request" | "promise"])[] = [
  ["en", "I was hoping you could {}.", "request"],
  ["en", "I can {} by Friday.", "promise"],
  ["en", "Let me {} this afternoon.", "promise"],
  ["zh", "麻烦您{}。", "request"],
  ["zh", "您得{}。", "request"],
  ["zh", "我来{}。", "promise"],
  ["zh", "我明天{}。", "promise"],
  ["zh", "我们会{}。", "promise"],
  ["ja", "お手数ですが{}ください。", "request"],
  ["ja", "お手数をおかけしますが{}いただけますか。", "request"],
  ["ja", "恐縮ですが{}ください。", "request"],
  ["ru", "Вам нужно {}.", "request"],
  ["ru", "Хорошо бы вам {}.", "request"],
  ["ru", "Обещаю {} завтра.", "promise"],
  ["ru", "Попрошу Ивана {}.", "promise"],
  ["ru", "Постараюсь {} к пятнице.", "promise"],
];

/** The writer has handed the deed on, and its day is to come: owed still, by the writer's side. */
const handedOn: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "I've told the workshop to {} tomorrow.", ["ship the crates", "send the labels"]],
  ["zh", "已安排明天{}。", ["发货", "开票", "付款"]],
  ["zh", "已让仓库周五前{}。", ["出货", "补发", "核对数量"]],
  ["zh", "已經通知師傅下週二{}。", ["過去修", "上門檢修"]],
  ["ja", "水曜に{}よう業者に頼んであります。", ["届ける", "伺う", "取り付ける"]],
  ["ru", "Попросил мастера завтра {}.", ["настроить насос", "завезти бочки"]],
  ["ru", "Дала задание складу в пятницу {}.", ["отгрузить", "собрать заказ"]],
];

/** Said without a subject, without a please, or of what only the reader has. */
const plain: readonly (readonly [Language, string, "request" | "promise"])[] = [
  ["zh", "报表按月份拆一下。", "request"],
  ["zh", "找个人修一下卷帘门。", "request"],
  ["zh", "旧沙发拉去回收站。", "request"],
  ["zh", "问问房东能不能装空调。", "request"],
  ["zh", "订30份盒饭。", "request"],
  ["zh", "让小何去一趟税务局。", "request"],
  ["zh", "还缺您的公章。", "request"],
  ["zh", "回去我跟厂长商量。", "promise"],
  ["zh", "卷帘门我找人修。", "promise"],
  ["ja", "地図を何枚か取ってきて。", "request"],
  ["ja", "後ほど写真をお送りしますね。", "promise"],
  ["en", "The form needs your signature.", "request"],
  ["en", "Could you have the hedge trimmed?", "request"],
  ["en", "Can you have ten chairs ready on Monday?", "request"],
  ["en", "Someone from your office has to witness it.", "request"],
  ["en", "I'll have a word with the porter.", "promise"],
  ["ru", "Поправьте подпись на сайте.", "request"],
  ["ru", "Было бы отлично увидеть эскиз заранее.", "request"],
];

const noOrder: readonly (readonly [Language, string])[] = [
  ["zh", "顺便问一下，"],
  ["zh", "样品周五送到。"],
  ["zh", "稍等一下。"],
  ["zh", "特此告知一下。"],
  ["ru", "Цены на сайте прошлогодние."],
  ["en", "Would you have a ladder available?"],
  ["en", "Do you have used pallets?"],
];

describe("asking and promising, whatever the deed", () => {
  it.each(plain)("%s: %s is a %s", (language, text, kind) => {
    expect(readKinds(text, language, owing)).toContain(kind);
  });

  it.each(noOrder)("%s: %s asks for nothing", (language, text) => {
    expect(readKinds(text, language, owing)).not.toContain("request");
  });

  it.each(frames)("%s: %s is a %s", (language, frame, kind) => {
    const read = deeds[language].map((deed) => [deed, readKinds(frame.replace("{}", deed), language, owing).includes(kind)]);
    expect(read).toEqual(deeds[language].map((deed) => [deed, true]));
  });

  it.each(handedOn)("%s: %s is owed still", (language, frame, handed) => {
    for (const deed of handed) expect([deed, readKinds(frame.replace("{}", deed), language, owing)]).toEqual([deed, "promise"]);
  });

  it.each<[Language, string]>([
    ["zh", "已通知大家周五开会。"],
    ["zh", "他们已安排明天发货。"],
    ["ru", "Клиент попросил отгрузить в пятницу."],
    ["ru", "Попросил коллегу проверить."],
    ["en", "I can see the lorry from here."],
    ["en", "We can discuss the price next week."],
    ["zh", "我来自上海。"],
    ["zh", "我来电是想问价格。"],
    ["ru", "Легко подтвердить цвет."],
  ])("%s: %s promises nothing", (language, text) => {
    expect(readKinds(text, language, owing)).not.toContain("promise");
  });
});
