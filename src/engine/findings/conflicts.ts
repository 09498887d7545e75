/** Two statements of one thread that cannot both hold. Precision first: a false alarm costs more trust than a missed slip. */

import { covers } from "../textRanges.ts";
import type { ActKind, Flag } from "../types.ts";
import { askedWhichHolds, comparedInside } from "./comparedSources.ts";
import { isOnePlace } from "./contradictions.ts";
import type { Item } from "./ledger.ts";
import { dateConflicts } from "./promisedDays.ts";
import { sayingConflicts } from "./sayingsOfDays.ts";
import { numberConflicts } from "./sayingsOfNumbers.ts";
import { sentenceFinder } from "./sentenceAt.ts";
import type { MessageReading, SentenceReading } from "./sentenceReading.ts";
import { dayConflicts } from "./statedDays.ts";
import { factConflicts } from "./statedFacts.ts";
import { swappedDigits } from "./swappedDigits.ts";
import type { Topics } from "./topic.ts";
import { earlierOtherwise, remember } from "./valueSlots.ts";
import { conflict, type Statement, topicOfValue, valuesOf } from "./valueStatements.ts";

/** Conflicts between messages, inside one sentence that compares its sources, and between two promised dates. */
export function conflictFlags(readings: readonly MessageReading[], items: readonly Item[], topics: Topics): readonly Flag[] {
  const slots = new Map<string, Statement[]>();
  const flags: Flag[] = [];
  const told = new Set<string>();
  for (const reading of readings) {
    for (const [at, sentence] of reading.sentences.entries()) {
      const values = valuesOf(sentence);
      const statements = values.map((value) => ({ value, reading, sentence }));
      const inside = offers(reading, at) ? null : (comparedInside(reading, sentence, values) ?? askedWhichHolds(reading, at, valuesOf));
      if (inside !== null && !namesDeadline(inside, reading)) flags.push(inside);
      for (const statement of statements) {
        const earlier = earlierOtherwise(statement, slots);
        if (earlier === null || inside !== null) continue;
        const key = `${earlier.value.slot}:${[earlier.value.value, statement.value.value].toSorted().join("|")}`;
        if (told.has(key)) continue;
        told.add(key);
        flags.push(conflict(topicOfValue(statement.value), earlier, statement));
      }
      for (const statement of statements) remember(statement, slots);
    }
  }
  return withoutTwins(readings, [
    ...flags,
    ...factConflicts(readings),
    ...dayConflicts(readings),
    ...dateConflicts(items, readings),
    ...sayingConflicts(readings, topics),
    ...numberConflicts(readings, topics),
    ...swappedDigits(readings),
  ]);
}

/** "I could come on the 8th or the 9th, which is better?", "300 are no longer needed, please quote 500": two values on purpose. */
function offers({ sentences }: MessageReading, at: number): boolean {
  const puts = (sentence: SentenceReading | undefined, kinds: readonly ActKind[]): boolean =>
    sentence?.acts.some(({ kind }) => kinds.includes(kind)) === true;
  return puts(sentences[at], ["proposal", "withdrawal"]) || puts(sentences[at - 1], ["proposal"]);
}

/** "The inspection is on the 12th. Which paper is right? Please answer by the 20th": the last day is one for the answer. */
function namesDeadline({ evidence }: Flag, reading: MessageReading): boolean {
  const within = (one: SentenceReading): boolean => evidence.some(({ span }) => covers(one.sentence.span, span));
  const sentences = reading.sentences.filter(within);
  return (
    sentences.length > 1 &&
    sentences.some(
      ({ acts, dates }) =>
        acts.some(({ kind }) => kind === "request") && dates.some(({ when }) => when.kind === "day" && when.bound === "by"),
    )
  );
}

/** The same two values told once, whichever way they were found and written. */
function withoutTwins(readings: readonly MessageReading[], flags: readonly Flag[]): readonly Flag[] {
  const told: (readonly [string, string])[] = [];
  const places = new Set<string>();
  const sentenceAt = sentenceFinder(readings);
  return flags.filter((flag) => {
    if (flag.kind !== "conflict") return true;
    // "96 bottles in 4 crates" against "90 bottles, 3 crates": both sentences are shown anyway.
    const place = `${flag.about} ${flag.evidence.map(({ span }) => `${span.message} ${sentenceAt(span)?.sentence.span.start ?? span.start}`).join("|")}`;
    if (places.has(place)) return false;
    places.add(place);
    const [first, second] = [plain(flag.values[0]), plain(flag.values[1])];
    const isTold = told.some(
      ([one, other]) => (isOnePlace(one, first) && isOnePlace(other, second)) || (isOnePlace(one, second) && isOnePlace(other, first)),
    );
    told.push([first, second]);
    return !isTold;
  });
}

function plain(value: string): string {
  return value.toLowerCase().replace(/[\s,.'-]/gu, "");
}
