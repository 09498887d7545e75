import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { readTwoMails } from "./twoMails.ts";

const packs = await packsWithWeights();

/** Due days of what the first mail owes, written on Monday, 14 September 2026. */
function dueOf(first: string): readonly string[] {
  const { commitments } = readTwoMails(first, "Noted.", packs);
  return commitments.flatMap(({ due }) => (due.kind === "day" ? [due.day] : []));
}

describe("a weekday that names the day of writing", () => {
  it.each([
    ["You will have the corrected list on Monday.", "2026-09-21"],
    ["Please send us the stamped form Monday.", "2026-09-21"],
    ["名单我周一发给您。", "2026-09-21"],
    ["リストは月曜日にお送りします。", "2026-09-21"],
    ["Список пришлю вам в понедельник.", "2026-09-21"],
    ["You will have the corrected list today.", "2026-09-14"],
    ["You will have the corrected list on Tuesday.", "2026-09-15"],
  ])("means the next one where something is owed: %s", (text, day) => {
    expect(dueOf(text)).toEqual([day]);
  });
});
