/** What a thread tells for the slots of a follow-up. Newest word first; a sentence that asks tells nothing. */

import { evidenceOfSentence } from "../../findings/evidence.ts";
import type { LanguagePack } from "../../languagePack.ts";
import { daysOf } from "../../nudge/sentenceDates.ts";
import type { ProgressContext } from "../../progress/orderProgress.ts";
import { shareWords } from "../../textRanges.ts";
import { calendarOfWriter } from "../../time/businessDays.ts";
import { numericOrderOf } from "../../time/countryOf.ts";
import { readDates } from "../../time/readDates.ts";
import type { CalendarDay, CalendarOf, Commitment, Evidence, ThreadReading } from "../../types.ts";
import type { CueHit } from "./cueHits.ts";
import type { CueName, KindCues } from "./kindCues.ts";

/** What is needed besides the reading. `today`: the day on the user's wall. */
export interface KindSurroundings {
  readonly packs: readonly LanguagePack[];
  readonly cues: readonly KindCues[];
  /** null: no table for that country. */
  readonly calendarOf: CalendarOf;
  readonly today: CalendarDay;
  /** The words of order steps, for a progress report; left out: a report without them. */
  readonly progress?: ProgressContext["tables"];
}

/** A day that a sentence names for something. */
export interface NamedDay {
  readonly day: CalendarDay;
  readonly evidence: Evidence;
}

/** What the thread says of this, told rather than asked; null when nobody did. `whose`: whose words count. */
export function toldOf(hits: readonly CueHit[], cue: CueName, whose: "mine" | "theirs" | "anyone"): Evidence | null {
  const hit = hits.findLast(({ cues, asks, isMine }) => cues.has(cue) && !asks && (whose === "anyone" || isMine === (whose === "mine")));
  return hit === undefined ? null : evidenceOfSentence(hit.sentence);
}

/** The day to come that was last named for the delivery; null when none was, or when the date can be read in two ways or is in dispute. */
export function deliveryDay(
  { flags }: ThreadReading,
  hits: readonly CueHit[],
  { packs, calendarOf, today }: KindSurroundings,
): NamedDay | null {
  for (const hit of hits.toReversed()) {
    const { message, sentence } = hit;
    const pack = packs.find(({ language }) => language === sentence.language);
    if (!hit.cues.has("deliveryDay") || hit.asks || message.sentOn === null || pack === undefined) continue;
    const dates = readDates(sentence.text, pack, {
      day: message.sentOn,
      time: null,
      numericOrder: numericOrderOf(message.country),
      calendar: calendarOfWriter(message, calendarOf),
    });
    // A window is no day, and of two days nobody can tell which is meant.
    const days = dates.flatMap((date) => {
      const covered = daysOf(date);
      return covered === null || covered.last < today ? [] : [{ ...covered, doubt: date.doubt }];
    });
    const [only] = days;
    if (only === undefined) continue;
    const evidence = evidenceOfSentence(hit.sentence);
    const isDisputed = flags.some(
      (flag) => flag.kind === "conflict" && flag.about === "date" && flag.evidence.some((one) => shareWords(one.span, evidence.span)),
    );
    return days.length === 1 && only.doubt === null && only.first === only.last && !isDisputed ? { day: only.first, evidence } : null;
  }
  return null;
}

/** The first complaint, if the other side made it: whoever answers it with a "sorry, that was our mistake" does not complain. */
export function theirComplaint(hits: readonly CueHit[]): CueHit | null {
  const first = hits.find(({ cues, asks }) => cues.has("complaint") && !asks);
  return first === undefined || first.isMine ? null : first;
}

/** What our side told of a setback and they have not answered yet. */
export function untoldSetback(hits: readonly CueHit[], { thread }: ThreadReading): CueHit | null {
  const hit = hits.findLast(({ cues, asks, isMine }) => cues.has("setback") && !asks && isMine);
  if (hit === undefined) return null;
  const after = thread.messages.slice(thread.messages.findIndex(({ id }) => id === hit.message.id) + 1);
  return after.some(({ automatic, from }) => automatic === null && from.address !== hit.message.from.address) ? null : hit;
}

/** True when the user's side delivers: the usual case, unless the thread shows the other. */
export function isDeliveredByUs({ commitments, waiting }: ThreadReading, hits: readonly CueHit[]): boolean {
  const promises = commitments.filter(({ kind }) => kind === "promise").flatMap(({ evidence }) => evidence);
  const isPromised = (hit: CueHit): boolean => promises.some((one) => shareWords(one.span, hit.sentence.span));
  const promised = hits.findLast((hit) => hit.cues.has("deliveryDay") && !isReceiver(hit.cues) && isPromised(hit));
  if (promised !== undefined) return promised.isMine;
  const isPlaced = ({ cues }: CueHit): boolean => isReceiver(cues) || cues.has("deliveryPlace");
  const told = hits.findLast((hit) => !hit.asks && (hit.cues.has("deliveryDay") || isPlaced(hit)));
  // Whoever names the place is the one who waits there.
  if (told !== undefined) return told.isMine !== isPlaced(told);
  const asked = hits.findLast(({ cues }) => cues.has("deliveryDay"));
  return asked === undefined ? waiting.on !== "them" : !asked.isMine;
}

/** Whoever says that goods came, came damaged, or may come, is the one who receives them. */
function isReceiver(cues: ReadonlySet<CueName>): boolean {
  return cues.has("takesDelivery") || cues.has("arrived") || cues.has("complaint");
}

/** Open and sure, the user's side's: soonest due first, those without a date last. */
export function ourOpenItems({ commitments }: ThreadReading): readonly Commitment[] {
  return commitments
    .filter(({ status, sure, side }) => status === "open" && sure && side === "me")
    .toSorted((a, b) => ((lastDay(a) ?? "9") < (lastDay(b) ?? "9") ? -1 : (lastDay(a) ?? "9") > (lastDay(b) ?? "9") ? 1 : 0));
}

/** The last day on which an item is in time; null when the mail names none. */
export function lastDay({ due }: Commitment): CalendarDay | null {
  if (due.kind === "day") return due.bound === "after" ? null : due.day;
  return due.kind === "window" ? due.last : null;
}
