/** Counts what each account used in the last minute. */
import { type GmailMethod, QUOTA_UNITS, UNITS_PER_MINUTE } from "../../hosts/gmail/gmailQuota.ts";

const MINUTE_MS = 60_000;

export interface QuotaMeter {
  /** Charges the call; returns 0, or the milliseconds until there is room for it. A refused call costs nothing. */
  readonly charge: (account: string, method: GmailMethod, now: number) => number;
  /** Units since the start, over all accounts when none is named. */
  readonly used: (account?: string) => number;
  /** The most that any account used within a minute. */
  readonly peak: () => number;
}

interface Account {
  readonly charges: { readonly at: number; readonly units: number }[];
  /** Sum of `charges`. */
  recent: number;
  total: number;
}

export function quotaMeter(perMinute = UNITS_PER_MINUTE): QuotaMeter {
  const accounts = new Map<string, Account>();
  let peak = 0;
  return {
    charge: (name, method, now) => {
      const account = accounts.get(name) ?? { charges: [], recent: 0, total: 0 };
      accounts.set(name, account);
      const { charges } = account;
      while (charges[0] !== undefined && charges[0].at <= now - MINUTE_MS) account.recent -= charges.shift()?.units ?? 0;
      const units = QUOTA_UNITS[method];
      if (account.recent + units > perMinute) return Math.max(1, (charges[0]?.at ?? now) + MINUTE_MS - now);
      charges.push({ at: now, units });
      account.recent += units;
      account.total += units;
      peak = Math.max(peak, account.recent);
      return 0;
    },
    used: (name) =>
      name === undefined ? [...accounts.values()].reduce((sum, { total }) => sum + total, 0) : (accounts.get(name)?.total ?? 0),
    peak: () => peak,
  };
}
