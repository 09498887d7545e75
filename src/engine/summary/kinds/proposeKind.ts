/** Which kind of follow-up a thread calls for. The user decides; this only puts the fitting ones first and says why. */
import { evidenceOfSentence } from "../../findings/evidence.ts";
import { daysBetween } from "../../time/calendarDay.ts";
import type { CalendarDay, Commitment, Evidence, ThreadReading } from "../../types.ts";
import { type CueHit, cueHits } from "./cueHits.ts";
import { DRAFT_KINDS, type DraftKind, type GroundedKind, type KindReason } from "./draftKind.ts";
import type { CueName } from "./kindCues.ts";
import { deliveryDay, type KindSurroundings, lastDay, ourOpenItems, theirComplaint, toldOf, untoldSetback } from "./kindFacts.ts";
import { pendingTest } from "./listLetters.ts";
import { oldestRequest } from "./newsLetters.ts";

/** The minutes of a talk are sent within a day or two; a week later nobody expects them. */
const MINUTES_WITHIN = 4;
/** A request that waited so long is better declined than left alone. */
const OLD_REQUEST = 14;
const NEAR_DELIVERY = 10;
/** Time to have used what was delivered. */
const USED_FOR = 7;
const SILENT_FOR = 3;
/** A complaint or a "no" that lies further back was answered in another way. */
const LATELY = 21;
const ORDER_STEPS = 3;

export type ProposedKind = GroundedKind<Evidence>;

/** The kind that fits best, and every other that the thread gives a reason for, best first. All other kinds can be written all the same. */
export interface KindProposal extends ProposedKind {
  readonly others: readonly ProposedKind[];
}

/** `surroundings.today`: the day on the user's wall when the draft is asked for. */
export function proposeKind(reading: ThreadReading, surroundings: KindSurroundings): KindProposal {
  const hits = cueHits(reading, surroundings.packs, surroundings.cues);
  const grounds = groundsOf({ reading, hits, surroundings });
  const [best = nothingSpecial(reading), ...rest] = grounds;
  const others = best.kind === "summary" ? rest : [...rest, nothingSpecial(reading)];
  return {
    ...best,
    others: others.filter(({ kind }, index) => kind !== best.kind && others.findIndex((one) => one.kind === kind) === index),
  };
}

/** The kinds as a list to choose from: the proposed ones first, then all others in their usual order. */
export function kindsInOrder({ kind, others }: KindProposal): readonly DraftKind[] {
  const first = [kind, ...others.map((other) => other.kind)];
  return [...first, ...DRAFT_KINDS.filter((each) => !first.includes(each))];
}

interface Given {
  readonly reading: ThreadReading;
  readonly hits: readonly CueHit[];
  readonly surroundings: KindSurroundings;
}

