/** From what was told, event by event, to where every step stands. */
import { daysBetween } from "../time/calendarDay.ts";
import type { CalendarDay, Person } from "../types.ts";
import type { DayCount, OrderStep, Party, PlannedDay, StepProgress, StepState, Stretch, Told, UnclearPlan } from "./progressTypes.ts";
import { ORDER_STEPS } from "./progressTypes.ts";
import type { StepEvent } from "./stepEvents.ts";
import { CONSENTS, ENCLOSED, type Tells } from "./tells.ts";

export interface FoldContext {
  readonly today: CalendarDay;
  /** null: nobody. */
  readonly partyOf: (people: readonly Person[]) => Party | null;
  /** `days` after `start`, in calendar days and in working days of the writer. */
  readonly readingsOf: (start: CalendarDay, days: number, by: Person) => readonly [CalendarDay, CalendarDay];
  /** Days after `from` up to and including `until`, in the calendar of the party; null: Saturday and Sunday off. */
  readonly daysOf: (from: CalendarDay, until: CalendarDay, party: Party | null) => DayCount;
}

interface OpenStretch {
  readonly party: Party | null;
  readonly from: CalendarDay;
  readonly waitsFor: OrderStep | null;
  readonly because: Told;
  readonly item: string | null;
}

interface Work {
  state: StepState | null;
  /** What it was before it had to wait. */
  stateBefore: StepState | null;
  told: Told | null;
  /** What was asked for has come, but no mail says that the step is through: then nobody is called late. */
  isAnswered: boolean;
  since: CalendarDay | null;
  firstPlanned: PlannedDay | null;
  planned: PlannedDay | null;
  actual: StepProgress["actual"];
  unclear: (Extract<Tells, { kind: "unclear" }> & { readonly told: Told }) | null;
  readonly open: OpenStretch[];
  readonly stretches: Stretch[];
}

type Works = ReadonlyMap<OrderStep, Work>;

/** One row for each step of ORDER_STEPS; `events` oldest first. */
export function foldSteps(events: readonly StepEvent[], context: FoldContext): readonly StepProgress[] {
  const works = new Map<OrderStep, Work>(ORDER_STEPS.map((step) => [step, emptyWork()]));
  for (const event of events) {
    const work = works.get(event.step);
    if (work === undefined) continue;
    take(event, work, context);
    if (event.tells.kind === "done") release(event, event.tells.day, works, context);
  }
  return ORDER_STEPS.map((step) => rowOf(step, works, context));
}

const emptyWork = (): Work => ({
  state: null,
  stateBefore: null,
  told: null,
  isAnswered: false,
  since: null,
  firstPlanned: null,
  planned: null,
  actual: null,
  unclear: null,
  open: [],
  stretches: [],
});

function take(event: StepEvent, work: Work, context: FoldContext): void {
  const { tells, told, step } = event;
  switch (tells.kind) {
    case "done":
      // Said again: the day may be new, the state is not.
      if (work.state !== "done") setState(work, "done", told, null);
      if (tells.day !== null) work.actual = { day: tells.day, told };
      else if ((CONSENTS.has(step) || ENCLOSED.has(step)) && work.open.some(({ party }) => isOf(told.by, party, context)))
        work.actual ??= { day: told.on, told };
      close(work, () => true, tells.day ?? told.on, told, step, context);
      return;
    case "inWork":
      setState(work, "inWork", told, work.state === "inWork" ? (tells.since ?? work.since) : (tells.since ?? told.on));
      work.actual = null;
      // "It is being done", says whoever was asked for it: they are waited for all the same.
      close(work, ({ party, item }) => item === null || !isOf(told.by, party, context), told.on, told, step, context);
      return;
    case "planned": {
      if (work.state === "done") return;
      const day: PlannedDay = { first: tells.first, last: tells.last, told };
      work.firstPlanned ??= day;
      work.planned = day;
      if (tells.notStarted && work.state === null) setState(work, "notStarted", told, null);
      return;
    }
    case "waiting": {
      const party = context.partyOf(tells.on);
      // Whoever was waited for asks back: the turn has passed to the other side.
      if (party !== null && !isOf(told.by, party, context))
        close(work, (one) => isOf(told.by, one.party, context), told.on, told, step, context);
      const same = work.open.find((one) => party === null || one.party === null || one.party.key === party.key);
      if (work.state !== "waiting") {
        work.stateBefore = work.state === "done" ? null : work.state;
        setState(work, "waiting", told, told.on);
        work.actual = null;
      }
      if (same === undefined) {
        work.open.push({ party, from: told.on, waitsFor: tells.waitsFor, because: told, item: event.item });
      } else if (same.party === null && party !== null) {
        work.open[work.open.indexOf(same)] = { ...same, party };
      }
      return;
    }
    case "handedOver":
      close(work, ({ party }) => isOf(told.by, party, context), told.on, told, step, context);
      if (work.open.length === 0 && work.state === "waiting") setState(work, work.stateBefore, told, null);
      return;
    case "toBegin":
      if (work.state === null) setState(work, "notStarted", told, null);
      return;
    case "notYet":
      if (work.state === null || work.state === "done") setState(work, "notStarted", told, null);
      work.actual = null;
      return;
    case "answered":
      close(work, ({ item }) => item === event.item, told.on, told, step, context);
      work.isAnswered = true;
      if (work.open.length === 0 && (work.state === "waiting" || work.state === "notStarted")) {
        setState(work, work.state === "waiting" && work.stateBefore !== "notStarted" ? work.stateBefore : null, told, null);
      }
      return;
    case "unclear":
      work.unclear = {
        kind: "unclear",
        told,
        readings: tells.readings ?? work.unclear?.readings ?? null,
        wait: tells.wait ?? work.unclear?.wait ?? null,
      };
  }
}

