/** Whom a message speaks to: its To line, narrowed by the greeting and by headings with a name. */
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { Message, Person, Thread } from "../types.ts";
import { compileNameTables } from "./compileNameTables.ts";
import { type NameBook, nameBookOf } from "./names.ts";
import { rolesOf } from "./roles.ts";

/** The people of one message as its words see them. */
export interface Company {
  /** Everybody in the thread, asked by name. */
  readonly names: NameBook;
  /** Whom the message speaks to as a whole; never empty unless the author writes to nobody. */
  readonly addressees: readonly Person[];
}

/** Names stand in the first lines of a mail, if at all. */
const greetingLines = 3;
/** A heading speaks for the lines right under it, no further than this many. */
const linesUnderHeading = 15;

const companies = new WeakMap<Message, { readonly thread: Thread; readonly company: Company }>();

/** Who is there and who is addressed; worked out once per message. */
export function companyOf(message: Message, thread: Thread, packs: readonly LanguagePack[]): Company {
  const known = companies.get(message);
  if (known?.thread === thread) return known.company;
  const names = nameBook(thread, packs);
  const company = { names, addressees: addresseesOf(message, thread, names, packs) };
  companies.set(message, { thread, company });
  return company;
}

/** The same person by address, or by name where one of them has no address. */
export function isSamePerson(a: Person, b: Person): boolean {
  return a.address !== null && b.address !== null ? a.address === b.address : a.name === b.name;
}

/** Both write from the same domain. */
export function isColleague(a: Person, b: Person): boolean {
  const domain = (person: Person): string | null => person.address?.split("@")[1] ?? null;
  return domain(a) !== null && domain(a) === domain(b);
}

/** The people named by the nearest heading above an offset into `ownText`; null when no heading names anybody. */
export function headingAbove(offset: number, message: Message, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] | null {
  const above = message.ownText
    .slice(Math.max(0, offset - 2000), offset)
    .split("\n")
    .slice(0, -1);
  for (const line of above.slice(-linesUnderHeading).reverse()) {
    const words = line.trim();
    if (words === "") return null;
    const found = headedBy(words, names, packs);
    if (found.length > 0) return found;
  }
  return null;
}

const headings = new WeakMap<NameBook, Map<string, readonly Person[]>>();
/** Lines of a hostile thread that are remembered. */
const MOST_LINES = 2000;

/** Whom a line names as a heading; it is asked about for every act under it. */
function headedBy(line: string, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] {
  const known = headings.get(names) ?? new Map<string, readonly Person[]>();
  headings.set(names, known);
  const before = known.get(line);
  if (before !== undefined) return before;
  let found: readonly Person[] = [];
  for (const pack of packs) {
    const name = compileNameTables(pack).heading.exec(foldText(line, pack))?.groups?.name;
    found = name === undefined ? [] : names.peopleNamed(name);
    if (found.length > 0) break;
  }
  if (known.size < MOST_LINES) known.set(line, found);
  return found;
}

/** The people called by name in the nearest sentence before an offset that calls anybody, in the same paragraph; null when none does. */
export function calledBefore(offset: number, message: Message, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] | null {
  const paragraph =
    offset -
    (message.ownText
      .slice(Math.max(0, offset - 2000), offset)
      .split(BLANK_LINE)
      .at(-1)?.length ?? 0);
  const before = message.sentences.filter(({ span }) => span.start >= paragraph && span.end <= offset).slice(-linesUnderHeading);
  for (const { text, language } of before.reverse()) {
    const pack = packs.find((one) => one.language === language);
    if (pack === undefined) continue;
    const folded = foldText(text, pack);
    const atStart = calledAtStart(folded, names, pack);
    const { vocative, promising } = compileNameTables(pack);
    const name = atStart.length > 0 ? undefined : vocative.exec(folded)?.groups?.name;
    const found = name === undefined ? atStart : names.peopleNamed(name);
    if (found.length === 0) continue;
    // "Anna will send it.", "Anna, our buyer, will send it.": spoken of, not called.
    const acting = promising.exec(folded)?.groups?.who;
    if (acting === undefined || !names.peopleNamed(acting).some((person) => found.includes(person))) return found;
  }
  return null;
}

/**
 * The people that a folded sentence calls by name: behind a calling word between `start` and its end (请王工…), at its very start
 * ("Anna, …"), or, where no word calls anybody, as those who act (1. 王工整理…); none when it calls nobody.
 */
