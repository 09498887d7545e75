import { compileActTables } from "../../../src/engine/acts/compileActTables.ts";
import { splitClauses } from "../../../src/engine/acts/splitClauses.ts";
import { packs } from "../../../src/languages/index.ts";

const [pack] = packs;
if (pack === undefined) throw new Error("no language");

/** The clauses of a text with these cuts. */
function clausesOf(text: string, clauseCut: string): readonly string[] {
  const acts = compileActTables({ language: pack?.language ?? "en", acts: { ...tables, clauseCut } });
  return splitClauses(text, acts.sentenceSieve(text), acts).map(({ folded }) => folded);
}
const tables = pack.acts;

describe("a sentence is cut into clauses as one expression of all cuts would cut it", () => {
  it.each<[string, string, readonly string[]]>([
    ["one; two, three", ";\\s|,\\s", ["one", "two", "three"]],
    ["one, and two and three", ",\\sand\\s|,\\s|\\sand\\s", ["one", "two", "three"]],
    ["one, and two", ",\\s|,\\sand\\s", ["one", "and two"]],
    ["好!行。", "(?<=[!。])|好", ["!", "行。"]],
    ["a😀b😀c", "(?=😀)|b", ["a", "😀", "😀c"]],
    ["none", ";", ["none"]],
    ["", ";|,", []],
    ["; one;", ";\\s?", ["one"]],
  ])("%s at %s", (text, clauseCut, clauses) => {
    expect(clausesOf(text, clauseCut)).toEqual(clauses);
    const cut = new RegExp(clauseCut, "gu");
    const plain: string[] = [];
    let start = 0;
    for (const { index, 0: found } of text.matchAll(cut)) {
      plain.push(text.slice(start, index));
      start = index + found.length;
    }
    plain.push(text.slice(start));
    expect(plain.filter((one) => one.trim() !== "")).toEqual(clauses);
  });
});
