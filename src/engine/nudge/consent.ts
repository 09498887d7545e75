/** "If I forget, please remind me": their own wish to be reminded. */
import type { LanguagePack } from "../languagePack.ts";
import type { Person, Thread } from "../types.ts";
import type { Consent } from "./nudgeRule.ts";
import { datedSentences } from "./sentenceDates.ts";

/** The newest such sentence of these people, or null. Empty `people`: nobody's. */
export function consentOf(people: readonly Person[], thread: Thread, packs: readonly LanguagePack[]): Consent | null {
  for (const message of thread.messages.toReversed()) {
    const { address } = message.from;
    if (message.automatic !== null || address === null || !people.some((person) => person.address === address)) continue;
    const found = datedSentences(message, packs, () => null).find(({ folded, words }) => words.remindMe.test(folded));
    if (found !== undefined) return { by: address, at: message.sentAt, sentence: found.sentence.text };
  }
  return null;
}
