import { detectLocale, languageOf, sentenceLanguage } from "../../../src/engine/message/detectLocale.ts";
import type { Language, Locale } from "../../../src/engine/types.ts";
import { quotes } from "../../../src/languages/zh/quotes.ts";

const packs = [{ quotes }];
const texts: readonly (readonly [string, string, Locale, Locale])[] = [
  ["English by its letters", "Please confirm the order.", "ja", "en"],
  ["Russian by its letters", "Подтвердите заказ, invoice во вложении.", "en", "ru"],
  ["Japanese by its kana", "注文をご確認ください。", "en", "ja"],
  ["Traditional Chinese by its characters", "請確認訂單，謝謝。", "en", "zh-Hant"],
  ["Simplified Chinese by its characters", "请确认订单，谢谢。", "en", "zh-Hans"],
  ["Chinese with product names still Chinese", "请确认 Hydraulic Pump HP-20 的交期", "en", "zh-Hans"],
  ["Chinese with a Japanese name in it still Chinese", "我們向株式会社みどり訂了三十台機器，請盡快確認出貨日期並回覆。", "en", "zh-Hant"],
  ["only kanji in a Japanese thread still Japanese", "見積書送付", "ja", "ja"],
  ["nothing but numbers as the thread", "12,000 / 7781-22", "ru", "ru"],
];
const sentences: readonly (readonly [string, string, Language, Language])[] = [
  ["an English line in a Chinese mail", "Please see the attached invoice.", "zh", "en"],
  ["a code in a Chinese mail", "COSCO ETA 10/14", "zh", "zh"],
  ["kanji in a Japanese mail", "納期確認", "ja", "ja"],
  ["a Russian line in an English mail", "Спасибо за помощь", "en", "ru"],
];

describe("language", () => {
  it.each(texts)("reads %s", (_name, text, fallback, expected) => expect(detectLocale(text, fallback, packs)).toBe(expected));
  it.each(sentences)("of %s", (_name, text, message, expected) => expect(sentenceLanguage(text, message)).toBe(expected));
  it("of both Chinese scripts is one", () => expect([languageOf("zh-Hant"), languageOf("zh-Hans")]).toEqual(["zh", "zh"]));
});
