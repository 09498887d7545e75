import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { findActs } from "../../../src/engine/acts/findActs.ts";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { packs } from "../../../src/languages/index.ts";

const weighed = await packsWithWeights();
const tablesOf = (language: string): LanguagePack => found(packs, language);
const packOf = (language: string): LanguagePack => found(weighed, language);

function found(all: readonly LanguagePack[], language: string): LanguagePack {
  const pack = all.find((one) => one.language === language);
  if (pack === undefined) throw new Error(language);
  return pack;
}

const kindsOf = (text: string, pack: LanguagePack): readonly string[] => findActs(text, pack).map(({ kind }) => kind);

/** Every act of the pack with a cut so low, or so high, that the weights decide alone. */
function withCuts(pack: LanguagePack, keep: number, add: number): LanguagePack {
  const { actWeights } = pack;
  if (actWeights === undefined) throw new Error("no weights");
  const kinds = actWeights.kinds.map((one) => ({ ...one, cuts: { keep, add, sure: add } }));
  return { ...pack, actWeights: { ...actWeights, kinds } };
}

const NEVER = 1_000;

describe.each([
  ["en", "Please send us the packing list by Friday."],
  ["zh", "麻烦您明天把装箱单发给我。"],
  ["ja", "明日までに見積書をお送りください。"],
  ["ru", "Пришлите, пожалуйста, упаковочный лист до пятницы."],
])("the learned weights of %s", (language, request) => {
  it("leave a plain request alone", () => {
    expect(kindsOf(request, packOf(language))).toContain("request");
  });

  it("take away what they find improbable, and nothing that they never learned", () => {
    const kinds = kindsOf(request, withCuts(packOf(language), NEVER, NEVER));
    expect(kinds).not.toContain("request");
    expect(kindsOf(request, withCuts(packOf(language), -NEVER, NEVER))).toEqual(kindsOf(request, tablesOf(language)));
  });

  it("add an act with its place in the sentence", () => {
    for (const { start, end, rule } of findActs(request, withCuts(packOf(language), NEVER, -NEVER))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(request.length);
      expect(rule.startsWith(`${language}.`)).toBe(true);
    }
  });

  it("were made from the sentences in the repository", () => {
    const hash = createHash("sha256");
    const files = readdirSync("training/sentences").filter((file) => file.startsWith(`${language}-`));
    for (const file of files.sort()) hash.update(readFileSync(`training/sentences/${file}`, "utf8"));
    expect(packOf(language).actWeights?.learnedFrom).toBe(hash.digest("hex"));
  });
});
