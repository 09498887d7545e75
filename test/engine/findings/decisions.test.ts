import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

/** The decisions of a thread between Petra ("p: …") and Chen ("c: …"), as quoted. */
function decisions(...mails: readonly string[]): readonly string[] {
  return readThread(madeMail(...mails), petrasContext).decisions.map(({ evidence }) => evidence[0]?.quote ?? "");
}

describe("what is said to be settled is decided", () => {
  it.each<readonly [string, string, string]>([
    ["an amount that it is", "c: We could do the lot for 18,500.", "p: 18,500 it is, then."],
    ["agreed behind the matter", "c: We would need a deposit of 15 percent.", "p: Fifteen percent, agreed."],
    ["agreed before it", "c: The frames could be powder coated in RAL 9005.", "p: Agreed on RAL 9005 for the frames."],
    ["no problem for us", "c: The fitters would come at 6.30 in the morning.", "p: Half past six is no problem for us."],
    ["ja: 決まり", "c: 収録の日ですが、12日はいかがでしょうか。", "p: 収録は12日で決まりです。"],
    ["a deal", "c: With the frames it would be 1,150.", "p: It's a deal at 1,150."],
    ["go for it", "c: We could print the boxes in two colours for 90 more.", "p: Two colours, go for it."],
    ["ja: でいきましょう", "c: 枠は銀と黒のどちらにしますか。", "p: 銀でいきましょう。"],
    ["ru: a price so be it", "c: Меньше 900 не выходит.", "p: 900 так 900."],
    ["zh: a price so be it", "c: 最低只能给到8.5元。", "p: 8.5就8.5吧。"],
    ["ja: にしよう", "c: 表紙は青と緑のどちらにしますか。", "p: 青にしよう。"],
  ])("%s", (_name, first, second) => {
    expect(decisions(first, second)).toEqual([second.slice(3)]);
  });
});

describe("a decision said again", () => {
  it("is one decision with two sentences", () => {
    const { decisions: found } = readThread(
      madeMail("c: The bench is EUR 1,250 in beech or EUR 1,400 in oak. Which do you want?", "p: 1,400 in oak, then.", "c: 1,400, agreed."),
      petrasContext,
    );
    expect(found.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([["1,400 in oak, then.", "1,400, agreed."]]);
  });
});

describe("what one side offered and the other takes is decided", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "one of two prices in one sentence",
      [
        "c: A tray of ten is EUR 42, or EUR 36 without the lid. Which option suits you?",
        "p: Hello Chen,\n\n36 without the lid is right for our shop.",
      ],
      ["36 without the lid is right for our shop."],
    ],
    ["a letter", ["c: Layout A has two doors, layout B one. Which of them shall we draw?", "p: We go for B."], ["We go for B."]],
    [
      "a short wish in the words of the question",
      ["c: Would you like the bench oiled or varnished?", "p: Varnished, please."],
      ["Varnished, please."],
    ],
    ["ja: one of two days", ["c: 打ち合わせは3日と4日のどちらがよろしいですか。", "p: 4日でお願いします。"], ["4日でお願いします。"]],
    ["zh: a letter beside Chinese characters", ["c: 面料有两种：A为棉，B为麻。请问选哪种？", "p: 面料用B。"], ["面料用B。"]],
    ["ru: one of two days", ["c: Когда удобнее: 3 декабря или 4 декабря?", "p: Удобнее 4 декабря."], ["Удобнее 4 декабря."]],
  ])("%s", (_name, mails, expected) => {
    expect(decisions(...mails)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ["an agreed deadline", ["c: We will ship the trays by 3 December.", "p: 3 December is fine."]],
    ["the day of a promised delivery", ["c: We will send the trays on 3 December.", "p: 3 December suits us."]],
    ["a question about both", ["c: Which option suits you, A at EUR 42 or B at EUR 36?", "p: Is B with the lid?"]],
    [
      "news of a thing done on that day",
      ["c: Can somebody come today or tomorrow?", "p: Paul was there this morning and the door closes again."],
    ],
    ["a no to one of them", ["c: Shall we meet on 3 December or on 4 December?", "p: On 3 December I cannot."]],
  ])("but not %s", (_name, mails) => {
    expect(decisions(...mails)).toEqual([]);
  });
});
