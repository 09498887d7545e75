/** Where every order of some threads stands, step by step, with the words that say so. Pure: the same threads give the same table. */
import { ownersCountry } from "../findings/ownersCountry.ts";
import { sidesOf } from "../findings/sides.ts";
import { addWorkingDays } from "../time/businessDays.ts";
import { addDays } from "../time/calendarDay.ts";
import type { CalendarDay, Language, ReaderContext, ThreadReading, WorkCalendar } from "../types.ts";
import { type FoldContext, foldSteps } from "./foldSteps.ts";
import { type FoundOrder, groupOrders } from "./groupOrders.ts";
import { countDays, partyDelays } from "./partyDelays.ts";
import type { ProgressTables } from "./progressTables.ts";
import type { OrderProgress, Party, StepChange, StepProgress, Told } from "./progressTypes.ts";
import type { StepEvent } from "./stepEvents.ts";

export interface ProgressContext {
  /** The same that the threads were read with. */
  readonly reader: ReaderContext;
  readonly tables: Readonly<Record<Language, ProgressTables>>;
  /** Waiting and lateness that last are counted up to this day. */
  readonly today: CalendarDay;
}

/** Without a number, fewer told steps than this are no order: "the payment" alone may be anybody's. */
const LEAST_STEPS = 2;

/** The orders of the threads, first told of first; empty when they tell of none. */
export function orderProgress(readings: readonly ThreadReading[], context: ProgressContext): readonly OrderProgress[] {
  return ordersOf(readings, context).map((order) => tableOf(order, order.events, context));
}

/** What the mail since that day (included) changed, step by step. An order that is new has every told step changed. */
export function progressChanges(readings: readonly ThreadReading[], since: CalendarDay, context: ProgressContext): readonly StepChange[] {
  return ordersOf(readings, context).flatMap((order) =>
    stepChanges(order, tableOf(order, order.events, context), ({ on }) => on < since, context),
  );
}

/** What became different in an order, whose table now is `after`, by what is told newly; `isOld`: known before. */
export function stepChanges(
  order: FoundOrder,
  after: OrderProgress,
  isOld: (told: Told) => boolean,
  context: ProgressContext,
): readonly StepChange[] {
  const known = order.events.filter(({ told }) => isOld(told));
  if (known.length === order.events.length) return [];
  const before = tableOf(order, known, context);
  return after.steps.flatMap((step, index): readonly StepChange[] => {
    const old = before.steps[index];
    return old === undefined || isSame(old, step) ? [] : [{ order: after, before: old, after: step }];
  });
}

function isSame(a: StepProgress, b: StepProgress): boolean {
  return (
    a.state === b.state &&
    a.planned?.first === b.planned?.first &&
    a.planned?.last === b.planned?.last &&
    a.actual?.day === b.actual?.day &&
    a.blocked?.party?.key === b.blocked?.party?.key &&
    a.unclear?.told.evidence.quote === b.unclear?.told.evidence.quote
  );
}

/** The orders of the threads with everything told of them, first told of first. */
export function ordersOf(readings: readonly ThreadReading[], { reader, tables }: ProgressContext): readonly FoundOrder[] {
  const orders = groupOrders(readings, { reader, tables });
  return orders.filter(({ numbers, events }) => numbers.length > 0 || new Set(events.map(({ step }) => step)).size >= LEAST_STEPS);
}

/** Where the order stands after these events. */
export function tableOf(order: FoundOrder, events: readonly StepEvent[], context: ProgressContext): OrderProgress {
  const { today } = context;
  const calendarOf = calendars(order, context);
  const steps = foldSteps(events, foldContext(order, context, calendarOf));
  const { key, numbers, subject, threads } = order;
  return { key, numbers, subject, threads, steps, delays: partyDelays(steps, today, calendarOf) };
}

function foldContext(order: FoundOrder, context: ProgressContext, calendarOf: ReturnType<typeof calendars>): FoldContext {
  const { partyOf, isMine } = sidesOf(order.messages, context.reader.me);
  return {
    today: context.today,
    partyOf: (people) => {
      const [first] = people;
      if (first === undefined) return null;
      const key = partyOf(first);
      return { key, isMine: isMine(first), people: people.filter((person) => partyOf(person) === key) };
    },
    readingsOf: (start, days, by) => [
      addDays(start, days),
      addWorkingDays(start, days, calendarOf({ key: partyOf(by), isMine: isMine(by), people: [by] })),
    ],
    daysOf: (from, until, party) => countDays(from, until, party === null ? null : calendarOf(party)),
  };
}

function calendars({ messages }: FoundOrder, { reader }: ProgressContext): (party: Party) => WorkCalendar | null {
  const countryOf = ownersCountry(messages, reader);
  return ({ people }) => {
    const [first] = people;
    const place = first === undefined ? null : countryOf(first);
    return place === null ? null : reader.calendarOf(place);
  };
}
