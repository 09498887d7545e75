/**
 * Learns two questions from training/threads, read as the product reads them: does a later sentence close an open item
 * (src/languages/<id>/closingWeights.ts), and is an item nothing a careful reader would list (itemWeights.ts)? Prints what the weights
 * tell of threads they were not learned from. The same files and tables give the same weights.
 * node scripts/train-ledger.ts [--compare]   (--compare: nothing is written)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import type { LanguagePack } from "../src/engine/languagePack.ts";
import type { Language } from "../src/engine/types.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { type Scored, surestCut, worthwhileCut } from "./learn/chooseLine.ts";
import { type LabelledThread, labelledThreads } from "./learn/labelledThreads.ts";
import { columnsOf, dot, learn, sparseRow } from "./learn/linearModel.ts";
import { linearModule, packLinear } from "./learn/packWeights.ts";
import { type Example, examplesOf } from "./learn/readLabelled.ts";

const FOLDS = 5;

const onlyCompares = process.argv.includes("--compare");
const packs = (await packsWithWeights()).map(({ closingWeights: _, itemWeights: __, ...pack }): LanguagePack => pack);
/** The weights of acts know these very threads by heart; the tables alone err as the product will elsewhere. */
const tablesOnly = packs.map(({ actWeights: _, ...pack }): LanguagePack => pack);

const sets = packs.map(({ language }) => ({ language, ...labelledThreads(language) }));
const threads = sets.flatMap((set) => set.threads);
const read = threads.flatMap((thread) => [examplesOf(thread, packs, true), examplesOf(thread, tablesOnly, false)]);
const folds = foldsOf(sets);

for (const { language, digest } of sets) {
  const closings = ofLanguage(read.flatMap((one) => one.closings));
  const mistakes = ofLanguage(read.flatMap((one) => one.mistakes));
  write("closingWeights", closings, surestCut(scoresOfUnseen(closings)));
  write("itemWeights", mistakes, worthwhileCut(scoresOfUnseen(mistakes)));

  function ofLanguage(examples: readonly Example[]): readonly Example[] {
    return examples.filter((example) => example.language === language);
  }

  function write(
    name: "closingWeights" | "itemWeights",
    examples: readonly Example[],
    { cut, shown }: { cut: number; shown: string },
  ): void {
    const columns = columnsOf(examples.map(({ features }) => features));
    const text = linearModule(name, packLinear(columns, weightsFrom(examples, columns), cut, digest));
    console.log(`${language} ${name}: ${examples.length} examples, ${shown}`);
    console.log(`  ${columns.size} signs, ${Math.round(gzipSync(text).length / 1024)} KB gzipped`);
    if (!onlyCompares) writeFileSync(path.join(import.meta.dirname, `../src/languages/${language}/${name}.ts`), text);
  }
}

/** Which fold a thread is left out with: neighbours of one writer in different ones. */
function foldsOf(
  all: readonly { readonly language: Language; readonly threads: readonly LabelledThread[] }[],
): ReadonlyMap<string, number> {
  return new Map(all.flatMap((set) => set.threads.map(({ id }, index): [string, number] => [id, index % FOLDS])));
}

function weightsFrom(examples: readonly Example[], columns: ReadonlyMap<number, number>): Float64Array {
  return learn(
    examples.map(({ features }) => sparseRow(features, columns)),
    examples.map(({ isTrue }) => isTrue),
    columns.size,
  );
}

/** The score of every example that is asked in the product, by weights learned from other threads. */
function scoresOfUnseen(examples: readonly Example[]): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const seen = examples.filter(({ thread }) => folds.get(thread) !== fold);
    const columns = columnsOf(seen.map(({ features }) => features));
    const weights = weightsFrom(seen, columns);
    return examples
      .filter(({ thread, isAsked }) => isAsked && folds.get(thread) === fold)
      .map(({ features, isTrue }) => ({ score: dot(sparseRow(features, columns), weights), isTrue }));
  });
}
