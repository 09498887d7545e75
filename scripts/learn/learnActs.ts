/** From labelled sentences to weights of acts. */
import type { ActWeights } from "../../src/engine/acts/actWeights.ts";
import { findActs } from "../../src/engine/acts/findActs.ts";
import { type FoundAct, type SentenceFeatures, sentenceFeatures } from "../../src/engine/acts/sentenceFeatures.ts";
import type { LanguagePack } from "../../src/engine/languagePack.ts";
import { foldText } from "../../src/engine/message/foldText.ts";
import type { LabelledSentence } from "./labelledSentences.ts";
import { COST, columnsOf, learn, sparseRow } from "./linearModel.ts";
import { type LearnedAct, packActs } from "./packWeights.ts";

/** A sentence as the tables read it. */
export interface ActExample {
  readonly sentence: LabelledSentence;
  readonly folded: string;
  readonly found: readonly FoundAct[];
}

export function actExample(sentence: LabelledSentence, pack: LanguagePack): ActExample {
  return { sentence, folded: foldText(sentence.text, pack), found: sentence.found ?? findActs(sentence.text, pack) };
}

/** `withTables` false: only the text speaks. */
export function actFeatures({ folded, found }: ActExample, pack: LanguagePack, withTables: boolean): SentenceFeatures {
  return sentenceFeatures(folded, pack.wordsHaveSpaces, withTables ? found : []);
}

/** Weights of one kind; `features` and `columns` are those of the examples. */
export function actColumn(
  kind: string,
  examples: readonly ActExample[],
  features: readonly SentenceFeatures[],
  columns: ReadonlyMap<number, number>,
): Float64Array {
  const judged = examples.flatMap(({ sentence }, index) => (isJudged(sentence, kind) ? [{ sentence, index }] : []));
  return learn(
    judged.map(({ index }) => sparseRow(features[index] ?? { pieces: [], signs: [] }, columns)),
    judged.map(({ sentence }) => sentence.acts.has(kind)),
    columns.size,
    COST.sentence,
  );
}

/** The weights as they are shipped; `digest`: of the files learned from. */
export function learnActs(
  examples: readonly ActExample[],
  kinds: readonly Pick<LearnedAct, "kind" | "cuts">[],
  pack: LanguagePack,
  digest: string,
): ActWeights {
  const features = examples.map((example) => actFeatures(example, pack, true));
  const columns = columnsOf(features);
  const learned = kinds.map(({ kind, cuts }): LearnedAct => ({ kind, cuts, weights: actColumn(kind, examples, features, columns) }));
  return packActs(columns, learned, digest);
}

/** "How about Tuesday?" is written down as a proposal alone; whether it is a question, too, was not asked. */
export function isJudged({ acts, judged }: LabelledSentence, kind: string): boolean {
  return judged.has(kind) && (kind !== "question" || acts.has("question") || !acts.has("proposal"));
}
