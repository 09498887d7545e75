/**
 * Learns src/languages/<id>/closingWeights.ts from training/closings, and prints what the product reads without the weights and what
 * the weights alone tell of pairs they were not learned from. The same files and tables give the same weights.
 * node scripts/train-closings.ts [language ...] [--compare]   (--compare: nothing is written)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import type { ClosingKind } from "../src/engine/findings/closingWeights.ts";
import type { LanguagePack } from "../src/engine/languagePack.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { f1, type Tally, tally } from "./learn/chooseCuts.ts";
import { type ClosingPair, closingPairs, type Outcome, type PairSigns, readOutcome, signsOfPair } from "./learn/closingPairs.ts";
import { columnsOf, dot, learn, sparseRow } from "./learn/linearModel.ts";
import { closingsModule, packClosings } from "./learn/packWeights.ts";

const FOLDS = 5;
/** Share that must be right: a wrong "done" hides what is owed. */
const PRECISION: Readonly<Record<ClosingKind, number>> = { done: 0.57, dropped: 0.6, spokenOf: 0.8 };
const MAIL_WEIGHT = 1;

const TELLS: Readonly<Record<ClosingKind, (outcome: Outcome) => boolean>> = {
  done: (outcome) => outcome === "done",
  dropped: (outcome) => outcome === "dropped",
  spokenOf: (outcome) => outcome !== "none",
};
const KINDS: readonly ClosingKind[] = ["done", "dropped", "spokenOf"];

interface Example {
  readonly pair: ClosingPair;
  readonly signs: PairSigns;
  /** Pairs that share what is owed are left out together. */
  readonly fold: number;
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
  console.log(`${language}: ${pairs.length} pairs, ${pairs.length - examples.length} in which nothing is found to be owed`);
  const learned = KINDS.map((kind) => ({ kind, judged: scoresOfUnseen(kind, examples) }));
  for (const { kind, judged } of learned) {
    const hard = judged;
    const read = kind === "spokenOf" ? null : tally(hard.map(asJudged), (one) => readOutcome(one.pair, packs) === kind);
    const cut = cutOf(judged, PRECISION[kind]);
    console.log(
      `  ${kind.padEnd(9)}${read === null ? "" : `tables ${shown(read)}   `}weights ${shown(tally(hard.map(asJudged), ({ score }) => score >= cut))}   best F1 ${shown(bestOf(hard))}  cut ${cut.toFixed(2)}`,
    );
  }
  if (onlyCompares) continue;
  const features = examples.map(({ signs }) => signs);
  const columns = columnsOf(features);
  const weights = learned.map(({ kind, judged }) => ({
    kind,
    cut: cutOf(judged, PRECISION[kind]),
    weights: learn(
      features.map((one) => sparseRow(one, columns)),
      examples.map(({ pair }) => TELLS[kind](pair.outcome)),
      columns.size,
    ),
  }));
  const text = closingsModule(packClosings(columns, weights, digest));
  writeFileSync(path.join(import.meta.dirname, `../src/languages/${language}/closingWeights.ts`), text);
  console.log(`  ${columns.size} signs, ${Math.round(gzipSync(text).length / 1024)} KB gzipped`);
}

interface Scored {
  readonly example: Example;
  readonly score: number;
  readonly isTrue: boolean;
}

/** Each pair's score by weights learned from the other folds. */
function scoresOfUnseen(kind: ClosingKind, examples: readonly Example[]): readonly Scored[] {
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = examples.filter((example) => example.fold !== fold);
    const columns = columnsOf(seen.map(({ signs }) => signs));
    const weights = learn(
      seen.map(({ signs }) => sparseRow(signs, columns)),
      seen.map(({ pair }) => TELLS[kind](pair.outcome)),
      columns.size,
    );
    for (const example of examples)
      if (example.fold === fold)
        scored.push({ example, score: dot(sparseRow(example.signs, columns), weights), isTrue: TELLS[kind](example.pair.outcome) });
  }
  return scored;
}

interface JudgedPair {
  readonly pair: ClosingPair;
  readonly score: number;
  readonly isFound: boolean;
  readonly isTrue: boolean;
  readonly weight: number;
}

function asJudged({ example, score, isTrue }: Scored): JudgedPair {
  return { pair: example.pair, score, isFound: false, isTrue, weight: example.pair.isOfMail ? MAIL_WEIGHT : 1 };
}

/** The lowest score from which on enough is right. */
function cutOf(scored: readonly Scored[], precision: number): number {
  const judged = scored.map(asJudged).sort((a, b) => b.score - a.score);
  let right = 0;
  let all = 0;
  let cut = judged[0]?.score ?? 0;
  for (const { score, isTrue, weight } of judged) {
    all += weight;
    if (isTrue) right += weight;
    if (right / all >= precision) cut = score;
  }
  return Math.round(cut * 1000) / 1000;
}

function bestOf(scored: readonly Scored[]): Tally {
  const judged = scored.map(asJudged);
  const tallies = judged.map(({ score }) => tally(judged, (one) => one.score >= score));
  return tallies.reduce((best, one) => (f1(one) > f1(best) ? one : best));
}

function shown(reached: Tally): string {
  const { right, wrong, missed } = reached;
  const percent = (part: number, whole: number): string => (whole === 0 ? " -" : String(Math.round((100 * part) / whole)));
  return `${(100 * f1(reached)).toFixed(1)} (${percent(right, right + wrong)}/${percent(right, right + missed)})`;
}
