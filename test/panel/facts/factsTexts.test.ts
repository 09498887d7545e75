import { factsTexts as en } from "../../../src/languages/en/factsPanel.ts";
import { factsTexts as ja } from "../../../src/languages/ja/factsPanel.ts";
import { factsTexts as ru } from "../../../src/languages/ru/factsPanel.ts";
import { factsTexts as zhHans } from "../../../src/languages/zh/factsPanel.zh-Hans.ts";
import { factsTexts as zhHant } from "../../../src/languages/zh/factsPanel.zh-Hant.ts";

const SLOT = /\{\w+\}/g;

/** Every phrase by its path; the forms of one plural share a path. */
function phrases(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path.replace(/\.(one|two|few|many|other)$/, ""), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrases(inner, `${path}.${key}`));
}

const slots = (phrase: string) => [...new Set(phrase.match(SLOT) ?? [])].sort().join(" ");
const english = new Map(phrases(en).map(([path, phrase]) => [path, slots(phrase)]));

describe.each([
  ["ja", ja],
  ["ru", ru],
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
] as const)("what the panel says about facts and orders in %s", (_locale, texts) => {
  it("fills the same slots as in English, and leaves no phrase empty", () => {
    expect(phrases(texts).filter(([path, phrase]) => slots(phrase) !== english.get(path) || phrase.trim() === "")).toEqual([]);
  });
});
