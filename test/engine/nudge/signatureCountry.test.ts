import { signatureCountry } from "../../../src/engine/nudge/signatureCountry.ts";

describe("the country in a signature", () => {
  it.each<readonly [string, string | null]>([
    ["Sam Carter\n12 Harbour Road, Auckland, New Zealand", "NZ"],
    ["Petra Voss\nGerberstr. 8, 20457 Hamburg, Germany.", "DE"],
    ["山田 太郎\n日本国東京都港区1-2-3", "JP"],
    ["李明\n中国上海市浦东新区", "CN"],
    ["Иван Петров\nРоссия, 115035, Москва, ул. Садовническая, 5", "RU"],
    ["Sam Carter\nRegional Sales Manager Germany and Austria", null],
    ["Head office: 1 Main St, Toronto, Canada\nBranch: 2 Rue X, Paris, France", null],
    ["Sam Carter\nAtlanta, Georgia", null],
    ["", null],
  ])("%j is %j", (signature, expected) => expect(signatureCountry(signature)).toBe(expected));

  it("reads a hostile signature in no time", () => {
    const start = performance.now();
    signatureCountry(`${",".repeat(200_000)}\n${"中国".repeat(100_000)}`);
    signatureCountry("a, ".repeat(300_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
