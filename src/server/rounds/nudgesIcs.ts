/** The user's pending nudges as a calendar file. */
import ical, { ICalAlarmType } from "ical-generator";
import { fillPhrase } from "../../engine/summary/fillPhrase.ts";
import type { Instant } from "../../engine/types.ts";
import type { NoticeTexts } from "../../hosts/noticeTexts.ts";
import type { Nudge } from "../store/store.ts";
import { type StoredDecision, storedDecision } from "./storedDecision.ts";

const QUARTER_HOUR_MS = 900_000;

/** One entry for each nudge whose moment is known. Moments are UTC: each program shows them on its own clock. */
export function nudgesIcs(nudges: readonly Nudge[], texts: NoticeTexts, now: Instant): string {
  const calendar = ical({
    name: "Followthrough",
    prodId: { company: "Followthrough", product: "Followthrough", language: texts.locale.toUpperCase() },
  });
  for (const nudge of nudges) {
    const stored = storedDecision(nudge.decision);
    const at = momentOf(nudge, stored);
    if (at === null) continue;
    const people = namesOf(nudge, stored);
    const subject = stored === null || stored.subject === "" ? texts.noSubject : stored.subject;
    const event = calendar.createEvent({
      id: `${nudge.id}@followthrough`,
      sequence: nudge.version,
      stamp: new Date(now),
      start: new Date(at),
      end: new Date(at + QUARTER_HOUR_MS),
      summary: fillPhrase(texts.remind, { people: people.join(texts.between), subject }),
    });
    if (stored?.link != null) event.url(stored.link);
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: subject });
  }
  return calendar.toString();
}

function momentOf({ state, wakeAt }: Nudge, stored: StoredDecision | null): Instant | null {
  const outcome = stored?.outcome;
  if (outcome?.kind === "waiting" || outcome?.kind === "timeOnly") return outcome.until;
  if (outcome?.kind === "due") return outcome.toldAt;
  return state === "pending" ? wakeAt : null;
}

function namesOf({ rule }: Nudge, stored: StoredDecision | null): readonly string[] {
  const outcome = stored?.outcome;
  const people =
    outcome?.kind === "waiting" || outcome?.kind === "due" ? outcome.people : outcome?.kind === "timeOnly" ? outcome.known : [];
  if (people.length > 0) return people.map(({ name, address }) => name || (address ?? ""));
  return rule.waitingFor ?? [];
}
