import { findActs } from "../../../src/engine/acts/findActs.ts";
import { mentionsInSection, type Section, sectionAfter } from "../../../src/engine/findings/sections.ts";
import { foldText } from "../../../src/engine/message/foldText.ts";
import type { Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

/** The kinds of act in the last line, read under the lines above it. */
function kindsUnder(lines: readonly string[], language: Language): string {
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  let section: Section = null;
  let before = "x";
  for (const line of lines) {
    if (line !== "") section = sectionAfter(section, foldText(line, pack), before === "", pack);
    before = line;
  }
  const acts = findActs(before, pack).filter(({ kind }) => kind !== "formula");
  return mentionsInSection(acts, [], section, foldText(before, pack))
    .map(({ kind }) => kind)
    .join(" ");
}

describe("lists of minutes", () => {
  it.each<[string, Language, readonly string[], string]>([
    ["an item under Decisions is a decision", "en", ["Decisions:", "- We keep the blue lid."], "decision"],
    ["決定事項 heads decisions", "ja", ["【決定事項】", "・名札は現行の型を使用する"], "decision"],
    ["会议决定 heads decisions", "zh", ["【会议决定】", "1. 继续使用旧模具"], "decision"],
    ["Решили heads decisions", "ru", ["Решили:", "- Оставляем прежнюю упаковку."], "decision"],
    ["blank lines between items change nothing", "ja", ["■決定事項", "・受付は2名とする", "", "・名札は現行の型を使用する"], "decision"],
    ["a task with a name stays a task", "ja", ["■決定事項", "・青木：名札の型を確認"], "request"],
    ["the next heading ends it", "ja", ["■決定事項", "・受付は2名とする", "■宿題", "・青木：名札の型を確認"], "request"],
    ["plain text after a blank line ends it", "en", ["Decisions:", "- We keep the blue lid.", "", "I will send the drawing."], "promise"],
    ["what is only told is no task", "ja", ["■報告", "・業者は看板を秋に替える"], ""],
  ])("%s", (_, language, lines, kinds) => {
    expect(kindsUnder(lines, language)).toBe(kinds);
  });
});
