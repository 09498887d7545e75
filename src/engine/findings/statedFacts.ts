/** Facts that two messages state under one name with two values: "the consignee is A", "consignee: B". */
import type { ConflictTopic, Flag } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import { changesBefore } from "./changesBefore.ts";
import { clauseAround } from "./clauseAround.ts";
import { areOtherThings, thingsOf } from "./factThings.ts";
import { type FactShape, type FactValue, NOT_COMPARED, valueBeside } from "./factValues.ts";
import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { mayBeSlip } from "./slips.ts";

interface Fact extends FactValue {
  readonly shape: FactShape;
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

const TOPICS: Readonly<Record<FactShape, ConflictTopic>> = {
  money: "price",
  count: "quantity",
  version: "version",
  place: "place",
  name: "name",
  address: "address",
};
/** Prices, counts and versions are of things; a shipment has one consignee. */
const OF_THINGS: ReadonlySet<FactShape> = new Set(["money", "count", "version"]);
const MOST_LABELS = 4;
/** Facts remembered of one matter; a thread with more is a price list. */
const MOST_KNOWN = 12;
/** No person states more in one mail. */
const MOST_IN_ONE_MAIL = 100;
const LONGEST_SENTENCE = 500;
const ASKS = /[?？]["”」』»]?\s*$/u;
/** One flag for each matter with two values, unless the words say that it changed or that two things are meant. */
export function factConflicts(readings: readonly MessageReading[]): readonly Flag[] {
  const known = new Map<string, Fact[]>();
  const flags: Flag[] = [];
  for (const reading of readings) {
    const own = reading.sentences.flatMap((sentence, at) => factsOf(reading, sentence, at, known)).slice(0, MOST_IN_ONE_MAIL);
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
    allMatches(expression, folded, MOST_LABELS).map((found) => ({
      name: name.endsWith(":") ? `${name}${found[0]}` : name,
      start: found.index,
      end: found.index + found[0].length,
    })),
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

function partsOf(name: string): readonly [FactShape | null, string] {
  const [shape = "", matter = ""] = name.split(":");
  return [isShape(shape) ? shape : null, matter];
}

function isShape(text: string): text is FactShape {
  return text in TOPICS;
}

/** A question, an offer or a refusal states nothing. */
function asks({ acts, sentence }: SentenceReading): boolean {
  return ASKS.test(sentence.text) || acts.some(({ kind }) => kind === "question" || kind === "refusal" || kind === "withdrawal");
}

function isSame(a: Fact, b: Fact): boolean {
  if (a.slot !== b.slot) return a.value === b.value;
  if (a.value === b.value) return true;
  const [port, other] = [portOf(a), portOf(b)];
  if (port !== null && other !== null) return port === other;
  if (a.shape === "address") return a.value.includes(b.value) || b.value.includes(a.value);
  if (a.shape === "place" && beginsAlike(a.value, b.value)) return true;
  return (a.shape === "name" || a.shape === "place") && isOneName(a.value, b.value);
}

const HAN_PLACE = /^\p{Script=Han}{2}/u;

/** 成田価格, 成田毎箱: what follows the two characters of a place is no part of it. */
export function beginsAlike(a: string, b: string): boolean {
  const place = HAN_PLACE.exec(a)?.[0];
  return place !== undefined && place === HAN_PLACE.exec(b)?.[0];
}

/** One name for a port in all languages; null for other places and unknown ports. */
function portOf({ shape, value, sentence: { tables } }: Fact): string | null {
  if (shape !== "place") return null;
  return tables.facts.ports.find(({ expression }) => expression.test(value))?.name ?? null;
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
  if (a.shape === "money" || a.shape === "count") return areOneUnit(a, b) && mayBeSlip(Number(a.value), Number(b.value));
  return (portOf(a) !== null && portOf(b) !== null) || scriptOf(a.value) === scriptOf(b.value);
}
/** An amount without currency goes with any. */
function areOneUnit(a: Fact, b: Fact): boolean {
  return a.slot === b.slot || a.slot === "" || b.slot === "" || (LOCAL_YUAN.has(a.slot) && LOCAL_YUAN.has(b.slot));
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
