/** The numbers of the points of a list, as a list writes them and as a reply names them. */
import type { SentenceReading } from "./sentenceReading.ts";

const NUMBERED = /^\s*(?:[(（]?(\p{Nd}{1,2})(?:[.)）、:](?!\p{Nd})|\s?[)）]|\s?[→⇒])|([①-⑳]))/u;

/** The number a point of a list begins with, in plain digits; null without one. */
export function numberOf(sentence: Pick<SentenceReading, "folded"> | undefined): string | null {
  const match = NUMBERED.exec(sentence?.folded ?? "");
  return (match?.[1] ?? match?.[2])?.normalize("NFKC") ?? null;
}

/** The point a sentence speaks of: the number it begins with, that of the line it stands on, or one that its first words name. */
export function pointOf(sentence: SentenceReading | undefined): string | null {
  if (sentence === undefined) return null;
  return numberOf(sentence) ?? sentence.linePoint ?? sentence.tables.namesPoint.exec(sentence.folded)?.groups?.point ?? null;
}
