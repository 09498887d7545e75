/** What the facts radar finds beside the flags of a reading. */
import type { CalendarDay, Country, Evidence, Person, Range } from "../types.ts";

/** A day that a lead time may count from, and why. */
export interface CountStart {
  readonly day: CalendarDay;
  /** "stated": the thread names the day; "ordered", "confirmed": a mail of that day places or confirms the order. */
  readonly event: "stated" | "ordered" | "confirmed";
  readonly evidence: Evidence;
}
/** Both readings of a lead time from one start. Day 1 is the day after the start. */
export interface LeadTimeReading {
  readonly start: CountStart;
  readonly calendar: { readonly first: CalendarDay; readonly last: CalendarDay };
  readonly working: { readonly first: CalendarDay; readonly last: CalendarDay };
}

/** "50-80 days": calendar or working days, counted from when. */
export interface LeadTimeFinding {
  readonly kind: "leadTime";
  readonly wait: Range;
  /** Every place that says it, oldest first. */
  readonly evidence: readonly Evidence[];
  /** Oldest start first; empty when the thread tells no start. */
  readonly readings: readonly LeadTimeReading[];
  /** "Preparation is not included": what is outside the count. No reading is firm while it stands unanswered. */
  readonly notCounted: Evidence | null;
  /** "Counted from complete artwork". No reading is firm before that is dated. */
  readonly countsFrom: Evidence | null;
  readonly isFirm: boolean;
  /** false: the working days leave out weekends only, no table of holidays reaches them. */
  readonly areHolidaysKnown: boolean;
}
/** One state of a document that went round. */
export interface DocumentVersion {
  readonly name: string;
  readonly sentOn: CalendarDay | null;
  readonly from: Person;
}
export interface VersionsFinding {
  readonly kind: "versions";
  /** First the earlier mail's. */
  readonly versions: readonly [DocumentVersion, DocumentVersion];
  /** true: the later mail holds the older version. */
  readonly isOlderLast: boolean;
}
export interface RecipientsFinding {
  /** Left out of the newest mail, or in it for the first time. */
  readonly kind: "leftOut" | "newcomer";
  readonly people: readonly Person[];
}
export interface PrivateAddressFinding {
  readonly kind: "privateAddress";
  readonly person: Person;
  /** The address of the same person at work, as used in the thread. */
  readonly instead: Person;
}
/** Payment -> money arrives -> goods released -> vessel. Days include both ends; slack in working days of the payee. */
export interface PaymentChainFinding {
  readonly kind: "paymentChain";
  readonly paid: CalendarDay;
  readonly arrives: { readonly first: CalendarDay; readonly last: CalendarDay };
  readonly released: { readonly first: CalendarDay; readonly last: CalendarDay };
  readonly sails: CalendarDay;
  readonly slack: Range;
  /** Holidays of the payer's country that the money has to wait for. */
  readonly holidays: readonly { readonly day: CalendarDay; readonly name: string; readonly country: Country }[];
  /** false: a year of the payer or the payee is not announced, or a country not known: weekdays were counted. */
  readonly areHolidaysKnown: boolean;
  /** What says that it was paid, and what names the vessel's day. */
  readonly evidence: readonly [Evidence, Evidence];
}
export type RadarFinding = LeadTimeFinding | VersionsFinding | RecipientsFinding | PrivateAddressFinding | PaymentChainFinding;
