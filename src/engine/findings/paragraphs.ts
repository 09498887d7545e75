/** What stands before a sentence in its own paragraph. */
import type { Message, Sentence } from "../types.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** A blank line stands between two neighbouring sentences. */
export function areParted({ ownText }: Message, before: Sentence, after: Sentence): boolean {
  return BLANK_LINE.test(ownText.slice(before.span.end, after.span.start));
}

/** No blank line stands between two neighbouring sentences. */
export function isSameParagraph(message: Message, before: SentenceReading, after: SentenceReading): boolean {
  return !areParted(message, before.sentence, after.sentence);
}

/** Null for the first sentence of a paragraph. */
export function sentenceBefore({ message, sentences }: MessageReading, sentence: SentenceReading): SentenceReading | null {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before !== undefined && isSameParagraph(message, before, sentence) ? before : null;
}

/** The sentence before, in the same paragraph, asks a question. */
export function followsQuestion(reading: MessageReading, sentence: SentenceReading): boolean {
  return sentenceBefore(reading, sentence)?.acts.some((act) => act.kind === "question") === true;
}
