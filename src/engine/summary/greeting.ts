import type { Person, Thread } from "../types.ts";
import { type CalledPerson, callFormally, callPerson, companyOf } from "./callPerson.ts";
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
  const called = calledAlike(people, thread, writing);
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

/** "Helen and Jonathan Reed" would make a couple of two colleagues: given names stand among given names only. */
function calledAlike(people: readonly Person[], thread: Thread, writing: WritingPhrases): readonly CalledPerson[] {
  const called = people.map((person) => callPerson(person, thread, writing));
  const isMixed = writing.names.calledBy !== "givenName" && called.some((each) => each?.form !== "givenName");
  return called
    .map((each, index) => {
      const person = people[index];
      return isMixed && person !== undefined && each?.form === "givenName" ? callFormally(person, writing) : each;
    })
    .filter((each) => each !== null);
}

/** Names joined the way the locale joins them. */
export function listed(names: readonly string[], { greeting: { between, beforeLast } }: WritingPhrases): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(between)}${beforeLast}${names.at(-1)}`;
}

function phraseFor({ form }: CalledPerson, { greeting: { formal, titled, givenName } }: WritingPhrases): string {
  return { formal, titled, givenName }[form];
}
