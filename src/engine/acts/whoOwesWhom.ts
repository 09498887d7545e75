import type { LanguagePack } from "../languagePack.ts";
import type { ActMention, Message, Person, Sentence, Thread } from "../types.ts";
import { calledBefore, companyOf, headingAbove, isSamePerson } from "./addressees.ts";

/** The people of an act. `owners`: who has to act, empty when somebody is named who is not in the thread; `toward`: whom they owe it. */
export interface Owing {
  readonly owners: readonly Person[];
  readonly toward: readonly Person[];
}

/**
 * Who has to act, and for whom. The author's own word binds the author, or the colleague it names when that one is in the thread.
 * What is asked of the reader falls to whoever is called by name in the clause, in the heading above it, in the paragraph so far or in
 * the greeting, else to all of the To line; an item under the author's own name is the author's. `sentence` is where the mention
 * stands; without it headings and paragraphs are not looked at.
 */
export function whoOwesWhom(
  mention: ActMention,
  message: Message,
  thread: Thread,
  packs: readonly LanguagePack[],
  sentence: Sentence | null = null,
): Owing {
  const { names, addressees } = companyOf(message, thread, packs);
  const author = [message.from];
  const named = mention.name === null ? [] : names.peopleNamed(mention.name);
  if (mention.actor === "author") return { owners: author, toward: addressees };
  if (mention.actor === "named") {
    const owners = named.length > 0 ? named : mention.kind === "promise" ? author : [];
    const isOwnWord = mention.kind === "promise" || isOnly(message.from, owners);
    return { owners, toward: isOwnWord ? withoutAny(addressees, owners) : author };
  }
  const called = withoutAny(named, author);
  if (called.length > 0) return { owners: called, toward: author };
  const at = sentence === null ? null : sentence.span.start + mention.start;
  const headed = at === null ? null : (headingAbove(at, message, names, packs) ?? calledBefore(at, message, names, packs));
  if (headed !== null && isOnly(message.from, headed)) return { owners: author, toward: addressees };
  const owners = headed === null ? addressees : withoutAny(headed, author);
  return { owners: owners.length > 0 ? owners : addressees, toward: author };
}

/** True when the list holds this person and nobody else: minutes give their writer an item, too. */
export function isOnly(person: Person, people: readonly Person[]): boolean {
  return people.length > 0 && people.every((one) => isSamePerson(one, person));
}

function withoutAny(people: readonly Person[], removed: readonly Person[]): readonly Person[] {
  return people.filter((person) => !removed.some((one) => isSamePerson(one, person)));
}
