import { neededParts, neededSets } from "../../src/engine/neededParts.ts";
import { choiceSieve, patternSieve } from "../../src/engine/patternSieve.ts";

const slots: Readonly<Record<string, readonly string[]>> = { month: ["mar", "may"] };
const needs = (pattern: string) => neededParts(pattern, (slot) => slots[slot] ?? null);

describe("what every match of a pattern must contain", () => {
  it.each<[string, readonly string[] | null]>([
    ["please", ["please"]],
    ["(?:send|ship)s?", ["send", "ship"]],
    ["\\b(?:i|we)(?: will|'ll)\\b", [" will", "'ll"]],
    ["colou?r", ["colo"]],
    ["[发寄]给", ["给"]],
    ["\\d{1,2} of {month}", [" of "]],
    ["(?!not)sent(?<!re)", ["sent"]],
    ["(?<name>\\p{L}{2,20}) to do", [" to do"]],
    ["(?:asap)?\\s+soon", ["soon"]],
    ["a*", null],
    ["now|", null],
    ["[^,]{0,20}", null],
    ["{unknown}", null],
    ["\\k<name>", null],
  ])("%s", (pattern, parts) => {
    const found = needs(pattern);
    expect(found === null ? null : [...found].sort()).toEqual(parts === null ? null : [...parts].sort());
  });
});

describe("the patterns that may match a text", () => {
  const sieve = patternSieve([["sen", "shi"], null, ["给"], ["?"]]);

  it.each<[string, readonly number[]]>([
    ["we send it", [1, 1, 0, 0]],
    ["发给我?", [0, 1, 1, 1]],
    ["se", [0, 1, 0, 0]],
    ["", [0, 1, 0, 0]],
  ])("%s", (text, may) => {
    expect([...sieve(text)]).toEqual(may);
  });
});

describe("all that a match must contain", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["(?:i|we) will \\d", [["i", "we"], [" will "], [..."0123456789"]]],
    ["(?:the (?:red|blue) box)", [["the "], ["red", "blue"], [" box"]]],
    ["please|kindly", [["please", "kindly"]]],
    [".*", []],
  ])("%s", (pattern, sets) => {
    expect(neededSets(pattern, () => [])).toEqual(sets);
  });
});

describe("patterns of several alternatives", () => {
  const sieve = choiceSieve([[[["i ", "we "], ["will"]], [["shall"]]], [[]], [[["给", "send"]]]]);

  it.each<[string, readonly number[]]>([
    ["we will come", [0, 1]],
    ["he will", [1]],
    ["shall you", [0, 1]],
    ["send it", [1, 2]],
    ["", [1]],
  ])("an alternative may match only where every set has a part: %s", (text, may) => {
    expect(sieve(text)).toEqual(may);
  });
});
