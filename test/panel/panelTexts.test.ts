import { panelTexts as en } from "../../src/languages/en/panel.ts";
import { panelTexts as ja } from "../../src/languages/ja/panel.ts";
import { panelTexts as ru } from "../../src/languages/ru/panel.ts";
import { panelTexts as zhHans } from "../../src/languages/zh/panel.zh-Hans.ts";
import { panelTexts as zhHant } from "../../src/languages/zh/panel.zh-Hant.ts";

const others = [
  ["ja", ja],
  ["ru", ru],
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
] as const;
const SLOT = /\{\w+\}/g;

/** Every phrase by its path; the forms of one plural share a path, but for "none", which needs no number. */
function phrases(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path.replace(/\.(one|two|few|many|other)$/, ""), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrases(inner, `${path}.${key}`));
}

const slots = (phrase: string) => [...new Set(phrase.match(SLOT) ?? [])].sort().join(" ");
const slotsByPath = new Map(phrases(en, "").map(([path, phrase]) => [path, slots(phrase)]));

describe.each(others)("panel texts in %s", (locale, texts) => {
  it("fill the same slots as the English ones", () => {
    const different = phrases(texts, "").filter(([path, phrase]) => slots(phrase) !== slotsByPath.get(path));
    expect(different).toEqual([]);
  });

  it("have every plural form of the language, where they count at all", () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const forms = (value: unknown, path: string): readonly string[] => {
      if (typeof value !== "object" || value === null) return [];
      const keys = Object.keys(value);
      if (keys.includes("other") && keys.length > 1) return categories.every((category) => keys.includes(category)) ? [] : [path];
      return Object.entries(value).flatMap(([key, inner]) => forms(inner, `${path}.${key}`));
    };
    // "other" is also the name of a phrase (the second reading), which is no plural.
    expect(forms(texts, "").filter((path) => path !== ".flags")).toEqual([]);
  });

  it("leave no phrase empty", () => {
    expect(phrases(texts, "").filter(([, phrase]) => phrase.trim() === "")).toEqual([]);
  });
});
