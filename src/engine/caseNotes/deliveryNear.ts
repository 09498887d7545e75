/** "The day of delivery is near, and the sales person is silent": told before the customer asks. */
import type { Sides } from "../findings/sides.ts";
import type { CueHit } from "../summary/kinds/cueHits.ts";
import { deliveryDay, isDeliveredByUs, type KindSurroundings } from "../summary/kinds/kindFacts.ts";
import { workingDaysBetween } from "../time/businessDays.ts";
import type { ThreadReading, WorkCalendar } from "../types.ts";
import type { DeliveryNote } from "./caseTypes.ts";

/** Working days before the delivery within which its day, place and inspection are confirmed. */
const NEAR = 5;
/** Working days without a word of ours after which the other side begins to wonder. */
const SILENT = 2;

export function deliveryNear(
  reading: ThreadReading,
  hits: readonly CueHit[],
  {
    surroundings,
    sides,
    calendar,
  }: { readonly surroundings: KindSurroundings; readonly sides: Sides; readonly calendar: WorkCalendar | null },
): DeliveryNote | null {
  const delivery = deliveryDay(reading, hits, surroundings);
  const since = reading.thread.messages.findLast(({ automatic, from }) => automatic === null && sides.isMine(from))?.sentOn ?? null;
  if (delivery === null || since === null || !isDeliveredByUs(reading, hits)) return null;
  const workingDays = workingDaysBetween(surroundings.today, delivery.day, calendar);
  if (workingDays < 0 || workingDays > NEAR || workingDaysBetween(since, surroundings.today, calendar) < SILENT) return null;
  return { kind: "deliveryNear", day: delivery.day, workingDays, since, evidence: delivery.evidence };
}
