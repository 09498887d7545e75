import type { Person, Thread } from "../types.ts";
import { type CalledPerson, callPerson, companyOf } from "./callPerson.ts";
import { fillPhrase } from "./fillPhrase.ts";
import type { WritingPhrases } from "./writingPhrases.ts";

/** A greeting that names more people than this reads like a roll call. */
const MOST_NAMES = 3;

/** First lines of the draft to these people, in the manner of the locale. */
export function greeting(people: readonly Person[], thread: Thread, writing: WritingPhrases): string {
  const phrases = writing.greeting;
  const [first] = people;
  if (first === undefined) return phrases.nobody;
  if (people.length > MOST_NAMES) return phrases.everyone;
  const called = people.map((person) => callPerson(person, thread, writing)).filter((person) => person !== null);
  const [only] = called;
  if (people.length > 1) {
    // Naming some and leaving out others would be rude.
    return called.length === people.length
      ? fillPhrase(phrases.several, {
          names: listed(
            called.map(({ name }) => name),
            writing,
          ),
        })
      : phrases.everyone;
  }
  const line = only === undefined ? phrases.nobody : fillPhrase(phraseFor(only, writing), { name: only.name });
  const company = phrases.company === null ? null : companyOf(first, thread, writing);
  return phrases.company === null || company === null ? line : fillPhrase(phrases.company, { company, greeting: line });
}

/** Names joined the way the locale joins them. */
export function listed(names: readonly string[], { greeting: { between, beforeLast } }: WritingPhrases): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(between)}${beforeLast}${names.at(-1)}`;
}

function phraseFor({ form }: CalledPerson, { greeting: { formal, titled, givenName } }: WritingPhrases): string {
  return { formal, titled, givenName }[form];
}
