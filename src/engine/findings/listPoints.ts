/** "2. …" in a reply speaks of the "2. …" it was asked. */
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { reaches, type Turn } from "./turn.ts";

const NUMBERED = /^\s*[(（]?(\p{Nd}{1,2})(?:[)）、]|[.:](?!\p{Nd})|\s[)）])/u;

/** The number a point of a list begins with, as written; null without one. `folded`: by foldText. */
export function numberAt(folded: string): string | null {
  return NUMBERED.exec(folded)?.[1] ?? null;
}

/** The number of the point that a sentence is part of; null outside of numbered lists. */
export function numberOf(sentence: SentenceReading | undefined): string | null {
  return sentence?.point ?? null;
}

/** "2. …" answers no point that stands as "1." in the list of questions. */
export function isSameNumber(item: Item, sentence: SentenceReading): boolean {
  const asked = numberOf(item.acts[0]?.sentence);
  const told = numberOf(sentence);
  return asked === null || told === null || asked === told;
}

/** What the author's side was asked under the number of this sentence's point, and has not spoken of yet; null without one. */
export function samePoint(turn: Turn, sentence: SentenceReading): Item | null {
  const number = numberOf(sentence);
  if (number === null) return null;
  const { ledger, author, reading, touched } = turn;
  const asked = ledger.openItems(
    (item) =>
      item.kind !== "promise" &&
      item.raisedIn < reading.index &&
      item.firstReply === null &&
      numberOf(item.acts[0]?.sentence) === number &&
      ledger.isOwnedBy(item, author) &&
      reaches(turn, item) &&
      !touched.has(item),
  );
  return asked.at(-1) ?? null;
}

/** What this very sentence, a point of a list, has promised already: "1. Dan is back at four, you get the log then." */
export function pointPromised({ ledger, reading }: Turn, sentence: SentenceReading): Item | null {
  const number = numberOf(sentence);
  if (number === null) return null;
  const isMeant = (item: Item): boolean =>
    item.kind === "promise" &&
    item.raisedIn < reading.index &&
    numberOf(item.acts[0]?.sentence) === number &&
    item.acts.at(-1)?.sentence === sentence;
  return ledger.openItems(isMeant).at(-1) ?? null;
}
