import type { DraftWishes } from "../../../src/panel/drafts/draftPort.ts";
import { joinedWishes, nextWishes, noWishes, type WishChange, wordsFor } from "../../../src/panel/drafts/draftWishes.ts";

const filled: DraftWishes = { ...noWishes, filled: { cause: { en: "a wrong lid mould" } } };
const added: DraftWishes = { ...noWishes, added: [{ what: "date", words: {} }] };

const changes: readonly (readonly [string, DraftWishes, WishChange, Partial<DraftWishes>])[] = [
  ["a kind is chosen, and what was filled in stays", filled, { kind: "kindChosen", chosen: "apology" }, { ...filled, kind: "apology" }],
  [
    "another second language goes into the mail with the first",
    { ...filled, inserts: "second" },
    { kind: "secondChosen", locale: "ja" },
    { second: "ja", inserts: "both", filled: filled.filled },
  ],
  [
    "words for one language leave those for another alone",
    filled,
    { kind: "filled", key: "cause", locale: "ja", text: "金型の取り違え" },
    { filled: { cause: { en: "a wrong lid mould", ja: "金型の取り違え" } } },
  ],
  ["a sentence is added once", added, { kind: "added", what: "date" }, { added: added.added }],
  [
    "an added sentence can be put in other words",
    added,
    { kind: "reworded", what: "date", locale: "en", text: "Would Friday suit you?" },
    { added: [{ what: "date", words: { en: "Would Friday suit you?" } }] },
  ],
  ["a program's help is told when wanted", filled, { kind: "toolTold", isTold: true }, { ...filled, tellsOfTool: true }],
  ["and be taken out", added, { kind: "takenOut", what: "date" }, { added: [] }],
];

describe("what the user wishes for a draft", () => {
  it.each(changes)("%s", (_name, wishes, change, expected) => {
    expect(nextWishes(wishes, change)).toMatchObject(expected);
  });

  it("what was kept of an earlier visit is joined with what has been wished since", () => {
    const since: DraftWishes = { ...noWishes, kind: "apology", added: [{ what: "date", words: {} }] };
    const kept: DraftWishes = { ...filled, second: "ja", kind: "summary", added: [{ what: "call", words: {} }, ...added.added] };
    expect(joinedWishes(kept, since)).toMatchObject({ kind: "apology", second: "ja", filled: filled.filled, added: kept.added });
  });

  it.each([
    ["its own words", { en: "lids", ja: "蓋" }, "ja", "蓋"],
    ["those written last for another language", { en: "lids", ja: "蓋" }, "ru", "蓋"],
    ["none where they were emptied", { en: " " }, "ru", undefined],
    ["none where there are none", undefined, "ru", undefined],
  ] as const)("a language has %s", (_name, words, locale, expected) => {
    expect(wordsFor(words, locale)).toBe(expected);
  });
});
