/** What a clause is about, as a bag of keys that are comparable within one thread in every language. */

import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { TextRange } from "../textRanges.ts";
import type { Language, Person } from "../types.ts";
import { type CompiledTables, compiledTables } from "./compiledTables.ts";
import { withoutThings } from "./sameThings.ts";
import { withoutEndings } from "./wordStem.ts";

/** Keys and their weights; the weight of a rare word is about 1. */
export class Topic {
  readonly keys: readonly string[];
  /** Of each key. */
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly weight: number;
  /** Made when first asked: most topics are only walked through. */
  private byKey: ReadonlyMap<string, number> | null = null;

  constructor(keys: readonly string[], weights: readonly number[]) {
    this.keys = keys;
    this.weights = weights;
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += weights[at] ?? 0;
    this.weight = sum;
  }

  /** 0: the topic lacks the key. */
  weightOf(key: string): number {
    return this.words().get(key) ?? 0;
  }

  has(key: string): boolean {
    return this.words().has(key);
  }

  private words(): ReadonlyMap<string, number> {
    if (this.byKey !== null) return this.byKey;
    const byKey = new Map<string, number>();
    for (let at = 0; at < this.keys.length; at += 1) byKey.set(this.keys[at] ?? "", this.weights[at] ?? 0);
    this.byKey = byKey;
    return byKey;
  }
}

/** A topic of keys each of which was given a weight. */
export function topicOf(words: ReadonlyMap<string, number>): Topic {
  return new Topic([...words.keys()], [...words.values()]);
}

const NO_TOPIC = new Topic([], []);

const TOKEN =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}._/-]*|\p{Script=Cyrillic}+|[\p{Script=Han}々]+|[\p{Script=Katakana}ー]{2,}/gu;
const NAME_PART = /[\p{L}\p{M}]{2,}/gu;
const HAN = /^[\p{Script=Han}々]/u;
const KATAKANA = /^\p{Script=Katakana}/u;
const ADDRESS = /https?:\/\/\S+|(?<!\S)\S+@\S+/gu;
const LINK = /\.\p{L}.*\/|^www\./u;
const DIGIT = /\p{N}/u;
const EDGE_SIGNS = /^[._/-]+|[._/-]+$/g;
const CODE_SIGNS = /[._/-]+/g;
/** Numbers below three digits are everywhere; a code of letters and digits is the surest topic there is. */
const LEAST_DIGITS = 3;
const CODE_WEIGHT = 1.4;
const NUMBER_WEIGHT = 0.9;
const SINGLE_CHARACTER_WEIGHT = 0.4;
/** A word of two characters, and a pair inside a longer run: part of a word, or across two. */
const CHARACTER_OF_WORD_WEIGHT = 0.2;
const PAIR_WEIGHT = 0.8;
const PART_WEIGHT = 0.6;
/** Letters kept of a word: Latin words differ late, Cyrillic ones carry long endings. */
const LATIN_STEM = 7;
const CYRILLIC_STEM = 5;
/** A clause of a hostile mail may be as long as the mail. */
const MOST_CHARACTERS = 2_000;

/** Different words of a hostile thread that are remembered. */
const MOST_TOKENS = 20_000;
/** The same of sentences and clauses. */
const MOST_TEXTS = 2_000;

interface Saying {
  readonly key: string;
  readonly weight: number;
}

/** Reads topics of one thread: knows who takes part, and how common each word is. */
export class Topics {
  private readonly packs: readonly LanguagePack[];
  private readonly nameWords: ReadonlySet<string>;
  private readonly nameRuns: RegExp;
  private readonly counts = new Map<string, number>();
  private readonly known = new Map<LanguagePack, Map<string, readonly Saying[]>>();
  private readonly texts = new Map<LanguagePack, Map<string, Topic>>();

  /** `people`: everybody in the thread. Their names greet and sign everywhere and are nobody's topic. */
  constructor(packs: readonly LanguagePack[], people: readonly Person[]) {
    this.packs = packs;
    const names = new Set(people.flatMap((person) => person.name.toLowerCase().match(NAME_PART) ?? []));
    this.nameWords = names;
    const runs = [...names].filter((name) => name.length > 1 && HAN.test(name));
    this.nameRuns = runs.length === 0 ? /(?!)/u : new RegExp(runs.toSorted((x, y) => y.length - x.length).join("|"), "u");
  }

