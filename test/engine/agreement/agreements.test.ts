import { type AgreementState, agreements } from "../../../src/engine/agreement/agreements.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { radarTables } from "../../../src/languages/radarTables.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

const context = { ...petrasContext, packs: await packsWithWeights(), radarTables };
const statesOf = (...lines: readonly string[]): ReturnType<typeof agreements> =>
  agreements(readThread(madeMail(...lines), context), context);

describe("how far both sides are", () => {
  it.each<readonly [string, AgreementState, readonly string[]]>([
    ["a promise that nobody answered is stated", "stated", ["c: I will send the revised drawing by Friday."]],
    ["a request that nobody took up is proposed", "proposed", ["p: Please send the revised drawing by Friday."]],
    [
      "a request that its owner takes up is accepted",
      "accepted",
      ["p: Please send the revised drawing by 20 November.", "c: I will send the revised drawing by 20 November."],
    ],
    [
      "what is said back once more is confirmed",
      "confirmed",
      [
        "p: Please send the revised drawing by 20 November.",
        "c: I will send the revised drawing by 20 November.",
        "p: Agreed, the drawing by 20 November.",
      ],
    ],
    ["a promise in Chinese is stated", "stated", ["c: 我们周五之前把修改后的图纸发给您。"]],
    ["a promise in Japanese is stated", "stated", ["c: 修正図面は金曜日までにお送りいたします。"]],
    ["a promise in Russian is stated", "stated", ["c: Мы отправим исправленный чертёж до пятницы."]],
  ])("%s", (_title, state, lines) => {
    expect(statesOf(...lines)[0]).toMatchObject({ about: { kind: "commitment" }, state });
  });

  it.each([
    ["en", "I assume that two weeks will be enough for your test.", "Yes, that is fine with us.", "No, we cannot do it in two weeks."],
    ["zh", "我们默认两周的测试时间足够。", "可以，没问题。", "不行，两周我们做不到。"],
    ["ja", "試験は二週間で足りるものと理解しております。", "承知いたしました。", "申し訳ございませんが、二週間では対応できません。"],
    ["ru", "Полагаем, что двух недель на испытания хватит.", "Да, согласны.", "Нет, за две недели мы не сможем."],
  ])("S001-5 what one side assumes is proposed until the other says yes (%s)", (_language, assumed, yes, no) => {
    const assumption = (...lines: readonly string[]): unknown => statesOf(...lines).find(({ about }) => about.kind === "assumption")?.state;
    expect(assumption(`p: ${assumed}`)).toBe("proposed");
    expect(assumption(`p: ${assumed}`, `c: ${yes}`)).toBe("accepted");
    expect(assumption(`p: ${assumed}`, `c: ${no}`)).toBe("disputed");
  });

  it("S001-4 a condition holds a commitment back", () => {
    const [item] = statesOf("c: We will send the quote once you tell us the quantity.");
    expect(item?.isHeldBack).toBe(true);
  });

  it("S004-11 names who was asked to confirm and has not", () => {
    const [item] = statesOf("p: Please confirm the artwork.");
    expect(item?.state).toBe("proposed");
    expect(item?.awaits.map(({ name }) => name)).toEqual(["Chen Yu"]);
  });
});
