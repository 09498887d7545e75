import { anna, ledgerOf, li, type MadeMessage, on } from "./madeThread.ts";

const asks: MadeMessage = {
  from: anna,
  to: li,
  says: [
    { text: "1. Please send the stage plan.", acts: ["request"] },
    { text: "2. How many hotel rooms do you need?", acts: ["question"] },
    { text: "3. Please record a short greeting for our site.", acts: ["request"] },
  ],
};

describe("a point of a reply speaks of the point with its number", () => {
  it("two promises of one point are for that point alone", () => {
    const { items } = ledgerOf([
      asks,
      {
        from: li,
        to: anna,
        says: [
          { text: "1. The sound man comes back on 23 November, you get the hotel plan then.", acts: ["promise", "promise"] },
          { text: "3. You will have the hotel greeting soon.", acts: ["promise"] },
        ],
      },
    ]);
    expect(items.map((item) => [item.kind, item.status])).toEqual([
      ["promise", "open"],
      ["question", "open"],
      ["promise", "open"],
    ]);
  });

  it("a promise, a number told and a refusal reach what they answer, whatever their words", () => {
    const kept = ledgerOf([
      asks,
      {
        from: li,
        to: anna,
        says: [
          {
            text: "1. Our sound man draws it, you will have it on 23 November.",
            acts: ["promise"],
            dates: { "on 23 November": on("2026-11-23") },
          },
          { text: "2. We need eleven rooms.", acts: ["request"] },
          { text: "3. The lads are shy.", acts: ["refusal"] },
        ],
      },
    ]);
    expect(kept.items.map(({ kind, status }) => `${kind}/${status}`)).toEqual(["promise/open", "question/done", "request/dropped"]);
  });
});
