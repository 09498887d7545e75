import { overlap } from "../engine/textRanges.ts";
import type { CalendarDay, Commitment, Decision, Locale, Message, Span, ThreadReading } from "../engine/types.ts";
import { isSamePerson } from "./edits.ts";
import { lastDay } from "./panelWords.ts";

/** The lists of the panel, each in the order it is shown. */
export interface ItemGroups {
  readonly weOwe: readonly Commitment[];
  readonly theyOwe: readonly Commitment[];
  readonly questions: readonly Commitment[];
  readonly decisions: readonly Decision[];
  readonly settled: readonly Commitment[];
}

/** Dated items first, the earliest on top; the rest newest first, because a long thread is read from its end. */
function inOrder(commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments
    .map((commitment, index) => ({ commitment, index, day: lastDay(commitment.due) }))
    .sort((one, other) => {
      if (one.day === other.day) return other.index - one.index;
      if (one.day === null) return 1;
      return other.day === null || one.day < other.day ? -1 : 1;
    })
    .map(({ commitment }) => commitment);
}

/** Sorts the findings of a thread into the lists of the panel. */
export function groupItems(reading: ThreadReading): ItemGroups {
  const open = reading.commitments.filter((commitment) => commitment.status === "open");
  const deeds = open.filter((commitment) => commitment.kind !== "question");
  return {
    weOwe: inOrder(deeds.filter((commitment) => commitment.side === "me")),
    theyOwe: inOrder(deeds.filter((commitment) => commitment.side === "them")),
    questions: inOrder(open.filter((commitment) => commitment.kind === "question")),
    decisions: reading.decisions.toReversed(),
    settled: reading.commitments.filter((commitment) => commitment.status !== "open").toReversed(),
  };
}

/** A condition has still to come true: until then nothing about the item is late. */
export const isHeldBack = ({ condition, status }: Pick<Commitment, "condition" | "status">): boolean =>
  condition !== null && status === "open";

/** Dates of open items: how many have passed that nothing holds back, and the next one to come (today counts as to come). */
export function openDates(groups: ItemGroups, today: CalendarDay): { readonly overdue: number; readonly next: CalendarDay | null } {
  const dated = [...groups.weOwe, ...groups.theyOwe, ...groups.questions].flatMap((item) => {
    const day = lastDay(item.due);
    return day === null ? [] : [{ day, isHeld: isHeldBack(item) }];
  });
  const coming = dated.filter(({ day }) => day >= today).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return { overdue: dated.filter(({ day, isHeld }) => day < today && !isHeld).length, next: coming[0]?.day ?? null };
}

/** The language the other side last wrote in: the best guess for the draft. null: nobody but automatic mail wrote. */
export function theirLocale(reading: ThreadReading): Locale | null {
  const written = reading.thread.messages.filter((message) => message.automatic === null);
  const theirs = written.findLast((message) => !isSamePerson(message.from, reading.me));
  return (theirs ?? written.at(-1))?.locale ?? null;
}

/** Newsletters, notices, bounces: nobody wrote, so there is nobody to answer. */
export function isAutomaticOnly({ thread }: ThreadReading): boolean {
  return thread.messages.length > 0 && thread.messages.every((message) => message.automatic !== null);
}

/** A BCP 47 tag for the words of a span, so that a screen reader changes its voice and the right Han glyphs are used. */
export function languageOf(message: Message, span: Span): string {
  const sentence = message.sentences.find((one) => one.span.start <= span.start && span.start < one.span.end);
  if (sentence === undefined || message.locale.startsWith(sentence.language)) return message.locale;
  return sentence.language;
}

/** A longer stretch around the evidence is for the mail itself, not for a 320 px pane. */
const CONTEXT_LIMIT = 280;

/** The sentence around a span, cut into what stands before, the exact words, and what stands after. */
export function inContext(message: Message, span: Span): { readonly before: string; readonly words: string; readonly after: string } {
  const touched = message.sentences.filter((one) => overlap(one.span, span));
  const start = Math.max(Math.min(span.start, ...touched.map((one) => one.span.start)), span.start - CONTEXT_LIMIT);
  const end = Math.min(Math.max(span.end, ...touched.map((one) => one.span.end)), span.end + CONTEXT_LIMIT);
  const { ownText } = message;
  return { before: ownText.slice(start, span.start), words: ownText.slice(span.start, span.end), after: ownText.slice(span.end, end) };
}
