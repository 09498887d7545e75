/** What a language must say about facts that a thread states by name: prices, addresses, people, versions, ports. */
import type { NamedPatterns } from "./findingTables.ts";

/** Regular-expression sources over text folded by foldText, without capturing groups and nested quantifiers; "(?!)" never matches. */
export interface FactTables {
  /**
   * What a value is said to be, with "shape:matter". Shapes: "money", "count", "version", "place", "name", "address". The same matter has the same
   * name in every language; a name without matter ("money:") stands for the words themselves.
   */
  readonly labels: NamedPatterns;
  /** What may stand between such words and a name: "is", 写的是, には, указано. Tested at the beginning of what follows. */
  readonly links: string;
  /** Adds several up: "and", 合计, あわせて, «вместе». An amount behind such a word is of more than the matter. */
  readonly together: string;
  /** Where a name without spaces ends: 负责, 様. Nothing in a language with spaces. */
  readonly nameEnds: string;
  /** What stands before a name without spaces and is no part of it: 货柜在. Tested from its beginning. Nothing in a language with spaces. */
  readonly nameStarts: string;
  /** A street address, wherever it stands. */
  readonly addresses: string;
  /** The version of a document or a program: "rev. C", C版, "редакция C". The last letters and digits are the version. */
  readonly versionNames: string;
  /** Tells one of several: "the first", "lot 2", 第二批, 2便目, вторая. Facts of different ones do not contradict each other. */
  readonly occasions: string;
  /** Speaks of another time or of the rest: "last year", "the remaining", 去年, 残り, прежний. */
  readonly elsewhere: string;
  /** Names the thing that a fact is of, anywhere in the sentence: "of the lid", «цена крышки». The match without the preposition. */
  readonly ofWhat: string;
  /** The same right before the words for the matter: 盖子的, 蓋の. */
  readonly ofWhatBefore: string;
  /** What may stand in such a place and tells no thing from another: "order", 有效, 注文書, заказ. */
  readonly notWhat: string;
  /** Names of ports as they begin, with one name for all languages: two names of one port are no conflict, and 鹿特丹 is not Antwerp. */
  readonly ports: NamedPatterns;
}
