import type { ThreadGoal } from "../../engine/goal/threadGoal.ts";
import type { CountStart, RadarFinding } from "../../engine/radar/radarTypes.ts";
import type { PluralForms } from "../panelTexts.ts";

/** What the panel says about agreement, facts to check, order progress, pages to print and timing, in one locale. */
export interface FactsTexts {
  readonly agreement: {
    /** One side asks for it, the other has not taken it up. */
    readonly proposed: string;
    readonly accepted: string;
    readonly confirmed: string;
    readonly disputed: string;
    /** {quote}: what has to come true first. */
    readonly held: string;
    /** {day} {people}: asked, and silent since. */
    readonly awaits: string;
    /** {day}: the user was asked and has not answered. */
    readonly awaitsYou: string;
    /** {day} {people}: taken for settled by one side, and the other has not taken it up. */
    readonly assumed: string;
    /** {day}: the same, and the user has not taken it up. */
    readonly assumedYou: string;
    /** Above the words that brought it there. */
    readonly because: string;
    readonly canBeSentNow: string;
  };
  readonly facts: {
    /** Beside the counts of the strip. */
    readonly count: PluralForms;
    readonly title: Readonly<
      Record<Exclude<RadarFinding["kind"], "leadTime" | "versions"> | "newerVersion" | "olderVersion" | "assumption", string>
    >;
    /** {day}: what a count begins with. */
    readonly start: Readonly<Record<CountStart["event"], string>>;
    /** {day}: first to last day of each reading. */
    readonly calendarDays: string;
    readonly workingDays: string;
    readonly notCounted: string;
    readonly countsFrom: string;
    readonly notFirm: string;
    readonly noStart: string;
    readonly paid: string;
    readonly arrives: string;
    readonly released: string;
    readonly sails: string;
    /** {day} {person}: when and from whom a version came. */
    readonly version: string;
    readonly ask: string;
    readonly hide: string;
  };
  /** Name of the part with goal, roles and silence. */
  readonly aboutCase: string;
  readonly goal: {
    readonly title: string;
    /** Nothing in the thread names one. */
    readonly none: string;
    /** Where it comes from; "user": set by the user. */
    readonly source: Readonly<Record<ThreadGoal["source"], string>>;
    /** On the button where there is none yet. */
    readonly set: string;
    readonly change: string;
    /** Label of the field. */
    readonly words: string;
    /** Below the field: what no words mean, and that recaps say it. */
    readonly hint: string;
    readonly reached: string;
    /** Above questions that are about something else. */
    readonly offGoal: string;
  };
  readonly order: {
    readonly title: string;
    /** {done} {total} */
    readonly done: string;
    readonly download: string;
    readonly copyTable: string;
    /** Writes the weekly progress as a draft. */
    readonly weekly: string;
    /** Opens the nudge that asks for it every week. */
    readonly remindWeekly: string;
  };
  readonly pages: {
    readonly title: string;
    readonly timeline: string;
    readonly handover: string;
    readonly print: string;
    readonly saveHtml: string;
    readonly saveMarkdown: string;
  };
  readonly advice: {
    readonly why: string;
    /** After the advice, when its moment is over. */
    readonly late: string;
  };
  readonly actions: {
    readonly add: string;
    readonly added: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyRefused: string;
    readonly saved: string;
    /** Nobody can tell whether this mail client kept the file. */
    readonly savedUnsure: string;
    readonly saveRefused: string;
    readonly windowRefused: string;
    readonly failed: string;
  };
}
