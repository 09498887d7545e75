/** Words of a mail made fit for one line of a draft: hostile mail must not turn, break or flood it. */

/** Control, format (bidi overrides, zero width), private-use and half characters; the two joiners stay, scripts and emoji need them. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const BLANKS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
/** Nothing longer than this is looked at: a line of a million characters is cut anyway. */
const MOST_UNITS_READ = 4000;

/** One line without control or bidi characters, at most `columns` wide (a CJK character takes two); "…" marks what was cut. */
export function plainWords(text: string, columns: number): string {
  const clean = text.slice(0, MOST_UNITS_READ).replace(INVISIBLE, "").replace(BLANKS, " ").trim();
  const characters = Array.from(clean);
  let width = 0;
  let fits = 0;
  for (const character of characters) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > columns) break;
    fits += 1;
  }
  if (fits === characters.length && text.length <= MOST_UNITS_READ) return clean;
  return `${characters
    .slice(0, Math.max(fits - 1, 0))
    .join("")
    .trimEnd()}…`;
}
