/** When to remind whom, and why then. The one place where a nudge is decided; whoever wakes asks here again. */
import { address, instant, timeZone } from "../brands.ts";
import { sidesOf } from "../findings/sides.ts";
import { addWorkingDays } from "../time/businessDays.ts";
import { offsetOf, zonedDayAndTime } from "../time/zonedTime.ts";
import type { Commitment, Instant, Message, Person, ThreadReading } from "../types.ts";
import { hasBounced } from "./bounced.ts";
import { type Dependency, dependenciesOf } from "./dependencies.ts";
import { myDebt } from "./myTurn.ts";
import type { FreedPerson, NudgeDecision, NudgeSurroundings, PersonNudge, StopDecision, StopReason } from "./nudgeDecision.ts";
import { isPutOffAfterTelling, type NudgeRule } from "./nudgeRule.ts";
import { personMoment, toldOf } from "./personMoment.ts";
import { elsewhere } from "./siblings.ts";
import { isPerson, owedToUs, peopleOf, type Standing, standingOf, type ThreadView, threadView } from "./standing.ts";

/** A rule that nobody set for this thread leaves older threads alone. */
const OLDEST_WAIT_MS = 90 * 86_400_000;
/** Which reason speaks for all when nobody is waited for any more: the one that asks something of the user first. */
const MOST_TELLING: readonly StopReason[] = [
  "iOweThem",
  "itIsMyTurn",
  "addressDoesNotWork",
  "toldEnough",
  "noDateKnown",
  "settledElsewhere",
  "delivered",
  "replied",
  "declined",
  "checkInsDone",
  "tooOld",
  "off",
];

/**
 * Silence counts in the working days of each person's own country, from their last mail or my first one after it; a day they named is
 * waited out first, a sailing or payment day is not. Only what people wrote answers; only what settles an item settles it.
 */
export function decideNudge(reading: ThreadReading, rule: NudgeRule, given: NudgeSurroundings): NudgeDecision {
  if (rule.isOff) return stop("off", []);
  const surroundings = withWorkingClock(given);
  const me = reading.me.address ?? address("");
  const view = threadView(reading, sidesOf(reading.thread.messages, me));
  const [people, whyNobody] = peopleToAsk(view, rule);
  if (people.length === 0) return whyNobody;

  const waited: PersonNudge[] = [];
  const freed: FreedPerson[] = [];
  let known: readonly Dependency[] | null = null;
  const dependencies = (): readonly Dependency[] =>
    (known ??= dependenciesOf(reading.thread, reading.commitments, surroundings.packs, surroundings.calendarOf));
  let iOweToo: Commitment | null = null;
  for (const person of people) {
    const seen = seenAs({ person, view, rule, surroundings, dependencies });
    iOweToo ??= seen.iOweToo;
    if ("freed" in seen) freed.push(seen.freed);
    else waited.push(seen.waited);
  }
  const isMutualSilence = bothAreSilent(view, rule, surroundings, waited.length > 0 || freed.some(({ because }) => because === "iOweThem"));
  // What I owe outranks the silence of all: a reminder beside my own broken word is out of place.
  const debt = freed.find(({ because }) => because === "iOweThem");
  if (debt !== undefined && waited.length === 0)
    return { ...stop("iOweThem", freed), item: debt.item, evidence: debt.evidence, isMutualSilence };
  if (waited.length === 0) {
    const because = MOST_TELLING.find((reason) => freed.some((one) => one.because === reason)) ?? "nobodyIsWaitedFor";
    const first = freed.find((one) => one.because === because);
    return { ...stop(because, freed), item: first?.item ?? null, evidence: first?.evidence ?? null, isMutualSilence };
  }
  const inOrder = waited.toSorted((a, b) => a.sendAt.at - b.sendAt.at || a.due.at - b.due.at);
  const isNow = ({ sendAt }: PersonNudge): boolean => sendAt.at <= surroundings.now;
  const ready = inOrder.filter(isNow);
  const rest = { freed, isMutualSilence, iOweToo };
  if (ready.length > 0) {
    return { kind: "nudge", people: ready.toSorted((a, b) => a.due.at - b.due.at), later: inOrder.filter((one) => !isNow(one)), ...rest };
  }
  const [first] = inOrder;
  if (first === undefined) return stop("nobodyIsWaitedFor", freed);
  return {
    kind: "wait",
    until: first.sendAt.at,
    because: first.isDue ? "theirNight" : (first.heldBy ?? first.reason),
    people: inOrder,
    ...rest,
  };
}

type Waited = Standing & { readonly kind: "waitedFor" };
type Seen = { readonly iOweToo: Commitment | null } & ({ readonly freed: FreedPerson } | { readonly waited: PersonNudge });

/** What one person is judged by. */
interface Judged {
  readonly person: Person;
  readonly view: ThreadView;
  readonly rule: NudgeRule;
  readonly surroundings: NudgeSurroundings;
  readonly dependencies: () => readonly Dependency[];
}

