/** One thing promised for two days by the same person. */

import { personKey } from "../message/organisation.ts";
import type { Flag } from "../types.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading, ReadAct } from "./sentenceReading.ts";
import { likeness, nameTwoThings } from "./topic.ts";

/** Sentences before the later promise that may say that the day moved. */
const MOVE_REACH = 3;

/** "We bring the form on the 8th", "we pay on the 30th": one item, and yet two deeds. */
const ONE_DEED = 0.3;

/** The same person promised the same thing for two days and did not say that it moved. */
export function dateConflicts(items: readonly Item[], readings: readonly MessageReading[]): readonly Flag[] {
  const flags: Flag[] = [];
  for (const item of items) {
    // What was offered for agreement may move as often as the two sides like.
    if (item.isProposal) continue;
    const promises = item.acts.filter((read) => read.act.kind === "promise" && daysOf(read).length === 1);
    for (const [i, later] of promises.entries()) {
      const earlier = promises[i - 1];
      if (earlier === undefined || earlier.act.messageIndex === later.act.messageIndex) continue;
      if (personKey(earlier.act.by) !== personKey(later.act.by) || daysOf(earlier)[0] === daysOf(later)[0] || saysMoved(later, readings))
        continue;
      if (isWished(item, later) || areTwoDeeds(earlier, later) || isPassed(earlier, later, readings)) continue;
      flags.push({
        kind: "conflict",
        about: "date",
        evidence: [earlier.act.evidence, later.act.evidence],
        values: [earlier.act.dates[0]?.text ?? "", later.act.dates[0]?.text ?? ""],
      });
    }
  }
  return flags;
}

function daysOf(read: ReadAct): readonly string[] {
  // "On the same day" names no day of its own.
  return read.act.dates.flatMap((date) => (date.when.kind === "day" && date.rule !== "event" ? [date.when.day] : []));
}

function areTwoDeeds(earlier: ReadAct, later: ReadAct): boolean {
  return nameTwoThings(earlier.ownTopic, later.ownTopic) && likeness(earlier.ownTopic, later.ownTopic) < ONE_DEED;
}

/** The promised day had come when the later mail was sent: what is promised now is the next step, or the same again because it slipped. */
function isPassed(earlier: ReadAct, later: ReadAct, readings: readonly MessageReading[]): boolean {
  const [day] = daysOf(earlier);
  const sentOn = readings[later.act.messageIndex]?.message.sentOn ?? null;
  return day !== undefined && sentOn !== null && day <= sentOn;
}

/** Somebody else asked for the new day before. */
function isWished(item: Item, later: ReadAct): boolean {
  const [day] = daysOf(later);
  return item.acts.some(
    (other) =>
      other.act.messageIndex < later.act.messageIndex &&
      personKey(other.act.by) !== personKey(later.act.by) &&
      other.sentence.dates.some((date) => date.when.kind === "day" && date.when.day === day),
  );
}

/** The sentence, the ones before it in the same mail or the one after it say that something moved, or beg pardon for it. */
function saysMoved(read: ReadAct, readings: readonly MessageReading[]): boolean {
  const sentences = readings[read.act.messageIndex]?.sentences ?? [];
  const at = sentences.indexOf(read.sentence);
  return sentences.slice(Math.max(0, at - MOVE_REACH), at + 2).some((sentence) => sentence.tables.is.changed.test(sentence.folded));
}
