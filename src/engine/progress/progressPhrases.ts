/** Everything needed to write the progress table, the timeline and the handover page in one locale. */
import type { PluralForms } from "../summary/writingPhrases.ts";
import type { Locale } from "../types.ts";
import type { OrderStep, StepState } from "./progressTypes.ts";

/** The columns of the table, left to right. */
export const PROGRESS_COLUMNS = [
  "order",
  "step",
  "state",
  "planned",
  "actual",
  "since",
  "blockedOn",
  "waitedDays",
  "waitedWorkingDays",
  "lateDays",
  "toClarify",
  "evidence",
  "toldBy",
  "toldOn",
] as const;
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/** What somebody did with a sentence, for the timeline. */
export const TIMELINE_TAGS = ["promised", "asked", "question", "agreed", "delivered", "dropped", "doubt", "progress", "stated"] as const;
export type TimelineTag = (typeof TIMELINE_TAGS)[number];

export interface ProgressPhrases {
  readonly locale: Locale;
  readonly steps: Readonly<Record<OrderStep, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly columns: Readonly<Record<ProgressColumn, string>>;
  /** Names of the sheets, at most 31 characters, without : \ / ? * [ ]. */
  readonly sheets: Readonly<Record<"progress" | "delays" | "evidence" | "changes", string>>;
  /** Heads of the sheet of delays. */
  readonly delayColumns: Readonly<Record<"party" | "calendarDays" | "workingDays" | "step" | "from" | "until" | "because", string>>;
  /** Heads of the sheet of changes. */
  readonly changeColumns: Readonly<Record<"before" | "now", string>>;
  /** Heads of the sheet of evidence. */
  readonly evidenceColumns: Readonly<Record<"column" | "quote" | "author" | "day" | "message", string>>;
  /** A stretch that lasts, in the place of its last day. */
  readonly stillWaiting: string;
  readonly allSteps: string;
  /** {quote}, {first}, {second}: both readings of an unclear term. */
  readonly unclear: string;
  /** {quote}; no start day is known. */
  readonly unclearUndated: string;
  /** {first}, {second}: days late after each reading. */
  readonly unclearLate: string;
  /** {step}: the other step it waits for. */
  readonly waitsFor: string;
  /** The mail does not say whom it waits for. */
  readonly nobodyNamed: string;
  readonly noOrders: string;
  /** {day}. */
  readonly changesSince: string;
  readonly noChanges: string;
  /** {day}: up to which day the table counts. */
  readonly asOf: string;
  /** "7 days (5 working days)": {count} of the first fills {calendar}, of the second {working}. */
  readonly days: PluralForms;
  readonly workingDays: PluralForms;
  readonly bothDays: string;
  /** {party}, {days}: one line per side. */
  readonly waitedFor: string;
  readonly timeline: {
    readonly title: string;
    readonly tags: Readonly<Record<TimelineTag, string>>;
    readonly columns: Readonly<Record<"when" | "who" | "what" | "quote", string>>;
    readonly noDate: string;
  };
  readonly handover: {
    readonly title: string;
    readonly headings: Readonly<
      Record<"background" | "people" | "mine" | "theirs" | "questions" | "decisions" | "doubts" | "progress" | "evidence", string>
    >;
    /** {count}: messages. */
    readonly messages: PluralForms;
    /** {first}, {last}: days of the first and last mail. */
    readonly period: string;
    /** {name}, {quote}: how the thread began. */
    readonly beganWith: string;
    /** {name}, {day}: whose turn it is, and since when. */
    readonly theirTurn: string;
    readonly myTurn: string;
    readonly nobodysTurn: string;
    /** Side of a person. */
    readonly ourSide: string;
    readonly theirSide: string;
    readonly people: Readonly<Record<"name" | "address" | "side" | "mails" | "lastMail", string>>;
    readonly items: Readonly<Record<"who" | "what" | "due" | "source", string>>;
    /** The mail gives none. */
    readonly notGiven: string;
    readonly ownerUnknown: string;
    readonly none: string;
  };
}
