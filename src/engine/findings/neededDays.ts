/** Whether an open item without a day is one that needs a day. */

import type { CalendarDay } from "../types.ts";
import type { FlagContext } from "./flagContext.ts";
import type { Item } from "./ledger.ts";
import { likeness } from "./topic.ts";
import { foldedClause } from "./turn.ts";

/** A deed that somebody owes and that waits for nothing. */
export function needsDay({ kind, acts, condition }: Item): boolean {
  // Who asks a question waits for the answer anyway; only deeds need a day.
  if (kind === "question" || acts.every((read) => read.act.kind === "question")) return false;
  if (kind === "request") return true;
  // "Once it clears" is when.
  if (
    condition !== null ||
    acts.some((read) => read.act.kind === "promise" && read.sentence.tables.is.awaitsEvent.test(foldedClause(read)))
  )
    return false;
  // A bare yes to a wish owes nothing new that could be dated: it is most often the answer itself.
  return acts.some((read) => read.act.kind === "promise");
}

/** "Please print five, on my desk on the 21st": the day stands in the sentence, with another deed or an event, or alone in the next one. */
export function namesDayBeside({ acts }: Item, { readings }: FlagContext): boolean {
  return acts.some(({ sentence, act }) => {
    const reading = readings[act.messageIndex];
    const sentOn = reading?.message.sentOn ?? null;
    const next = reading?.sentences[reading.sentences.indexOf(sentence) + 1];
    const isLater = (day: CalendarDay): boolean => sentOn === null || day >= sentOn;
    const saysDay = sentence.dates.some(({ when }) => {
      if (when.kind === "day") return isLater(when.day);
      return when.kind === "afterEvent" || (when.kind === "window" && act.kind === "promise" && isLater(when.last));
    });
    // "Give us six days for it" names the time, too.
    if (
      saysDay ||
      sentence.tables.is.bareWaits.test(sentence.folded) ||
      sentence.tables.eventDays.some(({ days, expression }) => days !== 0 && expression.test(sentence.folded))
    )
      return true;
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
export function isAnsweredSince(item: Item, { readings, sides }: FlagContext): boolean {
  const last = item.acts.at(-1)?.act.messageIndex ?? item.raisedIn;
  const later = readings.slice(last + 1).filter(({ sentences }) => sentences.length > 0);
  const owners = new Set(item.owners.map(sides.partyOf));
  if (!later.some(({ message }) => owners.has(sides.partyOf(message.from)))) return false;
  if (item.kind === "promise" || later.length > MOST_LATER) return true;
  return later.some(({ sentences }) => sentences.slice(0, MOST_SENTENCES).some(({ topic }) => likeness(topic, item.topic) >= SPEAKS_OF));
}
