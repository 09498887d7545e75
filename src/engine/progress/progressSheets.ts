/** The progress table as plain cells, the same for the spreadsheet, the terminal and the page. */
import { fillPhrase } from "../summary/fillPhrase.ts";
import { shownName } from "../summary/personName.ts";
import { plainWords } from "../summary/plainWords.ts";
import type { CalendarDay } from "../types.ts";
import { PROGRESS_COLUMNS, type ProgressColumn, type ProgressPhrases } from "./progressPhrases.ts";
import type { OrderProgress, OrderStep, Party, StepChange, StepProgress, Stretch, Told, UnclearPlan } from "./progressTypes.ts";

/** null: the mail does not say. A day is a real date in the spreadsheet. */
export type TableCell = null | string | number | { readonly day: CalendarDay };

export interface TableSheet {
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Rows that are shown even when no mail speaks of them: what an order always needs stays visibly empty. */
const ALWAYS_SHOWN: ReadonlySet<OrderStep> = new Set<OrderStep>(["order", "production", "payment", "shipment", "delivery"]);
/** A cell holds 32,767 characters; no quote needs so many. */
const CELL_COLUMNS = 1_000;
const NAME_COLUMNS = 80;

const WIDTHS: Readonly<Record<ProgressColumn, number>> = {
  order: 22,
  step: 16,
  state: 12,
  planned: 13,
  actual: 13,
  since: 13,
  blockedOn: 30,
  waitedDays: 14,
  waitedWorkingDays: 14,
  lateDays: 13,
  toClarify: 34,
  evidence: 50,
  toldBy: 20,
  toldOn: 13,
};

/** The steps of an order that a table shows. */
export const shownSteps = ({ steps }: OrderProgress): readonly StepProgress[] =>
  steps.filter((step) => ALWAYS_SHOWN.has(step.step) || isTold(step));

const isTold = ({ state, planned, unclear, stretches }: StepProgress): boolean =>
  state !== null || planned !== null || unclear !== null || stretches.length > 0;

/** The name of an order for a reader: its numbers, else its subject. */
export function orderName({ numbers, subject }: OrderProgress): string {
  return plainWords(numbers.length > 0 ? numbers.join(" / ") : subject, NAME_COLUMNS);
}

/** "Jonas Brandt (kaufhof.example)". */
export function partyName({ people, key }: Party): string {
  const names = [...new Set(people.map(shownName))].filter((name) => name !== "").join(", ");
  const organisation = plainWords(key, NAME_COLUMNS);
  return names === "" || key.includes("@") || key.startsWith("name:") ? names || organisation : `${names} (${organisation})`;
}

/** Progress, delays per side and the evidence of every cell; and what changed, when changes are given. */
export function progressSheets(
  orders: readonly OrderProgress[],
  changes: readonly StepChange[] | null,
  phrases: ProgressPhrases,
): readonly TableSheet[] {
  return [
    progressSheet(orders, phrases),
    ...(changes === null ? [] : [changeSheet(changes, phrases)]),
    delaySheet(orders, phrases),
    evidenceSheet(orders, phrases),
  ];
}

/** The table of steps. */
export function progressSheet(orders: readonly OrderProgress[], phrases: ProgressPhrases): TableSheet {
  return {
    name: phrases.sheets.progress,
    columns: PROGRESS_COLUMNS.map((column) => ({ head: phrases.columns[column], width: WIDTHS[column] })),
    rows: orders.flatMap((order) =>
      shownSteps(order).map((step) => {
        const cells = cellsOf(order, step, phrases);
        return PROGRESS_COLUMNS.map((column) => cells[column]);
      }),
    ),
  };
}

function cellsOf(order: OrderProgress, row: StepProgress, phrases: ProgressPhrases): Readonly<Record<ProgressColumn, TableCell>> {
  const { blocked, told, state } = row;
  return {
    order: orderName(order),
    step: phrases.steps[row.step],
    state: state === null ? null : phrases.states[state],
    planned: dayCell(row.planned?.last),
    actual: dayCell(row.actual?.day),
    since: dayCell(row.since),
    blockedOn: blocked === null ? null : blockedWords(blocked, phrases),
    waitedDays: blocked?.days.calendarDays ?? null,
    waitedWorkingDays: blocked?.days.workingDays ?? null,
    lateDays: row.late?.calendarDays ?? null,
    toClarify: row.unclear === null ? null : unclearWords(row.unclear, phrases),
    evidence: told === null ? null : quoteOf(told),
    toldBy: told === null ? null : shownName(told.by),
    toldOn: dayCell(told?.on),
  };
}

function blockedWords({ party, waitsFor }: Stretch, phrases: ProgressPhrases): string {
  const who = party === null ? phrases.nobodyNamed : partyName(party);
  return waitsFor === null ? who : `${who} · ${fillPhrase(phrases.waitsFor, { step: phrases.steps[waitsFor] })}`;
}

/** Both readings of an unclear term, and how late each would make it. */
export function unclearWords({ told, readings, late }: UnclearPlan, phrases: ProgressPhrases): string {
  const quote = quoteOf(told);
  if (readings === null) return fillPhrase(phrases.unclearUndated, { quote });
  const [first, second] = readings;
  const both = fillPhrase(phrases.unclear, { quote, first, second });
  return late === null ? both : `${both} · ${fillPhrase(phrases.unclearLate, { first: String(late[0]), second: String(late[1]) })}`;
}

function changeSheet(changes: readonly StepChange[], phrases: ProgressPhrases): TableSheet {
  const { columns, changeColumns } = phrases;
  return {
    name: phrases.sheets.changes,
    columns: [
      { head: columns.order, width: WIDTHS.order },
      { head: columns.step, width: WIDTHS.step },
      { head: `${columns.state}: ${changeColumns.before}`, width: 18 },
      { head: `${columns.state}: ${changeColumns.now}`, width: 18 },
      { head: `${columns.planned}: ${changeColumns.before}`, width: 18 },
      { head: `${columns.planned}: ${changeColumns.now}`, width: 18 },
      { head: columns.actual, width: WIDTHS.actual },
      { head: columns.blockedOn, width: WIDTHS.blockedOn },
      { head: columns.evidence, width: WIDTHS.evidence },
      { head: columns.toldBy, width: WIDTHS.toldBy },
      { head: columns.toldOn, width: WIDTHS.toldOn },
    ],
    rows: changes.map(({ order, before, after }) => [
      orderName(order),
      phrases.steps[after.step],
      before.state === null ? null : phrases.states[before.state],
      after.state === null ? null : phrases.states[after.state],
      dayCell(before.planned?.last),
      dayCell(after.planned?.last),
      dayCell(after.actual?.day),
      after.blocked === null ? null : blockedWords(after.blocked, phrases),
      ...toldCells(newest(after)),
    ]),
  };
}

/** What was told last of the step. */
function newest({ told, planned, actual }: StepProgress): Told | null {
  return [told, planned?.told ?? null, actual?.told ?? null].reduce((a, b) => (a === null || (b !== null && b.on > a.on) ? b : a), null);
}

function delaySheet(orders: readonly OrderProgress[], phrases: ProgressPhrases): TableSheet {
  const { delayColumns: heads, columns } = phrases;
  return {
    name: phrases.sheets.delays,
    columns: [
      { head: columns.order, width: WIDTHS.order },
      { head: heads.party, width: WIDTHS.blockedOn },
      { head: heads.step, width: WIDTHS.step },
      { head: heads.from, width: 13 },
      { head: heads.until, width: 20 },
      { head: heads.calendarDays, width: 14 },
      { head: heads.workingDays, width: 14 },
      { head: heads.because, width: WIDTHS.evidence },
      { head: columns.toldBy, width: WIDTHS.toldBy },
      { head: columns.toldOn, width: WIDTHS.toldOn },
    ],
    rows: orders.flatMap((order) =>
      order.delays.flatMap(({ party, days, stretches }): (readonly TableCell[])[] => [
        [orderName(order), partyName(party), phrases.allSteps, null, null, days.calendarDays, days.workingDays, null, null, null],
        ...stretches.map((stretch): readonly TableCell[] => [
          orderName(order),
          partyName(party),
          phrases.steps[stretch.step],
          dayCell(stretch.from),
          stretch.until === null ? phrases.stillWaiting : dayCell(stretch.until),
          stretch.days.calendarDays,
          stretch.days.workingDays,
          ...toldCells(stretch.because),
        ]),
      ]),
    ),
  };
}

function evidenceSheet(orders: readonly OrderProgress[], phrases: ProgressPhrases): TableSheet {
  const { evidenceColumns: heads, columns } = phrases;
  return {
    name: phrases.sheets.evidence,
    columns: [
      { head: columns.order, width: WIDTHS.order },
      { head: columns.step, width: WIDTHS.step },
      { head: heads.column, width: 20 },
      { head: heads.quote, width: WIDTHS.evidence },
      { head: heads.author, width: WIDTHS.toldBy },
      { head: heads.day, width: WIDTHS.toldOn },
      { head: heads.message, width: 40 },
    ],
    rows: orders.flatMap((order) =>
      shownSteps(order).flatMap((row) =>
        sourcesOf(row).map(([column, told]) => [
          orderName(order),
          phrases.steps[row.step],
          phrases.columns[column],
          ...toldCells(told),
          plainWords(told.message, CELL_COLUMNS),
        ]),
      ),
    ),
  };
}

/** Which words of which mail every cell of a row rests on. */
function sourcesOf(row: StepProgress): readonly (readonly [ProgressColumn, Told])[] {
  const pairs: readonly (readonly [ProgressColumn, Told | undefined | null])[] = [
    ["state", row.told],
    ["planned", row.planned?.told],
    ["actual", row.actual?.told],
    ["blockedOn", row.blocked?.because],
    ["lateDays", row.late === null ? null : row.firstPlanned?.told],
    ["toClarify", row.unclear?.told],
  ];
  return pairs.flatMap(([column, told]) => (told === null || told === undefined ? [] : [[column, told] as const]));
}

/** Quote, author, day of the mail. */
function toldCells(told: Told | null): readonly [TableCell, TableCell, TableCell] {
  return told === null ? [null, null, null] : [quoteOf(told), shownName(told.by), dayCell(told.on)];
}

const quoteOf = ({ evidence }: Told): string => plainWords(evidence.quote, CELL_COLUMNS);

const dayCell = (day: CalendarDay | null | undefined): TableCell => (day === null || day === undefined ? null : { day });
