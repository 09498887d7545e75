/** Which dates of a sentence belong to which of its clauses. */
import type { ActMention, DatePhraseReading } from "../types.ts";

const ONLY_LINKS = /^[\s,、，;；:：()（）"'「」“”-]*$/u;

/**
 * Dates of one clause; all offsets are into the sentence. A date inside a clause is that clause's. One outside every clause is the
 * nearest clause's, when it is a deadline, stands right beside it, or there is only one clause. A date inside the condition is nobody's.
 */
export function datesOfClause(
  mention: ActMention,
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  sentence: string,
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
  return own.some((date) => date.when.kind !== "vague") ? own : [...own, ...near];
}

function covers(outer: { readonly start: number; readonly end: number }, inner: { readonly start: number; readonly end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
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
  return ONLY_LINKS.test(between);
}
