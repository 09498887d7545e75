import { shownWords, styled } from "./terminalText.ts";

const MOST_COLUMNS = 400;

export interface ShownAdvice {
  readonly text: string;
  readonly isLate: boolean;
}

/** When and how to write, one line each. "" when there is nothing, else ends with a blank line. */
export function showAdvice(advice: readonly ShownAdvice[]): string {
  if (advice.length === 0) return "";
  const lines = advice.map(({ text, isLate }) => `  • ${shownWords(text, MOST_COLUMNS)}${isLate ? styled("red", " (late)") : ""}`);
  return `${styled("bold", "Timing")}\n${lines.join("\n")}\n\n`;
}
