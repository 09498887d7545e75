/** Names as mail programs write them, made fit for a greeting. Nothing is added that the mail does not say. */
import type { Locale, Person } from "../types.ts";
import { plainWords } from "./plainWords.ts";

const NAME_COLUMNS = 60;
/** "Anna Weber (Sales)", "Anna Weber | Sample Ltd.", "Anna Weber / Sales". */
const ADDED = /[（(［[<|／/｜;；].*$/u;
const NOT_IN_NAMES = /["'“”„«»「」<>{}\\`*_~^=#$%]+/gu;
const FAMILY_FIRST = /^([\p{L}'’-]+),\s*([\p{L}'’.-]+(?:\s[\p{L}'’.-]+)?)$/u;
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}.'’-]*$/u;
const JOINED_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** The name for a reader, "" when the mail gives none or only the address again. */
export function plainName(person: Person): string {
  const name = plainWords(person.name, NAME_COLUMNS * 2)
    .replace(/^['"]+/, "")
    .replace(ADDED, "")
    .replace(NOT_IN_NAMES, "")
    .trim();
  if (name.includes("@") || !/\p{L}/u.test(name)) return "";
  const reversed = FAMILY_FIRST.exec(name);
  return plainWords(reversed === null ? name : `${reversed[2]} ${reversed[1]}`, NAME_COLUMNS);
}

/** The name, else the address, else "". */
export function shownName(person: Person): string {
  return plainName(person) || plainWords(person.address ?? "", NAME_COLUMNS);
}

/** 張詠琳 or "Winnie Cheung" of "張詠琳 Winnie Cheung", whichever the locale reads; every other name as it is. */
export function nameInScript(name: string, locale: Locale): string {
  const words = name.split(" ");
  const joined = words.filter(isJoinedName).join(" ");
  const latin = words.filter((word) => LATIN_WORD.test(word));
  if (joined.length < 2 || latin.length === 0 || words.some((word) => !isJoinedName(word) && !LATIN_WORD.test(word))) return name;
  if (locale === "ja" || locale.startsWith("zh")) return joined;
  // Latin words before the Han ones may be a company, and one word alone is no full name.
  const latinName = latin.join(" ");
  return latin.length > 1 && name.endsWith(latinName) ? latinName : name;
}

/** True for 王强 or 山田太郎: no space tells the family name. */
export const isJoinedName = (name: string): boolean => JOINED_SCRIPT.test(name);
