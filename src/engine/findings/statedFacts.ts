/** Facts that two messages state under one name with two values: "the consignee is A", "consignee: B". */
import type { ConflictTopic, Flag } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import { changesBefore } from "./changesBefore.ts";
import { clauseAround } from "./clauseAround.ts";
import type { CompiledFacts } from "./compiledTables.ts";
import { areOtherThings, thingsOf } from "./factThings.ts";
import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { statedValues } from "./statedValues.ts";

type Shape = "money" | "count" | "version" | "place" | "name" | "address";

interface Value {
  /** In a form that can be compared. */
  readonly value: string;
  /** Currency or unit; "" for the rest. */
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}
interface Fact extends Value {
  readonly shape: Shape;
  readonly matter: string;
  readonly occasion: Occasion;
  /** What it is of; empty when none is named. */
  readonly things: readonly string[];
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
  /** From the name of the matter to the value, offsets into the sentence. */
  readonly from: number;
  readonly to: number;
}

const TOPICS: Readonly<Record<Shape, ConflictTopic>> = {
  money: "price",
  count: "quantity",
  version: "version",
  place: "place",
  name: "name",
  address: "address",
};
/** Prices, counts and versions are of things; a shipment has one consignee. */
const OF_THINGS: ReadonlySet<Shape> = new Set(["money", "count", "version"]);
/** Between the words for the matter and the value. */
const REACH = 36;
const MOST_LABELS = 4;
/** Facts remembered of one matter; a thread with more is a price list. */
const MOST_KNOWN = 12;
const LONGEST_SENTENCE = 500;
const ASKS = /[?？]["”」』»]?\s*$/u;
/** A name in letters with capitals: up to three words, titles and legal forms among them. */
const CAPITAL_NAME = /(?:\p{Lu}\p{Ll}{1,3}\. ?)?\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]+|&)){0,2}/gu;
const QUOTED_NAME = /(?:\p{Lu}{2,4} )?«[^«»]{2,40}»/u;
const HAN_NAME = /^[\p{Script=Han}\p{Script=Katakana}ー々]{2,12}/u;
/** "rev.", "version"; a single letter is a version itself. */
const VERSION_WORD = /^\p{L}{2,}(?:\.|(?=[ \d]))/u;
const CLAUSE = /[;；。!！?？\n]/u;
const NOT_COMPARED = /[\s.,'’"“”«»:：、，-]+/gu;

/** One flag for each matter with two values, unless the words say that it changed or that two things are meant. */
export function factConflicts(readings: readonly MessageReading[]): readonly Flag[] {
  const known = new Map<string, Fact[]>();
  const flags: Flag[] = [];
  for (const reading of readings) {
    const own = reading.sentences.flatMap((sentence, at) => factsOf(reading, sentence, at, known));
    for (const fact of own) {
      const before = known.get(keyOf(fact)) ?? [];
      // Two values in one mail are a list or a comparison, told apart elsewhere.
      if (own.some((other) => keyOf(other) === keyOf(fact) && !isSame(other, fact))) continue;
      if (before.some((other) => isOneMatter(other, fact) && isSame(other, fact))) continue;
      const earlier = before.find((other) => isOneMatter(other, fact) && isComparable(other, fact));
      if (earlier !== undefined) flags.push(flagOf(earlier, fact));
    }
    for (const fact of own) remember(fact, known);
  }
  return flags;
}

function isOneMatter(a: Fact, b: Fact): boolean {
  if (areApart(a.occasion, b.occasion)) return false;
  return a.sentence.tables !== b.sentence.tables || !areOtherThings(a.things, b.things);
}

function keyOf({ shape, matter }: Pick<Fact, "shape" | "matter">): string {
  return `${shape}:${matter}`;
}

function remember(fact: Fact, known: Map<string, Fact[]>): void {
  const list = known.get(keyOf(fact));
  if (list === undefined) known.set(keyOf(fact), [fact]);
  else if (list.length < MOST_KNOWN) list.push(fact);
}

function factsOf(reading: MessageReading, sentence: SentenceReading, at: number, known: Map<string, Fact[]>): readonly Fact[] {
  const { folded, tables } = sentence;
  if (folded.length > LONGEST_SENTENCE || !tables.facts.anyLabel.test(folded)) return [];
  const named = tables.facts.labels.flatMap(({ name, expression }) =>
    allMatches(expression, folded, MOST_LABELS).map((found) => ({ name, start: found.index, end: found.index + found[0].length })),
  );
  if (named.length === 0) return [];
  const isChange = tables.is.changed.test(folded);
  if (isChange) {
    // Told on purpose: what was said before no longer counts.
    for (const { name } of named) known.delete(name);
    return [];
  }
  if (asks(sentence) || changesBefore(reading, at)) return [];
  const occasion = occasionOf(folded, tables);
  return named.flatMap((label): readonly Fact[] => {
    const [shape, matter] = partsOf(label.name);
    const value = shape === null ? null : valueBeside(shape, label, sentence);
    if (shape === null || value === null) return [];
    const things = OF_THINGS.has(shape) || matter === "contact" ? thingsOf(folded, label.start, tables.facts) : [];
    return [
      {
        ...value,
        things,
        shape,
        matter,
        occasion,
        reading,
        sentence,
        from: Math.min(label.start, value.start),
        to: Math.max(label.end, value.end),
      },
    ];
  });
}

function partsOf(name: string): readonly [Shape | null, string] {
  const [shape = "", matter = ""] = name.split(":");
  return [isShape(shape) ? shape : null, matter];
}

function isShape(text: string): text is Shape {
  return text in TOPICS;
}

/** A question, an offer or a refusal states nothing. */
function asks({ acts, sentence }: SentenceReading): boolean {
  return ASKS.test(sentence.text) || acts.some(({ kind }) => kind === "question" || kind === "refusal" || kind === "withdrawal");
}

interface Label {
  readonly start: number;
  readonly end: number;
}

function valueBeside(shape: Shape, label: Label, sentence: SentenceReading): Value | null {
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

function numberBeside(shape: "money" | "count", label: Label, { sentence, folded, dates, tables }: SentenceReading): Value | null {
  const offset = sentence.span.start;
  const days = dates.map((date) => ({ start: date.start - offset, end: date.end - offset }));
  const values = statedValues(sentence.text, folded, days, tables).filter(
    (value) =>
      value.shape === "number" &&
      value.isMoney === (shape === "money") &&
      value.slot !== "" &&
      (value.isMoney || !isRounded(value.start, folded, tables)),
  );
  return nearest(values, label, folded);
}

function isRounded(start: number, folded: string, { is }: SentenceReading["tables"]): boolean {
  return is.approximately.test(folded.slice(Math.max(0, start - 10), start));
}

function versionsOf({ folded, tables }: SentenceReading): readonly Value[] {
  return allMatches(tables.facts.versionNames, folded, MOST_LABELS).flatMap((found): readonly Value[] => {
    const rest = found[0].replace(VERSION_WORD, "");
    const version = (/\d+(?:\.\d+)*/u.exec(rest) ?? /[a-zа-я](?![a-zа-я])/u.exec(rest))?.[0];
    return version === undefined ? [] : [{ value: version, slot: "", start: found.index, end: found.index + found[0].length }];
  });
}

function addressesOf({ folded, tables }: SentenceReading): readonly Value[] {
  return allMatches(tables.facts.addresses, folded, MOST_LABELS).map((found) => {
    const lead = tables.facts.nameStarts.exec(found[0])?.[0].length ?? 0;
    const start = found.index + lead;
    return { value: found[0].slice(lead).replace(NOT_COMPARED, ""), slot: "", start, end: found.index + found[0].length };
  });
}

/** After the words before what stands in front of them; nothing beyond the end of a clause. */
function nearest(values: readonly Value[], label: Label, folded: string): Value | null {
  const near = (from: number, to: number): boolean => from <= to && to - from <= REACH && !CLAUSE.test(folded.slice(from, to));
  const inside = values.find((value) => value.start < label.end && value.end > label.start);
  const after = values.find((value) => value.start >= label.end && near(label.end, value.start));
  const before = values.findLast((value) => value.end <= label.start && near(value.end, label.start));
  const found = inside ?? after ?? before;
  return found === undefined ? null : { value: found.value, slot: found.slot, start: found.start, end: found.end };
}

/** A name right behind the words, or in front of them. */
function nameBeside(label: Label, sentence: SentenceReading): Value | null {
  const { text } = sentence.sentence;
  const { folded, tables } = sentence;
  const after = folded.slice(label.end, label.end + REACH);
  const link = tables.facts.links.exec(after);
  const from = label.end + (link?.[0].length ?? 0);
  const han = HAN_NAME.exec(folded.slice(from, from + REACH));
  if (han !== null) return hanName(han[0], from, tables.facts);
  const quoted = QUOTED_NAME.exec(text.slice(label.end, label.end + REACH)) ?? null;
  if (quoted !== null) return nameValue(quoted[0], label.end + quoted.index);
  const next = [...text.slice(label.end, label.end + REACH).matchAll(CAPITAL_NAME)][0];
  if (next !== undefined && !CLAUSE.test(after.slice(0, next.index))) return nameValue(next[0], label.end + next.index);
  const start = Math.max(0, label.start - REACH);
  const head = text.slice(start, label.start);
  const quotedBefore = QUOTED_NAME.exec(head);
  if (quotedBefore !== null) return nameValue(quotedBefore[0], start + quotedBefore.index);
  const last = [...head.matchAll(CAPITAL_NAME)].findLast((found) => !tables.emptyWords.has(found[0].toLowerCase()));
  return last === undefined || CLAUSE.test(head.slice(last.index + last[0].length)) ? null : nameValue(last[0], start + last.index);
}

function hanName(run: string, start: number, { nameEnds }: CompiledFacts): Value | null {
  const end = nameEnds.exec(run);
  const name = end === null ? run : run.slice(0, end.index);
  return name.length < 2 ? null : nameValue(name, start);
}

function nameValue(name: string, start: number): Value {
  const value = name.toLowerCase().replace(/^\p{L}{2,4}\. ?/u, "");
  return { value, slot: "", start, end: start + name.length };
}

function isSame(a: Fact, b: Fact): boolean {
  if (a.slot !== b.slot) return a.value === b.value;
  if (a.value === b.value) return true;
  if (a.shape === "address") return a.value.includes(b.value) || b.value.includes(a.value);
  return (a.shape === "name" || a.shape === "place") && isOneName(a.value, b.value);
}

/** "Alvarez" and "Maria Alvarez"; «Москва» and «в Москве». What stands in quotation marks is not inflected. */
function isOneName(a: string, b: string): boolean {
  const [one, other] = [a.replace(NOT_COMPARED, ""), b.replace(NOT_COMPARED, "")];
  if (one.includes(other) || other.includes(one)) return true;
  if (a.includes("«") || b.includes("«") || !/\p{Script=Cyrillic}/u.test(one)) return false;
  const stem = Math.min(one.length, other.length) - 2;
  return stem >= 3 && one.slice(0, stem) === other.slice(0, stem);
}

/** Money of one currency, things of one unit, names of one script. */
function isComparable(a: Fact, b: Fact): boolean {
  if (a.reading.index === b.reading.index) return false;
  if (a.shape === "money" || a.shape === "count") return a.slot === b.slot || (LOCAL_YUAN.has(a.slot) && LOCAL_YUAN.has(b.slot));
  return scriptOf(a.value) === scriptOf(b.value);
}
/** Both are written with the same character. */
const LOCAL_YUAN: ReadonlySet<string> = new Set(["CNY", "TWD"]);

function scriptOf(text: string): number {
  return /\p{Script=Latin}/u.test(text) ? 1 : /\p{Script=Cyrillic}/u.test(text) ? 2 : 3;
}

function flagOf(earlier: Fact, later: Fact): Flag {
  const written = ({ sentence, start, end }: Fact): string => sentence.sentence.text.slice(start, end);
  return {
    kind: "conflict",
    about: TOPICS[later.shape],
    evidence: [
      clauseAround(earlier.reading, earlier.sentence, earlier.from, earlier.to),
      clauseAround(later.reading, later.sentence, later.from, later.to),
    ],
    values: [written(earlier), written(later)],
  };
}
