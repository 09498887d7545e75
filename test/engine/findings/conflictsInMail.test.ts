import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

/** "40 / 44": the two values of each conflict. */
function conflicts(...lines: readonly string[]): readonly string[] {
  return readThread(madeMail(...lines), petrasContext).flags.flatMap((flag) => (flag.kind === "conflict" ? [flag.values.join(" / ")] : []));
}

describe("no conflict is told of", () => {
  it.each([
    [
      "en: a promise made again after its day went by",
      "c: Dear Petra,\n\nI will bring the gasket sample on 10 November.\n\nChen",
      "p: Dear Chen,\n\nthank you.\n\nPetra",
      "c: Dear Petra,\n\nI will bring the gasket sample on 13 November.\n\nChen",
    ],
    [
      "zh: a promise made again after its day went by",
      "c: 您好！\n\n垫片的样品我11月10日给您送过去。\n\n陈",
      "p: 好的。\n\nPetra",
      "c: 您好！\n\n垫片的样品我11月13日给您送过去。\n\n陈",
    ],
    [
      "en: the sum of what was counted before",
      "p: Dear Chen,\n\nwe bring 213 guests and 19 guests of honour.\n\nPetra",
      "c: Dear Petra,\n\nthe hall seats 232 guests.\n\nChen",
    ],
    [
      "ja: a number that the other side had asked about",
      "p: 陳様\n\nボルトを400個注文いたします。\n\nフォス",
      "c: フォス様\n\n450個では難しいでしょうか。\n\n陳",
      "p: 陳様\n\n450個で在庫がございます。\n\nフォス",
    ],
    ["zh: the number of a clause", "p: 您好！\n\n合同第7条写的是每箱24公斤，请以书面确认以哪个为准。\n\nPetra"],
    [
      "en: places that have their own numbers",
      "p: Dear Chen,\n\nplease collect 44 cartons in Leeds and 18 cartons in Hull. The last list did not match by 3 pallets.\n\nPetra",
    ],
  ])("%s", (_name, ...lines) => {
    expect(conflicts(...lines)).toEqual([]);
  });
});
