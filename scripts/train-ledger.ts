/**
 * Learns seven questions from training/threads, read as the product reads them: does a later sentence close an open item
 * (src/languages/<id>/closingWeights.ts), is what it closes dropped and not done (dropWeights.ts), is what a message raises a known thing said again (joinWeights.ts), is an item nothing a careful
 * reader would list (itemWeights.ts), does a sentence settle something for both sides (decisionWeights.ts), of what is listed with
 * these weights, is it due on that day (dueWeights.ts), and of what they leave open, is it owed still (openWeights.ts)? Prints what the weights tell of threads they were not learned from. Signs mean the same in every language and
 * are learned from all threads together, words from those of their own. The same files and tables give the same weights.
 * node scripts/train-ledger.ts [--compare]   (--compare: nothing is written)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { LIKELY_CLOSING, LIKELY_DROP } from "../src/engine/findings/learnedClosings.ts";
import { LIKELY_DECISION } from "../src/engine/findings/learnedDecisions.ts";
import { LIKELY_DUE } from "../src/engine/findings/learnedDues.ts";
import { LIKELY_MISTAKE, LIKELY_OPEN } from "../src/engine/findings/learnedItems.ts";
import { LIKELY_JOIN } from "../src/engine/findings/learnedJoins.ts";
import type { LanguagePack } from "../src/engine/languagePack.ts";
import type { Language } from "../src/engine/types.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { shown, type Tally } from "./learn/chooseCuts.ts";
import { labelledSentences } from "./learn/labelledSentences.ts";
import { type LabelledThread, labelledThreads } from "./learn/labelledThreads.ts";
import { actExample, learnActs } from "./learn/learnActs.ts";
import { COST, columnsIn, columnsOf, dot, learn, sparseRow } from "./learn/linearModel.ts";
import { linearModule, packLinear } from "./learn/packWeights.ts";
import { dueExamplesOf } from "./learn/readDues.ts";
import { type Example, examplesOf } from "./learn/readLabelled.ts";
import { openExamplesOf } from "./learn/readOpen.ts";

const FOLDS = 5;

type Learned = "closingWeights" | "dropWeights" | "joinWeights" | "itemWeights" | "decisionWeights" | "dueWeights" | "openWeights";

/** From which score on each is a yes in the product. */
const LIKELY: Readonly<Record<Learned, number>> = {
  closingWeights: LIKELY_CLOSING,
  dropWeights: LIKELY_DROP,
  joinWeights: LIKELY_JOIN,
  itemWeights: LIKELY_MISTAKE,
  decisionWeights: LIKELY_DECISION,
  dueWeights: LIKELY_DUE,
  openWeights: LIKELY_OPEN,
};

const onlyCompares = process.argv.includes("--compare");
const packs = (await packsWithWeights()).map(
  ({
    closingWeights: _,
    dropWeights: __,
    joinWeights: ___,
    itemWeights: ____,
    decisionWeights: _____,
    dueWeights: ______,
    openWeights: _______,
    ...pack
  }): LanguagePack => pack,
);
const { threads, digest: learnedFrom } = labelledThreads();
const folds = new Map(threads.map(({ id }, index): [string, number] => [id, index % FOLDS]));
const none: Tally = { right: 0, wrong: 0, missed: 0 };
const parts = Array.from({ length: FOLDS }, (_, fold) => threads.filter(({ id }) => folds.get(id) === fold));
/** By fold: the packs with weights that were learned without its threads. */
const unbiased = parts.map(packsWithout);
const read = parts.flatMap((left, fold) => left.map((thread) => examplesOf(thread, unbiased[fold] ?? [])));

write(
  "closingWeights",
  read.flatMap((one) => one.closings),
);
write(
  "dropWeights",
  read.flatMap((one) => one.drops),
);
write(
  "joinWeights",
  read.flatMap((one) => one.joins),
);
write(
  "itemWeights",
  read.flatMap((one) => one.mistakes),
);
write(
  "decisionWeights",
  read.flatMap((one) => one.decisions),
);
// What is due when is asked of what the other weights have joined, closed and listed.
write(
  "dueWeights",
  parts.flatMap((left, fold) => left.flatMap((thread) => dueExamplesOf(thread, unbiased[fold] ?? []))),
);
// The last word on what the others leave open.
write(
  "openWeights",
  parts.flatMap((left, fold) => left.flatMap((thread) => openExamplesOf(thread, unbiased[fold] ?? []))),
  COST.item,
);

function write(name: Learned, examples: readonly Example[], cost = COST.pair): void {
  const columns = columnsOfThreads(examples);
  const weights = weightsFrom(examples, columns, cost);
  const tallies = learnUnbiased(name, examples, cost);
  for (const { language } of packs) {
    const own = columnsIn(language, columns);
    const text = linearModule(name, packLinear(own, weights, learnedFrom));
    const count = examples.filter((example) => example.language === language).length;
    console.log(`${language} ${name}: ${count} examples, ${shown(tallies.get(language) ?? none)}`);
    console.log(`  ${own.size} signs, ${Math.round(gzipSync(text).length / 1024)} KB gzipped`);
    if (!onlyCompares) writeFileSync(path.join(import.meta.dirname, `../src/languages/${language}/${name}.ts`), text);
  }
}

/** The weights of acts know these very threads by heart and would err less on them than elsewhere: learned again without them. */
function packsWithout(threads: readonly LabelledThread[]): readonly LanguagePack[] {
  const mails = threads.flatMap(({ raw }) => raw.messages.map(({ body }) => body.content)).join("\n");
  return packs.map((pack) => {
    if (pack.actWeights === undefined) return pack;
    const others = labelledSentences(pack.language).sentences.filter(({ text, isOfMail }) => !isOfMail || !mails.includes(text));
    const examples = others.map((sentence) => actExample(sentence, pack));
    return { ...pack, actWeights: learnActs(examples, pack.actWeights.kinds, pack, "") };
  });
}

function columnsOfThreads(examples: readonly Example[]): ReadonlyMap<number, number> {
  return columnsOf(
    examples.map(({ features }) => features),
    (index) => examples[index]?.thread ?? "",
  );
}

function weightsFrom(examples: readonly Example[], columns: ReadonlyMap<number, number>, cost: number): Float64Array {
  return learn(
    examples.map(({ features }) => sparseRow(features, columns)),
    examples.map(({ isTrue }) => isTrue),
    columns.size,
    cost,
  );
}

/**
 * Gives the packs of every fold weights learned from the other threads. What they tell of the examples that are asked in the product, by
 * language; from LIKELY on it is a yes.
 */
function learnUnbiased(name: Learned, examples: readonly Example[], cost: number): ReadonlyMap<Language, Tally> {
  const tallies = new Map<Language, Tally>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = examples.filter(({ thread }) => folds.get(thread) !== fold);
    const columns = columnsOfThreads(seen);
    const weights = weightsFrom(seen, columns, cost);
    unbiased[fold] = (unbiased[fold] ?? []).map((pack) => ({
      ...pack,
      [name]: packLinear(columnsIn(pack.language, columns), weights, ""),
    }));
    for (const { thread, language, isAsked, isTrue, features } of examples) {
      if (!isAsked || folds.get(thread) !== fold) continue;
      const isYes = dot(sparseRow(features, columns), weights) >= LIKELY[name];
      const { right, wrong, missed } = tallies.get(language) ?? none;
      tallies.set(language, {
        right: right + Number(isYes && isTrue),
        wrong: wrong + Number(isYes && !isTrue),
        missed: missed + Number(!isYes && isTrue),
      });
    }
  }
  return tallies;
}
