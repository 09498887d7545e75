/** The morning digest: one mail a day to the user's own address, in the user's morning on a working day, about everything that is due. */
import { createHash } from "node:crypto";
import { instant } from "../../engine/brands.ts";
import { nextWorkingMoment, worksOn } from "../../engine/time/workingWeek.ts";
import { clockTime, minutesOfClock, zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { Instant, Weekday, WorkingWeek } from "../../engine/types.ts";
import { calendarOf } from "../../holidays/index.ts";
import { loadNoticeTexts } from "../../languages/texts.ts";
import type { Account, ClaimedEffect, Nudge } from "../store/store.ts";
import type { Delivery } from "../wakeUps/wakeUps.ts";
import { type AccountSettings, accountSettings } from "./accountSettings.ts";
import type { EffectSurroundings } from "./deliverEffect.ts";
import { digestMail } from "./digestMail.ts";
import { DIGEST, digestPayload } from "./effectPayloads.ts";
import { storedDecision } from "./storedDecision.ts";

export interface DigestToSend {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same when the same digest is sent again: mail servers and programs drop the second one. */
  readonly messageId: string;
}
/** Answers null when the mail server has taken it over. */
export type SendDigest = (mail: DigestToSend) => Promise<null | { readonly problem: string; readonly isFinal: boolean }>;

/** When the last digest went out, as a moment; kept beside the places in mailboxes. */
const SENT_KIND = `${DIGEST}.sent`;
/** Later in the day it is no morning mail any more: it waits for the next. */
const MORNING_MINUTES = 120;
const HOUR_MS = 3_600_000;
const WEEKEND: readonly Weekday[] = [6, 7];
const ALL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const MOST_NUDGES = 200;
/** Another process is at the same digest. */
const OTHER_MS = 30_000;
const MOST_WAITS_FOR_OTHER = 3;

export async function deliverDigest(
  { store, sendDigest, panelUrl, now }: EffectSurroundings,
  account: Account,
  effect: ClaimedEffect,
): Promise<Delivery> {
  const settings = accountSettings(account.settings);
  const payload = digestPayload.safeParse(effect.payload);
  // Switched off, or nowhere to send to: the row in the panel is there all the same.
  if (sendDigest === null || !settings.digest || account.address === null || !payload.success) return { kind: "done" };
  const at = now();
  const lastSent = sentAt(await store.accounts.cursor(account.id, SENT_KIND));
  if (lastSent !== null && payload.data.toldAt <= lastSent) return { kind: "done" };
  const morning = nextMorning(at, lastSent, settings);
  if (morning > at) return { kind: "later", problem: "notMorning", waitMs: morning - at };
  const due = (await store.nudges.list(account.id, MOST_NUDGES)).filter(({ state }) => state === "due");
  if (due.length === 0) return { kind: "done" };
  // One of several effects speaks for all; each process comes to the same one.
  const speaker = due.filter((nudge) => lastSent === null || toldAt(nudge) > lastSent).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (speaker !== undefined && speaker.id !== effect.nudge && effect.attempts <= MOST_WAITS_FOR_OTHER) {
    return { kind: "later", problem: "otherSpeaks", waitMs: OTHER_MS };
  }
  const texts = await loadNoticeTexts(settings.locale);
  const day = zonedDayAndTime(at, settings.zone)?.day ?? new Date(at).toISOString().slice(0, 10);
  const mark = createHash("sha256").update(`${account.id} ${day}`).digest("hex").slice(0, 24);
  const domain = account.address.slice(account.address.lastIndexOf("@") + 1);
  const mail = digestMail(due, texts, panelUrl, settings.zone);
  const refused = await sendDigest({ ...mail, to: account.address, messageId: `<digest.${day}.${mark}@${domain}>` });
  if (refused !== null) {
    return refused.isFinal ? { kind: "never", problem: refused.problem } : { kind: "later", problem: refused.problem, waitMs: null };
  }
  await store.accounts.keepCursor(account.id, SENT_KIND, String(at), at);
  return { kind: "done" };
}

const sentAt = (kept: string | null): Instant | null => (kept !== null && /^\d{1,15}$/.test(kept) ? instant(Number(kept)) : null);

function toldAt({ decision, updatedAt }: Nudge): Instant {
  const outcome = storedDecision(decision)?.outcome;
  return (outcome?.kind === "due" || outcome?.kind === "timeOnly" ? outcome.toldAt : null) ?? updatedAt;
}

/** `at` itself within the first hours of the user's working day; one digest a day. */
function nextMorning(at: Instant, lastSent: Instant | null, { zone, country, digestAt }: AccountSettings): Instant {
  const calendar = country === null ? null : calendarOf(country);
  const weekend = calendar?.weekend ?? WEEKEND;
  const end = Math.min(minutesOfClock(digestAt) + MORNING_MINUTES, 24 * 60 - 1);
  const until = clockTime(Math.trunc(end / 60), end % 60) ?? digestAt;
  const week: WorkingWeek = { zone, country, days: ALL_DAYS.filter((day) => !weekend.includes(day)), from: digestAt, until };
  const first = nextWorkingMoment(at, week, calendar);
  const [today, last] = [zonedDayAndTime(first, zone)?.day, lastSent === null ? null : zonedDayAndTime(lastSent, zone)?.day];
  if (today === undefined || today !== last || !worksOn(today, week, calendar)) return first;
  // Today's went out already: from the end of this morning on, the next one counts.
  return nextWorkingMoment(instant(first + (MORNING_MINUTES / 60 + 1) * HOUR_MS), week, calendar);
}
