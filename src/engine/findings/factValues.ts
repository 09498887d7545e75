/** The value that stands beside the words for a matter: the price beside "unit price", the name beside "consignee". */
import { overlap, type TextRange } from "../textRanges.ts";
import { allMatches } from "./allMatches.ts";
import type { CompiledFacts } from "./compiledTables.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import type { StatedValue } from "./statedValues.ts";
import { datesWithin, valuesOf } from "./valueStatements.ts";

export type FactShape = "money" | "count" | "version" | "place" | "name" | "address";

export interface FactValue {
  /** In a form that can be compared. */
  readonly value: string;
  /** Currency or unit; "" for the rest. */
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}
/** Where the words for a matter stand, offsets into the folded sentence. */
export interface FactLabel {
  readonly start: number;
  readonly end: number;
}

/** Between the words for the matter and the value. */
const REACH = 36;
const MOST_LABELS = 4;
/** A name in letters with capitals: up to three words, titles and legal forms among them. */
const CAPITAL_NAME = /(?:\p{Lu}\p{Ll}{1,3}\. ?)?\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]+|&)){0,2}/gu;
const QUOTED_NAME = /(?:\p{Lu}{2,4} )?«[^«»]{2,40}»/u;
const HAN_NAME = /^[\p{Script=Han}\p{Script=Katakana}ー々]{2,12}/u;
/** "rev.", "version"; a single letter is a version itself. */
const VERSION_WORD = /^\p{L}{2,}(?:\.|(?=[ \d]))/u;
const CLAUSE = /[;；。!！?？\n]/u;
/** Signs that tell no two values apart. */
export const NOT_COMPARED = /[\s.,'’"“”«»:：、，-]+/gu;

/** null where none is near enough. */
export function valueBeside(shape: FactShape, label: FactLabel, sentence: SentenceReading): FactValue | null {
  switch (shape) {
    case "money":
    case "count":
      return numberBeside(shape, label, sentence);
    case "version":
      return nearest(versionsOf(sentence), label, sentence.folded);
    case "address":
      return nearest(addressesOf(sentence), label, sentence.folded);
    case "place":
    case "name":
      return nameBeside(label, sentence);
  }
}

function numberBeside(shape: "money" | "count", label: FactLabel, sentence: SentenceReading): FactValue | null {
  const { folded, tables } = sentence;
  const values = valuesOf(sentence).filter(
    (value) =>
      value.shape === "number" &&
      (shape === "money" ? value.isMoney || isBareAmount(value, label) : !value.isMoney && value.slot !== "") &&
      (shape === "money" || !isRounded(value.start, folded, tables)),
  );
  const found = nearest(values, label, folded);
  const isOfMore = found !== null && tables.facts.together.test(folded.slice(label.end, Math.max(label.end, found.start)));
  return isOfMore ? null : found;
}

/** "押金每台800": right behind the words and of three digits or more; people leave the currency out. */
function isBareAmount({ slot, start, value }: StatedValue, { end }: FactLabel): boolean {
  return slot === "" && start >= end && start - end <= BARE_REACH && Number(value) >= LEAST_BARE;
}
const BARE_REACH = 5;
const LEAST_BARE = 100;

function isRounded(start: number, folded: string, { is }: SentenceReading["tables"]): boolean {
  return is.approximately.test(folded.slice(Math.max(0, start - 10), start));
}

function versionsOf({ folded, tables }: SentenceReading): readonly FactValue[] {
  return allMatches(tables.facts.versionNames, folded, MOST_LABELS).flatMap((found): readonly FactValue[] => {
    const rest = found[0].replace(VERSION_WORD, "");
    const version = (/\d+(?:\.\d+)*/u.exec(rest) ?? /[a-zа-я](?![a-zа-я])/u.exec(rest))?.[0];
    return version === undefined ? [] : [{ value: version, slot: "", start: found.index, end: found.index + found[0].length }];
  });
}

function addressesOf({ folded, tables }: SentenceReading): readonly FactValue[] {
  return allMatches(tables.facts.addresses, folded, MOST_LABELS).map((found) => {
    const lead = tables.facts.nameStarts.exec(found[0])?.[0].length ?? 0;
    const start = found.index + lead;
    return { value: found[0].slice(lead).replace(NOT_COMPARED, ""), slot: "", start, end: found.index + found[0].length };
  });
}

/** After the words before what stands in front of them; nothing beyond the end of a clause. */
function nearest(values: readonly FactValue[], label: FactLabel, folded: string): FactValue | null {
  const near = (from: number, to: number): boolean => from <= to && to - from <= REACH && !CLAUSE.test(folded.slice(from, to));
  const inside = values.find((value) => overlap(value, label));
  const after = values.find((value) => value.start >= label.end && near(label.end, value.start));
  const before = values.findLast((value) => value.end <= label.start && near(value.end, label.start));
  const found = inside ?? after ?? before;
  return found === undefined ? null : { value: found.value, slot: found.slot, start: found.start, end: found.end };
}

/** A name right behind the words, or in front of them. */
function nameBeside(label: FactLabel, sentence: SentenceReading): FactValue | null {
  const { text } = sentence.sentence;
  const { folded, tables } = sentence;
  const after = folded.slice(label.end, label.end + REACH);
  const link = tables.facts.links.exec(after);
  const from = label.end + (link?.[0].length ?? 0);
  const han = HAN_NAME.exec(folded.slice(from, from + REACH));
  if (han !== null) return hanName(han[0], from, tables.facts);
  const quoted = QUOTED_NAME.exec(text.slice(label.end, label.end + REACH)) ?? null;
  if (quoted !== null) return nameValue(quoted[0], label.end + quoted.index);
  const [next] = capitalNames(sentence, label.end, label.end + REACH);
  if (next !== undefined && !CLAUSE.test(folded.slice(label.end, next.start))) return nameValue(next.name, next.start);
  const start = Math.max(0, label.start - REACH);
  const quotedBefore = QUOTED_NAME.exec(text.slice(start, label.start));
  if (quotedBefore !== null) return nameValue(quotedBefore[0], start + quotedBefore.index);
  const last = capitalNames(sentence, start, label.start).findLast(({ name }) => !tables.emptyWords.has(name.toLowerCase()));
  if (last === undefined) return null;
  const between = text.slice(last.end, label.start);
  // "Ines, the consignee is right", "tax ID and consignee": somebody is spoken to, something else is named beside it.
  if (CLAUSE.test(between) || between.startsWith(",") || tables.facts.together.test(between.toLowerCase())) return null;
  return nameValue(last.name, last.start);
}

/** Names with capitals in a stretch of the sentence; not months: "the inspector's name by 30 September". */
function capitalNames(sentence: SentenceReading, from: number, to: number): readonly (TextRange & { readonly name: string })[] {
  const dates = datesWithin(sentence);
  return [...sentence.sentence.text.slice(from, to).matchAll(CAPITAL_NAME)]
    .map(({ index, 0: name }) => ({ name, start: from + index, end: from + index + name.length }))
    .filter((name) => !dates.some((date) => overlap(date, name)));
}

function hanName(run: string, start: number, { nameEnds }: CompiledFacts): FactValue | null {
  const end = nameEnds.exec(run);
  const name = end === null ? run : run.slice(0, end.index);
  return name.length < 2 ? null : nameValue(name, start);
}

function nameValue(name: string, start: number): FactValue {
  const value = name.toLowerCase().replace(/^\p{L}{2,4}\. ?/u, "");
  return { value, slot: "", start, end: start + name.length };
}
