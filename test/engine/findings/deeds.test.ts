import { deedsIn } from "../../../src/engine/findings/deeds.ts";
import type { DeedName } from "../../../src/engine/findings/deedTables.ts";
import { foldText } from "../../../src/engine/message/foldText.ts";
import type { Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

function deedsOf(text: string, language: Language): readonly DeedName[] {
  const pack = packs.find((one) => one.language === language);
  return pack === undefined ? [] : [...deedsIn(foldText(text, pack), pack)];
}

describe("deeds", () => {
  it.each<[Language, string, DeedName]>([
    ["en", "The deposit was wired this morning.", "pay"],
    ["en", "Could you countersign page four?", "sign"],
    ["zh", "尾款已汇，請查收。", "pay"],
    ["zh", "麻烦把合同盖章后寄回。", "sign"],
    ["ja", "代金は本日お振込みいたしました。", "pay"],
    ["ja", "図面を修正して再送いたします。", "change"],
    ["ru", "Аванс перечислили утром.", "pay"],
    ["ru", "Подпишите, пожалуйста, акт.", "sign"],
  ])("%s: %s names %s", (language, text, deed) => {
    expect(deedsOf(text, language)).toContain(deed);
  });

  it.each<[Language, string]>([
    ["en", "It rained all day in Porto."],
    ["zh", "今天一直下雨。"],
    ["ja", "一日中雨でした。"],
    ["ru", "Весь день шёл дождь."],
  ])("%s: %s names none", (language, text) => {
    expect(deedsOf(text, language)).toEqual([]);
  });

  it("a whole word is no beginning: a signal signs nothing", () => {
    expect(deedsOf("The signal was weak.", "en")).not.toContain("sign");
  });

  it("every deed has words in every language, and none is listed twice", () => {
    for (const { deeds } of packs) {
      for (const words of Object.values(deeds)) {
        expect(words.length).toBeGreaterThan(1);
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });
});
