/** Joins engine, languages and holidays for nudges decided from the mail at hand. A chunk of its own. */
import { decideNudge } from "../engine/nudge/decideNudge.ts";
import { type DecisionSummary, decisionSummary, type NudgeNowSummary, type WaitSummary } from "../engine/nudge/decisionSummary.ts";
import type { NudgeSurroundings, PersonNudge } from "../engine/nudge/nudgeDecision.ts";
import { type NudgeRule, newNudgeRule } from "../engine/nudge/nudgeRule.ts";
import { suggestNudge } from "../engine/nudge/suggestNudge.ts";
import type { Address, Instant, Locale, Person, ThreadReading, TimeZone } from "../engine/types.ts";
import { calendarOf } from "../holidays/index.ts";
import { packs } from "../languages/index.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";
import type { NudgePlanAsked, PlannedNudge } from "../panel/nudges/nudgePort.ts";
import { reminderLocale, reminder as written } from "./reminder.ts";

const surroundings = (zone: TimeZone, now: Instant): NudgeSurroundings => ({ zone, calendarOf, now, siblings: [], packs });

/** Waiting begins with the draft where one was just inserted or it is my turn; else with what has been written. */
export function plan(reading: ThreadReading, asked: NudgePlanAsked, zone: TimeZone): PlannedNudge | null {
  const { quietDays, waitingFor, draftTo, now } = asked;
  const around = surroundings(zone, now);
  if (draftTo === null) {
    const mine = newNudgeRule(now, { quietDays, waitingFor: waitingFor ?? recipientsOfMyLast(reading) });
    const decision = decisionSummary(decideNudge(reading, mine, around));
    if (decision.kind !== "stop") return { rule: { quietDays, waitingFor: mine.waitingFor, consent: null }, decision };
  }
  const suggested = suggestNudge(reading, { sentAt: now, to: waitingFor ?? draftTo ?? [], quietDays }, around);
  const decision = waitOf(suggested.people);
  const { consent } = suggested.rule;
  return decision === null ? null : { rule: { quietDays, waitingFor: suggested.rule.waitingFor, consent }, decision };
}

export const decide = (reading: ThreadReading, rule: NudgeRule, now: Instant, zone: TimeZone): DecisionSummary =>
  decisionSummary(decideNudge(reading, rule, surroundings(zone, now)));

export function reminder(
  reading: ThreadReading,
  addresses: readonly Address[],
  locale: Locale | null,
  wasAsked: boolean,
): Promise<RenderedDraft> {
  const known = reading.thread.messages.toReversed().flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const people = addresses.map((one): Person => known.find(({ address }) => address === one) ?? { address: one, name: "" });
  return written(reading, people, locale ?? reminderLocale(reading, people), wasAsked);
}

function waitOf(people: readonly PersonNudge[]): WaitSummary | NudgeNowSummary | null {
  const [first] = people;
  if (first === undefined) return null;
  const because = first.heldBy ?? first.reason;
  const rest = { people, freed: [], isMutualSilence: false, iOweToo: null };
  const summary = decisionSummary({ kind: "wait", until: first.sendAt.at, because, ...rest });
  return summary.kind === "stop" ? null : summary;
}

/** null: the last word is not mine, so whoever owes something is waited for. */
function recipientsOfMyLast({ thread, me }: ThreadReading): readonly Address[] | null {
  const last = thread.messages.findLast(({ automatic }) => automatic === null);
  if (last === undefined || last.from.address === null || last.from.address !== me.address) return null;
  const others = last.to.flatMap(({ address }) => (address === null || address === me.address ? [] : [address]));
  return others.length === 0 ? null : [...new Set(others)];
}
