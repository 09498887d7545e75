/** Deadlines of open items that a careful person would ask about: vague, missing, or on a day nobody works. */

import type { DatePhraseReading, Evidence, Flag } from "../types.ts";
import { dayOffFlag } from "./dayOffFlag.ts";
import { vagueDateOf } from "./dueDate.ts";
import { evidenceAt } from "./evidence.ts";
import type { FlagContext } from "./flagContext.ts";
import type { Item } from "./ledger.ts";
import { isAnsweredSince, namesDayBeside, needsDay } from "./neededDays.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { foldedClause } from "./turn.ts";

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
