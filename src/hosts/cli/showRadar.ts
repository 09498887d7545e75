import type { RadarText } from "../../engine/radar/radarWords.ts";
import { counted } from "./showReading.ts";
import { shownWords, styled } from "./terminalText.ts";

const MOST_COLUMNS = 1_000;

/** What the radar found, for people: the sentence to send, else the note; notes beside a sentence are dimmed. "" when there is nothing, else ends with a blank line. */
export function showRadar(texts: readonly RadarText[]): string {
  if (texts.length === 0) return "";
  const lines = texts.flatMap(({ sentence, note }) =>
    sentence === ""
      ? [`  • ${shownWords(note, MOST_COLUMNS)}`]
      : [`  • ${shownWords(sentence, MOST_COLUMNS)}`, ...(note === "" ? [] : [styled("dim", `      ${shownWords(note, MOST_COLUMNS)}`)])],
  );
  return `${styled("bold", `Facts to check (${counted(texts.length, "point")})`)}\n${lines.join("\n")}\n\n`;
}
