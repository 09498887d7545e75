/** The mail of a nudge that comes back by itself: the weekly progress, the question how the goods do. */
import type { CheckInKind } from "../engine/nudge/checkIns.ts";
import type { DraftKind } from "../engine/summary/kinds/draftKind.ts";
import type { Locale, ThreadReading } from "../engine/types.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";
import { type AskedAt, draftOfKind } from "./draftKinds.ts";

const KINDS: Readonly<Record<CheckInKind, DraftKind>> = { progress: "weeklyProgress", afterDelivery: "afterDelivery" };

/** A reply to all, unlike a reminder: it tells, it does not press. */
export function draftOfCheckIn(reading: ThreadReading, checkIn: CheckInKind, locale: Locale, asked: AskedAt): Promise<RenderedDraft> {
  return draftOfKind(KINDS[checkIn], reading, locale, asked);
}
