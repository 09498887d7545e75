import { datesOfClause } from "../../../src/engine/findings/clauseDates.ts";
import type { ActMention } from "../../../src/engine/types.ts";
import { on } from "./madeThread.ts";

const sentence = "I'll mail you the list as soon as Nora is back on Friday.";
const date = { start: 47, end: 56, text: "on Friday", when: on("2026-11-20"), doubt: null, rule: "day" };
const promise: ActMention = {
  kind: "promise",
  start: 0,
  end: 57,
  clauseStart: 0,
  actor: "author",
  name: null,
  condition: { start: 23, end: 56 },
  sure: true,
  rule: "test",
};

describe("a day inside a condition", () => {
  it.each([
    ["is when the deed follows, where the clause waits for what happens that day", true, [date]],
    ["is nobody's, where the clause only supposes something", false, []],
  ] as const)("%s", (_name, awaits, expected) => {
    expect(datesOfClause(promise, [promise], [date], sentence, awaits)).toEqual(expected);
  });
});
