/** The evidence timeline as a page, and as a table within another page. */
import { fillPhrase } from "../summary/fillPhrase.ts";
import { shownName } from "../summary/personName.ts";
import { plainWords } from "../summary/plainWords.ts";
import type { WritingPhrases } from "../summary/writingPhrases.ts";
import { writtenDay } from "../summary/writtenTime.ts";
import { dayAndTimeAt } from "../time/zonedTime.ts";
import type { Message, ThreadReading } from "../types.ts";
import type { ProgressContext } from "./orderProgress.ts";
import type { Page, PageBlock } from "./page.ts";
import type { ProgressPhrases } from "./progressPhrases.ts";
import { evidenceTimeline, type TimelineEntry } from "./timeline.ts";

export interface PageWords {
  readonly phrases: ProgressPhrases;
  readonly writing: WritingPhrases;
}

const QUOTE_COLUMNS = 1_000;
const TITLE_COLUMNS = 120;

/** Who said what when, as a page to print. */
export function timelinePage(readings: readonly ThreadReading[], context: ProgressContext, words: PageWords): Page {
  const { phrases, writing } = words;
  return {
    locale: phrases.locale,
    title: titleOf(phrases.timeline.title, readings),
    blocks: [
      { kind: "paragraph", text: fillPhrase(phrases.asOf, { day: writtenDay(context.today, writing) }) },
      timelineTable(evidenceTimeline(readings, context), words),
    ],
  };
}

/** "Handover: PO 4411 gift boxes". */
export function titleOf(title: string, readings: readonly ThreadReading[]): string {
  const [subject, ...others] = [...new Set(readings.map(({ thread }) => thread.subject))].filter((one) => one !== "");
  if (subject === undefined) return title;
  return `${title}: ${plainWords(subject, TITLE_COLUMNS)}${others.length > 0 ? " …" : ""}`;
}

/** One row per sentence; a line without rows when there are none. */
export function timelineTable(entries: readonly TimelineEntry[], { phrases, writing }: PageWords): PageBlock {
  const { columns, tags } = phrases.timeline;
  if (entries.length === 0) return { kind: "paragraph", text: phrases.handover.none };
  return {
    kind: "table",
    heads: [columns.when, columns.who, columns.what, columns.quote],
    rows: entries.map(({ message, by, tags: marks, evidence }) => [
      whenOf(message, phrases, writing),
      shownName(by),
      marks.map((mark) => tags[mark]).join(", "),
      plainWords(evidence.quote === "" ? message.attachmentNames.join(", ") : evidence.quote, QUOTE_COLUMNS),
    ]),
  };
}

/** Day and wall clock of the author. */
function whenOf({ sentOn, sentAt, sentOffset }: Message, phrases: ProgressPhrases, writing: WritingPhrases): string {
  if (sentOn === null) return phrases.timeline.noDate;
  const day = writtenDay(sentOn, writing);
  return sentAt === null || sentOffset === null ? day : `${day} ${dayAndTimeAt(sentAt, sentOffset).time}`;
}
