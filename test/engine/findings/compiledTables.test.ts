import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import type { Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

describe("the patterns asked of sentences and clauses", () => {
  it.each<[Language, string]>([
    ["en", "On Mon, "],
    ["en", "and then can, "],
    ["zh", "那请你，"],
    ["ja", "お送りで、"],
    ["ru", "и прошу, "],
  ])("%s: go through a flood of «%s» in no time", (language, piece) => {
    const pack = packs.find((one) => one.language === language);
    if (pack === undefined) throw new Error(`no pack for ${language}`);
    const tables = compiledTables(pack);
    const { asksTwice, asksForDeed, numberWords, tellsAtOnce, asksToMeet } = tables;
    const patterns = [...Object.values(tables.is), asksTwice, asksForDeed, numberWords, tellsAtOnce, asksToMeet];
    const flood = piece.repeat(4_000 / piece.length);
    // Jest ends a test after five seconds; what is not linear takes minutes.
    const answers = patterns.map((pattern) => pattern.test(flood));
    expect(answers).toHaveLength(patterns.length);
    expect(answers).toContain(false);
  });
});
