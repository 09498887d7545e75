/** "3. grey" under "3. Colour of the lids": plain words that answer a point of a list by its number. */

import { deedsOf } from "./deeds.ts";
import { evidenceOf } from "./evidence.ts";
import type { Item } from "./ledger.ts";
import { numberOf, samePoint } from "./listPoints.ts";
import { isPlaced } from "./placedMention.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import { answer, type Turn } from "./turn.ts";

/** Last of all: what promises, refuses or brings the thing itself has been taken by then. */
export function takePoints(turn: Turn): void {
  for (const sentence of turn.reading.sentences) {
    if (numberOf(sentence) === null || turn.spoken.has(sentence)) continue;
    const point = samePoint(turn, sentence);
    if (point === null || !isToldInWords(point) || !tells(turn, sentence, point)) continue;
    answer(turn, point, evidenceOf(turn.message, sentence.sentence));
    turn.spoken.add(sentence);
  }
}

/** A question, a fact, a thing that is only named: not "send somebody over". */
function isToldInWords({ kind, wantsWords, acts }: Item): boolean {
  const [asked] = acts;
  return kind === "question" || wantsWords || (asked !== undefined && isPlaced(asked.act) && deedsOf(asked).size === 0);
}

/** It neither asks back, nor puts off the answer, nor says for when the thing itself is to be expected. */
function tells({ message: { sentOn } }: Turn, { acts, dates, tables, folded }: SentenceReading, point: Item): boolean {
  const { notYet, missing, willAnswer, awaitsEvent } = tables.is;
  if (acts.some(({ kind }) => kind !== "formula" && kind !== "delivery" && kind !== "acceptance" && kind !== "decision")) return false;
  if (notYet.test(folded) || missing.test(folded) || willAnswer.test(folded) || awaitsEvent.test(folded)) return false;
  if (point.kind === "question" || point.wantsWords) return true;
  return dates.every(({ when }) => when.kind === "day" && sentOn !== null && when.day <= sentOn);
}
