/** What a clause does, with its people and its days. */

import { isOnly, whoOwesWhom } from "../acts/whoOwesWhom.ts";
import type { Act, ActMention, DatePhraseReading } from "../types.ts";
import { datesOfClause, withoutLeadDays } from "./clauseDates.ts";
import type { CompiledTables } from "./compiledTables.ts";
import { isDeadline } from "./dueDate.ts";
import { evidenceAt } from "./evidence.ts";
import { datesOfLastDeed } from "./laterDeed.ts";
import type { Place } from "./sentencePlace.ts";
import { datesOfTask } from "./taskLines.ts";

/** A sentence whose words and dates are known. */
interface Clausal extends Place {
  readonly folded: string;
  readonly tables: CompiledTables;
  readonly wordsHaveSpaces: boolean;
  /** "As soon as she is back on Friday": the deed follows on that day. */
  readonly awaits: (mention: ActMention) => boolean;
  /** "The invoice of 20 November": no day for the deed. */
  readonly tellsWhichOne: (date: DatePhraseReading) => boolean;
}

/** The act of a mention; `dates` and all offsets of mentions are into the sentence, those of the act into the message. */
export function actOf(mention: ActMention, mentions: readonly ActMention[], dates: readonly DatePhraseReading[], place: Clausal): Act {
  const { message, index, sentence, thread, context, leadIn, task } = place;
  const offset = sentence.span.start;
  const isAsked = mention.kind === "question" || mention.kind === "proposal";
  const meant = isAsked ? dates : dates.filter((date) => !place.tellsWhichOne(date));
  const near = task === null ? datesOfClause(mention, mentions, meant, sentence.text, place.awaits(mention)) : datesOfTask(task, dates);
  // Where the verb ends the sentence, what leads in to it is part of what is done.
  const clausal = task === null && place.wordsHaveSpaces ? withoutLeadDays(mention, near, message.sentOn) : near;
  const own = (mention.kind === "promise" ? datesOfLastDeed(clausal, place.folded, place.tables) : clausal).map((date) => ({
    ...date,
    start: date.start + offset,
    end: date.end + offset,
  }));
  const people =
    task === null ? whoOwesWhom(mention, message, thread, context.packs, sentence) : { owners: task.people, toward: task.toward };
  // Minutes that give their writer a task: the writer's own word.
  const kind = mention.kind === "request" && isOnly(message.from, people.owners) ? "promise" : mention.kind;
  return {
    kind,
    message: message.id,
    messageIndex: index,
    by: message.from,
    owners: people.owners,
    toward: people.toward,
    sentence,
    evidence: evidenceAt(message, mention.start + offset, mention.end + offset),
    dates: own.some(isDeadline) ? own : [...own, ...leadIn],
    condition: mention.condition === null ? null : evidenceAt(message, mention.condition.start + offset, mention.condition.end + offset),
    sure: mention.sure,
    rule: mention.rule,
  };
}
