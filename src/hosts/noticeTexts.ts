/** Words of what the server tells a user outside the panel: the morning digest, a task, an entry of an exported calendar. One file per locale. */
import type { PluralForms } from "../engine/summary/writingPhrases.ts";
import type { Locale } from "../engine/types.ts";

export interface NoticeTexts {
  readonly locale: Locale;
  readonly digest: {
    /** {count} reminders are due. */
    readonly subject: PluralForms;
    /** First line. */
    readonly intro: string;
    /** {people}. */
    readonly waitingFor: string;
    /** {day}: when the mail left the ball with them. */
    readonly since: string;
    /** {day}: the day they named themselves, or the sailing or payment that is near. */
    readonly promised: string;
    readonly dependency: string;
    readonly checkIn: string;
    /** {day}: since then nobody looked for an answer. */
    readonly notLooked: string;
    readonly openMail: string;
    /** {count} more. */
    readonly more: PluralForms;
    /** {link}; and how to end it. */
    readonly openPanel: string;
    /** Why this mail comes and how it stops. */
    readonly footer: string;
  };
  /** Title of a task or calendar entry; {people}, {subject}. */
  readonly remind: string;
  readonly noSubject: string;
  /** Between two names. */
  readonly between: string;
  /** How a day is written: {date}, {weekday}. */
  readonly day: {
    readonly pattern: string;
    readonly date: Readonly<Intl.DateTimeFormatOptions>;
    readonly weekday: Readonly<Intl.DateTimeFormatOptions>;
  };
}
