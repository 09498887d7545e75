import { quoted } from "../../../src/engine/summary/quoteWords.ts";
import type { WritingPhrases } from "../../../src/engine/summary/writingPhrases.ts";
import { writing as en } from "../../../src/languages/en/writing.ts";
import { writing as ja } from "../../../src/languages/ja/writing.ts";
import { writing as ru } from "../../../src/languages/ru/writing.ts";
import { writing as hans } from "../../../src/languages/zh/writing.zh-Hans.ts";
import { writing as hant } from "../../../src/languages/zh/writing.zh-Hant.ts";

describe("quoted", () => {
  it.each<[string, WritingPhrases, string, string]>([
    ["the full stop stays outside", en, "Please ship it soon.", "“Please ship it soon”"],
    ["an ellipsis is no full stop", en, "Let me see...", "“Let me see...”"],
    ["marks that already stand around are not doubled", en, "“ready by May”", "“ready by May”"],
    ["a mark left over from a cut is dropped", hant, '"We need the lids', "「We need the lids」"],
    ["a quotation inside takes the inner marks", hans, "请写“工作日”三个字。", "“请写‘工作日’三个字”"],
    ["the same in Japanese", ja, "「営業日」と書いてください。", "「『営業日』と書いてください」"],
    ["the same in Russian", ru, "Склад «Север» открыт", "«Склад „Север“ открыт»"],
    ["two quotations keep their marks", en, "“A” and “B”", "“‘A’ and ‘B’”"],
  ])("%s", (_, writing, words, expected) => {
    expect(quoted(words, writing)).toBe(expected);
  });

  it("is quick on a line of a million quotation marks", () => {
    expect(quoted('"'.repeat(1_000_000), en).length).toBeLessThan(200);
  });
});
