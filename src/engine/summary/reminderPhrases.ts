/** What a reminder says beside the phrases every draft uses. Helping, never blaming: whoever gets it may have had good reasons. */
import type { Locale } from "../types.ts";

export interface ReminderPhrases {
  readonly locale: Locale;
  /** Before the list of what is open with them. */
  readonly aboutItems: string;
  /** Where only an answer is waited for; {day}: when my mail was sent. */
  readonly aboutMail: string;
  /** The same without a day. */
  readonly aboutThread: string;
  /** Before the above, when they asked to be reminded; ends with the space that the language puts between sentences. */
  readonly asked: string;
  /** Offers help, or another date. */
  readonly help: string;
  /** For an answer that crosses this mail. */
  readonly crossed: string;
}
