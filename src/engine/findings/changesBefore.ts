/** "The booking has changed. The vessel sails on the 9th." */
import type { MessageReading } from "./sentenceReading.ts";

const NEW_PARAGRAPH = /\n\s*\n/u;

/** The sentence before it, in the same paragraph, speaks of a change. `at`: place of the sentence in its message. */
export function changesBefore({ message, sentences }: MessageReading, at: number): boolean {
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (before === undefined || sentence === undefined || !before.tables.is.changed.test(before.folded)) return false;
  return !NEW_PARAGRAPH.test(message.ownText.slice(before.sentence.span.end, sentence.sentence.span.start));
}
