import { address, country } from "../../../src/engine/brands.ts";
import { type AuthorTraces, countryOf, numericOrderOf } from "../../../src/engine/time/countryOf.ts";

function author(traces: Partial<AuthorTraces>): AuthorTraces {
  return { address: null, sentOffset: null, signature: "", locale: "en", ...traces };
}

describe("countryOf", () => {
  it.each<[string, AuthorTraces, string | null]>([
    ["a national domain tells", author({ address: address("k.sato@mail.example.jp") }), "JP"],
    [".uk is the United Kingdom", author({ address: address("jo@example.co.uk") }), "GB"],
    [".com tells nothing", author({ address: address("jo@example.com") }), null],
    [".io and .ai tell nothing", author({ address: address("jo@example.io") }), null],
    ["a phone code tells", author({ address: address("li@example.com"), signature: "Tel: +886-2-2345-6789" }), "TW"],
    ["a code of two digits", author({ signature: "T +49 (0)30 1234567" }), "DE"],
    ["in brackets", author({ signature: "電話 (+81) 3-1234-5678" }), "JP"],
    ["+7 9 is Russia", author({ signature: "тел. +7 (912) 345-67-89" }), "RU"],
    ["+7 7 is Kazakhstan", author({ signature: "тел. +7 701 234 56 78" }), "KZ"],
    ["+1 may be many countries", author({ signature: "+1 416 555 0100" }), null],
    ["but a state with its postcode is one of them", author({ signature: "Austin, TX 78701\n+1 512 555 0100" }), "US"],
    ["and a Canadian postcode another", author({ signature: "Toronto ON M5J 2J2\n+1 416 555 0100" }), "CA"],
    ["the country's name at the end of a line", author({ signature: "Montréal, Québec, Canada" }), "CA"],
    ["a province beside +1", author({ signature: "Toronto, ON\n+1 416 555 0100" }), "CA"],
    ["a state beside +1", author({ signature: "Austin, TX\n+1 512 555 0100" }), "US"],
    ["a degree is no state", author({ signature: "Ann Lee, MD\n+1 512 555 0100" }), null],
    ["without the phone two letters say too little", author({ signature: "Amsterdam, NL" }), null],
    ["offices in both tell nothing", author({ signature: "Austin, TX 78701\nToronto ON M5J 2J2" }), null],
    ["a German postcode is none of Delaware's", author({ signature: "Hamburg, DE 20457" }), null],
    ["a domain wins over the address", author({ address: address("li@example.cn"), signature: "Austin, TX 78701" }), "CN"],
    ["two offices in one signature tell nothing", author({ signature: "+86 21 1234 5678 / +49 30 1234567" }), null],
    [
      "but the domain decides between them",
      author({ address: address("li@example.cn"), signature: "+86 21 1234 5678 / +49 30 1234567" }),
      "CN",
    ],
    [
      "a branch office: the clock decides",
      author({ address: address("li@example.de"), signature: "+86 21 1234 5678", sentOffset: 480 }),
      "CN",
    ],
    ["a branch office without a clock tells nothing", author({ address: address("li@example.de"), signature: "+86 21 1234 5678" }), null],
    ["Japanese at Japanese time", author({ locale: "ja", sentOffset: 540 }), "JP"],
    ["Traditional Chinese at Taipei time", author({ locale: "zh-Hant", sentOffset: 480 }), "TW"],
    ["Simplified Chinese at Beijing time", author({ locale: "zh-Hans", sentOffset: 480 }), "CN"],
    ["Russian at Moscow time", author({ locale: "ru", sentOffset: 180 }), "RU"],
    ["English at Beijing time tells nothing", author({ locale: "en", sentOffset: 480 }), null],
    ["Russian elsewhere tells nothing", author({ locale: "ru", sentOffset: 300 }), null],
    ["a sum with a plus is no phone", author({ signature: "+886 units" }), null],
  ])("%s", (_name, traces, expected) => {
    expect(countryOf(traces)).toBe(expected);
  });

  it("is quick on a hostile signature", () => {
    expect(countryOf(author({ signature: "+1".repeat(500_000) }))).toBeNull();
  });
});

describe("numericOrderOf", () => {
  it.each([
    ["US", "monthFirst"],
    ["PH", "monthFirst"],
    ["JP", "monthFirst"],
    ["DE", "dayFirst"],
    ["GB", "dayFirst"],
    ["HK", "dayFirst"],
    ["CA", "unknown"],
  ])("%s writes %s", (code, expected) => {
    expect(numericOrderOf(country(code))).toBe(expected);
  });
  it("is unknown without a country", () => {
    expect(numericOrderOf(null)).toBe("unknown");
  });
});
