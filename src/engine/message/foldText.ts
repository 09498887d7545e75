/** One spelling for many, character for character, so that positions in the folded text are positions in the text. */
import type { QuotePhrases } from "./quotePhrases.ts";

/** The part of a language pack that folding needs; a whole pack fits. */
export interface FoldingPack {
  readonly quotes: Pick<QuotePhrases, "variants">;
}

/** Letters of one script that stand in a word of the other; only these pairs look the same in print. */
const toCyrillic = pairs("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ");
const toLatin = pairs("асеорхуАВСЕНКМОРТХі", "aceopxyABCEHKMOPTXi");

const plainForms = pairs(
  // Spaces, line ends and marks without width; then quotes, dashes and other signs of the typesetter.
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u2028\u2029\u0085\u000b\u000c" +
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff" +
    "‘’‚‛′`´“”„‟″‐‑‒–—―−﹣－〜～∼﹕︰﹔﹐﹖﹗﹙﹚⁄∕｡､｢｣･",
  `${" ".repeat(17)}\n\n\n  ${" ".repeat(17)}${"'".repeat(7)}${'"'.repeat(5)}${"-".repeat(9)}~~~::;,?!()//。、「」・`,
);
const HAS_OTHER_THAN_ASCII = /[^\n\r -~]/;
const MIXED_WORD = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/;
const LETTER_RUN = /[A-Za-z\u0400-\u04ff]+/g;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_DISTANCE = 0xfee0;

/**
 * Lower case, half width, plain quotes, dashes and spaces, one script per word, and the pack's own variants (Traditional to
 * Simplified). Same length as the text: folded.slice(a, b) stands for text.slice(a, b). Marks without width become spaces.
 */
export function foldText(text: string, pack: FoldingPack): string {
  if (!HAS_OTHER_THAN_ASCII.test(text)) return text.toLowerCase();
  const variants = variantsOf(pack.quotes.variants);
  const parts: string[] = [];
  let kept = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 31 && code < 96) continue;
    const plain = plainOf(text.charAt(i), code, variants);
    if (plain === null) continue;
    parts.push(text.slice(kept, i), plain);
    kept = i + 1;
  }
  parts.push(text.slice(kept));
  const plainText = parts.join("");
  return lowerCase(MIXED_WORD.test(plainText) ? plainText.replace(LETTER_RUN, oneScript) : plainText);
}

function plainOf(character: string, code: number, variants: ReadonlyMap<string, string>): string | null {
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return plainForms.get(character) ?? String.fromCharCode(code - FULL_WIDTH_DISTANCE);
  }
  return plainForms.get(character) ?? variants.get(character) ?? null;
}

/** The letters that look alike go over to the script whose own letters are in the majority. */
function oneScript(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of word) {
    const isCyrillic = letter >= "\u0400";
    if (isCyrillic && !toLatin.has(letter)) cyrillic += 1;
    if (!isCyrillic && !toCyrillic.has(letter)) latin += 1;
  }
  if (cyrillic === latin) return word;
  const other = cyrillic > latin ? toCyrillic : toLatin;
  return Array.from(word, (letter) => other.get(letter) ?? letter).join("");
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters grow when lowered (Turkish İ): these stay as they are.
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join("");
}

const kept = new WeakMap<object, ReadonlyMap<string, string>>();

function variantsOf(variants: QuotePhrases["variants"]): ReadonlyMap<string, string> {
  const known = kept.get(variants);
  if (known !== undefined) return known;
  if (variants.from.length !== variants.to.length) throw new Error("quotes.ts: variants.from and variants.to must be equally long");
  const made = pairs(variants.from, variants.to);
  kept.set(variants, made);
  return made;
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (character, index) => [character, to.charAt(index)]));
}
