/** The notes on a case, in one locale. */
import type { Locale } from "../types.ts";
import type { WriterReason } from "./caseTypes.ts";

export interface CasePhrases {
  readonly locale: Locale;
  /** The heading of the list. */
  readonly title: string;
  /** {goal} {state}; one per source. For the user. */
  readonly goal: { readonly user: string; readonly subject: string; readonly firstRequest: string };
  readonly state: { readonly reached: string; readonly notReached: string; readonly nothingOpen: string; readonly unknown: string };
  /** {what}: an open question that the goal does not need. For the user. */
  readonly offGoal: string;
  /** {name}: why this person should write. For the user. */
  readonly writer: Readonly<Record<WriterReason, string>>;
  /** {day}: the sentence that settles it. */
  readonly iWrite: string;
  /** {name} */
  readonly theyWrite: string;
  /** {name}; for the user. */
  readonly contact: string;
  /** {day}; for the user. */
  readonly checkIn: string;
  /** For the user: asked, not answered. */
  readonly contactAsked: string;
  /** {who} {since}; for the user. */
  readonly inside: { readonly ours: string; readonly theirs: string };
  /** {quote}: asks whether those inside their side have answered. */
  readonly askInside: string;
  /** {day} {days} {since}; for the user. */
  readonly deliveryNear: string;
  /** {days} {since}; for the user. */
  readonly silence: string;
  /** {ours} {theirs}: breaks the silence. */
  readonly breakSilence: string;
  /** {name} {quote}; for the user. */
  readonly remindMe: string;
}
