/** The author's own words for a deed, short enough for a list. */

/** Longer clauses are cut at a word and end in an ellipsis. */
const MOST_CHARACTERS = 160;
const LEADING = /^[\s\-–—•・*●○■□▪◦·>,，、;；.。:：)）\]】]+/u;
const NUMBERING = /^(?:\(?\d{1,2}[.)）、]|[①-⑳])[\s]*/u;
const TRAILING = /[\s,，、;；:：.。!！…-]+$/u;
const BLANKS = /\s+/gu;

/** The clause on one line without list marks and closing punctuation; a question keeps its question mark. */
export function clauseText(quote: string): string {
  const oneLine = quote.slice(0, MOST_CHARACTERS * 4).replace(BLANKS, " ");
  const clean = oneLine.replace(LEADING, "").replace(NUMBERING, "").replace(TRAILING, "");
  if (clean.length <= MOST_CHARACTERS) return clean;
  const cut = clean.slice(0, MOST_CHARACTERS);
  const lastBlank = cut.lastIndexOf(" ");
  return `${lastBlank > MOST_CHARACTERS / 2 ? cut.slice(0, lastBlank) : cut}…`;
}
