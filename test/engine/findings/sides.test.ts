import { address } from "../../../src/engine/brands.ts";
import { organisationOf, sidesOf } from "../../../src/engine/findings/sides.ts";
import type { Person } from "../../../src/engine/types.ts";
import { anna, li, readingsOf, wu } from "./madeThread.ts";

const person = (text: string): Person => ({ address: address(text), name: "" });

describe("the organisation behind an address", () => {
  it.each([
    ["the domain is the organisation", "li@lantern.example", "lantern.example"],
    ["a department's subdomain belongs to it", "noreply@rooms.lantern.example", "lantern.example"],
    ["co.jp is no organisation", "sato@sakura.co.jp", "sakura.co.jp"],
    ["com.tw is no organisation", "chen@mail.hsin.com.tw", "hsin.com.tw"],
    ["people at a free mail provider are on their own", "petra@gmail.com", "petra@gmail.com"],
  ])("%s", (_name, given, expected) => {
    expect(organisationOf(person(given))).toBe(expected);
  });
});

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
