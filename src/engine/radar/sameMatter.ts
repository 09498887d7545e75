import { shareWords } from "../textRanges.ts";
import type { Flag, Message } from "../types.ts";
import type { RadarFinding } from "./radarTypes.ts";

/** Whether a finding of the radar tells what a flag tells, and more: then one of them is enough. */
export function tellsSameMatter(finding: RadarFinding, flag: Flag, messages: readonly Message[]): boolean {
  if (finding.kind === "leadTime" && flag.kind === "calendarOrWorkingDays")
    return finding.evidence.some(({ span }) => flag.evidence.some((one) => shareWords(one.span, span)));
  if (finding.kind === "versions" && flag.kind === "conflict" && flag.about === "version")
    return flag.evidence.every(({ span }, place) => {
      const message = messages.find(({ id }) => id === span.message);
      const version = finding.versions[place];
      return message !== undefined && version !== undefined && message.attachmentNames.includes(version.name);
    });
  return false;
}
