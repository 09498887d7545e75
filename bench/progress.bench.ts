/**
 * Twenty orders as trade writes them: steps, days of delay per side and cells of the spreadsheet against the truth beside them; and how long
 * the order progress of a thread of 50 messages takes once the thread is read (target 20 ms).
 */
import { readSheet } from "read-excel-file/node";
import { LOCALES } from "../src/engine/locales.ts";
import { orderProgress } from "../src/engine/progress/orderProgress.ts";
import { progressSheets, type TableCell } from "../src/engine/progress/progressSheets.ts";
import { ORDER_STEPS } from "../src/engine/progress/progressTypes.ts";
import { readThread } from "../src/engine/readThread.ts";
import { parseDay } from "../src/engine/time/calendarDay.ts";
import { workbook } from "../src/hosts/xlsx/workbook.ts";
import { progressTables } from "../src/languages/progressTables.ts";
import { loadProgressPhrases } from "../src/languages/texts.ts";
import { shownStep } from "../test/engine/progress/shownStep.ts";
import { readerOf, threadOf, tradeOrders } from "../test/engine/progress/tradeOrders.ts";
import { madeThread } from "./thread.bench.ts";

const MESSAGES = 50;
const RUNS = 15;
const TARGET_MS = 20;
const SIDES = ["seller", "buyer"] as const;

export async function run(): Promise<void> {
  const counts = { steps: [0, 0], sides: [0, 0], cells: [0, 0] };
  const count = (kind: keyof typeof counts, isRight: boolean): void => {
    const [right = 0, all = 0] = counts[kind];
    counts[kind] = [right + Number(isRight), all + 1];
  };
  const orders = tradeOrders.flatMap((order) => {
    const reader = readerOf(order);
    const today = parseDay(order.today);
    if (today === null) throw new Error(`progress.bench: ${order.today}`);
    const found = orderProgress([readThread(threadOf(order), reader)], { reader, tables: progressTables, today });
    const [first] = found;
    for (const step of ORDER_STEPS) {
      const row = first?.steps.find((one) => one.step === step);
      const [shown, wanted] = [row === undefined ? "" : shownStep(row, order.me), order.steps[step] ?? ""];
      if (shown !== "" || wanted !== "") count("steps", shown === wanted);
    }
    for (const side of SIDES) {
      const delay = first?.delays.find(({ party }) => party.isMine === (order.me === side));
      count(
        "sides",
        String(delay === undefined ? "" : [delay.days.calendarDays, delay.days.workingDays]) === String(order.delays[side] ?? ""),
      );
    }
    return found;
  });
  for (const locale of LOCALES) {
    const sheets = progressSheets(orders, null, await loadProgressPhrases(locale));
    const bytes = Buffer.from(await (await workbook(sheets)).arrayBuffer());
    for (const [index, { rows }] of sheets.entries()) {
      const read = await readSheet(bytes, index + 1, { trim: false });
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          count("cells", written(cell) === asText(read[at + 1]?.[column]));
        });
      });
    }
  }
  const told = ([right = 0, all = 0]: readonly number[]): string => `${right} of ${all}`;
  console.log(`steps as the wall chart has them      ${told(counts.steps)}`);
  console.log(`days of delay per side as counted     ${told(counts.sides)}`);
  console.log(`cells read back equal to the ledger   ${told(counts.cells)} (${LOCALES.length} languages)`);
  console.log(`order progress, ${MESSAGES} messages            ${speed()}`);
}

const written = (cell: TableCell): string => (cell === null ? "" : typeof cell === "object" ? cell.day : String(cell));
const asText = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? "" : String(value);

function speed(): string {
  const [any] = tradeOrders;
  const today = parseDay("2026-02-25");
  if (any === undefined || today === null) throw new Error("progress.bench: nothing to measure");
  const reader = readerOf(any);
  const reading = readThread(madeThread(MESSAGES), reader);
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    orderProgress([reading], { reader, tables: progressTables, today });
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  return `${median.toFixed(1)} ms${median > TARGET_MS ? "  OVER THE TARGET" : ""}`;
}
