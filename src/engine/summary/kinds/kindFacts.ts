/** What a thread tells for the slots of a follow-up. Newest word first; a sentence that asks tells nothing. */
import type { LanguagePack } from "../../languagePack.ts";
import { daysOf } from "../../nudge/sentenceDates.ts";
import { numericOrderOf } from "../../time/countryOf.ts";
import { readDates } from "../../time/readDates.ts";
import type { CalendarDay, Commitment, Country, Evidence, ThreadReading, WorkCalendar } from "../../types.ts";
import { type CueHit, evidenceOf } from "./cueHits.ts";
import type { CueName, KindCues } from "./kindCues.ts";

/** What is needed besides the reading. `today`: the day on the user's wall. */
export interface KindSurroundings {
  readonly packs: readonly LanguagePack[];
  readonly cues: readonly KindCues[];
  /** null: no table for that country. */
  readonly calendarOf: (country: Country) => WorkCalendar | null;
  readonly today: CalendarDay;
}

/** A day that a sentence names for something. */
export interface NamedDay {
  readonly day: CalendarDay;
  readonly evidence: Evidence;
}

/** What the thread says of this, told rather than asked; null when nobody did. `whose`: whose words count. */
export function toldOf(hits: readonly CueHit[], cue: CueName, whose: "mine" | "theirs" | "anyone"): Evidence | null {
  const hit = hits.findLast(({ cues, asks, isMine }) => cues.has(cue) && !asks && (whose === "anyone" || isMine === (whose === "mine")));
  return hit === undefined ? null : evidenceOf(hit);
}

/** The last day that was named for the delivery; null when none was, or when its date can be read in two ways. */
export function deliveryDay(hits: readonly CueHit[], { packs, calendarOf }: KindSurroundings): NamedDay | null {
  for (const hit of hits.toReversed()) {
    const { message, sentence } = hit;
    const pack = packs.find(({ language }) => language === sentence.language);
    if (!hit.cues.has("deliveryDay") || hit.asks || message.sentOn === null || pack === undefined) continue;
    const dates = readDates(sentence.text, pack, {
      day: message.sentOn,
      time: null,
      numericOrder: numericOrderOf(message.country),
      calendar: message.country === null ? null : calendarOf(message.country),
    });
    // A window is no day, and of two days nobody can tell which is meant.
    const days = dates.flatMap((date) => {
      const covered = daysOf(date);
      return covered === null || covered.first < (message.sentOn ?? covered.first) ? [] : [{ ...covered, doubt: date.doubt }];
    });
    const [only] = days;
    if (only === undefined) continue;
    return days.length === 1 && only.doubt === null && only.first === only.last ? { day: only.first, evidence: evidenceOf(hit) } : null;
  }
  return null;
}

/** True when the user's side delivers: the usual case, unless the thread shows the other. */
export function isDeliveredByUs(reading: ThreadReading, hits: readonly CueHit[]): boolean {
  const told = hits.findLast(({ cues, asks }) => !asks && (cues.has("deliveryDay") || cues.has("takesDelivery")));
  if (told !== undefined) return told.isMine !== told.cues.has("takesDelivery");
  const asked = hits.findLast(({ cues }) => cues.has("deliveryDay"));
  return asked === undefined ? reading.waiting.on !== "them" : !asked.isMine;
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
