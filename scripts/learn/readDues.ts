/** Labelled threads as the product reads them, once more: every thing it would list beside every day it may be due on. */
import { keepLedger } from "../../src/engine/findings/commitments.ts";
import type { NamedDay } from "../../src/engine/findings/daysInMail.ts";
import { dueFeatures, duePairs } from "../../src/engine/findings/dueSigns.ts";
import { likelyItems } from "../../src/engine/findings/learnedItems.ts";
import type { LanguagePack } from "../../src/engine/languagePack.ts";
import type { LabelledLoop, LabelledThread } from "./labelledThreads.ts";
import { inLanguage } from "./linearModel.ts";
import { type Example, meantLoops, sentencesOf } from "./readLabelled.ts";
import { shareHalf, squashed } from "./sameWords.ts";
import { idAt } from "./threadRows.ts";

/** Is the thing due then? The packs are to be with all weights but those of this question, learned from other threads. */
export function dueExamplesOf(thread: LabelledThread, packs: readonly LanguagePack[]): readonly Example[] {
  const { readings, topics, sides } = sentencesOf(thread, packs);
  const { items } = keepLedger(readings, sides, topics);
  const listed = likelyItems(items, readings, sides);
  const meant = meantLoops(listed, thread.loops);
  return duePairs(listed, readings, sides).flatMap((pair): readonly Example[] => {
    const loop = meant.get(pair.item);
    const isTrue = loop === undefined ? null : isDueThen(pair.day, loop);
    if (isTrue === null) return [];
    const { language } = pair.day.sentence.pack;
    return [{ thread: thread.id, language, features: inLanguage(dueFeatures(pair), language), isTrue, isAsked: true }];
  });
}

/** Null: the same day, named where the labels do not speak of the thing. */
function isDueThen({ reading, sentence, date: { when } }: NamedDay, { due, evidence }: LabelledLoop): boolean | null {
  if (due === null || due === undefined || (when.kind !== "day" && when.kind !== "window")) return false;
  const [first, last] = when.kind === "day" ? [when.day, when.day] : [when.first, when.last];
  if (first !== due.start || last !== (due.end ?? due.start)) return false;
  const isSaidHere = evidence.some(
    ({ message, quote }) => idAt(message) === reading.message.id && shareHalf(squashed(quote), squashed(sentence.sentence.text)),
  );
  return isSaidHere ? true : null;
}
