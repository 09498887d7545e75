/** What would come back by itself for a thread, had the user set it when the thread was last written to. */
import type { CheckInKind } from "../../engine/nudge/checkIns.ts";
import { usualCheckIn } from "../../engine/nudge/checkIns.ts";
import { type NudgeRule, newNudgeRule } from "../../engine/nudge/nudgeRule.ts";
import type { ProgressContext } from "../../engine/progress/orderProgress.ts";
import { progressReport } from "../../engine/progress/progressReport.ts";
import type { CalendarDay, Instant, ThreadReading } from "../../engine/types.ts";

/** Weekly progress while an order is on its way, counted from the last report; after-sales questions from the delivery. null: neither fits. */
export function checkInRule(kind: CheckInKind, reading: ThreadReading, setAt: Instant, context: ProgressContext): NudgeRule | null {
  const { orders: told, since } = progressReport(reading, context);
  // Without a number it may be any talk of payment and delivery.
  const orders = told.filter(({ numbers }) => numbers.length > 0);
  const deliveries = orders.flatMap(({ steps }) => steps.filter(({ step }) => step === "delivery"));
  const delivered = deliveries.flatMap(({ actual, planned }): readonly CalendarDay[] => {
    const day = actual?.day ?? planned?.last ?? null;
    return day === null ? [] : [day];
  });
  const isOver = orders.length > 0 && deliveries.length === orders.length && deliveries.every(({ state }) => state === "done");
  const anchor = kind === "afterDelivery" ? (delivered.toSorted().at(-1) ?? null) : orders.length === 0 || isOver ? null : since;
  return anchor === null ? null : newNudgeRule(setAt, { checkIn: usualCheckIn(kind, anchor) });
}
