/** The author's own words for a deed, short enough for a list. */

/** Longer clauses are cut at a word and end in an ellipsis. */
const MOST_CHARACTERS = 160;
const LEADING = /^[\s\-–—•・*●○■□▪◦·>,，、;；.。:：)）\]】]+/u;
const NUMBERING = /^(?:[(（]?\d{1,2}(?:[)）、]|\.(?!\d))|[①-⑳])[\s]*/u;
const TRAILING = /[\s,，、;；:：.。!！…-]+$/u;
const BLANKS = /\s+/gu;
/** "And finally: also, …": more than this nobody strings together. */
const MOST_CONJUNCTIONS = 3;
/** What is left must still say something. */
const LEAST_CHARACTERS = 2;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
  ["【", "】"],
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
];
const STRAIGHT = '"';

/**
 * The clause on one line without list marks, the conjunction it begins with, half a pair of quotation marks and closing punctuation;
 * a question keeps its question mark. `conjunctions`: those of the clause's language, or null.
 */
export function clauseText(quote: string, conjunctions: RegExp | null = null): string {
  const oneLine = quote.slice(0, MOST_CHARACTERS * 4).replace(BLANKS, " ");
  const bare = oneLine.replace(LEADING, "").replace(NUMBERING, "").replace(TRAILING, "");
  const clean = withoutHalfPairs(withoutConjunctions(bare, conjunctions)).trim();
  if (clean.length <= MOST_CHARACTERS) return clean;
  const cut = clean.slice(0, MOST_CHARACTERS);
  const lastBlank = cut.lastIndexOf(" ");
  return `${lastBlank > MOST_CHARACTERS / 2 ? cut.slice(0, lastBlank) : cut}…`;
}

function withoutConjunctions(clause: string, conjunctions: RegExp | null): string {
  if (conjunctions === null) return clause;
  let rest = clause;
  for (let i = 0; i < MOST_CONJUNCTIONS; i += 1) {
    const shorter = rest.replace(conjunctions, "");
    if (shorter === rest || shorter.length < LEAST_CHARACTERS) break;
    rest = shorter;
  }
  return rest;
}

/** Where a clause was cut out of a sentence, one mark of a pair may have stayed behind. */
function withoutHalfPairs(clause: string): string {
  let text = clause;
  for (const [open, close] of PAIRS) {
    const opens = text.lastIndexOf(open);
    if (opens >= 0 && !isClosed(text, opens, close)) text = text.slice(0, opens) + text.slice(opens + 1);
    const closes = [...close].map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
    const first = closes.length === 0 ? -1 : Math.min(...closes);
    if (first >= 0 && open !== "„" && !isOpened(text, first, open)) text = text.slice(0, first) + text.slice(first + 1);
  }
  const straight = text.lastIndexOf(STRAIGHT);
  return straight >= 0 && text.split(STRAIGHT).length % 2 === 0 ? text.slice(0, straight) + text.slice(straight + 1) : text;
}

function isClosed(text: string, opens: number, close: string): boolean {
  return [...close].some((mark) => text.indexOf(mark, opens + 1) >= 0);
}

/** “ also closes the German „. */
function isOpened(text: string, closes: number, open: string): boolean {
  const before = text.slice(0, closes);
  return before.includes(open) || (open === "“" && before.includes("„"));
}
