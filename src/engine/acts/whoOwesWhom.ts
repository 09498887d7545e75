import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { ActMention, Message, Person, Sentence, Thread } from "../types.ts";
import { actingIn, calledBefore, calledBy, companyOf, headingAbove, isColleague, isSamePerson } from "./addressees.ts";
import { compileNameTables } from "./compileNameTables.ts";
import type { NameBook } from "./names.ts";

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
  const pack = packs.find(({ language }) => language === sentence?.language);
  const told = sentence === null || pack === undefined ? null : { sentence, pack };
  const author = [message.from];
  const named = mention.name === null ? [] : names.peopleNamed(mention.name);
  if (mention.actor === "author") {
    const colleagues = mention.kind === "promise" ? withoutAny(actingFor(mention, message, told, names), author) : [];
    const owners = colleagues.length > 0 ? colleagues : author;
    return { owners, toward: withoutAny(addressees, owners) };
  }
  if (mention.actor === "named") {
    const colleagues = named.length === 0 && mention.name === null ? withoutAny(actingFor(mention, message, told, names), author) : [];
    const owners = [named, colleagues].find((people) => people.length > 0) ?? spokenOf(mention, message, told, names);
    const isOwnWord = mention.kind === "promise" || isOnly(message.from, owners);
    return { owners, toward: isOwnWord ? withoutAny(addressees, owners) : author };
  }
  const called = withoutAny(named.length > 0 ? named : askedByName(mention, told, names), author);
  if (called.length > 0) return { owners: called, toward: author };
  const at = sentence === null ? null : sentence.span.start + mention.start;
  const headed = at === null ? null : (headingAbove(at, message, names, packs) ?? stillCalled(at, message, addressees, names, packs));
  if (headed !== null && isOnly(message.from, headed)) return { owners: author, toward: addressees };
  const owners = headed === null ? addressees : withoutAny(headed, author);
  return { owners: owners.length > 0 ? owners : addressees, toward: author };
}

/** Whom the paragraph has called so far. "Tom, please ask the warehouse. Your claim form is still missing.": in a mail to a customer a word to a colleague ends with its sentence. */
function stillCalled(
  at: number,
  message: Message,
  addressees: readonly Person[],
  names: NameBook,
  packs: readonly LanguagePack[],
): readonly Person[] | null {
  const called = calledBefore(at, message, names, packs);
  const isOwn = (person: Person): boolean => isColleague(person, message.from);
  return called?.every(isOwn) === true && !addressees.every(isOwn) ? null : called;
}

/** A sentence and the language it is read in. */
interface Told {
  readonly sentence: Sentence;
  readonly pack: LanguagePack;
}

/** Whom words mean that are no name of anybody: "our engineer Tanaka", "she"; the author answers for unnamed colleagues. */
function spokenOf({ name, kind, start }: ActMention, message: Message, told: Told | null, names: NameBook): readonly Person[] {
  const author = [message.from];
  if (name === null || told === null) return kind === "promise" ? author : [];
  const { sentence, pack } = told;
  const folded = foldText(name, pack);
  if (!compileNameTables(pack).pronouns.test(folded)) {
    const inside = names.lastNamed(folded);
    return inside.length > 0 || kind !== "promise" ? inside : author;
  }
  const at = sentence.span.start + sentence.text.indexOf(name, start);
  return withoutAny(names.lastNamed(foldText(message.ownText.slice(Math.max(0, at - PRONOUN_REACH), at), pack)), author);
}

/** In UTF-16 units. */
const PRONOUN_REACH = 200;

function askedByName({ start, end }: ActMention, told: Told | null, names: NameBook): readonly Person[] {
  return told === null ? [] : calledBy(foldText(told.sentence.text.slice(0, end), told.pack), start, names, told.pack);
}

/** Somebody of the thread whose name stands before the deed: 小王明天寄给您, "Anna, who will send it", "she sends it". */
function actingFor({ start, end }: ActMention, message: Message, told: Told | null, names: NameBook): readonly Person[] {
  if (told === null) return [];
  const folded = foldText(told.sentence.text, told.pack);
  const { promising, pronouns, receiving } = compileNameTables(told.pack);
  // "Anna is drawing it up and you will have it on Monday": Anna's word, not the author's.
  const from = receiving.test(folded.slice(start, end)) ? 0 : start;
  const clause = folded.slice(from, end);
  const acting = actingIn(clause, names, told.pack);
  if (acting.length > 0) return acting;
  const found = promising.exec(clause);
  const who = found?.groups?.who;
  if (found === null || who === undefined) return [];
  const ofTheHouse = (people: readonly Person[]): readonly Person[] => people.filter((person) => isColleague(message.from, person));
  if (!pronouns.test(who)) return ofTheHouse(names.peopleNamed(who));
  const at = told.sentence.span.start + from + found.index;
  const before = foldText(message.ownText.slice(Math.max(0, at - PRONOUN_REACH), at), told.pack);
  return ofTheHouse(withoutAny(names.lastNamed(before), [message.from]));
}

/** True when the list holds this person and nobody else: minutes give their writer an item, too. */
export function isOnly(person: Person, people: readonly Person[]): boolean {
  return people.length > 0 && people.every((one) => isSamePerson(one, person));
}

function withoutAny(people: readonly Person[], removed: readonly Person[]): readonly Person[] {
  return people.filter((person) => !removed.some((one) => isSamePerson(one, person)));
}
