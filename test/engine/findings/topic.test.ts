import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import { likeness, Topics } from "../../../src/engine/findings/topic.ts";
import type { Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { anna, li } from "./madeThread.ts";

const topics = new Topics(packs, [anna, li, { address: null, name: "佐藤 花子" }]);

function alike(a: string, b: string, language: Language = "en"): number {
  return likeness(topics.read(a, [], language), topics.read(b, [], language));
}

describe("what two sentences have in common", () => {
  it.each([
    ["the same thing in other forms", "Please quote ten lenses.", "The quotation for the lens is attached.", "en"],
    ["a code with and without its hyphen", "Where is PO-5520?", "PO5520 has left the factory.", "en"],
    ["Traditional and Simplified", "請提供檢驗報告", "检验报告见附件", "zh"],
    ["a word inside a longer one", "検査成績書をお送りください", "成績書を添付します", "ja"],
    ["Russian case endings", "Пришлите паспорт насоса", "Паспорта насосов во вложении", "ru"],
    ["е for ё", "Где счёт?", "Счет прикрепил", "ru"],
  ] as const)("%s", (_name, a, b, language) => {
    expect(alike(a, b, language)).toBeGreaterThan(0.3);
  });

  it.each([
    ["courtesy is no topic", "Please let me know, thank you!", "Thanks, please let us know.", "en"],
    ["the names of the people are no topic", "Hi Anna,", "Anna will call.", "en"],
    ["Japanese names neither", "佐藤様", "佐藤が伺います", "ja"],
    ["different things", "Please send the drawing.", "The invoice is paid.", "en"],
    ["links are no topic", "See https://files.example/abc1", "Look at https://files.example/abc1", "en"],
  ] as const)("%s", (_name, a, b, language) => {
    expect(alike(a, b, language)).toBe(0);
  });
});

describe("words for one thing", () => {
  it.each(packs.map((pack) => [pack.language, pack] as const))("every pattern of %s can be read", (_, pack) => {
    const { things, thingNames } = compiledTables(pack);
    expect(things).toHaveLength(thingNames.length);
    for (const thing of things) expect(() => thing("")).not.toThrow();
  });
});
