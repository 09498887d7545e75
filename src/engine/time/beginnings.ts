/** What a pattern of our tables can begin with, so that a scan tries only the phrases that may match at a place. */

/** Beginnings are known up to this many characters, a run of digits or of number words counted as one. */
export const BEGINNING_LENGTH = 3;
/** More beginnings than this are cut to two characters, then to one, so that the tables are ready at once. */
const MOST_BEGINNINGS = 3000;
const LARGEST_CLASS = 40;

/** Stands for every digit, and for every number word of one character; a run of either is written once. */
export const LIKE_ANY_DIGIT = "0";
export const LIKE_ANY_NUMERAL = "\u0001";
const isRun = (character: string): boolean => character === LIKE_ANY_DIGIT || character === LIKE_ANY_NUMERAL;
const joined = (first: string, next: string): string =>
  first !== "" && isRun(next.charAt(0)) && first.endsWith(next.charAt(0)) ? first + next.slice(1) : first + next;

/** A number written out longer than this is no part of a date. */
const LONGEST_RUN = 600;

/** How a text goes on at a place, in the letters of the beginnings. */
export function beginningAt(text: string, at: number, likened: (code: number) => string): string {
  let beginning = "";
  const far = at + LONGEST_RUN;
  for (let next = at; beginning.length < BEGINNING_LENGTH && next < text.length && next < far; ) {
    const character = likened(text.charCodeAt(next));
    beginning += character;
    next += 1;
    if (isRun(character)) while (next < far && next < text.length && likened(text.charCodeAt(next)) === character) next += 1;
  }
  return beginning;
}

/** One beginning. `open`: the pattern may go on or end exactly here; closed: anything may follow. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/** The pattern behind a {slot}; null when nothing fills it. */
type PatternOfSlot = (slot: string) => string | null;

/**
 * Reads patterns: every match begins with one of the strings, each of one to three characters. `likened` takes characters of one
 * sort for one (all digits for 0), which keeps the sets small, and a run of one sort is one character. Throws on a pattern that may match nothing or begin with anything:
 * our own mistake in a table.
 */
export function beginningsReader(
  likened: (character: string) => string,
  patternOfSlot: PatternOfSlot = () => null,
): (pattern: string) => ReadonlySet<string> {
  // The same few slots, some of them with hundreds of number words, stand in every phrase: each is read once.
  const slots = new Map<string, readonly Beginning[]>();
  const read = (pattern: string): readonly Beginning[] => alternatives({ pattern, at: 0, likened, slot: readSlot });
  const readSlot = (slot: string): readonly Beginning[] => {
    const known = slots.get(slot);
    if (known !== undefined) return known;
    const found = read(patternOfSlot(slot) ?? "");
    slots.set(slot, found);
    return found;
  };
  return (pattern) => {
    const texts = new Set(read(pattern).map(({ text }) => text));
    if (texts.has("")) throw new Error(`date table: the pattern ${pattern.slice(0, 200)} can match nothing or begin with anything`);
    return texts;
  };
}

interface Reader {
  readonly pattern: string;
  readonly likened: (character: string) => string;
  readonly slot: (slot: string) => readonly Beginning[];
  at: number;
}

const SLOT = /^\{([a-z]\w*)\}/;

function alternatives(reader: Reader): readonly Beginning[] {
  let all: readonly Beginning[] = sequence(reader);
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all = [...all, ...sequence(reader)];
  }
  return distinct(all);
}

const nothing: readonly Beginning[] = [{ text: "", open: true }];
const anything: readonly Beginning[] = [{ text: "", open: false }];

function sequence(reader: Reader): readonly Beginning[] {
  let soFar = nothing;
  while (reader.at < reader.pattern.length) {
    const next = reader.pattern[reader.at];
    if (next === "|" || next === ")") break;
    soFar = followedBy(soFar, piece(reader));
  }
  return soFar;
}

