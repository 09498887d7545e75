/** Joins engine, languages and holidays for nudges decided from the mail at hand. A chunk of its own. */
import type { CheckInKind } from "../engine/nudge/checkIns.ts";
import { decideNudge } from "../engine/nudge/decideNudge.ts";
import { type DecisionSummary, decisionSummary, type NudgeNowSummary, type WaitSummary } from "../engine/nudge/decisionSummary.ts";
import type { NudgeSurroundings, PersonNudge } from "../engine/nudge/nudgeDecision.ts";
import { type NudgeRule, newNudgeRule } from "../engine/nudge/nudgeRule.ts";
import { suggestCheckIn } from "../engine/nudge/suggestCheckIn.ts";
import { suggestNudge } from "../engine/nudge/suggestNudge.ts";
import { orderProgress } from "../engine/progress/orderProgress.ts";
import { zonedDayAndTime } from "../engine/time/zonedTime.ts";
import type { Address, CalendarDay, Instant, Locale, Person, ThreadReading, TimeZone } from "../engine/types.ts";
import { calendarOf } from "../holidays/index.ts";
import { packs } from "../languages/index.ts";
import { progressTables } from "../languages/progressTables.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";
import type { NudgePlanAsked, PlannedNudge, ReminderAsked } from "../panel/nudges/nudgePort.ts";
import { draftOfCheckIn } from "./checkInDraft.ts";
import { reminderLocale, reminder as written } from "./reminder.ts";

const surroundings = (zone: TimeZone, now: Instant): NudgeSurroundings => ({ zone, calendarOf, now, siblings: [], packs });

/** Waiting begins with the draft where one was just inserted or it is my turn; else with what has been written. */
export function plan(reading: ThreadReading, asked: NudgePlanAsked, zone: TimeZone): PlannedNudge | null {
  const { quietDays, waitingFor, draftTo, checkIn = null, now } = asked;
  const around = surroundings(zone, now);
  if (checkIn !== null) return planCheckIn(reading, { ...asked, checkIn }, around);
  if (draftTo === null) {
    const mine = newNudgeRule(now, { quietDays, waitingFor: waitingFor ?? recipientsOfMyLast(reading) });
    const decision = decisionSummary(decideNudge(reading, mine, around));
    if (decision.kind !== "stop") return { rule: { quietDays, waitingFor: mine.waitingFor, consent: null, checkIn: null }, decision };
  }
  const suggested = suggestNudge(reading, { sentAt: now, to: waitingFor ?? draftTo ?? [], quietDays }, around);
  const decision = waitOf(suggested.people);
  const { consent } = suggested.rule;
  return decision === null ? null : { rule: { quietDays, waitingFor: suggested.rule.waitingFor, consent, checkIn: null }, decision };
}

function planCheckIn(
  reading: ThreadReading,
  { quietDays, waitingFor, checkIn, now }: NudgePlanAsked & { readonly checkIn: CheckInKind },
  around: NudgeSurroundings,
): PlannedNudge | null {
  const today = zonedDayAndTime(now, around.zone)?.day ?? null;
  const from = checkIn === "afterDelivery" && today !== null ? deliveredOn(reading, { ...around, today }) : null;
  const suggested = suggestCheckIn(reading, { kind: checkIn, waitingFor: waitingFor ?? recipientsOfMyLast(reading), from }, around);
  const decision = waitOf(suggested.people);
  const { rule } = suggested;
  return decision === null ? null : { rule: { quietDays, waitingFor: rule.waitingFor, consent: null, checkIn: rule.checkIn }, decision };
}

/** The day the goods came, or should come, as the mail has it last; null: no mail says. */
function deliveredOn(reading: ThreadReading, given: NudgeSurroundings & { readonly today: CalendarDay }): CalendarDay | null {
  const me = reading.me.address;
  if (me === null) return null;
  const reader = { me, zone: given.zone, country: null, packs, calendarOf };
  const orders = orderProgress([reading], { reader, tables: progressTables, today: given.today });
  const deliveries = orders.flatMap(({ steps }) => steps.filter(({ step }) => step === "delivery"));
  const days = deliveries.flatMap(({ actual, planned }) => actual?.day ?? planned?.last ?? []);
  return days.toSorted().at(-1) ?? null;
}

export const decide = (reading: ThreadReading, rule: NudgeRule, now: Instant, zone: TimeZone): DecisionSummary =>
  decisionSummary(decideNudge(reading, rule, surroundings(zone, now)));

export function reminder(
  reading: ThreadReading,
  addresses: readonly Address[],
  locale: Locale | null,
  { wasAsked, checkIn, now, zone }: ReminderAsked & { readonly zone: TimeZone },
): Promise<RenderedDraft> {
  const known = reading.thread.messages.toReversed().flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const people = addresses.map((one): Person => known.find(({ address }) => address === one) ?? { address: one, name: "" });
  const language = locale ?? reminderLocale(reading, people);
  return checkIn === null ? written(reading, people, language, wasAsked) : draftOfCheckIn(reading, checkIn, language, { now, zone });
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
