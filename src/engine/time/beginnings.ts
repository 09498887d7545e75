/** What texts begin with, cut short: the words of a scan that tries only the phrases that may match at a place. */

/** Beginnings are known up to this many characters, a run of digits, of blanks or of number words counted as one. */
export const BEGINNING_LENGTH = 3;
/** More beginnings than this are cut to two characters, then to one, so that the tables are ready at once. */
const MOST_BEGINNINGS = 3000;

/** Stands for every digit, for every number word of one character, and for a blank or a line end; a run of one of them is written once. */
export const LIKE_ANY_DIGIT = "0";
export const LIKE_ANY_NUMERAL = "\u0001";
export const LIKE_ANY_BLANK = " ";

/** Takes characters of one sort for one, all digits for 0 say, which keeps the sets small. */
export type Likened = (code: number) => string;

export const isRun = (character: string): boolean =>
  character === LIKE_ANY_DIGIT || character === LIKE_ANY_NUMERAL || character === LIKE_ANY_BLANK;

/** A number written out longer than this is no part of a date. */
const LONGEST_RUN = 600;

/** How a text goes on at a place, in the letters of the beginnings; backwards, from the letter before it. */
export function beginningAt(text: string, at: number, likened: Likened, isBackward: boolean): string {
  let beginning = "";
  const step = isBackward ? -1 : 1;
  let next = isBackward ? at - 1 : at;
  const far = isBackward ? Math.max(-1, next - LONGEST_RUN) : Math.min(text.length, next + LONGEST_RUN);
  while (beginning.length < BEGINNING_LENGTH && next !== far) {
    const character = likened(text.charCodeAt(next));
    beginning += character;
    next += step;
    if (isRun(character)) while (next !== far && likened(text.charCodeAt(next)) === character) next += step;
  }
  return beginning;
}

/** One beginning. `open`: the pattern may go on or end exactly here; closed: anything may follow. */
export interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/** Of what takes no character, and of what may be any. */
export const nothing: readonly Beginning[] = [{ text: "", open: true }];
export const anything: readonly Beginning[] = [{ text: "", open: false }];

const joined = (first: string, next: string): string =>
  first !== "" && isRun(next.charAt(0)) && first.endsWith(next.charAt(0)) ? first + next.slice(1) : first + next;

/** The beginnings of one thing with another behind it. */
export function followedBy(first: readonly Beginning[], next: readonly Beginning[], join = joined): readonly Beginning[] {
  if (next.length === 0) return next;
  const opened = first.filter(({ open }) => open).length;
  if (opened === 0) return first;
  // Too many to multiply: what has begun is not followed further.
  const stops = opened * next.length > MOST_BEGINNINGS;
  return distinct(
    first.flatMap((one) => {
      if (!one.open) return [one];
      if (stops && one.text !== "") return [{ text: one.text, open: false }];
      return next.map(({ text, open }) => cut(join(one.text, text), open));
    }),
  );
}

const cut = (text: string, open: boolean, length = BEGINNING_LENGTH): Beginning =>
  text.length >= length ? { text: text.slice(0, length), open: false } : { text, open };

/** Each once. */
export function distinct(all: readonly Beginning[]): readonly Beginning[] {
  if (all.length < 2) return all;
  for (let length = BEGINNING_LENGTH; ; length -= 1) {
    const seen = new Map(all.map(({ text, open }) => cut(text, open, length)).map((one) => [`${one.text}${one.open ? "+" : "-"}`, one]));
    if (seen.size <= MOST_BEGINNINGS || length === 1) return [...seen.values()];
  }
}
