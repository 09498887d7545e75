/** Items that only look like something owed: the learned weights look at each in its place in the thread. */
import { linearScorer } from "../learned/linearWeights.ts";
import { itemScore, type PlacedItem, placeItems } from "./itemSigns.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading } from "./sentenceReading.ts";

/** The items a careful reader would list; all of a language whose weights are not loaded. */
export function likelyItems(items: readonly Item[], readings: readonly MessageReading[]): readonly Item[] {
  return placeItems(items, readings)
    .filter((placed) => !isMistaken(placed))
    .map(({ item }) => item);
}

/** From here on as many that nobody would list go as that somebody would. */
export const LIKELY_MISTAKE = -0.1;
/** What a rule is sure of and has a deadline. */
const SURE_AND_DATED = 0.1;

function isMistaken(placed: PlacedItem): boolean {
  // A mail of one sentence has nothing around it to judge by.
  if (placed.before === null && placed.after === null) return false;
  const { itemWeights } = placed.sentence.pack;
  if (itemWeights === undefined) return false;
  const { due, sure } = placed.item;
  const hasDeadline = due.kind === "window" || (due.kind === "day" && due.bound !== "on");
  return itemScore(placed, linearScorer(itemWeights)) >= (sure && hasDeadline ? SURE_AND_DATED : LIKELY_MISTAKE);
}
