import type { AutomaticKind } from "../types.ts";

/**
 * What mail programs, not people, write in one language. Every string is a regular-expression source without nested quantifiers, tried on
 * folded text (foldText.ts: lower case, half width, Chinese in Simplified) with one blank for any run of white space.
 */
export interface AutomaticPhrases {
  /**
   * How the subject of automatic mail begins when no reply prefix stands before it. "outOfOffice" alone is enough; a bounce is believed
   * together with its text or sender, a notice only where the text is short, because people write "Delivery failed" and "Cancelled: order 12" too.
   */
  readonly subjects: Readonly<Partial<Record<AutomaticKind, readonly string[]>>>;
  /** Sentences only a machine sends; one of them in the author's own text is enough (a bounce asks for its subject or sender as well). */
  readonly texts: Readonly<Partial<Record<AutomaticKind, readonly string[]>>>;
  /** Local parts of addresses that no person writes from: "no-reply". Whole local part. */
  readonly robots: readonly string[];
  /** "I am out of the office": people say it too, so it counts only where all the rest is `absenceCompanions` and courtesies. */
  readonly absences: readonly string[];
  /** What an automatic reply says around an absence: whom to ask instead, when the author returns. Two of them are asked for. */
  readonly absenceCompanions: readonly string[];
  /** Greetings, thanks and closings that may stand beside them. */
  readonly courtesies: readonly string[];
  /** Prefix a program puts before the subject of a reply, without colon or number: "re", "回复". Original spelling, any case. */
  readonly replyPrefixes: readonly string[];
  /** Likewise for a forwarded message: "fwd", "转发". */
  readonly forwardPrefixes: readonly string[];
}
