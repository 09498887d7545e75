/** What the user asked for when setting a nudge. Plain data: JSON there and back changes nothing. */
import type { Address, CalendarDay, Country, Instant, TimeZone } from "../types.ts";

/** The user's own word about somebody's clock; null leaves that part to the mail. */
export interface ChosenClock {
  readonly zone: TimeZone | null;
  readonly country: Country | null;
}

/** One time the user was told. */
export interface Told {
  readonly at: Instant;
  readonly people: readonly Address[];
}

/** Their own words that ask to be reminded: nobody need feel pressed. */
export interface Consent {
  readonly by: Address;
  readonly at: Instant | null;
  readonly sentence: string;
}

/** A question that comes back by itself, answered or not: how the delivered goods do, how the trial went, how far the order is. */
export interface CheckIn {
  readonly kind: "afterDelivery" | "trialEnd" | "progress";
  /** The day of delivery, the last day of the trial, the first day of progress: on their wall. */
  readonly anchor: CalendarDay;
  /** Calendar days after the anchor, rising: 30, 90, 180. */
  readonly afterDays: readonly number[];
  /** Calendar days between further ones after the last of `afterDays` (or the anchor); null: no more. */
  readonly everyDays: number | null;
  /** The last day on which one may come; null: until it is switched off. */
  readonly until: CalendarDay | null;
}

export interface NudgeRule {
  /** Working days of theirs without an answer, 1-250. */
  readonly quietDays: number;
  /** null: whoever the thread waits for. Each on their own: one answer frees one person. */
  readonly waitingFor: readonly Address[] | null;
  /** "Never about this person." */
  readonly offPeople: readonly Address[];
  /** "Never about this thread." */
  readonly isOff: boolean;
  readonly theirClocks: Readonly<Record<Address, ChosenClock>>;
  /** Times the user is told about one person's silence; an answer of theirs begins anew. Check-ins are not counted. */
  readonly atMost: number;
  /** Oldest first. The truth about what was told; whoever tells appends. */
  readonly told: readonly Told[];
  readonly snoozedUntil: Instant | null;
  readonly consent: Consent | null;
  readonly checkIn: CheckIn | null;
  readonly setAt: Instant;
}

/** Three working days are polite in every country we know; a third reminder without an answer asks for a telephone. */
export const QUIET_DAYS = 3;
const AT_MOST = 3;

/** A rule with everything left to the mail but what is given. */
export function newNudgeRule(setAt: Instant, given: Partial<NudgeRule> = {}): NudgeRule {
  return {
    quietDays: QUIET_DAYS,
    waitingFor: null,
    offPeople: [],
    isOff: false,
    theirClocks: {},
    atMost: AT_MOST,
    told: [],
    snoozedUntil: null,
    consent: null,
    checkIn: null,
    setAt,
    ...given,
  };
}

/** The rule after the user was told about these people. */
export function afterTelling(rule: NudgeRule, at: Instant, people: readonly Address[]): NudgeRule {
  return { ...rule, told: [...rule.told, { at, people }] };
}

/**
 * Whether "again tomorrow" was said after the user was told: it counts more than the quiet days that would begin anew, and than `atMost`.
 * `told`: the moments of the telling, oldest first.
 */
export function isPutOffAfterTelling({ snoozedUntil }: NudgeRule, told: readonly Instant[]): boolean {
  const last = told.at(-1);
  return snoozedUntil !== null && last !== undefined && snoozedUntil > last;
}
