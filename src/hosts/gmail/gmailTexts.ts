import type { NudgeTexts } from "../../panel/nudges/nudgeTexts.ts";
import type { PanelTexts, PluralForms } from "../../panel/panelTexts.ts";

/** What can go wrong at Gmail's side of the add-on. Each has one sentence that says what to do. */
export const gmailProblems = [
  /** The open mail or its thread was deleted, or moved to another account. */
  "mailGone",
  /** Gmail does not let the add-on read this mail. */
  "noRight",
  /** Too many requests for this user (429). */
  "gmailBusy",
  /** An error of Gmail's server, or no answer in time. */
  "gmailFailing",
  /** An event this version does not know, or with parts missing. */
  "notUnderstood",
  /** The same draft is being made by an earlier press. */
  "draftBusy",
  /** The user did not allow what this needs. */
  "needsConsent",
] as const;
export type GmailProblem = (typeof gmailProblems)[number];

/** Words of the Gmail cards in one locale, beside those they share with the panel. A phrase holds its {slots} where that language puts them. */
export interface GmailTexts {
  readonly panel: PanelTexts;
  readonly nudges: NudgeTexts;
  readonly thread: {
    readonly noSubject: string;
    readonly previous: string;
    readonly next: string;
    /** {first}, {last}: places on this page; {total} items. */
    readonly place: string;
    readonly refresh: string;
    /** Label of the choice of a draft's kind. */
    readonly kind: string;
    /** {suggestion}: a kind and the reason for it. */
    readonly kindSuggested: string;
    /** Label of the choice of a second language below the first. */
    readonly second: string;
    readonly noSecond: string;
  };
  readonly item: {
    readonly evidence: string;
    /** {count} older quotes that the card has no room for. */
    readonly olderQuotes: PluralForms;
    /** The item is not in the thread any more. */
    readonly gone: string;
    readonly changeDate: string;
  };
  readonly home: {
    readonly title: string;
    readonly hint: string;
    readonly nothingSent: string;
    readonly settings: string;
  };
  readonly settings: {
    readonly title: string;
    readonly draftLanguage: string;
    readonly asInThread: string;
    readonly quietDays: string;
    readonly days: PluralForms;
    readonly save: string;
    readonly kept: string;
    readonly forget: string;
  };
  readonly compose: {
    readonly title: string;
    /** Line above the subject of the thread whose summary is offered. */
    readonly summaryOf: string;
    readonly insert: string;
    readonly none: string;
    readonly otherPeople: string;
  };
  readonly problem: {
    readonly title: string;
    readonly sentences: Readonly<Record<GmailProblem, string>>;
    readonly tryAgain: string;
  };
  readonly signIn: {
    readonly title: string;
    readonly why: string;
    readonly again: string;
    readonly button: string;
    readonly afterwards: string;
  };
  /** What Gmail shows for a moment at its foot after a press. */
  readonly notice: {
    readonly draftCreated: string;
    readonly draftUpdated: string;
    readonly inserted: string;
    readonly languageChosen: string;
    readonly settingsSaved: string;
    readonly forgotten: string;
  };
}
