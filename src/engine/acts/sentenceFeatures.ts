/** What a sentence looks like to the learned weights: hashed pieces of its folded text and what the tables found. */
import type { ActMention } from "../types.ts";

// Looked up once: where the global object is intercepted, as in a sandbox, every look costs as much as the work.
const { clz32, imul, min } = Math;

/** What the tables found. A rule that the weights do not know yet counts by its kind. */
export type FoundAct = Pick<ActMention, "kind" | "actor" | "sure" | "rule">;

/** Keys are whole numbers below this. */
export const KEY_SPACE = 1 << 22;

export interface SentenceFeatures {
  /** Keys of pieces of the text; a piece that stands twice is named twice. */
  readonly pieces: readonly number[];
  /** Keys of what the tables found and of the shape of the sentence. */
  readonly signs: readonly number[];
}

/** Sentences of people are shorter; no more of a hostile line is looked at, in UTF-16 units. */
const LONGEST = 400;
const PIECE = 3;
const WORDS = 3;
const LONGEST_END = 6;
const SHORT_WORD = 4;
const ENDING = 2;
const FRAME = 4;
const LONGEST_START = 5;
const CLAUSE_EDGE = 4;
/** Where Chinese and Japanese say what the sentence does, in characters from its end. */
const LATE = 12;

/** Pieces of different kinds never share a key on purpose. */
const KIND = {
  piece: 11,
  words: 23,
  end: 37,
  start: 41,
  clauseEnd: 53,
  clauseStart: 61,
  found: 71,
  shape: 83,
  late: 97,
  frames: 101,
} as const;

const DIGITS = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu;
const SPACES = /\s+/gu;
const CLAUSE_MARKS = /[,;:。、!?.…]+\s*/u;
const CLOSING_MARKS = /[\s。.!?…~)」』"']/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*|[^\s\p{L}\p{N}]/gu;
const ENDS_ASKING = /[?]["')」』]*$/u;
const IS_ITEM = /^(?:[-*•・●]|0[.)])/u;

/** `folded`: by foldText. */
export function sentenceFeatures(folded: string, wordsHaveSpaces: boolean, found: readonly FoundAct[]): SentenceFeatures {
  return withFound(textFeatures(folded, wordsHaveSpaces), found);
}

/** What the text alone looks like; `signs`: its shape. */
export type TextFeatures = SentenceFeatures;

/** The same text with what the tables found in it. */
export function withFound({ pieces, signs }: TextFeatures, found: readonly FoundAct[]): SentenceFeatures {
  return { pieces, signs: [...signs, ...signsOf(found)] };
}

/** `folded`: by foldText. */
export function textFeatures(folded: string, wordsHaveSpaces: boolean): TextFeatures {
  const text = folded.slice(0, LONGEST).replace(DIGITS, "0").replace(SPACES, " ").trim();
  const bare = withoutClosingMarks(text);
  const pieces: number[] = [];
  if (wordsHaveSpaces) {
    const words = text.match(WORD) ?? [];
    addWords(pieces, words);
    addFrames(pieces, words);
  } else {
    addPieces(pieces, `^${text}$`, KIND.piece, 1);
    addPieces(pieces, `${bare.slice(-LATE)}$`, KIND.late, 2);
  }
  addEnds(pieces, bare, KIND.end, 1, LONGEST_END);
  addStarts(pieces, text, KIND.start, 1, LONGEST_START);
  for (const clause of text.split(CLAUSE_MARKS)) {
    addEnds(pieces, clause, KIND.clauseEnd, 2, CLAUSE_EDGE);
    addStarts(pieces, clause, KIND.clauseStart, 2, CLAUSE_EDGE);
  }
  return { pieces, signs: shapeOf(text) };
}

function shapeOf(text: string): readonly number[] {
  const signs = ["any", `length ${min(6, 31 - clz32(text.length + 1))}`];
  if (text.includes("?")) signs.push("asks");
  if (ENDS_ASKING.test(text)) signs.push("ends asking");
  if (text.includes("0")) signs.push("number");
  if (text.endsWith(":")) signs.push("colon");
  if (IS_ITEM.test(text)) signs.push("item");
  return signs.map((sign) => keyOfText(KIND.shape, sign));
}

function signsOf(found: readonly FoundAct[]): readonly number[] {
  const signs = new Set<string>();
  for (const { kind, actor, sure, rule } of found) {
    signs.add(kind);
    signs.add(rule);
    signs.add(`${kind} ${sure ? "sure" : "unsure"}`);
    signs.add(`${kind} ${actor}`);
  }
  if (found.every(({ kind }) => kind === "formula")) signs.add("silent");
  return [...signs].map((sign) => keyOfText(KIND.found, sign));
}

/** Runs of one to three words with the edges of the sentence, and threes of letters with the edges of the word. */
function addWords(keys: number[], words: readonly string[]): void {
  const framed = ["^", ...words, "$"];
  for (let first = 0; first < framed.length; first += 1) {
    let hash = begin(KIND.words);
    for (let count = 0; count < WORDS && first + count < framed.length; count += 1) {
      hash = addText(step(hash, 32), framed[first + count] ?? "");
      keys.push(keyOf(hash));
    }
  }
  for (const word of words) if (word.length > 1) addPieces(keys, ` ${word} `, KIND.piece, PIECE);
}

/** Short words as they are, of long ones the ending: what a sentence does is told by its grammar, and few verbs are known. */
function addFrames(keys: number[], words: readonly string[]): void {
  const framed = ["^", ...words.map((word) => (word.length <= SHORT_WORD ? word : `~${word.slice(-ENDING)}`)), "$"];
  for (let first = 0; first < framed.length; first += 1) {
    let hash = begin(KIND.frames);
    for (let count = 0; count < FRAME && first + count < framed.length; count += 1) {
      hash = addText(step(hash, 32), framed[first + count] ?? "");
      if (count > 0) keys.push(keyOf(hash));
    }
  }
}

/** All runs of `least` to three letters. */
function addPieces(keys: number[], text: string, kind: number, least: number): void {
  for (let first = 0; first < text.length; first += 1) {
    let hash = begin(kind);
    const end = min(PIECE, text.length - first);
    for (let length = 1; length <= end; length += 1) {
      hash = step(hash, text.charCodeAt(first + length - 1));
      if (length >= least) keys.push(keyOf(hash));
    }
  }
}

function addEnds(keys: number[], text: string, kind: number, least: number, most: number): void {
  for (let length = least; length <= most && length <= text.length; length += 1) keys.push(keyOfText(kind, text.slice(-length)));
}

function addStarts(keys: number[], text: string, kind: number, least: number, most: number): void {
  for (let length = least; length <= most && length <= text.length; length += 1) keys.push(keyOfText(kind, text.slice(0, length)));
}

/** Character by character: an expression for "marks at the end" costs the square of a run of them. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const begin = (kind: number): number => step(0x811c9dc5, kind);

/** FNV-1a over UTF-16 units. */
function step(hash: number, code: number): number {
  return imul(hash ^ code, 0x01000193);
}

function addText(hash: number, text: string): number {
  let added = hash;
  for (let i = 0; i < text.length; i += 1) added = step(added, text.charCodeAt(i));
  return added;
}

/** The key of a text of some kind; kinds are small numbers. */
export function keyOfText(kind: number, text: string): number {
  return keyOf(addText(begin(kind), text));
}

/** Another key, the same for the same two numbers. */
export function mixedKey(key: number, kind: number): number {
  return keyOf(step(step(step(begin(kind), key & 0xff), (key >>> 8) & 0xff), key >>> 16));
}

function keyOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed & (KEY_SPACE - 1);
}
