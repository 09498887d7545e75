import { neededParts } from "../../src/engine/neededParts.ts";
import { patternSieve } from "../../src/engine/patternSieve.ts";

const slots: Readonly<Record<string, readonly string[]>> = { month: ["mar", "may"] };
const needs = (pattern: string) => neededParts(pattern, (slot) => slots[slot] ?? null);

describe("what every match of a pattern must contain", () => {
  it.each<[string, readonly string[] | null]>([
    ["please", ["ple"]],
    ["(?:send|ship)s?", ["sen", "shi"]],
    ["\\b(?:i|we)(?: will|'ll)\\b", ["wil", "'ll"]],
    ["colou?r", ["col"]],
    ["[发寄]给", ["给"]],
    ["\\d{1,2} of {month}", ["mar", "may"]],
    ["(?!not)sent(?<!re)", ["sen"]],
    ["(?<name>\\p{L}{2,20}) to do", [" to"]],
    ["(?:asap)?\\s+soon", ["soo"]],
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