/** What comes first is what would hurt most if it were left out. */
function groundsOf(given: Given): readonly ProposedKind[] {
  const { reading, hits, surroundings } = given;
  const { today } = surroundings;
  const open = ourOpenItems(reading);
  const isOver = (item: Commitment): boolean => isBefore(lastDay(item), today);
  const isAnswer = pendingTest({ reading, surroundings });
  const pending =
    open.find((item) => isAnswer(item) && isOver(item)) ?? open.find(({ kind }) => kind === "question") ?? open.find(isAnswer);
  const late = open.find((item) => isOver(item) && !isAnswer(item));
  // What is due so long after an event may have to wait for it.
  const isUndated = (item: Commitment): boolean => lastDay(item) === null && item.due.kind !== "afterEvent";
  const request = oldestRequest(reading.commitments.filter((item) => isUndated(item) || isOver(item)));
  const delivery = deliveryDay(reading, hits, surroundings);
  const complaint = theirComplaint(hits);
  const arrived = newest(given, "arrived", LATELY * 5);
  const orders = hits.filter(({ cues }) => cues.has("order"));
  const steps = reading.commitments.filter(({ status, sure }) => status === "open" && sure);
  return [
    ground("handover", "handoverIsSpokenOf", newest(given, "handover", LATELY, "mine")),
    ground("apology", "theyComplained", within(given, complaint, LATELY)),
    ground("keepInTouch", "theyChoseAnother", newest(given, "lost", LATELY, "theirs")),
    ground("badNews", "weToldOfASetback", within(given, untoldSetback(hits, reading), LATELY)),
    ...(late === undefined ? [] : [itemGround("badNews", "ourPromiseIsOver", late)]),
    ground("thanksAndMinutes", "metLately", newest(given, "meeting", MINUTES_WITHIN)),
    ...(pending !== undefined && (reading.waiting.on === "me" || isOver(pending))
      ? [itemGround("pendingAnswers", isOver(pending) ? "ourPromiseIsOver" : "theyAsked", pending)]
      : []),
    ...(request !== null && age(request, given) > OLD_REQUEST ? [itemGround("decline", "theirRequestIsOld", request)] : []),
    ...(delivery !== null && delivery.day >= today && daysBetween(today, delivery.day) <= NEAR_DELIVERY
      ? [{ kind: "delivery", reason: "deliveryIsNear", evidence: [delivery.evidence] } as const]
      : []),
    ...(isSilent(given) ? [{ kind: "reminder", reason: "theyAreSilent", evidence: [] } as const] : []),
    ...(steps.length === 0 ? [ground("afterDelivery", "goodsArrived", olderThan(given, arrived, USED_FOR))] : []),
    ...(orders.length > 1 && steps.length >= ORDER_STEPS ? [ground("weeklyProgress", "orderIsUnderWay", orders.at(-1) ?? null)] : []),
  ].filter((each) => each !== null);
}

function nothingSpecial({ commitments, flags }: ThreadReading): ProposedKind {
  const isOpen = flags.length > 0 || commitments.some(({ status, sure }) => status === "open" && sure);
  return { kind: "summary", reason: isOpen ? "thingsAreOpen" : "nothingIsOpen", evidence: [] };
}

function ground(kind: DraftKind, reason: KindReason, hit: CueHit | null): ProposedKind | null {
  return hit === null ? null : { kind, reason, evidence: [evidenceOfSentence(hit.sentence)] };
}

function itemGround(kind: DraftKind, reason: KindReason, { evidence }: Commitment): ProposedKind {
  return { kind, reason, evidence };
}

/** The newest sentence that tells it, not older than `days`. */
function newest(given: Given, cue: CueName, days: number, whose: "mine" | "theirs" | "anyone" = "anyone"): CueHit | null {
  const told = toldOf(given.hits, cue, whose);
  const hit = given.hits.findLast(
    ({ sentence }) => sentence.span.message === told?.span.message && sentence.span.start === told.span.start,
  );
  return within(given, hit ?? null, days);
}

function within({ surroundings: { today } }: Given, hit: CueHit | null, days: number): CueHit | null {
  const sentOn = hit?.message.sentOn ?? null;
  return sentOn === null || daysBetween(sentOn, today) > days ? null : hit;
}

function olderThan({ surroundings: { today } }: Given, hit: CueHit | null, days: number): CueHit | null {
  const sentOn = hit?.message.sentOn ?? null;
  return sentOn !== null && daysBetween(sentOn, today) >= days ? hit : null;
}

function isSilent({ reading: { thread, waiting }, surroundings: { today } }: Given): boolean {
  const last = thread.messages.findLast(({ automatic }) => automatic === null)?.sentOn ?? null;
  return waiting.on === "them" && last !== null && daysBetween(last, today) >= SILENT_FOR;
}

function age({ evidence }: Commitment, { reading: { thread }, surroundings: { today } }: Given): number {
  const sentOn = thread.messages.find(({ id }) => id === evidence.at(-1)?.span.message)?.sentOn ?? null;
  return sentOn === null ? 0 : daysBetween(sentOn, today);
}

function isBefore(day: CalendarDay | null, today: CalendarDay): boolean {
  return day !== null && day < today;
}
