/** How far from its place a pattern may look: what it needs must stand that near. */

/** In UTF-16 units; at most, and Infinity where nothing is known. */
export interface PatternReach {
  /** Behind the place where a match begins. */
  readonly ahead: number;
  /** Before it, through look-behinds. */
  readonly behind: number;
}

interface Reader {
  readonly pattern: string;
  readonly slots: (slot: string) => PatternReach;
  at: number;
}
interface Piece extends PatternReach {
  /** Units that a match takes. */
  readonly taken: number;
}

const SLOT = /^\{([a-z]\w*)\}/;
const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/;
const ESCAPE = /^\\(?:p\{[^}]*\}|P\{[^}]*\}|u[0-9a-f]{4}|u\{[^}]*\}|x[0-9a-f]{2}|k<\w+>|.)/isu;
const PLACE: Piece = { taken: 0, ahead: 0, behind: 0 };
const LETTER: Piece = { taken: 1, ahead: 1, behind: 0 };
/** A character class may hold letters of two units. */
const WIDE_LETTER: Piece = { taken: 2, ahead: 2, behind: 0 };
const UNKNOWN: PatternReach = { ahead: Infinity, behind: Infinity };

/** Reads the source of a pattern; `slots`: the reach of what stands for {slot}. */
export function patternReach(pattern: string, slots: (slot: string) => PatternReach): PatternReach {
  const reader: Reader = { pattern, slots, at: 0 };
  const { ahead, behind } = alternatives(reader);
  return reader.at === pattern.length ? { ahead, behind } : UNKNOWN;
}

function alternatives(reader: Reader): Piece {
  let all = sequence(reader);
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    const next = sequence(reader);
    all = { taken: Math.max(all.taken, next.taken), ahead: Math.max(all.ahead, next.ahead), behind: Math.max(all.behind, next.behind) };
  }
  return all;
}

function sequence(reader: Reader): Piece {
  let all = PLACE;
  while (reader.at < reader.pattern.length) {
    const next = reader.pattern[reader.at];
    if (next === "|" || next === ")") break;
    const piece = single(reader);
    const times = timesOf(reader);
    // A look-ahead inside the last of several begins behind the others.
    const others = all.taken + (times === 1 || piece.taken === 0 ? 0 : piece.taken * (times - 1));
    const taken = others + piece.taken;
    const ahead = Math.max(all.ahead, taken, others + piece.ahead);
    all = { taken, ahead, behind: Math.max(all.behind, piece.behind) };
  }
  return all;
}

function timesOf(reader: Reader): number {
  const found = "?*+{".includes(reader.pattern.charAt(reader.at) || ".")
    ? QUANTIFIER.exec(reader.pattern.slice(reader.at, reader.at + 16))
    : null;
  if (found === null) return 1;
  reader.at += found[0].length;
  if (found[0].startsWith("?")) return 1;
  if (found[1] === undefined) return Infinity;
  return found[2] === "" ? Number(found[1]) : found[3] === "" ? Infinity : Number(found[3]);
}

function single(reader: Reader): Piece {
  const { pattern } = reader;
  const character = pattern[reader.at] ?? "";
  if (character === "(") return group(reader);
  if (character === "[") {
    reader.at += 1;
    while (pattern[reader.at] !== "]" && reader.at < pattern.length) reader.at += pattern[reader.at] === "\\" ? 2 : 1;
    reader.at += 1;
    return WIDE_LETTER;
  }
  if (character === "\\") {
    const found = ESCAPE.exec(pattern.slice(reader.at, reader.at + 40))?.[0] ?? "\\";
    reader.at += found.length;
    if (/^\\[k1-9]/.test(found)) return { taken: Infinity, ...UNKNOWN };
    return found === "\\b" || found === "\\B" ? PLACE : WIDE_LETTER;
  }
  const slot = character === "{" ? SLOT.exec(pattern.slice(reader.at, reader.at + 40)) : null;
  if (slot !== null) {
    reader.at += slot[0].length;
    const { ahead, behind } = reader.slots(slot[1] ?? "");
    return { taken: ahead, ahead, behind };
  }
  reader.at += 1;
  return character === "^" || character === "$" ? PLACE : character === "." ? WIDE_LETTER : LETTER;
}

function group(reader: Reader): Piece {
  const opening = OPENING.exec(reader.pattern.slice(reader.at, reader.at + 40))?.[0] ?? "(";
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1;
  // What must not stand there is not needed.
  if (opening.endsWith("!")) return PLACE;
  if (opening === "(?=") return { taken: 0, ahead: inside.ahead, behind: inside.behind };
  if (opening === "(?<=") return { taken: 0, ahead: 0, behind: inside.ahead + inside.behind };
  return inside;
}
