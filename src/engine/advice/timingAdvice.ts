/** When to write and how: a recap within the day, after events within two working days, an apology within three days. */

import { instant } from "../brands.ts";
import { evidenceOfSentence } from "../findings/evidence.ts";
import { sidesOf } from "../findings/sides.ts";
import { type RadarContext, radarSentences } from "../radar/radarSentences.ts";
import type { CueHit } from "../summary/kinds/cueHits.ts";
import { addWorkingDays } from "../time/businessDays.ts";
import { addDays } from "../time/calendarDay.ts";
import { zonedDayAndTime } from "../time/zonedTime.ts";
import type { CalendarDay, Commitment, Evidence, Instant, Message, ThreadReading } from "../types.ts";

export interface AdviceSettings {
  /** false: no advice at all. */
  readonly isOn: boolean;
}
export type Channel = "mail" | "mailThenLetter" | "call";
export type Advice =
  /** Minutes of a meeting: a day from the mail that speaks of it. */
  | { readonly kind: "recap"; readonly dueAt: Instant; readonly isLate: boolean; readonly channel: Channel; readonly evidence: Evidence }
  | {
      readonly kind: "event" | "apology";
      readonly dueOn: CalendarDay;
      readonly isLate: boolean;
      readonly channel: Channel;
      readonly evidence: Evidence;
    }
  /** I owe it, and it waits for nothing. */
  | { readonly kind: "sendNow"; readonly item: Commitment };

export interface AdviceGiven {
  readonly now: Instant;
  /** Cues of the thread, see cueHits. */
  readonly hits: readonly CueHit[];
}

const DAY_MS = 86_400_000;
const EVENT_WORKING_DAYS = 2;
const APOLOGY_DAYS = 3;

/** Advice on the other side's newest mail, as long as my side has not written since; empty when switched off. */
export function timingAdvice(
  reading: ThreadReading,
  context: RadarContext,
  { now, hits }: AdviceGiven,
  settings: AdviceSettings,
): readonly Advice[] {
  if (!settings.isOn) return [];
  const today = zonedDayAndTime(now, context.zone)?.day ?? null;
  const sides = sidesOf(reading.thread.messages, context.me);
  const newest = reading.thread.messages.findLast(({ automatic }) => automatic === null);
  const unanswered = newest === undefined || sides.isMine(newest.from) || today === null ? null : { newest, today };
  const told = unanswered === null ? [] : onNewest(unanswered.newest, unanswered.today, reading, context, { now, hits });
  return [...told, ...reading.commitments.filter(canBeSentNow).map((item): Advice => ({ kind: "sendNow", item }))];
}

function onNewest(
  newest: Message,
  today: CalendarDay,
  { thread }: ThreadReading,
  context: RadarContext,
  { now, hits }: AdviceGiven,
): readonly Advice[] {
  if (newest.sentAt === null || newest.sentOn === null) return [];
  const sentences = radarSentences({ ...thread, messages: [newest] }, context);
  const channel: Channel = sentences.some(({ is, folded }) => is.urgent.test(folded)) ? "call" : "mail";
  const complaint = hits.find(({ message, cues }) => message.id === newest.id && cues.has("complaint"));
  if (complaint !== undefined) {
    const dueOn = addDays(newest.sentOn, APOLOGY_DAYS);
    const evidence = evidenceOfSentence(complaint.sentence);
    return [{ kind: "apology", dueOn, isLate: today > dueOn, channel: channel === "call" ? channel : "mailThenLetter", evidence }];
  }
  const event = sentences.find(({ is, folded }) => is.events.test(folded));
  if (event !== undefined) {
    const calendar = context.country === null ? null : context.calendarOf(context.country);
    const dueOn = addWorkingDays(newest.sentOn, EVENT_WORKING_DAYS, calendar);
    return [{ kind: "event", dueOn, isLate: today > dueOn, channel, evidence: evidenceOfSentence(event.sentence) }];
  }
  const meeting = hits.find(({ message, cues }) => message.id === newest.id && cues.has("meeting"));
  if (meeting === undefined) return [];
  const dueAt = instant(newest.sentAt + DAY_MS);
  return [{ kind: "recap", dueAt, isLate: now > dueAt, channel, evidence: evidenceOfSentence(meeting.sentence) }];
}

function canBeSentNow({ status, side, kind, condition, due, sure }: Commitment): boolean {
  return status === "open" && side === "me" && kind !== "question" && sure && condition === null && due.kind !== "afterEvent";
}
