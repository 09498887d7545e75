import { foldText } from "../../../src/engine/message/foldText.ts";
import { quotes as en } from "../../../src/languages/en/quotes.ts";
import { quotes as zh } from "../../../src/languages/zh/quotes.ts";

const cases: readonly (readonly [string, string, string, "en" | "zh"])[] = [
  ["lowers plain letters", "By Friday 5 PM", "by friday 5 pm", "en"],
  ["makes full-width letters and digits half-width", "Ｂｙ　１２：３０，（ＯＫ）", "by 12:30,(ok)", "en"],
  ["makes curly quotes and dashes plain", "we’ll ship 50–80 “pcs”", `we'll ship 50-80 "pcs"`, "en"],
  ["makes odd spaces plain", "27\u00a0Nov\u202f2026\tnoon", "27 nov 2026 noon", "en"],
  ["keeps the place of a mark without width", "Fri\u200bday", "fri day", "en"],
  ["S003-14 reads a Latin letter in a Cyrillic word as Cyrillic", "cpoк", "срок", "en"],
  ["reads a Cyrillic letter in a Latin word as Latin", "Сonfirm", "confirm", "en"],
  ["leaves a letter that grows when lowered", "İzmir", "İzmir", "en"],
  ["reads Traditional characters as Simplified for Chinese", "請於下週五後回覆", "请于下周五后回复", "zh"],
  ["leaves Traditional characters alone for other languages", "週後", "週後", "en"],
  ["leaves Simplified text as it is", "请于下周五后回复什么", "请于下周五后回复什么", "zh"],
];

describe("folding", () => {
  it.each(cases)("%s", (_name, text, expected, language) => {
    const folded = foldText(text, { quotes: language === "zh" ? zh : en });
    expect(folded).toBe(expected);
    expect(folded).toHaveLength(text.length);
  });
});
