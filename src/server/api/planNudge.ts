/** What a wish of the user means for a nudge: its rule, its next moment and what is kept. Pure; nothing is stored here. */

import { instant } from "../../engine/brands.ts";
import { decideByTime } from "../../engine/nudge/decideByTime.ts";
import { type DecisionSummary, type NudgeNowSummary, nextMoment, type WaitSummary } from "../../engine/nudge/decisionSummary.ts";
import { type NudgeRule, newNudgeRule } from "../../engine/nudge/nudgeRule.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { CalendarOf, Instant, TimeZone } from "../../engine/types.ts";
import { type StoredDecision, storedDecision } from "../rounds/storedDecision.ts";
import { nextWake } from "../rounds/wakes.ts";
import type { Nudge, NudgeChange } from "../store/store.ts";
import { keptDecision, knownPeople } from "./keptDecision.ts";
import type { ProblemKind } from "./problem.ts";
import type { NudgeChangeAsked, NudgeToSetAsked, NudgeWish } from "./shapes.ts";

export interface PlanSurroundings {
  readonly calendarOf: CalendarOf;
  readonly now: Instant;
  /** The server looks for replies by itself: it looks in between, too, not only when the moment comes. */
  readonly isReadByServer: boolean;
}
export interface Refused {
  readonly kind: "refused";
  readonly because: ProblemKind;
}
export interface PlannedNudge {
  readonly kind: "planned";
  readonly rule: NudgeRule;
  readonly wakeAt: Instant;
  readonly decision: StoredDecision;
}

const refused = (because: ProblemKind): Refused => ({ kind: "refused", because });
const isKnown = (zone: TimeZone, now: Instant): boolean => zonedDayAndTime(now, zone) !== null;

/** `before`: the nudge that the thread has; what was told of it counts on, so that setting it anew is no way around "at most". */
export function planNudge(asked: NudgeToSetAsked, before: Nudge | null, surroundings: PlanSurroundings): PlannedNudge | Refused {
  const { calendarOf, now } = surroundings;
  const { zone, subject, link } = asked;
  if (!isKnown(zone, now)) return refused("unknownZone");
  const rule = newNudgeRule(now, { ...given(asked.rule), told: before?.rule.told ?? [] });
  const decision = decideByTime(peopleOf(asked.decision), rule, { zone, calendarOf, now });
  const wakeAt = wakeOf(decision, surroundings);
  if (wakeAt === null) return refused("nothingToWaitFor");
  return { kind: "planned", rule, wakeAt, decision: keptDecision({ decision, wakeAt, now, subject, link, lookedAt: now }) };
}

function wakeOf(decision: DecisionSummary, { now, isReadByServer }: PlanSurroundings): Instant | null {
  const moment = nextMoment(decision, now);
  return moment === null || !isReadByServer || moment <= now ? moment : nextWake("pending", moment, now, 0);
}

export type PlannedChange = { readonly kind: "change"; readonly change: NudgeChange } | Refused;
const change = (made: NudgeChange): PlannedChange => ({ kind: "change", change: made });

/** `zone`: the user's, where the request names none. */
export function planChange(nudge: Nudge, asked: NudgeChangeAsked, zone: TimeZone, surroundings: PlanSurroundings): PlannedChange {
  const { now } = surroundings;
  const ownZone = "zone" in asked && asked.zone !== undefined ? asked.zone : zone;
  if (!isKnown(ownZone, now)) return refused("unknownZone");
  switch (asked.change) {
    case "off":
      return change({ kind: "off" });
    case "done": {
      // A check-in that is done comes back on its next day; before its day, done means over.
      const next = nudge.rule.checkIn !== null && nudge.state === "due" ? carriedOn(nudge, nudge.rule, null, ownZone, surroundings) : null;
      return change(next ?? { kind: "done" });
    }
    case "snooze": {
      if (asked.until <= now) return refused("inThePast");
      const rule = { ...nudge.rule, snoozedUntil: asked.until };
      const moved = carriedOn(nudge, rule, null, ownZone, surroundings);
      // Where nobody would be asked any more, the user's own word still brings it back.
      return change(moved ?? { kind: "snooze", until: asked.until });
    }
    case "rule": {
      const rule: NudgeRule = { ...nudge.rule, ...given(asked.rule) };
      if (rule.isOff) return change({ kind: "off" });
      const decision = asked.decision ?? null;
      if (decision === null && knownPeople(nudge) === null) return change({ kind: "rule", rule, wakeAt: now });
      const moved = carriedOn(nudge, rule, decision, ownZone, surroundings);
      return moved === null ? refused("nothingToWaitFor") : change(moved);
    }
    case "looked":
      return change(looked(nudge, asked.decision, ownZone, surroundings));
  }
}

