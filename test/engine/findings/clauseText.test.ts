import { clauseText } from "../../../src/engine/findings/clauseText.ts";
import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import { itemText } from "../../../src/engine/findings/itemText.ts";
import type { Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { anna, ledgerOf, li } from "./madeThread.ts";

const clauses: readonly (readonly [Language, string, string])[] = [
  ["en", "and send us the drawing.", "send us the drawing"],
  ["en", "- But please also check the seal", "please also check the seal"],
  ["en", "Also, and first of all, book the truck", "first of all, book the truck"],
  ["en", "Android tablets will ship on Monday", "Android tablets will ship on Monday"],
  ["en", "so that is settled?", "so that is settled?"],
  ["en", "“we pay on Monday", "we pay on Monday"],
  ["en", "“Rush” stays on the label", "“Rush” stays on the label"],
  ["en", "the crate (blue", "the crate blue"],
  ["ru", "а также пришлите паспорт изделия", "пришлите паспорт изделия"],
  ["ru", "И второе: пришлите паспорт", "пришлите паспорт"],
  ["ru", "исправим накладную завтра", "исправим накладную завтра"],
  ["ru", "«оплатим в среду", "оплатим в среду"],
  ["zh", "而且請補一份裝箱單", "請補一份裝箱單"],
  ["zh", "但是，我们周五发货。", "我们周五发货"],
  ["zh", "那批货周五发", "那批货周五发"],
  ["zh", "「週三寄出", "週三寄出"],
  ["ja", "また、見積書をお送りください。", "見積書をお送りください"],
  ["ja", "または来週でも構いません", "または来週でも構いません"],
];

describe("the words of a clause", () => {
  it.each(clauses)("%s: %s", (language, quote, shown) => {
    const pack = packs.find((one) => one.language === language);
    expect(clauseText(quote, pack === undefined ? null : compiledTables(pack).is.conjunctions)).toBe(shown);
  });
});

describe("the words of an item", () => {
  it("a clause that names nothing is shown with its whole sentence", () => {
    const text = "The gasket data sheet is still open, please tell me.";
    const { items } = ledgerOf([{ from: anna, to: li, says: [{ text, acts: [{ kind: "request", clause: "please tell me" }] }] }]);
    expect(items.map((item) => itemText(item))).toEqual([
      { what: "The gasket data sheet is still open, please tell me", evidence: [expect.objectContaining({ quote: text })] },
    ]);
  });

  it("what a bare will do promises is said by the request", () => {
    const { items } = ledgerOf([
      { from: anna, to: li, says: [{ text: "Please send the gasket data sheet.", acts: ["request"] }] },
      { from: li, to: anna, says: [{ text: "Will do.", acts: ["promise"] }] },
    ]);
    expect(items.map((item) => itemText(item).what)).toEqual(["Please send the gasket data sheet"]);
  });
});
