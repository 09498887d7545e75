import { mixedKey } from "../../../src/engine/acts/sentenceFeatures.ts";
import { keysOfGroups, type LinearWeights, linearScorer } from "../../../src/engine/learned/linearWeights.ts";

/** Keys 5, 9 and 12 weigh 10, -20 and 7 steps. */
const weights: LinearWeights = {
  learnedFrom: "",
  scale: 0.5,
  count: 3,
  packed: Buffer.from([5, 4, 3, 10, 256 - 20, 7]).toString("base64"),
};
const scorer = linearScorer(weights);

describe("learned weights of one question", () => {
  it("add up the pieces of all groups, each once, sharing one weight", () => {
    const groups = [
      { pieces: [5, 5, 9, 1], role: null },
      { pieces: [12], role: null },
    ];
    expect(scorer.ofPieces(groups)).toBe(((10 - 20 + 7) * 0.5) / Math.sqrt(5));
  });

  it("add up two texts in two steps as in one", () => {
    const [one, other] = [
      { pieces: [5, 5, 9, 1], role: null },
      { pieces: [12, 9], role: null },
    ].map((group) => scorer.sumOf([group]));
    expect([one, other]).toEqual([
      { sum: 10 - 20, count: 4 },
      { sum: 7 - 20, count: 2 },
    ]);
    expect(scorer.ofSums(scorer.sumOf([{ pieces: [5, 9], role: null }]), scorer.sumOf([{ pieces: [12], role: null }]))).toBe(
      scorer.ofPieces([{ pieces: [5, 9, 12], role: null }]),
    );
    expect(scorer.ofSums({ sum: 0, count: 0 }, { sum: 0, count: 0 })).toBe(0);
  });

  it("look a piece up by its role", () => {
    const key = [...Array(1 << 16).keys()].find((piece) => mixedKey(piece, 3) === 9) ?? -1;
    const groups = [{ pieces: [key], role: 3 }];
    expect(scorer.ofPieces(groups)).toBe(key === -1 ? 0 : -20 * 0.5);
    expect(keysOfGroups(groups)).toEqual([mixedKey(key, 3)]);
  });

  it("count a sign once, however often it is named", () => {
    const book = scorer.signBook("one", (sign) => (sign === "known" ? [5, 12] : [99]));
    expect(scorer.ofSigns(["known", "known", "unknown"], book, [])).toBe(17 * 0.15 * 0.5);
    expect(scorer.ofSigns([], book, [scorer.knownKey(9), scorer.knownKey(100)])).toBe(-20 * 0.15 * 0.5);
    expect(scorer.ofSigns([], book, [])).toBe(0);
  });

  it("count a key once that two signs share, whichever was met first", () => {
    const book = scorer.signBook("two", (sign) => (sign === "both" ? [5, 9] : sign === "first" ? [5] : [12]));
    expect(scorer.ofSigns(["first"], book, [])).toBe(10 * 0.15 * 0.5);
    expect(scorer.ofSigns(["first", "both", "other"], book, [])).toBe((10 - 20 + 7) * 0.15 * 0.5);
    expect(scorer.ofSigns(["both"], book, [scorer.knownKey(9), scorer.knownKey(12)])).toBe((10 - 20 + 7) * 0.15 * 0.5);
  });
});
