/** Which deeds a text speaks of, whatever its language. */
import type { LanguagePack } from "../languagePack.ts";
import type { DeedName, DeedTables } from "./deedTables.ts";
import type { ReadAct, SentenceReading } from "./sentenceReading.ts";
import { foldedClause } from "./turn.ts";

/** Letters that an entry is looked up by. */
const SHORTEST = 2;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;
/** A hostile sentence may be as long as the mail. */
const LONGEST = 2000;
const BEGINNING = "-";

interface Entry {
  readonly text: string;
  readonly deed: DeedName;
  /** The beginning of a word, not a whole one. */
  readonly isBeginning: boolean;
}

const known = new WeakMap<DeedTables, ReadonlyMap<string, readonly Entry[]>>();

/** The deeds that are named in the folded text, each once, in the order of the table. */
export function deedsIn(
  folded: string,
  { deeds, wordsHaveSpaces }: Pick<LanguagePack, "deeds" | "wordsHaveSpaces">,
): ReadonlySet<DeedName> {
  const entries = entriesOf(deeds);
  const found = new Set<DeedName>();
  const text = folded.slice(0, LONGEST);
  if (wordsHaveSpaces) {
    for (const [word] of text.matchAll(WORD))
      for (const { text: part, deed, isBeginning } of entries.get(word.slice(0, SHORTEST)) ?? [])
        if (isBeginning ? word.startsWith(part) : word === part) found.add(deed);
  } else {
    for (let at = 0; at + SHORTEST <= text.length; at += 1)
      for (const { text: part, deed } of entries.get(text.slice(at, at + SHORTEST)) ?? []) if (text.startsWith(part, at)) found.add(deed);
  }
  return found;
}

const ofSentences = new WeakMap<SentenceReading, ReadonlySet<DeedName>>();

/** The deeds of a sentence, read once for all the questions about it. */
export function deedsOfSentence(sentence: SentenceReading): ReadonlySet<DeedName> {
  const deeds = ofSentences.get(sentence) ?? deedsIn(sentence.folded, sentence.pack);
  ofSentences.set(sentence, deeds);
  return deeds;
}

const ofActs = new WeakMap<ReadAct, ReadonlySet<DeedName>>();

/** The deeds of an act, read once however often it is compared. */
export function deedsOf(read: ReadAct): ReadonlySet<DeedName> {
  const deeds = ofActs.get(read) ?? deedsIn(foldedClause(read), read.sentence.pack);
  ofActs.set(read, deeds);
  return deeds;
}

function entriesOf(tables: DeedTables): ReadonlyMap<string, readonly Entry[]> {
  const made = known.get(tables) ?? byBeginning(tables);
  known.set(tables, made);
  return made;
}

function byBeginning(tables: DeedTables): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const deed of deedNames(tables)) {
    for (const entry of tables[deed]) {
      const isBeginning = entry.endsWith(BEGINNING);
      const text = isBeginning ? entry.slice(0, -1) : entry;
      const start = text.slice(0, SHORTEST);
      const others = entries.get(start);
      if (others === undefined) entries.set(start, [{ text, deed, isBeginning }]);
      else others.push({ text, deed, isBeginning });
    }
  }
  return entries;
}

function deedNames(tables: DeedTables): readonly DeedName[] {
  const isDeed = (name: string): name is DeedName => name in tables;
  return Object.keys(tables).filter(isDeed);
}
