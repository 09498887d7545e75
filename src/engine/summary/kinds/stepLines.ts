/** The steps of an order in a progress report: what moved, what did not, each with its day and whom it waits for. */
import { timeZone } from "../../brands.ts";
import { type ProgressReport, progressReport } from "../../progress/progressReport.ts";
import { orderName, shownSteps } from "../../progress/progressSheets.ts";
import type { OrderProgress, OrderStep, PlannedDay, StepChange, StepProgress, Told } from "../../progress/progressTypes.ts";
import type { CalendarDay, DraftBlock, Evidence } from "../../types.ts";
import { fillPhrase } from "../fillPhrase.ts";
import { writtenDay } from "../writtenTime.ts";
import { joinedDetails, type Letter } from "./letter.ts";

/** The steps for a letter, and every sentence they rest on. */
export interface StepLines {
  readonly since: CalendarDay;
  readonly blocks: readonly DraftBlock[];
  /** Lines that carry a step. */
  readonly count: number;
  /** Something moved since the last report. */
  readonly hasChanges: boolean;
  /** Every sentence that tells of a step, on which another day is named by now, too. */
  readonly evidence: readonly Evidence[];
  /** Items that a step which is through has settled, by id. */
  readonly settled: ReadonlySet<string>;
}

/** More lines than these are a table's business. */
const MOST_CHANGED = 6;
const MOST_SAME = 3;

/** null: the thread tells of no order, or the words for steps are not at hand. */
export function stepLines(letter: Letter): StepLines | null {
  const { reading, surroundings, steps, phrases } = letter;
  const { address } = reading.me;
  if (surroundings.progress === undefined || steps === undefined || address === null) return null;
  const { packs, calendarOf, today, progress: tables } = surroundings;
  const reader = { me: address, zone: timeZone("UTC"), country: null, packs, calendarOf };
  const report = progressReport(reading, { reader, tables, today });
  if (report.orders.length === 0) return null;
  const { changed, same } = phrases.weeklyProgress.steps;
  const moved = report.changes.slice(0, MOST_CHANGED);
  const unmoved = report.orders.flatMap((order) => unmovedSteps(order, report).map((step) => ({ order, step })));
  const rest = unmoved.filter(({ step }) => step.state !== "done").slice(0, MOST_SAME);
  const done = unmoved.filter(({ step }) => step.state === "done");
  const isOne = report.orders.length === 1;
  const made = [
    ...headed(
      changed,
      moved.map(({ order, after, before }) => stepLine({ order, step: after, before, isOne }, letter)),
    ),
    ...headed(same, [
      ...rest.map(({ order, step }) => stepLine({ order, step, before: null, isOne }, letter)),
      ...(done.length === 0 ? [] : [doneLine(done, isOne, letter)]),
    ]),
  ];
  const points = made.filter(({ kind }) => kind === "point");
  return {
    since: report.since,
    blocks: made,
    count: points.length,
    hasChanges: moved.length > 0,
    evidence: report.evidence,
    settled: report.settled,
  };
}

const headed = (heading: string, points: readonly DraftBlock[]): readonly DraftBlock[] =>
  points.length === 0 ? [] : [{ kind: "heading", text: heading }, ...points];

function unmovedSteps(order: OrderProgress, { changes }: ProgressReport): readonly StepProgress[] {
  const isMoved = ({ step }: StepProgress): boolean =>
    changes.some((change) => change.order.key === order.key && change.after.step === step);
  return shownSteps(order).filter((step) => (step.state !== null || step.planned !== null) && !isMoved(step));
}

interface Line {
  readonly order: OrderProgress;
  readonly step: StepProgress;
  readonly before: StepChange["before"] | null;
  /** Only one order is spoken of: its name need not stand in every line. */
  readonly isOne: boolean;
}

function stepLine({ order, step, before, isOne }: Line, letter: Letter): DraftBlock {
  const { phrases } = letter;
  const details = joinedDetails([stateWords(step, letter), step.state === "done" ? "" : plannedWords(step, before, letter)], letter);
  const text = fillPhrase(phrases.weeklyProgress.steps.line, { step: stepName(order, step.step, isOne, letter), details });
  return { kind: "point", text, evidence: evidenceOf([step.told, step.planned?.told, step.actual?.told, step.blocked?.because]) };
}

function doneLine(
  done: readonly { readonly order: OrderProgress; readonly step: StepProgress }[],
  isOne: boolean,
  letter: Letter,
): DraftBlock {
  const { phrases, writing } = letter;
  const names = done.map(({ order, step }) => stepName(order, step.step, isOne, letter)).join(writing.greeting.between);
  const text = fillPhrase(phrases.weeklyProgress.steps.doneEarlier, { steps: names });
  return { kind: "point", text, evidence: evidenceOf(done.flatMap(({ step }) => [step.told, step.actual?.told])) };
}

function stepName(order: OrderProgress, step: OrderStep, isOne: boolean, { steps, phrases }: Letter): string {
  const name = steps?.[step] ?? step;
  return isOne ? name : fillPhrase(phrases.weeklyProgress.steps.ofOrder, { order: orderName(order), step: name });
}

function stateWords({ state, actual, since, blocked }: StepProgress, { phrases, writing }: Letter): string {
  const words = phrases.weeklyProgress.steps;
  const dated = (phrase: string, day: CalendarDay): string => fillPhrase(phrase, { day: writtenDay(day, writing) });
  if (blocked !== null) {
    const { party, from } = blocked;
    return dated(party === null ? words.onHold : party.isMine ? words.withUs : words.waitsForYou, from);
  }
  switch (state) {
    case "done":
      return actual === null ? words.done : dated(words.doneOn, actual.day);
    case "inWork":
      return since === null ? words.inWork : dated(words.inWorkSince, since);
    case "notStarted":
      return words.notStarted;
    case "waiting":
      return since === null ? "" : dated(words.onHold, since);
    case null:
      return "";
  }
}

/** The day last named, and the one named before when it moved. */
function plannedWords({ planned, firstPlanned }: StepProgress, before: StepProgress | null, { phrases, writing }: Letter): string {
  if (planned === null) return "";
  const words = phrases.weeklyProgress.steps;
  const span = ({ first, last }: PlannedDay): string => {
    const [from, to] = [writtenDay(first, writing), writtenDay(last, writing)];
    return first === last ? fillPhrase(words.planned, { day: to }) : fillPhrase(words.plannedBetween, { first: from, last: to });
  };
  const old = before === null ? null : (before.planned ?? firstPlanned);
  const hasMoved = old !== null && (old.first !== planned.first || old.last !== planned.last);
  return hasMoved ? fillPhrase(words.moved, { planned: span(planned), day: writtenDay(old.last, writing) }) : span(planned);
}

function evidenceOf(told: readonly (Told | null | undefined)[]): readonly Evidence[] {
  const found = told.flatMap((one) => (one === null || one === undefined ? [] : [one.evidence]));
  return found.filter(
    (one, index) => !found.slice(0, index).some(({ span }) => span.message === one.span.message && span.start === one.span.start),
  );
}
