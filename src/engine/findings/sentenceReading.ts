/** What the earlier stages found in one message, in the form the ledger reads. */
import type { TextFeatures } from "../acts/sentenceFeatures.ts";
import type { LanguagePack } from "../languagePack.ts";
import type { Act, DatePhraseReading, Message, Sentence } from "../types.ts";
import type { CompiledTables } from "./compiledTables.ts";
import type { Topic } from "./topic.ts";

/** An act and what its clause is about. */
export interface ReadAct {
  readonly act: Act;
  /** Weighed; the rest of the sentence counts a little, the sentence before it less. */
  readonly topic: Topic;
  /** The same without the sentence before: what tells it from its neighbours in the same mail. */
  readonly ownTopic: Topic;
  /** Weight of the clause alone before common words were weighed down, about one per word: near 0 for "will do" and "please reply". */
  readonly weight: number;
  readonly sentence: SentenceReading;
}

export interface SentenceReading {
  readonly sentence: Sentence;
  /** The sentence folded by foldText; same length. */
  readonly folded: string;
  /** Of the folded text; null or left out where the learned weights have not looked at it yet. */
  readonly features?: TextFeatures | null;
  /** How likely each act is to the learned weights of its language, in their order; none or left out where they were not asked. */
  readonly scores?: readonly number[];
  readonly tables: CompiledTables;
  /** The language it was read in. */
  readonly pack: LanguagePack;
  /** Weighed by how common its words are in the thread. */
  readonly topic: Topic;
  /** The same without the clauses that ask: what the sentence tells. */
  readonly toldTopic: Topic;
  /** The folded sentence without the clauses that ask or promise: what it reports. Same length. */
  readonly reported: string;
  readonly reportedTopic: Topic;
  /** The number of the point of a list that it is part of. Left out as null: of none. */
  readonly point?: string | null;
  readonly acts: readonly Act[];
  /** Offsets are into ownText. */
  readonly dates: readonly DatePhraseReading[];
}

export interface MessageReading {
  readonly message: Message;
  /** Place in the thread, oldest first. */
  readonly index: number;
  /** Empty for automatic mail. */
  readonly sentences: readonly SentenceReading[];
}
