/**
 * Learns src/languages/<id>/actWeights.ts from training/sentences, and prints what the tables, the weights alone and both together
 * reach on sentences that the weights were not learned from. The same files and tables give the same weights.
 * node scripts/train-acts.ts [language ...] [--compare]   (--compare: also the weights alone; nothing is written)
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import type { LearnedKind } from "../src/engine/acts/actWeights.ts";
import type { LanguagePack } from "../src/engine/languagePack.ts";
import { packs } from "../src/languages/index.ts";
import { chooseCuts, type Judged, shown, type Tally, tally, tallyWith } from "./learn/chooseCuts.ts";
import { KINDS, labelledSentences } from "./learn/labelledSentences.ts";
import { type ActExample, actColumn, actExample, actFeatures, isJudged, learnActs } from "./learn/learnActs.ts";
import { columnsOf, dot, sparseRow } from "./learn/linearModel.ts";
import { actsModule } from "./learn/packWeights.ts";

/** A writer with fewer sentences cannot stand for all when another is left out. */
const WHOLE_WRITER = 300;
const FOLDS = 5;
const BLOCK = 50;
/** Kinds that were also looked for in whole mails. A wrong "done" closes what is open: the others are measured, and left to the tables. */
const SHIPPED: readonly LearnedKind[] = ["promise", "request", "question"];
/** The lists hold hard sentences on purpose; where to cut is also for the plain ones of whole mails to say. */
const MAIL_WEIGHT = 4;

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const onlyCompares = process.argv.includes("--compare");

for (const pack of packs) {
  if (asked.length > 0 && !asked.includes(pack.language)) continue;
  const { sentences, digest } = labelledSentences(pack.language);
  if (sentences.length === 0) continue;
  const examples = sentences.map((sentence) => actExample(sentence, pack));
  const unseen = scoresOfUnseen(examples, pack, true);
  console.log(`${pack.language}: ${sentences.length} sentences, left out ${unseen.by} at a time`);
  const alone = onlyCompares ? scoresOfUnseen(examples, pack, false) : null;
  const cuts = KINDS.flatMap((kind, place) => {
    const judged = judgedOf(examples, kind, unseen.scores[place] ?? []);
    const chosen = chooseCuts(judged);
    const columns = [
      ["tables", tally(judged, ({ isFound }) => isFound)],
      ...(alone === null ? [] : [["weights", bestAlone(judgedOf(examples, kind, alone.scores[place] ?? []))] as const]),
      ["both", tallyWith(judged, chosen)],
    ] as const;
    console.log(`  ${kind.padEnd(12)}${columns.map(([name, reached]) => `${name} ${shown(reached)}`).join("   ")}`);
    return SHIPPED.includes(kind) ? [{ kind, cuts: chosen }] : [];
  });
  if (onlyCompares) continue;
  const learned = learnActs(examples, cuts, pack, digest);
  const text = actsModule(learned);
  writeFileSync(path.join(import.meta.dirname, `../src/languages/${pack.language}/actWeights.ts`), text);
  console.log(`  ${learned.count} signs, ${Math.round(gzipSync(text).length / 1024)} KB gzipped`);
}

/** For each kind and sentence the score by weights learned from the others: other writers where there are several, else other blocks of lines. */
function scoresOfUnseen(examples: readonly ActExample[], pack: LanguagePack, withTables: boolean) {
  const features = examples.map((example) => actFeatures(example, pack, withTables));
  const writers = [...new Set(examples.map(({ sentence }) => sentence.writer))];
  const whole = writers.filter((writer) => examples.filter(({ sentence }) => sentence.writer === writer).length >= WHOLE_WRITER).length;
  const by = whole > 1 ? "a writer" : "blocks of lines";
  const foldOf = ({ sentence }: ActExample): string => (whole > 1 ? sentence.writer : String(Math.floor(sentence.line / BLOCK) % FOLDS));
  const scores = KINDS.map(() => new Array<number>(examples.length).fill(0));
  for (const fold of new Set(examples.map(foldOf))) {
    const inside = examples.map((example) => foldOf(example) !== fold);
    const seen = examples.filter((_, index) => inside[index]);
    const seenFeatures = features.filter((_, index) => inside[index]);
    const columns = columnsOf(seenFeatures);
    for (const [place, kind] of KINDS.entries()) {
      const weights = actColumn(kind, seen, seenFeatures, columns);
      for (const [index, own] of features.entries()) {
        const row = scores[place];
        if (inside[index] === false && row !== undefined) row[index] = dot(sparseRow(own, columns), weights);
      }
    }
  }
  return { by, scores };
}

function judgedOf(examples: readonly ActExample[], kind: string, scores: readonly number[]): readonly Judged[] {
  return examples.flatMap(({ sentence, found }, index) => {
    if (!isJudged(sentence, kind)) return [];
    return [
      {
        score: scores[index] ?? 0,
        isFound: found.some((one) => one.kind === kind),
        isTrue: sentence.acts.has(kind),
        weight: sentence.isOfMail ? MAIL_WEIGHT : 1,
      },
    ];
  });
}

/** One cut for all: what the tables found is not asked. */
function bestAlone(judged: readonly Judged[]): Tally {
  const blind = judged.map((one) => ({ ...one, isFound: false }));
  return tallyWith(blind, chooseCuts(blind));
}
