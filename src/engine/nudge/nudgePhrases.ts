/** What a language must say about absences, days others depend on, and being reminded; read by the nudge stage. */
import type { NamedPatterns } from "../findings/findingTables.ts";

/** Regular-expression sources over text folded by foldText, without capturing groups and nested quantifiers; "(?!)" never matches. */
export interface NudgePhrases {
  /** Words that end right before a date on which the author is at work again: "back on", 于…返回. */
  readonly backBefore: string;
  /** Words that begin right after such a date: に出社, 恢复上班. */
  readonly backAfter: string;
  /** Anywhere in a person's own sentence: this is about an absence of the author. */
  readonly absent: string;
  /** "If I forget, do remind me", 记得催我, напомните мне: asks the reader to remind the author. */
  readonly remindMe: string;
  /** Words beside a day that would pass in vain, with the kind of day: "sailing", "payment", "delivery". */
  readonly dependencies: NamedPatterns;
}
