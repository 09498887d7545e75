/** A nudge whose thread the server cannot read: it comes by time, and says since when nobody looked for an answer. */

import { instant } from "../../engine/brands.ts";
import { decideByTime as carriedOn } from "../../engine/nudge/decideByTime.ts";
import type { PersonSummary } from "../../engine/nudge/decisionSummary.ts";
import type { NudgeOutcome } from "../../engine/nudge/nudgeOutcome.ts";
import { afterTelling } from "../../engine/nudge/nudgeRule.ts";
import { nextWorkingMoment } from "../../engine/time/workingWeek.ts";
import { parseClockTime } from "../../engine/time/zonedTime.ts";
import type { Address, Instant, Weekday } from "../../engine/types.ts";
import { calendarOf } from "../../holidays/index.ts";
import type { Settlement } from "../store/store.ts";
import { dueEffects } from "./effectPayloads.ts";
import { momentOf, type NudgeLook, settlement } from "./settlements.ts";
import { type StoredDecision, storedDecision, type Trouble } from "./storedDecision.ts";

/** The moment was chosen with the mail at hand; a server that slept past it does not speak at night. */
const ON_TIME_MS = 600_000;
const USUAL_WEEKEND: readonly Weekday[] = [6, 7];
const ALL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `trouble`: why the mailbox is not read; null: the user never gave the right to. */
export function decideByTime(look: NudgeLook, trouble: Trouble | null): Settlement {
  const { claim, now, settings } = look;
  const { nudge } = claim;
  const before = storedDecision(nudge.decision);
  const known = knownPeople(before);
  const people = nudge.rule.waitingFor ?? known.flatMap(({ address }) => address ?? []);
  const told = before?.outcome.kind === "timeOnly" || before?.outcome.kind === "due" ? before.outcome.toldAt : null;
  const moment = momentIn(look, before, people);
  const notLookedSince = before?.lookedAt ?? nudge.rule.setAt;
  const asleep = trouble === null ? "pending" : "needsSignIn";
  const outcome = (toldAt: Instant | null): NudgeOutcome => ({ kind: "timeOnly", people, known, until: moment, notLookedSince, toldAt });
  if (nudge.rule.isOff) {
    return settlement(look, { state: "off", outcome: { kind: "over", because: "off", people, quote: null }, until: null, trouble });
  }
  // Told once: without eyes for the answer, saying it again would be nagging.
  const comesBack = nudge.rule.checkIn === null ? null : nextCheckIn(look, known);
  if (nudge.state === "due" && told !== null && comesBack !== null && comesBack > now)
    return settlement(look, { state: "due", outcome: outcome(told), until: null, trouble, wakeAt: comesBack });
  if (nudge.state === "due" && told !== null && comesBack === null)
    return settlement(look, { state: "due", outcome: outcome(told), until: null, trouble, wakeAt: null });
  if (moment > now && nudge.state !== "due")
    return settlement(look, { state: asleep, outcome: outcome(null), until: moment, trouble, wakeAt: moment });
  const rule = afterTelling(nudge.rule, now, people);
  return settlement(look, {
    state: "due",
    outcome: outcome(now),
    until: null,
    trouble,
    wakeAt: nextCheckIn({ ...look, claim: { ...claim, nudge: { ...nudge, rule } } }, known),
    rule,
    effects: (decision) => dueEffects(settings, decision, null, now),
  });
}

/** The moment of the next check-in, `now` when it has come; null: none is left, or the nudge waits for a reply. */
export function nextCheckIn({ claim, now, settings }: NudgeLook, people: readonly PersonSummary[]): Instant | null {
  const { rule } = claim.nudge;
  if (rule.checkIn === null || people.length === 0) return null;
  const decision = carriedOn({ people, freed: [], isMutualSilence: false }, rule, { zone: settings.zone, calendarOf, now });
  if (decision.kind === "stop") return null;
  return decision.kind === "nudge" ? now : decision.until;
}

function knownPeople(before: StoredDecision | null): readonly PersonSummary[] {
  const outcome = before?.outcome;
  if (outcome?.kind === "waiting" || outcome?.kind === "due") return outcome.people;
  return outcome?.kind === "timeOnly" ? outcome.known : [];
}

function momentIn(look: NudgeLook, before: StoredDecision | null, people: readonly Address[]): Instant {
  const { nudge } = look.claim;
  const wanted = instant(Math.max(momentOf(look, before), nudge.rule.snoozedUntil ?? 0));
  if (wanted > look.now || look.now - wanted <= ON_TIME_MS) return wanted;
  const first = people[0] === undefined ? undefined : nudge.rule.theirClocks[people[0]];
  const known = knownPeople(before)[0];
  const country = first?.country ?? known?.country ?? null;
  const calendar = country === null ? null : calendarOf((country === known?.country ? known.region : null) ?? country);
  const weekend = calendar?.weekend ?? USUAL_WEEKEND;
  const [from, until] = [parseClockTime("09:00"), parseClockTime("18:00")];
  if (from === null || until === null) return wanted;
  const days = ALL_DAYS.filter((day) => !weekend.includes(day));
  return nextWorkingMoment(look.now, { zone: first?.zone ?? known?.zone ?? look.settings.zone, country, days, from, until }, calendar);
}
