/** Where a sentence stands when it is read: what its thread, its mail and the lines above it say. */

import type { LanguagePack } from "../languagePack.ts";
import type { CalendarDay, DatePhraseReading, Message, ReaderContext, Sentence, Thread, WritingDay } from "../types.ts";
import type { ReadText } from "./readTexts.ts";
import type { Section } from "./sections.ts";
import type { TaskLine } from "./taskLines.ts";

/** What "the day before" and "that day" count from. */
export interface Calendar {
  /** The last one named so far. */
  appointment: CalendarDay | null;
  /** Named by the sentence before in the same mail. */
  dayBefore: CalendarDay | null;
}

/** What is the same for all sentences of a thread. */
export interface Given {
  readonly calendar: Calendar;
  readonly thread: Thread;
  readonly context: ReaderContext;
  /** All sentences by themselves. */
  readonly texts: ReadonlyMap<Sentence, ReadText>;
  readonly writingOf: ReadonlyMap<Message, WritingDay | null>;
  /** Points of lists that a later mail answers by number. */
  readonly answered: ReadonlySet<Sentence>;
}

/** One sentence of one message. */
export interface Place extends Given {
  readonly message: Message;
  readonly index: number;
  readonly sentence: Sentence;
  /** Null: the message has no day of sending. */
  readonly writing: WritingDay | null;
  /** The dates of the line with a colon above it. */
  readonly leadIn: readonly DatePhraseReading[];
  readonly section: Section;
  /** The number of the point of a list that it is part of; null: of none. */
  readonly point: string | null;
  readonly task: TaskLine | null;
}

/** Null without any pack. */
export function packOf(sentence: Sentence, packs: readonly LanguagePack[]): LanguagePack | null {
  return packs.find((pack) => pack.language === sentence.language) ?? packs[0] ?? null;
}
