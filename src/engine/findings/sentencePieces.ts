/** What the learned weights look at in a sentence by itself, made once however often the sentence is asked about. */
import { type SentenceFeatures, textFeatures, withFound } from "../acts/sentenceFeatures.ts";
import type { SentenceReading } from "./sentenceReading.ts";

const known = new WeakMap<SentenceReading, SentenceFeatures>();

/** Pieces of its text and the shape of it; what the tables found is left out. */
export function featuresOf(sentence: SentenceReading): SentenceFeatures {
  const features = known.get(sentence) ?? withFound(sentence.features ?? textFeatures(sentence.folded, sentence.pack.wordsHaveSpaces), []);
  known.set(sentence, features);
  return features;
}
