/** From a span to its sentence, and from a sentence to its place. */
import type { Span } from "../types.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";

/** The sentence of a thread that a span begins in; undefined: none. */
export function sentenceFinder(readings: readonly MessageReading[]): (span: Span) => SentenceReading | undefined {
  const sentencesOf = new Map(readings.map(({ message, sentences }) => [message.id, sentences]));
  return ({ message, start }) =>
    sentencesOf.get(message)?.find(({ sentence }) => sentence.span.start <= start && start < sentence.span.end);
}

/** The place of every sentence of a thread in its message. */
export function placesOf(readings: readonly MessageReading[]): ReadonlyMap<SentenceReading, number> {
  return new Map(readings.flatMap(({ sentences }) => sentences.map((sentence, place): [SentenceReading, number] => [sentence, place])));
}
