/** The orders as a table to paste: into rich text, and as tab-separated lines into anything else. */
import type { ProgressPhrases } from "../../engine/progress/progressPhrases.ts";
import { orderName, progressSheet, type TableCell } from "../../engine/progress/progressSheets.ts";
import type { OrderProgress } from "../../engine/progress/progressTypes.ts";
import { escapeHtml } from "../../engine/summary/escapeHtml.ts";

const LINE = /[\t\r\n]+/g;

const cellText = (cell: TableCell): string => (cell === null ? "" : typeof cell === "object" ? cell.day : String(cell).replace(LINE, " "));

export function pastedTable(orders: readonly OrderProgress[], phrases: ProgressPhrases): { readonly html: string; readonly text: string } {
  const { columns, rows } = progressSheet(orders, phrases);
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => row.map(cellText))];
  const [heads = [], ...body] = lines.map((line) => line.map(escapeHtml));
  const row = (cells: readonly string[], tag: "th" | "td") => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return {
    html: `<table border="1" cellspacing="0" cellpadding="4"><thead>${row(heads, "th")}</thead><tbody>${body.map((cells) => row(cells, "td")).join("")}</tbody></table>`,
    text: lines.map((line) => line.map(cautious).join("\t")).join("\n"),
  };
}

/** What begins like a formula would run in a spreadsheet that it is pasted into. */
const FORMULA = /^[=+\-@]/;
const cautious = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST_NAME = 60;

/** A file name that every system takes, without an ending. */
export function fileName(...parts: readonly string[]): string {
  const name = parts.join(" ").replace(NOT_IN_FILE_NAMES, " ").replace(/\s+/gu, " ").trim();
  // A dot at the head hides a file, one at the end is dropped by Windows.
  return (
    [...name]
      .slice(0, LONGEST_NAME)
      .join("")
      .replace(/^[.\s]+|[.\s]+$/gu, "") || "followthrough"
  );
}

export const orderFileName = (title: string, [first]: readonly OrderProgress[]): string =>
  fileName(title, first === undefined ? "" : orderName(first));
