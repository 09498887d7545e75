import { instant } from "../../engine/brands.ts";
import type { CheckInKind } from "../../engine/nudge/checkIns.ts";
import { decideNudge } from "../../engine/nudge/decideNudge.ts";
import { newNudgeRule } from "../../engine/nudge/nudgeRule.ts";
import { readThread } from "../../engine/readThread.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { Instant, Person, Thread, ThreadReading } from "../../engine/types.ts";
import { progressTables } from "../../languages/progressTables.ts";
import { checkInRule } from "./checkInRules.ts";
import { loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { type NudgeOfThread, nudgeObject, nudgesOf, showNudge } from "./showNudge.ts";
import { counted } from "./showReading.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface NudgesOptions extends ReaderOptions {
  readonly after: number;
  readonly now?: TypedMoment;
  readonly json?: boolean;
  /** Lists what comes back by itself instead of who is silent. */
  readonly checkIn?: CheckInKind;
}

const BAR_FROM_THREADS = 200;
/** Other threads with the same person that are looked into for an answer, the nearest ones. */
const MOST_SIBLINGS = 20;

/** Lists whom the threads wait for, the longest due first; resolves to the exit status. */
export async function nudgesCommand(files: readonly string[], options: NudgesOptions): Promise<number> {
  const mail = await loadThreads(files);
  const context = await readerContext(mail.messages, options);
  const now = momentIn(options.now, options.zone);
  const bar = progressBar("Thread", BAR_FROM_THREADS);
  const readings = mail.threads.map((thread, index) => {
    const reading = readThread(untilNow(thread, now), context);
    bar.progress(index + 1, mail.threads.length);
    return reading;
  });
  bar.stop();
  const siblingsOf = siblingFinder(readings);
  const today = zonedDayAndTime(now, options.zone)?.day;
  if (today === undefined) throw new Error(`options.ts let the time zone ${options.zone} pass`);
  const progress = { reader: context, tables: progressTables, today };
  const threads = readings.flatMap((reading): readonly NudgeOfThread[] => {
    // Nobody set a rule here: it counts as set when the thread was last written to.
    const setAt = lastMoment(reading.thread) ?? now;
    const { after: quietDays, checkIn } = options;
    const rule = checkIn === undefined ? newNudgeRule(setAt, { quietDays }) : checkInRule(checkIn, reading, setAt, progress);
    if (rule === null) return [];
    const surroundings = { zone: options.zone, calendarOf: context.calendarOf, now, siblings: siblingsOf(reading), packs: context.packs };
    return [{ thread: reading.thread.id, subject: reading.thread.subject, decision: decideNudge(reading, rule, surroundings) }];
  });
  const nudges = threads.flatMap(nudgesOf).toSorted((a, b) => a.person.due.at - b.person.due.at);
  if (options.json !== true) sayWhoReads(context.me, options, mail);
  for (const nudge of nudges)
    await writeOut(options.json === true ? `${JSON.stringify(nudgeObject(nudge, options.zone))}\n` : showNudge(nudge, options.zone));
  if (options.json !== true && mail.messages.length > 0) {
    const waiting = new Set(nudges.map(({ thread }) => thread)).size;
    const what = options.checkIn === undefined ? "waiting for an answer" : "to check in with";
    await writeOut(`${counted(waiting, "thread")} of ${mail.threads.length} ${what}.\n`);
  }
  return statusAfter(mail);
}

/** --now looks back: mail that came later is not there yet. A thread without earlier mail stays whole. */
function untilNow<T extends { readonly messages: readonly { readonly sentAt: Instant | null }[] }>(thread: T, now: Instant): T {
  const messages = thread.messages.filter(({ sentAt }) => sentAt === null || sentAt <= now);
  return messages.length === 0 || messages.length === thread.messages.length ? thread : { ...thread, messages };
}

function lastMoment({ messages }: Thread): Instant | null {
  const moments = messages.flatMap(({ sentAt }) => (sentAt === null ? [] : [Number(sentAt)]));
  return moments.length === 0 ? null : instant(moments.reduce((a, b) => Math.max(a, b)));
}

/** The other threads in which the people of a thread have written. */
function siblingFinder(readings: readonly ThreadReading[]): (reading: ThreadReading) => readonly ThreadReading[] {
  const byAuthor = new Map<string, ThreadReading[]>();
  for (const reading of readings) {
    for (const author of authorsOf(reading)) {
      const known = byAuthor.get(author);
      if (known === undefined) byAuthor.set(author, [reading]);
      else known.push(reading);
    }
  }
  return (reading) => {
    const found = new Set<ThreadReading>();
    for (const person of peopleOf(reading)) for (const other of byAuthor.get(person) ?? []) if (other !== reading) found.add(other);
    const from = lastMoment(reading.thread) ?? 0;
    const later = [...found].filter(({ thread }) => (lastMoment(thread) ?? 0) >= from);
    return later.toSorted((a, b) => (lastMoment(a.thread) ?? 0) - (lastMoment(b.thread) ?? 0)).slice(0, MOST_SIBLINGS);
  };
}

function authorsOf({ thread, me }: ThreadReading): ReadonlySet<string> {
  return addressesOf(
    thread.messages.map(({ from }) => from),
    me,
  );
}

function peopleOf({ thread, me }: ThreadReading): ReadonlySet<string> {
  return addressesOf(
    thread.messages.flatMap(({ from, to }) => [from, ...to]),
    me,
  );
}

function addressesOf(people: readonly Person[], me: Person): ReadonlySet<string> {
  return new Set(people.flatMap(({ address }) => (address === null || address === me.address ? [] : [address])));
}
