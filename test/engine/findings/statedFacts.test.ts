import { conflictFlags } from "../../../src/engine/findings/conflicts.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { Language } from "../../../src/engine/types.ts";
import { madeMail, petrasContext } from "../madeMail.ts";
import { anna, li, type MadeMessage, on, readingsOf } from "./madeThread.ts";

const says = (text: string): MadeMessage["says"] => [{ text }];

/** Topic and values of each conflict between mails of one sentence each, Anna's and Li's in turns. */
function conflicts(language: Language, ...sentences: readonly string[]): readonly string[] {
  const { readings, topics } = readingsOf(
    sentences.map((text, index) =>
      index % 2 === 0 ? { from: anna, to: li, language, says: says(text) } : { from: li, to: anna, language, says: says(text) },
    ),
  );
  return conflictFlags(readings, [], topics).map((flag) =>
    flag.kind === "conflict" ? `${flag.about}: ${flag.values.join(" / ")}` : flag.kind,
  );
}

describe("S004-10 facts that two mails state by name", () => {
  it.each<readonly [Language, string, string, string]>([
    ["en", "The unit price is USD 3.10.", "Our confirmation shows $3.70 per piece.", "price: 3.10 / 3.70"],
    ["en", "You ordered 880 pieces.", "The quantity on the PO is 800 pcs.", "quantity: 880 / 800"],
    ["en", "We cut from drawing rev. F.", "The valid drawing is revision G.", "version: rev. F / revision G"],
    [
      "en",
      "The delivery address is 3 Quarry Lane, York.",
      "Please deliver to 8 Quarry Lane, York.",
      "address: 3 Quarry Lane / 8 Quarry Lane",
    ],
    ["en", "The consignee is Harrow Foods.", "Consignee: Barrow Foods.", "name: Harrow Foods / Barrow Foods"],
    ["en", "Port of discharge is Gdansk.", "The container will be unloaded in Gdynia.", "place: Gdansk / Gdynia"],
    ["zh", "单价是3.10美元。", "订单上的单价是3.70美元。", "price: 3.10 / 3.70"],
    ["zh", "收货人是长青食品。", "收货人：常青食品。", "name: 长青食品 / 常青食品"],
    ["zh", "送货地址是无锡市锡山路3号。", "请送到无锡市锡山路8号。", "address: 无锡市锡山路3号 / 无锡市锡山路8号"],
    ["ja", "単価は310円です。", "注文書の単価は370円となっております。", "price: 310 / 370"],
    ["ja", "荷受人は長峰食品です。", "荷受人：永峰食品", "name: 長峰食品 / 永峰食品"],
    ["ja", "図面はF版で製作しております。", "有効な図面はG版です。", "version: F版 / G版"],
    ["ru", "Цена за штуку — 310 руб.", "В заказе указана цена 370 руб. за штуку.", "price: 310 / 370"],
    ["ru", "Грузополучатель — ООО «Роща».", "Грузополучатель: ООО «Роса».", "name: ООО «Роща» / ООО «Роса»"],
    ["ru", "Порт назначения — Гданьск.", "Груз идёт в Гдыню.", "place: Гданьск / Гдыню"],
  ])("%s: %s / %s", (language, earlier, later, expected) => {
    expect(conflicts(language, earlier, later)).toEqual([expected]);
  });

  it.each<readonly [string, Language, readonly string[]]>([
    ["the same in other words", "en", ["The consignee is Harrow Foods.", "Harrow Foods is shown as consignee."]],
    ["the same price written otherwise", "en", ["The unit price is USD 3.10.", "Our confirmation shows $3.10 per piece."]],
    ["somebody spoken to", "en", ["The consignee is Harrow Foods.", "Moira, consignee is right."]],
    ["what is named beside it", "en", ["We need Form B and the consignee.", "Tax ID and consignee follow."]],
    ["shares of two things", "en", ["The tax on your invoice is 22%.", "Our contract asks for 32% down."]],
    ["a change that is told", "en", ["The consignee is Harrow Foods.", "The new consignee is Barrow Foods."]],
    [
      "what was said before a told change",
      "en",
      ["The unit price is USD 3.10.", "We lowered the unit price to USD 2.90.", "The unit price is USD 2.90."],
    ],
    ["deposit and balance", "en", ["The deposit is USD 3,100.", "The balance is USD 7,200."]],
    ["two lots", "en", ["Lot 1: you ordered 880 pieces.", "Lot 2: you ordered 800 pieces."]],
    ["last year's price", "en", ["The unit price is USD 3.10.", "Last year the unit price was USD 2.80."]],
    ["prices of two things", "en", ["The unit price of the lid is USD 3.10.", "The unit price of the pot is USD 3.70."]],
    ["two orders by their codes", "en", ["Order K-301 is for 880 pieces.", "Order K-302 is for 800 pieces."]],
    ["两样东西的单价", "zh", ["盖子的单价是3.10美元。", "锅身的单价是3.70美元。"]],
    ["二つの図面", "ja", ["蓋の図面はF版です。", "取っ手の図面はG版です。"]],
    ["цены двух вещей", "ru", ["Цена крышки — 310 руб. за штуку.", "Цена корпуса — 370 руб. за штуку."]],
    ["a question", "en", ["Port of discharge is Gdansk.", "Could the port of discharge be Gdynia?"]],
    ["两批货", "zh", ["第一批订单数量是880件。", "第二批订单数量是800件。"]],
    ["变更", "zh", ["收货人是长青食品。", "收货人改为常青食品。"]],
    ["地名后面的字", "zh", ["请报CIF神户价。", "CIF神户每箱31美元。"]],
    ["2便", "ja", ["1便目の発注数量は880個です。", "2便目の発注数量は800個です。"]],
    ["変更", "ja", ["荷受人は長峰食品です。", "荷受人が永峰食品に変わりました。"]],
    ["изменение", "ru", ["Порт назначения — Гданьск.", "Порт назначения меняется: вместо Гданьска теперь Гдыня."]],
    ["падежи", "ru", ["Порт назначения — Находка.", "Груз идёт в Находку."]],
  ])("no conflict: %s (%s)", (_title, language, sentences) => {
    expect(conflicts(language, ...sentences)).toEqual([]);
  });

  it.each<readonly [string, Language, string, Language, string, readonly string[]]>([
    ["two ports in two languages", "zh", "卸货港是鹿特丹。", "en", "The port of discharge is Antwerp.", ["place: 鹿特丹 / Antwerp"]],
    ["a port in Latin letters in a Japanese mail", "ja", "仕向港は神戸です。", "ja", "仕向港：Nagoya", ["place: 神戸 / Nagoya"]],
    ["one port in two languages", "ru", "Порт назначения — Роттердам.", "zh", "目的港：鹿特丹", []],
    ["one port in two languages of one mailbox", "en", "Port of discharge is Kobe.", "ja", "仕向港は神戸港です。", []],
    ["a place that nobody knows", "en", "Port of discharge is Smallhaven.", "zh", "目的港：小港", []],
  ])("%s", (_title, first, earlier, second, later, expected) => {
    const { readings, topics } = readingsOf([
      { from: anna, to: li, language: first, says: says(earlier) },
      { from: li, to: anna, language: second, says: says(later) },
    ]);
    expect(
      conflictFlags(readings, [], topics).map((flag) => (flag.kind === "conflict" ? `${flag.about}: ${flag.values.join(" / ")}` : "")),
    ).toEqual(expected);
  });

  it("a month is no name", () => {
    const { flags } = readThread(
      madeMail("p: The consignee is Harrow Foods.", "c: Send us the consignee of the next lot by 4 March."),
      petrasContext,
    );
    expect(flags.filter(({ kind }) => kind === "conflict")).toEqual([]);
  });

  it("a mail with two values lists them", () => {
    const { readings, topics } = readingsOf([
      { from: anna, to: li, says: says("The unit price is USD 3.10.") },
      { from: li, to: anna, says: [{ text: "For steel the unit price is USD 3.70." }, { text: "For brass the unit price is USD 5.20." }] },
    ]);
    expect(conflictFlags(readings, [], topics)).toEqual([]);
  });

  it("two days of one event in one mail do not hide a third mail that disagrees with the first", () => {
    const { readings, topics } = readingsOf([
      { from: anna, to: li, says: [{ text: "ETD 12 March as planned.", dates: { "12 March": on("2027-03-12") } }] },
      {
        from: li,
        to: anna,
        says: [
          { text: "ETD 12 March.", dates: { "12 March": on("2027-03-12") } },
          { text: "ETD 14 March.", dates: { "14 March": on("2027-03-14") } },
        ],
      },
      { from: anna, to: li, says: [{ text: "ETD 19 March.", dates: { "19 March": on("2027-03-19") } }] },
    ]);
    expect(conflictFlags(readings, [], topics).map((flag) => (flag.kind === "conflict" ? flag.values : []))).toEqual([
      ["12 March", "19 March"],
    ]);
  });
});
