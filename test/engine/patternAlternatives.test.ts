import { alternativesOf } from "../../src/engine/patternAlternatives.ts";
import { sievedPatterns } from "../../src/engine/sievedPatterns.ts";

describe("the alternatives of a pattern", () => {
  it.each<[string, readonly string[]]>([
    ["please", ["please"]],
    ["a|b(?:c|d)|[|(]e", ["a", "b(?:c|d)", "[|(]e"]],
    ["(?:a|(?:b|c))", ["a", "b", "c"]],
    ["(?:a|b)c", ["(?:a|b)c"]],
    ["(?:a|b)?", ["(?:a|b)?"]],
    ["(?:a)|(?:b|c)", ["a", "b", "c"]],
    ["a\\||b", ["a\\|", "b"]],
    ["(?<name>a|b)", ["(?<name>a|b)"]],
    ["(a)\\1|b", ["(a)\\1|b"]],
    ["a|", ["a", ""]],
    ["(?=a|b)c|d", ["(?=a|b)c", "d"]],
  ])("%s", (pattern, alternatives) => {
    expect(alternativesOf(pattern)).toEqual(alternatives);
  });
});

describe("a sieved pattern", () => {
  const sources = [
    ["sends", "\\b(?:i|we) (?:send|ship)\\b|送(?:る|ります)"],
    ["asks", "\\?\\s*$|^could "],
    ["never", "(?!)"],
  ] as const;
  const patterns = sievedPatterns(sources);

  it.each(["we send it", "wesend it", "could you ship it", "we ship it?", "明日送ります", "送", "", "could "])(
    "answers as the expression does: %j",
    (text) => {
      for (const [name, source] of sources) {
        const expression = new RegExp(source, "u");
        expect(patterns.get(name)?.test(text)).toBe(expression.test(text));
        // Asked again, it answers from memory.
        expect(patterns.get(name)?.test(text)).toBe(expression.test(text));
        expect(patterns.get(name)?.exec(text)?.[0]).toBe(expression.exec(text)?.[0]);
      }
    },
  );

  it("remembers only so many texts", () => {
    for (let n = 0; n < 1_000; n += 1) expect(patterns.get("sends")?.test(`we send ${n}`)).toBe(true);
  });

  it("fails on a broken pattern when it is made", () => {
    expect(() => sievedPatterns([["broken", "(?:a"]])).toThrow();
  });
});
