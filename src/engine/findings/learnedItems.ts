/** Items that only look like something owed, or owed still: the learned weights look at each in its place in the thread. */
import { linearScorer } from "../learned/linearWeights.ts";
import { IS_MISTAKE, itemScore, type PlacedItem, placeItems } from "./itemSigns.ts";
import { byLanguage } from "./languageOrder.ts";
import type { Item } from "./ledger.ts";
import { isOpenStill, type OpenQuestion } from "./openSigns.ts";
import type { MessageReading, ReadAct } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";

/** The items a careful reader would list; all of a language whose weights are not loaded. */
export function likelyItems(items: readonly Item[], readings: readonly MessageReading[], sides: Sides): readonly Item[] {
  const placed = placeItems(items, readings);
  const question = isOpenStill(items, readings, sides);
  const isLeftOut = (one: PlacedItem): boolean => isMistaken(one) || (one.item.status === "open" && isSettled(one, question));
  const leftOut = new Set(byLanguage(placed, ({ sentence }) => sentence.pack).filter(isLeftOut));
  return placed.filter((one) => !leftOut.has(one)).map(({ item }) => item);
}

/** Of what no sentence has closed. */
export const LIKELY_OPEN = 0.25;
/** What is due after the last mail is hardly done yet, and hardest missed. */
const LIKELY_OPEN_AHEAD = -0.1;

/** Its owners have written since, and how the thread went tells that nothing is left to do, or that it is another thing said again. */
function isSettled(placed: PlacedItem, question: OpenQuestion): boolean {
  const { openWeights } = placed.sentence.pack;
  if (placed.item.isUnfinished || openWeights === undefined || standsAlone(placed) || !question.hasOwnerWritten(placed)) return false;
  // Forgotten, not settled: what the thread is read for.
  if (placed.item.kind === "request" && question.isPassedOver(placed)) return false;
  const least = question.isAhead(placed) ? LIKELY_OPEN_AHEAD : LIKELY_OPEN;
  return itemScore(placed, question, linearScorer(openWeights)) < least;
}

/** A mail of one sentence has nothing around it to judge by. */
function standsAlone({ before, after }: PlacedItem): boolean {
  return before === null && after === null;
}

/** An even chance. */
export const LIKELY_MISTAKE = 0;
/** What has a deadline that a rule is sure of, or the form of a question, is taken away only where little speaks for it. */
const LIKELY_MISTAKE_OF_FORM = 0.3;
/** "Please stamp it and send it back by the end of the month": hardly ever a mistake, whatever the words. */
const LIKELY_MISTAKE_OF_DATED_WISH = 0.8;

/** Within the very clause that asks. */
function namesDay({ act: { dates, evidence } }: ReadAct): boolean {
  return dates.some(({ start, end }) => start >= evidence.span.start && end <= evidence.span.end);
}

function isMistaken(placed: PlacedItem): boolean {
  if (standsAlone(placed)) return false;
  const { itemWeights } = placed.sentence.pack;
  if (itemWeights === undefined) return false;
  const { kind, due, sure, acts } = placed.item;
  const hasDeadline = sure && (due.kind === "window" || (due.kind === "day" && due.bound !== "on"));
  const hasForm = hasDeadline || acts.some(({ act }) => act.kind === "question");
  const isDatedWish = hasDeadline && due.kind === "day" && kind === "request" && acts.slice(0, 1).some(namesDay);
  const least = isDatedWish ? LIKELY_MISTAKE_OF_DATED_WISH : hasForm ? LIKELY_MISTAKE_OF_FORM : LIKELY_MISTAKE;
  return itemScore(placed, IS_MISTAKE, linearScorer(itemWeights)) >= least;
}
