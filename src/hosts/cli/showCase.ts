import type { RadarText } from "../../engine/radar/radarWords.ts";
import { shownWords, styled } from "./terminalText.ts";

const MOST_COLUMNS = 1_000;

/** Goal, roles, silence and the like, for people: what is noted, and below it the sentence to send. "" when there is nothing, else ends with a blank line. */
export function showCase(texts: readonly RadarText[]): string {
  if (texts.length === 0) return "";
  const lines = texts.flatMap(({ sentence, note }) => [
    `  • ${shownWords(note, MOST_COLUMNS)}`,
    ...(sentence === "" ? [] : [styled("dim", `      → ${shownWords(sentence, MOST_COLUMNS)}`)]),
  ]);
  return `${styled("bold", "The case")}\n${lines.join("\n")}\n\n`;
}
