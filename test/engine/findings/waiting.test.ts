import { address } from "../../../src/engine/brands.ts";
import { sidesOf } from "../../../src/engine/findings/sides.ts";
import { waitingOf } from "../../../src/engine/findings/waiting.ts";
import type { Commitment, Person } from "../../../src/engine/types.ts";
import { anna, li, readingsOf, wu } from "./madeThread.ts";

const ben: Person = { name: "Ben", address: address("ben@harbour.example") };

function owed(owner: Person, status: Commitment["status"] = "open"): Commitment {
  return {
    id: `x-${owner.name}`,
    kind: "promise",
    owners: [owner],
    side: owner === anna ? "me" : "them",
    toward: [],
    what: "",
    due: { kind: "none" },
    condition: null,
    status,
    sure: true,
    evidence: [],
    closedBy: null,
  };
}

function turn(authors: readonly { readonly from: Person; readonly automatic?: boolean }[], commitments: readonly Commitment[]): string {
  const { readings } = readingsOf(
    authors.map(({ from, automatic }) => ({
      from,
      to: from === anna ? li : anna,
      automatic: automatic === true,
      says: [{ text: "Hello." }],
    })),
  );
  const messages = readings.map((reading) => reading.message);
  return waitingOf(messages, commitments, sidesOf(messages, address("anna@harbour.example"))).on;
}

describe("whose turn it is", () => {
  it.each([
    ["I wrote last and they owe something: them", [{ from: li }, { from: anna }], [owed(li), owed(anna)], "them"],
    ["they wrote last and I owe something: me", [{ from: anna }, { from: li }], [owed(li), owed(anna)], "me"],
    ["they wrote last and only they promised: them", [{ from: anna }, { from: li }], [owed(wu)], "them"],
    ["nothing is open: nobody", [{ from: anna }, { from: li }], [owed(li, "done"), owed(anna, "dropped")], "nobody"],
    ["an automatic reply is nobody's turn", [{ from: anna }, { from: li, automatic: true }], [owed(li), owed(anna)], "them"],
    ["a colleague wrote last and they owe something, too: them", [{ from: li }, { from: ben }], [owed(li), owed(anna)], "them"],
    ["a colleague wrote last and only I owe something: me", [{ from: li }, { from: ben }], [owed(anna)], "me"],
    ["I wrote last and only I owe something: me", [{ from: li }, { from: anna }], [owed(anna)], "me"],
  ] as const)("%s", (_name, authors, commitments, expected) => {
    expect(turn(authors, commitments)).toBe(expected);
  });
});
