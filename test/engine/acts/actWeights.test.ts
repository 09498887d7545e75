import { type ActWeights, actScorer, SIGN_VALUE } from "../../../src/engine/acts/actWeights.ts";

/** Keys 5, 200 and 40,000 in two kinds: distances 5, 195 and 39,800 in bytes of seven bits, then one byte a key and kind. */
const packed = Buffer.from(
  [5, (195 & 127) | 128, 195 >> 7, (39_800 & 127) | 128, ((39_800 >> 7) & 127) | 128, 39_800 >> 14, 10, -20, 127, 0, 1, -128].map(
    (byte) => byte & 0xff,
  ),
).toString("base64");
const cuts = { keep: 0, add: 0, sure: 0 };
const weights: ActWeights = {
  learnedFrom: "",
  kinds: [
    { kind: "promise", cuts, scale: 0.5 },
    { kind: "request", cuts, scale: 0.01 },
  ],
  count: 3,
  packed,
};

describe("learned weights", () => {
  it("add up what a sentence shows, each piece once and all pieces sharing one weight", () => {
    const [promise, request] = actScorer(weights)({ pieces: [5, 200, 5, 7], signs: [] });
    expect(promise).toBe(((10 - 20) / 2) * 0.5);
    expect(request).toBe((1 / 2) * 0.01);
  });

  it("give a sign of the whole sentence its own value", () => {
    expect(actScorer(weights)({ pieces: [], signs: [40_000] })[0]).toBe(127 * SIGN_VALUE * 0.5);
    expect(actScorer(weights)({ pieces: [], signs: [40_000] })[1]).toBe(-128 * SIGN_VALUE * 0.01);
  });

  it("know nothing of what they have not seen", () => {
    expect(actScorer(weights)({ pieces: [6, 199, 201], signs: [39_999] })).toEqual([0, 0]);
  });
});
