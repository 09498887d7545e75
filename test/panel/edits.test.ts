import fc from "fast-check";
import type { ThreadReading } from "../../src/engine/types.ts";
import { applyEdits, changedItems, decisionId, type Edit, flagId, participants, sideOf } from "../../src/panel/edits.ts";
import { anna, day, li, mori, olga, sample } from "./sampleReading.ts";

const find = (reading: ThreadReading, id: string) => reading.commitments.find((commitment) => commitment.id === id);
const decision = sample.decisions[0];
const conflict = sample.flags[0];
if (decision === undefined || conflict === undefined) throw new Error("edits.test.ts: the sample has lost its decision or its flag");

describe("applyEdits", () => {
  const one: readonly (readonly [string, Edit, object | undefined])[] = [
    [
      "the user's words replace the mail's",
      { kind: "reworded", item: "payment", what: "Pay the invoice" },
      { what: "Pay the invoice", sure: true },
    ],
    [
      "a new owner changes the side",
      { kind: "ownersChanged", item: "payment", owners: [anna], side: "me" },
      { owners: [anna], side: "me" },
    ],
    [
      "a date the user sets is a deadline",
      { kind: "dueChanged", item: "payment", day: day("2026-12-01") },
      { due: { kind: "day", day: "2026-12-01", bound: "by", time: null } },
    ],
    ["a date the user clears is gone", { kind: "dueChanged", item: "reply", day: null }, { due: { kind: "none" } }],
    ["done is done", { kind: "done", item: "reply" }, { status: "done" }],
    ["reopened is open, whatever closed it", { kind: "reopened", item: "samples" }, { status: "open", closedBy: null }],
    ["a kept item counts as sure", { kind: "kept", item: "payment" }, { sure: true }],
    ["not an item is no item", { kind: "notAnItem", item: "reply" }, undefined],
  ];
  it.each(one)("%s", (_name, edit, expected) => {
    const found = find(applyEdits(sample, [[edit]]), edit.item);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  it("throws out a decision and a flag as well", () => {
    const edited = applyEdits(sample, [
      [{ kind: "notAnItem", item: decisionId(decision) }],
      [{ kind: "notAnItem", item: flagId(conflict) }],
    ]);
    expect(edited.decisions).toEqual([]);
    expect(edited.flags.map((flag) => flag.kind)).toEqual(["calendarOrWorkingDays", "vagueDeadline", "noDeadline"]);
  });

  it("stops asking for a date once the user gave one", () => {
    const edited = applyEdits(sample, [[{ kind: "dueChanged", item: "whichPort", day: day("2026-12-01") }]]);
    expect(edited.flags.map((flag) => flag.kind)).not.toContain("noDeadline");
  });

  it("later edits of an item win", () => {
    const edited = applyEdits(sample, [[{ kind: "done", item: "reply" }], [{ kind: "reopened", item: "reply" }]]);
    expect(find(edited, "reply")?.status).toBe("open");
  });

  const ids = [...sample.commitments.map(({ id }) => id), decisionId(decision), ...sample.flags.map(flagId), "no such item"];
  const item = fc.constantFrom(...ids);
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant("reworded" as const), item, what: fc.string() }),
    fc.record({
      kind: fc.constant("ownersChanged" as const),
      item,
      owners: fc.constantFrom([], [anna], [li, mori]),
      side: fc.constantFrom("me" as const, "them" as const),
    }),
    fc.record({ kind: fc.constant("dueChanged" as const), item, day: fc.constantFrom(null, day("2026-12-01")) }),
    fc.record({ kind: fc.constantFrom("done" as const, "reopened" as const, "kept" as const, "notAnItem" as const), item }),
  );
  const anySteps = fc.array(fc.array(anyEdit, { maxLength: 3 }), { maxLength: 8 });

  it("never changes the reading it was given, adds nothing, and keeps every quote", () => {
    const before = JSON.stringify(sample);
    fc.assert(
      fc.property(anySteps, (steps) => {
        const edited = applyEdits(sample, steps);
        expect(JSON.stringify(sample)).toBe(before);
        for (const commitment of edited.commitments) expect(commitment.evidence).toBe(find(sample, commitment.id)?.evidence);
        expect(sample.flags).toEqual(expect.arrayContaining([...edited.flags]));
      }),
    );
  });

  it("undo gives back exactly what was there before the step", () => {
    fc.assert(
      fc.property(anySteps, fc.array(anyEdit), (steps, step) => {
        expect(applyEdits(sample, [...steps, step].slice(0, -1))).toEqual(applyEdits(sample, steps));
      }),
    );
  });

  it("without edits the reading is the very same object", () => {
    expect(applyEdits(sample, [])).toBe(sample);
  });
});

describe("people to choose from", () => {
  it("everybody of the thread is offered once, in order of appearance", () => {
    expect(participants(sample)).toEqual([li, anna, olga, mori]);
  });
  it.each([
    ["me", anna, "me"],
    ["somebody who owes us", li, "them"],
    ["a colleague of mine", { ...anna, address: anna.address, name: "A. Weber" }, "me"],
  ] as const)("%s stands on the right side", (_name, person, side) => {
    expect(sideOf(person, sample)).toBe(side);
  });
});

describe("changedItems", () => {
  it("marks items whose words, owner or date the user set, not those only ticked off", () => {
    expect([...changedItems([[{ kind: "done", item: "a" }], [{ kind: "reworded", item: "b", what: "x" }]])]).toEqual(["b"]);
  });
});
