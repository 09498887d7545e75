/** One step of an order in words, for a row of the panel. */
import type { ProgressPhrases } from "../../engine/progress/progressPhrases.ts";
import { partyName, unclearWords } from "../../engine/progress/progressSheets.ts";
import type { DayCount, OrderProgress, StepProgress, Told } from "../../engine/progress/progressTypes.ts";
import type { Evidence } from "../../engine/types.ts";
import { fill, type PanelWords } from "../panelWords.ts";

/** The cells of a step; "" where no mail says. */
export interface StepCells {
  readonly step: string;
  readonly state: string;
  readonly planned: string;
  readonly actual: string;
  /** Whom it waits for, since when, how long. */
  readonly waits: string;
  readonly late: string;
  /** Both readings of an unclear date; "" when it is clear. */
  readonly toClarify: string;
}

export const ORDER_CELLS = ["state", "planned", "actual", "waits", "late"] as const;
export type OrderCell = (typeof ORDER_CELLS)[number];

export function cellHead(cell: OrderCell, { columns }: ProgressPhrases): string {
  switch (cell) {
    case "waits":
      return columns.blockedOn;
    case "late":
      return columns.lateDays;
    default:
      return columns[cell];
  }
}

export function stepCells(row: StepProgress, phrases: ProgressPhrases, words: PanelWords): StepCells {
  const { planned, actual, blocked, late } = row;
  return {
    step: phrases.steps[row.step],
    state: row.state === null ? "" : phrases.states[row.state],
    planned: planned === null ? "" : planned.first === planned.last ? words.day(planned.last) : words.days(planned.first, planned.last),
    actual: actual === null ? "" : words.day(actual.day),
    waits:
      blocked === null
        ? ""
        : [
            blocked.party === null ? phrases.nobodyNamed : partyName(blocked.party),
            `${phrases.columns.since}: ${words.day(blocked.from)}`,
            bothDays(blocked.days, phrases, words),
          ].join(words.texts.status.separator),
    late: late === null ? "" : words.count(late.calendarDays),
    toClarify: row.unclear === null ? "" : unclearWords(row.unclear, phrases),
  };
}

/** "7 days (5 working days)". */
function bothDays({ calendarDays, workingDays }: DayCount, phrases: ProgressPhrases, words: PanelWords): string {
  return fill(phrases.bothDays, {
    calendar: words.plural(phrases.days, calendarDays),
    working: words.plural(phrases.workingDays, workingDays),
  });
}

/** One line per side: how long the order waited for it. */
export function delayLines({ delays }: OrderProgress, phrases: ProgressPhrases, words: PanelWords): readonly string[] {
  return delays
    .filter(({ days }) => days.calendarDays > 0)
    .map(({ party, days }) => fill(phrases.waitedFor, { party: partyName(party), days: bothDays(days, phrases, words) }));
}

/** Every sentence that a step rests on, each once, the state's first. */
export function stepEvidence({ told, planned, actual, blocked, unclear }: StepProgress): readonly Evidence[] {
  const all: readonly (Told | null | undefined)[] = [told, actual?.told, planned?.told, blocked?.because, unclear?.told];
  const found = new Map<string, Evidence>();
  for (const one of all) {
    if (one === null || one === undefined || one.evidence.quote === "") continue;
    const { message, start } = one.evidence.span;
    const key = `${message} ${start}`;
    if (!found.has(key)) found.set(key, one.evidence);
  }
  return [...found.values()];
}
