import type { RadarFinding } from "../../engine/radar/radarTypes.ts";
import type { RadarText } from "../../engine/radar/radarWords.ts";
import type { Evidence } from "../../engine/types.ts";
import { counted, type Source } from "./showReading.ts";
import { shownWords, styled } from "./terminalText.ts";

const MOST_COLUMNS = 1_000;

export interface RadarPoint {
  readonly finding: RadarFinding;
  readonly text: RadarText;
}

/** What the radar found, for people: the sentence to send, else the note; notes beside a sentence are dimmed, like the sources. "" when there is nothing, else ends with a blank line. */
export function showRadar(points: readonly RadarPoint[], source: Source): string {
  if (points.length === 0) return "";
  const lines = points.flatMap(({ finding, text: { sentence, note } }) => [
    `  • ${shownWords(sentence === "" ? note : sentence, MOST_COLUMNS)}`,
    ...(sentence === "" || note === "" ? [] : [styled("dim", `      ${shownWords(note, MOST_COLUMNS)}`)]),
    ...sourcesOf(finding).map(source),
  ]);
  return `${styled("bold", `Facts to check (${counted(points.length, "point")})`)}\n${lines.join("\n")}\n\n`;
}

/** Every sentence that a finding rests on, each once. */
function sourcesOf(finding: RadarFinding): readonly Evidence[] {
  const all =
    finding.kind === "leadTime"
      ? [...finding.evidence, ...finding.readings.map(({ start }) => start.evidence)]
      : finding.kind === "paymentChain"
        ? finding.evidence
        : [];
  return [...new Map(all.map((one) => [`${one.span.message} ${one.span.start}`, one])).values()];
}
