import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

/** The conflicting values of a thread between Petra ("p: …") and Chen ("c: …"), with what they are about. */
function conflicts(...mails: readonly string[]): readonly (readonly string[])[] {
  return readThread(madeMail(...mails), petrasContext).flags.flatMap((flag) =>
    flag.kind === "conflict" ? [[flag.about, ...flag.values]] : [],
  );
}

describe("S004-10: a number written again with two digits swapped is asked about", () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ["a stand", "c: You find us in hall 3, stand K-3318.", "p: I will come to stand K-3381 at ten.", ["number", "K-3318", "K-3381"]],
    [
      "a serial number",
      "p: The pump that leaks has the serial number 7702-415.",
      "c: The part for 7702-451 is on stock.",
      ["number", "7702-415", "7702-451"],
    ],
    ["an amount", "c: The balance is EUR 7,840.", "p: EUR 7,480 goes out to you on Friday.", ["price", "EUR 7,840", "EUR 7,480"]],
    ["ru: an amount in groups", "c: Итого выходит 536 000 рублей.", "p: Оплатим 563 000 рублей в среду.", ["price", "536 000", "563 000"]],
    ["ja: a lot", "c: 製造番号はTR-50718です。", "p: TR-50781の検査表も添付してください。", ["number", "TR-50718", "TR-50781"]],
    ["a short number after one word", "c: Deliver to gate 37, please.", "p: The lorry will be at gate 73 at nine.", ["number", "37", "73"]],
    ["letters and two digits", "c: Our row is D47.", "p: I look for you in D74 then.", ["number", "D47", "D74"]],
    ["ru: a house", "c: Склад: Заречная, 26.", "p: Машина едет на улицу Заречная, 62.", ["number", "26", "62"]],
    ["zh: a house", "c: 仓库在临江大道135号。", "p: 货车明天到临江大道153号。", ["number", "135", "153"]],
    ["zh: an order", "c: 订单号是HD80523。", "p: HD80532这一单请周五前发货。", ["number", "HD80523", "HD80532"]],
  ])("%s", (_name, first, second, [about, earlier, later]) => {
    const found = conflicts(first, second).filter(([topic]) => topic === about);
    expect(found).toHaveLength(1);
    expect(earlier).toContain(found[0]?.[1] ?? "nothing");
    expect(later).toContain(found[0]?.[2] ?? "nothing");
  });

  it.each<readonly [string, readonly string[]]>([
    ["two that one message names", ["c: Invoices 60113 and 60131 are open.", "p: 60113 is paid, 60131 follows."]],
    ["one of a series", ["c: Pallet 40117 is loaded.", "p: And pallet 40171?", "c: It follows with 40125."]],
    ["round numbers", ["c: We quoted for 1,200 lids.", "p: Please quote for 2,100 lids as well."]],
    ["two days", ["c: The first lot leaves on 2026-11-12.", "p: The second one on 2026-11-21, please."]],
    ["digits that lie apart", ["c: The valve is KB-81937.", "p: The seal is KB-83917."]],
    ["short numbers after other words", ["c: Please come to gate 37.", "p: We have 73 pallets."]],
    ["short numbers with a nought", ["c: The rolls are on shelf 120.", "p: And the boxes on shelf 102."]],
    ["a short number that changed", ["c: Deliver to gate 37, please.", "p: We moved: the lorry unloads at the new gate 73."]],
    ["days of a month", ["c: The hall is free on 12 May.", "p: And on 21 May?"]],
    ["other letters", ["c: The valve is AB-3318.", "p: The seal is AC-3381."]],
  ])("but not %s", (_name, mails) => {
    expect(conflicts(...mails)).toEqual([]);
  });

  it("is found in linear time", () => {
    const flood = Array.from({ length: 4_000 }, (_, at) => `No. ${700_000 + at * 7}`).join(", ");
    expect(conflicts(`c: ${flood}.`, `p: ${flood}.`)).toEqual([]);
  });
});
