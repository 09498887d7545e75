/** What each kind of follow-up says beside the phrases every draft uses. Whole phrases with {slots}; written per country, not translated. */
import type { DraftSlot, Locale } from "../../types.ts";
import type { GreetingPhrases, WritingPhrases } from "../writingPhrases.ts";
import type { DraftKind, KindReason, Purpose } from "./draftKind.ts";

/** The paragraphs around the lists. */
export interface LetterPhrases {
  readonly begin: readonly string[];
  readonly end: readonly string[];
  /** Instead of the usual courtesy that opens a mail. */
  readonly opening?: WritingPhrases["opening"];
  readonly signOff?: WritingPhrases["signOff"];
  /** The greeting and signs of respect of a formal letter. */
  readonly isFormal?: boolean;
}

/** Headings that only some kinds have. */
export type KindHeading =
  | "nextSteps"
  | "answered"
  | "stillOpen"
  | "doneSince"
  | "underWay"
  | "waitingForYou"
  | "people"
  | "matter"
  | "soFar";

export interface KindPhrases {
  readonly locale: Locale;
  /** The kinds in a list to choose from. */
  readonly names: Readonly<Record<DraftKind, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  /** Why a kind is proposed, for the user. */
  readonly reasons: Readonly<Record<KindReason, string>>;
  /** What a slot is called at the head of its line. */
  readonly slots: Readonly<Record<DraftSlot, string>>;
  /** {slot}, {value}. */
  readonly filled: string;
  /** {slot}; tells the user to fill it in. */
  readonly open: string;
  /** {slot}; the user may fill it in, or takes it out. */
  readonly optional: string;
  /** Asks the other side for it, for those slots that they may know. */
  readonly asked: Readonly<Partial<Record<DraftSlot, string>>>;
  /** A quotation with its author and day: {quote}, {day}. */
  readonly yourWords: string;
  readonly ourWords: string;
  /** {quote}, {answer}: a point and what was answered. */
  readonly answered: string;
  /** {quote}: a point that the user has yet to answer. */
  readonly toAnswer: string;
  /** Our own to-do without a day, in a letter that reports. */
  readonly noDateYet: string;
  /** {details}: our own day that has passed; asks the user for another. */
  readonly newDateFor: string;
  /** {details}, {day}: how long we have waited for something. */
  readonly waitingSince: string;
  /** {details}, {name}, {day}: where an item comes from. */
  readonly source: string;
  /** {quote}, {name}, {day}: who said it. */
  readonly said: string;
  /** {name}, {organisation}: somebody of the other side in a list of people. */
  readonly person: string;
  /** {first}, {last}: days of the first and the last mail. */
  readonly period: string;
  readonly headings: Readonly<Record<KindHeading, string>>;
  /** What changes in the greeting of a formal letter. */
  readonly formalGreeting: Partial<GreetingPhrases>;
  /** The formal greeting by the last letters of the name, where the language needs it («Уважаемый», «Уважаемая»). */
  readonly greetingByEnding: readonly { readonly endings: readonly string[]; readonly greeting: string }[];
  readonly thanksAndMinutes: LetterPhrases & {
    /** Where something could not be answered at once. */
    readonly held: string;
    /** Instead of the lists when nothing is open. */
    readonly nothing: string;
  };
  readonly pendingAnswers: LetterPhrases & {
    /** Instead of `begin` where every point has its answer. */
    readonly allAnswered: readonly string[];
    /** No point is pending. */
    readonly nothingPending: string;
  };
  readonly delivery: LetterPhrases & {
    /** Instead of `begin` where the other side delivers. */
    readonly theyDeliver: { readonly begin: readonly string[]; readonly end: readonly string[] };
  };
  readonly afterDelivery: LetterPhrases;
  readonly apology: LetterPhrases;
  readonly badNews: LetterPhrases;
  readonly decline: LetterPhrases;
  readonly keepInTouch: LetterPhrases;
  readonly weeklyProgress: LetterPhrases & {
    /** Instead of `begin`; {day}: since when. */
    readonly since: string;
    readonly nothingChanged: string;
    readonly steps: {
      /** Headings of what moved and of the rest. */
      readonly changed: string;
      readonly same: string;
      /** {step}, {details}: one line. */
      readonly line: string;
      /** {order}, {step}: the name of a step where there are several orders. */
      readonly ofOrder: string;
      /** {steps}: a list of names. */
      readonly doneEarlier: string;
      readonly done: string;
      readonly inWork: string;
      readonly notStarted: string;
      /** {day}. */
      readonly doneOn: string;
      readonly inWorkSince: string;
      readonly waitsForYou: string;
      readonly withUs: string;
      readonly onHold: string;
      readonly planned: string;
      /** {first}, {last}. */
      readonly plannedBetween: string;
      /** {planned}, {day}: another day was named before. */
      readonly moved: string;
    };
  };
  readonly handover: LetterPhrases & {
    /** {subject}. */
    readonly subject: string;
    /** How colleagues are called and greeted; {name} in `colleague`. */
    readonly colleague: string;
    readonly greeting: Partial<GreetingPhrases>;
    /** A colleague is no "you" of the other side. */
    readonly headings: WritingPhrases["headings"];
    /** Instead of asking for a date. */
    readonly noDate: string;
  };
  /** For those who tell that a program helped: it was asked for and checked. */
  readonly toolNotice: string;
  /** {goal}: the user's own words for it. */
  readonly goal: { readonly reached: string; readonly notReached: string };
  /** Before the second language of a mail in two languages, in this language. */
  readonly inThisLanguage: string;
}
