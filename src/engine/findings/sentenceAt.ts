/** From a span back to the sentence it begins in. */
import type { Span } from "../types.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";

/** The sentence of a thread that a span begins in; undefined: none. */
export function sentenceFinder(readings: readonly MessageReading[]): (span: Span) => SentenceReading | undefined {
  const sentencesOf = new Map(readings.map(({ message, sentences }) => [message.id, sentences]));
  return ({ message, start }) =>
    sentencesOf.get(message)?.find(({ sentence }) => sentence.span.start <= start && start < sentence.span.end);
}
