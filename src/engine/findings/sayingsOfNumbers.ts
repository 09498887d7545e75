/** Numbers that two messages give for one thing: "54 boxes" and "46 boxes", "30 % down" and "40 % down". */
import type { Evidence, Flag } from "../types.ts";
import { clauseAround } from "./clauseAround.ts";
import type { CompiledTables } from "./compiledTables.ts";
import { areApart, type Occasion, occasionOf } from "./occasion.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { mayBeSlip } from "./slips.ts";
import type { StatedValue } from "./statedValues.ts";
import { likeness, nameTwoThings, type Topic, type Topics, weightOf } from "./topic.ts";
import { valuesOf } from "./valueStatements.ts";
import { withoutEndings } from "./wordStem.ts";

interface Saying {
  readonly value: StatedValue;
  readonly number: number;
  readonly written: string;
  readonly topic: Topic;
  readonly evidence: Evidence;
  readonly reading: MessageReading;
  readonly sentence: SentenceReading;
  readonly occasion: Occasion;
}

const SAME_WORDS = 0.5;
const LEAST_WEIGHT = 0.9;
/** Counted lots that differ by no more than this part of the larger one are one lot. */
const NEARLY = 0.25;
const LEAST_LOT = 8;
/** Amounts of money that differ by no more than this part are one amount. */
const NEARLY_PAID = 0.1;
const LEAST_AMOUNT = 1_000;
/** What is said of one thing in the same words may be cheaper. */
const LEAST_PRICE = 100;
/** Other things than the usual lots differ by less. */
const NEARLY_NAMED = 0.1;
/** Things that are counted by their own name: "84 delegates". */
const COUNTED_BY_NAME = "name of ";
const NAME_BEHIND = /^ ([a-z]{4,}|[а-я]{4,})/u;
const LONGEST_STEM = { latin: 7, cyrillic: 5 } as const;
const MOST_SAYINGS = 60;
/** Numbers of one mail that are looked at; a flood has thousands. */
const MOST_IN_MAIL = 300;
const COUNTED: ReadonlySet<string> = new Set(["carton", "pack", "piece", "pallet", "container", "person", "roll", "bag", "copy", "drum"]);

/** One flag for each unit for which two messages give one number each, and not the same. */
export function numberConflicts(readings: readonly MessageReading[], topics: Topics): readonly Flag[] {
  const bySlot = new Map<string, Saying[]>();
  const named = new Set<string>();
  let count = 0;
  for (const reading of readings) {
    if (count > MOST_SAYINGS) break;
    const values = reading.sentences
      .flatMap((sentence) => numbersOf(sentence).map((value) => ({ sentence, value })))
      .slice(0, MOST_IN_MAIL);
    const sayings = sayingsOf(reading, values, topics);
    const isNew = ({ value }: Saying): boolean => !named.has(`${value.slot} ${value.value}`) && !named.has(` ${value.value}`);
    for (const saying of sayings.filter(isNew)) {
      count += 1;
      const known = bySlot.get(saying.value.slot);
      if (known === undefined) bySlot.set(saying.value.slot, [saying]);
      else known.push(saying);
    }
    // Asked, offered, said to have changed, or one of several: what takes it up later is no slip.
    const said = new Set(sayings.map(({ value }) => value));
    for (const { value } of values) if (!said.has(value)) named.add(`${value.slot} ${value.value}`);
  }
  return [...bySlot.values()].flatMap(conflictOf);
}

function conflictOf(sayings: readonly Saying[]): readonly Flag[] {
  const numbers = new Set(sayings.map((one) => one.number));
  for (const [i, later] of sayings.entries()) {
    const earlier = sayings
      .slice(0, i)
      .find((one) => one.reading !== later.reading && one.number !== later.number && disagree(one, later, numbers.size));
    if (earlier === undefined) continue;
    return [
      {
        kind: "conflict",
        about: earlier.value.isMoney ? "price" : "quantity",
        evidence: [earlier.evidence, later.evidence],
        values: [earlier.written, later.written],
      },
    ];
  }
  return [];
}

