/** Which person a name in running text means. */
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { Person } from "../types.ts";
import { type CompiledNames, compileNameTables } from "./compileNameTables.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { max } = Math;

/** What a name is compared by: lower-case words without titles, and all spellings of it that may be meant. */
interface KnownPerson {
  readonly person: Person;
  readonly words: readonly string[];
  /** Which of the words are written in Han or kana. */
  readonly hanWords: readonly boolean[];
  readonly initials: readonly string[];
}

/** Several people when the name fits several equally well. `length`: of the name with its title, in UTF-16 units of the text. */
export interface NameAtStart {
  readonly people: readonly Person[];
  readonly length: number;
}

/** A book of the people of a thread, asked by name. */
export interface NameBook {
  /** Whose name begins this folded text; null when nobody's does. */
  readonly nameAtStart: (folded: string) => NameAtStart | null;
  /** Everybody named last in this folded text; none when nobody is. Only its last letters are looked at. */
  readonly lastNamed: (folded: string) => readonly Person[];
  /** Everybody that `name` may mean, several when it fits several equally well, none when nobody. Titles and honorifics may be on it. */
  readonly peopleNamed: (name: string) => readonly Person[];
}

/** Longer text is no name. */
const longestName = 60;
/** More names than this are a hostile thread; the memory stays small. */
const mostNamesKept = 2000;
const marks = /\p{M}+/gu;
const notInNames = /[^\p{L}\p{N}']+/gu;
const hyphens = /-/gu;
const hanOnly = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;

/** `otherNames`: how a person is called in some headers only, as "Lan Nguyen" for 阮氏蘭. */
export function nameBookOf(
  people: readonly Person[],
  packs: readonly LanguagePack[],
  otherNames: ReadonlyMap<Person, readonly string[]> = new Map(),
): NameBook {
  const known = people.map((person) => knownPerson(person, otherNames.get(person) ?? [], packs));
  const titles = packs.map((pack) => compileNameTables(pack).titleHere);
  const prefixes = packs.map((pack) => compileNameTables(pack).namePrefix);
  // The same few names stand in every greeting of a thread.
  const asked = new Map<string, readonly Person[]>();
  return {
    peopleNamed: (name) => {
      if (name.length > longestName) return [];
      const before = asked.get(name);
      if (before !== undefined) return before;
      const spelt = spellings(name, packs);
      const asWritten = peopleSpelt(known, spelt);
      const found = asWritten.length > 0 ? asWritten : peopleSpelt(known, inBaseForm(spelt, packs));
      if (asked.size < mostNamesKept) asked.set(name, found);
      return found;
    },
    nameAtStart: (folded) => nameAtStart(known, titles, prefixes, folded.slice(0, longestName)),
    lastNamed: (folded) => {
      const text = folded.slice(-farthestName);
      for (let at = text.length - 1; at >= 0; at--) {
        if (letter.test(text.charAt(at - 1)) && !hanOnly.test(text.charAt(at))) continue;
        const found = nameAtStart(known, titles, prefixes, text.slice(at, at + longestName));
        if (found !== null) return found.people;
        // "I hand it to Jane", whose name ends otherwise there.
        const word = wordHere.exec(text.slice(at, at + longestName))?.[0] ?? "";
        const inCase = hanOnly.test(word) ? [] : peopleSpelt(known, inBaseForm([[withoutMarks(word)]], packs));
        if (inCase.length > 0) return inCase;
      }
      return [];
    },
  };
}

/** A pronoun does not reach back further, in UTF-16 units. */
const farthestName = 200;
const letter = /[\p{L}\p{N}]/u;
/** Shorter ones are no names in another case. */
const wordHere = /^\p{L}[\p{L}'-]{3,}/u;

function nameAtStart(
  known: readonly KnownPerson[],
  titles: readonly RegExp[],
  prefixes: readonly RegExp[],
  text: string,
): NameAtStart | null {
  let length = 0;
  let people: readonly Person[] = [];
  // Names are compared without the marks on their letters: "сергеи" is Сергей.
  const bare = withoutMarks(text);
  const plain = bare.length === text.length ? bare : text;
  const hyphenated = hyphenatedCall(plain);
  const prefix = prefixes.some((one) => one.test(text));
  for (const { person, words, hanWords } of known) {
    let own = 0;
    for (const [index, word] of words.entries())
      own = max(own, hanWords[index] === true ? hanNameLength(word, text, titles, prefix) : lettersLength(word, plain, hyphenated));
    if (own === 0 || own < length) continue;
    people = own > length ? [person] : [...people, person];
    length = own;
  }
  if (length === 0) return null;
  const rest = /^[ .][\p{L}'-]+/u.exec(plain.slice(length));
  const family = rest === null ? null : rest[0].slice(1);
  const isFullName = family !== null && known.some(({ person, words }) => people.includes(person) && words.includes(family));
  const named = isFullName ? length + (rest?.[0].length ?? 0) : length;
  return { people, length: named + titleLength(titles, text, named) };
}

/**
 * The family and given name, the given name of two letters or more, or the family name with a title or behind a prefix (老王). Behind the
 * name of a department or a family name the last letter is called so, too: 质检王 is 王工, 李小明 is 明哥.
 */
function hanNameLength(word: string, text: string, titles: readonly RegExp[], prefix: boolean): number {
  if (word.length > longestHanName) return 0;
  if (word.length > 1 && text.startsWith(word)) return word.length;
  const ends = word.length < 3 ? [word.charAt(0)] : [word.charAt(0), word.charAt(word.length - 1)];
  if (prefix && ends.includes(text.charAt(1))) return 2;
  if (word.length > 2 && text.startsWith(word.charAt(word.length - 1)) && titleLength(titles, text, 1) > 0) return 1;
  const last = word.charAt(word.length - 1);
  if (word.length > 1 && text.startsWith(last + last) && !DOUBLED_WORD.test(last)) return 2;
  for (const family of [1, 2]) {
    const given = word.slice(family);
    if (given.length > 1 && given.length <= 2 && text.startsWith(given)) return given.length;
    if (word.length >= family && text.startsWith(word.slice(0, family)) && titleLength(titles, text, family) > 0) return family;
  }
  return 0;
}

/** 明明, 天天, 多多 are words; 佳佳 is what colleagues call 陈佳. */
const DOUBLED_WORD = /[明天人多常刚慢好快渐往偏早小大家年月日时时处处件个样各通微轻深静远高平真实纷]/u;

function lettersLength(word: string, text: string, hyphenated: HyphenatedCall | null): number {
  if (word.length < shortestCall || !text.startsWith(word)) return hyphenated?.word === word ? hyphenated.length : 0;
  return letter.test(text.charAt(word.length)) ? 0 : word.length;
}

/** A call by two letters could be any word. */
const shortestCall = 3;

/** "Chia-Ying" is chiaying. `length`: as it stands in the text. */
interface HyphenatedCall {
  readonly word: string;
  readonly length: number;
}

function hyphenatedCall(text: string): HyphenatedCall | null {
  const called = text.includes("-") ? /^\p{L}+(?:-\p{L}+)+/u.exec(text)?.[0] : undefined;
  return called === undefined ? null : { word: called.replace(hyphens, ""), length: called.length };
}

function titleLength(titles: readonly RegExp[], text: string, at: number): number {
  let longest = 0;
  for (const title of titles) {
    title.lastIndex = at;
    longest = max(longest, title.exec(text)?.[0].length ?? 0);
  }
  return longest;
}

function peopleSpelt(known: readonly KnownPerson[], spelt: readonly (readonly string[])[]): readonly Person[] {
  for (const words of spelt) {
    const found = best(known, words);
    if (found.length > 0) return found;
  }
  return [];
}

function knownPerson(person: Person, otherNames: readonly string[], packs: readonly LanguagePack[]): KnownPerson {
  const local = person.address === null ? "" : person.address.slice(0, person.address.indexOf("@"));
  const words = new Set<string>();
  for (const name of [person.name, ...otherNames])
    for (const spelling of spellings(name, packs)) for (const word of spelling) words.add(word);
  for (const short of [...words].flatMap((word) => shortNames(packs).get(word) ?? [])) words.add(short);
  const bare = wordsOf(foldName(person.name, packs[0]));
  for (const word of wordsOf(local.replace(/[\d._+-]+/g, " "))) if (word.length > 2) words.add(word);
  const first = bare.map((word) => word.charAt(0));
  return {
    person,
    words: [...words],
    hanWords: Array.from(words, (word) => hanOnly.test(word)),
    initials: [first.join(""), [...first].reverse().join("")],
  };
}

const shortNamesOf = new WeakMap<readonly LanguagePack[], ReadonlyMap<string, readonly string[]>>();

/** How the bearers of a given name are called, by the name. */
function shortNames(packs: readonly LanguagePack[]): ReadonlyMap<string, readonly string[]> {
  const before = shortNamesOf.get(packs);
  if (before !== undefined) return before;
  const found = new Map<string, string[]>();
  for (const [full, short] of packs.flatMap((pack) => pack.acts.names.shortNames ?? []))
    for (const name of foldName(full, undefined).split(" "))
      found.set(name, [...(found.get(name) ?? []), ...foldName(short, undefined).split(" ")]);
  shortNamesOf.set(packs, found);
  return found;
}

/** The name as it stands, then without the titles of each language; each as its words. */
/** "Лукиной" is Лукина: every way to take the case endings off, for languages that have cases. */
function inBaseForm(spelt: readonly (readonly string[])[], packs: readonly LanguagePack[]): readonly (readonly string[])[] {
  const endings = packs
    .flatMap((pack) => pack.acts.names.caseEndings ?? [])
    // Names are compared without the marks on their letters.
    .map(([ending, base]): readonly [string, string] => [foldName(ending, undefined), foldName(base, undefined)]);
  if (endings.length === 0) return [];
  const baseForms = (word: string): readonly string[] => [
    ...endings.flatMap(([ending, base]) =>
      word.endsWith(ending) && word.length > ending.length + 1 ? [word.slice(0, -ending.length) + base] : [],
    ),
    word,
  ];
  return spelt.flatMap((words) => {
    if (words.length > MOST_NAME_WORDS) return [];
    let forms: readonly (readonly string[])[] = [[]];
    for (const word of words) forms = forms.flatMap((form) => baseForms(word).map((base) => [...form, base])).slice(0, MOST_FORMS);
    return forms;
  });
}
const MOST_NAME_WORDS = 3;
const MOST_FORMS = 40;

function spellings(name: string, packs: readonly LanguagePack[]): readonly (readonly string[])[] {
  const folded = packs.map((pack) => foldName(name, pack));
  const bare = packs.map((pack, index) => withoutTitles(folded[index] ?? "", compileNameTables(pack)));
  const seen = new Map<string, readonly string[]>();
  for (const spelling of new Set([...folded, ...bare])) {
    const words = wordsOf(spelling);
    if (words.length > 0) seen.set(words.join(" "), words);
  }
  return [...seen.values()];
}

function withoutTitles(folded: string, { titles }: CompiledNames): string {
  return folded.replace(titles, " ");
}

function foldName(name: string, pack: LanguagePack | undefined): string {
  const folded = pack === undefined ? name.toLowerCase() : foldText(name, pack);
  return withoutMarks(folded);
}

/** Letters that nothing can be taken off. */
const HAS_NO_MARKS = /^[\0-\x7f\u0430-\u0438\u043a-\u044f\u4e00-\u9fff]*$/;

function withoutMarks(text: string): string {
  if (HAS_NO_MARKS.test(text)) return text;
  return text.normalize("NFD").replace(marks, "").normalize("NFC");
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .replace(hyphens, "")
    .replace(notInNames, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
}

/** Full matches before partial ones: "Chen" is Chen and not Chenming. */
function best(known: readonly KnownPerson[], words: readonly string[]): readonly Person[] {
  for (const fits of [isWholly, isPartly, isByInitials]) {
    const found = known.filter((one) => fits(one, words)).map(({ person }) => person);
    if (found.length > 0) return found;
  }
  return [];
}

function isWholly({ words }: KnownPerson, asked: readonly string[]): boolean {
  return asked.every((word) => words.includes(word));
}

/** One word of several suffices ("Roman Sergeyevich" for Roman Savchenko); of Han names the family or the given name does. */
function isPartly({ words }: KnownPerson, asked: readonly string[]): boolean {
  return asked.some((word) =>
    words.some((own) => {
      if (isDoubled(word) && hanOnly.test(own)) return own.length <= longestHanName && own.length > 1 && own.endsWith(word.charAt(0));
      if (hanOnly.test(word))
        return hanOnly.test(own) && own !== word && own.length <= longestHanName && (own.startsWith(word) || own.endsWith(word));
      return asked.length > 1 && own === word;
    }),
  );
}

/** 佳佳. */
function isDoubled(word: string): boolean {
  return word.length === 2 && word.charAt(0) === word.charAt(1) && hanOnly.test(word) && !DOUBLED_WORD.test(word);
}

/** Longer runs of Han are departments or companies, not names. */
const longestHanName = 6;

function isByInitials({ initials }: KnownPerson, asked: readonly string[]): boolean {
  const [only] = asked;
  return asked.length === 1 && only !== undefined && only.length >= 2 && only.length <= 3 && initials.includes(only);
}
