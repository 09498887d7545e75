/** Days that can be read in two ways: calendar or working days, day or month first, which week, a weekday that disagrees. */

import { LEAST_DAYS_IN_DOUBT } from "../time/conventions.ts";
import type { CalendarDay, DatePhraseReading, Evidence, Flag, Message } from "../types.ts";
import { type BothDays, bareWaits, bothDays, countedWait } from "./countedWaits.ts";
import { evidenceAt } from "./evidence.ts";
import type { FlagContext } from "./flagContext.ts";
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { waitStart } from "./waitStart.ts";

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
      const isOfOthers = (): boolean => is.othersWaits.test(sentence.folded);
      for (const date of sentence.dates) {
        const evidence = evidenceAt(message, date.start, date.end);
        if (date.when.kind === "afterEvent" && date.doubt !== null) {
          const { least, most } = date.when.wait;
          asked.push(date);
          if (most >= LEAST_DAYS_IN_DOUBT && !settled.has(sentence.sentence) && !isRule && (isOwed(date, sentence) || !isOfOthers()))
            addWait(`${least}-${most}`, evidence, bothDays(start, most, message, context));
          continue;
        }
        const counted = countedWait(date, sentence, message, context);
        if (counted !== null) {
          asked.push(date);
          const isOver = settled.has(sentence.sentence) && (lastDay === null || counted.last < lastDay);
          if (!isOver && !isRule && !isPast && isOwed(date, sentence))
            flags.push({ kind: "calendarOrWorkingDays", evidence: [evidence], ...counted.both });
          continue;
        }
        const flag = settled.has(sentence.sentence) ? null : doubtFlag(date, evidence, message);
        if (flag !== null) flags.push(flag);
      }
      if (settled.has(sentence.sentence) || isRule || isPast) continue;
      const bare = bareWaits(sentence, message, asked);
      if (bare.length === 0 || isOfOthers() || namesDay(sentence, [...asked, ...bare.map(({ span }) => span)], message)) continue;
      for (const evidence of bare) addWait(evidence.quote, evidence, { readings: null });
    }
  }
  return flags;
}

/** "The hall is booked for four days": a count of days matters where somebody asks or promises something with it. */
function isOwed({ start, end }: DatePhraseReading, { acts }: SentenceReading): boolean {
  return acts.some(({ kind, evidence: { span } }) => (kind === "promise" || kind === "request") && span.start < end && span.end > start);
}

/** "Drying takes five days, you get it on the 12th": the day itself is told, outside the waits. */
function namesDay({ dates }: SentenceReading, waits: readonly Stretch[], { sentOn }: Message): boolean {
  return dates.some(
    ({ when, start, end }) =>
      when.kind === "day" &&
      when.bound !== "after" &&
      (sentOn === null || when.day > sentOn) &&
      !waits.some((wait) => wait.start < end && wait.end > start),
  );
}

/** Offsets into the message, end not included. */
type Stretch = Pick<DatePhraseReading, "start" | "end">;

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
      if (!HAS_NUMBER.test(date.text) || areTwoDays(date, doubt.readings)) return null;
      return {
        kind: "conflict",
        about: "date",
        evidence: [evidence, evidenceAt(message, date.start, date.end)],
        values: [doubt.readings[0], doubt.readings[1]],
      };
  }
}
/** "The 19th (Thu), the 20th (Fri)": each day has its own weekday. */
function areTwoDays({ when }: DatePhraseReading, [first, last]: readonly [CalendarDay, CalendarDay]): boolean {
  return when.kind === "window" && when.first === first && when.last === last;
}

const HAS_NUMBER = /\p{N}/u;
