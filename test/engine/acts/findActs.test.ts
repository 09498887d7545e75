import { findActs } from "../../../src/engine/acts/findActs.ts";
import type { ActMention, Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { owing, readKinds } from "./readKinds.ts";

function mentionsOf(text: string, language: Language): readonly ActMention[] {
  const pack = packs.find((one) => one.language === language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return findActs(text, pack);
}

/** "promise: I'll send it" for each act, courtesy left out. */
function clausesOf(text: string, language: Language): readonly string[] {
  return mentionsOf(text, language)
    .filter(({ kind }) => kind !== "formula")
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

function conditionsOf(text: string, language: Language): readonly (string | null)[] {
  return mentionsOf(text, language)
    .filter(({ kind }) => owing.includes(kind))
    .map(({ condition }) => condition && text.slice(condition.start, condition.end));
}

describe("each clause is quoted on its own", () => {
  it.each<[Language, string, readonly string[]]>([
    [
      "en",
      "I'll send the drawing on Monday, could you check the flange by then?",
      ["promise: I'll send the drawing on Monday", "request: could you check the flange by then?"],
    ],
    ["en", "By Friday, I will have the figures.", ["promise: By Friday, I will have the figures."]],
    ["zh", "图纸今天发您，请明天确认。", ["promise: 图纸今天发您", "request: 请明天确认。"]],
    ["zh", "本月二十号之前，我们会把余款付清。", ["promise: 本月二十号之前，我们会把余款付清。"]],
    ["ja", "図面は明日お送りしますので、ご確認ください。", ["promise: 図面は明日お送りしますので", "request: ご確認ください。"]],
    ["ru", "Счёт пришлю завтра, а вы проверьте адрес.", ["promise: Счёт пришлю завтра", "request: а вы проверьте адрес."]],
  ])("%s: %s", (language, text, clauses) => {
    expect(clausesOf(text, language)).toEqual(clauses);
  });
});

describe("a promise keeps its condition", () => {
  it.each<[Language, string, string]>([
    ["en", "Once the deposit arrives, we will start production.", "Once the deposit arrives"],
    ["en", "We will ship on Tuesday if customs clears the papers.", "if customs clears the papers."],
    ["zh", "如果周三前付款，我们周五发货给您。", "如果周三前付款"],
    ["ja", "入金を確認できましたら、すぐに発送いたします。", "入金を確認できましたら"],
    ["ru", "Как только придёт аванс, отгрузим первую партию.", "Как только придёт аванс"],
  ])("%s: %s", (language, text, condition) => {
    expect(conditionsOf(text, language)).toEqual([condition]);
  });
});

describe("spelling of the mail does not matter", () => {
  it.each<[Language, string, string]>([
    ["en", "P\u006cea\u0455e send\u00a0it.".replace("\u0455", "s"), "request"],
    ["en", "We\u2019ll send it tomorrow.", "promise"],
    ["ja", "ｶﾀﾛｸﾞを送って下さい。", "request"],
    ["zh", "請於３月５日前提供圖面。", "request"],
    ["ru", "Прошу пoдтвердить срoк.", "request"],
    ["ru", "Мы вышлeм сч\u0451т завтра.", "promise"],
  ])("%s: %s", (language, text, kinds) => {
    expect(readKinds(text, language, owing)).toBe(kinds);
  });
});

describe("hostile text", () => {
  it.each<[Language, string]>([
    ["en", "please will you, "],
    ["zh", "请我会给您，"],
    ["ja", "お送りしますので、"],
    ["ru", "прошу отправим, "],
  ])("%s: a line of a million characters is read in no time", (language, piece) => {
    // Jest ends a test after five seconds; what is not linear takes minutes.
    expect(Array.isArray(mentionsOf(piece.repeat(1_000_000 / piece.length), language))).toBe(true);
  });

  it("empty text and marks alone hold no act", () => {
    for (const { language } of packs)
      for (const text of ["", " ", "\n", "?", "。", "...", "-----"]) expect(mentionsOf(text, language)).toEqual([]);
  });

  it("every mention lies inside the text and no rule name is used twice", () => {
    for (const { language, acts } of packs) {
      const ids = [...acts.rules, ...acts.formulas].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { start, end } of mentionsOf("Please, пожалуйста, 请, ください.", language)) expect(start).toBeLessThan(end);
    }
  });
});