export function calledBy(folded: string, start: number, names: NameBook, pack: LanguagePack): readonly Person[] {
  const { calling } = compileNameTables(pack);
  const calls = calling === null ? [] : [...folded.matchAll(calling)].slice(0, MOST_CALLS);
  for (const call of calls.reverse()) {
    const stop = call.index + call[0].length;
    const found = stop < start ? null : names.nameAtStart(folded.slice(stop).trimStart());
    if (found !== null) return found.people;
  }
  const atStart = calledAtStart(folded, names, pack);
  if (atStart.length > 0) return atStart;
  const inPassing = calledInPassing(folded, names);
  if (inPassing.length > 0) return inPassing;
  const told = toldIn(folded, start, names, pack);
  return told.length > 0 ? told : actingIn(folded, names, pack);
}

/** Who is told what to do in a clause from `start` on that begins with their name: ……，小马把表发我. */
function toldIn(folded: string, start: number, names: NameBook, pack: LanguagePack): readonly Person[] {
  const { taskedYou } = compileNameTables(pack);
  return lastNamedAtStart(folded.slice(Math.max(start, bulletLength(folded))), names, (rest) => taskedYou.test(rest.trim()));
}

/** Who acts in the last clause of a folded text that begins with somebody's name (王工整理…); none when no clause does. */
export function actingIn(folded: string, names: NameBook, pack: LanguagePack): readonly Person[] {
  const { acting } = compileNameTables(pack);
  return lastNamedAtStart(folded.slice(bulletLength(folded)), names, (rest) => acting.test(rest));
}

/** Whose name begins the last clause whose other words are what is looked for; none when no clause is. */
function lastNamedAtStart(folded: string, names: NameBook, isMeant: (rest: string) => boolean): readonly Person[] {
  for (const clause of folded.split(CLAUSE_END).slice(-MOST_CALLS).reverse()) {
    const words = clause.trimStart();
    const found = names.nameAtStart(words);
    if (found !== null && isMeant(words.slice(found.length))) return found.people;
  }
  return [];
}

/** "Tom found the keys himself, so …": a sentence about somebody, no greeting. */
function goesOn(part: string, names: NameBook): boolean {
  // "I am away so Tom will take over, …".
  if (part.trim().split(BLANKS).length > MOST_IN_GREETING) return true;
  const found = names.nameAtStart(part);
  return found !== null && part.slice(found.length).trim().split(BLANKS).length > MOST_BEHIND_NAME;
}
/** "Anna good morning". */
const MOST_BEHIND_NAME = 2;
/** Words of one greeted name with its titles. */
const MOST_IN_GREETING = 6;

/** The firm often stands before the name: 北山電機 村井様. */
function namedIn(part: string, names: NameBook): readonly Person[] {
  const whole = names.peopleNamed(part);
  const last = whole.length > 0 ? undefined : part.trim().split(BLANKS).at(-1);
  return last === undefined ? whole : names.peopleNamed(last);
}

const BLANKS = /\s+/u;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** "Anna, could you …", "2. Anna and Tom: …". */
function calledAtStart(folded: string, names: NameBook, pack: LanguagePack): readonly Person[] {
  const { between, calling, everybody } = compileNameTables(pack);
  let rest = folded.slice(bulletLength(folded));
  const called: Person[] = [];
  for (let count = 0; count < MOST_CALLS; count++) {
    const found = names.nameAtStart(rest);
    if (found === null) break;
    called.push(...found.people);
    rest = rest.slice(found.length);
    const stop = between.exec(rest);
    const next = stop?.index === 0 ? rest.slice(stop[0].length) : "";
    if (next === "" || names.nameAtStart(next) === null) break;
    rest = next;
  }
  const asks = calling === null ? [] : [...rest.slice(0, CALLING_WORD).matchAll(calling)];
  const isCalled = STOP.test(rest) || asks[0]?.index === 0;
  // "Mr Wang, all": nobody in particular.
  const isForAll = everybody.test(/^[^:.。!]*/u.exec(rest.slice(0, GREETING))?.[0] ?? "");
  return isCalled && !isForAll ? called : [];
}

/** "Which firm collects the crates, Anna?", "In return, Anna, could you …": a name of its own between commas, not one of several. */
function calledInPassing(folded: string, names: NameBook): readonly Person[] {
  if (!folded.includes(", ")) return [];
  const called = BEHIND_COMMA.exec(folded.slice(-REACH_OF_CALL)) ?? BEHIND_FIRST_WORDS.exec(folded.slice(0, REACH_OF_CALL));
  const [, before, name] = called ?? [];
  if (before === undefined || name === undefined) return [];
  const found = names.nameAtStart(name);
  if (found === null || found.length < name.length) return [];
  const last = LAST_WORD.exec(before)?.[0];
  return last !== undefined && names.nameAtStart(last) !== null ? [] : found.people;
}
/** Its last words, up to the mark that ends it. */
const BEHIND_COMMA = /([^,]{1,20}), ([^,:;?!]{2,40})[\s?.!]*$/u;
const BEHIND_FIRST_WORDS = /^([^,:;]{1,25}), ([^,:;]{2,40})[,:] /u;
const LAST_WORD = /[^\s]+$/u;
/** In UTF-16 units. */
const REACH_OF_CALL = 90;

