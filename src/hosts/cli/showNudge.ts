import type { SilenceDecision } from "../../engine/nudge/decideSilence.ts";
import type { ThreadId, TimeZone } from "../../engine/types.ts";
import { counted } from "./showReading.ts";
import { momentIso, shownDay, shownMoment, shownPerson, shownWords, styled } from "./terminalText.ts";

export interface DueNudge {
  readonly thread: ThreadId;
  readonly subject: string;
  readonly decision: SilenceDecision & { readonly kind: "nudge" };
}

/** One thread for people: whom it waits for, since when, when the nudge is due on both clocks, and why then. Ends with a blank line. */
export function showNudge({ subject, decision }: DueNudge, zone: TimeZone): string {
  const { waitingFor, since, due, sendAt, isDue, theirWeek } = decision;
  const both = (moment: typeof due): string => `${shownMoment(moment, theirWeek.zone)} there = ${shownMoment(moment, zone)} here`;
  const state = isDue ? styled("yellow", `due since ${both(due)}`) : `due ${both(due)}`;
  const next = isDue && sendAt !== due ? [`  best sent ${both(sendAt)}`] : [];
  return [
    styled("bold", shownWords(subject, 100) || "(no subject)"),
    `  waits for ${shownPerson(waitingFor)} since ${shownMoment(since, zone)}`,
    `  ${state}`,
    ...next,
    `  why then: ${reasonOf(decision)}`,
    "",
    "",
  ].join("\n");
}

/** One thread for programs. Moments are ISO 8601 with offset. */
export function nudgeObject({ thread, subject, decision }: DueNudge, zone: TimeZone): object {
  const { waitingFor, since, due, sendAt, isDue, theirWeek, zoneKnown, holidays } = decision;
  return {
    id: thread,
    subject,
    waitingFor,
    since: momentIso(since, zone),
    due: { theirs: momentIso(due, theirWeek.zone), mine: momentIso(due, zone) },
    sendAt: { theirs: momentIso(sendAt, theirWeek.zone), mine: momentIso(sendAt, zone) },
    isDue,
    reason: decision.reason,
    quietDays: decision.quietDays,
    theirZone: zoneKnown ? theirWeek.zone : null,
    theirCountry: theirWeek.country,
    holidays,
    why: reasonOf(decision),
  };
}

function reasonOf({ reason, quietDays, sinceDay, holidays, theirWeek, zoneKnown }: DueNudge["decision"]): string {
  const because =
    reason === "silence"
      ? `${counted(quietDays, "working day")} of theirs without an answer after ${shownDay(sinceDay)}`
      : "the day they named themselves has passed";
  const rest =
    holidays.length === 0 ? "" : `; not counted: ${holidays.map(({ day, name }) => `${shownDay(day)} ${shownWords(name, 40)}`).join(", ")}`;
  const country = theirWeek.country === null ? "; their country is unknown, so Saturday and Sunday off and no holidays" : "";
  const clock = zoneKnown ? "" : "; their time zone is unknown, so yours";
  return `${because}${rest}${country}${clock}`;
}