const isOf = (person: Person, party: Party | null, { partyOf }: FoldContext): boolean =>
  party !== null && partyOf([person])?.key === party.key;

function setState(work: Work, state: StepState | null, told: Told, since: CalendarDay | null): void {
  work.state = state;
  work.told = state === null ? null : told;
  work.since = since;
}

/** What waited for the step that is done now waits no longer. */
function release(event: StepEvent, day: CalendarDay | null, works: Works, context: FoldContext): void {
  for (const [step, work] of works) {
    if (step === event.step || !work.open.some(({ waitsFor }) => waitsFor === event.step)) continue;
    close(work, ({ waitsFor }) => waitsFor === event.step, day ?? event.told.on, event.told, step, context);
    if (work.state === "waiting" && work.open.length === 0) setState(work, work.stateBefore ?? "notStarted", event.told, null);
  }
}

function close(
  work: Work,
  ends: (stretch: OpenStretch) => boolean,
  day: CalendarDay,
  told: Told,
  step: OrderStep,
  context: FoldContext,
): void {
  for (const stretch of work.open.filter(ends)) {
    const until = day < stretch.from ? stretch.from : day;
    work.stretches.push(madeStretch(stretch, step, until, told, context));
    work.open.splice(work.open.indexOf(stretch), 1);
  }
}

function madeStretch(open: OpenStretch, step: OrderStep, until: CalendarDay | null, endedBy: Told | null, context: FoldContext): Stretch {
  const { party, from, waitsFor, because } = open;
  const end = until ?? (context.today < from ? from : context.today);
  return { step, party, from, until, waitsFor, because, endedBy, days: context.daysOf(from, end, party) };
}

function rowOf(step: OrderStep, works: Works, context: FoldContext): StepProgress {
  const work = works.get(step) ?? emptyWork();
  const lasting = work.open.map((open) => madeStretch(open, step, null, null, context));
  const { state, told, since, firstPlanned, planned, actual } = work;
  return {
    step,
    state,
    told,
    since,
    firstPlanned,
    planned,
    actual,
    blocked: lasting[0] ?? null,
    stretches: [...work.stretches, ...lasting].toSorted((a, b) => daysBetween(b.from, a.from)),
    late: lateness(step, work, works, context),
    unclear: unclearPlan(step, work, works, context),
  };
}

/** Steps that goods on their way have behind them. */
const BEFORE_SHIPMENT: ReadonlySet<OrderStep> = new Set<OrderStep>(["materials", "production", "inspection", "booking"]);

/** The day it was done, or today while it is not; null when it may be done and no mail says when. */
function endOf(step: OrderStep, work: Work, works: Works, { today }: FoldContext): CalendarDay | null {
  if (work.actual !== null) return work.actual.day;
  if (work.state === "done" || work.isAnswered) return null;
  const shipment = works.get("shipment");
  return BEFORE_SHIPMENT.has(step) && shipment?.state === "done" ? (shipment.actual?.day ?? null) : today;
}

function lateness(step: OrderStep, work: Work, works: Works, context: FoldContext): DayCount | null {
  const end = endOf(step, work, works, context);
  const { firstPlanned } = work;
  if (end === null || firstPlanned === null || end <= firstPlanned.last) return null;
  return context.daysOf(firstPlanned.last, end, context.partyOf([firstPlanned.told.by]));
}

/** Both readings count from the day the start event is known to have come; without it there are none. */
function unclearPlan(step: OrderStep, work: Work, works: Works, context: FoldContext): UnclearPlan | null {
  const { unclear } = work;
  if (unclear === null) return null;
  const { told, wait } = unclear;
  const start = wait === null ? null : (works.get(wait.after)?.actual?.day ?? null);
  const readings = unclear.readings ?? (wait === null || start === null ? null : context.readingsOf(start, wait.days, told.by));
  const end = endOf(step, work, works, context);
  if (readings === null || end === null) return { told, readings, late: null };
  const [first, second] = readings;
  const late = (day: CalendarDay): number => Math.max(0, daysBetween(day, end));
  return { told, readings, late: end > first ? [late(first), late(second)] : null };
}
