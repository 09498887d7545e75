/** Deadlines a careful person would ask about: unclear, vague, missing, or on a day nobody works. */

import { addWorkingDays, countedDays, holidayName, isWorkingDay } from "../time/businessDays.ts";
import { addDays, daysBetween } from "../time/calendarDay.ts";
import { LEAST_DAYS_IN_DOUBT, RELATIVE_DAY_RULE, WITHIN_RULE } from "../time/conventions.ts";
import type { CalendarDay, CalendarOf, Country, DatePhraseReading, Evidence, Flag, Message, Person, Region } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import type { DayOff, LikelyHomes } from "./daysOff.ts";
import { vagueDateOf } from "./dueDate.ts";
import { evidenceAt } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading, ReadAct, SentenceReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";
import { likeness } from "./topic.ts";
import { foldedClause } from "./turn.ts";
import { waitStart } from "./waitStart.ts";

/** What the flags need to know beside the items. */
interface FlagContext {
  readonly messages: readonly Message[];
  readonly readings: readonly MessageReading[];
  readonly sides: Sides;
  readonly homes: LikelyHomes;
  readonly countryOf: (person: Person) => Country | Region | null;
  readonly calendarOf: CalendarOf;
}

/** Waits told in one sentence; a hostile one may hold thousands. */
const MOST_WAITS = 4;

/** Flags of the dates of all messages: two readings are possible. A settled item's dates are left alone; the same wait said again is one flag. */
export function doubtFlags(items: readonly Item[], context: FlagContext): readonly Flag[] {
  const { readings } = context;
  const settled = new Set(
    items.filter((item) => item.status !== "open").flatMap((item) => item.acts.map((read) => read.sentence.sentence)),
  );
  const flags: Flag[] = [];
  const waits = new Map<string, Evidence[]>();
  const start = waitStart(readings);
  const lastDay = readings.findLast(({ message }) => message.sentOn !== null)?.message.sentOn ?? null;
  const addWait = (days: string, evidence: Evidence, both: BothDays): void => {
    const same = waits.get(days);
    if (same !== undefined) {
      same.push(evidence);
      return;
    }
    const said = [evidence];
    waits.set(days, said);
    flags.push({ kind: "calendarOrWorkingDays", evidence: said, ...both });
  };
  for (const { message, sentences } of readings) {
    for (const sentence of sentences) {
      const asked: DatePhraseReading[] = [];
      const { is } = sentence.tables;
      // "Usually within five days", "it sold in three days".
      const isRule = is.asRule.test(sentence.folded);
      const isPast = sentence.acts.length === 0 && is.happened.test(sentence.folded);
      for (const date of sentence.dates) {
        const evidence = evidenceAt(message, date.start, date.end);
        if (date.when.kind === "afterEvent" && date.doubt !== null) {
          const { least, most } = date.when.wait;
          asked.push(date);
          if (most >= LEAST_DAYS_IN_DOUBT && !settled.has(sentence.sentence) && !isRule)
            addWait(`${least}-${most}`, evidence, bothDays(start, most, message, context));
          continue;
        }
        const counted = countedWait(date, sentence, message, context);
        if (counted !== null) {
          asked.push(date);
          const isOver = settled.has(sentence.sentence) && (lastDay === null || counted.last < lastDay);
          if (!isOver && !isRule && !isPast) flags.push({ kind: "calendarOrWorkingDays", evidence: [evidence], ...counted.both });
          continue;
        }
        const flag = settled.has(sentence.sentence) ? null : doubtFlag(date, evidence, message);
        if (flag !== null) flags.push(flag);
      }
      if (settled.has(sentence.sentence) || isRule) continue;
      for (const evidence of bareWaits(sentence, message, asked)) addWait(evidence.quote, evidence, { readings: null });
    }
  }
  return flags;
}

type BothDays = Pick<Flag & { readonly kind: "calendarOrWorkingDays" }, "readings" | "yearsUnannounced">;

/** "Within 10 days", "in 10 days": days counted from the day of writing that do not say which; null for any other date. */
function countedWait(
  { start, end, when, doubt, rule }: DatePhraseReading,
  { sentence, folded, tables }: SentenceReading,
  message: Message,
  context: FlagContext,
): { readonly last: CalendarDay; readonly both: BothDays } | null {
  const last = when.kind === "day" ? when.day : when.kind === "window" ? when.last : null;
  if (last === null) return null;
  if (doubt?.kind === "calendarOrWorkingDays") {
    const { kind: _kind, ...both } = doubt;
    return { last, both };
  }
  if (doubt !== null || (rule !== RELATIVE_DAY_RULE && rule !== WITHIN_RULE) || message.sentOn === null) return null;
  const days = daysBetween(message.sentOn, last);
  const said = folded.slice(start - sentence.span.start, end - sentence.span.start);
  if (days < LEAST_DAYS_IN_DOUBT || !tables.is.bareDays.test(said)) return null;
  const both = bothDays(message.sentOn, days, message, context);
  const [calendarDay, workingDay] = both.readings ?? [];
  return { last, both: calendarDay === workingDay ? { readings: null } : both };
}