function followedBy(first: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] {
  const opened = first.filter(({ open }) => open).length;
  if (opened === 0) return first;
  // Too many to multiply: what has begun is not followed further.
  const stops = opened * next.length > MOST_BEGINNINGS;
  return distinct(
    first.flatMap((one) => {
      if (!one.open) return [one];
      if (stops && one.text !== "") return [{ text: one.text, open: false }];
      return next.map(({ text, open }) => cut(joined(one.text, text), open));
    }),
  );
}

const cut = (text: string, open: boolean, length = BEGINNING_LENGTH): Beginning =>
  text.length >= length ? { text: text.slice(0, length), open: false } : { text, open };

function distinct(all: readonly Beginning[]): readonly Beginning[] {
  for (let length = BEGINNING_LENGTH; ; length -= 1) {
    const seen = new Map(all.map(({ text, open }) => cut(text, open, length)).map((one) => [`${one.text}${one.open ? "+" : "-"}`, one]));
    if (seen.size <= MOST_BEGINNINGS || length === 1) return [...seen.values()];
  }
}

function piece(reader: Reader): readonly Beginning[] {
  const one = single(reader);
  const quantifier = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at));
  if (quantifier === null) return one;
  const [whole, least = whole.startsWith("+") ? "1" : "0", comma = "", most = ""] = quantifier;
  reader.at += whole.length;
  const onlyOnce = whole.startsWith("?") || (whole.startsWith("{") && (comma === "" ? least : most) === "1");
  // What comes after the second of several is not followed further, but a run of digits stays one however long it is.
  const runs = new Set(one.flatMap(({ text, open }) => (open && isRun(text) ? [text] : [])));
  const twice = onlyOnce ? [] : followedBy(one, one).map(({ text }) => ({ text, open: runs.has(text) }));
  const once = Number(least) >= 2 ? [] : one;
  return distinct([...once, ...twice, ...(Number(least) === 0 ? nothing : [])]);
}

function single(reader: Reader): readonly Beginning[] {
  const { pattern } = reader;
  const character = pattern[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") return characterClass(reader);
  const slot = character === "{" ? SLOT.exec(pattern.slice(reader.at)) : null;
  if (slot !== null) {
    reader.at += slot[0].length;
    return reader.slot(slot[1] ?? "");
  }
  if (character === "^" || character === "$") {
    reader.at += 1;
    return nothing;
  }
  if (character === ".") {
    reader.at += 1;
    return anything;
  }
  if (character !== "\\") {
    reader.at += 1;
    return [{ text: reader.likened(character), open: true }];
  }
  reader.at += 2;
  const escaped = pattern[reader.at - 1] ?? "";
  if (escaped === "d") return distinct(Array.from("0123456789", (digit) => ({ text: reader.likened(digit), open: true })));
  if (escaped === "n") return [{ text: "\n", open: true }];
  if (escaped === "b") return nothing;
  return /[a-zA-Z]/.test(escaped) ? anything : [{ text: reader.likened(escaped), open: true }];
}

function group(reader: Reader): readonly Beginning[] {
  const opening = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(reader.pattern.slice(reader.at))?.[0] ?? "(";
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1;
  return opening.endsWith("=") || opening.endsWith("!") ? nothing : inside;
}

function characterClass(reader: Reader): readonly Beginning[] {
  const { pattern } = reader;
  let end = reader.at + 1;
  while (pattern[end] !== "]" && end < pattern.length) end += pattern[end] === "\\" ? 2 : 1;
  const inside = pattern.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (inside.startsWith("^") || /\\[a-ce-mo-zA-Z]/.test(inside)) return anything;
  const characters = new Set<string>();
  for (const [range] of inside.replaceAll("\\d", "0-9").replaceAll("\\n", "\n").replaceAll("\\", "").matchAll(/.-.|./gsu)) {
    const first = range.codePointAt(0) ?? 0;
    const last = range.length > 2 ? (range.codePointAt(range.length - 1) ?? 0) : first;
    if (last - first > LARGEST_CLASS) return anything;
    for (let code = first; code <= last; code += 1) characters.add(String.fromCodePoint(code));
  }
  return distinct(Array.from(characters, (character) => ({ text: reader.likened(character), open: true })));
}
