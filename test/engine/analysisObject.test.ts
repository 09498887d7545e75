import { analysisObject } from "../../src/engine/analysisObject.ts";
import { readThread } from "../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "./madeMail.ts";

describe("the analysis object", () => {
  const reading = readThread(
    madeMail(
      "p: Hi Chen,\n\nplease send the test certificate by Friday.\n\nPetra",
      "c: Dear Petra,\n\nwe ship 42 cartons within 5 days.\n\nChen",
    ),
    petrasContext,
  );
  const analysis = analysisObject(reading, "case-1", (flag) => `about ${flag.kind}`);

  it("names messages, people and moments as in the mail", () => {
    expect(analysis.id).toBe("case-1");
    expect(analysis.subject).toBe("Order 7731");
    expect(analysis.language).toBe("en");
    expect(analysis.messages[0]).toMatchObject({
      id: "<m0@foundry.example>",
      from: { name: "Petra Voss", address: "petra@foundry.example" },
      sentAt: "2026-11-09T10:00:00+00:00",
      automatic: false,
    });
  });

  it("gives the deadline as its day, with the words that gave it", () => {
    const [asked] = analysis.commitments;
    expect(asked).toMatchObject({
      kind: "request",
      owners: ["chen@lighthouse.example"],
      side: "them",
      toward: ["petra@foundry.example"],
      status: "open",
    });
    expect(asked?.due).toEqual({ start: "2026-11-13", end: null, time: null, text: "by Friday" });
  });

  it("flags in kebab case with a ready sentence", () => {
    expect(analysis.flags.map((flag) => [flag.kind, flag.ask])).toContainEqual(["unclear-days", "about calendarOrWorkingDays"]);
  });

  it("survives a round trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});
