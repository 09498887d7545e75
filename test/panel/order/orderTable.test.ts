import { progressPhrases } from "../../../src/languages/en/progress.ts";
import { fileName, pastedTable } from "../../../src/panel/order/orderTable.ts";
import { order } from "../facts/madeFacts.ts";

describe("the table to paste", () => {
  const table = pastedTable([{ ...order, numbers: ["=1+1"] }], progressPhrases);

  it("has a row per step and the same cells in both forms", () => {
    const lines = table.text.split("\n").map((line) => line.split("\t"));
    expect(lines[0]?.slice(0, 3)).toEqual(["Order", "Step", "State"]);
    expect(lines.slice(1).map((cells) => cells[1])).toEqual(["Order", "Production", "Balance payment", "Shipment", "Delivery"]);
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
    expect(table.html.match(/<tr>/g)).toHaveLength(lines.length);
  });

  it("runs no formula and holds no markup of the mail", () => {
    expect(table.text).toContain("'=1+1\tOrder");
    expect(pastedTable([{ ...order, numbers: ["<img src=x>"] }], progressPhrases).html).not.toContain("<img");
  });
});

it.each([
  [["Order progress", "PO 4711 / 4712"], "Order progress PO 4711 4712"],
  [["Handover", 'Re: "pans"? <b>'], "Handover Re pans b"],
  [["..", "\u0000"], "followthrough"],
  [["経緯", "ご注文の件"], "経緯 ご注文の件"],
  [["a".repeat(200)], "a".repeat(60)],
])("a file is named %j so that every system takes it", (parts, name) => {
  expect(fileName(...parts)).toBe(name);
});