/** The nudge under another rule, by a decision of now or else by what is known; null: nobody would be asked. */
function carriedOn(
  nudge: Nudge,
  rule: NudgeRule,
  fresh: WaitSummary | NudgeNowSummary | null,
  zone: TimeZone,
  surroundings: PlanSurroundings,
): NudgeChange | null {
  const { calendarOf, now } = surroundings;
  const known = fresh === null ? knownPeople(nudge) : peopleOf(fresh);
  if (known === null) return null;
  const decision = decideByTime(known, rule, { zone, calendarOf, now });
  const wakeAt = wakeOf(decision, surroundings);
  if (wakeAt === null) return null;
  return { kind: "rule", rule, wakeAt, decision: renewed(nudge, { decision, wakeAt, now, isLooked: fresh !== null }) };
}

/** What the mail on screen says now: it can end a nudge or move it, and never makes the user be told twice. */
function looked(nudge: Nudge, seen: DecisionSummary, zone: TimeZone, surroundings: PlanSurroundings): NudgeChange {
  const { calendarOf, now } = surroundings;
  const { rule, state } = nudge;
  if (seen.kind === "stop") return isMyMove(seen.because) ? parked(nudge, seen, now) : { kind: seen.because === "off" ? "off" : "done" };
  const decision = decideByTime(peopleOf(seen), rule, { zone, calendarOf, now });
  const wakeAt = wakeOf(decision, surroundings);
  const renewal = { decision, wakeAt, now, isLooked: true };
  const isHeld = decision.kind === "wait" && ["outOfOffice", "promiseRunsOut", "dependency", "snoozed"].includes(decision.because);
  if (state === "due" && !isHeld) {
    // The list goes on showing why it came, with the answer looked for anew.
    const kept = storedDecision(nudge.decision);
    return { kind: "looked", decision: kept === null ? renewed(nudge, renewal) : { ...kept, lookedAt: now, decidedAt: now } };
  }
  if (wakeAt === null) return { kind: "done" };
  return { kind: "rule", rule, wakeAt, decision: renewed(nudge, renewal) };
}

/** They still owe, but it is my turn first: kept, and looked at again every day. */
const isMyMove = (because: string): boolean => because === "iOweThem" || because === "itIsMyTurn";
const DAY_MS = 86_400_000;
function parked(nudge: Nudge, { because, people, quote }: DecisionSummary & { kind: "stop" }, now: Instant): NudgeChange {
  if (people.length === 0) return { kind: "done" };
  const wakeAt = instant(now + DAY_MS);
  const kept = renewed(nudge, { decision: { kind: "stop", because, people, quote }, wakeAt, now, isLooked: true });
  return { kind: "rule", rule: nudge.rule, wakeAt, decision: { ...kept, outcome: { kind: "parked", because, people, quote } } };
}

interface Renewal {
  readonly decision: DecisionSummary;
  readonly wakeAt: Instant | null;
  readonly now: Instant;
  readonly isLooked: boolean;
}
function renewed(nudge: Nudge, { isLooked, now, ...rest }: Renewal): StoredDecision {
  const before = storedDecision(nudge.decision);
  const lookedAt = isLooked ? now : (before?.lookedAt ?? null);
  return keptDecision({ ...rest, now, lookedAt, subject: before?.subject ?? "", link: before?.link ?? null });
}

function peopleOf(decision: WaitSummary | NudgeNowSummary) {
  return decision.kind === "wait" ? decision : { ...decision, people: [...decision.people, ...decision.later] };
}

/** The wish without what was left out. */
function given(wish: NudgeWish): Partial<NudgeRule> {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
}
