/** Two values that one writer holds against each other: "the label says 12, the delivery note says 21", "which date is right?". */
import type { ConflictTopic, Evidence, Flag } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import { clauseAround } from "./clauseAround.ts";
import { nameBehind } from "./sayingsOfNumbers.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import type { StatedValue } from "./statedValues.ts";

/** A value with its place in the sentence; `slot` "" goes with every slot of its kind. */
interface Compared {
  readonly kind: "date" | "code" | StatedValue["shape"];
  readonly slot: string;
  readonly isMoney: boolean;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: SentenceReading;
}

const HAS_NUMBER = /\p{N}/u;
/** Between the name of a source and the value it gives. */
const SOURCE_REACH = 45;
const MOST_SOURCES = 12;
const NUMBER_REACH = 3;
const NAME_REACH = 60;
/** A name on its own: capitals in Latin and Cyrillic, a few characters before a sign in Chinese and Japanese. */
const NAME = /^[\s:"'«“「„-]*(\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,2}|\p{Script=Han}{2,4}(?=[港，。,;；」”！]|$))/u;

/** "SL2601": letters and digits that name one thing. */
const CODE = /^[\s:"'«“「„-]*(\p{Lu}{1,5}[-/]?\d{2,}[\p{Lu}\d/-]*)(?![\p{L}\d])/u;

/** The conflict inside one sentence with two sources; null without one. `values` are what the sentence states. */
export function comparedInside(reading: MessageReading, sentence: SentenceReading, values: readonly StatedValue[]): Flag | null {
  const named = allMatches(sentence.tables.is.sources, sentence.folded, MOST_SOURCES);
  if (named.length < 2) return null;
  const sources = named.map((found) => found.index);
  // "Clause 12", "invoice 4417": which source it is, not what it says.
  const isName = ({ slot, start }: StatedValue): boolean =>
    slot === "" &&
    named.some(({ index, 0: words }) => {
      const from = index + words.length;
      return start > index && start - from <= NUMBER_REACH && !sentence.tables.is.states.test(sentence.folded.slice(from, start));
    });
  const stated = values.flatMap((value) => {
    if (value.shape !== "number") return [value];
    return isName(value) ? [] : [counted(value, sentence)];
  });
  const compared = [...comparedValues(sentence, stated), ...namesOf(sentence, sources)].toSorted((a, b) => a.start - b.start);
  for (const [i, first] of compared.entries()) {
    const second = compared.slice(i + 1).find((other) => differs(first, other));
    if (second === undefined) continue;
    const isApart =
      sources.some((at) => at < first.start && first.start - at <= SOURCE_REACH) &&
      sources.some((at) => at > first.end && at < second.start && second.start - at <= SOURCE_REACH);
    if (isApart) return flagOf(reading, first, second);
  }
  return null;
}

const SHORT_NAME = /^ (\p{Ll}{3})(?!\p{L})/u;

/** "An order for 180 pairs at 43 roubles": pairs are no price. */
function counted(value: StatedValue, { folded, tables }: SentenceReading): StatedValue {
  if (value.slot !== "") return value;
  const behind = folded.slice(value.end, value.end + NAME_REACH);
  const short = SHORT_NAME.exec(behind)?.[1];
  const name = short === undefined || tables.emptyWords.has(short) ? nameBehind(behind, tables) : short;
  return name === null ? value : { ...value, slot: `name of ${name}` };
}

/** "It says 40 here and 46 there. Which one is right?": the two values of the question and the sentence before it. */
export function askedWhichHolds(
  reading: MessageReading,
  at: number,
  valuesOf: (sentence: SentenceReading) => readonly StatedValue[],
): Flag | null {
  const sentence = reading.sentences[at];
  if (sentence === undefined || !sentence.tables.is.whichHolds.test(sentence.folded)) return null;
  const before = reading.sentences[at - 1];
  const own = comparedValues(sentence, valuesOf(sentence));
  const inside = onlyTwo(reading, own);
  if (inside !== null || before === undefined) return inside;
  // "Shop A 40 boxes, shop B 12. The list is off by 28 pages": the sentence that asks speaks of a value of its own.
  const isOwnMatter = own.some(({ kind, slot }) => kind === "number" && slot !== "");
  const both = [...comparedValues(before, valuesOf(before)), ...own];
  return onlyTwo(reading, isOwnMatter ? both.filter((one) => own.some(({ kind, slot }) => kind === one.kind && slot === one.slot)) : both);
}

/** Exactly two values of one kind; three are a list. */
function onlyTwo(reading: MessageReading, compared: readonly Compared[]): Flag | null {
  for (const first of compared) {
    const alike = compared.filter((other) => other.kind === first.kind && (other.slot === first.slot || first.slot === ""));
    const different = new Set(alike.map((one) => one.value));
    const second = alike.find((other) => differs(first, other));
    if (different.size === 2 && second !== undefined) return flagOf(reading, first, second);
  }
  return null;
}

function differs(a: Compared, b: Compared): boolean {
  return a.kind === b.kind && a.value !== b.value && (a.slot === b.slot || a.slot === "" || b.slot === "");
}

function comparedValues(sentence: SentenceReading, values: readonly StatedValue[]): readonly Compared[] {
  const offset = sentence.sentence.span.start;
  const dates = sentence.dates.flatMap((date): readonly Compared[] =>
    date.when.kind === "day" && HAS_NUMBER.test(date.text)
      ? [
          {
            kind: "date",
            slot: "",
            isMoney: false,
            value: `${date.when.day} ${date.when.time ?? ""}`,
            start: date.start - offset,
            end: date.end - offset,
            sentence,
          },
        ]
      : [],
  );
  return [...dates, ...values.map((value): Compared => ({ ...value, kind: value.shape, sentence }))];
}

/** Names and codes that a source states: "the booking says Odessa". */
function namesOf(sentence: SentenceReading, sources: readonly number[]): readonly Compared[] {
  const { text } = sentence.sentence;
  const names: Compared[] = [];
  for (const [i, source] of sources.entries()) {
    const limit = Math.min(sources[i + 1] ?? text.length, source + NAME_REACH);
    const verb = sentence.tables.is.states.exec(sentence.folded.slice(source, limit));
    if (verb === null) continue;
    const from = source + verb.index + verb[0].length;
    const said = text.slice(from, from + NAME_REACH);
    const code = CODE.exec(said);
    const found = code ?? NAME.exec(said);
    if (found?.[1] === undefined) continue;
    const end = from + found[0].length;
    const kind = code === null ? "place" : "code";
    names.push({ kind, slot: "", isMoney: false, value: found[1].toLowerCase(), start: end - found[1].length, end, sentence });
  }
  return names;
}

function flagOf(reading: MessageReading, first: Compared, second: Compared): Flag {
  const evidence = (one: Compared): Evidence => clauseAround(reading, one.sentence, one.start, one.end);
  const written = (one: Compared): string => one.sentence.sentence.text.slice(one.start, one.end);
  return {
    kind: "conflict",
    about: topicOf(first),
    evidence: [evidence(first), evidence(second)],
    values: [written(first), written(second)],
  };
}

function topicOf(value: Compared): ConflictTopic {
  if (value.kind === "code") return "name";
  if (value.kind !== "number") return value.kind;
  return value.isMoney ? "price" : "quantity";
}
