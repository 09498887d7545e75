import type { AutomaticKind } from "../types.ts";

/**
 * What mail programs, not people, write in one language. Every string is a regular-expression source without nested
 * quantifiers, lower case, tried on text in lower case with NFKC spelling and one blank for any run of white space;
 * Chinese in Simplified.
 */
export interface AutomaticPhrases {
  /** How the subject of automatic mail begins, reply prefixes taken off. */
  readonly subjects: Readonly<Partial<Record<AutomaticKind, readonly string[]>>>;
  /** Sentences only a machine sends; one of them anywhere in the author's own text is enough. */
  readonly texts: Readonly<Partial<Record<AutomaticKind, readonly string[]>>>;
  /** "I am out of the office": people say it too, so it counts only where every other sentence is an `absenceCompanions`. */
  readonly absences: readonly string[];
  /** What surrounds an absence in an automatic reply: thanks, date of return, whom to ask instead. */
  readonly absenceCompanions: readonly string[];
  /** Prefix a program puts before the subject of a reply, without colon or number: "re", "回复". */
  readonly replyPrefixes: readonly string[];
  /** Likewise for a forwarded message: "fwd", "转发". */
  readonly forwardPrefixes: readonly string[];
}
