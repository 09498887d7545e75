/** Lead times that do not say which days they count: both readings as days, from every start that the thread tells. */
import { evidenceOfSentence } from "../findings/evidence.ts";
import { wordsAround } from "../findings/wordsAround.ts";
import { addWorkingDays, isAnnounced } from "../time/businessDays.ts";
import { addDays } from "../time/calendarDay.ts";
import type { CalendarDay, Evidence, Range, WorkCalendar } from "../types.ts";
import type { RadarSentence } from "./radarSentences.ts";
import type { CountStart, LeadTimeFinding, LeadTimeReading } from "./radarTypes.ts";

/** More starts than these would bury the question. */
const MOST_STARTS = 3;
/** Longer waits are warranties and nonsense. */
const LONGEST_DAYS = 400;

interface SaidWait {
  readonly wait: Range;
  readonly said: Evidence[];
  readonly sentence: RadarSentence;
}

/** One finding per wait that leaves the kind of day open. `calendarOf`: the calendar that the writer of a sentence works by. */
export function leadTimes(
  sentences: readonly RadarSentence[],
  calendarOf: (sentence: RadarSentence) => WorkCalendar | null,
): readonly LeadTimeFinding[] {
  const waits = saidWaits(sentences);
  if (waits.length === 0) return [];
  const starts = countStarts(sentences);
  const notCounted = evidenceOf(sentences.find(({ is, folded }) => is.notCounted.test(folded)));
  const countsFrom = evidenceOf(sentences.find(({ is, folded }) => is.countsFrom.test(folded)));
  return waits.map(({ wait, said, sentence }) => {
    const calendar = calendarOf(sentence);
    const readings = starts.map((start) => bothReadings(start, wait, calendar));
    return {
      kind: "leadTime",
      wait,
      evidence: said,
      readings,
      notCounted,
      countsFrom,
      isFirm: readings.length === 1 && notCounted === null && countsFrom === null,
      areHolidaysKnown: readings.every(({ start, working }) => isAnnounced(start.day, calendar) && isAnnounced(working.last, calendar)),
    };
  });
}

/** Waits of unstated days, the same wait said again once. */
function saidWaits(sentences: readonly RadarSentence[]): readonly SaidWait[] {
  const waits = new Map<string, SaidWait>();
  for (const one of sentences) {
    for (const { when, doubt, start, end, text } of one.dates()) {
      if (when.kind !== "afterEvent" || when.unit !== "day" || when.dayKind !== "unstated" || doubt === null) continue;
      if (when.wait.most > LONGEST_DAYS) continue;
      const key = `${when.wait.least}-${when.wait.most}`;
      const offset = one.sentence.span.start;
      const said = { span: { message: one.message.id, start: offset + start, end: offset + end }, quote: text };
      const known = waits.get(key);
      if (known === undefined) waits.set(key, { wait: when.wait, said: [said], sentence: one });
      else known.said.push(said);
    }
  }
  return [...waits.values()];
}

/** The days that may start the count: named ones; without them the days of the mails that place and confirm the order. */
function countStarts(sentences: readonly RadarSentence[]): readonly CountStart[] {
  const stated = sentences.flatMap(statedStarts);
  const told =
    stated.length > 0 ? stated : [...firstMail(sentences, "places", "ordered"), ...firstMail(sentences, "confirms", "confirmed")];
  const byDay = new Map<CalendarDay, CountStart>();
  for (const start of told) if (!byDay.has(start.day)) byDay.set(start.day, start);
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(0, MOST_STARTS);
}

function statedStarts(one: RadarSentence): readonly CountStart[] {
  const { sentOn } = one.message;
  if (sentOn === null) return [];
  return one.dates().flatMap(({ when, start, end }) => {
    if (when.kind !== "day" || when.bound === "by" || when.day > sentOn || !one.waitStarts.test(wordsAround(one.folded, { start, end })))
      return [];
    const evidence = evidenceOf(one);
    return evidence === null ? [] : [{ day: when.day, event: "stated", evidence } as const];
  });
}

function firstMail(sentences: readonly RadarSentence[], word: "places" | "confirms", event: CountStart["event"]): readonly CountStart[] {
  const found = sentences.find(({ is, folded, message }) => message.sentOn !== null && is[word].test(folded));
  const evidence = evidenceOf(found);
  return found === undefined || evidence === null || found.message.sentOn === null ? [] : [{ day: found.message.sentOn, event, evidence }];
}

function bothReadings(start: CountStart, { least, most }: Range, calendar: WorkCalendar | null): LeadTimeReading {
  return {
    start,
    calendar: { first: addDays(start.day, least), last: addDays(start.day, most) },
    working: { first: addWorkingDays(start.day, least, calendar), last: addWorkingDays(start.day, most, calendar) },
  };
}

function evidenceOf(one: RadarSentence | undefined): Evidence | null {
  return one === undefined ? null : evidenceOfSentence(one.sentence);
}
