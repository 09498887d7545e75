/** When a nudge is looked at again. */
import { instant } from "../../engine/brands.ts";
import type { Instant } from "../../engine/types.ts";
import type { NudgeState } from "../store/store.ts";

const HOUR_MS = 3_600_000;
/** An answer is noticed within this time while the nudge waits; before anything is said the thread is read in any case. */
const CHECK_WAITING_MS = 24 * HOUR_MS;
/** What the user has been told of should go soon after it is answered. */
const CHECK_DUE_MS = 2 * HOUR_MS;
/** So that the checks of a day's nudges do not all fall on one minute. */
const SPREAD = 0.1;

/** `until`: when the decision asks to be made again; null: never by itself. `chance`: 0 to 1. */
export function nextWake(state: NudgeState, until: Instant | null, now: Instant, chance: number): Instant | null {
  if (state === "done" || state === "off") return null;
  const every = state === "due" ? CHECK_DUE_MS : CHECK_WAITING_MS;
  const check = Math.round(now + every * (1 - SPREAD * chance));
  return instant(until === null ? check : Math.min(Math.max(until, now + 1), check));
}