  /** Codes, numbers, stems of words, pairs of Chinese characters; function words, names and `blanks` are left out. Not weighed. */
  read(text: string, blanks: readonly TextRange[], language: Language): Topic {
    const pack = this.packs.find((one) => one.language === language) ?? this.packs[0];
    if (pack === undefined) return NO_TOPIC;
    const said = withoutBlanks(text.slice(0, MOST_CHARACTERS), blanks);
    const ofPack = this.texts.get(pack) ?? new Map<string, Topic>();
    this.texts.set(pack, ofPack);
    // A clause that is the whole sentence is asked about as both.
    const before = ofPack.get(said);
    if (before !== undefined) return before;
    const topic = new Map<string, number>();
    const add = (key: string, weight: number): void => {
      topic.set(key, Math.max(weight, topic.get(key) ?? 0));
    };
    const plain = said.includes("@") || said.includes("://") ? said.replace(ADDRESS, " ") : said;
    const folded = withoutThings(foldText(cutNames(plain, this.nameRuns), pack), this.packs, add);
    for (const token of folded.match(TOKEN) ?? []) for (const { key, weight } of this.sayingsOf(token, pack)) add(key, weight);
    const read = topicOf(topic);
    if (ofPack.size < MOST_TEXTS) ofPack.set(said, read);
    return read;
  }

  /** What one token adds; the words of a thread come back all the time. */
  private sayingsOf(token: string, pack: LanguagePack): readonly Saying[] {
    const ofPack = this.known.get(pack) ?? new Map<string, readonly Saying[]>();
    this.known.set(pack, ofPack);
    const before = ofPack.get(token);
    if (before !== undefined) return before;
    const sayings: Saying[] = [];
    const add = (key: string, weight: number): void => {
      sayings.push({ key, weight });
    };
    if (HAN.test(token)) addCharacters(token, compiledTables(pack), add);
    else if (KATAKANA.test(token)) addKatakana(token, compiledTables(pack), add);
    else addWord(token, this.packs, this.nameWords, add);
    if (ofPack.size < MOST_TOKENS) ofPack.set(token, sayings);
    return sayings;
  }

