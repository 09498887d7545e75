import type { FreedPerson, NudgeDecision, PersonNudge, StopReason } from "../../engine/nudge/nudgeDecision.ts";
import type { Instant, ThreadId, TimeZone } from "../../engine/types.ts";
import { counted } from "./showReading.ts";
import { momentIso, shownDay, shownMoment, shownPerson, shownWords, styled } from "./terminalText.ts";

export interface NudgeOfThread {
  readonly thread: ThreadId;
  readonly subject: string;
  readonly decision: NudgeDecision;
}

/** One person waited for in one thread. */
export interface DueNudge {
  readonly thread: ThreadId;
  readonly subject: string;
  readonly person: PersonNudge;
  /** Others of the thread who need not be reminded. */
  readonly freed: readonly FreedPerson[];
  readonly iOweToo: string | null;
  /** My own overdue promise: it is to be kept before anybody is reminded. */
  readonly iOweFirst: string | null;
}

/** Everyone a thread waits for; empty when it waits for nobody. */
export function nudgesOf({ thread, subject, decision }: NudgeOfThread): readonly DueNudge[] {
  if (decision.kind === "stop") {
    // Their silence is still there; what I owe comes first.
    return decision.freed.flatMap(({ otherwise, item }) =>
      otherwise === null || decision.because !== "iOweThem"
        ? []
        : [{ thread, subject, person: otherwise, freed: [], iOweToo: null, iOweFirst: item?.what ?? null }],
    );
  }
  const people = decision.kind === "nudge" ? [...decision.people, ...decision.later] : decision.people;
  return people.map((person) => ({
    thread,
    subject,
    person,
    freed: decision.freed,
    iOweToo: decision.iOweToo?.what ?? null,
    iOweFirst: null,
  }));
}

/** One person for people: who is waited for, since when, when the nudge is due on both clocks, and why then. Ends with a blank line. */
export function showNudge({ subject, person: nudge, freed, iOweToo, iOweFirst }: DueNudge, zone: TimeZone): string {
  const { person, since, due, sendAt, isDue } = nudge;
  const both = (moment: Instant): string => `${shownMoment(moment, nudge.zone)} there = ${shownMoment(moment, zone)} here`;
  const state = isDue ? styled("yellow", `due since ${both(due.at)}`) : `due ${both(due.at)}`;
  const next = isDue && sendAt.at !== due.at ? [`  best sent ${both(sendAt.at)}`] : [];
  const asked = nudge.evidence.slice(0, 1).map(({ quote }) => `  open: "${shownWords(quote, 120)}"`);
  const others = freed.map((one) => `  not ${shownPerson(one.person)}: ${FREED[one.because]}`);
  return [
    styled("bold", shownWords(subject, 100) || "(no subject)"),
    `  waits for ${shownPerson(person)} since ${shownMoment(since.at, zone)}`,
    ...asked,
    `  ${state}`,
    ...next,
    `  why then: ${reasonOf(nudge)}`,
    ...others,
    ...(iOweFirst === null ? [] : [styled("yellow", `  first keep your own promise, which is overdue: "${shownWords(iOweFirst, 120)}"`)]),
    ...(iOweToo === null ? [] : [`  you owe them too: "${shownWords(iOweToo, 120)}"`]),
    "",
    "",
  ].join("\n");
}

/** One person for programs. Moments are ISO 8601 with offset. */
export function nudgeObject({ thread, subject, person: nudge, freed, iOweToo, iOweFirst }: DueNudge, zone: TimeZone): object {
  const { person, since, due, sendAt, isDue, known } = nudge;
  const both = (moment: Instant): object => ({ theirs: momentIso(moment, nudge.zone), mine: momentIso(moment, zone) });
  return {
    id: thread,
    subject,
    waitingFor: person,
    since: momentIso(since.at, zone),
    due: both(due.at),
    sendAt: both(sendAt.at),
    isDue,
    reason: nudge.reason,
    quietDays: nudge.quietDays,
    theirZone: known.confidence === "assumed" ? null : nudge.zone,
    theirCountry: nudge.country,
    holidays: nudge.holidays,
    why: reasonOf(nudge),
    clock: { from: known.from, confidence: known.confidence },
    heldBy: nudge.heldBy,
    backOn: nudge.backOn,
    day: nudge.day,
    yearsWithoutHolidays: nudge.yearsWithoutHolidays,
    open: nudge.items.map(({ what, kind }) => ({ kind, what })),
    evidence: nudge.evidence.map(({ quote, span }) => ({ message: span.message, quote })),
    notWaitingFor: freed.map((one) => ({ person: one.person, because: one.because })),
    iOweToo,
    iOweFirst,
  };
}

const FREED: Readonly<Record<StopReason, string>> = {
  replied: "has answered",
  delivered: "has delivered",
  declined: "has declined",
  settledElsewhere: "has answered in another thread",
  nobodyIsWaitedFor: "owes nothing",
  itIsMyTurn: "waits for your answer",
  iOweThem: "your own promise is overdue",
  toldEnough: "reminded often enough",
  off: "switched off",
  noDateKnown: "no date is known",
  nobodyToAsk: "nobody to ask",
  addressDoesNotWork: "mail to this address came back",
  checkInsDone: "no check-in is left",
  tooOld: "too long ago",
};

function reasonOf(nudge: PersonNudge): string {
  const { holidays, country, known, yearsWithoutHolidays, backOn, heldBy } = nudge;
  const held =
    heldBy === "outOfOffice" && backOn !== null ? `; away, back ${shownDay(backOn)}` : heldBy === "snoozed" ? "; put off by you" : "";
  const rest =
    holidays.length === 0 ? "" : `; not counted: ${holidays.map(({ day, name }) => `${shownDay(day)} ${shownWords(name, 40)}`).join(", ")}`;
  const years =
    country === null
      ? "; their country is unknown, so Saturday and Sunday off and no holidays"
      : yearsWithoutHolidays.length > 0
        ? `; holidays of ${yearsWithoutHolidays.join(", ")} are not announced in ${country}`
        : "";
  const clock =
    known.confidence === "assumed"
      ? "; their time zone is unknown, so yours"
      : known.confidence === "low"
        ? "; their time zone is an estimate"
        : "";
  return `${causeOf(nudge)}${held}${rest}${years}${clock}`;
}

function causeOf({ reason, quietDays, since, day }: PersonNudge): string {
  switch (reason) {
    case "silence":
      return `${counted(quietDays, "working day")} of theirs without an answer after ${shownDay(since.theirs.day)}`;
    case "promiseRunsOut":
      return `the day they named themselves${day === null ? "" : `, ${shownDay(day)},`} has passed`;
    case "dependency":
      return `${day === null ? "a day that depends on it" : shownDay(day)} comes near and would pass in vain`;
    case "checkIn":
      return "a check-in that was asked for";
  }
}
