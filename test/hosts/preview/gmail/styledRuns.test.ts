import { richText } from "../../../../src/hosts/gmail/cards/cardText.ts";
import { styledRuns } from "../../../../src/hosts/preview/gmail/styledRuns.ts";

const plain = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, color: null };

describe("the text of a card", () => {
  it("is cut where its look changes", () => {
    expect(styledRuns('a <b>b<br>c</b><font color="#5f6368"><s>d</s></font>')).toEqual([
      { ...plain, text: "a " },
      { ...plain, text: "b\nc", isBold: true },
      { ...plain, text: "d", isStruck: true, color: "#5f6368" },
    ]);
  });

  it("shows escaped signs as they were written", () => {
    expect(styledRuns(richText("R&D <li@example.com> &lt;", 80))).toEqual([{ ...plain, text: "R&D <li@example.com> &lt;" }]);
    expect(styledRuns("")).toEqual([]);
  });
});
