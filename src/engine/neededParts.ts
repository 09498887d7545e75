/** What every match of a pattern must contain: a text without it is passed over before the pattern is compiled or run. */

/** Longer parts are cut: so many letters tell as much as a word. */
export const LONGEST_PART = 6;
/** A choice of more parts than this tells too little. */
const MOST_PARTS = 1_500;
const LARGEST_CLASS = 12;
const FIRST_HAN_OR_KANA = "\u2e80";
const SLOT = /^\{([a-z]\w*)\}/;
const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/;

/** One of these, each of one to three characters, stands in every match; null: nothing is known. */
export type NeededParts = readonly string[] | null;

/** Of each of these one part stands in every match; none: nothing is known. */
export type NeededSets = readonly (readonly string[])[];

/** What the pattern behind a {slot} needs. */
export type SlotParts = (slot: string) => NeededParts;

interface Reader {
  readonly pattern: string;
  readonly slots: (slot: string) => NeededSets;
  at: number;
  /** Syntax this reader does not know: then nothing is known of the whole pattern. */
  isLost: boolean;
}

/** `place`: matches without taking a character. */
type Piece =
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "sets"; readonly sets: NeededSets }
  | { readonly kind: "place" };

const unknown: Piece = { kind: "sets", sets: [] };

const DIGIT: Piece = { kind: "sets", sets: [[..."0123456789"]] };

/** Reads the source of a pattern that has no flag "i". */
export function neededParts(pattern: string, slots: SlotParts): NeededParts {
  const setsOf = (slot: string): NeededSets => {
    const parts = slots(slot);
    return parts === null ? [] : [parts];
  };
  return bestOf(neededSets(pattern, setsOf));
}

/** All that is known of such a pattern; `slots`: what the pattern behind a {slot} needs. */
export function neededSets(pattern: string, slots: (slot: string) => NeededSets): NeededSets {
  const reader: Reader = { pattern, slots, at: 0, isLost: false };
  const sets = alternatives(reader);
  return reader.isLost || reader.at !== pattern.length ? [] : sets;
}

/** Of one sequence all it needs; of several one part of the most telling set of each. */
function alternatives(reader: Reader): NeededSets {
  const first = sequence(reader);
  if (reader.pattern[reader.at] !== "|") return first;
  const all = [bestOf(first)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all.push(bestOf(sequence(reader)));
  }
  const distinct = new Set<string>();
  for (const parts of all) {
    if (parts === null) return [];
    for (const part of parts) distinct.add(part);
  }
  return distinct.size > MOST_PARTS ? [] : [[...distinct]];
}

function bestOf(sets: NeededSets): NeededParts {
  let best: NeededParts = null;
  for (const parts of sets) if (best === null || tellsMore(parts, best)) best = parts;
  return best;
}

function sequence(reader: Reader): NeededSets {
  const sets: (readonly string[])[] = [];
  let word = "";
  const endWord = (): void => {
    if (word !== "") sets.push([mostTelling(word)]);
    word = "";
  };
  while (reader.at < reader.pattern.length && !reader.isLost) {
    const next = reader.pattern[reader.at];
    if (next === "|" || next === ")") break;
    const piece = single(reader);
    const times = "?*+{".includes(reader.pattern.charAt(reader.at) || ".")
      ? QUANTIFIER.exec(reader.pattern.slice(reader.at, reader.at + 12))
      : null;
    reader.at += times?.[0].length ?? 0;
    const isOptional = times !== null && (times[0].startsWith("?") || times[0].startsWith("*") || times[1] === "0");
    if (piece.kind === "place") continue;
    if (piece.kind === "letter" && !isOptional) word += piece.letter;
    if (piece.kind === "letter" && times === null) continue;
    endWord();
    if (piece.kind === "sets" && !isOptional) sets.push(...piece.sets);
  }
  endWord();
  return sets;
}

function single(reader: Reader): Piece {
  const { pattern } = reader;
  const character = String.fromCodePoint(pattern.codePointAt(reader.at) ?? 0);
  if (character === "(") return group(reader);
  if (character === "[") return characterClass(reader);
  if (character === "\\") return escaped(reader);
  const slot = character === "{" ? SLOT.exec(pattern.slice(reader.at, reader.at + 40)) : null;
  if (slot !== null) {
    reader.at += slot[0].length;
    return { kind: "sets", sets: reader.slots(slot[1] ?? "") };
  }
  reader.at += character.length;
  if (character === "^" || character === "$") return { kind: "place" };
  if (character === ".") return unknown;
  if (character === "{" || character.length > 1) reader.isLost = true;
  return { kind: "letter", letter: character };
}

function group(reader: Reader): Piece {
  const opening = OPENING.exec(reader.pattern.slice(reader.at, reader.at + 40))?.[0] ?? "(";
  reader.at += opening.length;
  const sets = alternatives(reader);
  if (reader.pattern[reader.at] !== ")") reader.isLost = true;
  reader.at += 1;
  return opening.endsWith("!") ? { kind: "place" } : { kind: "sets", sets };
}

/** The letters of a small class are needed like alternatives. */
function characterClass(reader: Reader): Piece {
  const { pattern } = reader;
  let end = reader.at + 1;
  while (pattern[end] !== "]" && end < pattern.length) end += pattern[end] === "\\" ? 2 : 1;
  const inside = pattern.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (inside === "0-9" || inside === "\\d") return DIGIT;
  if (inside === "" || /[\\^-]/.test(inside) || inside.length > LARGEST_CLASS) return unknown;
  return { kind: "sets", sets: [[...new Set(inside)]] };
}

function escaped(reader: Reader): Piece {
  const { pattern } = reader;
  const letter = pattern[reader.at + 1] ?? "";
  reader.at += 2;
  if (letter === "b" || letter === "B") return { kind: "place" };
  if (letter === "d") return DIGIT;
  if (letter === "n") return { kind: "letter", letter: "\n" };
  if ("sSwWD".includes(letter)) return unknown;
  const longer = /^(?:p\{[^}]*\}|u[0-9a-f]{4})/i.exec(pattern.slice(reader.at - 1, reader.at + 40));
  if (longer !== null) {
    reader.at += longer[0].length - 1;
    return unknown;
  }
  if (/[a-z0-9]/i.test(letter)) reader.isLost = true;
  return { kind: "letter", letter };
}

/** More, and rarer, characters tell more; of equals the smaller choice does. */
function tellsMore(parts: readonly string[], than: readonly string[]): boolean {
  const one = Math.min(...parts.map(telling));
  const other = Math.min(...than.map(telling));
  return one > other || (one === other && parts.length < than.length);
}

/** A Chinese or Japanese character is as rare as a few letters. */
function telling(part: string): number {
  let sum = 0;
  for (const character of part) sum += character >= FIRST_HAN_OR_KANA ? 2 : character === " " ? 0.5 : 1;
  return sum;
}

function mostTelling(word: string): string {
  let best = word.slice(0, LONGEST_PART);
  for (let at = 1; at + LONGEST_PART <= word.length; at += 1) {
    const part = word.slice(at, at + LONGEST_PART);
    if (telling(part) > telling(best)) best = part;
  }
  return best;
}
