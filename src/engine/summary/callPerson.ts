/** How a greeting calls a person. A title, a given name or a father's name is used only when the mail itself shows it. */
import type { Message, Person, Thread } from "../types.ts";
import { fillPhrase } from "./fillPhrase.ts";
import { isJoinedName, nameInScript, plainName } from "./personName.ts";
import { plainWords } from "./plainWords.ts";
import type { WritingPhrases } from "./writingPhrases.ts";

/** Greetings stand at the top and titles in signatures; a long mail is not searched through. */
const BODY_UNITS = 1500;
const SIGNATURE_UNITS = 600;
const NEWEST_MESSAGES = 30;
/** Family names of up to this many characters are looked for before a title. */
const LONGEST_PREFIX = 3;
const COMPANY_COLUMNS = 50;

/** A person's name for a greeting, and which greeting it goes with. */
export interface CalledPerson {
  readonly form: "formal" | "titled" | "givenName";
  readonly name: string;
}

/** null when the mail gives no name. */
export function callPerson(person: Person, thread: Thread, writing: WritingPhrases): CalledPerson | null {
  const name = nameInScript(nameWithoutCompany(plainName(person), writing), writing.locale);
  if (name === "") return null;
  const texts = searchedTexts(thread);
  const others = otherNames(person, thread);
  const titled = titledName(name, texts, others, writing) ?? withFathersName(name, texts, writing);
  if (titled !== null) return { form: "titled", name: titled };
  const given = givenNameInUse(name, person, thread, writing);
  if (given !== null) return { form: "givenName", name: given };
  const words = name.split(" ");
  if (writing.names.calledBy === "givenName" && words.length === 2 && !words.some(isJoinedName)) {
    return { form: "givenName", name: givenNameOf(words, writing) };
  }
  return formally(name, writing);
}

/** The whole name in the locale's formal manner; null when the mail gives none. */
export function callFormally(person: Person, writing: WritingPhrases): CalledPerson | null {
  const name = nameInScript(nameWithoutCompany(plainName(person), writing), writing.locale);
  return name === "" ? null : formally(name, writing);
}

function formally(name: string, writing: WritingPhrases): CalledPerson {
  return { form: "formal", name: fillPhrase(writing.names.formal, { name: shortName(name, writing) }) };
}

/** The part of a full name that the locale calls people by: 山田 of 山田 太郎; the whole name where nothing divides it. */
export function shortName(name: string, { names }: WritingPhrases): string {
  const words = name.split(" ");
  const family = names.calledBy === "familyName" && words.length === 2 && words.every(isJoinedName) ? words[0] : undefined;
  return family ?? name;
}

/** The company in a person's signature or display name; null when none is written or the locale does not name it. */
export function companyOf(person: Person, thread: Thread, { names }: WritingPhrases): string | null {
  if (names.companyWords.length === 0) return null;
  const lines = thread.messages
    .filter((message) => message.from.address === person.address && message.automatic === null)
    .toReversed()
    .flatMap((message) => message.signature.slice(0, SIGNATURE_UNITS).split("\n"));
  const isCompany = (words: string): boolean => names.companyWords.some((word) => words.includes(word));
  for (const line of [...lines, plainWords(person.name, COMPANY_COLUMNS * 2).replace(/[（(）)](?!株|有)/gu, " ")]) {
    const words = plainWords(line, COMPANY_COLUMNS * 2).split(" ");
    const at = words.findIndex(isCompany);
    const found = words[at];
    if (found === undefined || /[:：@。、]/u.test(found)) continue;
    const isBareWord = names.companyWords.includes(found);
    const company = isBareWord ? `${found}${words[at + 1] ?? ""}` : found;
    if (company.length > (isBareWord ? found.length : 0) + 1) return plainWords(company, COMPANY_COLUMNS);
  }
  return null;
}

function nameWithoutCompany(name: string, { names }: WritingPhrases): string {
  const kept = name.split(" ").filter((word) => !names.companyWords.some((company) => word.includes(company)));
  return kept.join(" ");
}

function searchedTexts(thread: Thread): string {
  return thread.messages
    .filter((message) => message.automatic === null)
    .slice(-NEWEST_MESSAGES)
    .map((message) => `${message.ownText.slice(0, BODY_UNITS)}\n${message.signature.slice(0, SIGNATURE_UNITS)}`)
    .join("\n");
}

function otherNames(person: Person, thread: Thread): readonly string[] {
  const people = thread.messages.slice(-NEWEST_MESSAGES).flatMap((message) => [message.from, ...message.to, ...message.cc]);
  return [...new Set(people.filter((other) => other.address !== person.address).map(plainName))];
}

