import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import type { DueDate } from "../../../src/engine/types.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { readTwoMails } from "./twoMails.ts";

const packs = await packsWithWeights();
const without = packs.map(({ dueWeights: _, ...pack }): LanguagePack => pack);

const ASKED = "Could you send us the photos of the stand?";
const ANSWERED = "Our photographer is away until then, so it will be the 24th.";

/** When the first thing that the first of two mails asks for is due. */
function dueAfter(first: string, second: string, read: readonly LanguagePack[]): DueDate | undefined {
  return readTwoMails(first, second, read).commitments.find(({ evidence }) => evidence[0]?.span.message === "first")?.due;
}

describe("learned due days", () => {
  it("take the day of a later sentence that no rule joins to the thing, with its words as evidence", () => {
    const due = dueAfter(ASKED, ANSWERED, packs);
    expect(due).toMatchObject({ kind: "day", day: "2026-09-24", evidence: { quote: "the 24th", span: { message: "second" } } });
  });

  it.each([
    ["Could you send us the photos of the stand?", "The town hall is closed on the 24th, by the way."],
    ["麻烦把展台的照片发给我们。", "24号这边放假。"],
    ["ブースの写真をお送りください。", "24日は祝日で休みをいただきます。"],
    ["Пришлите, пожалуйста, фотографии стенда.", "24-го у нас в городе праздник."],
  ])("leave a thing without a day where the day belongs to something else: %s", (asked, answer) => {
    expect(dueAfter(asked, answer, packs)?.kind).toBe("none");
  });

  it.each([
    [
      "Hi Bob,\n\nThese came back. Please complete them by 25 September at the latest:\n- Bob: taxi receipt without a date\n- Bob: dinner form not signed",
    ],
    ["Bob，你好：\n\n八月的单据退回如下，请在9月25日前补齐，逾期并到下月：\n・Bob：出租车发票抬头写错\n・Bob：客户用餐单没有签字"],
    [
      "Боб, вернули из бухгалтерии. Просьба до 25 сентября донести, иначе уйдёт в следующий месяц:\n- Bob: чек такси без даты\n- Bob: заявка на ужин не подписана",
    ],
  ])("leave the points of a list the deadline of its heading: %s", (list) => {
    const due = readTwoMails(list, "Got it.", packs).commitments.map((one) => (one.due.kind === "day" ? one.due.day : null));
    expect(new Set(due)).toEqual(new Set(["2026-09-25"]));
  });

  it("are not asked where no weights are loaded", () => {
    expect(dueAfter(ASKED, ANSWERED, without)?.kind).toBe("none");
  });
});
