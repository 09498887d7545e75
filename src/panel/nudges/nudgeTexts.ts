/** Every word about nudges, in one locale: for the panel and for Gmail's cards. {day} is a formatted date, {time} a clock time, {people} a list of names. */
import type { CheckInKind } from "../../engine/nudge/checkIns.ts";
import type { ClockConfidence, ClockSource, StopReason } from "../../engine/nudge/nudgeDecision.ts";
import type { Locale } from "../../engine/types.ts";
import type { PluralForms } from "../panelTexts.ts";
import type { NudgeProblem } from "./nudgePort.ts";

export interface NudgeTexts {
  readonly locale: Locale;
  /** Name of the section. */
  readonly title: string;
  /** {count} working days: the offer. */
  readonly offer: PluralForms;
  /** {count} nudges. */
  readonly waitingFor: PluralForms;
  /** {count} of them. */
  readonly due: PluralForms;
  readonly nothingWaits: string;
  /** "Tue 24 Nov, 09:00": {day} {time}. */
  readonly moment: string;
  /** {there} is a moment on their wall, {place} whose wall that is, {here} the same on mine. */
  readonly bothClocks: string;
  /** {here}: their clock shows the same. */
  readonly oneClock: string;
  readonly form: {
    /** What the nudge is for, and the choices. */
    readonly kind: string;
    readonly kinds: Readonly<Record<"reply" | CheckInKind, string>>;
    readonly days: string;
    /** {count} working days. */
    readonly daysOption: PluralForms;
    readonly people: string;
    readonly nobody: string;
    readonly chooseSomebody: string;
    /** Before the moment. */
    readonly when: string;
    /** The moment has passed already. */
    readonly now: string;
    readonly set: string;
    readonly change: string;
    readonly save: string;
    readonly close: string;
    readonly notNow: string;
  };
  /** One line for each nudge. {people}, {day}. */
  readonly line: {
    /** {moment} on my wall. */
    readonly pending: string;
    readonly silence: string;
    readonly promiseRunsOut: string;
    readonly dependency: string;
    readonly checkIn: string;
    readonly timeOnlyDue: string;
    readonly parked: string;
    readonly failed: string;
    readonly needsSignIn: string;
    readonly over: string;
    readonly unknown: string;
  };
  readonly why: {
    readonly title: string;
    readonly waitingSince: string;
    /** {count} working days of theirs. */
    readonly counted: PluralForms;
    readonly promise: string;
    readonly dependency: string;
    readonly checkIn: string;
    /** {days}: a list of days with their names. */
    readonly holidays: string;
    /** {years}. */
    readonly yearsUnknown: string;
    readonly away: string;
    readonly snoozed: string;
    /** {count} times. */
    readonly told: PluralForms;
    /** {person}, {place}, {source}, {confidence}. */
    readonly clock: string;
    readonly source: Readonly<Record<ClockSource, string>>;
    readonly confidence: Readonly<Record<ClockConfidence, string>>;
    readonly choiceUnusable: string;
    /** {person}. */
    readonly freed: Readonly<Record<StopReason, string>>;
    readonly bothSilent: string;
  };
  readonly replies: {
    readonly panelOnly: string;
    readonly afterSignIn: string;
    /** {moment}. */
    readonly notLookedSince: string;
    /** {moment}: the mailbox has not answered since. */
    readonly trouble: string;
  };
  readonly actions: {
    readonly writeReminder: string;
    /** The mail of a check-in. */
    readonly writeCheckIn: string;
    readonly openMail: string;
    readonly snooze: string;
    readonly tomorrow: string;
    readonly threeDays: string;
    readonly week: string;
    readonly done: string;
    readonly off: string;
    /** {person}. */
    readonly offPerson: string;
    readonly undo: string;
    readonly close: string;
    readonly insert: string;
    readonly back: string;
    readonly signIn: string;
    readonly tryAgain: string;
    readonly saveDraft: string;
  };
  readonly reminder: { readonly title: string; readonly checkIn: string; readonly writing: string; readonly failed: string };
  /** What just happened. {moment}, {people}. */
  readonly notice: {
    readonly set: string;
    readonly changed: string;
    readonly snoozed: string;
    readonly done: string;
    readonly off: string;
    readonly undone: string;
    readonly answered: string;
    readonly over: string;
    readonly draftSaved: string;
  };
  readonly problems: Readonly<Record<NudgeProblem, string>>;
}
