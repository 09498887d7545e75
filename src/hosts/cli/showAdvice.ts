import { shownWords, styled } from "./terminalText.ts";

const MOST_COLUMNS = 400;

/** When and how to write, one line each. "" when there is nothing, else ends with a blank line. */
export function showAdvice(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  return `${styled("bold", "Timing")}\n${texts.map((text) => `  • ${shownWords(text, MOST_COLUMNS)}`).join("\n")}\n\n`;
}
