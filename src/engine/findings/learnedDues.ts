/** Due days that no rule puts beside a thing, or puts there wrongly: the learned weights look at each thing beside each day that was named. */
import { type LinearWeights, linearScorer } from "../learned/linearWeights.ts";
import type { NamedDay } from "./daysInMail.ts";
import { asDue, isDeadline } from "./dueDate.ts";
import { type DuePair, duePairs, dueScorer } from "./dueSigns.ts";
import { byLanguage } from "./languageOrder.ts";
import type { Item } from "./ledger.ts";
import type { MessageReading } from "./sentenceReading.ts";
import type { Sides } from "./sides.ts";

/** An even chance. */
export const LIKELY_DUE = 0;
/** A rule has its reasons. */
const UNLIKELY_DUE = -0.1;
/** "By Friday" says itself that it is a deadline. */
const UNLIKELY_DEADLINE = -0.2;
/** A day that more likely belongs to another thing loses so much of the difference. */
const RIVAL_SHARE = 0.6;
const MOST_LOST = 1.2;

interface ScoredPair extends DuePair {
  readonly score: number;
}

/** "We need the cases moved. Friday would be ideal.": the day of another sentence, in place of none or of a less likely one. */
export function takeLikelyDues(items: readonly Item[], readings: readonly MessageReading[], sides: Sides): void {
  if (readings.every(({ sentences }) => sentences.every(({ pack }) => pack.dueWeights === undefined))) return;
  const scorers = new Map<LinearWeights, (pair: DuePair) => number>();
  const pairs = duePairs(items, readings, sides);
  const scores = new Map<DuePair, number>();
  for (const pair of byLanguage(pairs, ({ day }) => day.sentence.pack)) {
    const { dueWeights } = pair.day.sentence.pack;
    if (dueWeights === undefined) continue;
    const scoreOf = scorers.get(dueWeights) ?? dueScorer(linearScorer(dueWeights));
    scorers.set(dueWeights, scoreOf);
    scores.set(pair, scoreOf(pair));
  }
  const scored = pairs.flatMap((pair): readonly ScoredPair[] => {
    const score = scores.get(pair);
    return score === undefined ? [] : [{ ...pair, score }];
  });
  for (const [item, own] of byItem(amongRivals(scored))) choose(item, own);
}

function choose(item: Item, pairs: readonly ScoredPair[]): void {
  const ruled = pairs.find((pair) => pair.ruled === "due");
  // Due on a day that is no longer looked at, as in a list of what is late.
  if (ruled === undefined && pairs.some((pair) => pair.ruled === "other")) return;
  // "1. on the 8th or the 9th? … Please answer by Friday.": a choice of days stands beside the day for all the points.
  const from = ruled !== undefined && isOfList(item, ruled.day) ? ruled.day.reading.index + 1 : 0;
  const best = pairs.reduce<ScoredPair | null>(
    (most, pair) => (pair !== ruled && pair.day.reading.index >= from && (most === null || pair.score > most.score) ? pair : most),
    null,
  );
  if (best !== null && best.score >= LIKELY_DUE && (ruled === undefined || best.score > ruled.score)) {
    const { reading, date, sentence } = best.day;
    item.due = asDue(date, reading.message);
    item.dueFrom = item.acts.findLast((read) => read.sentence === sentence) ?? null;
  } else if (ruled !== undefined && ruled.score < leastFor(item, ruled.day)) {
    item.due = { kind: "none" };
    item.dueFrom = null;
  }
}

/** "Please send by Friday:" over a list: the day of all its points, far from their words. */
function isOfList({ acts }: Item, { date, sentence }: NamedDay): boolean {
  return isDeadline(date) && acts.some((read) => read.sentence !== sentence && read.act.dates.includes(date));
}

function leastFor(item: Item, day: NamedDay): number {
  if (!isDeadline(day.date)) return UNLIKELY_DUE;
  return isOfList(item, day) ? Number.NEGATIVE_INFINITY : UNLIKELY_DEADLINE;
}

function byItem(pairs: readonly ScoredPair[]): ReadonlyMap<Item, readonly ScoredPair[]> {
  const own = new Map<Item, ScoredPair[]>();
  for (const pair of pairs) {
    const known = own.get(pair.item);
    if (known === undefined) own.set(pair.item, [pair]);
    else known.push(pair);
  }
  return own;
}

/** Each pair less what speaks for another thing on the same day. */
function amongRivals(pairs: readonly ScoredPair[]): readonly ScoredPair[] {
  const likeliest = new Map<NamedDay, { item: Item; score: number; next: number }>();
  for (const { item, day, score } of pairs) {
    const known = likeliest.get(day);
    if (known === undefined) likeliest.set(day, { item, score, next: Number.NEGATIVE_INFINITY });
    else if (score > known.score) likeliest.set(day, { item, score, next: known.score });
    else known.next = Math.max(known.next, score);
  }
  return pairs.map((pair) => {
    const known = likeliest.get(pair.day);
    const rival = known === undefined ? pair.score : known.item === pair.item ? known.next : known.score;
    const lost = RIVAL_SHARE * Math.max(0, rival - pair.score);
    return { ...pair, score: pair.score - Math.min(MOST_LOST, lost) };
  });
}
