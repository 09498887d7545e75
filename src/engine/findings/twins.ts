/** Two things asked or promised in one sentence. */

import { personKey } from "../message/organisation.ts";
import type { Item } from "./ledger.ts";
import { joinTopics, likeness } from "./topic.ts";

const SAME_WISH = 0.42;
/** Two things of one sentence that met the same fate are one item. */
export function joinTwins(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const twin = kept.at(-1);
    if (twin !== undefined && areTwins(twin, item)) {
      twin.acts.push(...item.acts);
      if (twin.due.kind === "none") {
        twin.due = item.due;
        twin.dueFrom = item.dueFrom;
      }
      twin.topic = joinTopics(twin.topic, item.topic, 1);
    } else kept.push(item);
  }
  return kept;
}

function areTwins(first: Item, second: Item): boolean {
  const a = first.acts[0];
  const b = second.acts[0];
  if (a === undefined || b === undefined || a.sentence !== b.sentence) return false;
  if ((first.kind === "promise") !== (second.kind === "promise") || first.status !== second.status) return false;
  if (first.owners.map(personKey).join() !== second.owners.map(personKey).join()) return false;
  if (first.due.kind === "none" || second.due.kind === "none") return !arePromisedApart(first, second);
  if (sameDue(first, second)) return true;
  // "300 leave on the 1st, 200 more on the 8th" are two lots.
  return first.kind !== "promise" && likeness(first.topic, second.topic) > SAME_WISH;
}

/** "The sketch comes in June. The path I will add.": each was promised in a sentence of its own, one of them without a day. */
function arePromisedApart(first: Item, second: Item): boolean {
  if (first.kind !== "promise" || first.due.kind === second.due.kind) return false;
  const of = (item: Item): readonly unknown[] => item.acts.slice(1).map(({ sentence }) => sentence);
  const [own, other] = [of(first), of(second)];
  return own.length > 0 && other.length > 0 && !own.some((sentence) => other.includes(sentence));
}

function sameDue(first: Item, second: Item): boolean {
  return (
    first.dueFrom !== null && second.dueFrom !== null && JSON.stringify(withoutEvidence(first)) === JSON.stringify(withoutEvidence(second))
  );
}

function withoutEvidence(item: Item): unknown {
  return item.due.kind === "day" ? item.due.day : item.due.kind === "window" ? [item.due.first, item.due.last] : item.due.kind;
}
