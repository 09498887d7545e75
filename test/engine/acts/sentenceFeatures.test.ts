import { sentenceFeatures } from "../../../src/engine/acts/sentenceFeatures.ts";

const keysOf = (text: string, spaced = true): readonly number[] => sentenceFeatures(text, spaced, []).pieces;

describe("what a sentence looks like", () => {
  it("is the same for other numbers and other spaces", () => {
    expect(keysOf("we ship 40 boxes  on 3/4.")).toEqual(keysOf("we ship 6 boxes on 12/11."));
  });

  it("tells the order of words", () => {
    expect(new Set(keysOf("will you pay"))).not.toEqual(new Set(keysOf("you will pay")));
  });

  it("knows the end of a sentence with any full stop", () => {
    const shared = new Set(keysOf("明日送ります", false));
    expect(keysOf("図面を明日送ります。", false).filter((key) => shared.has(key)).length).toBeGreaterThan(12);
  });

  it("holds what the tables found", () => {
    const found = { kind: "promise", actor: "author", sure: true, rule: "en.will" } as const;
    expect(sentenceFeatures("we will pay", true, [found]).signs).not.toEqual(sentenceFeatures("we will pay", true, []).signs);
  });

  it("costs no more for a hostile line than for a long sentence", () => {
    expect(keysOf("!?".repeat(500_000)).length).toBeLessThan(5000);
    expect(keysOf("あ、".repeat(500_000), false).length).toBeLessThan(5000);
  });
});