/** One person on their own: free, or waited for until a moment. */
function seenAs(judged: Judged): Seen {
  const { person, view, rule, surroundings } = judged;
  if (rule.offPeople.some((one) => one === person.address)) return free(person, "off");
  if (hasBounced(person, view)) return free(person, "addressDoesNotWork");
  const standing = standingOf(person, rule.waitingFor !== null, view);
  if (rule.checkIn !== null)
    return standing.kind === "free" && standing.because === "declined" ? freedBy(person, standing) : checkedIn(judged);
  const unsent = beforeSending(judged, standing);
  if (unsent !== null) return unsent;
  if (standing.kind === "free") return freedBy(person, standing);
  const since = sentAtOf(standing.since, rule, surroundings.now);
  if (since === null) return free(person, "noDateKnown");
  if (rule.waitingFor === null && since < rule.setAt - OLDEST_WAIT_MS) return free(person, "tooOld", standing.items[0]);
  return inDebt(judged, standing, since) ?? afterSilence(judged, standing, since);
}

/**
 * The user set the nudge with a draft in hand: they wrote last, and my mail is not there yet. It is waited for as if it had been sent then;
 * when the moment comes and it never was, it is my turn, unless they owe something all the same. null: look at the thread as it is.
 */
function beforeSending(judged: Judged, found: Standing): Seen | null {
  const { person, view, rule } = judged;
  const { human, sides } = view;
  const last = human.findLast(({ from }) => sides.isMine(from) || isPerson(person, from));
  if (rule.waitingFor === null || rule.told.length > 0 || last === undefined || sides.isMine(last.from)) return null;
  if (last.sentAt === null || last.sentAt >= rule.setAt) return null;
  const standing: Waited = { kind: "waitedFor", items: [], since: last, followedUp: null, lastTheirs: last };
  const made = personMoment({ ...judged, standing, since: rule.setAt, wroteElsewhere: null });
  if (made === null || made === "done") return null;
  if (!made.isDue) return { iOweToo: null, waited: made };
  return found.kind === "free" ? free(person, "itIsMyTurn") : null;
}

/** What I owe them comes first; null: nothing that is due. */
function inDebt(judged: Judged, standing: Waited, since: Instant): Seen | null {
  const { person, view, surroundings } = judged;
  const today = zonedDayAndTime(surroundings.now, surroundings.zone)?.day;
  const debt = today === undefined ? null : myDebt(person, today, view);
  const item = debt?.overdue ?? debt?.theirTurnToWait ?? null;
  if (debt === null || item === null) return null;
  const made = personMoment({ ...judged, standing, since, wroteElsewhere: null });
  const because = item === debt.overdue ? "iOweThem" : "itIsMyTurn";
  const otherwise = made === "done" ? null : made;
  return { iOweToo: null, freed: { person, because, item, evidence: item.evidence.at(-1) ?? null, otherwise } };
}

function afterSilence(judged: Judged, standing: Waited, since: Instant): Seen {
  const { person, view, rule, surroundings } = judged;
  const other = elsewhere(person, standing.items, since, view.reading, surroundings);
  const items = standing.items.filter((item) => !other.settled.some((one) => one.item === item));
  const [settled] = other.settled;
  if (settled !== undefined && items.length === 0) return free(person, "settledElsewhere", settled.item, settled.evidence);
  if (standing.items.length === 0 && other.wroteAt !== null) return free(person, "settledElsewhere");
  const told = toldOf(person, rule, standing.lastTheirs?.sentAt ?? null);
  if (told.length >= rule.atMost && !isPutOffAfterTelling(rule, told)) return free(person, "toldEnough", items[0]);
  const today = zonedDayAndTime(surroundings.now, surroundings.zone)?.day;
  const iOweToo = today === undefined ? null : myDebt(person, today, view).owed;
  return seenAt(person, personMoment({ ...judged, standing: { ...standing, items }, since, wroteElsewhere: other.wroteAt }), iOweToo);
}

/** A check-in waits for nothing: it counts from the last mail of the thread. */
function checkedIn(judged: Judged): Seen {
  const { person, view, rule, surroundings } = judged;
  const last = view.human.at(-1);
  const since = last === undefined ? null : sentAtOf(last, rule, surroundings.now);
  if (last === undefined || since === null) return free(person, "noDateKnown");
  const lastTheirs = view.human.findLast(({ from }) => isPerson(person, from)) ?? null;
  const standing: Waited = { kind: "waitedFor", items: [], since: last, followedUp: null, lastTheirs };
  return seenAt(person, personMoment({ ...judged, standing, since, wroteElsewhere: null }), null);
}

function seenAt(person: Person, made: ReturnType<typeof personMoment>, iOweToo: Commitment | null): Seen {
  if (made === null) return free(person, "noDateKnown");
  return made === "done" ? free(person, "checkInsDone") : { iOweToo, waited: made };
}

