/** What the matches of a pattern of our tables begin or end with, and what stands behind their first blank or before their last. */
import { anything, type Beginning, distinct, followedBy, isRun, LIKE_ANY_BLANK, type Likened, nothing } from "./beginnings.ts";
import { unreachable } from "./daySpan.ts";
import { type Letters, type PatternTree, patternTree } from "./patternTree.ts";

/** How the matches of a pattern begin; read backwards, how they end. */
export interface PatternBeginnings {
  /** Every match without a blank begins with one of them; with "": with anything, or with nothing. */
  readonly plain: ReadonlySet<string>;
  /** Every match with a blank begins with one of them. */
  readonly blank: ReadonlySet<string>;
  /** Behind the first blanks of such a match stands one of these; null: anything. */
  readonly second: ReadonlySet<string> | null;
}

/** The same of a piece of a pattern. */
interface Told {
  readonly plain: readonly Beginning[];
  readonly blank: readonly Beginning[];
  readonly second: readonly Beginning[];
}

const NONE: readonly Beginning[] = [];
const place: Told = { plain: nothing, blank: NONE, second: NONE };
const unknown: Told = { plain: anything, blank: anything, second: anything };
const wordLetter: Told = { plain: anything, blank: NONE, second: NONE };

/** How a pattern is read. */
export interface Reading {
  readonly likened: Likened;
  /** The pattern behind a {slot}; null when nothing fills it. */
  readonly patternOfSlot: (slot: string) => string | null;
  /** From their end on, backwards. */
  readonly isBackward: boolean;
}

/**
 * Reads patterns: every match begins with one of the strings, each of up to three characters as they are `likened`; a run of one sort
 * is one character.
 */
export function beginningsReader({ likened, patternOfSlot, isBackward }: Reading): (pattern: string) => PatternBeginnings {
  // The same few slots, some of them with hundreds of number words, stand in every phrase: each is read once.
  const slots = new Map<string, Told>();
  const readSlot = (slot: string): Told => {
    const known = slots.get(slot);
    if (known !== undefined) return known;
    const found = told(patternTree(patternOfSlot(slot) ?? ""));
    slots.set(slot, found);
    return found;
  };
  const told = (tree: PatternTree): Told => {
    switch (tree.kind) {
      case "letter":
        return oneOf(tree.letters, likened);
      case "wordLetter":
        return wordLetter;
      case "place":
        return place;
      case "slot":
        return readSlot(tree.slot);
      case "sequence":
        return (isBackward ? tree.pieces.toReversed() : tree.pieces).map(told).reduce(inTurn, place);
      case "choice":
        return anyOf(tree.choices.map(told));
      case "repeated":
        return repeated(told(tree.piece), tree.least, tree.isOften);
      default:
        return unreachable(tree);
    }
  };
  return (pattern) => {
    const { plain, blank, second } = told(patternTree(pattern));
    const behind = textsOf(second);
    return { plain: textsOf(plain), blank: textsOf(blank), second: behind.has("") ? null : behind };
  };
}

const textsOf = (all: readonly Beginning[]): ReadonlySet<string> => new Set(all.map(({ text }) => text));

function anyOf(choices: readonly Told[]): Told {
  return {
    plain: together(choices.map(({ plain }) => plain)),
    blank: together(choices.map(({ blank }) => blank)),
    second: together(choices.map(({ second }) => second)),
  };
}

function together(all: readonly (readonly Beginning[])[]): readonly Beginning[] {
  const some = all.filter((one) => one.length > 0);
  return some.length > 1 ? distinct(some.flat()) : (some[0] ?? NONE);
}

function inTurn(one: Told, next: Told): Told {
  if (one === place) return next;
  const any = together([next.plain, next.blank]);
  return {
    plain: followedBy(one.plain, next.plain),
    blank: together([followedBy(one.plain, next.blank), followedBy(one.blank, any)]),
    second: together([one.plain.length > 0 ? next.second : NONE, followedBy(one.second, any, withoutBlanks)]),
  };
}

/** What follows blanks is told from its first letter that is none. */
function withoutBlanks(first: string, next: string): string {
  if (first === "") return next.startsWith(LIKE_ANY_BLANK) ? next.slice(1) : next;
  return isRun(next.charAt(0)) && first.endsWith(next.charAt(0)) ? first + next.slice(1) : first + next;
}

function repeated(one: Told, least: number, isOften: boolean): Told {
  return anyOf([...(least >= 2 ? [] : [one]), ...(isOften ? [twice(one)] : []), ...(least === 0 ? [place] : [])]);
}

/** Twice or more: what comes after the second is not followed further, but a run of digits stays one however long it is. */
function twice(one: Told): Told {
  const any = together([one.plain, one.blank]);
  const runs = new Set(any.flatMap(({ text, open }) => (open && isRun(text) ? [text] : [])));
  const then = (first: readonly Beginning[], next: readonly Beginning[]): readonly Beginning[] =>
    followedBy(first, next).map(({ text }) => ({ text, open: runs.has(text) }));
  // Many blanks are like one.
  const isBlank = any.every(({ text }) => text === LIKE_ANY_BLANK);
  const again = any.map(({ text }) => ({ text, open: false }));
  return {
    plain: then(one.plain, one.plain),
    blank: together([then(one.plain, one.blank), then(one.blank, any)]),
    second: isBlank ? one.second : together([one.second, followedBy(one.second, again, withoutBlanks)]),
  };
}

function oneOf(letters: Letters, likened: Likened): Told {
  if (letters === null) return unknown;
  const plain: Beginning[] = [];
  const blank: Beginning[] = [];
  for (const letter of letters) {
    if (letter.length > 1) return unknown;
    const text = likened(letter.charCodeAt(0));
    (text === LIKE_ANY_BLANK ? blank : plain).push({ text, open: true });
  }
  return { plain: distinct(plain), blank: distinct(blank), second: blank.length > 0 ? nothing : NONE };
}
