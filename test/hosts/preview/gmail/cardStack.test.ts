import type { Card } from "../../../../src/hosts/gmail/cards/cardTypes.ts";
import type { Navigation } from "../../../../src/hosts/preview/gmail/addonAnswer.ts";
import { navigate } from "../../../../src/hosts/preview/gmail/cardStack.ts";

const card = (name: string): Card => ({ name, header: { title: name }, sections: [] });
const names = (start: readonly string[], ...navigations: readonly Navigation[]): string =>
  navigate(start.map(card), navigations)
    .map(({ name }) => name)
    .join(" ");

describe("the cards on top of each other", () => {
  it.each<readonly [string, string, readonly string[], readonly Navigation[]]>([
    ["a card is put on top", "a b", ["a"], [{ kind: "push", card: card("b") }]],
    ["the card in sight is replaced", "a c", ["a", "b"], [{ kind: "update", card: card("c") }]],
    ["the first card is put on nothing", "a", [], [{ kind: "update", card: card("a") }]],
    ["the card in sight is taken away", "a", ["a", "b"], [{ kind: "pop" }]],
    ["the lowest card stays", "a", ["a"], [{ kind: "pop" }]],
    ["all but the lowest go", "a", ["a", "b", "c"], [{ kind: "popToRoot" }]],
    ["those above a named one go", "a b", ["a", "b", "c", "d"], [{ kind: "popToCard", name: "b" }]],
    ["a name that is not there changes nothing", "a b", ["a", "b"], [{ kind: "popToCard", name: "x" }]],
    [
      "several steps are taken in order",
      "x c",
      ["a", "b"],
      [{ kind: "pop" }, { kind: "update", card: card("x") }, { kind: "push", card: card("c") }],
    ],
  ])("%s", (_, expected, start, navigations) => {
    expect(names(start, ...navigations)).toBe(expected);
  });
});
