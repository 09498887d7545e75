/** What is kept as the `decision` of a nudge: the decision itself and what a list needs to show the thread without its mail. Sealed by the store. */
import { z } from "zod";
import { instant, timeZone } from "../../engine/brands.ts";
import type { DecisionSummary } from "../../engine/nudge/decisionSummary.ts";
import type { Instant, TimeZone } from "../../engine/types.ts";
import { decisionShape } from "./shapes.ts";

/** Written when the nudge is set and carried on by whoever settles it: only `lookedAt` and `decision` change. */
export interface NudgeRecord {
  readonly subject: string;
  /** Id of a message that opens the thread in the mail program; null: unknown. */
  readonly message: string | null;
  /** The user's own zone: "mine" of both clocks. */
  readonly zone: TimeZone;
  /** When the mail was looked at last, by whomever; null: never. Replies after it have not been seen. */
  readonly lookedAt: Instant | null;
  readonly decision: DecisionSummary | null;
}

const record: z.ZodType<NudgeRecord> = z.object({
  subject: z.string(),
  message: z.string().nullable(),
  zone: z.string().transform(timeZone),
  lookedAt: z.number().int().transform(instant).nullable(),
  decision: decisionShape.nullable(),
});

/** Of a nudge that was set elsewhere, or by an older version: nothing is known but the thread. */
const unknownRecord: NudgeRecord = { subject: "", message: null, zone: timeZone("UTC"), lookedAt: null, decision: null };

export function readNudgeRecord(kept: unknown): NudgeRecord {
  const parsed = record.safeParse(kept);
  return parsed.success ? parsed.data : unknownRecord;
}
