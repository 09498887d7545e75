import { timeZone } from "../brands.ts";
import { dayAndTimeAt, zonedDayAndTime } from "../time/zonedTime.ts";
import type { Instant, TimeZone } from "../types.ts";
import type { BothClocks } from "./nudgeDecision.ts";

const UTC = timeZone("UTC");

/** A moment on their wall and on mine; a zone that does not exist shows UTC. */
export function bothClocks(at: Instant, theirs: TimeZone, mine: TimeZone): BothClocks {
  const shown = (zone: TimeZone): BothClocks["mine"] => zonedDayAndTime(at, zone) ?? zonedDayAndTime(at, UTC) ?? dayAndTimeAt(at, 0);
  return { at, theirs: shown(theirs), mine: shown(mine) };
}
