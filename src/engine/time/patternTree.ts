/** A pattern of our tables taken apart: as much of it as tells what its matches begin or end with. */

/** Letters that it may take; null: any. */
export type Letters = readonly string[] | null;

export type PatternTree =
  | { readonly kind: "letter"; readonly letters: Letters }
  /** Any letter of a word; no blank. */
  | { readonly kind: "wordLetter" }
  /** Takes nothing: a bound, or a look around. */
  | { readonly kind: "place" }
  | { readonly kind: "slot"; readonly slot: string }
  | { readonly kind: "sequence"; readonly pieces: readonly PatternTree[] }
  | { readonly kind: "choice"; readonly choices: readonly PatternTree[] }
  | { readonly kind: "repeated"; readonly piece: PatternTree; readonly least: number; readonly isOften: boolean };

const LARGEST_CLASS = 40;
const SLOT = /^\{([a-z]\w*)\}/;
const OPENING = /^\((?:\?(?:[:=!]|<[=!]))?/;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/;
const LONG_ESCAPE = /^(?:p\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2})/i;
const LONGEST_SIGN = 40;
const DIGITS = [..."0123456789"];
const place: PatternTree = { kind: "place" };

interface Reader {
  readonly pattern: string;
  at: number;
}

/** `pattern` may hold {slots}. */
export function patternTree(pattern: string): PatternTree {
  return choice({ pattern, at: 0 });
}

function choice(reader: Reader): PatternTree {
  const choices = [sequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    choices.push(sequence(reader));
  }
  const [only] = choices;
  return choices.length === 1 && only !== undefined ? only : { kind: "choice", choices };
}

function sequence(reader: Reader): PatternTree {
  const pieces: PatternTree[] = [];
  while (reader.at < reader.pattern.length) {
    const next = reader.pattern[reader.at];
    if (next === "|" || next === ")") break;
    const piece = repeated(reader, single(reader));
    if (piece.kind !== "place") pieces.push(piece);
  }
  return { kind: "sequence", pieces };
}

function repeated(reader: Reader, piece: PatternTree): PatternTree {
  if (!"?*+{".includes(reader.pattern.charAt(reader.at) || ".")) return piece;
  const quantifier = QUANTIFIER.exec(reader.pattern.slice(reader.at, reader.at + LONGEST_SIGN));
  if (quantifier === null) return piece;
  const [whole, least = whole.startsWith("+") ? "1" : "0", comma = "", most = ""] = quantifier;
  reader.at += whole.length;
  const isOnce = whole.startsWith("?") || (whole.startsWith("{") && (comma === "" ? least : most) === "1");
  return { kind: "repeated", piece, least: Number(least), isOften: !isOnce };
}

function single(reader: Reader): PatternTree {
  const { pattern } = reader;
  const character = pattern[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") return { kind: "letter", letters: characterClass(reader) };
  const slot = character === "{" ? SLOT.exec(pattern.slice(reader.at, reader.at + LONGEST_SIGN)) : null;
  if (slot !== null) {
    reader.at += slot[0].length;
    return { kind: "slot", slot: slot[1] ?? "" };
  }
  reader.at += 1;
  if (character === "^" || character === "$") return place;
  if (character === ".") return { kind: "letter", letters: null };
  return character === "\\" ? escaped(reader) : { kind: "letter", letters: [character] };
}

function escaped(reader: Reader): PatternTree {
  const letter = reader.pattern[reader.at] ?? "";
  reader.at += LONG_ESCAPE.exec(reader.pattern.slice(reader.at, reader.at + LONGEST_SIGN))?.[0].length ?? 1;
  if (letter === "b") return place;
  if (letter === "w") return { kind: "wordLetter" };
  if (letter === "d") return { kind: "letter", letters: DIGITS };
  if (letter === "n") return { kind: "letter", letters: ["\n"] };
  return { kind: "letter", letters: /[a-zA-Z]/.test(letter) ? null : [letter] };
}

function group(reader: Reader): PatternTree {
  const opening = OPENING.exec(reader.pattern.slice(reader.at, reader.at + LONGEST_SIGN))?.[0] ?? "(";
  reader.at += opening.length;
  const inside = choice(reader);
  reader.at += 1;
  return opening.endsWith("=") || opening.endsWith("!") ? place : inside;
}

function characterClass(reader: Reader): Letters {
  const { pattern } = reader;
  let end = reader.at + 1;
  while (pattern[end] !== "]" && end < pattern.length) end += pattern[end] === "\\" ? 2 : 1;
  const inside = pattern.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (inside.startsWith("^") || /\\[a-ce-mo-zA-Z]/.test(inside)) return null;
  const characters = new Set<string>();
  for (const [range] of inside.replaceAll("\\d", "0-9").replaceAll("\\n", "\n").replaceAll("\\", "").matchAll(/.-.|./gsu)) {
    const first = range.codePointAt(0) ?? 0;
    const last = range.length > 2 ? (range.codePointAt(range.length - 1) ?? 0) : first;
    if (last - first > LARGEST_CLASS) return null;
    for (let code = first; code <= last; code += 1) characters.add(String.fromCodePoint(code));
  }
  return [...characters];
}
