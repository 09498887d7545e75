/** "2. …" in a reply speaks of the "2. …" it was asked. */
import type { Item } from "./ledger.ts";
import { pointOf } from "./pointNumbers.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { reaches, type Turn } from "./turn.ts";

/** "2. …" answers no point that stands as "1." in the list of questions, and nothing that was asked outside of the list. */
export function isSameNumber({ ledger }: Turn, item: Item, sentence: SentenceReading): boolean {
  const told = pointOf(sentence);
  if (told === null) return true;
  const asked = pointOf(item.acts[0]?.sentence);
  return asked === null ? !ledger.hasPoint(told) : asked === told;
}

/** What the author's side was asked under the number that this sentence begins with, and has not spoken of yet; null without one. */
export function samePoint(turn: Turn, sentence: SentenceReading): Item | null {
  return samePoints(turn, sentence).at(-1) ?? null;
}

/** All of them: one point may ask for several things. */
export function samePoints(turn: Turn, sentence: SentenceReading): readonly Item[] {
  const number = pointOf(sentence);
  if (number === null) return [];
  const { ledger, author, reading, touched } = turn;
  return ledger.openItems(
    (item) =>
      item.kind !== "promise" &&
      item.raisedIn < reading.index &&
      item.firstReply === null &&
      pointOf(item.acts[0]?.sentence) === number &&
      ledger.isOwnedBy(item, author) &&
      reaches(turn, item) &&
      !touched.has(item),
  );
}

/** What this very point of a list has promised already: "1. Dan is back at four, you get the log then." */
export function pointPromised({ ledger, reading }: Turn, sentence: SentenceReading): Item | null {
  const number = pointOf(sentence);
  if (number === null) return null;
  const isMeant = (item: Item): boolean =>
    item.kind === "promise" &&
    item.raisedIn < reading.index &&
    pointOf(item.acts[0]?.sentence) === number &&
    isOnLine(item.acts.at(-1), sentence, reading.index);
  return ledger.openItems(isMeant).at(-1) ?? null;
}

function isOnLine(last: ReadAct | undefined, sentence: SentenceReading, index: number): boolean {
  return last?.act.messageIndex === index && (last.sentence === sentence || pointOf(last.sentence) === pointOf(sentence));
}
