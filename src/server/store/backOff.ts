/** How long to wait before trying again: doubling, capped, spread by chance so that thousands that failed together do not return together. */
const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;

/** A day and a half of attempts: an outage over a night passes, a mailbox that is gone shows as failed by the next working day. */
export const MOST_ATTEMPTS = 56;

/** `attempt`: 1 after the first failure. `chance`: 0 to 1. Between half of the step and all of it. */
export function backOffMs(attempt: number, chance: number): number {
  const step = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 30));
  return Math.round(step * (0.5 + chance / 2));
}
