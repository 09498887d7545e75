import { readThread } from "../../../src/engine/readThread.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

const context = { ...petrasContext, packs: await packsWithWeights() };

function decisions(...mails: readonly string[]): readonly string[] {
  return readThread(madeMail(...mails), context).decisions.map(({ evidence }) => evidence[0]?.quote ?? "");
}

describe("learned decisions", () => {
  it.each([
    ["c: We can offer pine at EUR 900 or oak at EUR 1,200.", "p: We'll take the oak.", "We'll take the oak."],
    ["c: 三家餐厅里您看哪家合适？", "p: 就定江边那家吧。", "就定江边那家吧。"],
  ])("take what was chosen: %s", (offered, chosen, expected) => {
    expect(decisions(offered, chosen)).toEqual([expected]);
  });

  it("take no question for its answer", () => {
    expect(decisions("c: 会议室布置成回字形，投影仪两台。", "p: 投影仪一台可以吗", "c: 灯光由你们自己带还是我们租")).toEqual([]);
  });

  it.each([
    ["c: 包装用纸箱还是木箱？", "p: 这件事我上午跟主管谈过了。"],
    ["c: Shall we use cartons or crates?", "p: I talked to my boss about it this morning."],
    ["c: Какую упаковку берём, коробки или ящики?", "p: Утром обсудил это с начальником."],
    ["c: 梱包は段ボールと木箱のどちらにしますか。", "p: 今朝、上司と相談しました。"],
  ])("take no talk for its outcome: %s", (asked, talked) => {
    expect(decisions(asked, talked)).toEqual([]);
  });
});
