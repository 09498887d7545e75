/** What the forms of a word have in common, near enough to compare two mails. */

const MOST_ENDINGS = 2;
const LEAST_STEM = 3;

/** "lenses" and "lens" meet only when endings are taken off twice. */
export function withoutEndings(word: string, endings: RegExp): string {
  let stem = word;
  for (let i = 0; i < MOST_ENDINGS; i += 1) {
    const shorter = stem.replace(endings, "");
    if (shorter.length < LEAST_STEM) break;
    stem = shorter;
  }
  return stem;
}
