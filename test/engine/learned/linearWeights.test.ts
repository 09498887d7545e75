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

  it("look a piece up by its role", () => {
    const key = [...Array(1 << 16).keys()].find((piece) => mixedKey(piece, 3) === 9) ?? -1;
    const groups = [{ pieces: [key], role: 3 }];
    expect(scorer.ofPieces(groups)).toBe(key === -1 ? 0 : -20 * 0.5);
    expect(keysOfGroups(groups)).toEqual([mixedKey(key, 3)]);
  });

  it("count a sign once, however often it is named", () => {
    const book = scorer.signBook("one", (sign) => (sign === "known" ? [5, 12] : [99]));
    expect(scorer.ofSigns([book("known"), book("known"), book("unknown")])).toBe(17 * 0.15 * 0.5);
    expect(scorer.ofSigns([scorer.known([9, 100])])).toBe(-20 * 0.15 * 0.5);
    expect(scorer.ofSigns([])).toBe(0);
  });
});
