/** Advice on when and how to write, in one locale; for the user alone. */
import type { Locale } from "../types.ts";

export interface AdvicePhrases {
  readonly locale: Locale;
  readonly title: string;
  /** {moment}: the end of the day after the meeting's mail. */
  readonly recap: string;
  /** {day}: two working days after it. */
  readonly event: string;
  /** {day}: three days after the complaint. */
  readonly apology: string;
  /** {what}: nothing else is waited for. */
  readonly sendNow: string;
  readonly channel: { readonly mail: string; readonly mailThenLetter: string; readonly call: string };
}
