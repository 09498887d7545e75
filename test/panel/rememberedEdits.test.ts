import { threadId } from "../../src/engine/brands.ts";
import type { EditStep } from "../../src/panel/edits.ts";
import { type EditMemory, rememberEdits, rememberedEdits } from "../../src/panel/rememberedEdits.ts";
import { anna, day } from "./sampleReading.ts";

const thread = threadId("gaskets");

function memoryWith(text: string | null = null): EditMemory & { readonly kept: () => string | null } {
  const kept = new Map<string, string>();
  if (text !== null) kept.set(thread, text);
  return {
    load: (id) => kept.get(id) ?? null,
    save: (id, written) => {
      if (written === null) kept.delete(id);
      else kept.set(id, written);
    },
    kept: () => kept.get(thread) ?? null,
  };
}

const steps: readonly EditStep[] = [
  [{ kind: "done", item: "a" }],
  [
    { kind: "reworded", item: "b", what: "Send the drawing" },
    { kind: "dueChanged", item: "b", day: day("2026-12-01") },
    { kind: "ownersChanged", item: "b", owners: [anna, { address: null, name: "李文" }], side: "them" },
  ],
  [{ kind: "dueChanged", item: "c", day: null }],
  [{ kind: "notAnItem", item: "d" }],
  [{ kind: "kept", item: "e" }],
  [{ kind: "reopened", item: "a" }],
  [{ kind: "goalSet", item: "goal", text: "Price agreed", isReached: true }],
  [{ kind: "goalSet", item: "goal", text: "", isReached: null }],
];

describe("pain 8: what the user did outlives the pane", () => {
  it("comes back as it was", () => {
    const memory = memoryWith();
    rememberEdits(memory, thread, steps);
    expect(rememberedEdits(memory, thread)).toEqual(steps);
  });

  it("belongs to its own thread", () => {
    const memory = memoryWith();
    rememberEdits(memory, thread, steps);
    expect(rememberedEdits(memory, threadId("another"))).toEqual([]);
  });

  it("is forgotten when everything was undone", () => {
    const memory = memoryWith();
    rememberEdits(memory, thread, steps);
    rememberEdits(memory, thread, []);
    expect(memory.kept()).toBeNull();
  });

  it.each([
    ["no JSON", "[[{"],
    ["another shape", '{"steps":[]}'],
    ["a step that is no list", '[{"kind":"done","item":"a"}]'],
    ["an edit of a kind that this version does not know", '[[{"kind":"snoozed","item":"a"}]]'],
    ["an edit of nothing", '[[{"kind":"done"}]]'],
    ["a day that does not exist", '[[{"kind":"dueChanged","item":"a","day":"2026-02-30"}]]'],
    ["owners without names", '[[{"kind":"ownersChanged","item":"a","owners":[{}],"side":"me"}]]'],
    ["a side that is none", '[[{"kind":"ownersChanged","item":"a","owners":[],"side":"us"}]]'],
    ["a goal without words", '[[{"kind":"goalSet","item":"goal","isReached":true}]]'],
    ["a goal that is half reached", '[[{"kind":"goalSet","item":"goal","text":"a","isReached":"half"}]]'],
    ["null", "null"],
    ["one good edit beside a damaged one", '[[{"kind":"done","item":"a"}],[{"kind":"reworded","item":"b"}]]'],
  ])("is ignored when it is damaged: %s", (_name, text) => {
    expect(rememberedEdits(memoryWith(text), thread)).toEqual([]);
  });
});