/** How much of a line is its list mark, in UTF-16 units. */
export function bulletLength(folded: string): number {
  return BULLET.exec(folded)?.[0].length ?? 0;
}

/** A sentence of more calls is hostile. */
const MOST_CALLS = 12;
const CALLING_WORD = 6;
const GREETING = 12;
const CLAUSE_END = /[,;。]/u;
const STOP = /^\s*[,:、，：]/u;
/** One person has no more names than this in the headers of a thread. */
const MOST_SPELLINGS = 4;
const BULLET = /^[\s*●○•▪◦·・‧-]*(?:[(（]?[\p{N}一二三四五六七八九十]{1,3}[.)）、]\s*)?@?/u;
const BLANK_LINE = /\n[^\S\n]*\n/u;

const nameBooks = new WeakMap<Thread, NameBook>();

function nameBook(thread: Thread, packs: readonly LanguagePack[]): NameBook {
  const known = nameBooks.get(thread);
  if (known) return known;
  const people = new Map<string, Person>();
  const spelt = new Map<string, Set<string>>();
  for (const { from, to, cc } of thread.messages) {
    for (const person of [from, ...to, ...cc]) {
      const key = person.address ?? `name:${person.name}`;
      if ((people.get(key)?.name ?? "") === "") people.set(key, person);
      const names = spelt.get(key) ?? new Set();
      if (names.size < MOST_SPELLINGS) spelt.set(key, names.add(person.name));
    }
  }
  const otherNames = new Map(
    [...people].map(([key, person]) => [person, [...(spelt.get(key) ?? [])].filter((name) => name !== person.name)]),
  );
  const byName = nameBookOf([...people.values()], packs, otherNames);
  const roles = rolesOf(thread, packs, byName);
  const withRoles = new Map([...otherNames].map(([person, others]) => [person, [...others, ...(roles.get(person) ?? [])]]));
  const book = roles.size === 0 ? byName : nameBookOf([...people.values()], packs, withRoles);
  nameBooks.set(thread, book);
  return book;
}

function addresseesOf(message: Message, thread: Thread, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] {
  const others = (people: readonly Person[]) => people.filter((person) => !isSamePerson(person, message.from));
  const greeted = others(greetedIn(message, names, packs));
  const recipients = [...message.to, ...message.cc];
  const greetedRecipients = greeted.filter((person) => recipients.some((recipient) => isSamePerson(recipient, person)));
  if (greetedRecipients.length > 0) return greetedRecipients;
  const to = others(message.to);
  if (to.length > 0) return to;
  const cc = others(message.cc);
  if (cc.length > 0) return cc;
  const before = thread.messages.slice(0, thread.messages.indexOf(message)).reverse();
  const lastOther = before.find(({ from }) => !isSamePerson(from, message.from));
  return lastOther ? [lastOther.from] : [];
}

function greetedIn(message: Message, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] {
  const lines = message.ownText
    .slice(0, 400)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const line of lines.slice(0, greetingLines)) {
    const found = greetedBy(line, names, packs);
    if (found !== null) return found;
  }
  return [];
}

const greetings = new WeakMap<NameBook, Map<string, readonly Person[] | null>>();

/** Whom a line greets, nobody in particular as none; null when it is no greeting. The mails of a thread begin alike. */
function greetedBy(line: string, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] | null {
  const known = greetings.get(names) ?? new Map<string, readonly Person[] | null>();
  greetings.set(names, known);
  const before = known.get(line);
  if (before !== undefined) return before;
  const found = readGreeting(line, names, packs);
  if (known.size < MOST_LINES) known.set(line, found);
  return found;
}

function readGreeting(line: string, names: NameBook, packs: readonly LanguagePack[]): readonly Person[] | null {
  for (const pack of packs) {
    // 王工 您好 is a greeting, "Olga found it" none.
    if (!pack.wordsHaveSpaces && !HAN_OR_KANA.test(line)) continue;
    const { between, everybody, greeting } = compileNameTables(pack);
    const called = greeting.exec(foldText(line, pack))?.groups?.name;
    if (called === undefined) continue;
    if (everybody.test(called)) return [];
    const parts = called.split(between).filter((part) => part !== undefined && part.trim() !== "");
    if (parts.some((part) => goesOn(part.trimStart(), names))) return null;
    const found = parts.flatMap((part) => namedIn(part, names));
    const whole = found.length > 0 ? found : names.peopleNamed(called);
    if (whole.length > 0) return [...new Set(whole)];
  }
  return null;
}
