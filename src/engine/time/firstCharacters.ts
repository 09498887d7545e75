/** Which characters a pattern of our tables can begin with, so that a scan tries only the phrases that may match at a place. */

const anything: Beginning = { characters: new Set(["anything"]), canBeEmpty: false };

interface Beginning {
  readonly characters: ReadonlySet<string>;
  /** The pattern can match nothing, so what follows it may come first too. */
  readonly canBeEmpty: boolean;
}

/** Characters a match can begin with. Throws on a pattern that may be empty or begins with anything at all: our own mistake in a table. */
export function firstCharacters(pattern: string): ReadonlySet<string> {
  const reader = { pattern, at: 0 };
  const found = alternatives(reader);
  if (found.characters.has("anything")) throw new Error(`date table: the pattern ${pattern.slice(0, 200)} can begin with anything`);
  if (found.canBeEmpty) throw new Error(`date table: the pattern ${pattern.slice(0, 200)} can match nothing`);
  return found.characters;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function alternatives(reader: Reader): Beginning {
  const characters = new Set<string>();
  let canBeEmpty = false;
  for (;;) {
    const one = sequence(reader);
    for (const character of one.characters) characters.add(character);
    canBeEmpty ||= one.canBeEmpty;
    if (reader.pattern[reader.at] !== "|") return { characters, canBeEmpty };
    reader.at += 1;
  }
}

function sequence(reader: Reader): Beginning {
  const characters = new Set<string>();
  let open = true;
  while (reader.at < reader.pattern.length) {
    const next = reader.pattern[reader.at];
    if (next === "|" || next === ")") break;
    const one = piece(reader);
    if (open) for (const character of one.characters) characters.add(character);
    open &&= one.canBeEmpty;
  }
  return { characters, canBeEmpty: open };
}

function piece(reader: Reader): Beginning {
  const one = single(reader);
  return { characters: one.characters, canBeEmpty: quantifierAllowsNone(reader) || one.canBeEmpty };
}

function quantifierAllowsNone(reader: Reader): boolean {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.at))?.[0];
  if (quantifier === undefined) return false;
  reader.at += quantifier.length;
  return quantifier.startsWith("?") || quantifier.startsWith("*") || quantifier.startsWith("{0");
}

function single(reader: Reader): Beginning {
  const { pattern } = reader;
  const character = pattern[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") return characterClass(reader);
  if (character === "\\") {
    reader.at += 2;
    const escaped = pattern[reader.at - 1] ?? "";
    if (escaped === "d") return { characters: new Set("0123456789"), canBeEmpty: false };
    if (/[a-zA-Z]/.test(escaped)) return anything;
    return { characters: new Set(escaped), canBeEmpty: false };
  }
  reader.at += 1;
  return { characters: new Set(character), canBeEmpty: false };
}

function group(reader: Reader): Beginning {
  const opening = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(reader.pattern.slice(reader.at))?.[0] ?? "(";
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1;
  const looksAround = opening.endsWith("=") || opening.endsWith("!");
  return looksAround ? { characters: new Set(), canBeEmpty: true } : inside;
}

function characterClass(reader: Reader): Beginning {
  const { pattern } = reader;
  const end = pattern.indexOf("]", reader.at);
  const inside = pattern.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (inside.startsWith("^")) return anything;
  const characters = new Set<string>();
  for (const [range] of inside.replaceAll("\\", "").matchAll(/.-.|./gu)) {
    const first = range.codePointAt(0) ?? 0;
    const last = range.length > 2 ? (range.codePointAt(range.length - 1) ?? 0) : first;
    for (let code = first; code <= last; code += 1) characters.add(String.fromCodePoint(code));
  }
  return { characters, canBeEmpty: false };
}
