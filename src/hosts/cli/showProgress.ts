import type { ProgressPhrases } from "../../engine/progress/progressPhrases.ts";
import { orderName, partyName, shownSteps, unclearWords } from "../../engine/progress/progressSheets.ts";
import type { DayCount, OrderProgress, StepChange, StepProgress, Told } from "../../engine/progress/progressTypes.ts";
import { fillPhrase } from "../../engine/summary/fillPhrase.ts";
import { shownName } from "../../engine/summary/personName.ts";
import type { WritingPhrases } from "../../engine/summary/writingPhrases.ts";
import { writtenCount, writtenDay } from "../../engine/summary/writtenTime.ts";
import type { CalendarDay } from "../../engine/types.ts";
import { shownWords, styled } from "./terminalText.ts";

export interface ProgressView {
  readonly orders: readonly OrderProgress[];
  /** null: not asked for. */
  readonly changes: readonly StepChange[] | null;
  readonly since: CalendarDay | null;
  readonly today: CalendarDay;
  readonly phrases: ProgressPhrases;
  readonly writing: WritingPhrases;
}

/** The table for a terminal, each state with the words of the mail; ends with a line break. */
export function showProgress({ orders, changes, since, today, phrases, writing }: ProgressView): string {
  if (orders.length === 0) return `${phrases.noOrders}\n`;
  const lines = [
    fillPhrase(phrases.asOf, { day: writtenDay(today, writing) }),
    ...(changes === null || since === null ? [] : changeLines(changes, since, phrases, writing)),
    ...orders.flatMap((order) => orderLines(order, phrases, writing)),
  ];
  return `${lines.join("\n")}\n`;
}

function changeLines(changes: readonly StepChange[], since: CalendarDay, phrases: ProgressPhrases, writing: WritingPhrases) {
  const state = (step: StepProgress): string => (step.state === null ? "—" : phrases.states[step.state]);
  return [
    "",
    styled("bold", fillPhrase(phrases.changesSince, { day: writtenDay(since, writing) })),
    ...(changes.length === 0 ? [`  ${phrases.noChanges}`] : []),
    ...changes.map(({ order, before, after }) => {
      const planned =
        before.planned?.last === after.planned?.last
          ? ""
          : ` · ${phrases.columns.planned}: ${before.planned?.last ?? "—"} → ${after.planned?.last ?? "—"}`;
      return `  ${orderName(order)} · ${phrases.steps[after.step]}: ${state(before)} → ${state(after)}${planned}`;
    }),
  ];
}

function orderLines(order: OrderProgress, phrases: ProgressPhrases, writing: WritingPhrases): readonly string[] {
  return [
    "",
    styled("bold", orderName(order)),
    ...shownSteps(order).flatMap((step) => stepLines(step, phrases, writing)),
    ...order.delays.map(({ party, days }) =>
      fillPhrase(phrases.waitedFor, { party: partyName(party), days: bothDays(days, phrases, writing) }),
    ),
  ];
}

function stepLines(row: StepProgress, phrases: ProgressPhrases, writing: WritingPhrases): readonly string[] {
  const { columns } = phrases;
  const fact = (name: string, value: string | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [`${name}: ${value}`];
  const facts = [
    row.state === null ? "—" : phrases.states[row.state],
    ...fact(columns.planned, row.planned?.last),
    ...fact(columns.actual, row.actual?.day),
    ...fact(columns.since, row.since),
    ...(row.blocked === null
      ? []
      : [
          `${columns.blockedOn}: ${row.blocked.party === null ? phrases.nobodyNamed : partyName(row.blocked.party)}, ${bothDays(row.blocked.days, phrases, writing)}`,
        ]),
    ...(row.late === null ? [] : [styled("red", `${columns.lateDays}: ${row.late.calendarDays}`)]),
  ];
  const clarify = row.unclear === null ? [] : [`      ${columns.toClarify}: ${unclearWords(row.unclear, phrases)}`];
  return [`  • ${phrases.steps[row.step]}: ${facts.join(" · ")}`, ...clarify, ...(row.told === null ? [] : [source(row.told)])];
}

const source = ({ evidence, by, on }: Told): string => styled("dim", `      “${shownWords(evidence.quote)}” — ${shownName(by)}, ${on}`);

/** "7 days (5 working days)". */
function bothDays({ calendarDays, workingDays }: DayCount, phrases: ProgressPhrases, writing: WritingPhrases): string {
  return fillPhrase(phrases.bothDays, {
    calendar: writtenCount(phrases.days, calendarDays, writing),
    working: writtenCount(phrases.workingDays, workingDays, writing),
  });
}
