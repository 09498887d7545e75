/** How much each account, and all of them together, may ask of a provider within a minute. Counted in this process. */

const MINUTE_MS = 60_000;

export interface BudgetLimits {
  /** Units of one account in any 60 s; the provider's own limit less what the add-on needs while the user looks on. */
  readonly perAccount: number;
  readonly perProject: number;
}
export interface Budgets {
  /** Takes the units and answers 0, or takes none and answers the milliseconds until there is room. */
  take(account: string, units: number): number;
  /** When something that needs so many units may be tried again: each caller is given a later moment, so that all do not return at once. */
  laterMs(account: string, units: number): number;
}

/** Gmail, quota table of 1 May 2026: 6,000 and 1,200,000 units a minute. */
export const GMAIL_BUDGET: BudgetLimits = { perAccount: 4_500, perProject: 900_000 };
/** Graph, throttling limits of 2026: 10,000 requests in ten minutes for an app and mailbox. */
export const GRAPH_BUDGET: BudgetLimits = { perAccount: 600, perProject: 120_000 };

interface Window {
  readonly spent: { readonly at: number; readonly units: number }[];
  sum: number;
  /** Up to when callers were told to wait. */
  promised: number;
}

const fresh = (): Window => ({ spent: [], sum: 0, promised: 0 });

/** Milliseconds until `units` fit; 0 when they do. More than the limit itself fits an empty window. */
function waitFor(window: Window, units: number, limit: number, now: number): number {
  // After a clock was set back the old entries would lie in the future for ever.
  while (window.spent[0] !== undefined && (window.spent[0].at <= now - MINUTE_MS || window.spent[0].at > now + MINUTE_MS)) {
    window.sum -= window.spent.shift()?.units ?? 0;
  }
  let over = window.sum + units - limit;
  if (over <= 0 || window.spent.length === 0) return 0;
  for (const { at, units: freed } of window.spent) {
    over -= freed;
    if (over <= 0) return Math.max(1, at + MINUTE_MS - now);
  }
  return MINUTE_MS;
}

export function budgets({ perAccount, perProject }: BudgetLimits, now: () => number): Budgets {
  const project = fresh();
  const accounts = new Map<string, Window>();
  let swept = 0;

  function windowOf(account: string, at: number): Window {
    // An account that asked nothing for some minutes takes no memory.
    if (at - swept > 5 * MINUTE_MS || at < swept) {
      for (const [name, window] of accounts)
        if ((window.spent.at(-1)?.at ?? 0) < at - MINUTE_MS && window.promised < at) accounts.delete(name);
      swept = at;
    }
    const window = accounts.get(account) ?? fresh();
    accounts.set(account, window);
    return window;
  }

  return {
    take(account, units) {
      const at = now();
      const own = windowOf(account, at);
      const wait = Math.max(waitFor(own, units, perAccount, at), waitFor(project, units, perProject, at));
      if (wait > 0) return wait;
      for (const window of [own, project]) {
        window.spent.push({ at, units });
        window.sum += units;
      }
      return 0;
    },
    laterMs(account, units) {
      const at = now();
      const own = windowOf(account, at);
      const first = at + Math.max(1, waitFor(own, units, perAccount, at));
      own.promised = Math.max(own.promised + (units / perAccount) * MINUTE_MS, first);
      return Math.ceil(own.promised - at);
    },
  };
}