function titledName(name: string, texts: string, others: readonly string[], { names }: WritingPhrases): string | null {
  if (names.titleStands === "after") {
    return titleInName(name, names) ?? (isJoinedName(name.replaceAll(" ", "")) ? nameBeforeTitle(name, texts, others, names) : null);
  }
  const words = name.split(" ");
  const family = words.at(-1) ?? name;
  if (others.some((other) => other.split(" ").includes(family))) return null;
  const title = names.titles.find((each) => [family, name].some((called) => standsApart(`${each} ${called}`, texts)));
  return title === undefined ? null : `${title} ${family}`;
}

/** 洪先生 of "Sample Metal 洪先生": people write their title into their own display name. */
function titleInName(name: string, { titles }: WritingPhrases["names"]): string | null {
  const isTitled = (word: string): boolean =>
    isJoinedName(word) &&
    titles.some((title) => word.endsWith(title) && word.length > title.length && word.length <= title.length + LONGEST_PREFIX);
  return name.split(" ").find(isTitled) ?? null;
}

function nameBeforeTitle(name: string, texts: string, others: readonly string[], names: WritingPhrases["names"]): string | null {
  const joined = name.replaceAll(" ", "");
  for (let length = Math.min(LONGEST_PREFIX, joined.length); length > 0; length -= 1) {
    const prefix = joined.slice(0, length);
    if (others.some((other) => other.startsWith(prefix))) continue;
    const title = names.titles.find((each) => standsApart(prefix + each, texts, names.followsTitle));
    if (title !== undefined) return prefix + title;
  }
  return null;
}

/** True when the words stand in the text with no letter before or after them; `mayFollow` are letters that may. */
function standsApart(words: string, texts: string, mayFollow = ""): boolean {
  for (let at = texts.indexOf(words); at >= 0; at = texts.indexOf(words, at + words.length)) {
    const before = texts.charAt(at - 1);
    const after = texts.charAt(at + words.length);
    if (!isLetter(before) && (!isLetter(after) || mayFollow.includes(after))) return true;
  }
  return false;
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** «Роман Сергеевич»: from a full name of three words, or from the given name followed by a father's name in the text. */
function withFathersName(name: string, texts: string, { names }: WritingPhrases): string | null {
  if (names.patronymicEndings.length === 0) return null;
  const isFathersName = (word: string): boolean => names.patronymicEndings.some((ending) => word.toLowerCase().endsWith(ending));
  const words = name.split(" ");
  const at = words.length === 3 ? words.findIndex(isFathersName) : -1;
  if (at > 0) return `${words[at - 1]} ${words[at]}`;
  for (const word of words) {
    const found = wordAfter(word, texts);
    // «Роман Абрамович» is a family name when the mail's own header says so.
    if (found !== null && isFathersName(found) && !words.includes(found)) return `${word} ${found}`;
  }
  return null;
}

function wordAfter(word: string, texts: string): string | null {
  for (let at = texts.indexOf(`${word} `); at >= 0; at = texts.indexOf(`${word} `, at + word.length)) {
    if (isLetter(texts.charAt(at - 1))) continue;
    const start = at + word.length + 1;
    const found = /^\p{Lu}\p{L}{2,29}(?!\p{L})/u.exec(texts.slice(start, start + 40));
    if (found !== null) return found[0];
  }
  return null;
}

/** "Emily" when somebody greets her so ("Hi Emily,") or she signs so. */
function givenNameInUse(name: string, person: Person, thread: Thread, { greeting }: WritingPhrases): string | null {
  if (greeting.familiarWords.length === 0) return null;
  const isShown = (message: Message, given: string): boolean => {
    const lines = message.ownText.slice(0, BODY_UNITS).split("\n").concat(message.signature.slice(0, SIGNATURE_UNITS).split("\n"));
    if (message.from.address === person.address) return lines.some((line) => line.trim() === given);
    const first = (lines.find((line) => line.trim() !== "") ?? "").trim().toLowerCase();
    return greeting.familiarWords.some((word) => {
      const start = `${word} ${given.toLowerCase()}`;
      return first.startsWith(start) && !isLetter(first.charAt(start.length)) && !/^ \p{L}/u.test(first.slice(start.length));
    });
  };
  const messages = thread.messages.filter((message) => message.automatic === null).slice(-NEWEST_MESSAGES);
  // 杜晓雯 is a whole name: signing with it shows no familiarity.
  const words = name.split(" ").filter((word) => word.length > 1 && !isJoinedName(word));
  return words.find((word) => messages.some((message) => isShown(message, word))) ?? null;
}

/** Which of two words is the given name: the one that does not end like a family name; the first when both or neither do. */
function givenNameOf(words: readonly string[], { names }: WritingPhrases): string {
  const [first = "", second = ""] = words;
  const isFamilyName = (word: string): boolean => {
    const lower = word.toLowerCase();
    return !names.givenNamesLikeFamilyNames.includes(lower) && names.familyNameEndings.some((ending) => lower.endsWith(ending));
  };
  return isFamilyName(first) && !isFamilyName(second) ? second : first;
}
