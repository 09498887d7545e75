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
  for (const [at, line] of lines.entries()) {
    const next = lines.slice(at + 1).find((one) => one !== "");
    const place = { startsParagraph: before === "", goesOn: false, next: next === undefined ? null : foldText(next, pack) };
    if (line !== "") section = sectionAfter(section, foldText(line, pack), place, pack);
    before = line;
  }
  const acts = findActs(before, pack).filter(({ kind }) => kind !== "formula");
  return mentionsInSection(acts, [], section, foldText(before, pack), pack)
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

describe("lists of things wanted", () => {
  it.each<[string, Language, readonly string[], string]>([
    ["a thing named under a line that asks", "en", ["Before we load we still need from you:", "1. Seal numbers"], "request"],
    ["a question without its sign", "en", ["Questions on the frame:", "- whether the primer is included"], "question"],
    ["without a colon, where the line points down", "en", ["Please send us the documents below.", "- Packing list"], "request"],
    ["下記 points down", "ja", ["お手数ですが、下記2点のご送付をお願いいたします。", "1. 通関用の納品書"], "request"],
    ["…か asks", "ja", ["以下についてご教示ください。", "・夜間の搬入が可能か"], "question"],
    ["还需要 with a colon", "zh", ["清关还需要您这边提供：", "1、原产地证明"], "request"],
    ["是否 asks", "zh", ["麻烦确认以下几点", "（1）栈板是否熏蒸"], "question"],
    ["нужно от вас", "ru", ["Для пропуска нужны от вас:", "- номер машины"], "request"],
    ["…ли asks", "ru", ["Прошу ответить на два вопроса.", "1) входит ли страховка"], "question"],
    ["options are no wishes", "en", ["Please choose one of these:", "- blue lid"], ""],
    ["候補 are no wishes", "ja", ["下記の候補からお選びください。", "・4月9日（木）10時"], ""],
    ["what is told under a colon is no wish", "zh", ["现将安排汇报如下：", "1、两家仓库"], ""],
    ["nor what was decided", "ru", ["Протокол встречи, прошу проверить:", "- склад остаётся прежним"], ""],
  ])("%s", (_, language, lines, kinds) => {
    expect(kindsUnder(lines, language)).toBe(kinds);
  });
});
