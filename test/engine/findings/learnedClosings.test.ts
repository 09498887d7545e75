import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import type { Commitment } from "../../../src/engine/types.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { readTwoMails } from "./twoMails.ts";

const packs = await packsWithWeights();
const without = packs.map(({ closingWeights: _, ...pack }): LanguagePack => pack);
const doneOnly = packs.map(({ dropWeights: _, ...pack }): LanguagePack => pack);

/** What became of what the first of two mails asks or promises. */
function outcomeOf(first: string, second: string, read: readonly LanguagePack[]): Commitment | undefined {
  const { commitments } = readTwoMails(first, second, read);
  return commitments.find(({ evidence }) => evidence[0]?.span.message === "first");
}

describe("learned closings", () => {
  it.each([
    ["What is the gross weight of the second crate?", "Two hundred and twelve with the pallet."],
    ["Which port do you ship from, Hamburg or Bremerhaven?", "Bremerhaven, our works are closer to it."],
  ])("take a plain answer for what was asked: %s", (asked, answer) => {
    expect(outcomeOf(asked, answer, packs)?.status).toBe("done");
  });

  it.each([
    ["Could you send us the test report for batch 77 by Friday?", "The canteen is closed on Friday, by the way."],
    ["麻烦您周五前把装箱单发给我。", "我们下周一开始放假。"],
    ["请把门板换成带锁的。", "门板要另开模的话就算了。"],
    ["Please send us the torque sheets.", "We have not received the torque sheets from the mill so far."],
    ["金曜までに見積書をお送りください。", "来週は展示会のため外出が続きます。"],
    ["Пришлите, пожалуйста, упаковочный лист до пятницы.", "У нас сегодня весь день дождь."],
  ])("leave open what nobody answered: %s", (asked, answer) => {
    expect(outcomeOf(asked, answer, packs)?.status).toBe("open");
  });

  it.each([
    ["Please have the pump repaired this week.", "The pump is still not repaired."],
    ["Please pay invoice 4471.", "Not paid yet, sorry, it is with our accounts."],
    ["请本周把那台泵修好。", "泵还没修好，在等配件。"],
    ["请付4471号发票。", "还没付，抱歉。"],
    ["今週中にポンプを修理していただけますか。", "まだ直っておりません。"],
    ["Прошу починить насос на этой неделе.", "Насос пока не починили, ждём запчасть."],
    ["请把遥控器送回来。", "遥控器已让师傅明天送过去。"],
    ["請盡快安排出貨。", "已安排下週二出貨。"],
    ["箱を送っていただけますか。", "水曜に届けるよう業者に頼んであります。"],
  ])("leave open what its owner says is not done yet: %s", (asked, answer) => {
    expect(outcomeOf(asked, answer, packs)?.status).toBe("open");
  });

  it.each([
    ["Please pay invoice 4471.", "I paid it yesterday."],
    ["Could you repair the pump?", "We repaired it this morning."],
    ["Оплатите, пожалуйста, счёт 4471.", "Вчера оплатил."],
  ])("close the one wish on the table by its deed: %s", (asked, answer) => {
    expect(outcomeOf(asked, answer, packs)?.status).toBe("done");
  });

  it.each([
    ["Please send us a sketch of the awning as well.", "Awnings need a carpenter, which we are not."],
    ["ご多忙のところ恐れ入りますが、看板をもう1枚お作りいただけますか。", "あいにく、看板のほうは扱っておりません。"],
  ])("tell what will not be done from what is done: %s", (asked, answer) => {
    expect(outcomeOf(asked, answer, packs)?.status).toBe("dropped");
    expect(outcomeOf(asked, answer, doneOnly)?.status).toBe("done");
  });

  it.each([
    ["We will repaint the gate on 21 September.", "The gate has been measured by our fitter."],
    ["We fit the new blinds by 25 September.", "The blinds arrived in a dreadful state last year."],
    ["水泵我们9月21日发出。", "上一批水泵装好了。"],
  ])("keep open what is promised for a later day: %s", (promised, told) => {
    expect(outcomeOf(promised, told, packs)?.status).toBe("open");
  });

  it("show the sentence that closes as evidence", () => {
    const { closedBy } = outcomeOf("What is the gross weight of the second crate?", "Two hundred and twelve with the pallet.", packs) ?? {};
    expect(closedBy?.quote).toBe("Two hundred and twelve with the pallet.");
  });

  it("are not asked where no weights are loaded", () => {
    expect(outcomeOf("Could you send us the test report by Friday?", "Noted.", without)?.status).toBe("open");
  });

  it.each(packs.map((pack) => [pack.language, pack] as const))(
    "of %s and their like were made from the threads in the repository",
    (_, pack) => {
      const hash = createHash("sha256");
      const files = readdirSync("training/threads").filter((file) => file.endsWith(".jsonl"));
      for (const file of files.sort()) hash.update(readFileSync(`training/threads/${file}`, "utf8"));
      const digest = hash.digest("hex");
      const { closingWeights, dropWeights, joinWeights, itemWeights, openWeights, decisionWeights, dueWeights } = pack;
      const all = [closingWeights, dropWeights, joinWeights, itemWeights, openWeights, decisionWeights, dueWeights];
      expect(all.map((weights) => weights?.learnedFrom)).toEqual(all.map(() => digest));
    },
  );
});
