/** Deadlines a careful person would ask about: unclear, vague, missing, or on a day nobody works. */

import { addWorkingDays, countedDays, holidayName, isWorkingDay } from "../time/businessDays.ts";
import { addDays } from "../time/calendarDay.ts";
import { LEAST_DAYS_IN_DOUBT } from "../time/conventions.ts";
import type { CalendarDay, CalendarOf, Country, DatePhraseReading, Evidence, Flag, Message, Person, Region } from "../types.ts";
import { vagueDateOf } from "./dueDate.ts";
import { evidenceAt } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading, ReadAct } from "./sentenceReading.ts";
import { foldedClause } from "./turn.ts";
import { waitStart } from "./waitStart.ts";

/** What the flags need to know beside the items. */
interface FlagContext {
  readonly messages: readonly Message[];
  readonly countryOf: (person: Person) => Country | Region | null;
  readonly calendarOf: CalendarOf;
}

/** Flags of the dates of all messages: two readings are possible. A settled item's dates are left alone; the same wait said again is one flag. */
export function doubtFlags(readings: readonly MessageReading[], items: readonly Item[], context: FlagContext): readonly Flag[] {
  const settled = new Set(
    items.filter((item) => item.status !== "open").flatMap((item) => item.acts.map((read) => read.sentence.sentence)),
  );
  const flags: Flag[] = [];
  const waits = new Map<string, Evidence[]>();
  const start = waitStart(readings);
  for (const { message, sentences } of readings) {
    for (const { sentence, dates } of sentences) {
      if (settled.has(sentence)) continue;
      for (const date of dates) {
        const evidence = evidenceAt(message, date.start, date.end);
        if (date.when.kind !== "afterEvent" || date.doubt === null) {
          const flag = doubtFlag(date, evidence, message);
          if (flag !== null) flags.push(flag);
          continue;
        }
        const { least, most } = date.when.wait;
        if (most < LEAST_DAYS_IN_DOUBT) continue;
        const same = waits.get(`${least}-${most}`);
        if (same === undefined) {
          const said = [evidence];
          waits.set(`${least}-${most}`, said);
          flags.push({ kind: "calendarOrWorkingDays", evidence: said, ...bothDays(start, most, message, context) });
        } else same.push(evidence);
      }
    }
  }
  return flags;
}

/** The end of a wait in calendar and in working days; null without a day to count from. */
function bothDays(
  start: CalendarDay | null,
  days: number,
  message: Message,
  { countryOf, calendarOf }: FlagContext,
): Pick<Flag & { readonly kind: "calendarOrWorkingDays" }, "readings" | "yearsUnannounced"> {
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
      return {
        kind: "conflict",
        about: "date",
        evidence: [evidence, evidenceAt(message, date.start, date.end)],
        values: [doubt.readings[0], doubt.readings[1]],
      };
  }
}

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
  for (const read of item.acts.toReversed()) {
    const urgency = urgencyOf(read);
    if (urgency !== null && !read.sentence.tables.is.someDay.test(urgency.text))
      return { kind: "vagueDeadline", evidence: [read.act.evidence, ...vagueWords(read.act.messageIndex, urgency, context)] };
  }
  // "Once it clears" is when.
  if (item.acts.some((read) => read.act.kind === "promise" && read.sentence.tables.is.awaitsEvent.test(foldedClause(read)))) return null;
  // Who asks a question waits for the answer anyway; only deeds need a day.
  const evidence = item.acts.filter((read) => read.act.kind !== "question").map((read) => read.act.evidence);
  // "Once you both have signed, please send one back" names no day either; a promise may wait for what it names.
  const mayWait = item.condition !== null && item.kind !== "request";
  return !item.sure || item.kind === "question" || item.isAside || evidence.length === 0 || mayWait
    ? null
    : { kind: "noDeadline", evidence };
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
  if (isWorkingDay(day, calendar)) return null;
  const namesDay = (date: DatePhraseReading): boolean => date.when.kind === "day" && date.when.day === day;
  const said = item.acts.filter((read) => read === item.dueFrom || read.act.dates.some(namesDay)).map((read) => read.act.evidence);
  const evidence = [...said, item.due.evidence];
  const name = holidayName(day, calendar);
  if (name !== null && calendar !== null) return { kind: "holiday", day, name, country: calendar.country, evidence };
  return { kind: "weekend", day, evidence };
}
