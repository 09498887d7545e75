/** What one mail says twice in its own words. */
import type { Item } from "./ledger.ts";
import type { ReadAct } from "./sentenceReading.ts";
import { likeness, nameTwoThings, type Topic, topicOf } from "./topic.ts";
import { foldedClause } from "./turn.ts";

const SAID_TWICE = 0.5;

/** Two clauses of one mail say the same only when their own words do. */
export function isSaidTwice(item: Item, read: ReadAct): boolean {
  return item.acts.some((other) => likeness(other.ownTopic, read.ownTopic) >= SAID_TWICE && !isListedBeside(other, read));
}

/**
 * "Sign the list, send the passes, agree to the fee": clauses of one sentence, each with a thing of its own. Not in Chinese and Japanese, where
 * the steps of one wish are strung together by commas.
 */
function isListedBeside(other: ReadAct, read: ReadAct): boolean {
  const { sentence } = read;
  if (other.sentence !== sentence || !sentence.pack.wordsHaveSpaces || sentence.tables.is.pointsBack.test(foldedClause(read))) return false;
  return nameTwoThings(clauseOf(other), clauseOf(read));
}

/** What the clause says itself, without the share of the sentence that all its clauses have. */
function clauseOf({ ownTopic, sentence }: ReadAct): Topic {
  const own = ownTopic.keys.map((key, at): readonly [string, number] => [key, ownTopic.weights[at] ?? 0]);
  return topicOf(new Map(own.filter(([key, weight]) => weight >= OWN_SHARE * sentence.topic.weightOf(key))));
}

const OWN_SHARE = 0.9;
