/** Which language a text is written in, by its letters; Traditional or Simplified by its characters. */
import type { Language, Locale } from "../types.ts";
import type { FoldingPack } from "./foldText.ts";

/** Longer texts are judged by their beginning. */
const MOST_CHARACTERS_READ = 20_000;
/** A Chinese or Japanese character says about as much as so many letters. */
const LETTERS_PER_CHARACTER = 3;
/** Japanese prose is about half kana; a Chinese text with a Japanese name in it has far fewer. */
const HAN_PER_KANA = 6;
/** Kanji without any kana in a Japanese thread: a heading or a name, never a whole letter. */
const MOST_KANJI_WITHOUT_KANA = 24;
/** So many words of Latin letters make a line English among lines of another script. */
const FEWEST_ENGLISH_WORDS = 3;

const LATIN_WORD = /[A-Za-z][a-z'’]+/g;
const ONLY_ASCII = /^[\0-\x7f]*$/;
const WHITE_SPACE = /\s+/;
/** Addresses, links and codes are written alike in every language. */
const PART_OF_A_CODE = /[@/\d_]/;

interface Letters {
  readonly kana: number;
  readonly han: number;
  readonly cyrillic: number;
  readonly latin: number;
}

/** The language that reads this locale. */
export function languageOf(locale: Locale): Language {
  return locale === "zh-Hant" || locale === "zh-Hans" ? "zh" : locale;
}

/** The locale of a whole text; `fallback` (the thread's) where its letters do not tell. */
export function detectLocale(text: string, fallback: Locale, packs: readonly FoldingPack[]): Locale {
  const read = text.slice(0, MOST_CHARACTERS_READ);
  const letters = lettersOf(read);
  const asian = (letters.han + letters.kana) * LETTERS_PER_CHARACTER;
  if (asian + letters.cyrillic + letters.latin === 0) return fallback;
  if (letters.cyrillic >= asian && letters.cyrillic >= letters.latin) return "ru";
  if (asian < letters.latin) return "en";
  if (letters.kana * HAN_PER_KANA >= letters.han) return "ja";
  return chineseLocale(read, letters, fallback, packs);
}

/** The language of one sentence inside a message of that language. */
export function sentenceLanguage(sentence: string, message: Language): Language {
  const letters = lettersOf(sentence);
  if (message === "ja" && letters.kana + letters.han > 0) return "ja";
  if (letters.kana > 0 && letters.kana * HAN_PER_KANA >= letters.han) return "ja";
  if (letters.han > 0) return letters.latin > letters.han * 2 * LETTERS_PER_CHARACTER ? message : "zh";
  if (letters.cyrillic > 0 && letters.cyrillic >= letters.latin) return "ru";
  if (message !== "en" && letters.cyrillic === 0 && count(withoutCodes(sentence), LATIN_WORD) >= FEWEST_ENGLISH_WORDS) return "en";
  return message;
}

function chineseLocale(text: string, letters: Letters, fallback: Locale, packs: readonly FoldingPack[]): Locale {
  let traditional = 0;
  let simplified = 0;
  for (const pack of packs) {
    const { from, to } = charactersOf(pack.quotes.variants);
    if (from.size + to.size === 0) continue;
    for (const character of text) {
      if (from.has(character)) traditional += 1;
      else if (to.has(character)) simplified += 1;
    }
  }
  if (fallback === "ja" && letters.han <= MOST_KANJI_WITHOUT_KANA) return "ja";
  if (traditional === simplified) return fallback === "zh-Hant" || fallback === "zh-Hans" ? fallback : "zh-Hans";
  return traditional > simplified ? "zh-Hant" : "zh-Hans";
}

function lettersOf(text: string): Letters {
  const latin = latinIn(withoutCodes(text));
  if (ONLY_ASCII.test(text)) return { kana: 0, han: 0, cyrillic: 0, latin };
  let kana = 0;
  let han = 0;
  let cyrillic = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_CYRILLIC) continue;
    if (code <= LAST_CYRILLIC) cyrillic += 1;
    else if (isHan(code)) han += 1;
    else if (isKana(code)) kana += 1;
  }
  return { kana, han, cyrillic, latin };
}

const FIRST_CYRILLIC = 0x0400;
const LAST_CYRILLIC = 0x04ff;

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d);
}

function latinIn(text: string): number {
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)) latin += 1;
  }
  return latin;
}

function withoutCodes(text: string): string {
  if (!PART_OF_A_CODE.test(text)) return text;
  const words = text.split(WHITE_SPACE);
  return words.filter((word) => !PART_OF_A_CODE.test(word)).join(" ");
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}

interface CharacterSets {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}
const kept = new WeakMap<object, CharacterSets>();

function charactersOf(variants: FoldingPack["quotes"]["variants"]): CharacterSets {
  const known = kept.get(variants);
  if (known !== undefined) return known;
  const made = { from: new Set(variants.from), to: new Set(variants.to) };
  kept.set(variants, made);
  return made;
}
