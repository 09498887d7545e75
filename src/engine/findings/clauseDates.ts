/** Which dates of a sentence belong to which of its clauses. */
import { covers } from "../textRanges.ts";
import type { ActMention, CalendarDay, DatePhraseReading } from "../types.ts";

const ONLY_LINKS = /^[\s,、，;；:：()（）"'「」“”-]*$/u;

/**
 * Dates of one clause; all offsets are into the sentence. A date inside a clause is that clause's. One outside every clause is the
 * nearest clause's, when it is a deadline, stands right beside it, or there is only one clause. A date inside the condition is nobody's,
 * unless the clause has no other and `awaits` what happens on that day.
 */
export function datesOfClause(
  mention: ActMention,
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  sentence: string,
  awaits: boolean,
): readonly DatePhraseReading[] {
  const own: DatePhraseReading[] = [];
  const near: DatePhraseReading[] = [];
  for (const date of dates) {
    if (mention.condition !== null && covers(mention.condition, date)) continue;
    if (covers(mention, date)) own.push(date);
    else if (
      !mentions.some((other) => covers(other, date)) &&
      nearest(mentions, date) === distance(mention, date) &&
      isClose(mention, date, sentence)
    )
      near.push(date);
  }
  const found = own.some((date) => date.when.kind !== "vague") ? own : [...own, ...near];
  return awaits && found.every((date) => date.when.kind === "vague") ? [...found, ...inCondition(mention, dates)] : found;
}

/** "The gallery opens on the 9th, we hang on the 7th": of two days the one beside the verb counts, unless it is no more than the hour of `today`. */
export function withoutLeadDays(
  { clauseStart }: ActMention,
  dates: readonly DatePhraseReading[],
  today: CalendarDay | null,
): readonly DatePhraseReading[] {
  const isOwn = ({ start, when }: DatePhraseReading): boolean => start >= clauseStart && when.kind === "day" && when.day !== today;
  return dates.some(isOwn) ? dates.filter(({ start, when }) => start >= clauseStart || when.kind !== "day") : dates;
}

function inCondition({ condition }: ActMention, dates: readonly DatePhraseReading[]): readonly DatePhraseReading[] {
  return condition === null ? [] : dates.filter((date) => date.when.kind === "day" && covers(condition, date));
}

function distance(mention: ActMention, date: DatePhraseReading): number {
  if (date.start >= mention.end) return date.start - mention.end;
  if (mention.start >= date.end) return mention.start - date.end;
  return 0;
}

function nearest(mentions: readonly ActMention[], date: DatePhraseReading): number {
  return mentions.reduce((least, mention) => Math.min(least, distance(mention, date)), Number.POSITIVE_INFINITY);
}

function isClose(mention: ActMention, date: DatePhraseReading, sentence: string): boolean {
  if (date.when.kind === "day" && date.when.bound === "by") return true;
  const between = date.end <= mention.start ? sentence.slice(date.end, mention.start) : sentence.slice(mention.end, date.start);
  return ONLY_LINKS.test(between) || isByItself(date, sentence);
}

/** "I will mend it, but tomorrow, the shop is shut": between its commas stands little beside the day. */
function isByItself({ start, end }: DatePhraseReading, sentence: string): boolean {
  return wordsFrom(sentence, start - 1, -1) + wordsFrom(sentence, end, 1) <= MOST_BESIDE_DAY;
}

/** Weight of the letters from this place to the next comma or stop; stops counting when there are too many. */
function wordsFrom(sentence: string, from: number, step: 1 | -1): number {
  let weight = 0;
  for (let at = from; at >= 0 && at < sentence.length && weight <= MOST_BESIDE_DAY; at += step) {
    const sign = sentence.charAt(at);
    if (ENDS_FRAGMENT.test(sign)) break;
    if (HAN_OR_KANA.test(sign)) weight += WEIGHT_OF_HAN;
    else if (LETTER_OR_DIGIT.test(sign)) weight += 1;
  }
  return weight;
}

/** In letters: "but then". */
const MOST_BESIDE_DAY = 5;
const WEIGHT_OF_HAN = 3;
const ENDS_FRAGMENT = /[,，、;；:：.。!！?？…()（）–—]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/u;
