/** Which person a name in running text means. */
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { Person } from "../types.ts";
import { type CompiledActs, compileActTables } from "./compileActTables.ts";

/** What a name is compared by: lower-case words without titles, and all spellings of it that may be meant. */
interface KnownPerson {
  readonly person: Person;
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

/** A book of the people of a thread, asked by name. */
export interface NameBook {
  /** Everybody that `name` may mean, several when it fits several equally well, none when nobody. Titles and honorifics may be on it. */
  readonly peopleNamed: (name: string) => readonly Person[];
}

/** Longer text is no name. */
const longestName = 60;
/** More names than this are a hostile thread; the memory stays small. */
const mostNamesKept = 2000;
const marks = /\p{M}+/gu;
const notInNames = /[^\p{L}\p{N}'-]+/gu;
const hanOnly = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;

export function nameBookOf(people: readonly Person[], packs: readonly LanguagePack[]): NameBook {
  const known = people.map((person) => knownPerson(person, packs));
  // The same few names stand in every greeting of a thread.
  const asked = new Map<string, readonly Person[]>();
  return {
    peopleNamed: (name) => {
      if (name.length > longestName) return [];
      const before = asked.get(name);
      if (before !== undefined) return before;
      const found = peopleSpelt(known, spellings(name, packs));
      if (asked.size < mostNamesKept) asked.set(name, found);
      return found;
    },
  };
}

function peopleSpelt(known: readonly KnownPerson[], spelt: readonly (readonly string[])[]): readonly Person[] {
  for (const words of spelt) {
    const found = best(known, words);
    if (found.length > 0) return found;
  }
  return [];
}

function knownPerson(person: Person, packs: readonly LanguagePack[]): KnownPerson {
  const local = person.address === null ? "" : person.address.slice(0, person.address.indexOf("@"));
  const words = new Set<string>();
  for (const spelling of spellings(person.name, packs)) for (const word of spelling) words.add(word);
  const bare = wordsOf(foldName(person.name, packs[0]));
  for (const word of wordsOf(local.replace(/[\d._+-]+/g, " "))) if (word.length > 2) words.add(word);
  const first = bare.map((word) => word.charAt(0));
  return { person, words: [...words], initials: [first.join(""), [...first].reverse().join("")] };
}

/** The name as it stands, then without the titles of each language; each as its words. */
function spellings(name: string, packs: readonly LanguagePack[]): readonly (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  const add = (folded: string) => {
    const words = wordsOf(folded);
    if (words.length > 0) seen.set(words.join(" "), words);
  };
  for (const pack of packs) add(foldName(name, pack));
  for (const pack of packs) add(withoutTitles(foldName(name, pack), compileActTables(pack)));
  return [...seen.values()];
}

function withoutTitles(folded: string, acts: CompiledActs): string {
  return folded.replace(acts.titles, " ");
}

function foldName(name: string, pack: LanguagePack | undefined): string {
  const folded = pack === undefined ? name.toLowerCase() : foldText(name, pack);
  return folded.normalize("NFD").replace(marks, "").normalize("NFC");
}

function wordsOf(folded: string): readonly string[] {
  return folded
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
      if (hanOnly.test(word))
        return hanOnly.test(own) && own !== word && own.length <= longestHanName && (own.startsWith(word) || own.endsWith(word));
      return asked.length > 1 && own === word;
    }),
  );
}

/** Longer runs of Han are departments or companies, not names. */
const longestHanName = 6;

function isByInitials({ initials }: KnownPerson, asked: readonly string[]): boolean {
  const [only] = asked;
  return asked.length === 1 && only !== undefined && only.length >= 2 && only.length <= 3 && initials.includes(only);
}
