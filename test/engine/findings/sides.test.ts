import { address } from "../../../src/engine/brands.ts";
import { sidesOf } from "../../../src/engine/findings/sides.ts";
import type { Person } from "../../../src/engine/types.ts";
import { anna, li, readingsOf, wu } from "./madeThread.ts";

describe("the sides of a thread", () => {
  const messages = (from: Person, to: Person) =>
    readingsOf([{ from, to, says: [{ text: "Hello." }] }]).readings.map((reading) => reading.message);

  it("people of one organisation act for each other when outsiders take part", () => {
    const sides = sidesOf(messages(li, anna), address("li@lantern.example"));
    expect(sides.isMine(wu)).toBe(true);
    expect(sides.isMine(anna)).toBe(false);
  });

  it("people are on their own when everybody is of one organisation", () => {
    const sides = sidesOf(messages(li, wu), address("li@lantern.example"));
    expect(sides.isMine(li)).toBe(true);
    expect(sides.isMine(wu)).toBe(false);
  });
});