function free(person: Person, because: StopReason, item: Commitment | null = null, evidence: FreedPerson["evidence"] = null): Seen {
  return { iOweToo: null, freed: { person, because, item, evidence, otherwise: null } };
}

function freedBy(person: Person, { because, item, evidence }: Standing & { readonly kind: "free" }): Seen {
  return free(person, because, item, evidence);
}

/** A mail from tomorrow was sent by a clock that is wrong; it is taken to be as old as the rule, unless now itself is before both. */
function sentAtOf({ sentAt }: Message, { setAt }: NudgeRule, now: Instant): Instant | null {
  return sentAt !== null && sentAt > now && setAt <= now ? setAt : sentAt;
}

/** Those the user named, else those who owe us something, else whom a check-in is for. Nobody: why. */
function peopleToAsk(view: ThreadView, rule: NudgeRule): readonly [readonly Person[], StopDecision] {
  const { sides, human, reading } = view;
  const mayBeAsked = (person: Person): boolean => person.address !== null && !sides.isMe(person);
  if (human.length === 0 || human.every(({ sentAt }) => sentAt === null)) return [[], stop("noDateKnown", [])];
  const others = distinct(human.toReversed().flatMap(({ from, to, cc }) => [from, ...to, ...cc])).filter(mayBeAsked);
  if (rule.waitingFor !== null) {
    const named = rule.waitingFor.map((one) => others.find((person) => person.address === one) ?? { address: one, name: "" });
    const asked = named.filter(mayBeAsked);
    return [asked, stop("nobodyToAsk", [])];
  }
  const owed = owedToUs(view);
  const open = owed.flatMap((item) => peopleOf(item, view));
  const owners = distinct(open).filter(mayBeAsked);
  if (owners.length > 0) return [owners, stop("nobodyToAsk", [])];
  if (open.length > 0 || rule.checkIn !== null) {
    // Somebody owes it whose address no header tells: who wrote last for them can pass it on.
    const author =
      human.findLast(({ from }) => !sides.isMine(from) && mayBeAsked(from))?.from ?? others.find((person) => !sides.isMine(person));
    return [author === undefined ? [] : [author], stop("nobodyToAsk", [])];
  }
  return [[], nobodyWaitedFor(view, reading)];
}

/** How the last matter of theirs came to its end, or that it is my turn. */
function nobodyWaitedFor(view: ThreadView, { waiting, commitments }: ThreadReading): StopDecision {
  if (waiting.on === "me") {
    const item = commitments.find(({ status, side }) => status === "open" && side === "me") ?? null;
    return { ...stop("itIsMyTurn", []), item, evidence: item?.evidence.at(-1) ?? null };
  }
  const people = distinct(owedToUs(view).flatMap(({ owners }) => owners));
  const freed = people.flatMap((person): readonly FreedPerson[] => {
    const standing = standingOf(person, false, view);
    return standing.kind === "free"
      ? [{ person, because: standing.because, item: standing.item, evidence: standing.evidence, otherwise: null }]
      : [];
  });
  const because = MOST_TELLING.find((reason) => freed.some((one) => one.because === reason)) ?? "nobodyIsWaitedFor";
  const first = freed.find((one) => one.because === because);
  return { ...stop(because, freed), item: first?.item ?? null, evidence: first?.evidence ?? null };
}

/** Both sides owe something, and for the quiet days of my week nobody has written. */
function bothAreSilent({ reading, human }: ThreadView, rule: NudgeRule, { now, zone }: NudgeSurroundings, theyOwe: boolean): boolean {
  const open = reading.commitments.filter(({ status }) => status === "open");
  if (!theyOwe || !open.some(({ side }) => side === "me") || !open.some(({ side }) => side === "them")) return false;
  const last = human.at(-1)?.sentAt ?? null;
  if (last === null) return false;
  const [lastDay, today] = [zonedDayAndTime(last, zone)?.day, zonedDayAndTime(now, zone)?.day];
  return lastDay !== undefined && today !== undefined && addWorkingDays(lastDay, rule.quietDays, null) <= today;
}

function stop(because: StopReason, freed: readonly FreedPerson[]): StopDecision {
  const people = freed.filter((one) => one.because === because).map(({ person }) => person);
  return { kind: "stop", because, people, freed, item: null, evidence: null, isMutualSilence: false };
}

function distinct(people: readonly Person[]): readonly Person[] {
  const kept: Person[] = [];
  for (const person of people) if (!kept.some((one) => isPerson(one, person))) kept.push(person);
  return kept;
}

/** A zone of mine that does not exist is taken as UTC rather than lost on the way. */
function withWorkingClock(given: NudgeSurroundings): NudgeSurroundings {
  return offsetOf(instant(0), given.zone) === null ? { ...given, zone: timeZone("UTC") } : given;
}
