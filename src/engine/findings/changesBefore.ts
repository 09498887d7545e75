/** "The booking has changed. The vessel sails on the 9th." */
import { isSameParagraph } from "./paragraphs.ts";
import type { MessageReading } from "./sentenceReading.ts";

/** The sentence before it, in the same paragraph, speaks of a change. `at`: place of the sentence in its message. */
export function changesBefore({ message, sentences }: MessageReading, at: number): boolean {
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  if (before === undefined || sentence === undefined || !before.tables.is.changed.test(before.folded)) return false;
  return isSameParagraph(message, before, sentence);
}
