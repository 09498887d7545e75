/** A value beside the sentence that states it. */

import type { TextRange } from "../textRanges.ts";
import type { ConflictTopic, Evidence, Flag } from "../types.ts";
import { clauseAround } from "./clauseAround.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { type StatedValue, statedValues } from "./statedValues.ts";

/** A number, version or place, and where the thread states it. */
export interface Statement {
  readonly value: StatedValue;
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
}

/** What a flag needs of it; `value`: in the text of the sentence. */
export interface StatementAt extends Omit<Statement, "value"> {
  readonly value: TextRange;
}

const known = new WeakMap<SentenceReading, readonly StatedValue[]>();

/** All values of a sentence outside its dates, read once however many stages ask for them. */
export function valuesOf(sentence: SentenceReading): readonly StatedValue[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const values = readValues(sentence);
  known.set(sentence, values);
  return values;
}

function readValues(sentence: SentenceReading): readonly StatedValue[] {
  return statedValues(sentence.sentence.text, sentence.folded, datesWithin(sentence), sentence.tables);
}

/** Where its dates stand in the text of the sentence. */
export function datesWithin({ sentence: { span }, dates }: SentenceReading): readonly TextRange[] {
  return dates.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
}

/** The flag of two values, each with its clause as evidence. */
export function conflict(about: ConflictTopic, earlier: StatementAt, later: StatementAt): Flag {
  const evidence = (statement: StatementAt): Evidence =>
    clauseAround(statement.reading, statement.sentence, statement.value.start, statement.value.end);
  return { kind: "conflict", about, evidence: [evidence(earlier), evidence(later)], values: [textOf(earlier), textOf(later)] };
}

/** What the two values of a flag are about. */
export function topicOfValue(value: StatedValue): ConflictTopic {
  if (value.shape === "place") return "place";
  if (value.shape === "version") return "version";
  return value.isMoney ? "price" : "quantity";
}

function textOf(statement: StatementAt): string {
  return statement.sentence.sentence.text.slice(statement.value.start, statement.value.end);
}
