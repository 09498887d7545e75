/** Labelled threads as the product reads them: every item that no sentence has closed, and whether it is owed still. */
import { keepLedger } from "../../src/engine/findings/commitments.ts";
import { itemFeatures, placeItems } from "../../src/engine/findings/itemSigns.ts";
import { isOpenStill } from "../../src/engine/findings/openSigns.ts";
import type { LanguagePack } from "../../src/engine/languagePack.ts";
import type { LabelledThread } from "./labelledThreads.ts";
import { inLanguage } from "./linearModel.ts";
import { type Example, meantLoops, sentencesOf } from "./readLabelled.ts";

/** The packs are to be with the weights of joins and closings, learned from other threads. */
export function openExamplesOf(thread: LabelledThread, packs: readonly LanguagePack[]): readonly Example[] {
  const { readings, topics, sides } = sentencesOf(thread, packs);
  const { items } = keepLedger(readings, sides, topics);
  const isOpen = ({ status }: { readonly status: string }): boolean => status === "open";
  const meant = meantLoops(items.filter(isOpen), thread.loops.filter(isOpen));
  const question = isOpenStill(items, readings, sides);
  return placeItems(items, readings)
    .filter(({ item }) => isOpen(item))
    .map((placed) => {
      const { language } = placed.sentence.pack;
      const features = inLanguage(itemFeatures(placed, question), language);
      return { thread: thread.id, language, features, isTrue: meant.has(placed.item), isAsked: true };
    });
}