/** "Tooling takes 20 days", outside the phrases asked about already. A day of the month in such words is no day: 25日かかります. */
function bareWaits(
  { sentence, folded, tables }: SentenceReading,
  message: Message,
  asked: readonly DatePhraseReading[],
): readonly Evidence[] {
  return allMatches(tables.is.bareWaits, folded, MOST_WAITS).flatMap((found): readonly Evidence[] => {
    const start = sentence.span.start + found.index;
    const end = start + found[0].length;
    return asked.some((date) => date.start < end && date.end > start) ? [] : [evidenceAt(message, start, end)];
  });
}

/** The end of a wait in calendar and in working days; null without a day to count from. */
function bothDays(start: CalendarDay | null, days: number, message: Message, { countryOf, calendarOf }: FlagContext): BothDays {
  if (start === null) return { readings: null };
  const place = countryOf(message.from);
  const calendar = place === null ? null : calendarOf(place);
  const working = addWorkingDays(start, days, calendar);
  return { readings: [addDays(start, days), working], ...countedDays(start, working, calendar) };
}

function doubtFlag(date: DatePhraseReading, evidence: Evidence, message: Message): Flag | null {
  const { doubt } = date;
  if (doubt === null) return null;
  switch (doubt.kind) {
    case "calendarOrWorkingDays":
    case "dayOrMonthFirst":
    case "whichWeek":
      return { ...doubt, evidence: [evidence] };
    case "weekdayDisagrees":
      // "Monday is Thanksgiving": a feast of another country.
      if (!HAS_NUMBER.test(date.text)) return null;
      return {
        kind: "conflict",
        about: "date",
        evidence: [evidence, evidenceAt(message, date.start, date.end)],
        values: [doubt.readings[0], doubt.readings[1]],
      };
  }
}

const HAS_NUMBER = /\p{N}/u;

/** Flags of what is still open: no day, a vague word instead of a day, or a day off in the owner's country. */
export function openItemFlags(items: readonly Item[], context: FlagContext): readonly Flag[] {
  const flags: Flag[] = [];
  for (const item of items) {
    if (item.status !== "open") continue;
    const flag = item.due.kind === "none" ? undatedFlag(item, context) : item.due.kind === "day" ? dayOffFlag(item, context) : null;
    if (flag !== null) flags.push(flag);
  }
  return flags;
}

function undatedFlag(item: Item, context: FlagContext): Flag | null {
  const isAnswered = isAnsweredSince(item, context);
  for (const read of item.acts.toReversed()) {
    const urgency = urgencyOf(read);
    if (urgency !== null && !read.sentence.tables.is.someDay.test(urgency.text))
      return { kind: "vagueDeadline", evidence: [read.act.evidence, ...vagueWords(read.act.messageIndex, urgency, context)] };
    if (!isAnswered && read.act.kind !== "question" && read.sentence.tables.is.haste.test(wordsOf(read)))
      return { kind: "vagueDeadline", evidence: [read.act.evidence] };
  }
  if (isAnswered || !needsDay(item) || namesDayBeside(item, context)) return null;
  return { kind: "noDeadline", evidence: item.acts.filter((read) => read.act.kind !== "question").map((read) => read.act.evidence) };
}

/** A deed that somebody surely owes and that waits for nothing. */
function needsDay({ kind, sure, isAside, acts, condition }: Item): boolean {
  // Who asks a question waits for the answer anyway; only deeds need a day.
  if (!sure || isAside || kind === "question" || acts.every((read) => read.act.kind === "question")) return false;
  if (kind === "request") return !acts.some((read) => asksForWords(read));
  // "Once it clears" is when.
  if (
    condition !== null ||
    acts.some((read) => read.act.kind === "promise" && read.sentence.tables.is.awaitsEvent.test(foldedClause(read)))
  )
    return false;
  // A bare yes to a wish owes nothing new that could be dated: it is most often the answer itself.
  return acts.some((read) => read.act.kind === "promise");
}

/** "Could you confirm the port?" is answered as a question is. */
function asksForWords(read: ReadAct): boolean {
  return ASKS.test(read.sentence.folded) && read.sentence.tables.is.asksToBeTold.test(foldedClause(read));
}
const ASKS = /[?？]\s*$/u;

