/** What a report on orders tells: where they stand, and what moved since the last report. */
import { sidesOf } from "../findings/sides.ts";
import { addDays } from "../time/calendarDay.ts";
import type { CalendarDay, Commitment, Evidence, Message, Person, ReaderContext, ThreadReading } from "../types.ts";
import type { FoundOrder } from "./groupOrders.ts";
import { itemSteps } from "./itemEvents.ts";
import { ordersOf, type ProgressContext, stepChanges, tableOf } from "./orderProgress.ts";
import type { OrderProgress, OrderStep, StepChange } from "./progressTypes.ts";

export interface ProgressReport {
  readonly orders: readonly OrderProgress[];
  readonly changes: readonly StepChange[];
  /** The day of the last report; a week before today where none was sent. */
  readonly since: CalendarDay;
  /** Every sentence that tells of a step, asked or promised ones left out. */
  readonly evidence: readonly Evidence[];
  /** Items of the ledger that speak of a step which is through. */
  readonly settled: ReadonlySet<Commitment["id"]>;
}

const WEEK_DAYS = 7;
/** A report that is older says nothing to a reader of today. */
const OLDEST_REPORT_DAYS = 31;
/** A mail that tells of fewer steps is an answer, not a report. */
const LEAST_STEPS = 2;

/** The orders of one thread, with what changed after the last mail of mine that reported on them. */
export function progressReport(reading: ThreadReading, context: ProgressContext): ProgressReport {
  const found = ordersOf([reading], context);
  const last = lastReport(reading, found, context);
  const weekAgo = addDays(context.today, -WEEK_DAYS);
  const place = new Map(reading.thread.messages.map(({ id }, index) => [id, index]));
  const reported = last === null ? -1 : (place.get(last.id) ?? -1);
  const isOld = (told: { readonly message: Message["id"]; readonly on: CalendarDay }): boolean =>
    last === null ? told.on < weekAgo : (place.get(told.message) ?? -1) <= reported;
  const orders = found.map((order) => tableOf(order, order.events, context));
  return {
    orders,
    changes: found.flatMap((order, index) => {
      const after = orders[index];
      return after === undefined ? [] : stepChanges(order, after, isOld, context);
    }),
    since: last?.sentOn ?? weekAgo,
    evidence: found.flatMap(({ events }) => events.filter(({ item }) => item === null).map(({ told }) => told.evidence)),
    settled: settledItems(reading, orders, context),
  };
}

/** An item of which several orders may speak is settled when the step is through in all of them. */
function settledItems(reading: ThreadReading, orders: readonly OrderProgress[], { reader, tables }: ProgressContext): ReadonlySet<string> {
  const { partyOf } = sidesOf(reading.thread.messages, reader.me);
  const context = { thread: reading.thread.id, tables, isSameParty: (a: Person, b: Person) => partyOf(a) === partyOf(b) };
  const isThrough = (step: OrderStep): boolean =>
    orders.length > 0 && orders.every(({ steps }) => steps.some((row) => row.step === step && row.state === "done"));
  const stepOf = itemSteps(reading, context, reader);
  const items = reading.commitments.filter((item) => {
    const step = item.status === "open" ? stepOf(item) : null;
    return step !== null && isThrough(step);
  });
  return new Set(items.map(({ id }) => id));
}

function lastReport(
  { thread }: ThreadReading,
  orders: readonly FoundOrder[],
  { reader, today }: { readonly reader: ReaderContext; readonly today: CalendarDay },
): Message | null {
  const { isMe } = sidesOf(thread.messages, reader.me);
  const steps = new Map<Message["id"], Set<string>>();
  for (const { events } of orders)
    for (const { told, step, tells, item } of events)
      if (item === null && tells.kind !== "answered") steps.set(told.message, (steps.get(told.message) ?? new Set()).add(step));
  const oldest = addDays(today, -OLDEST_REPORT_DAYS);
  return (
    thread.messages.findLast(
      ({ id, from, sentOn }) =>
        isMe(from) && sentOn !== null && sentOn >= oldest && sentOn < today && (steps.get(id)?.size ?? 0) >= LEAST_STEPS,
    ) ?? null
  );
}
