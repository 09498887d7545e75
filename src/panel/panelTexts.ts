import type { ConflictTopic, DayKind, Flag } from "../engine/types.ts";
import type { Problem } from "./mailHost.ts";

/** Forms by Intl.PluralRules; `other` serves where a form is not given, `zero` for none in every language that gives it. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Every word the panel shows, in one locale. A phrase holds its {slots} where that language puts them.
 * {count} is a formatted number, {day} a formatted date with its weekday, {people} a list of names.
 */
export interface PanelTexts {
  /** The one line that tells the whole thread; parts with nothing to tell are left out. */
  readonly status: {
    readonly weOwe: PluralForms;
    readonly theyOwe: PluralForms;
    readonly questions: PluralForms;
    readonly overdue: PluralForms;
    readonly next: string;
    readonly nothing: string;
    readonly separator: string;
  };
  readonly turn: {
    readonly me: string;
    readonly meSince: string;
    readonly them: string;
    readonly themSince: string;
    readonly nobody: string;
  };
  readonly header: { readonly readAgain: string; readonly settings: string };
  readonly settings: {
    readonly language: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly highContrast: string;
    readonly iAm: string;
    /** A switch: whether the panel says when and how to write. */
    readonly timingAdvice: string;
    readonly notInThread: string;
    readonly keys: string;
  };
  readonly groups: {
    readonly weOwe: string;
    readonly theyOwe: string;
    readonly questions: string;
    readonly decisions: string;
    readonly settled: string;
    readonly showMore: PluralForms;
  };
  readonly people: { readonly you: string; readonly nobody: string; readonly unknown: string };
  /** How firm an item is, in words. */
  readonly state: {
    readonly promise: string;
    readonly request: string;
    readonly question: string;
    readonly decision: string;
    readonly notSure: string;
    readonly done: string;
    readonly dropped: string;
    readonly changed: string;
  };
  readonly due: {
    readonly none: string;
    readonly by: string;
    readonly byTime: string;
    readonly on: string;
    readonly onTime: string;
    readonly after: string;
    readonly afterTime: string;
    /** {amount} is a number or a range of numbers; the form follows its greater end. */
    readonly afterEvent: Readonly<Record<DayKind | "week" | "month", PluralForms>>;
    readonly overdue: PluralForms;
    /** Working days were counted in {years}. */
    readonly yearsUnannounced: string;
  };
  readonly details: {
    readonly toward: string;
    readonly condition: string;
    readonly closedBy: string;
    readonly fromQuote: string;
    readonly theirTime: string;
    readonly noTime: string;
    readonly showInMessage: string;
    readonly edit: string;
    readonly done: string;
    readonly reopen: string;
    readonly keep: string;
    readonly notSure: string;
    readonly notAnItem: string;
  };
  readonly form: {
    readonly what: string;
    readonly owner: string;
    readonly due: string;
    readonly dueHint: string;
    readonly mailSays: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly flags: {
    readonly disagree: PluralForms;
    readonly twoReadings: PluralForms;
    readonly noDate: PluralForms;
    readonly dayOff: PluralForms;
    readonly title: Readonly<Record<Exclude<Flag["kind"], "conflict">, string>>;
    readonly conflict: Readonly<Record<ConflictTopic, string>>;
    readonly taken: string;
    readonly other: string;
    readonly earlier: string;
    readonly later: string;
    readonly ask: string;
    readonly leaveOut: string;
  };
  readonly draft: {
    readonly write: string;
    readonly language: string;
    readonly title: string;
    readonly to: string;
    readonly cc: string;
    readonly writing: string;
    readonly insert: string;
    readonly back: string;
  };
  readonly notice: {
    readonly done: string;
    readonly reopened: string;
    readonly kept: string;
    readonly notAnItem: string;
    readonly changed: string;
    readonly undone: string;
    readonly newReply: PluralForms;
    readonly openCompose: PluralForms;
    /** Saved in the mailbox because no reply window would take it. */
    readonly savedDraft: PluralForms;
    readonly clipboard: PluralForms;
    readonly takenOut: string;
    readonly draftFailed: string;
    readonly cannotShow: string;
    readonly undo: string;
    readonly close: string;
  };
  readonly screens: {
    readonly failed: string;
    readonly noThread: string;
    readonly noThreadHint: string;
    readonly loading: string;
    readonly progress: string;
    readonly empty: PluralForms;
    readonly emptyHint: string;
    readonly automaticOnly: string;
    readonly partial: string;
    readonly tryAgain: string;
    readonly lastResult: string;
    /** So many messages go on beyond what is read of one. */
    readonly longMail: PluralForms;
    readonly longThread: PluralForms;
    readonly found: PluralForms;
  };
  /** Which messages were read, where a mail client gives only the open one by itself. */
  readonly coverage: {
    /** {count} messages quoted in the open one. */
    readonly openMail: PluralForms;
    /** {count} messages of the conversation. */
    readonly whole: PluralForms;
    readonly fetching: string;
    readonly readWhole: string;
    readonly readOpenMail: string;
  };
  readonly problems: Readonly<Record<Problem, string>>;
}
