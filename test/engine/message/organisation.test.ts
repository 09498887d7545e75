import { address } from "../../../src/engine/brands.ts";
import { organisationOf } from "../../../src/engine/message/organisation.ts";

describe("the organisation behind an address", () => {
  it.each([
    ["the domain is the organisation", "li@lantern.example", "lantern.example"],
    ["a department's subdomain belongs to it", "noreply@rooms.lantern.example", "lantern.example"],
    ["co.jp is no organisation", "sato@sakura.co.jp", "sakura.co.jp"],
    ["com.tw is no organisation", "chen@mail.hsin.com.tw", "hsin.com.tw"],
    ["people at a free mail provider are on their own", "petra@gmail.com", "petra@gmail.com"],
  ])("%s", (_name, given, expected) => {
    expect(organisationOf({ address: address(given), name: "" })).toBe(expected);
  });
});