  /** Counts one sentence of the thread. */
  count(topic: Topic): void {
    for (const key of topic.keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** True when another sentence of the thread shares a word with the topic. */
  isKnown(topic: Topic): boolean {
    for (const key of topic.keys) if ((this.counts.get(key) ?? 0) > 1) return true;
    return false;
  }

  /** The same topic with words weighing less the more sentences share them. */
  weigh(topic: Topic): Topic {
    const { keys } = topic;
    return new Topic(
      keys,
      topic.weights.map((weight, at) => weight / (1 + Math.log(Math.max(1, this.counts.get(keys[at] ?? "") ?? 1)))),
    );
  }
}

function cutNames(text: string, names: RegExp): string {
  return names.test(text) ? text.split(names).join(" ") : text;
}

function withoutBlanks(text: string, blanks: readonly TextRange[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of blanks.toSorted((a, b) => a.start - b.start)) {
    if (start >= text.length || end <= at) continue;
    result += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

type Add = (key: string, weight: number) => void;

function addWord(token: string, packs: readonly LanguagePack[], names: ReadonlySet<string>, add: Add): void {
  // Most people write the Russian е for ё.
  const word = token.replace(EDGE_SIGNS, "").replaceAll("\u0451", "\u0435");
  if (word === "" || LINK.test(word)) return;
  if (DIGIT.test(word)) {
    const code = word.replace(CODE_SIGNS, "");
    const isNumber = /^\p{N}+$/u.test(code);
    if (!isNumber && code.length > 1) add(code, CODE_WEIGHT);
    else if (code.length >= LEAST_DIGITS) add(code, NUMBER_WEIGHT);
    return;
  }
  for (const part of word.split(CODE_SIGNS)) {
    if (names.has(part)) continue;
    const stem = stemOf(part, packs);
    if (stem !== null) add(stem, 1);
  }
}

/** What is compared of a word; null for an empty word. All packs are asked: an English line stands in a mail of any language. */
function stemOf(word: string, packs: readonly LanguagePack[]): string | null {
  if (word.length < 2) return null;
  let stem = word;
  for (const pack of packs) {
    if (!pack.wordsHaveSpaces) continue;
    const tables = compiledTables(pack);
    if (tables.emptyWords.has(word)) return null;
    const shorter = withoutEndings(word, tables.is.wordEndings);
    if (shorter === word) continue;
    if (tables.emptyStems.has(shorter)) return null;
    stem = shorter;
  }
  return stem.slice(0, isCyrillic(stem) ? CYRILLIC_STEM : LATIN_STEM);
}

function isCyrillic(word: string): boolean {
  return word >= "\u0400" && word < "\u0500";
}

/** Pairs of neighbouring characters. */
function addCharacters(run: string, tables: CompiledTables, add: Add): void {
  for (const part of run.split(tables.emptyParts)) {
    const characters = part.length;
    if (characters === 0) continue;
    if (characters === 1) add(part, SINGLE_CHARACTER_WEIGHT);
    else for (const character of part) add(character, CHARACTER_OF_WORD_WEIGHT);
    const weight = characters === 2 ? PAIR_WEIGHT : PART_WEIGHT;
    for (let i = 0; i + 1 < characters; i += 1) add(part.slice(i, i + 2), weight);
  }
}

function addKatakana(run: string, tables: CompiledTables, add: Add): void {
  if (run.split(tables.emptyParts).join("") !== "") add(run, 1);
}

/** A topic lighter than this says too little for its share to be trusted; one heavier is a long sentence about several things. */
const LEAST_WEIGHT = 0.8;
const MOST_WEIGHT = 3;
/** "The video is online now, code 8k2m" speaks of the video whatever else it says: what the lighter topic shares counts more. */
const LIGHTER_SHARE = 0.65;

/** How much two weighed topics have in common, 0 to about 1. */
export function likeness(a: Topic, b: Topic): number {
  const [small, large] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const { keys, weights } = small;
  let shared = 0;
  for (let at = 0; at < keys.length; at += 1) shared += Math.min(weights[at] ?? 0, large.weightOf(keys[at] ?? ""));
  if (shared === 0) return 0;
  const lighter = within(Math.min(a.weight, b.weight));
  const heavier = within(Math.max(a.weight, b.weight));
  return shared / (lighter ** LIGHTER_SHARE * heavier ** (1 - LIGHTER_SHARE));
}

function within(weight: number): number {
  return Math.min(Math.max(weight, LEAST_WEIGHT), MOST_WEIGHT);
}

/** A content word that the other one lacks. */
const OWN_WORD = 0.8;

/** True when each names something that the other does not: "the Leeds shop opens" and "the Hull shop opens". */
export function nameTwoThings(a: Topic, b: Topic): boolean {
  return weightBeside(a, b) >= OWN_WORD && weightBeside(b, a) >= OWN_WORD;
}

/** What a topic says that the other one does not, in words. */
export function weightBeside(topic: Topic, other: Topic): number {
  let sum = 0;
  for (const [at, key] of topic.keys.entries()) if (!other.has(key)) sum += topic.weights[at] ?? 0;
  return sum;
}

/** The sum of the weights. */
export function weightOf(topic: Topic): number {
  return topic.weight;
}

/** Both topics in one; a key keeps its higher weight times `share`. */
export function joinTopics(base: Topic, more: Topic, share: number): Topic {
  const joined = new Map<string, number>();
  for (let at = 0; at < base.keys.length; at += 1) joined.set(base.keys[at] ?? "", base.weights[at] ?? 0);
  for (let at = 0; at < more.keys.length; at += 1) {
    const key = more.keys[at] ?? "";
    joined.set(key, Math.max((more.weights[at] ?? 0) * share, joined.get(key) ?? 0));
  }
  return topicOf(joined);
}
