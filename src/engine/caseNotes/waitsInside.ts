/** What a side owes and cannot give because somebody of its own has not answered: blocked on is not the same as owned by. */

import { evidenceOfSentence } from "../findings/evidence.ts";
import type { Sides } from "../findings/sides.ts";
import { onlyOf } from "../onlyOf.ts";
import { shareWords } from "../textRanges.ts";
import type { Commitment, ThreadReading } from "../types.ts";
import type { CaseSentence } from "./caseSentences.ts";
import type { InsideNote } from "./caseTypes.ts";

/** One note for each side, from its newest word; none when that side has written since without saying it again, or the item is settled. */
export function waitsInside(
  { thread, commitments }: ThreadReading,
  sentences: readonly CaseSentence[],
  sides: Sides,
): readonly InsideNote[] {
  const notes: InsideNote[] = [];
  for (const message of thread.messages.toReversed()) {
    const isMine = sides.isMine(message.from);
    if (message.automatic !== null || notes.some((note) => note.isMine === isMine)) continue;
    if (newestOf(isMine, thread.messages, sides) !== message.id) continue;
    const told = sentences.findLast((one) => one.message.id === message.id && one.is.waitsInside.test(one.folded));
    if (told === undefined) continue;
    const item = itemOf(told, commitments, isMine);
    if (item !== null && item.status !== "open") continue;
    notes.push({ kind: "waitsInside", isMine, who: whoOf(told), since: message.sentOn, item, evidence: evidenceOfSentence(told.sentence) });
  }
  return notes;
}

function newestOf(isMine: boolean, messages: ThreadReading["thread"]["messages"], sides: Sides): string | undefined {
  return messages.findLast(({ automatic, from }) => automatic === null && sides.isMine(from) === isMine)?.id;
}

/** The item whose sentence it is, else the one that the same mail speaks of. */
function itemOf({ sentence, message }: CaseSentence, commitments: readonly Commitment[], isMine: boolean): Commitment | null {
  const own = commitments.filter(({ side }) => (side === "me") === isMine);
  const overlapping = own.find(({ evidence }) => evidence.some(({ span }) => shareWords(span, sentence.span)));
  const beside = own.filter(({ status, evidence }) => status === "open" && evidence.some(({ span }) => span.message === message.id));
  return overlapping ?? onlyOf(beside);
}

/** As written: folding keeps every place. */
function whoOf({ sentence, folded, is }: CaseSentence): string {
  const waits = is.waitsInside.exec(folded);
  const from = waits?.index ?? 0;
  const part = is.inside.exec(folded.slice(from, from + (waits?.[0].length ?? 0))) ?? null;
  return part === null
    ? sentence.text.slice(from, from + (waits?.[0].length ?? 0))
    : sentence.text.slice(from + part.index, from + part.index + part[0].length);
}
