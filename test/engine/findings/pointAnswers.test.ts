import { anna, ledgerOf, li, type MadeMessage } from "./madeThread.ts";

const asks: MadeMessage = {
  from: anna,
  to: li,
  says: [
    { text: "1. Please send a fitter.", acts: ["request"] },
    { text: "2. Is the lamp dimmable?", acts: ["question"] },
  ],
};

function statusesAfter(...answers: readonly string[]): readonly string[] {
  const answer: MadeMessage = { from: li, to: anna, says: answers.map((text) => ({ text, acts: [] })) };
  return ledgerOf([asks, answer]).items.map(({ status }) => status);
}

describe("plain words under the number of a point", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["answer the question of that number", ["1. Hm.", "2. Down to ten per cent."], ["open", "done"]],
    ["answer it behind a dash", ["1 - hm", "2 - down to ten per cent"], ["open", "done"]],
    ["answer no point by the first of two numbers", ["2 - 3 lamps are lit."], ["open", "open"]],
    ["do no deed", ["1. He lives in Hull."], ["open", "open"]],
    ["that only put the answer off are none", ["2. The works has not told us yet."], ["open", "open"]],
  ])("%s", (_, answers, statuses) => {
    expect(statusesAfter(...answers)).toEqual(statuses);
  });
});
