import { splitSentences } from "../../../src/engine/message/splitSentences.ts";
import { quotes as en } from "../../../src/languages/en/quotes.ts";
import { quotes as ja } from "../../../src/languages/ja/quotes.ts";
import { quotes as ru } from "../../../src/languages/ru/quotes.ts";
import { quotes as zh } from "../../../src/languages/zh/quotes.ts";

const packs = {
  en: { wordsHaveSpaces: true, quotes: en },
  zh: { wordsHaveSpaces: false, quotes: zh },
  ja: { wordsHaveSpaces: false, quotes: ja },
  ru: { wordsHaveSpaces: true, quotes: ru },
};

const cases: readonly (readonly [string, keyof typeof packs, string, readonly string[]])[] = [
  ["ends a sentence at a full stop", "en", "We ship Monday. You pay Tuesday.", ["We ship Monday.", "You pay Tuesday."]],
  [
    "does not end one after a title or a number sign",
    "en",
    "Ask Mr. Hale about No. 12. He knows.",
    ["Ask Mr. Hale about No. 12.", "He knows."],
  ],
  ["does not end one inside a number", "en", "It costs 12.50 each.", ["It costs 12.50 each."]],
  ["does not end one after an initial", "en", "Send it to J. Hale today.", ["Send it to J. Hale today."]],
  [
    "joins the lines of a mail wrapped at a column",
    "en",
    "The second lot is packed and waits in our warehouse until the vessel\nis confirmed by the forwarder, which we expect in the coming week. We\nkeep you posted.",
    [
      "The second lot is packed and waits in our warehouse until the vessel\nis confirmed by the forwarder, which we expect in the coming week.",
      "We\nkeep you posted.",
    ],
  ],
  ["keeps a greeting apart", "en", "Dear Tom,\nthe parts arrived.", ["Dear Tom,", "the parts arrived."]],
  [
    "keeps list items apart",
    "en",
    "Please send\n- the invoice\n- the packing list",
    ["Please send", "- the invoice", "- the packing list"],
  ],
  ["keeps numbered questions apart", "en", "Q1: price?\nQ2: lead time?", ["Q1: price?", "Q2: lead time?"]],
  ["ends Chinese sentences at full-width stops", "zh", "样品已寄出。请查收！可以吗？", ["样品已寄出。", "请查收！", "可以吗？"]],
  ["keeps Chinese numbered items apart", "zh", "1、周一发图\n2、周二打样", ["1、周一发图", "2、周二打样"]],
  [
    "joins a Chinese line that ends with a comma",
    "zh",
    "关于上次讨论的模具费用，\n我们同意各付一半。",
    ["关于上次讨论的模具费用，\n我们同意各付一半。"],
  ],
  [
    "takes each line of a Chinese mail for a thought of its own although it ends with a comma",
    "zh",
    "窗簾週五裝，\n門檻下週才到，\n鑰匙放管理室",
    ["窗簾週五裝，", "門檻下週才到，", "鑰匙放管理室"],
  ],
  [
    "keeps closing brackets with their sentence",
    "ja",
    "（遅れる場合はご連絡します。）よろしくお願いします。",
    ["（遅れる場合はご連絡します。）", "よろしくお願いします。"],
  ],
  [
    "joins Japanese lines broken between clauses",
    "ja",
    "中村様\n先日お問い合わせいただいた件につきまして、\n下記の通りご回答いたします。",
    ["中村様", "先日お問い合わせいただいた件につきまして、\n下記の通りご回答いたします。"],
  ],
  ["keeps Japanese bullets apart", "ja", "・見積書\n・納期表", ["・見積書", "・納期表"]],
  [
    "does not end a Russian sentence at an abbreviation",
    "ru",
    "Склад в г. Тверь, ул. Лесная. Ждём вас.",
    ["Склад в г. Тверь, ул. Лесная.", "Ждём вас."],
  ],
  ["ends one at a unit after a number", "ru", "Отгрузим 50 шт. Остальное позже.", ["Отгрузим 50 шт.", "Остальное позже."]],
  ["does not end one inside a date", "ru", "Оплата до 25.11. включительно.", ["Оплата до 25.11. включительно."]],
  [
    "joins the second line of a list item",
    "en",
    "1. The packing list\n   for both lots\n2. The invoice",
    ["1. The packing list\n   for both lots", "2. The invoice"],
  ],
  [
    "ends one where the blank after the stop was forgotten",
    "en",
    "Take the blue label.Please hurry.",
    ["Take the blue label.", "Please hurry."],
  ],
  ["does not cut an address of the web", "en", "See www.example.com/Order.Form today.", ["See www.example.com/Order.Form today."]],
  [
    "joins a line that goes on in small letters",
    "ru",
    "Направьте подписанный акт, пожалуйста,\nпо адресу офиса.",
    ["Направьте подписанный акт, пожалуйста,\nпо адресу офиса."],
  ],
  [
    "ends one at each line of whoever writes no capitals, however long",
    "ru",
    "смету посмотрел\nна крышу нужны леса, на фасад хватит люльки, закажу сам\nв подвал пока не лезем)\nнасос с пола не убирайте",
    ["смету посмотрел", "на крышу нужны леса, на фасад хватит люльки, закажу сам", "в подвал пока не лезем)", "насос с пола не убирайте"],
  ],
  [
    "ends one at a full stop of whoever writes no capitals, but not at an abbreviation",
    "ru",
    "кран занят до 14-го. возьмём вышку, 6 тыс. за смену. оплата до 25.11. включительно",
    ["кран занят до 14-го.", "возьмём вышку, 6 тыс. за смену.", "оплата до 25.11. включительно"],
  ],
  [
    "does not end one before a small letter where sentences have capitals",
    "ru",
    "Осмотр в соответств. с планом. Ждём вас.",
    ["Осмотр в соответств. с планом.", "Ждём вас."],
  ],
  ["drops lines without a word", "en", "Thanks.\n-----\n", ["Thanks."]],
];

describe("sentences", () => {
  it.each(cases)("%s", (_name, language, text, expected) => {
    expect(splitSentences(text, packs[language]).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
