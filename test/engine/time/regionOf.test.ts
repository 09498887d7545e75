import { country } from "../../../src/engine/brands.ts";
import { regionOf } from "../../../src/engine/time/regionOf.ts";
import { calendarOf } from "../../../src/holidays/index.ts";

const read = (code: string, signature: string, writer = "Jo Keller"): string | null =>
  regionOf(signature, writer, calendarOf(country(code)));

describe("the part of a country in a signature", () => {
  it.each<readonly [string, string, string, string | null]>([
    ["postcode and town", "DE", "Jo Keller\nLeopoldstr. 9\n80331 München\nTel. +49 89 1234567", "DE-BY"],
    ["behind the street on one line", "DE", "Leopoldstr. 9, D-80331 München", "DE-BY"],
    ["the postcode alone knows a village", "DE", "Dorfstr. 1 | 85604 Zorneding", "DE-BY"],
    ["the town in English", "DE", "Jo Keller, Munich, Germany", "DE-BY"],
    ["the Land", "DE", "Vertrieb Süd\nBayern", "DE-BY"],
    ["a hyphen in a name parts nothing", "DE", "Villingen-Schwenningen", "DE-BW"],
    ["Frankfurt", "DE", "60311 Frankfurt am Main", "DE-HE"],
    ["the other Frankfurt", "DE", "15230 Frankfurt (Oder)", null],
    ["two offices", "DE", "Berlin | Hamburg | München", null],
    ["town and postcode that disagree", "DE", "10115 München", null],
    ["the seat in the small print", "DE", "Sitz der Gesellschaft: Berlin, Amtsgericht Charlottenburg", null],
    ["the seat beside the writer's own town", "DE", "80331 München\nSitz der Gesellschaft: Invalidenstr. 9, 10115 Berlin", "DE-BY"],
    ["a registered office", "GB", "Registered office: 4 Quay Lane, Edinburgh EH6 6JJ", null],
    ["a telephone number of five digits", "DE", "Tel 80331\nFax 80332", null],
    ["a firm named after a town", "DE", "Hamburg Süd Schiffahrt", null],
    ["province behind the town", "CA", "Toronto, ON", "CA-ON"],
    ["without a comma", "CA", "200 Bay St, Toronto ON M5J 2J2", "CA-ON"],
    ["in full", "CA", "Mississauga, Ontario, Canada", "CA-ON"],
    ["in brackets", "CA", "Montréal (Québec) H3B 1A1", "CA-QC"],
    ["the postcode alone", "CA", "Box 12, X0A 0H0", "CA-NU"],
    ["a state before its postcode", "AU", "12 Pitt Street, Sydney NSW 2000", "AU-NSW"],
    ["with a comma", "AU", "Melbourne, VIC 3000", "AU-VIC"],
    ["who is called like a state signs with the first name", "AU", "Victoria\nSales", null],
    ["Scotland by its postcode", "GB", "4 Quay Lane, Leith EH6 6JJ", "GB-SCT"],
    ["Northern Ireland", "GB", "Belfast BT1 5GS", "GB-NIR"],
    ["London keeps the country's", "GB", "London EC1A 1BB", "GB-EAW"],
    ["London and Edinburgh", "GB", "London | Edinburgh", null],
    ["a community by its postcode", "ES", "Calle Mayor 3, 08002 Barcelona", "ES-CT"],
    ["Alsace", "FR", "67000 Strasbourg", "FR-67"],
    ["a country without parts", "JP", "東京都港区1-2-3", null],
    ["nothing", "DE", "", null],
  ])("%s (%s)", (_name, code, signature, expected) => {
    expect(read(code, signature, signature.startsWith("Victoria") ? "Victoria Chen" : "Jo Keller")).toBe(expected);
  });

  it("is quick on a hostile signature", () => {
    const start = performance.now();
    for (const code of ["DE", "CA", "AU", "GB"]) {
      read(code, ",".repeat(500_000));
      read(code, `${"80331 ".repeat(30)}\n`.repeat(5_000));
      read(code, "A1B ".repeat(250_000));
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