/** "Please print five, on my desk on the 21st": the day stands in the sentence, with another deed or an event, or alone in the next one. */
function namesDayBeside({ acts }: Item, { readings }: FlagContext): boolean {
  return acts.some(({ sentence, act }) => {
    const reading = readings[act.messageIndex];
    const sentOn = reading?.message.sentOn ?? null;
    const next = reading?.sentences[reading.sentences.indexOf(sentence) + 1];
    const isLater = (day: CalendarDay): boolean => sentOn === null || day >= sentOn;
    const saysDay = sentence.dates.some(({ when }) => {
      if (when.kind === "day") return isLater(when.day);
      return when.kind === "afterEvent" || (when.kind === "window" && act.kind === "promise" && isLater(when.last));
    });
    if (saysDay || sentence.tables.eventDays.some(({ days, expression }) => days !== 0 && expression.test(sentence.folded))) return true;
    return next?.acts.length === 0 && next.dates.some(({ when }) => when.kind === "day" && when.bound === "by" && isLater(when.day));
  });
}

/** Messages after a wish that are looked through; what is farther on has left it behind. */
const MOST_LATER = 2;
const MOST_SENTENCES = 60;
/** Words in common beyond chance. */
const SPEAKS_OF = 0.05;

/**
 * The owner has written since. What the thread then speaks of again was most likely answered, in words that no rule knows; only what everybody
 * passed over in silence is surely open.
 */
function isAnsweredSince(item: Item, { readings, sides }: FlagContext): boolean {
  const last = item.acts.at(-1)?.act.messageIndex ?? item.raisedIn;
  const later = readings.slice(last + 1).filter(({ sentences }) => sentences.length > 0);
  const owners = new Set(item.owners.map(sides.partyOf));
  if (!later.some(({ message }) => owners.has(sides.partyOf(message.from)))) return false;
  if (item.kind === "promise" || later.length > MOST_LATER) return true;
  return later.some(({ sentences }) => sentences.slice(0, MOST_SENTENCES).some(({ topic }) => likeness(topic, item.topic) >= SPEAKS_OF));
}

/** "As soon as possible" in the clause, or behind it where no other clause of the sentence stands between. */
function urgencyOf({ act, sentence }: ReadAct): DatePhraseReading | null {
  const own = vagueDateOf(act);
  if (own !== null) return own;
  const { end } = act.evidence.span;
  const next = sentence.acts.map((other) => other.evidence.span.start).filter((start) => start >= end);
  const limit = Math.min(...next, sentence.sentence.span.end);
  return sentence.dates.find((date) => date.when.kind === "vague" && date.start >= end && date.end <= limit) ?? null;
}

/** The clause; its whole sentence where no other clause stands in it. */
function wordsOf(read: ReadAct): string {
  const { acts, folded } = read.sentence;
  return acts.every(({ evidence }) => evidence.span.start === read.act.evidence.span.start) ? folded : foldedClause(read);
}

function vagueWords(messageIndex: number, date: DatePhraseReading, context: FlagContext): readonly Evidence[] {
  const message = context.messages[messageIndex];
  return message === undefined ? [] : [evidenceAt(message, date.start, date.end)];
}

function dayOffFlag(item: Item, context: FlagContext): Flag | null {
  // "From Saturday on" leaves all the days after it.
  if (item.due.kind !== "day" || item.due.bound === "after") return null;
  const { day } = item.due;
  const place = item.owners.map(context.countryOf).find((found) => found !== null) ?? null;
  const calendar = place === null ? null : context.calendarOf(place);
  const isWorking = isWorkingDay(day, calendar);
  const guessed = isWorking && calendar === null ? guessedDayOff(item, day, context) : null;
  if (isWorking && guessed === null) return null;
  const namesDay = (date: DatePhraseReading): boolean => date.when.kind === "day" && date.when.day === day;
  const said = item.acts.filter((read) => read === item.dueFrom || read.act.dates.some(namesDay)).map((read) => read.act.evidence);
  const evidence = [...said, item.due.evidence];
  const name = holidayName(day, calendar);
  if (guessed !== null) return { kind: "holiday", day, ...guessed, evidence };
  if (name !== null && calendar !== null) return { kind: "holiday", day, name, country: calendar.country, evidence };
  return { kind: "weekend", day, evidence };
}

/** No table tells for sure: the clock of the owner's mail does, or the words "on the bank holiday". */
function guessedDayOff({ owners, acts }: Item, day: CalendarDay, { homes, calendarOf }: FlagContext): DayOff | null {
  const isCalledOff = acts.some(({ sentence }) =>
    sentence.dates.some(
      ({ start, end, when }) => when.kind === "day" && when.day === day && sentence.tables.is.daysOff.test(around(sentence, start, end)),
    ),
  );
  return owners.map((owner) => homes.dayOff(owner, day, isCalledOff, calendarOf)).find((found) => found !== null) ?? null;
}

/** "On Good Friday, 18 April": the name stands in the date or right beside it. */
const BESIDE = 24;
function around({ sentence, folded }: SentenceReading, start: number, end: number): string {
  const from = start - sentence.span.start;
  return folded.slice(Math.max(0, from - BESIDE), end - sentence.span.start + BESIDE);
}
