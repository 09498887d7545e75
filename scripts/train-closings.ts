/**
 * Learns src/languages/<id>/closingWeights.ts from training/closings: whether a later sentence closes something owed. Prints what the
 * product makes of each pair without the weights, and what the weights alone tell of pairs they were not learned from. The same files
 * and tables give the same weights. node scripts/train-closings.ts [language ...] [--compare]   (--compare: nothing is written)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import type { LanguagePack } from "../src/engine/languagePack.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { shown, tally } from "./learn/chooseCuts.ts";
import { type ClosingPair, closingPairs, type PairSigns, readOutcome, signsOfPair } from "./learn/closingPairs.ts";
import { columnsOf, dot, learn, sparseRow } from "./learn/linearModel.ts";
import { closingsModule, packClosings } from "./learn/packWeights.ts";

const FOLDS = 5;
/**
 * Share of the closings that must be right. Pairs are looked at one by one here; in a thread a sentence closes the likeliest item only,
 * and those that the tables close are gone already, so more is right in the end.
 */
const PRECISION = 0.6;

interface Example {
  readonly pair: ClosingPair;
  readonly signs: PairSigns;
  /** Pairs that share what is owed are left out together. */
  readonly fold: number;
}
interface Scored {
  readonly pair: ClosingPair;
  readonly score: number;
  readonly isFound: boolean;
  readonly isTrue: boolean;
  readonly weight: number;
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const onlyCompares = process.argv.includes("--compare");
const packs = (await packsWithWeights()).map(({ closingWeights: _, ...pack }): LanguagePack => pack);

for (const { language } of packs) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const { pairs, digest } = closingPairs(language);
  if (pairs.length === 0) continue;
  const owed = [...new Set(pairs.map(({ earlier }) => earlier))];
  const examples = pairs.flatMap((pair): readonly Example[] => {
    const signs = signsOfPair(pair, packs);
    return signs === null ? [] : [{ pair, signs, fold: owed.indexOf(pair.earlier) % FOLDS }];
  });
  const unseen = scoresOfUnseen(examples);
  const cut = cutOf(unseen);
  const columns = columnsOf(examples.map(({ signs }) => signs));
  const text = closingsModule(packClosings(columns, weightsFrom(examples, columns), cut, digest));
  console.log(`${language}: ${pairs.length} pairs, ${pairs.length - examples.length} in which nothing is found to be owed`);
  console.log(`  tables ${shown(tally(unseen, ({ pair }) => readOutcome(pair, packs) === "done"))}`);
  console.log(`  weights ${shown(tally(unseen, ({ score }) => score >= cut))}`);
  console.log(`  ${columns.size} signs, ${Math.round(gzipSync(text).length / 1024)} KB gzipped`);
  if (!onlyCompares) writeFileSync(path.join(import.meta.dirname, `../src/languages/${language}/closingWeights.ts`), text);
}

function weightsFrom(examples: readonly Example[], columns: ReadonlyMap<number, number>): Float64Array {
  return learn(
    examples.map(({ signs }) => sparseRow(signs, columns)),
    examples.map(({ pair }) => pair.outcome === "done"),
    columns.size,
  );
}

/** Each pair's score by weights learned from the other folds. */
function scoresOfUnseen(examples: readonly Example[]): readonly Scored[] {
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = examples.filter((example) => example.fold !== fold);
    const columns = columnsOf(seen.map(({ signs }) => signs));
    const weights = weightsFrom(seen, columns);
    for (const { pair, signs, fold: own } of examples) {
      if (own !== fold) continue;
      scored.push({ pair, score: dot(sparseRow(signs, columns), weights), isFound: false, isTrue: pair.outcome === "done", weight: 1 });
    }
  }
  return scored;
}

/** The lowest score from which on enough is right. */
function cutOf(scored: readonly Scored[]): number {
  let right = 0;
  let all = 0;
  let cut = Number.POSITIVE_INFINITY;
  for (const { score, isTrue } of scored.toSorted((a, b) => b.score - a.score)) {
    all += 1;
    if (isTrue) right += 1;
    if (right / all >= PRECISION) cut = score;
  }
  return Math.round(cut * 1000) / 1000;
}
