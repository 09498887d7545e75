/** What the radar says, in one locale: a ready sentence for the other side, or a note for the user where nobody is to be asked. */
import type { Locale } from "../types.ts";

export interface RadarPhrases {
  readonly locale: Locale;
  /** The heading of the list. */
  readonly title: string;
  readonly leadTime: {
    /** {quote} */
    readonly ask: string;
    /** {start} {calendar} {working}: the last day of each reading. */
    readonly each: string;
    /** {start} {calendar} {working}: the first day of each reading, where the wait is a span; note for the user. */
    readonly earliest: string;
    /** {quote}: what the other side leaves out of the count. */
    readonly notFirm: string;
    /** Nobody told the day on which the count begins. */
    readonly fromWhen: string;
    /** Note for the user. */
    readonly weekendsOnly: string;
  };
  readonly versions: {
    /** {first} {second} */
    readonly newer: string;
    readonly older: string;
  };
  /** {people}; notes for the user. */
  readonly leftOut: string;
  readonly newcomer: string;
  /** {person} {instead}; note for the user. */
  readonly privateAddress: string;
  readonly chain: {
    /** {paid} {arrivesFirst} {arrivesLast} {released} {sails}; a sentence for the other side. */
    readonly tell: string;
    /** {day} {name} {country} */
    readonly holiday: string;
    /** {slack}: "0 working days" in the worst case; note for the user. */
    readonly slack: string;
    readonly late: string;
  };
}
