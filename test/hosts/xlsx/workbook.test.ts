import { inflateRawSync } from "node:zlib";
import { readSheet } from "read-excel-file/node";
import { LOCALES } from "../../../src/engine/locales.ts";
import { orderProgress, progressChanges } from "../../../src/engine/progress/orderProgress.ts";
import { progressSheets, type TableCell, type TableSheet } from "../../../src/engine/progress/progressSheets.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { workbook } from "../../../src/hosts/xlsx/workbook.ts";
import { progressTables } from "../../../src/languages/progressTables.ts";
import { loadProgressPhrases } from "../../../src/languages/texts.ts";
import { contextOn, dayOf, madeOrder, readOrders } from "../../engine/progress/madeOrders.ts";
import { readerOf, threadOf, tradeOrders } from "../../engine/progress/tradeOrders.ts";

async function bytesOf(sheets: readonly TableSheet[]): Promise<Buffer> {
  return Buffer.from(await (await workbook(sheets)).arrayBuffer());
}

/** The texts in a zip file, by name; read from its directory at the end. */
function filesIn(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = zip.indexOf("PK\u0001\u0002"); at >= 0; at = zip.indexOf("PK\u0001\u0002", at + 46)) {
    const [method, size, nameLength, start] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(from, from + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
  }
  return files;
}

/** What a reader of the file must find in a cell. */
const expected = (cell: TableCell): unknown => (cell !== null && typeof cell === "object" ? new Date(`${cell.day}T00:00:00Z`) : cell);

async function expectSame(sheets: readonly TableSheet[]): Promise<void> {
  const bytes = await bytesOf(sheets);
  for (const [index, sheet] of sheets.entries()) {
    const read = await readSheet(bytes, index + 1, { trim: false });
    expect(read[0]).toEqual(sheet.columns.map(({ head }) => head));
    expect(read.slice(1)).toEqual(sheet.rows.map((row) => row.map(expected)));
  }
}

describe("the spreadsheet", () => {
  it("read back cell by cell is the table, for twenty orders in every language, with real dates (S004-1)", async () => {
    const read = tradeOrders.map((order) => {
      const reader = readerOf(order);
      return { readings: [readThread(threadOf(order), reader)], context: { reader, tables: progressTables, today: dayOf(order.today) } };
    });
    const orders = read.flatMap(({ readings, context }) => orderProgress(readings, context));
    expect(orders).toHaveLength(20);
    const changes = read.flatMap(({ readings, context }) => progressChanges(readings, dayOf("2026-07-01"), context));
    for (const locale of LOCALES) await expectSame(progressSheets(orders, changes, await loadProgressPhrases(locale)));
  });

  it("keeps what looks like a formula as text, and drops what would break the file", async () => {
    const hostile = madeOrder(
      '=HYPERLINK("http://evil.example","PO 4410")',
      "s: 2026-09-01: =1+1 production is complete.\nPlease confirm the artwork of PO 4410.",
    );
    const messages = hostile.messages.map((message) => ({
      ...message,
      from: { ...message.from, name: "+cmd|' /C calc'!A0\u0000\u0008" },
      to: message.to.map((person) => ({ ...person, name: "@SUM(A1:A9)\ud800" })),
    }));
    const orders = orderProgress(readOrders([{ ...hostile, messages }]), contextOn("2026-09-10"));
    const sheets = progressSheets(orders, null, await loadProgressPhrases("en"));
    expect(JSON.stringify(sheets)).toContain("=1+1 production is complete");
    await expectSame(sheets);
    const xml = filesIn(await bytesOf(sheets));
    expect(xml.get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
  });

  it("freezes its head and gives every column a width", async () => {
    const orders = orderProgress(readOrders([madeOrder("PO 1207", "s: 2026-09-01: Production is complete.")]), contextOn("2026-09-10"));
    const [sheet] = progressSheets(orders, null, await loadProgressPhrases("ja"));
    if (sheet === undefined) throw new Error("no sheet");
    const xml = filesIn(await bytesOf([sheet])).get("xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml?.match(/<col /g)).toHaveLength(sheet.columns.length);
  });

  it("has sheet names that Excel takes, in every language", async () => {
    for (const locale of LOCALES)
      for (const name of Object.values((await loadProgressPhrases(locale)).sheets)) {
        expect(name).not.toMatch(/[:\\/?*[\]]/);
        expect(name.length).toBeLessThanOrEqual(31);
      }
  });
});
