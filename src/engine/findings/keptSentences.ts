/** The sentences of threads that were just read, for whatever is asked about the same thread next. */
import type { ReaderContext, Thread } from "../types.ts";
import { readSentences } from "./readSentences.ts";
import type { MessageReading } from "./sentenceReading.ts";

/** Threads whose sentences are kept: those on screen and beside it. A mailbox of thousands is read again where it is asked for. */
const MOST_KEPT = 16;

const kept = new WeakMap<Thread, readonly MessageReading[]>();
let recent: readonly WeakRef<Thread>[] = [];

/** Keeps what was read for as long as the thread is in use and not many others were read since. */
export function keepSentences(thread: Thread, readings: readonly MessageReading[]): void {
  kept.set(thread, readings);
  const all = [...recent, new WeakRef(thread)];
  for (const old of all.slice(0, -MOST_KEPT)) {
    const forgotten = old.deref();
    if (forgotten !== undefined) kept.delete(forgotten);
  }
  recent = all.slice(-MOST_KEPT);
}

/** The sentences as they were read with the thread; read now where they were not kept. */
export function sentencesOf(thread: Thread, context: ReaderContext): readonly MessageReading[] {
  return kept.get(thread) ?? readSentences(thread, context).readings;
}
