import { byLanguage } from "../../../src/engine/findings/languageOrder.ts";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { packs } from "../../../src/languages/index.ts";

const [first, second] = packs;

describe("work on a whole thread", () => {
  const packOf = (line: string): LanguagePack | undefined => (line.startsWith("a") ? first : second);

  it("takes what is in one language together, in the order of the mail", () => {
    expect(byLanguage(["a1", "b1", "a2", "b2", "a3"], packOf)).toEqual(["a1", "a2", "a3", "b1", "b2"]);
  });

  it("leaves a thread in one language as it is", () => {
    expect(byLanguage(["a2", "a1"], packOf)).toEqual(["a2", "a1"]);
  });
});
