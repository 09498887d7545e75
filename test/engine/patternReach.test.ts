import { patternReach } from "../../src/engine/patternReach.ts";
import { placeSieve } from "../../src/engine/patternSieve.ts";

const slots = { month: { ahead: 9, behind: 2 } };
const reach = (pattern: string): readonly [number, number] => {
  const { ahead, behind } = patternReach(pattern, () => slots.month);
  return [ahead, behind];
};

describe("how far a pattern looks", () => {
  it.each<readonly [string, number, number]>([
    ["may", 3, 0],
    ["(?:may|april) ?", 6, 0],
    ["a{2,4}b", 5, 0],
    ["a{3}", 3, 0],
    ["a+", Number.POSITIVE_INFINITY, 0],
    ["a{2,}", Number.POSITIVE_INFINITY, 0],
    ["by {month}", 12, 2],
    ["may(?= 2)", 5, 0],
    ["(?<=on )may", 3, 3],
    ["(?<!on )may(?!be)", 3, 0],
    ["^may$", 3, 0],
    ["(a)\\1|b\\k<name>", Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("%s", (pattern, ahead, behind) => {
    expect(reach(pattern)).toEqual([ahead, behind]);
  });
});

describe("the patterns that may match at a place", () => {
  const text = `${"x".repeat(100)} may ${"x".repeat(100)}`;
  const may = placeSieve(
    [["may"], null, ["may"], ["june"]],
    [
      { ahead: 3, behind: 0 },
      { ahead: 3, behind: 0 },
      { ahead: Number.POSITIVE_INFINITY, behind: 0 },
      { ahead: Number.POSITIVE_INFINITY, behind: Number.POSITIVE_INFINITY },
    ],
  )(text);

  it.each<readonly [string, number, readonly boolean[]]>([
    ["far before the word", 0, [false, true, true, false]],
    ["at the word", 101, [true, true, true, false]],
    ["far behind it", 180, [false, true, false, false]],
  ])("%s", (_name, at, expected) => {
    expect(expected.map((_, place) => may(place, at))).toEqual(expected);
  });
});
