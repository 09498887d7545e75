import type { GmailTexts } from "../../../src/hosts/gmail/gmailTexts.ts";
import { gmailTexts as en } from "../../../src/languages/en/gmail.ts";
import { gmailTexts as ja } from "../../../src/languages/ja/gmail.ts";
import { gmailTexts as ru } from "../../../src/languages/ru/gmail.ts";
import { gmailTexts as zhHans } from "../../../src/languages/zh/gmail.zh-Hans.ts";
import { gmailTexts as zhHant } from "../../../src/languages/zh/gmail.zh-Hant.ts";

const others = [
  ["ja", ja],
  ["ru", ru],
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
] as const;

/** Every phrase by its path, without the panel's own; the forms of one plural share a path. */
function phrases(texts: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof texts === "string") return [[path.replace(/\.(?:one|two|few|many|other)$/, ""), texts]];
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, inner]) => (path === "" && key === "panel" ? [] : phrases(inner, `${path}.${key}`)));
}
const slots = (phrase: string): string => [...new Set(phrase.match(/\{\w+\}/g) ?? [])].toSorted().join(" ");
const english = new Map(phrases(en, "").map(([path, phrase]) => [path, slots(phrase)]));
const forms = ({ item, settings }: GmailTexts) => [item.olderQuotes, settings.days];

describe.each(others)("Gmail texts in %s", (locale, texts) => {
  it("fill the same slots as the English ones, and none is empty", () => {
    expect(phrases(texts, "").filter(([path, phrase]) => slots(phrase) !== english.get(path) || phrase.trim() === "")).toEqual([]);
  });

  it("have every plural form of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const plural of forms(texts)) expect(Object.keys(plural)).toEqual(expect.arrayContaining(pluralCategories));
  });
});
