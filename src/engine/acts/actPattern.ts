/** Expressions of the tables of acts with their `{slot}`s filled in. */
import type { Language } from "../types.ts";
import type { ActTables } from "./actTables.ts";

/** Matches nowhere. */
export const NOTHING = "(?!)";

const filled = new WeakMap<ActTables, ReadonlyMap<string, string>>();

/** Makes expressions of one table; `what`: named when a row is broken, then it throws. Flags "du" when none are given. */
export function actPattern(tables: ActTables, language: Language): (what: string, source: string, flags?: string) => RegExp {
  const words = filledWords(tables, language);
  return (what, source, flags = "du") => {
    try {
      return new RegExp(fillSlots(source, words), flags);
    } catch (cause) {
      throw new Error(`languages/${language}/acts.ts: cannot read "${what}"`, { cause });
    }
  };
}

/** What each slot stands for; the same object for the same tables. */
export function filledWords(tables: ActTables, language: Language): ReadonlyMap<string, string> {
  const known = filled.get(tables);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  for (const [slot, source] of Object.entries(tables.words)) {
    try {
      words.set(slot, `(?:${fillSlots(source, words)})`);
    } catch (cause) {
      throw new Error(`languages/${language}/acts.ts: slot "${slot}"`, { cause });
    }
  }
  filled.set(tables, words);
  return words;
}

/** A slot begins with a small letter, so that `\p{L}` and `{0,20}` are left alone. */
const slotPattern = /\{([a-z]\w*)\}/g;

export function fillSlots(source: string, words: ReadonlyMap<string, string>): string {
  return source.replace(slotPattern, (_, slot: string) => {
    const word = words.get(slot);
    if (word === undefined) throw new Error(`no slot "{${slot}}" stands above`);
    return word;
  });
}
