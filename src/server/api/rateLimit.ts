/** How often one user may ask: a bucket that fills again, in this process's memory. */
import type { Instant } from "../../engine/types.ts";

export interface RateLimit {
  /** Requests that may come at once. */
  readonly burst: number;
  readonly perMinute: number;
}
/** A panel that lists, previews and sets needs about ten requests a minute. */
export const USUAL_LIMIT: RateLimit = { burst: 60, perMinute: 120 };
/** Users remembered; the one silent for longest is forgotten first, whose bucket is full by then. */
const MOST_USERS = 20_000;

const FORGOTTEN_AT_ONCE = 2_000;

/** Answers the seconds to wait; 0: go on. */
export type Take = (user: string, now: Instant) => number;

export function rateLimiter({ burst, perMinute }: RateLimit): Take {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const perMs = perMinute / 60_000;
  /** Many at once: finding the first of a map is slow just after its first ones were deleted. */
  function forgetOldest(): void {
    let left = FORGOTTEN_AT_ONCE;
    for (const user of buckets.keys()) {
      if (left === 0) break;
      buckets.delete(user);
      left -= 1;
    }
  }
  return (user, now) => {
    const bucket = buckets.get(user);
    // A clock set back takes nothing away.
    const left = bucket === undefined ? burst : Math.min(burst, bucket.left + Math.max(0, now - bucket.at) * perMs);
    buckets.delete(user);
    const isAllowed = left >= 1;
    buckets.set(user, { left: isAllowed ? left - 1 : left, at: now });
    if (buckets.size > MOST_USERS) forgetOldest();
    return isAllowed ? 0 : Math.ceil((1 - left) / perMs / 1000);
  };
}
