/** "2. …" in a reply speaks of the "2. …" it was asked. */
import type { Item } from "./ledger.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { reaches, type Turn } from "./turn.ts";

const NUMBERED = /^\s*(?:[(（]?(\p{Nd}{1,2})(?:[)）、]|[.:](?!\p{Nd})|\s[-–—]\s(?!\p{Nd})|\s[)）]|\s?[→⇒])|([①-⑳]))/u;

/** The number a point of a list begins with, in plain digits; null without one. `folded`: by foldText. */
export function numberAt(folded: string): string | null {
  const match = NUMBERED.exec(folded);
  return (match?.[1] ?? match?.[2])?.normalize("NFKC") ?? null;
}

/** The number of the point that a sentence is part of; null outside of numbered lists. */
export function numberOf(sentence: SentenceReading | undefined): string | null {
  return sentence?.point ?? null;
}

/** "2. …" answers no point that stands as "1." in the list of questions, and nothing that was asked outside of the list. */
export function isSameNumber({ ledger }: Turn, item: Item, sentence: SentenceReading): boolean {
  const told = numberOf(sentence);
  if (told === null) return true;
  const asked = numberOf(item.acts[0]?.sentence);
  return asked === null ? !ledger.hasPoint(told) : asked === told;
}

/** What the author's side was asked under the number of this sentence's point, and has not spoken of yet; null without one. */
export function samePoint(turn: Turn, sentence: SentenceReading): Item | null {
  return samePoints(turn, sentence).at(-1) ?? null;
}

/** All of them: one point may ask for several things. */
export function samePoints(turn: Turn, sentence: SentenceReading): readonly Item[] {
  const number = numberOf(sentence);
  if (number === null) return [];
  const { ledger, author, reading, touched } = turn;
  return ledger.openItems(
    (item) =>
      item.kind !== "promise" &&
      item.raisedIn < reading.index &&
      item.firstReply === null &&
      numberOf(item.acts[0]?.sentence) === number &&
      ledger.isOwnedBy(item, author) &&
      reaches(turn, item) &&
      !touched.has(item),
  );
}

/** What this very point of a list has promised already: "1. Dan is back at four, you get the log then." */
export function pointPromised({ ledger, reading }: Turn, sentence: SentenceReading): Item | null {
  const number = numberOf(sentence);
  if (number === null) return null;
  const isMeant = (item: Item): boolean =>
    item.kind === "promise" &&
    item.raisedIn < reading.index &&
    numberOf(item.acts[0]?.sentence) === number &&
    item.acts.at(-1)?.act.messageIndex === reading.index &&
    numberOf(item.acts.at(-1)?.sentence) === number;
  return ledger.openItems(isMeant).at(-1) ?? null;
}
