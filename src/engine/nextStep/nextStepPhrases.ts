/** Ready sentences that give a reply what it lacks, in one locale. */
import type { Locale } from "../types.ts";

export interface NextStepPhrases {
  readonly locale: Locale;
  /** The heading of the list. */
  readonly title: string;
  /** One sentence per missing piece; the dots are for the writer to fill in. */
  readonly add: {
    readonly action: string;
    readonly owner: string;
    readonly date: string;
    readonly question: string;
  };
  /** Asked back before a bare request is answered. */
  readonly clarify: string;
  /** {mine} {theirs}: the same moment on both clocks. */
  readonly call: string;
}