/** `different`: how many numbers the thread gives for this unit; more than two are a list or a bargain. */
function disagree(a: Saying, b: Saying, different: number): boolean {
  if (different > 2 || areApart(a.occasion, b.occasion) || !mayBeSlip(a.number, b.number)) return false;
  const apart = Math.abs(a.number - b.number) / Math.max(a.number, b.number);
  const isOneThing =
    weightOf(a.topic) >= LEAST_WEIGHT &&
    weightOf(b.topic) >= LEAST_WEIGHT &&
    likeness(a.topic, b.topic) >= SAME_WORDS &&
    !nameTwoThings(a.topic, b.topic);
  if (a.value.isMoney) {
    const least = Math.min(a.number, b.number);
    return (least >= LEAST_AMOUNT && apart <= NEARLY_PAID) || (isOneThing && least >= LEAST_PRICE && apart <= NEARLY);
  }
  if (isOneThing) return true;
  const isCounted = COUNTED.has(a.value.slot) || (a.value.slot.startsWith(COUNTED_BY_NAME) && (namesSource(a) || namesSource(b)));
  const isNear = apart <= (isCounted ? NEARLY : a.value.slot.startsWith(COUNTED_BY_NAME) ? NEARLY_NAMED : 0);
  return isNear && Math.min(a.number, b.number) >= LEAST_LOT;
}

/** "The invoice has 42 canisters": the number is held against a paper. */
function namesSource({ sentence }: Saying): boolean {
  return sentence.tables.is.sources.test(sentence.folded);
}

/** A value in its sentence. */
interface Found {
  readonly sentence: SentenceReading;
  readonly value: StatedValue;
}

/** The numbers with a unit that a message states once. */
function sayingsOf(reading: MessageReading, found: readonly Found[], topics: Topics): readonly Saying[] {
  const isOnce = ({ value }: Found): boolean =>
    found.every((other) => other.value.slot !== value.slot || other.value.value === value.value);
  return found
    .filter((one) => one.value.slot !== "" && isOnce(one) && isStated(reading, one.sentence, one.value))
    .map(({ sentence, value }) => {
      const evidence = clauseAround(reading, sentence, value.start, value.end);
      const offset = evidence.span.start - sentence.sentence.span.start;
      const blank = { start: value.start - offset, end: value.end - offset };
      return {
        value,
        number: Number(value.value),
        written: sentence.sentence.text.slice(value.start, value.end),
        topic: topics.read(evidence.quote, [blank], sentence.sentence.language),
        evidence,
        reading,
        sentence,
        occasion: occasionOf(sentence.folded, sentence.tables),
      };
    })
    .filter((saying) => Number.isFinite(saying.number) && saying.number > 0);
}

function numbersOf(sentence: SentenceReading): readonly StatedValue[] {
  const { folded, tables } = sentence;
  return valuesOf(sentence).flatMap((value) => {
    if (value.shape !== "number") return [];
    const name = value.slot === "" ? nameBehind(folded.slice(value.end, value.end + LONGEST_NAME), tables) : null;
    return [name === null ? value : { ...value, slot: `${COUNTED_BY_NAME}${name}` }];
  });
}
const LONGEST_NAME = 40;

/** The stem of the word that tells what was counted; null when no word of its own stands right behind the number. */
export function nameBehind(text: string, { emptyWords, is }: CompiledTables): string | null {
  const word = NAME_BEHIND.exec(text)?.[1];
  if (word === undefined || emptyWords.has(word)) return null;
  const stem = withoutEndings(word, is.wordEndings);
  if (emptyWords.has(stem)) return null;
  return stem.slice(0, /[а-я]/u.test(stem) ? LONGEST_STEM.cyrillic : LONGEST_STEM.latin);
}

/** Not asked, offered or declined, not said of a part, not rounded, and nobody says that it changed. */
function isStated({ sentences }: MessageReading, sentence: SentenceReading, value: StatedValue): boolean {
  const { changed, missing, approximately } = sentence.tables.is;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (changed.test(sentence.folded) || (before?.tables.is.changed.test(before.folded) ?? false)) return false;
  if (
    missing.test(sentence.folded) ||
    approximately.test(sentence.folded.slice(Math.max(0, value.start - 12), value.isMoney ? value.start : value.end + 12))
  )
    return false;
  return !sentence.acts.some(({ kind }) => kind === "question" || kind === "proposal" || kind === "refusal");
}
