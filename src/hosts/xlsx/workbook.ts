/** Sheets of plain cells as an .xlsx file that Excel and LibreOffice open. Works in Node and in a browser. */
import writeExcelFile from "write-excel-file/universal";
import type { TableCell, TableSheet } from "../../engine/progress/progressSheets.ts";

/** One face for all cells: a program that lacks the usual one replaces bold and plain differently. */
const FACE = { fontFamily: "Arial", fontSize: 10 } as const;
const HEAD = {
  ...FACE,
  fontWeight: "bold",
  backgroundColor: "#E8EEF7",
  wrap: true,
  alignVertical: "center",
  borderColor: "#B7C3D6",
} as const;
const PLAIN = { ...FACE, alignVertical: "top", borderColor: "#D9D9D9" } as const;
const DATE_FORMAT = "yyyy-mm-dd";
/** Excel's own limits: longer names and these signs make it offer a repair. */
const MOST_NAME_CHARACTERS = 31;
const NOT_IN_NAMES = /[:\\/?*[\]]/g;

/** The workbook's bytes. Text is always text: what looks like a formula stays as it was written. */
export async function workbook(sheets: readonly TableSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replace(NOT_IN_NAMES, " ").slice(0, MOST_NAME_CHARACTERS),
      data: [headOf(columns), ...rows.map((row) => rowOf(row, columns))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape" as const,
    })),
    { features: [{ files: { transform: { "xl/worksheets/sheet{id}.xml": { transform: onePageWide } } } }] },
  ).toBlob();
}

/** All columns on one page of paper, as many pages as the rows need. The schema wants sheetPr first; a split by rows alone has no right pane. */
function onePageWide(sheet: string): string {
  return sheet
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup /, '<pageSetup fitToWidth="1" fitToHeight="0" ')
    .replace('xSplit="0" topLeftCell="A2" activePane="bottomRight"', 'topLeftCell="A2" activePane="bottomLeft"');
}

/** The scripts of East Asia stand higher than Latin ones. */
const LINE_POINTS = 14;
const MARGIN_POINTS = 4;
const MOST_LINES = 8;
/** Bold letters are wider than the ones that widths are measured in. */
const BOLD = 1.2;
const LEAST_HEAD_LINES = 2;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu;

const heightOf = (lines: number): number => lines * LINE_POINTS + MARGIN_POINTS;

function headOf(columns: TableSheet["columns"]) {
  const most = Math.max(LEAST_HEAD_LINES, ...columns.map(({ head, width }) => wrappedLines(head, width / BOLD)));
  return columns.map(({ head }) => ({ value: head, type: String, ...HEAD, height: heightOf(most) }));
}

/** Lines of a text that breaks between words. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const columns = word.length + (word.match(WIDE)?.length ?? 0);
    if (used > 0 && used + 1 + columns > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(columns / width) - 1);
    used += (used > 0 ? 1 : 0) + (columns % Math.max(1, Math.ceil(width)) || columns);
  }
  return lines;
}

/** As high as its longest text needs: not every program does that by itself. */
function rowOf(row: readonly TableCell[], columns: TableSheet["columns"]) {
  const lines = row.map((cell, index) => {
    if (typeof cell !== "string") return 1;
    const wide = cell.match(WIDE)?.length ?? 0;
    return Math.ceil((cell.length + wide) / (columns[index]?.width ?? cell.length + wide + 1));
  });
  const most = Math.min(Math.max(1, ...lines), MOST_LINES);
  return row.map((cell) => ({ ...cellOf(cell), height: heightOf(most) }));
}

function cellOf(cell: TableCell) {
  if (cell === null || cell === "") return { ...PLAIN };
  if (typeof cell === "number") return { value: cell, type: Number, ...PLAIN };
  if (typeof cell === "string") return { value: cell, type: String, wrap: true, ...PLAIN };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DATE_FORMAT, align: "left" as const, ...PLAIN };
}
