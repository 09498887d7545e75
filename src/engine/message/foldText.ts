/** One spelling for many, character for character, so that positions in the folded text are positions in the text. */
import type { QuotePhrases } from "./quotePhrases.ts";

/** The part of a language pack that folding needs; a whole pack fits. */
export interface FoldingPack {
  readonly quotes: Pick<QuotePhrases, "variants">;
}

/** These look the same in small print; the rest of the pairs below only as capitals. */
const ALIKE_WHEN_SMALL = "aceopxyiасеорхуі";
/** Letters of one script that stand in a word of the other. */
const toCyrillic = pairs("aceopxykmthb", "асеорхукмтнв");
const toLatin = pairs("асеорхукмтнві", "aceopxykmthbi");

const plainForms = pairs(
  // Spaces, line ends and marks without width; then quotes, dashes and other signs of the typesetter.
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u2028\u2029\u0085\u000b\u000c" +
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff" +
    "‘’‚‛′`´“”„‟″‐‑‒–—―−﹣－〜～∼﹕︰﹔﹐﹖﹗﹙﹚⁄∕｡､｢｣･",
  `${" ".repeat(17)}\n\n\n  ${" ".repeat(17)}${"'".repeat(7)}${'"'.repeat(5)}${"-".repeat(9)}~~~::;,?!()//。、「」・`,
);
const HAS_OTHER_THAN_ASCII = /[^\n\r -~]/;
const MIXED_WORD = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/;
const LETTER_RUN = /[a-z\u0400-\u04ff]+/g;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** String.fromCharCode takes its letters as arguments, and a call holds only so many. */
const MOST_LETTERS_AT_ONCE = 8_192;
const FIRST_CYRILLIC = 0x0400;
const LAST_CYRILLIC = 0x04ff;

/**
 * Lower case, half width, plain quotes, dashes and spaces, one script per word, and the pack's own variants (Traditional to
 * Simplified). Same length as the text: folded.slice(a, b) stands for text.slice(a, b). Marks without width become spaces.
 */
export function foldText(text: string, pack: FoldingPack): string {
  if (!HAS_OTHER_THAN_ASCII.test(text)) return text.toLowerCase();
  const table = tableOf(pack.quotes.variants);
  const pieces: string[] = [];
  let hasCyrillic = false;
  for (let start = 0; start < text.length; start += MOST_LETTERS_AT_ONCE) {
    const codes: number[] = [];
    const end = Math.min(text.length, start + MOST_LETTERS_AT_ONCE);
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i);
      codes.push(table[code] ?? code);
      hasCyrillic ||= code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC;
    }
    pieces.push(String.fromCharCode(...codes));
  }
  const folded = pieces.length === 1 ? (pieces[0] ?? "") : pieces.join("");
  return hasCyrillic && MIXED_WORD.test(folded) ? folded.replace(LETTER_RUN, oneScript) : folded;
}

/** For every UTF-16 unit the one it is folded to. */
function makeTable(variants: ReadonlyMap<string, string>): Uint16Array {
  const table = new Uint16Array(0x10000);
  const { fromCharCode } = String;
  for (let code = 0; code < table.length; code += 1) {
    const character = fromCharCode(code);
    const isWide = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    const narrow = isWide ? fromCharCode(code - FULL_WIDTH_DISTANCE) : character;
    const plain = plainForms.get(character) ?? variants.get(character) ?? narrow;
    // A few letters grow when lowered (Turkish İ): these stay as they are.
    const lower = plain.toLowerCase();
    table[code] = (lower.length === 1 ? lower : plain).charCodeAt(0);
  }
  return table;
}

/** The letters that look alike go over to the script whose own letters are in the majority. */
function oneScript(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of word) {
    const isCyrillic = letter >= "\u0400";
    if (isCyrillic && !ALIKE_WHEN_SMALL.includes(letter)) cyrillic += 1;
    if (!isCyrillic && !ALIKE_WHEN_SMALL.includes(letter)) latin += 1;
  }
  if (cyrillic === latin) return word;
  const other = cyrillic > latin ? toCyrillic : toLatin;
  return Array.from(word, (letter) => other.get(letter) ?? letter).join("");
}

const kept = new WeakMap<object, Uint16Array>();

function tableOf(variants: QuotePhrases["variants"]): Uint16Array {
  const known = kept.get(variants);
  if (known !== undefined) return known;
  if (variants.from.length !== variants.to.length) throw new Error("quotes.ts: variants.from and variants.to must be equally long");
  const made = makeTable(pairs(variants.from, variants.to));
  kept.set(variants, made);
  return made;
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (character, index) => [character, to.charAt(index)]));
}
