/** One number written in two ways: "booth S-2214" and "booth S-2241", "6,480" and "6,840". Nobody means that; two neighbouring digits changed places. */
import { overlap } from "../textRanges.ts";
import type { ConflictTopic, Flag } from "../types.ts";
import { allMatches } from "./allMatches.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { isMove } from "./valueSlots.ts";
import { conflict, datesWithin, type StatementAt, valuesOf } from "./valueStatements.ts";

interface Written extends StatementAt {
  /** "s" and "2214" of "S-2214". */
  readonly letters: string;
  readonly digits: string;
}

/** Up to three letters, then groups of digits: a blank parts thousands only. Chinese and Japanese stand close to it. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}@./+-])(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}[-.]?)?\p{Nd}{1,12}(?:[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd})|[.,/-]\p{Nd}{1,12})*(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}@/]|[-.,]\p{Nd})/gu;
/** A day that no reader of dates took for one. */
const DAY = /^\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}$/u;
const FEWEST_DIGITS = 4;
/** "C36" and "C63", "Plot 37" and "Plot 73": letters or the word before tell that it is one number. */
const FEWEST_OF_NAMED = 2;
const NAME_BEFORE = /(?:(?<!\p{L})(\p{L}{3,})[ ,:№#-]{1,3}|(\p{Script=Han}{2}))$/u;
const NAME_REACH = 24;
const MOST_DIGITS = 16;
/** 1,200 and 2,100 are two numbers that somebody may mean. */
const FEWEST_BEFORE_NOUGHTS = 3;
/** A hostile mail may hold thousands. */
const MOST_IN_SENTENCE = 12;
const MOST_IN_THREAD = 400;

/** One flag for each pair of messages' numbers that differ by such a swap; none where a message names both, or where numbers run in a series. */
export function swappedDigits(readings: readonly MessageReading[]): readonly Flag[] {
  const numbers = readings
    .flatMap((reading) => reading.sentences.flatMap((sentence) => numbersIn(reading, sentence)))
    .slice(0, MOST_IN_THREAD);
  const first = new Map<string, Written>();
  const flags: Flag[] = [];
  for (const later of numbers) {
    const key = keyOf(later);
    if (first.has(key)) continue;
    first.set(key, later);
    const earlier = [...first.values()].find((one) => isSwapped(one, later));
    if (earlier === undefined || isMeant(earlier, later, numbers)) continue;
    const about = topicOf(earlier) === "price" ? "price" : topicOf(later);
    flags.push(conflict(about, earlier, later));
  }
  return flags;
}

function numbersIn(reading: MessageReading, sentence: SentenceReading): readonly Written[] {
  const dates = datesWithin(sentence);
  return allMatches(NUMBER, sentence.sentence.text, MOST_IN_SENTENCE).flatMap((found): readonly Written[] => {
    const [written] = found;
    const value = { start: found.index, end: found.index + written.length };
    const folded = written.normalize("NFKC").toLowerCase();
    const digits = folded.replace(/\P{Nd}/gu, "");
    if (digits.length < FEWEST_OF_NAMED || digits.length > MOST_DIGITS || DAY.test(folded)) return [];
    if (dates.some((date) => overlap(date, value))) return [];
    return [{ letters: folded.replace(/[^\p{L}]/gu, ""), digits, value, reading, sentence }];
  });
}

function keyOf({ letters, digits }: Written): string {
  return `${letters} ${digits}`;
}

function isSwapped(one: Written, other: Written): boolean {
  if (one.letters !== other.letters || one.digits.length !== other.digits.length || one.reading === other.reading) return false;
  const at = [...one.digits].findIndex((digit, index) => digit !== other.digits[index]);
  const swapped = `${one.digits.slice(0, at)}${one.digits[at + 1] ?? ""}${one.digits[at] ?? ""}${one.digits.slice(at + 2)}`;
  if (at < 0 || swapped !== other.digits) return false;
  if (one.digits.length < FEWEST_DIGITS) return areNamedAlike(one, other);
  return one.digits.replace(/0+$/u, "").length >= FEWEST_BEFORE_NOUGHTS;
}

/** Short numbers are exchanged by chance: something must name both alike, and no nought tell that they are amounts. */
function areNamedAlike(one: Written, other: Written): boolean {
  if (one.digits.includes("0") || isMove(one) || isMove(other)) return false;
  if (one.letters !== "") return true;
  const name = nameBefore(one);
  return name !== null && name === nameBefore(other) && !one.sentence.tables.emptyWords.has(name);
}

/** The word before, or the two Chinese characters. */
function nameBefore({ sentence: { folded }, value: { start } }: Written): string | null {
  const before = NAME_BEFORE.exec(folded.slice(Math.max(0, start - NAME_REACH), start));
  return before?.[1] ?? before?.[2] ?? null;
}

/** A message that names both means both; invoices 41127, 41172 and 41180 are three of a series. */
function isMeant(one: Written, other: Written, numbers: readonly Written[]): boolean {
  const keys = [keyOf(one), keyOf(other)];
  const shared = sharedStart(one.digits, other.digits);
  return numbers.some((third) => {
    if (keys.includes(keyOf(third)))
      return numbers.some((fourth) => fourth.reading === third.reading && keyOf(fourth) !== keyOf(third) && keys.includes(keyOf(fourth)));
    return (
      2 * shared >= one.digits.length &&
      third.letters === one.letters &&
      third.digits.length === one.digits.length &&
      third.digits.startsWith(one.digits.slice(0, shared))
    );
  });
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** An amount of money, or a number of any other kind. */
function topicOf({ sentence, value }: Written): ConflictTopic {
  return valuesOf(sentence).some((one) => one.isMoney && overlap(one, value)) ? "price" : "number";
}
