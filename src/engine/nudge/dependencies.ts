/** Days that pass in vain when the deed is not done: the ship sails, the payment falls due, the goods are to be there. */

import { evidenceOfSentence } from "../findings/evidence.ts";
import type { LanguagePack } from "../languagePack.ts";
import { shareWords } from "../textRanges.ts";
import type { CalendarDay, CalendarOf, Commitment, Evidence, Thread } from "../types.ts";
import { datedSentences, daysOf } from "./sentenceDates.ts";

export interface Dependency {
  readonly kind: string;
  readonly day: CalendarDay;
  readonly evidence: Evidence;
}

/** The last day named for each kind of dependency, those that closed items speak of left out. Earliest first. */
export function dependenciesOf(
  thread: Thread,
  commitments: readonly Commitment[],
  packs: readonly LanguagePack[],
  calendarOf: CalendarOf,
): readonly Dependency[] {
  const settled = commitments.filter(({ status }) => status !== "open").flatMap(({ evidence }) => evidence);
  const byKind = new Map<string, Dependency>();
  for (const message of thread.messages) {
    if (message.automatic !== null) continue;
    for (const { sentence, folded, words, dates } of datedSentences(message, packs, calendarOf)) {
      const kinds = words.dependencies.filter(({ expression }) => expression.test(folded));
      if (kinds.length === 0 || settled.some((evidence) => shareWords(evidence.span, sentence.span))) continue;
      for (const date of dates()) {
        const days = daysOf(date);
        if (days === null || (message.sentOn !== null && days.first < message.sentOn)) continue;
        const evidence = evidenceOfSentence(sentence);
        for (const { name } of kinds) byKind.set(name, { kind: name, day: days.first, evidence });
      }
    }
  }
  return [...byKind.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
